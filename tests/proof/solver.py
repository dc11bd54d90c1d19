"""The conditions of a book as formulas over all values there can be, and what z3 says of them, pair by pair."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations
from typing import Any

import z3

from engine.language.source import (
    AllOf,
    AnyOf,
    Book,
    Charge,
    Choose,
    Comparison,
    Condition,
    Fixed,
    Free,
    Literal,
    Meets,
    Not,
    Refer,
    Rule,
    Scale,
    Tier,
)
from engine.vocabulary.attribute import Kind
from engine.vocabulary.layer import Layer
from engine.words.comparison import Among, Op, Relation, Test
from tests.oracle.judgement import Line, Says
from tests.oracle.standing import QUESTIONS, lines

Pair = tuple[str, str]


class Formulas:
    """One book, encoded; a fact is an integer and whether it applies."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self.rules = {rule.id: rule for rule in book.rules}
        self.meanings = {each.name: each.meaning for each in book.definitions}
        self.solver = z3.Solver()
        self.facts: dict[str, tuple[Any, Any]] = {}
        self.says: dict[Says, Any] = {}
        for rule in book.rules:
            for line in lines(rule, book):
                self.says[rule.id, line] = self._says(rule, line)
        above = {rule.id: frozenset(rule.exception_to) for rule in book.rules}
        self.replaced = {rule: _all_above(rule, above) for rule in above}
        """For each rule all that it is an exception to, straight or not."""

    # what is asked

    def can(self, *formulas: Any) -> bool:
        """Whether some request meets all of these."""
        self.solver.push()
        self.solver.add(*formulas)
        answer = self.solver.check()
        self.solver.pop()
        assert answer != z3.unknown
        return bool(answer == z3.sat)

    def applying(self) -> frozenset[str]:
        """Rules whose condition can hold."""
        return frozenset(rule.id for rule in self.book.rules if self.can(self.condition(rule.when)))

    def stands(self, rule: str, line: Line) -> Any:
        """That a rule speaks on a line and no exception to it does."""
        by = [other for other, replaced in self.replaced.items() if rule in replaced and (other, line) in self.says]
        return z3.And(self.says[rule, line], *(z3.Not(self.says[other, line]) for other in by))

    def standing(self) -> frozenset[Says]:
        """What can stand."""
        return frozenset(each for each in self.says if self.can(self.stands(*each)))

    def meeting(self) -> frozenset[Pair]:
        """Exceptions that can hold together with what they replace, on a line that both speak on."""
        return frozenset(
            (by, rule)
            for (by, line), said in self.says.items()
            for rule in self.replaced[by]
            if (rule, line) in self.says and self.can(said, self.says[rule, line])
        )

    def clashing(self) -> frozenset[Pair]:
        """Pairs of a layer that can stand together and say something else: asked pair by pair."""
        found = set()
        for one, other in combinations(sorted(self.rules), 2):
            if self.rules[one].layer is not self.rules[other].layer:
                continue
            both = lines(self.rules[one], self.book) & lines(self.rules[other], self.book)
            for line in both:
                differ = self._differ(line, self.rules[one], self.rules[other])
                if differ is not None and self.can(self.stands(one, line), self.stands(other, line), differ):
                    found.add((one, other))
        return frozenset(found)

    def silent_of_acceptance(self, kind: int, whole: Iterable[str]) -> bool:
        """Whether a request of a kind (a code), for which some facts apply, meets no rule about acceptance."""
        asks = QUESTIONS["acceptance"]
        none = [z3.Not(said) for (_, line), said in self.says.items() if asks(line)]
        value, _ = self._fact("change.kind")
        return self.can(value == kind, *(self._fact(name)[1] for name in whole), *none)

    # formulas

    def condition(self, condition: Condition) -> Any:
        match condition:
            case AllOf(parts):
                return z3.And(*(self.condition(part) for part in parts))
            case AnyOf(parts):
                return z3.Or(*(self.condition(part) for part in parts))
            case Not(part):
                return z3.Not(self.condition(part))
            case Comparison(subject, test):
                return self._compared(subject, test)

    def _compared(self, subject: str, test: Test) -> Any:
        meaning = self.meanings.get(subject)
        if isinstance(meaning, Meets):
            holds = self.condition(meaning.condition)
            return holds if (test.op is Op.IS) is bool(test.against) else z3.Not(holds)
        if isinstance(meaning, Choose):
            return self._chosen(meaning, subject, test)
        if self.book.vocabulary[subject].name in ("terms", "binding"):
            return z3.BoolVal(test == Test(Op.IS, "ours") or test == Test(Op.IS, "yes"))
        value, there = self._fact(subject)
        if test.op in (Op.APPLICABLE, Op.NOT_APPLICABLE):
            return there if test.op is Op.APPLICABLE else z3.Not(there)
        if isinstance(test.against, Relation):
            other, too = self._fact(test.against.name)
            assert test.against.factor == 1
            return z3.And(there, too, _op(test.op, value, other + test.against.offset))
        codes = [self._code(subject, each) for each in _among(test)]
        if test.op is Op.IS_NOT:
            return z3.And(there, *(value != code for code in codes))
        return z3.And(there, z3.Or(*(_op(test.op, value, code) for code in codes)))

    def _chosen(self, meaning: Choose, subject: str, test: Test) -> Any:
        """That the value of the first branch that holds meets a test; without one nothing is said."""
        found: Any = z3.BoolVal(False)
        for branch in reversed(meaning.branches):
            assert isinstance(branch.value, Literal)
            accepted = (branch.value.value in _among(test)) is (test.op is Op.IS)
            when = z3.BoolVal(True) if branch.when is None else self.condition(branch.when)
            found = z3.If(when, z3.BoolVal(accepted), found)
        return found

    def _fact(self, name: str) -> tuple[Any, Any]:
        if name not in self.facts:
            attribute = self.book.vocabulary[name]
            value = z3.Int(name)
            most = {Kind.CHOICE: len(attribute.choices) - 1, Kind.TRUTH: 1}.get(attribute.kind)
            self.solver.add(value >= 0, *([] if most is None else [value <= most]))
            self.facts[name] = value, z3.Bool(f"{name} applies") if attribute.nullable else z3.BoolVal(True)
        return self.facts[name]

    def _code(self, name: str, value: Any) -> int:
        choices = self.book.vocabulary[name].choices
        return choices.index(value) if choices else int(value)

    def _says(self, rule: Rule, line: Line) -> Any:
        """That a rule speaks on a line: one that charges by a scale needs a tier that holds."""
        applies = self.condition(rule.when)
        charge = charge_of(rule, line)
        if charge is None or not isinstance(charge.amount, Scale):
            return applies
        return z3.And(applies, z3.Or(*(reached for reached, _ in self.tiers(charge.amount))))

    def tiers(self, scale: Scale) -> list[tuple[Any, Tier]]:
        """For each tier that it is the first that holds."""
        assert not isinstance(scale.over, Rule)
        name = getattr(scale.over, "name")  # noqa: B009 - spans are not drawn
        _, there = self._fact(name)
        found = []
        before: list[Any] = []
        for tier in scale.tiers:
            holds = z3.And(there, *(self._compared(name, test) for test in tier.tests))
            found.append((z3.And(holds, *(z3.Not(each) for each in before)), tier))
            before.append(holds)
        return found

    # what is said differently

    def _differ(self, line: Line, one: Rule, other: Rule) -> Any:
        """When two rules say something else on a line; None: never."""
        if line in ("binding", "terms"):
            return z3.BoolVal(True) if getattr(one.then, line) != getattr(other.then, line) else None
        if line == "acceptance":
            bound = one.layer in (Layer.LAW, Layer.SUPPLIER_DEFAULT)
            said = {
                "refer" if isinstance(each.then.acceptance, Refer) else each.then.acceptance for each in (one, other)
            }
            return z3.BoolVal(True) if not bound and len(said) > 1 else None
        mine, theirs = charge_of(one, line), charge_of(other, line)
        if mine is None or theirs is None:
            return None
        together = mine.combine is not None and mine.combine is theirs.combine
        ways = [
            z3.And(when, too)
            for when, amount in self._amounts(mine)
            for too, another in self._amounts(theirs)
            if _clash(amount, another, together=together)
        ]
        return z3.Or(*ways) if ways else None

    def _amounts(self, charge: Charge) -> list[tuple[Any, int | None]]:
        """When what is due; None: free."""
        if isinstance(charge.amount, Scale):
            return [(when, _due(tier.amount)) for when, tier in self.tiers(charge.amount)]
        return [(z3.BoolVal(True), _due(charge.amount))]


