"""What every branch does the same, held against requests drawn at random and in every book that takes it in."""

from __future__ import annotations

import random
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from engine.books import Ready, find, load, shipped
from engine.decision.decider import Decider
from engine.decision.outcome import Outcome, OwedDuty, Verdict
from engine.request.case import case_of
from engine.request.reading import read_request, to_request
from tests.policies.test_default_is_rare import plausible

REQUESTS = 120

# Beside the reason: DOMAIN R42, reduce, postpone, credit note, swap, pause, instalments.
CONCESSIONS = {
    "another date",
    "a pause",
    "a smaller order",
    "another article",
    "a second order",
    "another period",
    "instalments",
    "credit note on a next order",
    "alternative",
}


def taking_practice_in() -> list[str]:
    """The shipped books that include good practice."""
    found = []
    for manifest in sorted(shipped().glob("*/book.yaml")):
        if "practice]" in manifest.read_text("utf-8").replace(" ", ""):
            found.append(manifest.parent.name)
    return found


def decide(ready: Ready, text: str) -> Outcome:
    book = ready.book
    request = to_request(read_request(text, "request", "yaml"), book.vocabulary, book.zone)
    decider = Decider(ready.plan)
    try:
        return decider.decide(case_of(request, book.vocabulary))
    finally:
        decider.close()


def owed(outcome: Outcome, code: str) -> tuple[OwedDuty, ...]:
    return tuple(duty for duty in outcome.duties if duty.code == code)


def practice(change: str, **groups: str) -> Outcome:
    """A request in the book `practice` itself: a business that bought goods, everything on paper."""
    said = {
        "order": "{value: 10000.00, concluded: 2027-01-04, stage: concluded, contract_kind: sale}",
        "customer": "{type: business, status: regular, relationship_since: 2019-03-01}",
        "agreement": "{document: contract, signed: true}",
        "terms": "{handed_over: true, signed: true}",
    } | groups
    text = "\n".join([f"change: {{received: 2027-03-08T14:00, {change}}}", *(f"{k}: {v}" for k, v in said.items())])
    return decide(load(find("policies/practice")), text)


def test_branch_books_take_practice_in() -> None:
    assert {"manufacturing", "services", "works", "webshop", "hospitality"} <= set(taking_practice_in())


@pytest.mark.parametrize("name", taking_practice_in())
def test_no_comes_with_something_beside_it(name: str) -> None:
    ready = load(find(f"policies/{name}"))
    book = ready.book
    pick = random.Random(f"no in {name}")
    decider = Decider(ready.plan)
    rejected = 0
    for number in range(REQUESTS):
        text = plausible(pick)
        case = case_of(
            to_request(read_request(text, f"request {number}", "yaml"), book.vocabulary, book.zone), book.vocabulary
        )
        outcome = decider.decide(case)
        if outcome.verdict is not Verdict.REJECTED:
            continue
        rejected += 1
        offered = owed(outcome, "offer_alternative")
        assert offered, text
        assert offered[0].due is not None, text
        assert any("reason" in duty.must_state and CONCESSIONS & set(duty.must_state) for duty in offered), text
    decider.close()
    assert rejected > 0


OFFERED = [
    ("kind: cancellation", ("reason", "another date", "a pause", "a smaller order", "another article")),
    ("kind: no-show", ("reason", "another date")),
    ("kind: change, aspect: date", ("reason", "another date")),
    ("kind: change, aspect: specification", ("reason", "another article", "a second order")),
    ("kind: change, aspect: quantity", ("reason", "another article", "a second order")),
    ("kind: substitution", ("reason", "another article", "a second order")),
    ("kind: change, aspect: price", ("reason", "instalments", "credit note on a next order")),
    ("kind: change, aspect: address", ("reason", "alternative")),
    ("kind: change", ("reason", "alternative")),
]


@pytest.mark.parametrize(("change", "stated"), OFFERED)
def test_what_is_offered_fits_what_was_asked(change: str, stated: tuple[str, ...]) -> None:
    outcome = practice(change)
    assert outcome.verdict is Verdict.REJECTED
    (duty,) = owed(outcome, "offer_alternative")
    assert duty.must_state == stated


@pytest.mark.parametrize(
    "trouble",
    [
        {"complaint": "{open: 1}"},
        {"supplier": "{service_failure: true, contacted_first: true}"},
        {"supplier": "{days_late: 1, contacted_first: true}", "complaint": "{open: 0}"},
    ],
)
def test_nothing_is_sold_while_something_is_wrong(trouble: dict[str, str]) -> None:
    (duty,) = owed(practice("kind: change, aspect: price", **trouble), "offer_alternative")
    assert duty.must_state == ("reason", "instalments")


@pytest.mark.parametrize("seen", ["2027-03-02T09:30", "2027-03-08T13:59"])
def test_the_golden_rule_has_its_content_and_its_clock(seen: str) -> None:
    outcome = practice("kind: cancellation", supplier=f"{{will_be_late: true, detected_at: {seen}}}")
    (duty,) = owed(outcome, "notify_delay")
    assert duty.owner == "order desk"
    assert duty.must_state == ("cause", "whose doing it is", "solution or question")
    assert duty.due == datetime.fromisoformat(seen).replace(tzinfo=ZoneInfo("Europe/Amsterdam"))


def test_who_was_told_is_not_told_again() -> None:
    told = "{will_be_late: true, detected_at: 2027-03-02T09:30, notified_on: 2027-03-02}"
    assert not owed(practice("kind: cancellation", supplier=told), "notify_delay")


DEPOSITS = [
    ("0.00", "status: regular", "0.00", False),
    ("0.00", "status: regular", "0.01", True),
    ("2999.99", "status: new", "0.00", True),
    ("3000.00", "status: new", "0.00", False),
    ("4999.99", "credit_risk: high", "0.00", True),
    ("5000.00", "credit_risk: high", "0.00", False),
]


@pytest.mark.parametrize(("agreed", "customer", "spent", "asked"), DEPOSITS)
def test_a_deposit_is_asked_where_there_is_a_risk_and_never_above_half(
    agreed: str, customer: str, spent: str, asked: bool
) -> None:
    outcome = practice(
        "kind: change, aspect: specification",
        supplier="{caused_change: true}",
        deposit=f"{{agreed: {agreed}}}",
        customer=f"{{type: business, {customer}, relationship_since: 2026-12-01}}",
        costs=f"{{incurred: {spent}}}",
    )
    assert outcome.verdict is Verdict.FREE
    duties = owed(outcome, "ask_deposit")
    assert bool(duties) is asked
    assert all(duty.must_state == ("amount", "term", "what becomes of it") for duty in duties)
