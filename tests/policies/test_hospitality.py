"""The hospitality book against UVH 9.4.2, by a table of instants and amounts worked out by hand from its text.

It says the same as the features in other words: request files in, the JSON of `decide` out.
"""

from __future__ import annotations

import json
import random
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from click.testing import CliRunner

from cli import main
from engine.books import Ready, find, load
from engine.decision.decider import Decider
from engine.decision.outcome import Cause, Verdict
from engine.request.case import case_of
from engine.request.reading import read_request, to_request

BOOK = "policies/hospitality"
EXAMPLES = sorted((Path(__file__).parent.parent.parent / "examples" / "hospitality").iterdir())
REQUESTS = 200

# Start of the services, request received (local time, or with its offset), share of our capacity, and what is due for
# cancelling a reservation of EUR 1,000.00: more than 6 months 0, 3 months 100, 2 months 150, 1 month 350, 14 days 600,
# 7 days 850, else 1,000.
SCALE = [
    # each bound: a minute more, exactly, a minute less
    ("2027-09-15 20:00", "2027-03-15 19:59", "0 %", "0.00"),
    ("2027-09-15 20:00", "2027-03-15 20:00", "0 %", "100.00"),
    ("2027-09-15 20:00", "2027-03-15 20:01", "0 %", "100.00"),
    ("2027-09-15 20:00", "2027-06-15 19:59", "0 %", "100.00"),
    ("2027-09-15 20:00", "2027-06-15 20:00", "0 %", "150.00"),
    ("2027-09-15 20:00", "2027-07-15 19:59", "0 %", "150.00"),
    ("2027-09-15 20:00", "2027-07-15 20:00", "0 %", "350.00"),
    ("2027-09-15 20:00", "2027-08-15 19:59", "0 %", "350.00"),
    ("2027-09-15 20:00", "2027-08-15 20:00", "0 %", "600.00"),
    ("2027-09-15 20:00", "2027-09-01 19:59", "0 %", "600.00"),
    ("2027-09-15 20:00", "2027-09-01 20:00", "0 %", "850.00"),
    ("2027-09-15 20:00", "2027-09-08 19:59", "0 %", "850.00"),
    ("2027-09-15 20:00", "2027-09-08 20:00", "0 %", "1000.00"),
    ("2027-09-15 20:00", "2027-09-15 20:00", "0 %", "1000.00"),
    # a second is enough
    ("2027-09-15 20:00", "2027-09-08 19:59:59", "0 %", "850.00"),
    # months that are too short, and leap days
    ("2027-05-31 09:30", "2027-04-30 09:29", "0 %", "350.00"),
    ("2027-05-31 09:30", "2027-04-30 09:30", "0 %", "600.00"),
    ("2027-12-31 23:00", "2027-06-30 22:59", "0 %", "0.00"),
    ("2027-12-31 23:00", "2027-06-30 23:00", "0 %", "100.00"),
    ("2028-02-29 12:00", "2027-12-29 11:59", "0 %", "150.00"),
    ("2028-02-29 12:00", "2027-12-29 12:00", "0 %", "350.00"),
    ("2028-03-31 12:00", "2028-02-29 11:59", "0 %", "350.00"),
    ("2028-03-31 12:00", "2028-02-29 12:00", "0 %", "600.00"),
    ("2029-03-31 12:00", "2029-02-28 12:00", "0 %", "600.00"),
    # 28 March 2027 has no 02:00 to 03:00; a bound at 02:30 is at 03:30
    ("2027-03-28 12:00", "2027-03-21 11:59", "0 %", "850.00"),
    ("2027-03-28 12:00", "2027-03-21 12:00", "0 %", "1000.00"),
    ("2027-04-04 02:30", "2027-03-28T01:59+01:00", "0 %", "850.00"),
    ("2027-04-04 02:30", "2027-03-28T03:29+02:00", "0 %", "850.00"),
    ("2027-04-04 02:30", "2027-03-28T03:30+02:00", "0 %", "1000.00"),
    # 31 October 2027 has 02:00 to 03:00 twice; a bound at 02:30 is at the first
    ("2027-10-31 12:00", "2027-10-24 11:59", "0 %", "850.00"),
    ("2027-10-31 12:00", "2027-10-24 12:00", "0 %", "1000.00"),
    ("2027-11-07 02:30", "2027-10-31T02:29+02:00", "0 %", "850.00"),
    ("2027-11-07 02:30", "2027-10-31T02:30+02:00", "0 %", "1000.00"),
    ("2027-11-07 02:30", "2027-10-31T02:29+01:00", "0 %", "1000.00"),
    # half of our capacity: all periods and 4 months, months first
    ("2027-12-15 20:00", "2027-02-15 19:59", "50 %", "0.00"),
    ("2027-12-15 20:00", "2027-02-15 20:00", "50 %", "100.00"),
    ("2027-12-15 20:00", "2027-05-15 19:59", "50 %", "100.00"),
    ("2027-12-15 20:00", "2027-05-15 20:00", "50 %", "150.00"),
    ("2027-12-15 20:00", "2027-06-15 19:59", "50 %", "150.00"),
    ("2027-12-15 20:00", "2027-06-15 20:00", "50 %", "350.00"),
    ("2027-12-15 20:00", "2027-07-15 19:59", "50 %", "350.00"),
    ("2027-12-15 20:00", "2027-07-15 20:00", "50 %", "600.00"),
    ("2027-12-15 20:00", "2027-08-01 19:59", "50 %", "600.00"),
    ("2027-12-15 20:00", "2027-08-01 20:00", "50 %", "850.00"),
    ("2027-12-15 20:00", "2027-08-08 19:59", "50 %", "850.00"),
    ("2027-12-15 20:00", "2027-08-08 20:00", "50 %", "1000.00"),
    ("2027-12-15 20:00", "2027-08-08 20:00", "49.99 %", "100.00"),
    ("2027-06-30 12:00", "2027-02-21 11:59", "75 %", "850.00"),
    ("2027-06-30 12:00", "2027-02-21 12:00", "75 %", "1000.00"),
    ("2028-06-30 12:00", "2028-02-22 11:59", "75 %", "850.00"),
    ("2028-06-30 12:00", "2028-02-22 12:00", "75 %", "1000.00"),
    ("2027-08-04 02:30", "2027-03-28T03:29+02:00", "75 %", "850.00"),
    ("2027-08-04 02:30", "2027-03-28T03:30+02:00", "75 %", "1000.00"),
]

