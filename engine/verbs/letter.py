"""`letter`: what does the customer hear?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from msgspec import Struct

from engine.books import Ready
from engine.documents.layout import wrapped
from engine.documents.letters.letter import Letter, counsel, letter
from engine.documents.letters.templates import read_templates
from engine.documents.letters.writer import WIDTH
from engine.documents.speech import Speech
from engine.verbs.decide import deciding
from engine.vocabulary.attribute import Text

_SUBJECT: Text = {"en": "Subject: ", "nl": "Onderwerp: "}
_COUNSEL: Text = {
    "en": "note: {file}: have counsel check {rules} before this letter is sent",
    "nl": "let op: {file}: laat een jurist {rules} nakijken voordat deze brief weggaat",
}


class Written(Struct, frozen=True):
    """The letters about some requests, and what whoever sends them must know first."""

    letters: tuple[Letter, ...]
    notes: tuple[str, ...]


def write_letters(
    ready: Ready, folder: Path, files: Sequence[str], settings: Mapping[str, str], *, style: str, lang: str
) -> Written:
    """Decide request files (`-`: standard input) and write what their customers hear.

    Raises:
        InvalidRequest: with the problems of all files; nothing is decided.
        UndecidedError: durable-rules and the grid differ on one of them.
        UnsoundBook: with the problems of the letter files of the book.
    """
    book, speech = ready.book, Speech(ready.book, lang)
    templates = read_templates(book, folder)
    letters, notes = [], []
    with deciding(ready, files, settings) as decisions:
        for file, decision in zip(files, decisions, strict=True):
            letters.append(letter(decision, book, templates, style=style, lang=lang))
            flagged = counsel(decision, book)
            if flagged:
                notes.append(_COUNSEL[lang].format(file=file, rules=speech.provisions(flagged)))
    return Written(tuple(letters), tuple(notes))


def letter_text(written: Letter, lang: str) -> str:
    """A letter as plain text: its subject, then its body; without a newline at the end."""
    return "\n\n".join(("\n".join(wrapped(written.subject, WIDTH, _SUBJECT[lang])), written.body.rstrip("\n")))
