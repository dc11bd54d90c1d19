"""What a letter says of money: what the charge is made up of, and how it is paid."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from engine.documents.charge_block import charge_of, how_much
from engine.documents.letters.writer import Piece, Writer
from engine.language.source import Fixed

_REFUNDS = ("refund", "refund_within_14d")
_INVOICES = ("invoice_charge",)


def charges(writer: Writer) -> Iterator[Piece]:
    """The charge line by line, each with its provision; nothing where nothing could be charged at all."""
    outcome, speech = writer.decision.outcome, writer.speech
    if not outcome.bounded.computed:
        return
    yield writer.piece("charges")
    for line in outcome.agreed.lines:
        charge = charge_of(speech, line)
        # what a named amount was before its minimum or maximum is our own reckoning
        plain = charge is None or isinstance(charge.amount, Fixed) or writer.hidden(charge)
        how = "" if plain else how_much(speech, writer.decision, line)
        slots = {
            "label": speech.of_line(line, outcome.case),
            "amount": writer.money(line.amount),
            "provision": writer.provision(line.rule),
        }
        yield writer.item("charge-explained", how=how, **slots) if how else writer.item("charge", **slots)
    for cut in outcome.bounded.reductions:
        amount, provision = writer.money(-cut.amount), writer.provisions(cut.rules)
        if cut.fee is None:
            yield writer.item("reduction", amount=amount, provision=provision)
        else:
            yield writer.item("reduction-of", fee=speech.fee(cut.fee), amount=amount, provision=provision)
    if outcome.waived.amount:
        yield writer.item("waived", amount=writer.money(-outcome.waived.amount))
    if len(outcome.agreed.lines) > 1 or outcome.total != outcome.agreed.total:
        yield writer.item("total", total=writer.money(outcome.total))


def settlement(writer: Writer) -> list[Piece]:
    """What becomes of what was paid, what is still to pay, and by when; one paragraph."""
    found = list(_settled(writer))
    vat = "vat-included" if writer.speech.book.includes_vat else "vat-excluded"
    if found or writer.decision.outcome.bounded.computed:
        found.append((vat, {}))
    return [writer.more(name, **slots) if k else writer.piece(name, **slots) for k, (name, slots) in enumerate(found)]


def _settled(writer: Writer) -> Iterator[tuple[str, dict[str, str]]]:
    settled, total = writer.decision.outcome.settlement, writer.decision.outcome.total
    if settled.forfeited:
        yield "forfeited", {"amount": writer.money(settled.forfeited)}
    if settled.set_off:
        yield "set-off", {"amount": writer.money(settled.set_off)}
    if settled.refunded:
        yield "refund", {"amount": writer.money(settled.refunded), "by": writer.by(_due(writer, _REFUNDS))}
    if settled.left_on_account:
        yield "on-account", {"amount": writer.money(settled.left_on_account)}
    if settled.payable:
        due = _due(writer, _INVOICES)
        slots = {"amount": writer.money(settled.payable)}
        yield ("payable", slots) if due is None else ("invoice", {**slots, "by": writer.by(due)})
    elif total:
        yield "nothing-payable", {}


def _due(writer: Writer, codes: tuple[str, ...]) -> datetime | None:
    """The earliest moment at which one of these duties is due."""
    return min((duty.due for duty in writer.decision.outcome.duties if duty.code in codes and duty.due), default=None)
