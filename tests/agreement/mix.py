"""What a run of random cases is made of: so that agreement means something."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from engine.language.source import (
    AllOf,
    AnyOf,
    Book,
    Charge,
    Choose,
    Comparison,
    Condition,
    Constant,
    Definition,
    Difference,
    Due,
    Extreme,
    Not,
    Operand,
    Ref,
    Refer,
    Rule,
    Scale,
    Shifted,
    Span,
    Tier,
)
from engine.language.walk import comparisons, named_in, named_in_condition
from engine.quantities.value import Day
from engine.vocabulary.attribute import Kind, Source
from engine.words.comparison import Among, Op, Relation, Test
from tests.oracle.judgement import Matching

WANTED = 20_000
"""The cases of a whole run: the numbers below are of so many."""

MOMENTS = (Kind.DATE, Kind.INSTANT)
_LENGTHS = (Op.IS, Op.IS_NOT, Op.LESS, Op.AT_MOST, Op.MORE, Op.AT_LEAST)
_NUMBERS = (Kind.MONEY, Kind.COUNT, Kind.RATE)

EXPECTED: tuple[str, ...] = (
    *(f"{kind} {op}" for kind in (*_NUMBERS, *MOMENTS, Kind.SPAN) for op in _LENGTHS),
    *(
        f"{kind} {op}"
        for kind in (Kind.CHOICE, Kind.SPAN, *_NUMBERS[:1], *MOMENTS, Kind.SET)
        for op in (Op.APPLICABLE,)
    ),
    *(f"choice {op}" for op in (Op.IS, Op.IS_NOT, Op.AT_LEAST, Op.AT_MOST)),
    "choice is one of several",
    "truth is",
    "set includes",
    "set includes one of several",
    "any kind not applicable",
    "instant against a date",
    "instant against a time",
    *(f"relation of {kind}" for kind in (*_NUMBERS, *MOMENTS)),
    *("relation with a factor", "relation plus", "relation minus", "relation of a date and an instant"),
    *("condition all", "condition any", "condition not", "condition none"),
    *("define Meets", "define Choose", "define DaysBetween", "define Sum", "define Difference", "define Share"),
    *("define Product", "define smallest", "define largest", "define earlier", "define later", "define LifetimeValue"),
    *("define a span forwards", "define a span backwards", "define a span by day", "define a span to the instant"),
    *("define constant money", "define constant rate", "define constant period", "define constant count"),
    *("define at least", "define choice of period", "define choice of words"),
    *("charge Free", "charge Fixed", "charge Percentage", "charge Times", "charge Scale", "charge Refer"),
    *(
        "charge free of everything",
        "charge at least",
        "charge at most",
        "charge taken from deposit",
        "charge negotiated",
        "charge credit",
    ),
    *("combine add up", "combine largest of"),
    *(f"basis {basis}" for basis in ("flat", "percentage", "scale", "proven loss", "price")),
    *("scale over a span", "scale over a span of its own", "scale over a quantity", "scale without otherwise"),
    *("tier otherwise", "tier of two bounds", "tier Free", "tier Fixed", "tier Percentage"),
    *(f"tier {op}" for op in (Op.MORE, Op.AT_LEAST, Op.LESS, Op.AT_MOST, Op.IS)),
    *("binding", "terms", "hold our claim", "hold who is asking"),
    *("accept", "reject", "acceptance Refer", "bound of a fee", "bound in total"),
    *("waive Fixed", "waive Percentage", "waive Refer", "waive at most", "exception", "exception to an exception"),
    *("due now", "due same day", "due after", "due at a time", "duty beside more", "duty alone"),
    *(f"layer {layer}" for layer in ("formation", "law", "supplier_default", "individual", "terms", "guideline")),
    *("layer supplementary_law", "layer goodwill", "own attribute", "mandate"),
    *(f"answer {name}" for name in ("binding", "terms", "acceptance", "charge.agreed", "charge.basis", "charge.fees")),
    *(f"answer {name}" for name in ("charge.layers", "charge.negotiated", "charge.computed", "charge.waived")),
    *(f"answer {name}" for name in ("charge.total", "verdict", "settlement.refunded", "settlement.forfeited")),
    "answer settlement.payable",
)
"""Every operator and every construct of the language."""


@dataclass
class Mix:
    """Counts cases: a construct counts once for each case in which a rule that applies has it."""

    cases: int = 0
    three: int = 0
    """With three or more rules that apply."""
    defeated: int = 0
    answered: int = 0
    """With a rule that stands and tests the answer to an earlier question."""
    constructs: Counter[str] = field(default_factory=Counter)
    verdicts: Counter[str] = field(default_factory=Counter)

    def add(self, constructs: Mapping[str, frozenset[str]], expected: Mapping[str, Matching], verdict: str) -> None:
        """One case, with the constructs of each rule of its book."""
        applies = {rule for matching in expected.values() for rule, _ in matching.applies}
        stands = {rule for matching in expected.values() for rule, _ in matching.stands}
        self.cases += 1
        self.three += len(applies) >= 3
        self.defeated += any(matching.applies - matching.stands for matching in expected.values())
        self.answered += any(each.startswith("answer ") for rule in stands for each in constructs[rule])
        self.constructs.update(frozenset().union(*(constructs[rule] for rule in applies)))
        self.verdicts[verdict or "open"] += 1

    def rare(self) -> list[str]:
        """Constructs that a whole run would have in fewer than 200 cases."""
        return [
            f"{each}: {self.constructs[each]}" for each in EXPECTED if self.constructs[each] * WANTED < 200 * self.cases
        ]

    def __str__(self) -> str:
        def share(count: int) -> str:
            return f"{100 * count / self.cases:.0f} %"

        verdicts = ", ".join(f"{verdict} {share(count)}" for verdict, count in self.verdicts.most_common())
        rarest = min(EXPECTED, key=lambda each: self.constructs[each])
        return (
            f"{self.cases} cases: {share(self.three)} with three or more rules that apply, {share(self.defeated)} with"
            f" a defeated rule, {share(self.answered)} with an earlier answer tested; {verdicts};"
            f" {len(EXPECTED)} constructs, the rarest `{rarest}` in {self.constructs[rarest]} cases"
        )


def constructs(book: Book) -> dict[str, frozenset[str]]:
    """The constructs of each rule, those of the definitions it uses among them."""
    reader = _Reader(book)
    return {rule.id: frozenset(reader.rule(rule)) for rule in book.rules}


class _Reader:
    def __init__(self, book: Book) -> None:
        self.book = book
        self.definitions = {definition.name: definition for definition in book.definitions}
        self.rules = {rule.id: rule for rule in book.rules}

    def rule(self, rule: Rule) -> Iterator[str]:
        then = rule.then
        yield f"layer {rule.layer.value}"
        if rule.exception_to:
            yield "exception"
            if any(self.rules[above].exception_to for above in rule.exception_to):
                yield "exception to an exception"
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

    def due(self, due: Due) -> Iterator[str]:
        yield f"due {due.kind.value}"
        if due.at is not None:
            yield "due at a time"
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
        for tier in scale.tiers:
            yield from self.tier(tier)

    def tier(self, tier: Tier) -> Iterator[str]:
        yield f"tier {type(tier.amount).__name__}"
        if len(tier.tests) != 1:
            yield "tier of two bounds" if tier.tests else "tier otherwise"
        for test in tier.tests:
            yield f"tier {test.op.value}"
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
            if {kind, self.book.vocabulary[against.name].kind} == set(MOMENTS):
                yield "relation of a date and an instant"
            if against.factor != 1:
                yield "relation with a factor"
            if against.offset:
                yield "relation plus" if against.offset > 0 else "relation minus"
        else:
            yield f"{kind.value} {test.op.value}{' one of several' if isinstance(against, Among) else ''}"
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

    def definition(self, definition: Definition) -> Iterator[str]:
        meaning = definition.meaning
        match meaning:
            case Constant():
                yield f"define constant {definition.kind.value}"
            case Extreme(_, largest):
                yield "define largest" if largest else "define smallest"
            case Shifted(_, _, earlier):
                yield "define earlier" if earlier else "define later"
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
        for condition in [*conditions, getattr(meaning, "condition", None)]:
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
