"""What a rule concludes, one sentence a conclusion; a scale as a small table."""

from __future__ import annotations

from collections.abc import Iterator

from engine.documents.conditions import INDENT
from engine.documents.definition_text import WORDS as MEANINGS
from engine.documents.definition_text import meaning, operand
from engine.documents.duty_words import say_channel, say_contents, say_duty
from engine.documents.layout import wrapped
from engine.documents.speech import Speech
from engine.language.source import (
    Amount,
    Charge,
    Combine,
    Due,
    DueKind,
    Duty,
    Fixed,
    Free,
    Literal,
    Percentage,
    Refer,
    Rule,
    Scale,
    Span,
    Tier,
    Times,
    Waiver,
)
from engine.vocabulary.attribute import Attribute, Kind, Text
from engine.words.forms import AND
from engine.words.predicate import say_test

_SPAN = Attribute("", Kind.SPAN, {})
"""What the bounds of a scale over a span without a name are said of."""

WORDS: dict[str, Text] = {
    "binding yes": {"en": "there is an agreement we can prove", "nl": "er is een afspraak die wij kunnen bewijzen"},
    "binding no": {"en": "there is no binding agreement", "nl": "er is geen bindende afspraak"},
    "binding unproven": {
        "en": "there is an agreement, but we cannot prove it",
        "nl": "er is een afspraak, maar wij kunnen haar niet bewijzen",
    },
    "terms ours": {"en": "our terms apply", "nl": "onze voorwaarden gelden"},
    "terms theirs": {"en": "the customer's terms apply", "nl": "de voorwaarden van de klant gelden"},
    "terms none": {"en": "no general terms apply", "nl": "er gelden geen algemene voorwaarden"},
    "terms unresolved": {
        "en": "whose terms apply is not settled",
        "nl": "wiens voorwaarden gelden, staat nog niet vast",
    },
    "hold": {"en": "nothing is decided before we have: {get}", "nl": "er wordt niet beslist voordat wij hebben: {get}"},
    "accept": {"en": "the change is accepted", "nl": "de wijziging wordt aanvaard"},
    "reject": {"en": "the change is not accepted", "nl": "de wijziging wordt niet aanvaard"},
    "refer": {"en": "this is for the {role} to decide", "nl": "de beslissing is aan: {role}"},
    "refer charge": {
        "en": "{fee}: the amount is for the {role} to decide",
        "nl": "{fee}: over het bedrag beslist: {role}",
    },
    "refer waiver": {
        "en": "whether anything is waived is for the {role} to decide",
        "nl": "of er iets wordt kwijtgescholden, beslist: {role}",
    },
    "free": {"en": "nothing is due", "nl": "er is niets verschuldigd"},
    "free fee": {"en": "nothing is due for {fee}", "nl": "er is niets verschuldigd voor {fee}"},
    "due": {"en": "{fee}: {amount}", "nl": "{fee}: {amount}"},
    "scale": {"en": "{fee}, by {over}:", "nl": "{fee}, naar {over}:"},
    "shift": {
        "en": "all these periods are longer by {period}",
        "nl": "al deze termijnen worden verlengd met {period}",
    },
    "otherwise": {"en": "otherwise", "nl": "anders"},
    "nothing": {"en": "nothing", "nl": "niets"},
    "at least": {"en": "at least {amount}", "nl": "minimaal {amount}"},
    "at most": {"en": "at most {amount}", "nl": "maximaal {amount}"},
    "credit": {"en": "deducted from the charge", "nl": "in mindering op de kosten"},
    "from deposit": {"en": "taken from the deposit", "nl": "in te houden op de aanbetaling"},
    "add up": {"en": "added to other amounts for the same", "nl": "op te tellen bij andere bedragen hiervoor"},
    "largest of": {
        "en": "the largest counts of several amounts for the same",
        "nl": "van meer bedragen hiervoor telt het grootste",
    },
    "bound": {"en": "in total at most {amount} is due", "nl": "in totaal is ten hoogste {amount} verschuldigd"},
    "bound fee": {
        "en": "for {fee} at most {amount} is due",
        "nl": "voor {fee} is ten hoogste {amount} verschuldigd",
    },
    "waive": {"en": "{amount} is waived", "nl": "{amount} wordt kwijtgescholden"},
    "duty": {"en": "{owner}: {duty}, {due}", "nl": "{owner}: {duty}, {due}"},
    "stating": {"en": "stating {what}", "nl": "met daarin: {what}"},
    "now": {"en": "at once", "nl": "meteen"},
    "same day": {"en": "the same day", "nl": "dezelfde dag"},
    "after": {"en": "within {period} of {moment}", "nl": "binnen {period} na {moment}"},
    "on": {"en": "on {moment}", "nl": "op {moment}"},
    "at": {"en": "{due}, at {time} at the latest", "nl": "{due}, uiterlijk om {time} uur"},
}


def conclusions(speech: Speech, rule: Rule, width: int) -> list[str]:
    """Everything that a rule concludes, indented."""
    lines: list[str] = []
    for said in _sentences(speech, rule):
        lines += wrapped(said, width, INDENT) if isinstance(said, str) else said
    return lines


def _say(speech: Speech, key: str, **slots: str) -> str:
    return WORDS[key][speech.lang].format(**slots)


