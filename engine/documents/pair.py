"""A request that two books decide differently, as small as it can be."""

from __future__ import annotations

from collections.abc import Sequence

from engine.decision.decider import Trial
from engine.decision.outcome import Outcome
from engine.documents.example import NEEDED, Example, case_of_facts
from engine.language.source import Book
from engine.proof.difference import said
from engine.quantities.value import NOT_APPLICABLE, Nothing, Value
from engine.witness import Found
from engine.witness.usual import Facts, Items


class Pair:
    """Two books, each with what decides under it."""

    def __init__(self, old: tuple[Book, Trial], new: tuple[Book, Trial]) -> None:
        self.sides = (old, new)
        mine, theirs = old[0].vocabulary, new[0].vocabulary
        self.assumed_otherwise = frozenset(
            name for name in mine.keys() & theirs.keys() if mine[name].assumed != theirs[name].assumed
        )
        """Facts of which the books take something else as given: a request that does not say them is another one."""

    def smallest(self, found: Found, new: Outcome, *, kept: frozenset[str] = frozenset()) -> tuple[Example, Outcome]:
        """The request with as few facts as give the same two answers for the same reasons; as it is if none do.

        `kept` are facts that it may not lose. What only one of the books knows, only that one is told.
        """
        wanted = (_essence(found.outcome), _essence(new))
        facts: dict[str, Value | Nothing] = dict(found.facts)
        items: Items = found.items
        if self._answers(facts, items) != wanted:
            return Example(facts, items, found.outcome, found.facts), new
        if items and self._answers(facts, {}) == wanted:
            items = {}
        order = sorted(facts.keys() - NEEDED - kept, key=lambda name: (_telling(facts[name]), name))
        facts = self._without(facts, items, order, wanted)
        before, after = self._outcomes(facts, items)
        assert before is not None
        assert after is not None
        return Example(facts, items, before, found.facts), after

    def _without(
        self, facts: dict[str, Value | Nothing], items: Items, names: Sequence[str], wanted: object
    ) -> dict[str, Value | Nothing]:
        if not names:
            return facts
        fewer = {name: value for name, value in facts.items() if name not in names}
        if self._answers(fewer, items) == wanted:
            return fewer
        if len(names) == 1:
            return facts
        middle = len(names) // 2
        for half in (names[:middle], names[middle:]):
            facts = self._without(facts, items, half, wanted)
        return facts

    def _answers(self, facts: Facts, items: Items) -> object:
        return tuple(None if each is None else _essence(each) for each in self._outcomes(facts, items))

    def _outcomes(self, facts: Facts, items: Items) -> list[Outcome | None]:
        found: list[Outcome | None] = []
        for book, decider in self.sides:
            known = {name: value for name, value in facts.items() if name in book.vocabulary}
            case = case_of_facts(known, items, book)
            found.append(None if case is None else decider.what_if(case))
        return found


def _essence(outcome: Outcome) -> object:
    return (said(outcome), outcome.rules, bool(outcome.undecided))


def _telling(value: Value | Nothing) -> int:
    """What is nothing goes first, then what is nought, then what is something."""
    return 0 if value is NOT_APPLICABLE else 1 if not value else 2
