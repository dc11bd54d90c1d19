"""A request that shows something, as plain as it can be: what makes no difference is as usual, or left out."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from msgspec import Struct
from pydantic import ValidationError

from engine.case import Case
from engine.decision.decider import Decider
from engine.decision.outcome import Outcome
from engine.language.source import Book
from engine.quantities.money import plain
from engine.quantities.period import Period
from engine.quantities.value import NOT_APPLICABLE, Day, Nothing, Value
from engine.regions.work import Work
from engine.request.case import case_of
from engine.request.reader import Reader
from engine.request.reading import InvalidRequest, read_request, to_request
from engine.request.request import Request, groups
from engine.vocabulary.attribute import Attribute, Kind, Vocabulary
from engine.witness import Found
from engine.witness.usual import Usual
from engine.words.length import say_period
from engine.words.number import say_rate

Facts = Mapping[str, Value | Nothing]
Items = Mapping[str, tuple[Facts, ...]]

NEEDED = frozenset({"change.kind", "change.received"})
"""What a request can't do without."""

_ASKED = frozenset({"change.kind", "change.aspect"})
"""What a request is about: another would be another request."""


_MOST = 2_000
"""Requests that are decided for one example, unless it is said otherwise."""


class Example(Struct, frozen=True):
    """A whole request and what is decided of it; `wider` are the facts that it was made from."""

    facts: Facts
    items: Items
    outcome: Outcome
    wider: Facts

    def as_json(self, vocabulary: Vocabulary) -> dict[str, Any]:
        """The request as `decide` reads it from JSON."""
        return request_json(self.facts, self.items, vocabulary)


def example(
    found: Found,
    book: Book,
    decider: Decider,
    about: Iterable[str] = (),
    inside: Callable[[Outcome], bool] = lambda _: True,
    work: Work | None = None,
) -> Example | None:
    """What was found, with as few facts as give the same answer for the same reasons; decided by both matchers.

    Args:
        found: a whole request.
        book: the book that decides it.
        decider: decides under that book.
        about: source rules that must stay part of the answer, where they are.
        inside: what must stay so while facts are made as usual: that it lies in a region.
        work: how many requests may be decided for it; the rest of the facts is then left as it is.

    Returns:
        None if the facts are no request that a person could state: two of them can't both be true.
    """
    return _Shrinking(book, decider, found, frozenset(about), inside, work or Work(_MOST)).example()


class _Shrinking:
    def __init__(
        self,
        book: Book,
        decider: Decider,
        found: Found,
        about: frozenset[str],
        inside: Callable[[Outcome], bool],
        work: Work,
    ) -> None:
        self.book = book
        self.decider = decider
        self.found = found
        self.inside = inside
        self.work = work
        self.usual = Usual(book.vocabulary, ZoneInfo(book.zone), book.currency)
        self.wanted = _essence(found.outcome)
        self.about = about & _parts_of(found.outcome)

    def example(self) -> Example | None:
        facts: dict[str, Value | Nothing] = dict(self.found.facts)
        items: Items = self.found.items
        if not self.holds(facts, items):
            return None
        if items and self.holds(facts, {}):
            items = {}
        if ordinary := self.ordinary(facts):
            facts = self.restored(facts, items, ordinary, sorted(ordinary))
        whole = facts
        assumed = [name for name in facts if self.assumed(name, facts[name])]
        facts = self.without(facts, items, assumed)
        needed = NEEDED if facts["change.kind"] != "change" else NEEDED | _ASKED
        facts = self.without(
            facts, items, sorted(facts.keys() - needed, key=lambda name: (_telling(whole[name]), name))
        )
        written = json.dumps(request_json(facts, items, self.book.vocabulary))
        try:
            request = to_request(read_request(written, "example", "json"), self.book.vocabulary, self.book.zone)
        except InvalidRequest:
            return None
        outcome = self.decider.decide(case_of(request, self.book.vocabulary))
        return Example(facts, items, outcome, whole) if self.same(outcome) else None

    def ordinary(self, facts: Facts) -> dict[str, Value | Nothing]:
        """What is unusual about the facts, with what would be usual."""
        usual = self.usual.facts(facts)
        return {name: usual[name] for name in facts.keys() - _ASKED if name in usual and usual[name] != facts[name]}

    def restored(
        self, facts: dict[str, Value | Nothing], items: Items, usual: Facts, names: Sequence[str]
    ) -> dict[str, Value | Nothing]:
        """The facts with those of the names as usual that make no difference; tried together first, then in halves."""
        if self.work.spent:
            return facts
        plainer = {**facts, **{name: usual[name] for name in names}}
        if self.holds(plainer, items, inside=self.inside):
            return plainer
        if len(names) == 1:
            return facts
        middle = len(names) // 2
        for half in (names[:middle], names[middle:]):
            facts = self.restored(facts, items, usual, half)
        return facts

    def assumed(self, name: str, value: Value | Nothing) -> bool:
        attribute = self.book.vocabulary[name]
        return attribute.assumed is not None and attribute.assumed == value

    def without(
        self, facts: dict[str, Value | Nothing], items: Items, names: Sequence[str]
    ) -> dict[str, Value | Nothing]:
        """The facts without those of the names that make no difference; tried together first, then in halves."""
        if not names or self.work.spent:
            return facts
        fewer = {name: value for name, value in facts.items() if name not in names}
        if self.holds(fewer, items):
            return fewer
        if len(names) == 1:
            return facts
        middle = len(names) // 2
        for half in (names[:middle], names[middle:]):
            facts = self.without(facts, items, half)
        return facts

    def holds(self, facts: Facts, items: Items, inside: Callable[[Outcome], bool] = lambda _: True) -> bool:
        """Whether these facts are a request, with the same answer for the same reasons, and nothing left open."""
        self.work.left -= 1
        case = case_of_facts(facts, items, self.book)
        if case is None:
            return False
        outcome = self.decider.what_if(case)
        return not outcome.undecided and self.same(outcome) and inside(outcome)

    def same(self, outcome: Outcome) -> bool:
        return _essence(outcome) == self.wanted and self.about <= _parts_of(outcome)


