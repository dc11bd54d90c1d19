"""The constructs of the language that a rule is made of, and the circumstances that a case is made of."""

from __future__ import annotations

from collections.abc import Iterator

from engine.case import Case
from engine.language.source import (
    AllOf,
    AnyOf,
    Book,
    Charge,
    Choose,
    Combine,
    Comparison,
    Condition,
    Constant,
    Definition,
    Difference,
    Due,
    Extreme,
    Literal,
    Not,
    Operand,
    Ref,
    Refer,
    Rule,
    Scale,
    Shifted,
    Span,
    Summary,
    Tier,
)
from engine.language.walk import comparisons, named_in, named_in_condition
from engine.quantities.period import Period
from engine.quantities.value import NOT_APPLICABLE, Day
from engine.vocabulary.attribute import Kind, Source
from engine.vocabulary.lists import ACTION, ITEMS, LINES, UNCHANGED, list_of
from engine.words.comparison import Among, Op, Relation, Test
from tests.agreement.comparing import Compared
from tests.agreement.pool import ITEM_FACTS
from tests.agreement.writer import INCLUDED
from tests.oracle.standing import fees_per_line

_MOMENTS = (Kind.DATE, Kind.INSTANT)


def constructs(book: Book) -> dict[str, frozenset[str]]:
    """The constructs of each rule, those of the definitions it uses among them."""
    reader = _Reader(book)
    return {rule.id: frozenset(reader.rule(rule)) for rule in book.rules}


