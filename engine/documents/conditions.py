"""Conditions as sentences, in a row or as a nested list."""

from __future__ import annotations

from collections.abc import Iterator

from engine.documents.speech import Speech
from engine.language.source import AllOf, AnyOf, Comparison, Condition, Meets, Not
from engine.vocabulary.attribute import Kind, Text
from engine.words.comparison import Op, Test
from engine.words.forms import AND, OR

WORDS: dict[str, Text] = {
    "is": {"en": "{label} is {test}", "nl": "{label} is {test}"},
    "any": {"en": "at least one of these:", "nl": "ten minste één hiervan:"},
    "all": {"en": "all of these:", "nl": "dit alles:"},
    "none": {"en": "not this:", "nl": "dit niet:"},
    "named": {"en": "{label}, that is:", "nl": "{label}, dat wil zeggen:"},
    "not named": {"en": "not {label}, where {label} means:", "nl": "niet {label}, waarbij {label} betekent:"},
    "always": {"en": "always", "nl": "altijd"},
    "not": {"en": "not ({inner})", "nl": "niet ({inner})"},
}

BULLET = "- "
INDENT = "  "


def comparisons(condition: Condition, *, negated: bool = False) -> Iterator[tuple[Comparison, bool]]:
    """All comparisons in a condition, each with whether it stands under an odd number of `not`."""
    match condition:
        case Comparison():
            yield condition, negated
        case AllOf(parts) | AnyOf(parts):
            for part in parts:
                yield from comparisons(part, negated=negated)
        case Not(part):
            yield from comparisons(part, negated=not negated)


def say_comparison(speech: Speech, comparison: Comparison, *, negated: bool = False, listed: bool = False) -> str:
    """`stage of the order is planned or later`, `forfeiture agreed: yes`; in a list also `open complaints: 0`."""
    name, test = comparison.subject, comparison.test
    label, said = speech.label(name), speech.test(name, test, negated=negated)
    kind = speech.vocabulary[name].kind
    if kind is Kind.TRUTH or (listed and kind is Kind.COUNT):
        return f"{label}: {said}"
    if test.op is Op.INCLUDES and not negated:
        return f"{label} {said}"
    return WORDS["is"][speech.lang].format(label=label, test=said)


def say_inline(speech: Speech, condition: Condition) -> str:
    """A whole condition on one line."""
    match condition:
        case Comparison():
            return say_comparison(speech, condition)
        case Not(Comparison() as inner):
            return say_comparison(speech, inner, negated=True)
        case Not(part):
            return WORDS["not"][speech.lang].format(inner=say_inline(speech, part))
        case AllOf(()):
            return WORDS["always"][speech.lang]
        case AllOf(parts):
            return _joined(speech, parts, AND[speech.lang])
        case AnyOf(parts):
            return _joined(speech, parts, OR[speech.lang])


def _joined(speech: Speech, parts: tuple[Condition, ...], word: str) -> str:
    said = [
        f"({say_inline(speech, part)})"
        if len(parts) > 1 and isinstance(part, AllOf | AnyOf)
        else say_inline(speech, part)
        for part in parts
    ]
    return f" {word} ".join(said)


def listed(speech: Speech, condition: Condition, depth: int = 0) -> list[tuple[int, str]]:
    """A condition as bullets, each with its depth; a named condition is followed by what it means."""
    match condition:
        case Comparison():
            return _one(speech, condition, depth, negated=False)
        case Not(Comparison() as inner):
            return _one(speech, inner, depth, negated=True)
        case Not(part):
            return [(depth, WORDS["none"][speech.lang]), *listed(speech, part, depth + 1)]
        case AllOf(()):
            return [(depth, WORDS["always"][speech.lang])]
        case AllOf(parts) if depth == 0 or len(parts) == 1:
            return [line for part in parts for line in listed(speech, part, depth)]
        case AllOf(parts) | AnyOf(parts):
            head = "all" if isinstance(condition, AllOf) else "any"
            if len(parts) == 1:
                return listed(speech, parts[0], depth)
            return [(depth, WORDS[head][speech.lang]), *(line for p in parts for line in listed(speech, p, depth + 1))]


def _one(speech: Speech, comparison: Comparison, depth: int, *, negated: bool) -> list[tuple[int, str]]:
    definition = speech.definitions.get(comparison.subject)
    if definition is None or not isinstance(definition.meaning, Meets) or comparison.test.op is not Op.IS:
        return [(depth, say_comparison(speech, comparison, negated=negated, listed=True))]
    holds = (comparison.test == Test(Op.IS, True)) != negated
    if speech.lang != "en" and speech.label(comparison.subject) == definition.name.replace("_", " "):
        # nobody gave it a name in this language
        inner = listed(speech, definition.meaning.condition, depth if holds else depth + 1)
        return inner if holds else [(depth, WORDS["none"][speech.lang]), *inner]
    head = WORDS["named" if holds else "not named"][speech.lang].format(label=speech.label(comparison.subject))
    meaning = definition.meaning.condition
    if holds and isinstance(meaning, AllOf):
        return [(depth, head), *(line for part in meaning.parts for line in listed(speech, part, depth + 1))]
    return [(depth, head), *listed(speech, meaning, depth + 1)]
