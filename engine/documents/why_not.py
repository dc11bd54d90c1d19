"""Why a kinder rule does not apply: the fact it lacks, what that is, and what is needed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from engine.answers.why_not import Missed
from engine.case import Case
from engine.core.lower.spans import span_name
from engine.decide import Decision
from engine.decision.outcome import Verdict
from engine.documents.conditions import comparisons, say_inline
from engine.documents.speech import Speech
from engine.language.source import Comparison, Conclusions, Free, Meets, Rule
from engine.quantities.value import UNKNOWN, Nothing, Value
from engine.vocabulary.layer import Layer
from engine.words.comparison import Op, Relation

_OTHER_REQUEST = frozenset({"change.kind", "change.aspect", "acceptance"})
"""A rule that lacks one of these is about another request, and no kindness that was just missed."""

_KINDEST_FIRST = {Layer.GOODWILL: 0, Layer.GUIDELINE: 1}


@dataclass(frozen=True, slots=True)
class Lack:
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


def lacking(speech: Speech, decision: Decision) -> list[Lack]:
    """What the kinder rules lack, goodwill first; nothing where there is nothing to be kinder about."""
    if decision.verdict is Verdict.FREE:
        return []
    case = decision.outcome.case
    found = []
    for missed in decision.missed:
        rule = speech.rules.get(missed.rule)
        if rule is None or not _kinder(rule):
            continue
        lacks = list(_lacks(speech, rule, missed, case))
        if lacks and not any(lack.name in _OTHER_REQUEST for lack in lacks):
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
    """Whether it says something about the answer, and does not only add a duty."""
    return rule.then != Conclusions(duties=rule.then.duties) and rule.layer is not Layer.FORMATION


def _lacks(speech: Speech, rule: Rule, missed: Missed, case: Case) -> Iterator[Lack]:
    for comparison, negated in comparisons(rule.when):
        if _lies_on(speech, comparison, missed.axis):
            yield from _lack(speech, rule, comparison, case, negated=negated)


def _lies_on(speech: Speech, comparison: Comparison, axis: str) -> bool:
    """Whether an axis of the plan is the one that a comparison tests."""
    span = speech.span_of(comparison.subject)
    if span is not None:
        name = span_name(span)
        return axis == name or axis.startswith(f"{name} (")
    against = comparison.test.against
    if isinstance(against, Relation):
        return axis.startswith(f"{comparison.subject} - ") and against.name in axis
    return axis == comparison.subject or axis.startswith((f"{comparison.subject} (", f"{comparison.subject} includes"))


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
        said = speech.value(name, value) if value is not UNKNOWN else speech.value(name, UNKNOWN)
        yield Lack(rule.id, name, value, said, speech.test(name, test), needed)
        return
    span = speech.span_of(name)
    said = (speech.length(span, case) if span else None) or speech.value(name, value)
    needed = speech.test(name, test, negated=negated)
    worked_out = None if negated else speech.worked_out(name, test, case)
    if worked_out is None:
        yield Lack(rule.id, name, value, said, needed)
    else:
        yield Lack(rule.id, name, value, said, worked_out, _relation(needed, speech, test.op))


def _relation(needed: str, speech: Speech, op: Op) -> str:
    """`at least 10 x charge` without its operator."""
    del op
    words = needed.split()
    start = next((k for k, word in enumerate(words) if word[:1].isdigit()), None)
    return " ".join(words[start:]) if start is not None else needed
