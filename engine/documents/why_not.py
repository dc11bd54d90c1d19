"""Why a kinder rule does not apply: the fact it lacks, what that is, and what is needed."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from engine.case import Case
from engine.core.plan import Plan
from engine.core.quantity import Includes, Linear, LocalDate, Position, Quantity, facts_in
from engine.decide import Decision
from engine.decision.outcome import Verdict
from engine.documents.conditions import comparisons, say_inline
from engine.documents.speech import Speech
from engine.language.source import Comparison, Conclusions, Free, Meets, Refer, Rule
from engine.quantities.value import UNKNOWN, Nothing, Value
from engine.vocabulary.attribute import Kind, Source
from engine.vocabulary.layer import Layer
from engine.words.comparison import Op, Relation

_KINDEST_FIRST = {Layer.GOODWILL: 0, Layer.GUIDELINE: 1}


class Lack(Struct, frozen=True):
    """One fact that keeps a rule from applying."""

    rule: str
    name: str
    value: Value | Nothing
    said: str
    """The value in words; the length where it is a span."""
    needed: str
    """What is needed, in words."""
    because: str = ""
    """Where a needed amount comes from: `10 x charge`."""
    ceiling: bool = False
    """Whether there is too much of it: what is needed is the most that is allowed."""


def lacking(speech: Speech, decision: Decision, plan: Plan) -> list[Lack]:
    """What the kinder rules lack, goodwill first; nothing where there is nothing to be kinder about."""
    if decision.verdict is Verdict.FREE:
        return []
    case = decision.outcome.case
    derived = {each.name: each.quantity for stage in plan.stages for each in stage.derived}
    found: list[Lack] = []
    for missed in decision.missed:
        rule = speech.rules.get(missed.rule)
        if rule is None or not _kinder(rule):
            continue
        lacks = list(_lacks(speech, rule, missed.axis, derived.get(missed.axis), case))
        if rule.then.waiver is not None and not decision.outcome.bounded.computed:
            continue  # there is nothing to waive
        if lacks and not any(lack.value is UNKNOWN or _another_case(speech, lack.name) for lack in lacks):
            found += lacks
    return sorted(found, key=lambda lack: (_KINDEST_FIRST.get(speech.rules[lack.rule].layer, 2), lack.rule, lack.name))


def verb(rule: Rule) -> str:
    """What a rule does not do, as a key of the fixed words."""
    if rule.then.waiver is not None:
        return "does not waive"
    if any(isinstance(charge.amount, Free) for charge in rule.then.charges):
        return "does not free"
    return "does not apply"


def _kinder(rule: Rule) -> bool:
    """Whether it would answer, and not only add a duty or ask a person."""
    then = rule.then
    if rule.layer in (Layer.GOODWILL, Layer.GUIDELINE):
        asks = then.waiver is not None and isinstance(then.waiver.amount, Refer)
        return not asks and then != Conclusions(duties=then.duties)
    return any(isinstance(charge.amount, Free) for charge in then.charges)  # an exception


def _another_case(speech: Speech, name: str) -> bool:
    """Whether a fact says what the request or the order is: a rule that lacks it is about another case altogether."""
    attribute = speech.vocabulary[name]
    described = name.startswith(("change.", "order.")) or attribute.source is Source.ANSWER
    return described and attribute.kind is Kind.CHOICE


def _lacks(speech: Speech, rule: Rule, axis: str, quantity: Quantity | None, case: Case) -> Iterator[Lack]:
    for comparison, negated in comparisons(rule.when):
        if _lies_on(speech, comparison, axis, quantity):
            yield from _lack(speech, rule, comparison, case, negated=negated)


def _lies_on(speech: Speech, comparison: Comparison, axis: str, quantity: Quantity | None) -> bool:
    """Whether an axis of the plan is the one that a comparison tests; `quantity` is what the axis is derived from."""
    span = speech.span_of(comparison.subject)
    if span is not None:
        ends = {span.since.name, span.until.name}
        return isinstance(quantity, Position) and quantity.by_day == span.by_day and set(facts_in(quantity)) == ends
    against = comparison.test.against
    if isinstance(against, Relation):
        return isinstance(quantity, Linear) and set(facts_in(quantity)) == {comparison.subject, against.name}
    return axis == comparison.subject or (
        isinstance(quantity, LocalDate | Includes) and set(facts_in(quantity)) == {comparison.subject}
    )


def _lack(speech: Speech, rule: Rule, comparison: Comparison, case: Case, *, negated: bool) -> Iterator[Lack]:
    name, test = comparison.subject, comparison.test
    value = case[name]
    definition = speech.definitions.get(name)
    if definition is not None and isinstance(definition.meaning, Meets) and test.op is Op.IS:
        inner = definition.meaning.condition
        negated = negated != (test.against is False)
        parts = list(comparisons(inner))
        if len(parts) == 1:
            ((part, turned),) = parts
            yield from _lack(speech, rule, part, case, negated=negated != turned)
            return
        needed = say_inline(speech, inner)
        yield Lack(rule.id, name, value, speech.value(name, value), speech.test(name, test), needed)
        return
    span = speech.span_of(name)
    length = speech.length(span, case) if span else None
    if length is not None:
        value = length  # a span is a place among bounds in the plan: only its length can be said
    said = length or speech.value(name, value)
    needed = speech.test(name, test, negated=negated)
    worked_out = None if negated else speech.worked_out(name, test, case)
    ceiling = test.op in (Op.AT_MOST, Op.LESS) and not negated
    if worked_out is None:
        yield Lack(rule.id, name, value, said, needed, ceiling=ceiling)
    else:
        yield Lack(rule.id, name, value, said, worked_out, speech.relation(name, test), ceiling)