class _Reader:
    def __init__(self, book: Book) -> None:
        self.book = book
        self.definitions = {definition.name: definition for definition in book.definitions}
        self.rules = {rule.id: rule for rule in book.rules}
        self.fees_per_line = fees_per_line(book)

    def rule(self, rule: Rule) -> Iterator[str]:
        then = rule.then
        yield f"layer {rule.layer.value}"
        if rule.exception_to:
            yield "exception"
            if any(self.rules[above].exception_to for above in rule.exception_to):
                yield "exception to an exception"
            if any(self.rules[above].per_line for above in rule.exception_to):
                yield "per line exception" if rule.per_line else "whole exception to one per line"
        if rule.per_line:
            yield from self.per_line(rule)
        else:
            for charge in then.charges:
                if charge.fee in self.fees_per_line:
                    yield f"whole {'refers' if isinstance(charge.amount, Refer) else 'free of'} a fee per line"
        if self.book.calendar is not None:
            yield "calendar"
        if f"/{INCLUDED}/" in rule.place.file:
            yield "included"
        yield from self.condition(rule.when)
        for name, answer in (("binding", then.binding), ("terms", then.terms)):
            if answer is not None:
                yield name
        if then.hold is not None:
            yield f"hold {then.hold.guards.value}"
        if isinstance(then.acceptance, Refer):
            yield "acceptance Refer"
        elif then.acceptance is not None:
            yield then.acceptance
        for charge in then.charges:
            yield from self.charge(charge)
        for bound in then.bounds:
            yield "bound in total" if bound.fee is None else "bound of a fee"
            yield from self.operands(bound.at_most)
        if then.waiver is not None:
            yield f"waive {type(then.waiver.amount).__name__}"
            if then.waiver.at_most is not None:
                yield "waive at most"
            yield from self.operands(then.waiver.at_most, *_operands(then.waiver.amount))
        for duty in then.duties:
            yield "duty alone" if rule.then.acceptance is None and not _concludes(rule) else "duty beside more"
            yield from self.due(duty.due)

    def per_line(self, rule: Rule) -> Iterator[str]:
        yield "per line"
        yield f"layer {rule.layer.value} per line"
        if not rule.then.charges:
            yield "per line acceptance alone"
        for charge in rule.then.charges:
            if charge.fee is None:
                yield "per line free of everything"
            if charge.combine is not None:
                yield f"per line {charge.combine.value}"
            if charge.credit:
                yield "per line credit"
            over = charge.amount.over if isinstance(charge.amount, Scale) else None
            if isinstance(over, Ref) and list_of(over.name):
                yield "per line scale over its fact"

    def due(self, due: Due) -> Iterator[str]:
        yield f"due {due.kind.value}"
        if due.at is not None:
            yield "due at a time"
        period = due.period.value if isinstance(due.period, Literal) else None
        if isinstance(period, Period) and period.working_days:
            yield "working days of a duty"
        yield from self.operands(due.period)

    def charge(self, charge: Charge) -> Iterator[str]:
        amount = charge.amount
        yield f"charge {type(amount).__name__}"
        yield f"basis {charge.basis.value}"
        if charge.combine is not None:
            yield f"combine {charge.combine.value}"
        for said, there in (
            ("charge free of everything", charge.fee is None),
            ("charge at least", charge.at_least is not None),
            ("charge at most", charge.at_most is not None),
            ("charge taken from deposit", charge.from_deposit),
            ("charge negotiated", charge.negotiated),
            ("charge credit", charge.credit),
        ):
            if there:
                yield said
        yield from self.operands(charge.at_least, charge.at_most, *_operands(amount))
        if isinstance(amount, Scale):
            yield from self.scale(amount)

    def scale(self, scale: Scale) -> Iterator[str]:
        if isinstance(scale.over, Span):
            yield "scale over a span of its own"
        else:
            span = self.book.vocabulary[scale.over.name].kind is Kind.SPAN
            yield "scale over a span" if span else "scale over a quantity"
            yield from self.name(scale.over.name)
        if all(tier.tests for tier in scale.tiers):
            yield "scale without otherwise"
        if scale.shift is not None:
            yield "scale shift" if isinstance(scale.shift, Literal) else "scale shift by a choice"
        yield from self.operands(scale.shift)
        for tier in scale.tiers:
            yield from self.tier(tier)

    def tier(self, tier: Tier) -> Iterator[str]:
        yield f"tier {type(tier.amount).__name__}"
        if len(tier.tests) != 1:
            yield "tier of two bounds" if tier.tests else "tier otherwise"
        if tier.from_deposit:
            yield "tier from deposit"
        for test in tier.tests:
            yield f"tier {test.op.value}"
            if isinstance(test.against, Period) and test.against.working_days:
                yield "working days of a span"
        yield from self.operands(*_operands(tier.amount))

    def condition(self, condition: Condition) -> Iterator[str]:
        if isinstance(condition, AllOf) and not condition.parts:
            yield "condition none"
        yield from self.forms(condition)
        for comparison in comparisons(condition):
            yield from self.test(comparison.subject, comparison.test)
        for name in named_in_condition(condition):
            yield from self.name(name)

    def forms(self, condition: Condition) -> Iterator[str]:
        match condition:
            case AllOf(parts):
                yield "condition all"
            case AnyOf(parts):
                yield "condition any"
            case Not(part):
                yield "condition not"
                parts = (part,)
            case Comparison():
                parts = ()
        for part in parts:
            yield from self.forms(part)

    def test(self, subject: str, test: Test) -> Iterator[str]:
        kind, against = self.book.vocabulary[subject].kind, test.against
        if test.op is Op.NOT_APPLICABLE:
            yield "any kind not applicable"
        elif isinstance(against, Relation):
            yield f"relation of {kind.value}"
            if {kind, self.book.vocabulary[against.name].kind} == set(_MOMENTS):
                yield "relation of a date and an instant"
            if against.factor != 1:
                yield "relation with a factor"
            if against.factor < 1 and (against.factor * 100).denominator <= 2:
                yield "relation with a percentage"
            if list_of(subject):
                yield "an item against the whole"
            if against.offset:
                yield "relation plus" if against.offset > 0 else "relation minus"
        else:
            yield f"{kind.value} {test.op.value}{' one of several' if isinstance(against, Among) else ''}"
            if isinstance(against, Period) and against.working_days:
                yield "working days of a span"
            if kind is Kind.INSTANT and against is not None:
                yield f"instant against a {'date' if isinstance(against, Day) else 'time'}"

    def name(self, name: str) -> Iterator[str]:
        if self.book.vocabulary[name].source is Source.ANSWER:
            yield f"answer {name}"
        elif name.startswith("own."):
            yield "own attribute"
        elif name.startswith("mandate."):
            yield "mandate"
        elif name in self.definitions:
            yield from self.definition(self.definitions[name])

    def operands(self, *operands: Operand | None) -> Iterator[str]:
        for operand in operands:
            if isinstance(operand, Ref):
                yield from self.name(operand.name)

    def shifted(self, meaning: Shifted) -> Iterator[str]:
        period = meaning.period.value if isinstance(meaning.period, Literal) else None
        if period != Period():
            yield "define earlier" if meaning.earlier else "define later"
        if isinstance(period, Period) and period.working_days:
            yield "working days of a date"
        if meaning.rolls_on:
            yield "define rolls on"
        if meaning.at is not None:
            yield "define at an hour"

    def definition(self, definition: Definition) -> Iterator[str]:
        meaning = definition.meaning
        match meaning:
            case Constant():
                yield f"define constant {definition.kind.value}"
            case Extreme(_, largest):
                yield "define largest" if largest else "define smallest"
            case Summary():
                yield f"define {meaning.over.value}"
            case Shifted():
                yield from self.shifted(meaning)
            case Span():
                yield f"define a span {'backwards' if meaning.backwards else 'forwards'}"
                yield "define a span by day" if meaning.by_day else "define a span to the instant"
            case _:
                yield f"define {type(meaning).__name__}"
        if isinstance(meaning, Difference) and meaning.at_least is not None:
            yield "define at least"
        if isinstance(meaning, Choose) and definition.kind in (Kind.PERIOD, Kind.CHOICE):
            yield "define choice of period" if definition.kind is Kind.PERIOD else "define choice of words"
        conditions = [branch.when for branch in meaning.branches] if isinstance(meaning, Choose) else []
        if definition.name == "as_of":  # of a clock nothing is left but conditions
            yield "define by a clock"
        for condition in [*conditions, getattr(meaning, "condition", None), getattr(meaning, "that", None)]:
            if condition is not None:
                yield from self.condition(condition)
        for name in named_in(meaning):
            yield from self.name(name)


