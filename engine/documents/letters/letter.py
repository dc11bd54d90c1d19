"""A letter: what a decision says to the customer. It leaves the house, so it names nothing internal.

While there is no answer (hold, refer, open) it states no amount: what would follow is not yet due.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from operator import attrgetter
from typing import Any

from msgspec import Struct

from engine.decide import Decision
from engine.decision.outcome import Verdict
from engine.documents.headline import evidence
from engine.documents.letters.amounts import charges, settlement
from engine.documents.letters.paragraphs import DUTY
from engine.documents.letters.reasons import gesture, reasons
from engine.documents.letters.templates import Templates
from engine.documents.letters.writer import Piece, Writer, laid_out
from engine.documents.speech import Speech
from engine.documents.wording import INSTEAD
from engine.language.source import Book
from engine.quantities.value import Day
from engine.vocabulary.layer import Layer

_WHATEVER_THE_ANSWER = ("answer_complaint", "inspect_defect")
"""Duties that do not wait for an answer."""


class Letter(Struct, frozen=True):
    """A letter in one language and style."""

    subject: str
    body: str
    paragraphs: tuple[Piece, ...]

    def as_json(self) -> dict[str, Any]:
        """The letter as plain values."""
        paragraphs = [{"name": each.name, "text": each.text} for each in self.paragraphs]
        return {"subject": self.subject, "body": self.body, "paragraphs": paragraphs}


def letter(decision: Decision, book: Book, templates: Templates, *, style: str, lang: str) -> Letter:
    """What a decision says to the customer.

    Args:
        decision: what `engine.decide.decide` gave; its decider is open.
        book: the book as written, for its words.
        templates: the paragraphs of its letters.
        style: `formal` or `plain`.
        lang: `en` or `nl`.
    """
    writer = Writer(Speech(book, lang), decision, templates, style)
    customer = writer.fact("customer.name")
    pieces = [
        writer.piece("salutation-named", customer=customer) if customer else writer.piece("salutation"),
        _opening(writer),
        *(_waiting(writer) if decision.provisional else _answer(writer)),
        writer.piece("contact"),
        writer.piece("closing"),
        writer.piece("signature", company=_company(writer)),
    ]
    return Letter(_subject(writer), laid_out(pieces), tuple(pieces))


def counsel(decision: Decision, book: Book) -> tuple[str, ...]:
    """The rules behind a letter that counsel must still verify: it is not to be sent before."""
    flagged = {rule.id for rule in book.rules if rule.verify_with_counsel}
    return tuple(rule for rule in decision.outcome.rules if rule in flagged)


def _company(writer: Writer) -> str:
    """The title of the book up to its colon: what follows says what the book is about."""
    return writer.speech.text(writer.speech.book.title).partition(": ")[0]


# How it begins ------------------------------------------------------------------------------------------------------


def _subject(writer: Writer) -> str:
    waiting, missed = writer.decision.provisional, writer.case["change.kind"] == "no-show"
    name = "subject-no-show" if missed else "subject-waiting" if waiting else "subject"
    return writer.words(name, order=writer.order, received=_received(writer))


def _opening(writer: Writer) -> Piece:
    """What was asked and when, as exactly as there is a paragraph for it."""
    case = writer.case
    kind, aspect = case["change.kind"], case["change.aspect"]
    named = f"opening-{str(kind).replace(' ', '-')}"
    if kind == "change" and case.applicable("change.aspect"):
        delivery = "delivery-" if aspect == "date" and case.applicable("order.promised_delivery") else ""
        named = f"opening-{delivery}{aspect}"
        named = named if writer.templates.has(named) else "opening-change"
    return writer.piece(named if writer.templates.has(named) else "opening", received=_received(writer))


def _received(writer: Writer) -> str:
    received = writer.case["change.received"]
    if isinstance(received, datetime):
        return writer.day(received, weekday=False)
    return writer.fact("change.received") if isinstance(received, Day) else ""


# The answer ---------------------------------------------------------------------------------------------------------


def _answer(writer: Writer) -> Iterator[Piece]:
    outcome, rejected = writer.decision.outcome, writer.decision.verdict is Verdict.REJECTED
    if rejected:
        yield writer.piece("rejected")
        yield from _order_stands(writer)
    else:
        yield _granted(writer)
        if writer.case["change.kind"] == "change" and not (outcome.total and outcome.agreed.priced_consent):
            yield writer.more("change-next")
        if any(rule in outcome.bounded.rules for rule in _our_failures(writer)):
            yield writer.more("sorry")
        yield from gesture(writer)
        yield from charges(writer)
        yield from settlement(writer)
    yield from reasons(writer)
    yield from _alternatives(writer)
    if rejected:
        yield writer.piece("next-step")
    yield from _duties(writer, [duty.code for duty in outcome.duties], runs_on=rejected)


def _granted(writer: Writer) -> Piece:
    outcome = writer.decision.outcome
    name = "paid" if outcome.total else "free"
    kind = writer.case["change.kind"]
    if outcome.total and outcome.agreed.priced_consent:
        name = "paid-consent"
    elif kind == "no-show":
        name = f"{name}-no-show"
    elif kind in writer.speech.book.ending:
        name = f"{name}-ending"
    return writer.piece(name, **({"total": writer.money(outcome.total)} if outcome.total else {}))


def _our_failures(writer: Writer) -> Iterator[str]:
    return (rule.id for rule in writer.speech.book.rules if rule.layer is Layer.SUPPLIER_DEFAULT)


def _order_stands(writer: Writer) -> Iterator[Piece]:
    """What is still to be paid for the order."""
    value, paid = writer.case["order.value"], writer.decision.outcome.settlement.paid
    if isinstance(value, int) and paid:
        due = max(0, value - paid)
        slots = {"value": writer.money(value), "paid": writer.money(paid), "due": writer.money(due)}
        yield writer.more("order-value-paid", **slots)
    elif isinstance(value, int):
        yield writer.more("order-value", value=writer.money(value))


def _alternatives(writer: Writer) -> Iterator[Piece]:
    """What the customer could ask instead, cheapest first."""
    found = sorted(writer.decision.alternatives, key=attrgetter("total"))
    if not found:
        return
    yield writer.piece("possible" if writer.decision.verdict is Verdict.REJECTED else "cheaper")
    for each in found:
        delivery = "delivery " if each.aspect == "date" and writer.case.known("order.promised_delivery") else ""
        slots = {"what": INSTEAD[f"{delivery}{each.aspect}"][writer.speech.lang]}
        name = "alternative-paid" if each.total else "alternative-free"
        if each.total:
            slots["amount"] = writer.money(each.total)
        if each.until is not None:
            name, slots["until"] = f"{name}-until", writer.speech.moment(each.until)
        yield writer.item(name, **slots)


def _duties(writer: Writer, codes: Sequence[str], *, runs_on: bool) -> Iterator[Piece]:
    """What we do and by when, as far as it is the customer's business; one paragraph."""
    for duty in dict.fromkeys(writer.decision.outcome.duties):
        name = f"{DUTY}{duty.code}"
        if duty.code in codes and writer.templates.has(name):
            by = writer.by(duty.due)
            yield writer.more(name, by=by) if runs_on else writer.piece(name, by=by)
            runs_on = True


