"""Which rules apply, and which of them stand: conditions, exceptions and lines."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from engine.language.source import AllOf, Book, Comparison, Rule, Scale
from engine.vocabulary.layer import Layer
from engine.words.comparison import Op, Test
from tests.oracle.facts import Facts
from tests.oracle.judgement import Line, Matching, Says
from tests.oracle.truth import Truth, every, some

EVERY = ""
"""The one line there is in a book without fees."""


def fees(book: Book) -> tuple[str, ...]:
    """The fees that any rule of the book charges."""
    named = {charge.fee for rule in book.rules for charge in rule.then.charges if charge.fee is not None}
    return tuple(sorted(named)) or (EVERY,)


def lines(rule: Rule, book: Book) -> frozenset[Line]:
    """All that a rule answers."""
    then = rule.then
    found = {f"duty {duty.do}" for duty in then.duties}
    found |= {f"bound {bound.fee or ''}".strip() for bound in then.bounds}
    for name, there in (
        ("binding", then.binding),
        ("terms", then.terms),
        ("hold", then.hold),
        ("acceptance", then.acceptance),
        ("waiver", then.waiver),
    ):
        if there is not None:
            found.add(name)
    for charge in then.charges:
        found |= {f"charge {fee}" for fee in (fees(book) if charge.fee is None else (charge.fee,))}
    return frozenset(found)


QUESTIONS: dict[str, Callable[[Line], bool]] = {
    "formation": lambda line: line in ("binding", "terms", "hold"),
    "acceptance": lambda line: line == "acceptance",
    "charge.agreed": lambda line: line.startswith("charge"),
    "charge.bounded": lambda line: line.startswith("bound"),
    "charge.waived": lambda line: line == "waiver",
    "duties": lambda line: line.startswith("duty"),
}


class Standing:
    """The rules of a book, with what each is an exception to."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self.rules = {rule.id: rule for rule in book.rules}
        self.lines = {rule.id: lines(rule, book) for rule in book.rules}
        self._under = {rule.id: self._exceptions(rule.id) for rule in book.rules}

    def _exceptions(self, above: str) -> frozenset[str]:
        """The exceptions to a rule, the exceptions to those, and so on."""
        found: set[str] = set()
        waiting = [above]
        while waiting:
            current = waiting.pop()
            below = {rule.id for rule in self.book.rules if current in rule.exception_to} - found
            found |= below
            waiting += below
        return frozenset(found)

    def applies(self, rule: Rule, facts: Facts) -> Truth:
        """Whether its conditions hold; the general terms count only when they are ours."""
        if rule.layer is not Layer.TERMS:
            return facts.holds(rule.when)
        return facts.holds(AllOf((rule.when, Comparison("terms", Test(Op.IS, "ours"), rule.place))))

    def matching(self, question: str, facts: Facts) -> Matching:
        """Which rules apply and stand, certainly and perhaps, on the lines of one question."""
        applying = {rule.id: self.applies(rule, facts) for rule in self.book.rules}
        speaks: dict[Says, Truth] = {}
        stands: dict[Says, Truth] = {}
        for rule in self.book.rules:
            for line in self.lines[rule.id]:
                if not QUESTIONS[question](line):
                    continue
                says = every((applying[rule.id], self._in_scale(rule, line, facts)))
                by = [self.rules[other] for other in self._under[rule.id] if line in self.lines[other]]
                defeated = some(every((applying[other.id], self._in_scale(other, line, facts))) for other in by)
                speaks[rule.id, line] = says
                stands[rule.id, line] = every((says, None if defeated is None else not defeated))
        return Matching(
            _those(speaks.items(), True), _those(speaks.items(), True, None), _those(stands.items(), True),
            _those(stands.items(), True, None),
        )  # fmt: skip

    def _in_scale(self, rule: Rule, line: Line, facts: Facts) -> Truth:
        """Whether a charge by a scale says anything on its line: a tier must hold."""
        for charge in rule.then.charges:
            if isinstance(charge.amount, Scale) and line == f"charge {charge.fee}":
                return facts.tier(charge.amount)[1]
        return True


def _those(says: Iterable[tuple[Says, Truth]], *truths: Truth) -> frozenset[Says]:
    return frozenset(one for one, truth in says if any(truth is wanted for wanted in truths))
