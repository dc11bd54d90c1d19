"""What a decision has to report beside its answer, one object a finding."""

from __future__ import annotations

from typing import Any

from msgspec import Struct, field

from engine.case import Case
from engine.decide import Decision
from engine.decision.outcome import Cause, Referral, Verdict
from engine.documents.plain import plain_value
from engine.documents.speech import Speech
from engine.documents.wording import CAUSES
from engine.quantities.money import plain


class Finding(Struct, frozen=True):
    """Something to know; `more` holds the plain values that belong to it."""

    code: str
    text: str
    rules: tuple[str, ...] = ()
    more: dict[str, Any] = field(default_factory=dict)


def findings(speech: Speech, decision: Decision) -> list[Finding]:
    """All of them, in a fixed order."""
    outcome = decision.outcome
    found = [
        Finding(referral.cause.value, cause(speech, referral, outcome.case), referral.rules, {"role": referral.role})
        for referral in dict.fromkeys(outcome.referrals)
        if referral.cause is not Cause.ASKED
    ]
    for rule in outcome.holds:
        hold = speech.rules[rule].then.hold
        if hold is not None:
            get = speech.text(hold.get)
            said = speech.say("findings hold", get=get)
            found.append(Finding("hold", said, (rule,), {"get": get, "guards": hold.guards.value}))
    for rule in outcome.rules:
        if rule in speech.rules and speech.rules[rule].verify_with_counsel:
            said = speech.say("findings counsel", rule=speech.provision(rule), title=speech.title(rule, outcome.case))
            found.append(Finding("verify-with-counsel", said, (rule,)))
    for name, value in outcome.reported.items():
        said = f"{speech.label(name)}: {speech.value(name, value)}"
        found.append(Finding("reported", said, (), {"name": name, "value": plain_value(speech, name, value)}))
    stands = order_stands(speech, decision)
    if stands is not None:
        found.append(stands)
    if decision.open is not None and not decision.open.complete:
        found.append(Finding("incomplete-search", speech.say("incomplete")))
    return found


def cause(speech: Speech, referral: Referral, case: Case) -> str:
    """Why a person must decide, in words."""
    if referral.cause is Cause.ASKED and referral.rules:
        return speech.because(referral.rules[0], case).rstrip(".")
    return CAUSES[referral.cause][speech.lang].format(rules=speech.provisions(referral.rules))


def order_stands(speech: Speech, decision: Decision) -> Finding | None:
    """What the agreement still demands when the change is rejected."""
    worth = decision.outcome.case["order.value"]
    if decision.verdict is not Verdict.REJECTED or not isinstance(worth, int):
        return None
    paid = decision.outcome.settlement.paid
    due = max(0, worth - paid)
    said = speech.say("order stands", value=speech.money(worth), paid=speech.money(paid), due=speech.money(due))
    return Finding("order-stands", said, (), {"value": plain(worth), "paid": plain(paid), "due": plain(due)})
