"""The facts on which a rule holds, as a person wants to hear them."""

from __future__ import annotations

from collections.abc import Iterator

from engine.case import Case, Origin
from engine.core.plan import Plan
from engine.decision.explain import facts_of
from engine.documents.conditions import comparisons
from engine.documents.speech import Speech
from engine.language.source import Constant, Meets, Rule, Scale, Span
from engine.vocabulary.attribute import Source

_IN_THE_HEADLINE = frozenset({"change.kind", "change.aspect", "order.id", "customer.name", "terms", "acceptance"})


def say_facts(speech: Speech, plan: Plan, rule: str, case: Case) -> list[str]:
    """`stage of the order: planned`, ...: without what the headline says, and without what a length already says.

    What a definition rests on and nobody said is left to what is taken as given.
    """
    source = speech.rules.get(rule)
    if source is None:
        return []
    spans = {}
    subjects = [comparison.subject for comparison, _ in comparisons(source.when)]
    for subject in subjects:
        span = speech.span_of(subject)
        length = span and speech.length(span, case)
        if span and length:
            spans[subject] = (span, length)
    found = facts_of(plan, rule, case)
    covered = set(_IN_THE_HEADLINE)
    covered.update(end for span, _ in spans.values() for end in (span.since.name, span.until.name))
    covered.update(_scaled(speech, source))
    covered.update(name for name in found if name not in subjects and case.origins.get(name) is Origin.ASSUMED)
    for name in found:
        definition = speech.definitions.get(name)
        if definition is None:
            continue
        if isinstance(definition.meaning, Meets | Constant):
            covered.add(name)  # its roots are said
        else:
            covered.update(root for root in plan.sources.get(name, ()) if root != name)
    said = [
        f"{speech.label(name)}: {speech.value(name, case[name])}"
        for name in found
        if name not in covered and not _mandate(speech, name)
    ]
    return [*said, *(f"{speech.label(name)}: {length}" for name, (_, length) in spans.items())]


def _scaled(speech: Speech, rule: Rule) -> Iterator[str]:
    """The ends of the spans by which its scales go: the charge says how long those are."""
    for charge in rule.then.charges:
        if isinstance(charge.amount, Scale):
            over = charge.amount.over
            span = over if isinstance(over, Span) else speech.span_of(over.name)
            if span is not None:
                yield from (span.since.name, span.until.name)


def _mandate(speech: Speech, name: str) -> bool:
    """A named amount of the book that is no definition: a mandate."""
    attribute = speech.vocabulary.get(name)
    return attribute is not None and attribute.source is Source.DEFINED and name not in speech.definitions
