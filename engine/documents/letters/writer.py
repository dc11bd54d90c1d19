"""The words of one letter: its paragraphs filled, and the values in them."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct

from engine.decide import Decision
from engine.documents.layout import wrapped
from engine.documents.letters.templates import Templates
from engine.documents.speech import Speech
from engine.language.source import Charge
from engine.language.walk import named_anywhere
from engine.quantities.value import Day
from engine.vocabulary.layer import Layer
from engine.words.moment import say_instant
from engine.words.slotted import Slotted

WIDTH = 78
_BULLET = "- "


class Piece(Struct, frozen=True):
    """A paragraph of a letter."""

    name: str
    text: str
    item: bool = False
    """Whether it is an item of a list, right under what stands before it."""
    runs_on: bool = False
    """Whether it goes on in the paragraph before it."""


class Writer:
    """Says paragraphs about one decision, in one style and language."""

    def __init__(self, speech: Speech, decision: Decision, templates: Templates, style: str) -> None:
        self.speech = speech
        self.decision = decision
        self.templates = templates
        self.style = style
        self.case = decision.outcome.case
        self.order = (
            self.words("order-numbered", id=order)
            if (order := self.fact("order.id"))
            else self.words("order-unnumbered")
        )

    def words(self, name: str, **slots: str) -> str:
        """A paragraph with its slots filled."""
        return self.templates.paragraphs[name, self.style, self.speech.lang].filled(slots.__getitem__)

    def piece(self, name: str, **slots: str) -> Piece:
        """The same as a paragraph of the letter; the order is there for all of them."""
        return Piece(name, self.words(name, order=self.order, **slots))

    def item(self, name: str, **slots: str) -> Piece:
        """The same as an item of a list."""
        return Piece(name, self.words(name, order=self.order, **slots), item=True)

    def more(self, name: str, **slots: str) -> Piece:
        """The same, going on in the paragraph before it."""
        return Piece(name, self.words(name, order=self.order, **slots), runs_on=True)

    # Values

    def fact(self, name: str) -> str:
        """A fact of the request; empty where there is none, and where the customer may not see it."""
        if self.speech.internal(name) or not self.case.applicable(name):
            return ""
        return self.speech.value(name, self.case[name])

    def money(self, cents: int) -> str:
        """An amount."""
        return self.speech.money(cents)

    def day(self, moment: datetime, *, weekday: bool = True) -> str:
        """The day of a moment: hours are for the desk."""
        local = moment.astimezone(self.speech.zone)
        return say_instant(Day(local.date()), self.speech.lang, self.speech.zone, weekday=weekday)

    def by(self, due: datetime | None) -> str:
        """By when something is done."""
        if due is None or due == self.case["change.received"]:
            return self.words("by-soon")
        return self.words("by-day", day=self.day(due))

    # Rules

    def provision(self, rule: str) -> str:
        """Where a rule is written, as the customer knows it: `clause 7.2 of our terms`."""
        said, found = self.speech.provision(rule), self.speech.rules.get(rule)
        if found is None or not self.written(rule):
            return self.words("unwritten")
        if found.article or not found.clause:
            return said
        match found.layer:
            case Layer.GUIDELINE | Layer.GOODWILL:
                return self.words("guideline-ours", provision=said)
            case Layer.INDIVIDUAL:
                return self.words("clause-agreed", provision=said)
        return self.words("clause-ours", provision=said)

    def provisions(self, rules: tuple[str, ...]) -> str:
        """Several, each once."""
        return ", ".join(dict.fromkeys(map(self.provision, rules)))

    def written(self, rule: str) -> bool:
        """Whether a rule stands anywhere but in the book: what it is called there says nothing to a customer."""
        found = self.speech.rules.get(rule)
        return found is not None and bool(found.article or found.clause)

    def public(self, rule: str) -> bool:
        """Whether the customer can look it up."""
        found = self.speech.rules.get(rule)
        return found is not None and self.written(rule) and found.layer not in (Layer.GUIDELINE, Layer.GOODWILL)

    def because(self, rule: str) -> str:
        """Why a rule is there; empty where its reason names what the customer may not see."""
        found = self.speech.rules.get(rule)
        slots = () if found is None else Slotted.cut(self.speech.text(found.because)).slots
        return "" if any(map(self.speech.internal, slots)) else self.speech.because(rule, self.case)

    def hidden(self, charge: Charge) -> bool:
        """Whether a charge comes from what the customer may not see."""
        return any(map(self.speech.internal, named_anywhere(charge)))


def laid_out(pieces: list[Piece]) -> str:
    """The body of a letter: its paragraphs, their lines broken."""
    blocks: list[list[Piece]] = []
    for piece in pieces:
        if blocks and (piece.item or piece.runs_on):
            blocks[-1].append(piece)
        else:
            blocks.append([piece])
    return "\n\n".join("\n".join(_lines(block)) for block in blocks) + "\n"


def _lines(block: list[Piece]) -> list[str]:
    lines: list[str] = []
    running = ""
    for piece in block:
        if piece.item:
            lines += wrapped(running, WIDTH) if running else []
            running = ""
            lines += wrapped(piece.text, WIDTH, _BULLET)
        else:
            running = f"{running} {piece.text}".strip()
    return [*lines, *(wrapped(running, WIDTH) if running else [])]
