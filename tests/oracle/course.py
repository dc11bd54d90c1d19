"""The questions so far: what was heard, who must decide, which rules counted."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from engine.case import Case
from engine.language.source import Basis, Book, Rule
from engine.vocabulary.layer import Layer
from engine.vocabulary.lists import ACTION, LINES, UNCHANGED
from tests.oracle.amounts import UnansweredError
from tests.oracle.facts import Facts
from tests.oracle.judgement import Judgement, Matching
from tests.oracle.standing import Standing

WHOLE = 0
"""The order as a whole; its lines count from 1."""


@dataclass(frozen=True, slots=True)
class Item:
    """One charge line before bounds, in cents; a credit is at most 0."""

    fee: str
    of: int
    """The order line, or `WHOLE`."""
    amount: int
    rule: str
    layer: str
    basis: Basis
    from_deposit: bool = False
    negotiated: bool = False
    credit: bool = False
    only_largest: bool = False
    """Whether it is charged as the `largest of` several."""


@dataclass(frozen=True, slots=True)
class Heard:
    """The rules of one question: those about the whole order, and those of each order line that changes."""

    standing: Standing
    facts: dict[int, Facts]
    """By order line; `WHOLE` is always among them."""
    matching: dict[int, Matching]

    @property
    def changed(self) -> tuple[int, ...]:
        """The order lines that change."""
        return tuple(of for of in self.facts if of != WHOLE)

    def speaking(self, line: str, *layers: Layer, of: int = WHOLE) -> list[Rule]:
        """The rules that stand on a line, of these layers (none: of any), in order of id."""
        rules = sorted(rule for rule, on in self.matching[of].stands if on == line)
        found = [self.standing.rules[rule] for rule in rules]
        return [rule for rule in found if not layers or rule.layer in layers]


class Course:
    """One case on its way through the questions."""

    def __init__(self, book: Book, case: Case, standing: Standing) -> None:
        self.book = book
        self.case = case
        self.standing = standing
        self.found = Judgement()
        self.answers = self.found.answers
        self.referred = False
        self.roles: set[str | None] = set()
        self.doubts: set[str | None] = set()
        """Who must decide if something is charged for what was accepted."""
        self.counting: set[str] = set()
        """Rules of which something (other than a duty) counts."""
        self.holding: list[Rule] = []
        """Rules that hold, until they are cleared."""
        self.accepted: bool | None = None
        self.right: dict[int, bool] = {}
        """Of the whole and of each changed line: whether it is accepted by right."""
        self.by_bound = False
        """Whether law or the supplier's own default accepts."""
        self.items: tuple[Item, ...] = ()
        self.left: list[int] = []
        """What is left of each item."""
        self.fees_referred: set[str] = set()
        self.priced_consent = False

    def facts(self) -> Facts:
        """All names, with the answers so far."""
        return Facts(self.book, self.case, self.answers)

    def hear(self, question: str, *, asked: bool = True) -> Heard:
        """The rules of a question.

        Raises:
            UnansweredError: it is asked, and a rule of it may stand or not.
        """
        facts = {WHOLE: self.facts()}
        matching = {WHOLE: self.standing.matching(question, facts[WHOLE])}
        self.found.matching[question] = matching[WHOLE]
        certain = matching[WHOLE].certain
        items = facts[WHOLE].items(LINES) if self.standing.per_line else []
        if items is None:
            some_line = self.standing.matching(question, facts[WHOLE].beside({}), per_line=True)
            certain = certain and not some_line.maybe_stands
        for number, item in enumerate(items or (), 1):
            if item[ACTION] != UNCHANGED:
                facts[number] = item
                matching[number] = self.standing.matching(question, item, per_line=True)
                certain = certain and matching[number].certain
        self.found.of_lines[question] = tuple(matching[of] for of in matching if of != WHOLE)
        if asked and not certain:
            raise UnansweredError
        return Heard(self.standing, facts, matching)

    def refer(self, roles: Iterable[str | None]) -> None:
        """A person must decide (None: nobody was named)."""
        self.referred = True
        self.roles |= set(roles)

    def take_off(self, those: Iterable[int], amount: int) -> None:
        """Off the lines taken from the deposit first, then off the largest line."""
        candidates = list(those)
        while amount > 0:
            k = max(candidates, key=lambda k: (self.items[k].from_deposit and self.left[k] > 0, self.left[k], -k))
            off = min(amount, self.left[k])
            self.left[k] -= off
            amount -= off
