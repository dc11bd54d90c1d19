"""One source rule as core rules: one condition, one conclusion, one line each."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from engine.core.lower.conditions import Conditions, Parts, both, when
from engine.core.lower.names import operand
from engine.core.plan import Accepts, Answers, Conclusion, Holds, Limit, Line, Owes, Refers, Rule, Step, Waives
from engine.core.quantity import Clamp, Const, Fact, Product, Quantity, RateOf, Shift
from engine.language import source
from engine.language.source import (
    Charge,
    Due,
    DueKind,
    Fixed,
    Free,
    Guards,
    Operand,
    Percentage,
    Refer,
    Scale,
    Span,
    Times,
)
from engine.quantities.period import Period
from engine.vocabulary.attribute import Kind
from engine.vocabulary.layer import Layer
from engine.words.comparison import Op, Test

ANY_FEE = "*"
"""Stands for every fee in a book that names none."""

_NOTHING = Const(0)
_LAST_MINUTE = 23 * 60 + 59
_OURS = Test(Op.IS, "ours")

Lowered = tuple[Step, Rule]


def fees(book: source.Book) -> tuple[str, ...]:
    """Every fee that a rule of the book charges, in order of name."""
    named = {charge.fee for rule in book.rules for charge in rule.then.charges if charge.fee is not None}
    return tuple(sorted(named)) or (ANY_FEE,)


class Conclusions:
    """Lowers the rules of one book."""

    def __init__(self, book: source.Book, conditions: Conditions) -> None:
        self.book = book
        self.conditions = conditions
        self.fees = fees(book)

    def of(self, rule: source.Rule) -> Iterator[Lowered]:
        """The core rules of a source rule, each with the step that asks for it."""
        parts = self.conditions.parts(rule.when)
        if rule.layer is Layer.TERMS:
            parts = both(parts, self.conditions.test("terms", _OURS))
        then = rule.then
        for name, answer in (("binding", then.binding), ("terms", then.terms)):
            if answer is not None:
                yield Step.FORMATION, _one(rule, name, parts, Answers(name, answer))
        if then.hold is not None:
            yield Step.FORMATION, _one(rule, "hold", parts, Holds(then.hold.guards is Guards.OUR_CLAIM))
        match then.acceptance:
            case Refer(role):
                yield Step.ACCEPTANCE, _one(rule, "acceptance", parts, Refers(role))
            case str() as answer:
                yield Step.ACCEPTANCE, _one(rule, "acceptance", parts, Accepts(answer == "accept"))
        for charge in then.charges:
            yield from self._charge(rule, parts, charge)
        for bound in then.bounds:
            limit = Limit(bound.fee, operand(bound.at_most))
            yield Step.BOUNDED, _one(rule, f"at most {bound.fee or 'in total'}", parts, limit)
        if then.waiver is not None:
            yield Step.WAIVED, _one(rule, "waiver", parts, _waiver(then.waiver))
        rides = then != source.Conclusions(duties=then.duties)
        for duty in then.duties:
            owes = Owes(duty.do, duty.owner, self._due(duty.due), duty.channel, duty.must_state)
            yield Step.DUTIES, _one(rule, duty.do, parts, owes, rides=rides)

    def _charge(self, rule: source.Rule, parts: Parts, charge: Charge) -> Iterator[Lowered]:
        step = Step.BOUNDED if rule.layer.bound else Step.AGREED
        match charge.amount:
            case Refer(role):
                yield step, _one(rule, charge.fee or ANY_FEE, parts, Refers(role))
            case Scale() as scale:
                for lowered in self._scale(rule, parts, charge, scale):
                    yield step, lowered
            case Free() if charge.fee is None:
                for fee in self.fees:
                    yield step, _one(rule, fee, parts, _line(charge, fee, Free()))
            case Free() | Fixed() | Percentage() | Times() as amount:
                fee = charge.fee or ANY_FEE
                yield step, _one(rule, fee, parts, _line(charge, fee, amount))

    def _scale(self, rule: source.Rule, parts: Parts, charge: Charge, scale: Scale) -> Iterator[Rule]:
        """One rule a tier, and where the scale can be shifted one for every period by which it can be."""
        over, names = scale.over, self.conditions.names
        subject = over if isinstance(over, Span) else names.span(over.name) or over.name
        for variant, (shifted, tiers) in enumerate(names.tiers(scale)):
            here = both(parts, self.conditions.parts(shifted))
            for number, (tier, holds) in enumerate(zip(tiers, self.conditions.tiers(subject, tiers), strict=True), 1):
                line = _line(charge, charge.fee or ANY_FEE, tier.amount, from_deposit=tier.from_deposit)
                made = _one(rule, line.fee, both(here, holds), line, tier=number)
                yield replace(made, id=f"{made.id}+{variant}") if variant else made

    def _due(self, due: Due) -> Quantity:
        match due.kind:
            case DueKind.NOW:
                return Fact("change.received")
            case DueKind.SAME_DAY:
                return Shift(Fact("change.received"), Const(Period()), at=_LAST_MINUTE)
        assert due.moment is not None
        period = Const(Period()) if due.period is None else operand(due.period)
        dated = self.book.vocabulary[due.moment].kind is Kind.DATE
        at = _LAST_MINUTE if dated and due.at is None else due.at
        return Shift(Fact(due.moment), period, at=at, calendar=self.conditions.names.calendar)


def _one(
    rule: source.Rule, line: str, parts: Parts, conclusion: Conclusion, *, tier: int = 0, rides: bool = False
) -> Rule:
    name = f"{rule.id}/{line}" if not tier else f"{rule.id}/{line}#{tier}"
    return Rule(name, rule.id, rule.layer, line, when(parts), conclusion, tier, rides, rule.per_line)


def _line(charge: Charge, fee: str, amount: Free | Fixed | Percentage | Times, *, from_deposit: bool = False) -> Line:
    combine = None if charge.combine is None else charge.combine.value
    rate: Quantity | None = None
    base: Quantity | None = None
    due: Quantity = _NOTHING
    match amount:
        case Fixed(value):
            due = operand(value)
        case Percentage(share, of):
            rate, base = operand(share), operand(of)
            due = RateOf(rate, base)
        case Times(quantity, price):
            due = Product(operand(quantity), operand(price))
    if not isinstance(amount, Free):
        due = _clamped(due, charge.at_least, charge.at_most)
    return Line(
        fee=fee,
        amount=due,
        basis=charge.basis.value,
        rate=rate,
        base=base,
        free=isinstance(amount, Free),
        from_deposit=charge.from_deposit or from_deposit,
        credit=charge.credit,
        combine=combine,
        negotiated=charge.negotiated,
    )


def _clamped(amount: Quantity, at_least: Operand | None, at_most: Operand | None) -> Quantity:
    if at_least is None and at_most is None:
        return amount
    low, high = (None if limit is None else operand(limit) for limit in (at_least, at_most))
    return Clamp(amount, low, high)


def _waiver(waiver: source.Waiver) -> Conclusion:
    match waiver.amount:
        case Refer(role):
            return Refers(role)
        case Fixed(value):
            amount = operand(value)
        case Percentage(rate, of):
            amount = RateOf(operand(rate), operand(of))
    return Waives(_clamped(amount, None, waiver.at_most))
