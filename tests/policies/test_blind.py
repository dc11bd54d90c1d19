"""Requests that were written from the domain alone, without a look at the books: what the text of a law or a row says
is what the book of that branch decides.

An entry expects only what the text determines. Where a book differs, people settle it from the text, in the book or
in the entry; an entry is never changed to please the engine.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from engine.books import Ready, find, load
from engine.decide import Decision, decide
from engine.decision.decider import Decider
from engine.decision.outcome import Outcome
from engine.language.source import Rule
from engine.request.case import case_of
from engine.request.reading import read_request, to_request
from engine.vocabulary.layer import Layer
from engine.words.number import read_money, say_money

HERE = Path(__file__).parent / "blind"
BOOKS = {
    "manufacturing": "policies/manufacturing",
    "services": "policies/services",
    "works": "policies/works",
    "webshop": "policies/webshop",
    "hospitality": "policies/hospitality",
    "law": "policies/law/nl",
}
EACH = 10

Entry = dict[str, Any]


def entries(branch: str) -> list[Entry]:
    """The entries of one branch; every value is the text that was written, as in a request file."""
    found: list[Entry] = yaml.load((HERE / f"{branch}.yaml").read_text(encoding="utf-8"), yaml.BaseLoader)
    return found


def without_null(value: Any) -> Any:
    """What was written, with `null` as nothing."""
    if isinstance(value, dict):
        return {key: without_null(each) for key, each in value.items()}
    if isinstance(value, list):
        return [without_null(each) for each in value]
    return None if value == "null" else value


@cache
def ready(branch: str) -> Ready:
    return load(find(BOOKS[branch]))


@pytest.fixture(scope="module")
def deciders() -> Iterator[Callable[[str], Decider]]:
    """The decider of a branch, made once."""
    made: dict[str, Decider] = {}

    def of(branch: str) -> Decider:
        if branch not in made:
            made[branch] = Decider(ready(branch).plan)
        return made[branch]

    yield of
    for decider in made.values():
        decider.close()


def decided(branch: str, entry: Entry, decider: Decider) -> Decision:
    """What the book of the branch makes of the request of an entry."""
    book = ready(branch).book
    raw = read_request(json.dumps(without_null(entry["request"])), f"{branch}.yaml", "json")
    return decide(decider, case_of(to_request(raw, book.vocabulary, book.zone), book.vocabulary))


def counting(branch: str, outcome: Outcome) -> list[Rule]:
    """The rules of the book that are among the reasons."""
    rules = {rule.id: rule for rule in ready(branch).book.rules}
    asking = (rule for referral in outcome.referrals for rule in referral.rules)
    return [rules[each] for each in dict.fromkeys((*outcome.rules, *outcome.holds, *asking)) if each in rules]


def owed_codes(outcome: Outcome) -> set[str]:
    """The codes of what is owed; a refund due within 14 days is DOMAIN's `refund_within_14d` by another name."""
    received = outcome.case["change.received"]
    assert isinstance(received, datetime)
    latest = received + timedelta(days=15)
    soon = {duty.due is not None and duty.due <= latest for duty in outcome.duties if duty.code == "refund"}
    return {duty.code for duty in outcome.duties} | ({"refund_within_14d"} if True in soon else set())


def listed(value: str | list[str]) -> list[str]:
    return [value] if isinstance(value, str) else value


def holds_about(branch: str, outcome: Outcome) -> str:
    """All that the holds say."""
    rules = [rule for rule in counting(branch, outcome) if rule.id in outcome.holds]
    said = [text["en"] for rule in rules for text in (rule.title, rule.because)]
    return " ".join([*said, *(rule.then.hold.get["en"] for rule in rules if rule.then.hold)]).casefold()


