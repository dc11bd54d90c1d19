"""The charge line by line with its provisions, and how it is paid."""

from __future__ import annotations

from msgspec import Struct

from engine.case import Case
from engine.decide import Decision
from engine.decision.outcome import ChargeLine, Verdict
from engine.documents.layout import HARD, wrapped
from engine.documents.speech import Speech
from engine.language.source import Charge, Fixed, Literal, Operand, Ref, Scale, Span, Times
from engine.quantities.money import rate_of
from engine.vocabulary.lists import LINES

HEAD = 13
"""Columns of the head of a row."""


class _Row(Struct, frozen=True):
    said: str
    amount: int
    provision: str


def charge_block(speech: Speech, decision: Decision, width: int) -> list[str]:
    """`Charge` with every line, what comes off it, and (from two rows on) the total; `Deposit` with its equation."""
    outcome = decision.outcome
    rows = [
        _Row(_said(speech, decision, line), line.amount, speech.provision(line.rule)) for line in outcome.agreed.lines
    ]
    for cut in outcome.bounded.reductions:
        said = speech.say("taken off") if cut.fee is None else speech.say("taken off fee", fee=speech.fee(cut.fee))
        rows.append(_Row(said, -cut.amount, speech.provisions(cut.rules)))
    if outcome.waived.amount:
        provision = speech.provisions(tuple(sorted(outcome.waived.rules)))
        rows.append(_Row(speech.say("waived"), -outcome.waived.amount, provision))
    if not rows and decision.verdict is Verdict.FREE:
        said_so = outcome.agreed.rules or outcome.bounded.rules
        rows.append(_Row(speech.say("nothing due"), 0, speech.provisions(tuple(sorted(said_so)))))
    if len(rows) > 1:
        rows.append(_Row(speech.say("total"), outcome.total, ""))
    lines = _table(speech, rows, speech.say("Provisional" if decision.provisional else "Charge"), width)
    if outcome.settlement.paid:
        lines += _settlement(speech, decision, width)
    return lines


def _table(speech: Speech, rows: list[_Row], head: str, width: int) -> list[str]:
    if not rows:
        return []
    amounts = [speech.money(row.amount) for row in rows]
    wide = max(map(len, amounts))
    right = max(len(row.provision) for row in rows)
    room = max(16, width - HEAD - wide - right - 6)
    column = min(room, max(len(row.said) for row in rows))
    lines = []
    head = f"{head:{HEAD}}"
    for row, amount in zip(rows, amounts, strict=True):
        said = wrapped(row.said, column)
        lines.append(f"{head}{said[0]:{column}}   {amount:>{wide}}   {row.provision}".rstrip())
        lines += [f"{'':{HEAD}}{more}" for more in said[1:]]
        head = " " * HEAD
    return lines


def _settlement(speech: Speech, decision: Decision, width: int) -> list[str]:
    """`paid = forfeited + set off + refunded`; what stays on account only where there is any."""
    settlement = decision.outcome.settlement
    terms = [
        ("left", settlement.left_on_account),
        ("forfeited", settlement.forfeited),
        ("set off", settlement.set_off),
        ("refund", settlement.refunded),
    ]
    shown = [(key, amount) for key, amount in terms if amount or key != "left"]
    # a line is broken between two terms only
    parts = " + ".join(f"{speech.say(key)} {speech.money(amount)}".replace(" ", HARD) for key, amount in shown)
    whole = decision.outcome.case["deposit.paid"] == settlement.paid
    said = f"{speech.say('paid')} {speech.money(settlement.paid)} = {parts}"
    return wrapped(said, width, f"{speech.say('Deposit' if whole else 'Payments'):{HEAD}}")


def _said(speech: Speech, decision: Decision, line: ChargeLine) -> str:
    """`deposit forfeited`, `cancellation: 25 % of € 18,400.00 (58 days before: promised delivery)`."""
    label, how = speech.of_line(line, decision.outcome.case), how_much(speech, decision, line)
    return f"{label}: {how}" if how else label


def how_much(speech: Speech, decision: Decision, line: ChargeLine) -> str:
    """How the amount of a line came about; empty where it is just that amount."""
    return _how(speech, _seen(decision, line), line, charge_of(speech, line))


def _seen(decision: Decision, line: ChargeLine) -> Case:
    """The facts that a line of the charge was found on: those of its order line beside those of the order."""
    case = decision.outcome.case
    return case if line.line is None else case.within(case.lists[LINES][line.line - 1])


def charge_of(speech: Speech, line: ChargeLine) -> Charge | None:
    """The conclusion that a line of the charge comes from."""
    rule = speech.rules.get(line.rule)
    return next((charge for charge in rule.then.charges if charge.fee == line.fee), None) if rule else None


def _how(speech: Speech, case: Case, line: ChargeLine, charge: Charge | None) -> str:
    """How the amount came about."""
    unbounded: int | None = None
    how = ""
    if line.rate is not None and line.base is not None:
        unbounded = rate_of(line.base, line.rate)
        how = speech.say("rate of", rate=speech.rate(line.rate), base=speech.money(line.base))
    elif charge is not None and isinstance(charge.amount, Times):
        quantity, price = (_worth(case, each) for each in (charge.amount.quantity, charge.amount.price))
        if quantity is not None and price is not None:
            unbounded = quantity * price
            said = (
                speech.value(charge.amount.quantity.name, quantity)
                if isinstance(charge.amount.quantity, Ref)
                else str(quantity)
            )
            how = f"{said} x {speech.money(price)}"
    elif charge is not None and isinstance(charge.amount, Fixed):
        unbounded = _worth(case, charge.amount.amount)
    size = abs(line.amount)
    if unbounded is not None and unbounded != size:
        key = "the least" if size > unbounded else "the most"
        how = speech.say(key, amount=how or speech.money(unbounded), bound=speech.money(size))
    if charge is not None and isinstance(charge.amount, Scale):
        where = _where(speech, case, charge.amount)
        how = f"{how} ({where})" if how and where else how or where
    return how


def _where(speech: Speech, case: Case, scale: Scale) -> str:
    """Where on its scale the request lies."""
    span = scale.over if isinstance(scale.over, Span) else speech.span_of(scale.over.name)
    if span is not None:
        return speech.distance(span, case) or ""
    name = scale.over.name if isinstance(scale.over, Ref) else ""
    return f"{speech.label(name)}: {speech.value(name, case[name])}" if case.applicable(name) else ""


def _worth(case: Case, operand: Operand) -> int | None:
    value = operand.value if isinstance(operand, Literal) else case[operand.name]
    return value if type(value) is int else None
