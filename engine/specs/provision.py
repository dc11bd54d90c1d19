"""Where a rule is written, as people say it: `clause 7.2`, `guideline G4`, `BW 7:26(2)`."""

from __future__ import annotations

from collections.abc import Mapping

from engine.language.source import Book, Rule
from engine.vocabulary.attribute import Text
from engine.vocabulary.layer import Layer

CLAUSE: Text = {"en": "clause", "nl": "artikel"}
GUIDELINE: Text = {"en": "guideline", "nl": "richtlijn"}


def say_provision(rule: Rule, lang: str) -> str:
    """The clause or guideline with its word before it; an article as it stands."""
    if rule.clause is None:
        return rule.provision
    word = GUIDELINE if rule.layer in (Layer.GUIDELINE, Layer.GOODWILL) else CLAUSE
    return f"{word[lang]} {rule.clause}"


def provisions(book: Book, lang: str) -> Mapping[str, frozenset[str]]:
    """The ids of the rules under each provision of a book, in order of rule."""
    found: dict[str, frozenset[str]] = {}
    for rule in book.rules:
        said = say_provision(rule, lang)
        found[said] = found.get(said, frozenset()) | {rule.id}
    return found
