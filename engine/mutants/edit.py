"""One small change to a part of the source model, and how it is said."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Generic, TypeVar

from msgspec import Struct

from engine.documents.definition_text import operand as say_operand
from engine.documents.speech import Speech
from engine.language.source import Book, Operand
from engine.vocabulary.attribute import LANGUAGES, Text

T = TypeVar("T")
U = TypeVar("U")
T_co = TypeVar("T_co", covariant=True)

Saying = Callable[[Speech], str]
"""Says something of a book in the language of a speech."""

WORDS: dict[str, Text] = {
    "changed": {"en": "{before} → {after}", "nl": "{before} → {after}"},
    "test": {"en": "{label}: {before} → {after}", "nl": "{label}: {before} → {after}"},
    "condition dropped": {"en": "without the condition: {part}", "nl": "zonder de voorwaarde: {part}"},
    "alternative dropped": {"en": "without the alternative: {part}", "nl": "zonder de mogelijkheid: {part}"},
    "not dropped": {"en": "without `not`: {part}", "nl": "zonder `niet`: {part}"},
    "tier dropped": {"en": "without the tier: {part}", "nl": "zonder de trede: {part}"},
    "branch dropped": {"en": "without the case: {part}", "nl": "zonder het geval: {part}"},
    "term dropped": {"en": "without {part}", "nl": "zonder {part}"},
    "otherwise": {"en": "otherwise", "nl": "anders"},
    "of": {"en": "{what}: {said}", "nl": "{what}: {said}"},
    "accepted": {"en": "accepted", "nl": "aanvaard"},
    "rejected": {"en": "not accepted", "nl": "niet aanvaard"},
    "referred": {"en": "for the {role} to decide", "nl": "ter beslissing van: {role}"},
    "binding": {"en": "agreement: {before} → {after}", "nl": "afspraak: {before} → {after}"},
    "terms": {"en": "terms: {before} → {after}", "nl": "voorwaarden: {before} → {after}"},
    "no hold": {"en": "nobody waits for: {get}", "nl": "er wordt niet gewacht op: {get}"},
    "guards": {
        "en": "waiting for {get}: {before} → {after}",
        "nl": "wachten op {get}: {before} → {after}",
    },
    "our claim": {"en": "guards our claim", "nl": "bewaakt onze vordering"},
    "who is asking": {"en": "guards who is asking", "nl": "bewaakt wie het vraagt"},
    "free": {"en": "nothing is due", "nl": "er is niets verschuldigd"},
    "no charge": {"en": "nothing is said about {fee}", "nl": "over {fee} wordt niets gezegd"},
    "minimum": {"en": "minimum", "nl": "minimum"},
    "maximum": {"en": "maximum", "nl": "maximum"},
    "no minimum": {"en": "{what}: without the minimum", "nl": "{what}: zonder het minimum"},
    "no maximum": {"en": "{what}: without the maximum", "nl": "{what}: zonder het maximum"},
    "from deposit": {"en": "{what}: taken from the deposit", "nl": "{what}: in te houden op de aanbetaling"},
    "not from deposit": {"en": "{what}: not taken from the deposit", "nl": "{what}: niet op de aanbetaling ingehouden"},
    "credit": {"en": "{what}: deducted instead of charged", "nl": "{what}: in mindering in plaats van in rekening"},
    "no credit": {"en": "{what}: charged instead of deducted", "nl": "{what}: in rekening in plaats van in mindering"},
    "add up": {"en": "{what}: added up", "nl": "{what}: opgeteld"},
    "largest of": {"en": "{what}: the largest counts", "nl": "{what}: het grootste telt"},
    "not combined": {"en": "{what}: not added to others", "nl": "{what}: niet bij andere gevoegd"},
    "no bound": {"en": "no maximum of {amount}", "nl": "geen maximum van {amount}"},
    "bound": {"en": "maximum", "nl": "maximum"},
    "no waiver": {"en": "nothing is waived", "nl": "er wordt niets kwijtgescholden"},
    "waiver": {"en": "waived", "nl": "kwijtgescholden"},
    "no duty": {"en": "nobody has to: {duty}", "nl": "niemand hoeft: {duty}"},
    "duty owner": {"en": "{duty}: {before} → {after}", "nl": "{duty}: {before} → {after}"},
    "no exception": {"en": "no longer an exception to {rule}", "nl": "geen uitzondering meer op {rule}"},
    "exception": {"en": "now an exception to {rule}", "nl": "nu een uitzondering op {rule}"},
    "layer": {"en": "counted as {after}, not as {before}", "nl": "geldt als {after}, niet als {before}"},
    "by day": {"en": "counted in days", "nl": "geteld in dagen"},
    "by instant": {"en": "counted to the hour", "nl": "geteld tot op het uur"},
    "largest": {"en": "the smallest → the largest", "nl": "het kleinste → het grootste"},
    "smallest": {"en": "the largest → the smallest", "nl": "het grootste → het kleinste"},
    "rolls on": {"en": "moves on to a working day", "nl": "schuift door naar een werkdag"},
    "stays": {"en": "stays on a day that is no working day", "nl": "blijft op een dag die geen werkdag is"},
    "later": {"en": "earlier → later", "nl": "eerder → later"},
    "earlier": {"en": "later → earlier", "nl": "later → eerder"},
}


class Edit(Struct, Generic[T_co], frozen=True):
    """A part as it was changed: what kind of change it is, and the change in words of the business."""

    kind: str
    what: Text
    new: T_co


class Voices:
    """Says changes to one book in every language."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self.speeches = {lang: Speech(book, lang) for lang in LANGUAGES}

    def text(self, key: str, **slots: Saying | str) -> Text:
        """A fixed text with slots that are said in its language."""
        return {
            lang: WORDS[key][lang].format(
                **{name: slot if isinstance(slot, str) else slot(speech) for name, slot in slots.items()}
            )
            for lang, speech in self.speeches.items()
        }

    def changed(self, what: Saying | None, before: Saying, after: Saying) -> Text:
        """`what: before → after`."""
        if what is None:
            return self.text("changed", before=before, after=after)
        return self.text("test", label=what, before=before, after=after)


def operand(value: Operand) -> Saying:
    """An operand, said."""
    return lambda speech: say_operand(speech, value)


def word(key: str) -> Saying:
    """A fixed word, said."""
    return lambda speech: WORDS[key][speech.lang]


def within(edits: Iterable[Edit[T]], around: Callable[[T], U]) -> Iterator[Edit[U]]:
    """The same changes to what stands around the part."""
    return (Edit(edit.kind, edit.what, around(edit.new)) for edit in edits)


def swapped(row: tuple[T, ...], place: int, new: T) -> tuple[T, ...]:
    """A row with another member at a place."""
    return (*row[:place], new, *row[place + 1 :])


def dropped(row: tuple[T, ...], place: int) -> tuple[T, ...]:
    """A row without the member at a place."""
    return (*row[:place], *row[place + 1 :])