# What is cancelled beside a start of 15 September 2027 20:00, and what is due, of EUR 9,999.99 for 70 persons.
PARTS = [
    # 35 %: 3,499.9965, then of 23 / 70 = 3,285.711 -> 3,285.71: 1,149.9985
    ("{kind: cancellation, received: 2027-07-20 10:00, capacity_share: 10 %}", "{}", "3500.00"),
    (
        "{kind: partial cancellation, received: 2027-07-20 10:00, capacity_share: 10 %}",
        "{persons_fewer: 23}",
        "1150.00",
    ),
    # half of our capacity: 15 September less 4 months is 15 May, so 100 %
    (
        "{kind: partial cancellation, received: 2027-07-20 10:00, capacity_share: 50 %}",
        "{persons_fewer: 23}",
        "3285.71",
    ),
    # 1 March is more than 2 + 4 and not more than 3 + 4 months before: 15 % of 4 / 70 = 571.428 -> 571.43: 85.7145
    ("{kind: partial cancellation, received: 2027-03-01 10:00, capacity_share: 50 %}", "{persons_fewer: 4}", "85.71"),
    # by value: 15 % of 333.30 = 49.995
    (
        "{kind: partial cancellation, received: 2027-07-01 10:00, capacity_share: 10 %, cancelled_value: 333.30}",
        "{}",
        "50.00",
    ),
    # who does not come: 100 %, always
    ("{kind: no-show, received: 2027-09-15 22:00}", "{}", "9999.99"),
    ("{kind: no-show, received: 2027-09-15 22:00}", "{persons_fewer: 7}", "1000.00"),
]


def request(order: str, change: str, own: str = "{}") -> str:
    """A request for which a group's reservation has been confirmed and our terms were handed over."""
    return "\n".join(
        [
            f"order: {{id: R-1, concluded: 2026-06-01 12:00, stage: concluded, {order}}}",
            f"change: {change}",
            f"own: {own}",
            "customer: {name: Van Houten Advies, type: business, status: new}",
            "agreement: {document: confirmation}",
            "terms: {handed_over: true, signed: false}",
        ]
    )


