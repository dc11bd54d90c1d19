"""The web shop decides what its desk gets every day, from what the desk has: never open, and for a reason of the book.

The amounts are worked out by hand from the terms; the features say the same, bound by bound.
"""

from __future__ import annotations

import json
import random
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from cli import main
from engine.books import Ready, find, load
from engine.decision.decider import Decider
from engine.decision.outcome import Cause, Verdict
from engine.request.case import case_of
from engine.request.reading import read_request, to_request

BOOK = "policies/webshop"
EXAMPLES = Path(__file__).parent.parent.parent / "examples" / "webshop"
REQUESTS = 200

# What a desk has on its screen when a customer writes: the order, the request, the customer and what was paid.
ORDER = "id: W-1, concluded: 2027-05-03 20:41, value: 400.00, promised_delivery: 2027-05-14"
CUSTOMER = "customer: {name: Sanne Bakker, type: consumer, status: new}\npayments: {paid: 400.00}"

# The five requests the shop gets most, as the desk would type them; the verdict, what is due and what goes back.
DAILY = {
    "sends it back in the second week": (
        "stage: delivered, delivered: 2027-05-14",
        "kind: withdrawal, received: 2027-05-26 10:00, channel: portal",
        ("free", "0.00", "400.00"),
    ),
    "cancels what is still in the warehouse": (
        "stage: concluded",
        "kind: cancellation, received: 2027-05-06 10:00, channel: e-mail",
        ("free", "0.00", "400.00"),
    ),
    "wants another day of delivery": (
        "stage: ready",
        "kind: change, aspect: date, received: 2027-05-13 10:00, channel: portal",
        ("paid", "19.50", "0.00"),
    ),
    "reports a defect after some months": (
        "stage: delivered, delivered: 2027-05-14",
        "kind: defect claim, received: 2027-11-20 10:00, channel: e-mail",
        ("free", "0.00", "0.00"),
    ),
    "was not at home": (
        "stage: shipped",
        "kind: no-show, received: 2027-05-14 14:00, channel: portal",
        ("paid", "35.00", "0.00"),
    ),
}

# The same requests with one detail that the desk knows and did not say at first.
DETAILS = {
    ("sends it back in the second week", "costs: {depreciation: 60.00}"): ("paid", "60.00", "340.00"),
    ("sends it back in the second week", "terms: {trustmark: false}"): ("free", "0.00", "400.00"),
    ("wants another day of delivery", "own: {days_kept: 30}"): ("paid", "22.00", "0.00"),
    ("reports a defect after some months", "defect: {misuse_proven: true}"): ("rejected", "0.00", "0.00"),
    ("was not at home", "own: {outside_window: true}"): ("free", "0.00", "0.00"),
    ("was not at home", "terms: {handed_over: false}"): ("free", "0.00", "0.00"),
}

# By story: the verdict, what is due, what goes back.
STORIES = {
    "a-leg-in-the-third-year": ("free", "0.00", "0.00"),
    "a-quarter-too-much": ("free", "0.00", "600.00"),
    "nobody-at-home": ("free", "0.00", "0.00"),
    "sent-back-in-the-extra-days": ("paid", "24.50", "375.50"),
    "two-chairs-more-a-day-late": ("paid", "240.00", "0.00"),
}


def request(order: str, change: str, more: str = "") -> str:
    """What the desk types."""
    return f"order: {{{ORDER}, {order}}}\nchange: {{{change}}}\n{CUSTOMER}\n{more}\n"


def decided(path: Path) -> dict[str, Any]:
    """What `afspraak decide` says about a file."""
    done = CliRunner().invoke(main, ["decide", str(path), "--book", BOOK, "--format", "json"])
    assert done.exit_code == 0, done.output
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def outcome(found: dict[str, Any]) -> tuple[str, str, str]:
    """The verdict, what is due and what goes back."""
    assert found["open"] is None, found["open"]
    return found["verdict"], found["charge"]["total"], found["settlement"]["refunded"]


@pytest.mark.parametrize("kind", DAILY)
def test_the_requests_of_every_day_are_decided(kind: str, tmp_path: Path) -> None:
    order, change, expected = DAILY[kind]
    path = tmp_path / "request.yaml"
    path.write_text(request(order, change), "utf-8")
    assert outcome(decided(path)) == expected