def _sentences(speech: Speech, rule: Rule) -> Iterator[str | list[str]]:
    """Sentences, and lines that are laid out already."""
    then = rule.then
    if then.binding is not None:
        yield _say(speech, f"binding {then.binding}")
    if then.terms is not None:
        yield _say(speech, f"terms {then.terms}")
    if then.hold is not None:
        yield _say(speech, "hold", get=speech.text(then.hold.get))
    match then.acceptance:
        case Refer(role):
            yield _say(speech, "refer", role=speech.role(role))
        case str() as answer:
            yield _say(speech, answer)
    for charge in then.charges:
        yield from _charge(speech, charge)
    for bound in then.bounds:
        most = bound.at_most
        kind = "free" if isinstance(most, Literal) and most.value == 0 else "bound"
        key, fee = (kind, "") if bound.fee is None else (f"{kind} fee", speech.fee(bound.fee))
        yield _say(speech, key, amount=operand(speech, most), fee=fee)
    if then.waiver is not None:
        yield _waiver(speech, then.waiver)
    for duty in then.duties:
        yield _duty(speech, duty)


def _charge(speech: Speech, charge: Charge) -> Iterator[str | list[str]]:
    fee = speech.text(charge.label) if charge.label else speech.fee(charge.fee) if charge.fee else ""
    match charge.amount:
        case Free():
            yield _say(speech, "free fee", fee=fee) if charge.fee else _say(speech, "free")
        case Refer(role):
            yield _say(speech, "refer charge", fee=fee or speech.say("Charge"), role=speech.role(role))
        case Scale(over, tiers, shift):
            what = meaning(speech, over) if isinstance(over, Span) else speech.label(over.name)
            yield _say(speech, "scale", fee=fee, over=what)
            yield _table(speech, tiers, _SPAN if isinstance(over, Span) else speech.vocabulary[over.name])
            if shift is not None:
                yield f"{INDENT}{_say(speech, 'shift', period=operand(speech, shift))}"
            limits = _limits(speech, charge)
            if limits:
                yield f"{INDENT}{limits}"
        case amount:
            how = say_amount(speech, amount)
            said = ", ".join(part for part in (how, _limits(speech, charge)) if part)
            # a label that says the amount is not said twice
            yield said if how == fee else _say(speech, "due", fee=fee, amount=said)


def say_amount(speech: Speech, amount: Amount) -> str:
    """What is due, in a few words; a scale is a table, and has none."""
    match amount:
        case Free():
            return _say(speech, "nothing")
        case Fixed(value):
            return operand(speech, value)
        case Percentage(rate, of):
            return MEANINGS["share"][speech.lang].format(rate=operand(speech, rate), base=operand(speech, of))
        case Times(quantity, price):
            return MEANINGS["times"][speech.lang].format(left=operand(speech, quantity), right=operand(speech, price))
        case Refer(role):
            return _say(speech, "refer", role=speech.role(role))
        case Scale():
            raise AssertionError(amount)  # a table, no phrase


def _limits(speech: Speech, charge: Charge) -> str:
    """Minimum, maximum, where it is taken from, how it goes together with others."""
    found = []
    if charge.at_least is not None:
        found.append(_say(speech, "at least", amount=operand(speech, charge.at_least)))
    if charge.at_most is not None:
        found.append(_say(speech, "at most", amount=operand(speech, charge.at_most)))
    if charge.credit:
        found.append(_say(speech, "credit"))
    if charge.from_deposit:
        found.append(_say(speech, "from deposit"))
    if charge.combine is not None:
        found.append(_say(speech, "add up" if charge.combine is Combine.ADD_UP else "largest of"))
    return ", ".join(found)


def _table(speech: Speech, tiers: tuple[Tier, ...], scaled: Attribute) -> list[str]:
    """One line a tier: where it lies, and what is due in it."""
    rows = [(say_band(speech, tier, scaled), _due_in(speech, tier)) for tier in tiers]
    wide = max(len(band) for band, _ in rows)
    return [f"{INDENT * 2}{band:{wide}}   {due}" for band, due in rows]


def _due_in(speech: Speech, tier: Tier) -> str:
    said = say_amount(speech, tier.amount)
    return f"{said}, {_say(speech, 'from deposit')}" if tier.from_deposit else said


def say_band(speech: Speech, tier: Tier, scaled: Attribute) -> str:
    """Where a tier lies."""
    if not tier.tests:
        return _say(speech, "otherwise")
    said = [
        say_test(test, scaled, speech.lang, speech.vocabulary, currency=speech.book.currency, zone=speech.zone)
        for test in tier.tests
    ]
    return f" {AND[speech.lang]} ".join(said)


def _waiver(speech: Speech, waiver: Waiver) -> str:
    if isinstance(waiver.amount, Refer):
        return _say(speech, "refer waiver", role=speech.role(waiver.amount.role))
    said = _say(speech, "waive", amount=say_amount(speech, waiver.amount))
    if waiver.at_most is None:
        return said
    return f"{said}, {_say(speech, 'at most', amount=operand(speech, waiver.at_most))}"


def _duty(speech: Speech, duty: Duty) -> str:
    said = say_duty(duty.do, speech.lang)
    if duty.channel:
        said = f"{said}, {say_channel(duty.channel, speech.lang)}"
    if duty.must_state:
        said = f"{said}, {_say(speech, 'stating', what=say_contents(duty.must_state, speech.lang))}"
    return _say(speech, "duty", owner=speech.role(duty.owner), duty=said, due=say_due(speech, duty.due))


def say_due(speech: Speech, due: Due) -> str:
    """When a duty must be done."""
    if due.kind is not DueKind.AFTER or due.moment is None:
        return _say(speech, due.kind.value)
    moment = speech.label(due.moment)
    said = (
        _say(speech, "on", moment=moment)
        if due.period is None
        else _say(speech, "after", period=operand(speech, due.period), moment=moment)
    )
    if due.at is None:
        return said
    return _say(speech, "at", due=said, time=f"{due.at // 60:02}:{due.at % 60:02}")