def decided(texts: list[str], folder: Path) -> list[dict[str, Any]]:
    """What `afspraak decide` says about each, in one call."""
    files = []
    for number, text in enumerate(texts):
        path = folder / f"{number:03}.yaml"
        path.write_text(text, "utf-8")
        files.append(str(path))
    done = CliRunner().invoke(main, ["decide", *files, "--book", BOOK, "--format", "json"])
    assert done.exit_code == 0, done.output
    found: list[dict[str, Any]] = json.loads(done.stdout)
    assert len(found) == len(texts)
    return found


def decided_alone(text: str, folder: Path) -> dict[str, Any]:
    """What it says about one: an object, not a list."""
    path = folder / "request.yaml"
    path.write_text(text, "utf-8")
    done = CliRunner().invoke(main, ["decide", str(path), "--book", BOOK, "--format", "json"])
    assert done.exit_code == 0, done.output
    found: dict[str, Any] = json.loads(done.stdout)
    return found


@pytest.fixture(scope="module")
def hospitality() -> Ready:
    return load(find(BOOK))


def test_each_bound_of_the_scale(hospitality: Ready) -> None:
    vocabulary, zone, decider = hospitality.book.vocabulary, hospitality.book.zone, Decider(hospitality.plan)
    texts = [
        request(
            f"value: 1000.00, persons: 10, event_start: {start}",
            f"{{kind: cancellation, received: '{received}', capacity_share: {share}}}",
        )
        for start, received, share, _ in SCALE
    ]

    # not by way of the command line: what would be otherwise need not be known of each
    found = [
        decider.decide(case_of(to_request(read_request(text, "request", "yaml"), vocabulary, zone), vocabulary))
        for text in texts
    ]

    decider.close()
    due = [str(Decimal(outcome.total) / 100 + Decimal("0.00")) for outcome in found]
    assert [(*row[:3], total) for row, total in zip(SCALE, due, strict=True)] == SCALE
    assert [outcome.verdict for outcome in found] == [Verdict.PAID if each.total else Verdict.FREE for each in found]


def test_a_part_costs_a_part(tmp_path: Path) -> None:
    order = "value: 9999.99, persons: 70, event_start: 2027-09-15 20:00"

    found = decided([request(order, change, own) for change, own, _ in PARTS], tmp_path)

    assert [
        (change, own, decision["charge"]["total"]) for (change, own, _), decision in zip(PARTS, found, strict=True)
    ] == PARTS


def test_what_was_paid_in_advance(tmp_path: Path) -> None:
    order = "value: 1000.00, persons: 20, event_start: 2027-09-15 20:00"
    paid = "\ndeposit: {paid: 300.00, paid_on: 2026-06-10}"
    changes = [
        "{kind: cancellation, received: 2027-03-15 19:59, capacity_share: 5 %}",
        "{kind: cancellation, received: 2027-07-01 10:00, capacity_share: 5 %}",
        "{kind: cancellation, received: 2027-08-01 10:00, capacity_share: 5 %}",
        "{kind: partial cancellation, cancelled_value: 400.00, received: 2027-08-01 10:00, capacity_share: 5 %}",
        "{kind: no-show, received: 2027-09-15 21:00}",
    ]

    found = decided([request(order, change) + paid for change in changes], tmp_path)

    settled = [
        tuple(
            decision["settlement"][name] for name in ("left_on_account", "forfeited", "set_off", "refunded", "payable")
        )
        for decision in found
    ]
    assert settled == [
        ("0.00", "0.00", "0.00", "300.00", "0.00"),  # more than 6 months: nothing is due
        ("0.00", "0.00", "150.00", "150.00", "0.00"),  # 15 %
        ("0.00", "0.00", "300.00", "0.00", "50.00"),  # 35 %
        ("300.00", "0.00", "0.00", "0.00", "140.00"),  # 35 % of 400.00, and 600.00 still stands
        ("0.00", "0.00", "300.00", "0.00", "700.00"),  # a no-show ends the reservation
    ]