@pytest.mark.parametrize(("kind", "detail"), DETAILS)
def test_a_detail_of_such_a_request_counts(kind: str, detail: str, tmp_path: Path) -> None:
    order, change, _ = DAILY[kind]
    path = tmp_path / "request.yaml"
    path.write_text(request(order, change, detail), "utf-8")
    assert outcome(decided(path)) == DETAILS[kind, detail]


def test_the_stories_end_as_they_say() -> None:
    found = {path.stem: outcome(decided(path)) for path in sorted(EXAMPLES.iterdir())}
    assert found == STORIES


# Drawn requests ------------------------------------------------------------------------------------------------------


def plausible(pick: random.Random) -> str:
    """A request as a desk gets them, with nothing in it that can't be."""
    stage = pick.choice(["concluded", "materials", "in production", "ready", "shipped", "delivered"])
    kinds = ["withdrawal"] * 2 + ["cancellation", "partial cancellation"]
    kinds += ["defect claim"] if stage == "delivered" else ["no-show"] if stage in ("ready", "shipped") else []
    kind = pick.choice([*kinds, "change", "change", "substitution"])
    aspect = pick.choice(["quantity", "date", "specification", "address", "price", "person"])
    made = pick.choice(["no"] * 5 + ["configured options", "to specification"])
    received = datetime(2027, 4, 1, 9) + timedelta(hours=pick.randrange(24 * 60))
    days = pick.choice([1, 13, 14, 15, 29, 30, 31, 200, 400])
    delivered: date | str = (received - timedelta(days=days)).date() if stage == "delivered" else "null"
    value = pick.choice([89, 240, 1250])
    more = pick.random() < 0.5
    return "\n".join(
        [
            f"order: {{concluded: {(received - timedelta(days=days + 9)).date()}, value: {value}.00, stage: {stage},"
            f" custom_made: {made}, delivered: {delivered},"
            f" promised_delivery: {(received + timedelta(days=pick.choice([1, 2, 5, 20]))).date()}}}",
            f"change: {{kind: {kind}, received: {received.isoformat(sep=' ')},"
            f" additions: {60 if more else 0}.00, deductions: {0 if more else 40}.00"
            + (f", aspect: {aspect}" if kind == "change" else "")
            + (f", cancelled_value: {value // 2}.00" if kind == "partial cancellation" else "")
            + "}",
            f"customer: {{name: S, type: {pick.choice(['consumer'] * 9 + ['business'])},"
            f" status: {pick.choice(['new', 'regular'])}, relationship_since: 2024-01-01}}",
            f"payments: {{paid: {pick.choice([0, value])}.00}}",
            f"costs: {{return_shipping: {pick.choice([0, 25])}.00, depreciation: {pick.choice([0, 30])}.00,"
            " savings: 20.00}",
            f"terms: {{trustmark: {pick.choice(['true'] * 5 + ['false'])}}}",
            f"defect: {{appeared: {received.date()}, misuse_proven: {pick.choice(['false', 'true'])}}}",
        ]
    )


@pytest.fixture(scope="module")
def webshop() -> Ready:
    return load(find(BOOK))


def test_nothing_a_desk_gets_is_left_open_or_to_the_default(webshop: Ready) -> None:
    book, pick, decider = webshop.book, random.Random(20270503), Decider(webshop.plan)
    verdicts: dict[Verdict, int] = {}
    for number in range(REQUESTS):
        text = plausible(pick)
        read = read_request(text, f"request {number}", "yaml")
        found = decider.decide(case_of(to_request(read, book.vocabulary, book.zone), book.vocabulary))
        verdicts[found.verdict] = verdicts.get(found.verdict, 0) + 1
        assert not found.undecided, text
        assert {referral.cause for referral in found.referrals} <= {Cause.ASKED}, text
        assert found.acceptance.layer is not None or found.verdict is not Verdict.REJECTED, text
    assert set(verdicts) == {Verdict.FREE, Verdict.PAID, Verdict.REJECTED, Verdict.REFER}
