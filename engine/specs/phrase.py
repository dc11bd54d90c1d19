"""A phrase: one sentence in each language, typed slots in it, and the facts it sets besides."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum

from msgspec import Struct, field

from engine.language.place import Place
from engine.specs.slots import Read
from engine.words.slotted import Slotted


class Keyword(StrEnum):
    """The kinds of step; `And` and `But` are of the kind before them."""

    GIVEN = "given"
    WHEN = "when"
    THEN = "then"

    @property
    def lists(self) -> tuple[Keyword, ...]:
        """The lists of phrases that are read: what is asked may be said after `Given` and after `When`."""
        return (Keyword.GIVEN, Keyword.WHEN) if self is Keyword.WHEN else (self,)


class Sentence(Slotted, frozen=True):
    """A sentence of a feature, with its slots."""

    def splits(self, text: str) -> Iterator[tuple[str, ...]]:
        """Every way in which a text can be this sentence: what then stands in its slots."""
        if text.startswith(self.literals[0]):
            yield from self._splits(text, len(self.literals[0]), 1)

    def _splits(self, text: str, start: int, number: int) -> Iterator[tuple[str, ...]]:
        if number == len(self.literals):
            if start == len(text):
                yield ()
            return
        literal = self.literals[number]
        if number == len(self.slots):
            end = len(text) - len(literal)
            if end > start and text.endswith(literal):
                yield (text[start:end],)
            return
        end = text.find(literal, start + 1)
        while end != -1:
            for rest in self._splits(text, end + len(literal), number + 1):
                yield (text[start:end], *rest)
            end = text.find(literal, end + 1)


class Phrase(Struct, frozen=True):
    """One phrase of a phrase file; `sentences` are its variants by language.

    sets: facts that come with it; instead: it restates a fact the background gave. Of a Then: duty (its code), missed
    (the test that failed), line (the fee), asks (the fact that is open), expects (parts of the decision it implies).
    """

    keyword: Keyword
    sentences: Mapping[str, tuple[Sentence, ...]]
    place: Place
    sets: Mapping[str, Read] = field(default_factory=dict)
    instead: bool = False
    duty: str | None = None
    missed: str | None = None
    line: str | None = None
    asks: str | None = None
    expects: Mapping[str, str] = field(default_factory=dict)

    @property
    def slots(self) -> frozenset[str]:
        """Its slots, the same in every language."""
        return frozenset(slot for variants in self.sentences.values() for one in variants for slot in one.slots)

    def said(self, lang: str) -> str:
        """Its first sentence in that language, with its slots."""
        return self.sentences[lang][0].text