def case_of_facts(facts: Facts, items: Items, book: Book) -> Case | None:
    """The case of a request with these facts; None if they are none (that two of them contradict is not looked at)."""
    try:
        request = Request.model_validate(_content(facts, items), context=Reader(ZoneInfo(book.zone), book.vocabulary))
    except ValidationError:
        return None
    return case_of(request, book.vocabulary)


def _essence(outcome: Outcome) -> tuple[object, ...]:
    """The answer, and what makes it so; what is to be done besides is left out."""
    formation, acceptance = outcome.formation, outcome.acceptance
    return (
        outcome.answer,
        outcome.holds,
        (formation.binding, formation.terms),
        (acceptance.accepted, acceptance.layer, acceptance.rules),
        outcome.agreed.rules,
        outcome.bounded.reductions,
        outcome.waived,
        frozenset((referral.cause, referral.step, referral.rules) for referral in outcome.referrals),
    )


def _parts_of(outcome: Outcome) -> frozenset[str]:
    return frozenset(outcome.rules) | {rule for referral in outcome.referrals for rule in referral.rules}


def _telling(value: Value | Nothing) -> int:
    """What is nothing goes first, then what is nought, then what is something."""
    return 0 if value is NOT_APPLICABLE else 1 if not value else 2


# How a request is written ---------------------------------------------------------------------------------------------


def request_json(facts: Facts, items: Items, vocabulary: Vocabulary) -> dict[str, Any]:
    """Facts as a request of JSON types, in the order of a request's groups; `decide` reads it."""
    found = _nested(facts, items, lambda name, value: _plain(value, vocabulary[name]))
    return {group: found[group] for group in (*groups(), "own") if group in found}


def _content(facts: Facts, items: Items) -> dict[str, Any]:
    """The same with the values as they are, as `Request` reads them; what does not apply is None."""
    return _nested(facts, items, lambda _, value: None if value is NOT_APPLICABLE else value)


def _nested(facts: Facts, items: Items, written: Callable[[str, Value | Nothing], Any]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in facts.items():
        group, _, field = name.partition(".")
        found.setdefault(group, {})[field] = written(name, value)
    for name, listed in items.items():
        group, _, field = name.partition(".")
        found.setdefault(group, {})[field] = [
            {each.partition(".")[2]: written(each, value) for each, value in item.items()} for item in listed
        ]
    return found


def _plain(value: Value | Nothing, attribute: Attribute) -> Any:
    match value:
        case Nothing():
            return None
        case bool():
            return value
        case int():
            return plain(value) if attribute.kind is Kind.MONEY else _number(value, attribute)
        case datetime():
            return value.isoformat()
        case Day(day):
            return day.isoformat()
        case date():
            return value.isoformat()
        case Period():
            return say_period(value, "en")
        case frozenset():
            return sorted(value)
    return value


def _number(value: int, attribute: Attribute) -> int | str:
    return say_rate(value, "en") if attribute.kind is Kind.RATE else value