def _operands(amount: object) -> Iterator[Operand]:
    """The operands of a way to charge, under whatever name."""
    for name in ("amount", "rate", "of", "quantity", "price"):
        operand = getattr(amount, name, None)
        if operand is not None:
            yield operand


def _concludes(rule: Rule) -> bool:
    then = rule.then
    return bool(then.charges or then.bounds or then.waiver or then.binding or then.terms or then.hold)


# Circumstances --------------------------------------------------------------------------------------------------------


def circumstances(book: Book, case: Case, compared: Compared) -> Iterator[str]:
    """What is special about a case, as far as lists and order lines go."""
    for name in ITEMS:
        items = case.lists.get(name)
        if items is None:
            yield "list unknown"
        elif not items:
            yield "list empty"
        for item in items or ():
            if len(item) < len(ITEM_FACTS[name]):
                yield "fact of an item unknown"
            if NOT_APPLICABLE in item.values():
                yield "fact of an item not applicable"
    if not any(rule.per_line for rule in book.rules):
        return
    actions = [item.get(ACTION) for item in case.lists.get(LINES, ())]
    if actions and set(actions) == {UNCHANGED}:
        yield "no line that changes"
    if UNCHANGED in actions and set(actions) != {UNCHANGED}:
        yield "lines that change and lines that do not"
    if None in actions:
        yield "line without a known action"
    yield from _outcome(book, compared)


def _outcome(book: Book, compared: Compared) -> Iterator[str]:
    charged = [line for line in compared.outcome.agreed.lines if line.line is not None]
    if len({line.line for line in charged}) > 1:
        yield "two lines charged"
    largest = {
        charge.fee
        for rule in book.rules
        if rule.per_line and rule.id in {line.rule for line in charged}
        for charge in rule.then.charges
        if charge.combine is Combine.LARGEST
    }
    for fee in largest:
        said = [of for of in compared.of_lines["charge.agreed"] if any(on == f"charge {fee}" for _, on in of.stands)]
        if len(said) > 1 == len([line for line in charged if line.fee == fee]):
            yield "only the largest of two lines"
    if len({each.layer for each in compared.outcome.acceptance.lines.values()}) > 1:
        yield "lines accepted by different layers"