def charge_of(rule: Rule, line: Line) -> Charge | None:
    """What a rule charges of a fee."""
    if not line.startswith("charge"):
        return None
    fee = line.removeprefix("charge").strip()
    return next((each for each in rule.then.charges if each.fee in (fee, None)), None)


def _due(amount: object) -> int | None:
    if isinstance(amount, Free):
        return None
    assert isinstance(amount, Fixed)
    assert not isinstance(amount, Refer)
    assert isinstance(amount.amount, Literal)
    assert isinstance(amount.amount.value, int)
    return amount.amount.value


def _clash(one: int | None, other: int | None, *, together: bool) -> bool:
    if one is None or other is None:
        return bool(one or other)
    return not together and one != other


def _among(test: Test) -> tuple[Any, ...]:
    return test.against.values if isinstance(test.against, Among) else (test.against,)


def _op(op: Op, left: Any, right: Any) -> Any:
    match op:
        case Op.IS:
            return left == right
        case Op.IS_NOT:
            return left != right
        case Op.LESS:
            return left < right
        case Op.AT_MOST:
            return left <= right
        case Op.MORE:
            return left > right
    assert op is Op.AT_LEAST
    return left >= right


def _all_above(rule: str, above: dict[str, frozenset[str]]) -> frozenset[str]:
    found: set[str] = set()
    waiting = [*above[rule]]
    while waiting:
        one = waiting.pop()
        if one not in found:
            found.add(one)
            waiting += above[one]
    return frozenset(found)
