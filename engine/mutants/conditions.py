"""Small changes to a condition."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from engine.documents.conditions import say_inline
from engine.documents.speech import Speech
from engine.language.source import AllOf, AnyOf, Comparison, Condition, Not, Rule, Span
from engine.mutants import bounds
from engine.mutants.edit import Edit, Saying, Voices, dropped, swapped, within
from engine.vocabulary.attribute import Kind
from engine.words.comparison import Op, Test

PART = "condition"


def conditions(voices: Voices, condition: Condition) -> Iterator[Edit[Condition]]:
    """The same condition, changed in one place."""
    match condition:
        case Comparison():
            yield from _comparison(voices, condition)
        case Not(part):
            if not isinstance(part, Comparison):
                yield Edit(bounds.NEGATION, voices.text("not dropped", part=_said(part)), part)
            yield from within(conditions(voices, part), Not)
        case AllOf(parts) | AnyOf(parts):
            yield from _members(voices, type(condition), parts)


def asked_of(voices: Voices, rule: Rule) -> Iterator[Edit[Condition]]:
    """The condition of a rule, changed in one place; the dates between which it is in force are only moved."""
    if rule.in_force is None:
        yield from _whole(voices, rule.when)
        return
    assert isinstance(rule.when, AllOf)
    asked, *dates = rule.when.parts
    yield from within(_whole(voices, asked), lambda new: AllOf((new, *dates)))
    for place, each in enumerate(dates, 1):
        found = (edit for edit in conditions(voices, each) if edit.kind == bounds.BOUND)
        yield from within(found, lambda new, place=place: AllOf(swapped(rule.when.parts, place, new)))  # type: ignore[misc]


def _whole(voices: Voices, condition: Condition) -> Iterator[Edit[Condition]]:
    if not isinstance(condition, AllOf):
        yield Edit(PART, voices.text("condition dropped", part=_said(condition)), AllOf(()))
    yield from conditions(voices, condition)


def _members(
    voices: Voices, around: type[AllOf] | type[AnyOf], parts: tuple[Condition, ...]
) -> Iterator[Edit[Condition]]:
    key = "condition dropped" if around is AllOf else "alternative dropped"
    for place, part in enumerate(parts):
        if around is AllOf or len(parts) > 1:
            yield Edit(PART, voices.text(key, part=_said(part)), around(dropped(parts, place)))
        yield from within(conditions(voices, part), lambda new, place=place: around(swapped(parts, place, new)))  # type: ignore[misc]


def _comparison(voices: Voices, comparison: Comparison) -> Iterator[Edit[Condition]]:
    attribute = voices.book.vocabulary[comparison.subject]
    if attribute.kind is Kind.TEXT:
        return
    if comparison.test.op is Op.INCLUDES:
        said = voices.changed(None, _said(comparison), _said(Not(comparison)))
        yield Edit(bounds.NEGATION, said, Not(comparison))
    for kind, test in bounds.other_tests(comparison.test, attribute, by_day=by_day(voices, comparison.subject)):
        yield Edit(kind, _changed(voices, comparison, test), replace(comparison, test=test))


def by_day(voices: Voices, subject: str | Span) -> bool:
    """Whether a subject is a span of which dates are counted."""
    span = subject if isinstance(subject, Span) else next(iter(voices.speeches.values())).span_of(subject)
    return span is not None and span.by_day


def _changed(voices: Voices, comparison: Comparison, test: Test) -> dict[str, str]:
    name = comparison.subject
    return dict(
        voices.changed(
            lambda speech: speech.label(name),
            lambda speech: speech.test(name, comparison.test),
            lambda speech: speech.test(name, test),
        )
    )


def _said(part: Condition) -> Saying:
    def said(speech: Speech) -> str:
        return say_inline(speech, part)

    return said
