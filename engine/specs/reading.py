"""Reading steps: every step is read by exactly one phrase, or it says why not and what would be right."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from msgspec import Struct

from engine.language.place import Place
from engine.language.shapes import NAME as FACT_NAME
from engine.language.source import Book
from engine.quantities.unreadable import Unreadable
from engine.specs.phrase import Keyword, Phrase
from engine.specs.slots import NAME, Read, Slots
from engine.vocabulary.attribute import LANGUAGES, Kind, Source
from engine.words.near import near
from engine.words.number import tidy
from engine.words.slotted import Slotted

_IS = {"en": "is", "nl": "is"}
_NEAR_ENOUGH = 0.5
_NEAREST = 2


class Reading(Struct, frozen=True):
    """What a step says. `phrase` is None for the plain form `order.stage is planned`."""

    text: str
    phrase: Phrase | None
    values: Mapping[str, Read]

    @property
    def facts(self) -> Mapping[str, Read]:
        """The facts that a Given or When states."""
        sets: Mapping[str, Read] = {} if self.phrase is None else self.phrase.sets
        return {**sets, **{name: value for name, value in self.values.items() if name != NAME}}

    @property
    def duties(self) -> frozenset[str]:
        """The duties that a Then expects."""
        named = self.values.get("duty")
        if isinstance(named, frozenset):
            return named
        return frozenset() if self.phrase is None or self.phrase.duty is None else frozenset({self.phrase.duty})

    @property
    def instead(self) -> bool:
        """Whether it restates facts that were stated before."""
        return self.phrase is not None and self.phrase.instead


@dataclass(eq=False)  # Python sets the traceback of an exception: it can not be frozen
class Misread(Exception):  # noqa: N818 - what became of a step
    """A step that can't be read: a code, one sentence, what helps, and phrases with a label."""

    code: str
    message: str
    notes: tuple[str, ...] = ()
    others: tuple[tuple[Place, str], ...] = ()

    def __str__(self) -> str:
        return "; ".join((self.message, *self.notes))


class Steps:
    """Reads the steps of features under one book."""

    def __init__(self, book: Book, phrases: Iterable[Phrase], *, plain: bool) -> None:
        """`plain`: whether a fact without a phrase may be stated as `order.stage is planned`."""
        self.slots = Slots(book)
        self.book = book
        self.plain = plain
        self.phrases = {keyword: tuple(one for one in phrases if one.keyword in keyword.lists) for keyword in Keyword}
        self._read: dict[tuple[Keyword, str, str], Reading | Misread] = {}

    def read(self, keyword: Keyword, text: str, lang: str) -> Reading:
        """What a step says.

        Raises:
            Misread: no phrase reads it, or more than one does.
        """
        key = (keyword, text, lang)
        if key not in self._read:
            try:
                self._read[key] = self._only(keyword, tidy(text), lang)
            except Misread as misread:
                self._read[key] = misread
        found = self._read[key]
        if isinstance(found, Misread):
            raise found
        return found

    def _only(self, keyword: Keyword, text: str, lang: str) -> Reading:
        failed: list[tuple[Phrase, str, Unreadable]] = []
        found = list(self._readings(keyword, text, lang, failed))
        if not found and (plain := self._plain(keyword, text, lang)) is not None:
            return plain
        if not found:
            raise self._missed(keyword, text, lang, failed)
        if len(found) > 1:
            phrases = list(dict.fromkeys(id(reading.phrase) for reading in found))
            if len(phrases) == 1:
                said = f"`{text}` can be read in two ways by one phrase"
                ways = tuple(_shown(reading, self.slots, lang) for reading in found)
                raise Misread("ambiguous-step", said, ways)
            count = {2: "two"}.get(len(phrases), str(len(phrases)))
            others = {
                id(one.phrase): (one.phrase.place, f"`{one.phrase.said(lang)}`")
                for one in found
                if one.phrase is not None
            }
            said = f"{count} phrases read `{text}`"
            raise Misread("ambiguous-step", said, ("say one of them in other words",), tuple(others.values()))
        return found[0]

    def _readings(
        self, keyword: Keyword, text: str, lang: str, failed: list[tuple[Phrase, str, Unreadable]]
    ) -> Iterator[Reading]:
        for phrase in self.phrases[keyword]:
            different: list[dict[str, Read]] = []
            for sentence in phrase.sentences[lang]:
                for parts in sentence.splits(text):
                    values: dict[str, Read] = {}
                    for slot, part in zip(sentence.slots, parts, strict=True):
                        try:
                            values[slot] = self.slots.read(slot, part.strip(), lang)
                        except Unreadable as error:
                            failed.append((phrase, slot, error))
                            break
                    else:
                        if values not in different:
                            different.append(values)
                            yield Reading(text, phrase, values)

    # A fact by its name

    def _plain(self, keyword: Keyword, text: str, lang: str) -> Reading | None:
        found = re.fullmatch(rf"({FACT_NAME.pattern}) {_IS[lang]} (.+)", text)
        name = found[1] if found else ""
        attribute = self.book.vocabulary.get(name)
        if found is None or attribute is None or keyword is Keyword.THEN or "." not in name:
            return None
        if attribute.source not in (Source.REQUEST, Source.OWN):
            raise Misread("unread-step", f"`{name}` is decided, not stated")
        try:
            value = self.slots.read(name, found[found.lastindex or 1], lang)
        except Unreadable as error:
            raise _unreadable(f"{{{name}}}", error) from None
        for phrase in self.phrases[Keyword.WHEN]:
            if _says_only(phrase, name, value):
                raise Misread("plain-fact", f"`{name}` has a phrase", (f"write `{phrase.said(lang)}`",))
        if not self.plain:
            raise Misread(
                "plain-fact", f"a shipped feature says `{name}` in a sentence", (wanted(name, value, self.slots),)
            )
        return Reading(text, None, {name: value})

    # What would have been right

    def _missed(self, keyword: Keyword, text: str, lang: str, failed: list[tuple[Phrase, str, Unreadable]]) -> Misread:
        if failed:
            # of several the one with the most words of its own is meant
            phrase, slot, error = max(failed, key=lambda each: _words(each[0], lang))
            misread = _unreadable(f"{{{slot}}}", error)
            return Misread(misread.code, misread.message, (f"in `{phrase.said(lang)}`", *misread.notes))
        for other in Keyword:
            if other.lists != keyword.lists and any(self._readings(other, text, lang, [])):
                return Misread(
                    "unread-step", f"`{text}` is no {keyword.capitalize()}", (f"it is a {other.capitalize()}",)
                )
        for language in LANGUAGES:
            if language != lang and any(self._readings(keyword, text, language, [])):
                called = {"en": "English", "nl": "Dutch"}
                note = f"it is {called[language]}, and this feature is {called[lang]}"
                return Misread("unread-step", f"no phrase reads `{text}`", (note,))
        notes = [f"near: `{one}`" for one in nearest(text, self._said(keyword, lang))]
        notes += self._by_name(text) or self._by_label(keyword, text, lang)
        return Misread("unread-step", f"no phrase reads `{text}`", tuple(notes))

    def _said(self, keyword: Keyword, lang: str) -> Iterator[str]:
        # a When may be read by any Given, but who writes one asks for something, or decides
        phrases = (one for one in self.phrases[keyword] if keyword is not Keyword.WHEN or _asks(one))
        return (one.text for phrase in phrases for one in phrase.sentences[lang])

    def _by_name(self, text: str) -> list[str]:
        """The fact that was meant by a name that is none."""
        found = re.match(rf"({FACT_NAME.pattern}) is ", text)
        if found is None or "." not in found[1]:
            return []
        meant = near(found[1], self.book.vocabulary)
        return [f"did you mean `{meant}`?"] if meant and meant != found[1] else []

    def _by_label(self, keyword: Keyword, text: str, lang: str) -> list[str]:
        """The fact that a step names in words (`the order value is ...`), to be stated by its name instead."""
        if not self.plain or keyword is not Keyword.GIVEN:
            return []
        named = [
            name
            for name, each in self.book.vocabulary.items()
            if each.source in (Source.REQUEST, Source.OWN)
            and (label := each.label.get(lang))
            and re.match(rf"(the |de |het )?{re.escape(label)} {_IS[lang]} ", text, re.IGNORECASE)
        ]
        return [f"or state the fact by its name: `{name} {_IS[lang]} ...`" for name in named[:_NEAREST]]


