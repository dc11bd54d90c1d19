"""What only the default decides is what the book's text does not speak about."""

from __future__ import annotations

import random
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from engine.books import Ready, find, load
from engine.case import Case
from engine.decision.decider import Decider
from engine.decision.outcome import Verdict
from engine.request.case import case_of
from engine.request.reading import read_request, to_request
from engine.request.vocabulary import load_vocabulary

REQUESTS = 200


@pytest.fixture(scope="module")
def manufacturing() -> Ready:
    return load(find("policies/manufacturing"))


def plausible(pick: random.Random) -> str:
    """A request as an order desk gets them: everything a desk has on its screen, and nothing impossible."""
    stages = load_vocabulary()["order.stage"].choices
    stage = pick.choice(stages)
    received = datetime(2027, 3, 1, 9, tzinfo=ZoneInfo("Europe/Amsterdam")) + timedelta(hours=pick.randrange(24 * 60))
    promised = received.date() + timedelta(days=pick.choice([3, 10, 14, 15, 40, 90]))
    value = pick.choice([900, 12_500, 84_000])
    kind = pick.choice(
        ["change"] * 5
        + ["cancellation"] * 3
        + ["partial cancellation", "withdrawal", "no-show", "substitution", "defect claim"]
    )
    aspect = pick.choice(["quantity", "date", "specification", "address", "price", "person"])
    signed = pick.random() < 0.8
    lines = [
        f"order: {{stage: {stage}, value: {value}.00, concluded: 2027-01-04, promised_delivery: {promised}}}",
        f"change: {{kind: {kind}, received: {received.isoformat()}, channel: {pick.choice(['e-mail', 'telephone'])},"
        f" confirmed_in_writing: {str(pick.random() < 0.8).lower()},"
        + (f" aspect: {aspect}," if kind == "change" else "")
        + (f" cancelled_value: {value // 3}.00," if kind == "partial cancellation" else "")
        + f" quantity_share: {pick.choice([5, 10, 30])} %, cost: {pick.choice([120, 2_400])}.00,"
        f" new_date: {promised + timedelta(days=21)}, feasible: {str(pick.random() < 0.9).lower()}}}",
        f"customer: {{type: {pick.choice(['business'] * 9 + ['consumer'])},"
        f" status: {pick.choice(['new', 'regular', 'key'])},"
        f" relationship_since: {pick.choice(['2019-03-01', '2026-12-01'])},"
        f" expected_margin: {pick.choice([0, 5_000, 90_000])}.00}}",
        f"agreement: {{document: {pick.choice(['quotation', 'purchase order', 'none'])},"
        f" signed: {str(signed).lower()}}}",
        f"terms: {{handed_over: {str(pick.random() < 0.9).lower()}, signed: {str(signed).lower()},"
        f" competing: {pick.choice(['none'] * 8 + ['mentioned', 'expressly rejected ours'])}}}",
        f"costs: {{avoidable: {value // 4}.00}}",
        "history: {same_kind_exceptions: 0, free_changes: 0}",
        f"supplier: {{days_late: {pick.choice([0] * 9 + [3])}, contacted_first: true}}",
    ]
    return "\n".join(lines)


def silent_about(case: Case) -> bool:
    """What Lindeboom's text leaves open: nobody misses the delivery, or finds a defect, of what is not yet ordered."""
    return case["change.kind"] in ("no-show", "defect claim") and case["order.stage"] == "quoted"


def test_only_what_the_book_does_not_speak_about_falls_to_the_default(
    manufacturing: Ready, capsys: pytest.CaptureFixture[str]
) -> None:
    book = manufacturing.book
    pick = random.Random(20270301)
    decider = Decider(manufacturing.plan)
    verdicts: dict[Verdict, int] = {}
    defaulted = []
    for number in range(REQUESTS):
        text = plausible(pick)
        case = case_of(
            to_request(read_request(text, f"request {number}", "yaml"), book.vocabulary, book.zone), book.vocabulary
        )
        outcome = decider.decide(case)
        verdicts[outcome.verdict] = verdicts.get(outcome.verdict, 0) + 1
        if outcome.verdict is Verdict.REJECTED and outcome.acceptance.layer is None:
            defaulted.append((text, case))
    decider.close()
    with capsys.disabled():
        share = 100 * len(defaulted) / REQUESTS
        counted = ", ".join(f"{verdict} {count}" for verdict, count in sorted(verdicts.items()))
        print(f"\n{REQUESTS} plausible requests: {share:.1f} % decided only by the default; {counted}")

    unspoken = [text for text, case in defaulted if not silent_about(case)]
    assert not unspoken, "\n\n".join(unspoken)
    assert len(defaulted) <= REQUESTS * 0.05
    assert len(verdicts) >= 5
