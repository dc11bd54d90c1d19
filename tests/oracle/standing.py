"""Which rules apply, and which of them stand: conditions, exceptions and lines."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from engine.language.source import AllOf, AnyOf, Book, Comparison, Condition, Not, Rule, Scale
from engine.vocabulary.layer import Layer
from engine.words.comparison import Op, Test
from tests.oracle.facts import Facts, over
from tests.oracle.judgement import Line, Matching, Says
from tests.oracle.truth import Truth, every, opposite, some

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
        self._conditions = {rule.id: _condition(rule) for rule in book.rules}
        self._in_tiers = {
            (rule.id, f"charge {charge.fee}"): AllOf((self._conditions[rule.id], _in_tier(charge.amount, rule)))
            for rule in book.rules
            for charge in rule.then.charges
            if isinstance(charge.amount, Scale)
        }
        every_line = [(rule.id, line) for rule in book.rules for line in sorted(self.lines[rule.id])]
        self._asked = {question: [each for each in every_line if asks(each[1])] for question, asks in QUESTIONS.items()}
        under = {rule.id: self._exceptions(rule.id) for rule in book.rules}
        self._defeaters = {
            (rule, line): [(other, line) for other in sorted(under[rule]) if line in self.lines[other]]
            for rule, line in every_line
        }

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
        return facts.holds(self._conditions[rule.id])

    def matching(self, question: str, facts: Facts) -> Matching:
        """Which rules apply and stand, certainly and perhaps, on the lines of one question."""
        speaks: dict[Says, Truth] = {each: self._speaks(*each, facts) for each in self._asked[question]}
        stands: dict[Says, Truth] = {}
        for each, says in speaks.items():
            defeated = some(speaks[other] for other in self._defeaters[each])
            stands[each] = every((says, opposite(defeated)))
        return Matching(
            _those(speaks.items(), True),
            _those(speaks.items(), True, None),
            _those(stands.items(), True),
            _those(stands.items(), True, None),
        )

    def _speaks(self, rule_id: str, line: Line, facts: Facts) -> Truth:
        """Whether a rule applies and says something on a line: a charge by a scale does when a tier holds."""
        if (rule_id, line) in self._in_tiers:
            return facts.holds(self._in_tiers[rule_id, line])
        return facts.holds(self._conditions[rule_id])


def _condition(rule: Rule) -> Condition:
    if rule.layer is not Layer.TERMS:
        return rule.when
    return AllOf((rule.when, Comparison("terms", Test(Op.IS, "ours"), rule.place)))


def _in_tier(scale: Scale, rule: Rule) -> Condition:
    """That one of the tiers holds, and none before it."""
    name = over(scale)
    tiers: list[Condition] = []
    before: list[Condition] = []
    for tier in scale.tiers:
        tests = AllOf(tuple(Comparison(name, test, rule.place) for test in tier.tests))
        applicable = Comparison(name, Test(Op.APPLICABLE), rule.place)
        tiers.append(AllOf((applicable, *(Not(each) for each in before), tests)))
        before.append(tests)
    return AnyOf(tuple(tiers))


def _those(says: Iterable[tuple[Says, Truth]], *truths: Truth) -> frozenset[Says]:
    return frozenset(one for one, truth in says if any(truth is wanted for wanted in truths))