def _says_only(phrase: Phrase, name: str, value: Read) -> bool:
    """Whether a phrase says one fact, and nothing else that its writer may not know."""
    if phrase.slots:
        return phrase.slots == {name} and not phrase.sets and not phrase.instead
    return phrase.sets == {name: value}


def _asks(phrase: Phrase) -> bool:
    return phrase.keyword is Keyword.WHEN or "change.kind" in {*phrase.sets, *phrase.slots}


def wanted(name: str, value: Read, slots: Slots) -> str:
    """Which phrase to write for a fact that has none."""
    kind = slots.book.vocabulary[name].kind
    if kind in (Kind.CHOICE, Kind.TRUTH):
        said = str(value).lower() if kind is Kind.TRUTH else value
        return f"write a phrase with `sets: {{{name}: {said}}}`"
    return f"write a phrase with a slot `{{{name}}}`"


def nearest(text: str, sentences: Iterable[str]) -> list[str]:
    """The sentences that look most like a step, without what stands in their slots."""
    import difflib  # only when something is wrong  # noqa: PLC0415

    scored = []
    matcher = difflib.SequenceMatcher(autojunk=False)
    matcher.set_seq2(text.casefold())
    for sentence in dict.fromkeys(sentences):
        bare = Slotted.cut(sentence).bare.casefold()
        matcher.set_seq1(bare)
        matched = sum(block.size for block in matcher.get_matching_blocks() if block.size > 1)
        # a slot may hold anything: only the sentence's own words have to be there, the step's others count half
        score = matched / max(1, len(bare)) * 0.5 + matcher.ratio() * 0.5
        if score >= _NEAR_ENOUGH:
            scored.append((-score, sentence))
    return [sentence for _, sentence in sorted(scored)[:_NEAREST]]


def _unreadable(slot: str, error: Unreadable) -> Misread:
    hint = f"; did you mean `{error.suggestion}`?" if error.suggestion else ""
    return Misread("unreadable-slot", f"`{slot}`: expected {error.expected}, not `{error.text}`{hint}")


def _words(phrase: Phrase, lang: str) -> int:
    return max(len(sentence.bare) for sentence in phrase.sentences[lang])


def _shown(reading: Reading, slots: Slots, lang: str) -> str:
    return ", ".join(f"`{{{name}}}` = `{slots.say(name, value, lang)}`" for name, value in reading.values.items())
