"""A rule as sentences: where it is written, when it applies, what follows, and why (`explain RULE`).

It reads what was written and decides nothing; internal facts may stand in it, so it is for the company's own people.
"""

from __future__ import annotations

from collections.abc import Iterator

from engine.documents.conclusion_text import conclusions
from engine.documents.conditions import BULLET, INDENT, comparisons, listed
from engine.documents.definition_text import meaning
from engine.documents.in_force import say_in_force
from engine.documents.layout import WIDTH, joined, paragraphs, wrapped
from engine.documents.speech import Speech
from engine.language.source import Book, Comparison, Condition, Constant, Meets, Ref, Rule, Scale
from engine.language.walk import named_in_condition, parts
from engine.vocabulary.attribute import Text
from engine.vocabulary.layer import Layer

WORDS: dict[str, Text] = {
    "when": {"en": "Applies when", "nl": "Geldt als"},
    "per line": {
        "en": "Decided for each line of the order that changes.",
        "nl": "Wordt beslist voor elke orderregel die wijzigt.",
    },
    "always": {"en": "Always applies.", "nl": "Geldt altijd."},
    "ours": {"en": "our terms are in force", "nl": "onze voorwaarden gelden"},
    "in force": {"en": "it is {dates}", "nl": "hij is {dates}"},
    "then": {"en": "Then", "nl": "Dan"},
    "because": {"en": "Because", "nl": "Omdat"},
    "words": {"en": "The words in it", "nl": "De woorden erin"},
    "exception": {"en": "Exception to {rule}", "nl": "Uitzondering op {rule}"},
    "exceptions": {"en": "Exception to this: {rule}", "nl": "Uitzondering hierop: {rule}"},
    "counsel": {
        "en": "To be checked by counsel: this is no legal advice.",
        "nl": "Nog door een jurist te toetsen: dit is geen juridisch advies.",
    },
    "sources": {"en": "sources {rows}", "nl": "bronnen {rows}"},
}


def rule_text(rule: Rule, book: Book, lang: str, width: int = WIDTH) -> str:
    """A rule of a book in words, wrapped to `width` columns, without a newline at the end."""
    speech = Speech(book, lang)
    return paragraphs(
        [
            _head(speech, rule, width),
            _when(speech, rule, width),
            [_word("then", lang), *conclusions(speech, rule, width)],
            [_word("because", lang), *wrapped(speech.because(rule.id), width, INDENT)],
            _words(speech, rule, width),
            _neighbours(speech, rule, width),
            _foot(speech, rule, width),
        ]
    )


def _word(key: str, lang: str, **slots: str) -> str:
    return WORDS[key][lang].format(**slots)


def _head(speech: Speech, rule: Rule, width: int) -> list[str]:
    said = joined([speech.provision(rule.id), speech.layer(rule), rule.id])
    per_line = [_word("per line", speech.lang)] if rule.per_line else []
    return [*wrapped(speech.title(rule.id), width), *wrapped(said, width), *per_line]


def _when(speech: Speech, rule: Rule, width: int) -> list[str]:
    bullets = [] if _holds_always(rule.asked) else listed(speech, rule.asked)
    if rule.layer is Layer.TERMS:
        bullets.append((0, _word("ours", speech.lang)))
    if rule.in_force is not None:
        bullets.append((0, _word("in force", speech.lang, dates=say_in_force(speech, rule))))
    if not bullets:
        return [_word("always", speech.lang)]
    lines = [_word("when", speech.lang)]
    for depth, said in bullets:
        lines += wrapped(said, width, f"{INDENT * (depth + 1)}{BULLET}")
    return lines


def _holds_always(condition: Condition) -> bool:
    return not isinstance(condition, Comparison) and not list(comparisons(condition))


# What its words mean --------------------------------------------------------------------------------------------------


def _words(speech: Speech, rule: Rule, width: int) -> list[str]:
    """The definitions that it uses, and those that they use; conditions stand written out above."""
    names: dict[str, None] = {}
    waiting = list(_named(rule))
    while waiting:
        name = waiting.pop(0)
        definition = speech.definitions.get(name)
        if definition is None or name in names:
            continue
        names[name] = None
        waiting += used_by(speech, name)
    lines = []
    for name in names:
        definition = speech.definitions[name]
        if not isinstance(definition.meaning, Meets):
            lines += wrapped(f"{speech.label(name)}: {meaning(speech, definition.meaning)}", width, INDENT, INDENT * 2)
    return [_word("words", speech.lang), *lines] if lines else []


def used_by(speech: Speech, name: str) -> list[str]:
    """The names in a definition, in the order in which they stand there."""
    found = speech.definitions[name].meaning
    if isinstance(found, Meets):
        return list(named_in_condition(found.condition))
    if isinstance(found, Constant):
        return []
    return list(_refs(found))


def _refs(value: object) -> Iterator[str]:
    """The name of every reference within a part of the source model."""
    return (part.name for part in parts(value) if isinstance(part, Ref))


def _named(rule: Rule) -> Iterator[str]:
    yield from named_in_condition(rule.when)
    for charge in rule.then.charges:
        if isinstance(charge.amount, Scale) and isinstance(charge.amount.over, Ref):
            yield charge.amount.over.name
    yield from _refs(rule.then)
    yield from (duty.due.moment for duty in rule.then.duties if duty.due.moment is not None)


# What stands around it ------------------------------------------------------------------------------------------------


def _neighbours(speech: Speech, rule: Rule, width: int) -> list[str]:
    lines = []
    for target in rule.exception_to:
        said = f"{speech.provision(target)}: {speech.title(target)}"
        lines += wrapped(_word("exception", speech.lang, rule=said), width)
    for other in speech.book.rules:
        if rule.id in other.exception_to:
            said = f"{speech.provision(other.id)}: {speech.title(other.id)}"
            lines += wrapped(_word("exceptions", speech.lang, rule=said), width)
    if rule.verify_with_counsel:
        lines += wrapped(_word("counsel", speech.lang), width)
    return lines


def _foot(speech: Speech, rule: Rule, width: int) -> list[str]:
    rows = _word("sources", speech.lang, rows=", ".join(rule.sources)) if rule.sources else ""
    return wrapped(joined([rows, f"{rule.place.file}:{rule.place.line}"]), width)
