"""The first two lines of a decision, which can be read aloud."""

from __future__ import annotations

from engine.decide import Decision
from engine.decision.outcome import Verdict
from engine.documents.layout import wrapped
from engine.documents.speech import Speech
from engine.documents.wording import CHANGES, HEADLINES, VERDICTS
from engine.words.forms import OR


def headline(speech: Speech, decision: Decision, width: int) -> list[str]:
    """The verdict with what was asked by whom, and what it comes to."""
    first = f"{HEADLINES[decision.verdict][speech.lang]}   "
    return [
        *wrapped(_asked(speech, decision), width, first),
        *wrapped(_comes_to(speech, decision), width, " " * len(first)),
    ]


def _asked(speech: Speech, decision: Decision) -> str:
    """`cancellation of order 2027-0188, Vecht Interiors (business)`."""
    case = decision.outcome.case

    def said(name: str) -> str:
        return speech.value(name, case[name]) if case.applicable(name) else ""

    order = speech.say("of order", id=said("order.id")) if said("order.id") else speech.say("an order")
    kind = case["change.kind"]
    asked = CHANGES.get(str(kind), CHANGES[""])[speech.lang].format(order=order)
    if kind == "change" and said("change.aspect"):
        asked = f"{asked} ({said('change.aspect')})"
    name, sort = said("customer.name"), said("customer.type")
    who = f"{name} ({sort})" if name and sort else name or sort
    return f"{asked}, {who}" if who else asked


def _comes_to(speech: Speech, decision: Decision) -> str:
    outcome = decision.outcome
    match decision.verdict:
        case Verdict.PAID:
            return f"{speech.money(outcome.total)}. {_paid(speech, decision)}."
        case Verdict.FREE:
            waived = outcome.waived.amount
            said = speech.say("free by gesture", waived=speech.money(waived)) if waived else speech.say("free")
            return f"{said} {_left(speech, decision)}".rstrip()
        case Verdict.REJECTED:
            return f"{speech.say('rejected')} {_left(speech, decision)}".rstrip()
        case Verdict.HOLD:
            get = "; ".join(evidence(speech, rule) for rule in outcome.holds)
            said = speech.say("hold", get=get)
        case Verdict.REFER:
            roles = _either(speech, [speech.role(role) for role in outcome.referral_roles if role])
            said = speech.say("refer", role=roles) if roles else speech.say("refer nobody")
        case Verdict.OPEN:
            verdicts = decision.open.verdicts if decision.open else ()
            words = _either(speech, [word[speech.lang] for verdict, word in VERDICTS.items() if verdict in verdicts])
            return speech.say("open" if len(verdicts) > 1 else "open one", verdicts=words)
    return f"{said} {speech.say('would come to', total=speech.money(outcome.total))}" if outcome.agreed.lines else said


def _either(speech: Speech, words: list[str]) -> str:
    """`paid, on hold or free`."""
    return f" {OR[speech.lang]} ".join((*([", ".join(words[:-1])] if words[1:] else []), *words[-1:]))


def evidence(speech: Speech, rule: str) -> str:
    """What a rule that holds wants to see."""
    hold = speech.rules[rule].then.hold
    return speech.text(hold.get) if hold else speech.title(rule)


def _paid(speech: Speech, decision: Decision) -> str:
    """How the total is paid, and what goes back."""
    settlement, total = decision.outcome.settlement, decision.outcome.total
    refunded = settlement.refunded
    back = speech.say("refunded", refunded=speech.money(refunded)) if refunded else speech.say("nothing refunded")
    if settlement.payable == 0:
        covers = speech.say("deposit covers" if settlement.forfeited == total else "paid covers")
        return f"{covers}: {speech.say('nothing payable')}, {back}"
    if settlement.payable < total:
        covered = speech.money(total - settlement.payable)
        return speech.say("partly covered", covered=covered, payable=speech.money(settlement.payable))
    return speech.say("all payable")


def _left(speech: Speech, decision: Decision) -> str:
    """What becomes of what was paid, where nothing is charged."""
    settlement = decision.outcome.settlement
    if settlement.refunded:
        return speech.say("goes back", refunded=speech.money(settlement.refunded))
    if settlement.left_on_account:
        return speech.say("on account", left=speech.money(settlement.left_on_account))
    return ""