def differences(branch: str, entry: Entry, decision: Decision) -> list[str]:
    """Where the decision is not what the entry expects, and where the money does not add up."""
    outcome, expect = decision.outcome, entry["expect"]
    settlement = outcome.settlement
    amounts = {
        "total": outcome.total,
        "refunded": settlement.refunded,
        "forfeited": settlement.forfeited,
        "payable": settlement.payable,
        "waived": outcome.waived.amount,
    }
    found = []
    for key, value in expect.items():
        if key == "verdict":
            met, got = decision.verdict.value in listed(value), decision.verdict.value
        elif key in amounts:
            met, got = amounts[key] == read_money(value, "en"), say_money(amounts[key], "en")
        elif key == "total_at_most":
            met, got = outcome.total <= read_money(value, "en"), say_money(outcome.total, "en")
        elif key == "total_at_least":
            met, got = outcome.total >= read_money(value, "en"), say_money(outcome.total, "en")
        elif key == "duty":
            owed = owed_codes(outcome)
            met, got = set(listed(value)) <= owed, ", ".join(sorted(owed))
        elif key == "hold_about":
            said = holds_about(branch, outcome)
            met, got = not outcome.holds or any(word.casefold() in said for word in listed(value)), said
        elif key == "reported":
            known = {name: str(outcome.reported.get(name)) for name in value}
            met, got = known == value, str(known)
        elif key == "sources":
            named = {source for rule in counting(branch, outcome) for source in rule.sources}
            met, got = bool(named & set(listed(value))), ", ".join(sorted(named))
        elif key == "no_fee_from_terms":
            lines = [line.rule for line in outcome.agreed.lines if line.layer is Layer.TERMS]
            met, got = not lines, ", ".join(lines)
        else:
            met, got = False, "no such expectation"
        if not met:
            found.append(f"{key}: expected {value}, decided {got or 'nothing'}")
    return [*found, *unreconciled(entry, outcome)]


def unreconciled(entry: Entry, outcome: Outcome) -> Iterator[str]:
    """DOMAIN §4.2, DESIGN §2.5: nothing is negative, and the refund is what was paid less what it pays for."""
    settlement = outcome.settlement
    kept = settlement.left_on_account + settlement.forfeited + settlement.set_off
    if settlement.paid != kept + settlement.refunded:
        yield f"paid {say_money(settlement.paid, 'en')} is not what is kept and refunded"
    if outcome.total != settlement.forfeited + settlement.set_off + settlement.payable:
        yield f"total {say_money(outcome.total, 'en')} is not what is forfeited, set off and payable"
    if min(outcome.total, kept, settlement.payable, settlement.refunded) < 0:
        yield "an amount is negative"
    paid = entry["request"].get("payments", {}).get("paid")
    if paid is not None and settlement.paid != read_money(paid, "en"):
        yield f"paid: stated {paid}, settled {say_money(settlement.paid, 'en')}"


def told(branch: str, entry: Entry, decision: Decision, wrong: list[str]) -> str:
    """What a person needs to settle a disagreement."""
    outcome = decision.outcome
    reasons = [f"  {rule.layer.value}: {rule.provision} ({rule.id})" for rule in counting(branch, outcome)]
    asked = [] if decision.open is None else [f"open: ask {', '.join(decision.open.ask)}"]
    return "\n".join(
        [
            "",
            entry["story"],
            f"because: {entry['because']}",
            f"expected: {json.dumps(entry['expect'])}",
            f"decided: {decision.verdict.value}, total {say_money(outcome.total, 'en')}",
            *asked,
            "reasons:",
            *(reasons or ["  none: the agreement stands"]),
            "wrong:",
            *(f"  {each}" for each in wrong),
        ]
    )


@pytest.mark.parametrize(
    ("branch", "number"),
    [pytest.param(branch, number, id=f"{branch}-{number + 1}") for branch in BOOKS for number in range(EACH)],
)
def test_the_book_decides_what_the_text_says(branch: str, number: int, deciders: Callable[[str], Decider]) -> None:
    entry = entries(branch)[number]
    decision = decided(branch, entry, deciders(branch))
    wrong = differences(branch, entry, decision)
    assert not wrong, told(branch, entry, decision, wrong)


@pytest.mark.parametrize("branch", BOOKS)
def test_every_branch_has_its_requests(branch: str) -> None:
    # `settled` says who was right where book and expectation once differed
    found = [sorted(entry.keys() - {"settled"}) for entry in entries(branch)]
    assert found == [["because", "expect", "request", "story"]] * EACH
