"""Why a letter says what it says: the reasons of the rules that count, and a gesture."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from engine.decision.outcome import Verdict
from engine.documents.counting import counting, tells
from engine.documents.letters.writer import Piece, Writer


def reasons(writer: Writer) -> list[Piece]:
    """The reasons of the rules that count, each once; without an answer only those of what is missing."""
    decision = writer.decision
    outcome = decision.outcome
    match decision.verdict:
        case Verdict.REFER | Verdict.OPEN:
            return []  # what the answer may rest on is not told before there is one
        case Verdict.HOLD:
            rules: tuple[str, ...] = outcome.holds
        case _:
            rules = tuple(rule for rule in counting(decision) if _counts(writer, rule))
    by_reason: dict[str, str] = {}
    for rule in rules:
        by_reason.setdefault(writer.because(rule).rstrip("."), rule)
    by_reason.pop("", None)
    if len(by_reason) == 1:
        return [_reason(writer, "reason-only", *each) for each in by_reason.items()]
    items = [replace(_reason(writer, "reason", *each), item=True) for each in by_reason.items()]
    return [writer.piece("reasons"), *items] if items else []


def _counts(writer: Writer, rule: str) -> bool:
    """Whether a rule is a reason for this answer: why something is charged is none when nothing is left of it."""
    outcome, source = writer.decision.outcome, writer.speech.rules.get(rule)
    if rule in outcome.waived.rules:
        return False
    if not outcome.total and any(line.rule == rule and line.amount for line in outcome.agreed.lines):
        return False
    return source is None or tells(source, writer.decision)


def _reason(writer: Writer, name: str, reason: str, rule: str) -> Piece:
    """A reason with its provision; guidelines are our own affair, and their numbers say nothing to a customer."""
    if writer.public(rule):
        return writer.piece(name, reason=reason, provision=writer.provision(rule))
    return writer.piece(f"{name}-own", reason=reason)


def gesture(writer: Writer) -> Iterator[Piece]:
    """What we waive, why, that it is an exception, and that next time the charge applies; one paragraph."""
    outcome = writer.decision.outcome
    waived, computed = outcome.waived.amount, writer.money(outcome.bounded.computed)
    if not waived:
        return
    if outcome.total:
        yield writer.piece(
            "gesture-part", computed=computed, waived=writer.money(waived), total=writer.money(outcome.total)
        )
    else:
        yield writer.piece("gesture-whole", computed=computed)
    for reason in dict.fromkeys(writer.because(rule) for rule in sorted(outcome.waived.rules)):
        if reason:
            yield writer.more("gesture-reason", reason=reason.rstrip("."))
    yield writer.more("gesture-next-time", computed=computed)