@pytest.mark.parametrize(
    ("change", "own", "verdict", "provision"),
    [
        ("channel: telephone, confirmed_in_writing: false", "{}", "hold", "UVH 9.4.2"),
        ("channel: telephone, confirmed_in_writing: true", "{}", "paid", "UVH 9.4.2"),
        ("channel: e-mail", "{written_rate: 20 %, clause_in_writing: true}", "paid", "5.1"),
        ("channel: e-mail", "{written_rate: 20 %, clause_in_writing: false}", "paid", "UVH 9.4.2"),
    ],
)
def test_what_is_only_said(tmp_path: Path, change: str, own: str, verdict: str, provision: str) -> None:
    text = request(
        "value: 1000.00, persons: 10, event_start: 2027-09-15 20:00",
        f"{{kind: cancellation, received: 2027-09-15 10:00, capacity_share: 5 %, {change}}}",
        own,
    ).replace("document: confirmation", "document: confirmation, clause_negotiated: true")

    decision = decided_alone(text, tmp_path)

    assert decision["verdict"] == verdict
    assert provision in {reason["clause"] or reason["article"] for reason in decision["reasons"]}
    assert decision["charge"]["total"] == ("200.00" if provision == "5.1" else "1000.00")


def test_a_share_that_nobody_states_follows_from_the_persons(tmp_path: Path) -> None:
    def order(persons: int) -> str:
        return f"value: 1000.00, persons: {persons}, event_start: 2027-12-15 20:00"

    cancelled = "{kind: cancellation, received: 2027-06-15 20:00}"
    twenty_fewer = "{kind: partial cancellation, received: 2027-06-15 20:00}"

    found = decided(
        [
            request(order(74), cancelled),
            request(order(75), cancelled),
            request(order(75), cancelled, "{house_capacity: 151}"),
            request(order(40), twenty_fewer, "{persons_fewer: 20, house_capacity: 40}"),
        ],
        tmp_path,
    )

    # 6 months before: 10 %, or with the 4 months that half of our 150 persons add, 35 %; of half the value as well
    assert [decision["charge"]["total"] for decision in found] == ["100.00", "350.00", "100.00", "175.00"]
    # it is said that the house receives so many
    assert ["own.house_capacity" in {one["name"] for one in each["assumed"]} for each in found] == [
        True,
        True,
        False,
        False,
    ]


@pytest.mark.parametrize(
    ("customer", "loss", "total", "provision"),
    [
        ("business", "0.00", "850.00", "UVH 9.4.2"),
        ("consumer", "0.00", "0.00", "BW 6:237(i)"),
        ("consumer", "849.99", "0.00", "BW 6:233(a)"),
        ("consumer", "850.00", "850.00", "UVH 9.4.2"),
    ],
)
def test_a_consumer_pays_the_scale_against_a_loss(
    tmp_path: Path, customer: str, loss: str, total: str, provision: str
) -> None:
    text = request(
        "value: 1000.00, persons: 20, event_start: 2027-09-15 20:00", "{kind: cancellation, received: 2027-09-08 19:59}"
    ).replace("type: business", f"type: {customer}")

    decision = decided_alone(f"{text}\ncosts: {{proven_loss: {loss}}}", tmp_path)

    assert decision["charge"]["total"] == total
    assert provision in {reason["clause"] or reason["article"] for reason in decision["reasons"]}


STORIES = {
    "birthday-without-a-loss": ("free", "0.00"),  # 85 % of 660.00, but no loss was shown
    "cancelled-by-telephone": ("hold", "2160.00"),  # 60 % of 3,600.00, provisional
    "dinner-nobody-came": ("paid", "1430.00"),  # 100 %
    "half-the-house": ("paid", "2100.00"),  # 60 of 120 of 12,000.00, 35 %
    "room-let-twice": ("free", "0.00"),
    "storm-at-the-coast": ("free", "0.00"),
    "table-on-the-short-night": ("paid", "80.00"),  # 4 chairs at 20.00
    "wedding-a-minute-too-late": ("paid", "8550.00"),  # 60 % of 14,250.00
}


def test_the_examples(tmp_path: Path) -> None:
    found = decided([path.read_text("utf-8") for path in EXAMPLES], tmp_path)

    told = {path.stem: (each["verdict"], each["charge"]["total"]) for path, each in zip(EXAMPLES, found, strict=True)}
    assert told == STORIES


# What the book does not speak about ---------------------------------------------------------------------------------


