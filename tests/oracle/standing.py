"""Which rules apply, and which of them stand: conditions, exceptions and lines."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from engine.language.source import AllOf, Book, Comparison, Condition, Not, Rule, Scale, Tier
from engine.quantities.period import Period
from engine.quantities.value import NOT_APPLICABLE
from engine.vocabulary.layer import Layer
from engine.words.comparison import Op, Test
from tests.oracle.facts import Facts
from tests.oracle.judgement import Line, Matching, Says
from tests.oracle.shifts import later, possible
from tests.oracle.stretches import over
from tests.oracle.truth import Truth, every, opposite, some

EVERY = ""
"""The one line there is in a book without fees."""


def fees(book: Book) -> tuple[str, ...]:
    """The fees that any rule of the book charges."""
    named = {charge.fee for rule in book.rules for charge in rule.then.charges if charge.fee is not None}
    return tuple(sorted(named)) or (EVERY,)


def fees_per_line(book: Book) -> frozenset[str]:
    """The fees that are charged for each order line by itself."""
    charges = (charge for rule in book.rules if rule.per_line for charge in rule.then.charges)
    return frozenset(charge.fee for charge in charges if charge.fee is not None)


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
        self.per_line = frozenset(rule.id for rule in book.rules if rule.per_line)
        self._conditions = {rule.id: _condition(rule) for rule in book.rules}
        self._in_tiers = {
            (rule.id, f"charge {charge.fee}"): tuple(self._tiers(charge.amount, rule))
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

    def matching(self, question: str, facts: Facts, *, per_line: bool = False) -> Matching:
        """Which rules apply and stand, certainly and perhaps, on the lines of one question.

        With `per_line` those that are asked of one order line, whose facts these are; else those about the whole.
        """
        speaks: dict[Says, Truth] = {}

        def says(each: Says) -> Truth:
            if each not in speaks:
                speaks[each] = self._speaks(*each, facts)
            return speaks[each]

        stands: dict[Says, Truth] = {}
        for each in self._asked[question]:
            if (each[0] in self.per_line) is per_line:
                defeated = some([says(other) for other in self._defeaters[each]])
                stands[each] = every((says(each), opposite(defeated)))
        applies = [(each, says(each)) for each in stands]
        return Matching(
            _those(applies, True),
            _those(applies, True, None),
            _those(stands.items(), True),
            _those(stands.items(), True, None),
        )

    def _speaks(self, rule_id: str, line: Line, facts: Facts) -> Truth:
        """Whether a rule applies and says something on a line: a charge by a scale does when a tier holds."""
        if (rule_id, line) in self._in_tiers:
            return some(facts.holds(way) for way in self._in_tiers[rule_id, line])
        return facts.holds(self._conditions[rule_id])

    def _tiers(self, scale: Scale, rule: Rule) -> Iterator[Condition]:
        """For each tier (and each period by which it can lie later): that it holds, and none before it."""
        name = over(scale)
        applies = self._conditions[rule.id]
        applicable = Comparison(name, Test(Op.APPLICABLE), rule.place)
        for when, shift in possible(scale.shift, self.book):
            before: list[Condition] = []
            for tier in scale.tiers:
                tests = _tests(later(tier, shift), name, rule)
                yield AllOf((applies, *when, applicable, *(Not(each) for each in before), tests))
                before.append(tests)


def tier(scale: Scale, facts: Facts) -> Tier | None:
    """The tier that counts, where it is known which; None: none does, or that is not known."""
    name = over(scale)
    shift = Period() if scale.shift is None else facts.operand(scale.shift)
    if facts[name] is NOT_APPLICABLE or not isinstance(shift, Period):
        return None
    for each in scale.tiers:
        truth = every([facts.meets(facts[name], test, name) for test in later(each, shift).tests])
        if truth is not False:
            return each if truth else None
    return None


def _tests(tier: Tier, name: str, rule: Rule) -> Condition:
    return AllOf(tuple(Comparison(name, test, rule.place) for test in tier.tests))


def _condition(rule: Rule) -> Condition:
    """Whether it applies: the general terms count only when they are ours."""
    if rule.layer is not Layer.TERMS:
        return rule.when
    return AllOf((rule.when, Comparison("terms", Test(Op.IS, "ours"), rule.place)))


def _those(says: Iterable[tuple[Says, Truth]], *truths: Truth) -> frozenset[Says]:
    return frozenset(one for one, truth in says if any(truth is wanted for wanted in truths))