# No answer yet ------------------------------------------------------------------------------------------------------


def _waiting(writer: Writer) -> Iterator[Piece]:
    match writer.decision.verdict:
        case Verdict.HOLD:
            yield writer.piece("hold")
            for rule in writer.decision.outcome.holds:
                yield writer.item("evidence", what=_asked(writer, rule) or evidence(writer.speech, rule))
            yield from reasons(writer)
            yield writer.piece("hold-next")
        case Verdict.OPEN:
            asked = [question for name in _open(writer) if (question := _asked(writer, name))]
            yield writer.piece("open" if asked else "open-ourselves")
            for question in asked:
                yield writer.item("question", question=question)
            yield writer.piece("open-next") if asked else writer.more("open-next")
        case _:
            yield writer.piece("refer")
            yield writer.more("refer-next")
    yield from _duties(writer, _WHATEVER_THE_ANSWER, runs_on=True)


def _asked(writer: Writer, name: str) -> str:
    return writer.speech.text(writer.templates.asks.get(name, {}))


def _open(writer: Writer) -> Iterator[str]:
    """The open facts that the customer knows; what we know ourselves, or may not show, is not asked."""
    for name in writer.decision.open.ask if writer.decision.open else ():
        attribute = writer.speech.vocabulary.get(name)
        if attribute is not None and not attribute.internal:
            yield name