def plausible(pick: random.Random) -> str:
    """A request as a reservations desk gets them: everything on its screen, and nothing impossible."""
    start = datetime(2027, 9, 1, 12, tzinfo=ZoneInfo("Europe/Amsterdam")) + timedelta(hours=pick.randrange(90 * 24))
    kind = pick.choice(
        ["cancellation"] * 4
        + ["partial cancellation"] * 3
        + ["change"] * 5
        + ["no-show", "withdrawal", "substitution", "defect claim"]
    )
    after = kind in ("no-show", "defect claim")
    received = start + (timedelta(hours=2) if after else -timedelta(hours=pick.choice([1, 30, 200, 700, 1500, 6000])))
    persons = pick.choice([3, 4, 9, 10, 40, 150])
    value = persons * 65
    stage = pick.choice(["concluded"] * 6 + ([] if after else ["quoted"]))
    # never half of them: a half is what a letter could be thought to take from the share of a deposit
    some = pick.choice([each for each in range(1, persons) if 2 * each != persons])
    return "\n".join(
        [
            f"order: {{stage: {stage}, value: {value}.00, concluded: 2026-06-01 12:00, persons: {persons},"
            f" contract_kind: {pick.choice(['rental'] * 5 + ['package travel'])}, offer_valid_until: 2027-03-31,"
            f" first_period_price: 95.00, event_start: {start.isoformat()}}}",
            f"change: {{kind: {kind}, received: {received.isoformat()},"
            f" capacity_share: {pick.choice([5, 30, 50, 80])} %,"
            + (
                f" aspect: {pick.choice(['quantity', 'date', 'specification', 'address', 'price', 'person'])},"
                if kind == "change"
                else ""
            )
            + (f" cancelled_value: {some * 65}.00," if kind == "partial cancellation" else "")
            + f" channel: {pick.choice(['e-mail', 'telephone'])}, confirmed_in_writing: {_truth(pick, 0.8)},"
            f" cost: 120.00, additions: 90.00, additions_at_offer_price: 60.00,"
            f" offer_price_claimed: {_truth(pick, 0.3)}, feasible: {_truth(pick, 0.9)}}}",
            f"own: {{service: {pick.choice(['room', 'table', 'meeting room', 'combined'])},"
            f" for_diet: {_truth(pick, 0.3)}, same_day: {_truth(pick, 0.3)}, overbooked: {_truth(pick, 0.1)},"
            + (f" persons_fewer: {some}," if kind == "partial cancellation" and pick.random() < 0.5 else "")
            + f" written_rate: 25 %, clause_in_writing: {_truth(pick, 0.2)}}}",
            f"customer: {{type: {pick.choice(['business', 'consumer'])}, status: {pick.choice(['new', 'regular'])}}}",
            f"agreement: {{document: {pick.choice(['confirmation'] * 5 + ['none'])},"
            f" clause_negotiated: {_truth(pick, 0.2)}}}",
            f"terms: {{handed_over: {_truth(pick, 0.9)}, signed: false,"
            f" competing: {pick.choice(['none'] * 8 + ['mentioned', 'expressly rejected ours'])}}}",
            f"costs: {{resale_proceeds: {pick.choice([0, 0, 100, 5000])}.00, savings: {pick.choice([0, 40])}.00,"
            f" proven_loss: {pick.choice([0, 200, 9000])}.00}}",
            f"deposit: {{agreed: {pick.choice([0, 0, 200])}.00, paid: {pick.choice([0, 150, 200])}.00,"
            f" forfeiture_agreed: {_truth(pick, 0.4)}}}",
            "history: {same_kind_exceptions: 0}",
            f"supplier: {{caused_change: {_truth(pick, 0.05)}}}",
        ]
    )


def _truth(pick: random.Random, chance: float) -> str:
    return str(pick.random() < chance).lower()


def test_only_the_text_decides_and_no_two_rules_clash(hospitality: Ready) -> None:
    book, pick, decider = hospitality.book, random.Random(20271016), Decider(hospitality.plan)
    verdicts: dict[Verdict, int] = {}
    for number in range(REQUESTS):
        text = plausible(pick)
        read = read_request(text, f"request {number}", "yaml")
        outcome = decider.decide(case_of(to_request(read, book.vocabulary, book.zone), book.vocabulary))
        verdicts[outcome.verdict] = verdicts.get(outcome.verdict, 0) + 1
        assert {referral.cause for referral in outcome.referrals} <= {Cause.ASKED}, text
        assert outcome.acceptance.layer is not None or outcome.verdict is not Verdict.REJECTED, text
        assert not outcome.undecided, text
    decider.close()
    assert verdicts.keys() == {Verdict.FREE, Verdict.PAID, Verdict.REJECTED, Verdict.HOLD, Verdict.REFER}
