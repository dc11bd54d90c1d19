"""Small changes to what a rule says about money."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from engine.documents.conclusion_text import say_amount, say_band
from engine.documents.speech import Speech
from engine.language.source import (
    Amount,
    Bound,
    Charge,
    Combine,
    Fixed,
    Free,
    Literal,
    Operand,
    Percentage,
    Refer,
    Scale,
    Span,
    Tier,
    Times,
    Waiver,
)
from engine.mutants import bounds
from engine.mutants.conditions import by_day
from engine.mutants.edit import Edit, Saying, Voices, dropped, operand, swapped, within, word
from engine.vocabulary.attribute import Attribute, Kind

AMOUNT, LIMIT, OUTCOME, TIER = "amount", "limit", "outcome", "tier"

_CENT = 1
_SPAN = Attribute("", Kind.SPAN, {})


def charges(voices: Voices, row: tuple[Charge, ...]) -> Iterator[Edit[tuple[Charge, ...]]]:
    """The charges of a rule, changed in one place."""
    for place, charge in enumerate(row):
        named = _named(charge)
        if not isinstance(charge.amount, Free):
            free = voices.changed(named, _amount(charge), word("free"))
            new = replace(charge, amount=Free(), at_least=None, at_most=None, from_deposit=False, credit=False)
            yield Edit(OUTCOME, free, swapped(row, place, new))
        elif charge.fee is not None:
            cent = Literal(_CENT, Kind.MONEY, voices.book.rules[0].place)
            due = voices.changed(named, word("free"), operand(cent))
            yield Edit(OUTCOME, due, swapped(row, place, replace(charge, amount=Fixed(cent))))
        if len(row) > 1 or isinstance(charge.amount, Free):
            yield Edit(OUTCOME, voices.text("no charge", fee=named), dropped(row, place))
        yield from within(_charge(voices, charge), lambda new, place=place: swapped(row, place, new))  # type: ignore[misc]


def limits(voices: Voices, row: tuple[Bound, ...]) -> Iterator[Edit[tuple[Bound, ...]]]:
    """What may be charged at most, changed in one place."""
    for place, bound in enumerate(row):
        yield Edit(LIMIT, voices.text("no bound", amount=operand(bound.at_most)), dropped(row, place))
        if isinstance(bound.at_most, Literal):
            for moved in bounds.literals(bound.at_most):
                said = voices.changed(word("bound"), operand(bound.at_most), operand(moved))
                yield Edit(LIMIT, said, swapped(row, place, replace(bound, at_most=moved)))


def waived(voices: Voices, waiver: Waiver) -> Iterator[Edit[Waiver | None]]:
    """What goodwill takes off, changed in one place."""
    yield Edit(OUTCOME, voices.text("no waiver"), None)
    if not isinstance(waiver.amount, Refer):
        found = _amounts(voices, word("waiver"), waiver.amount)
        yield from within(found, lambda new: replace(waiver, amount=new))
    yield from within(
        _limit(voices, word("waiver"), "maximum", waiver.at_most), lambda new: replace(waiver, at_most=new)
    )


def _charge(voices: Voices, charge: Charge) -> Iterator[Edit[Charge]]:
    named = _named(charge)
    yield from within(_amounts(voices, named, charge.amount), lambda new: replace(charge, amount=new))
    yield from within(_limit(voices, named, "minimum", charge.at_least), lambda new: replace(charge, at_least=new))
    yield from within(_limit(voices, named, "maximum", charge.at_most), lambda new: replace(charge, at_most=new))
    if isinstance(charge.amount, Free):
        return
    key = "not from deposit" if charge.from_deposit else "from deposit"
    new = replace(charge, from_deposit=not charge.from_deposit)
    if charge.fee is not None and not isinstance(charge.amount, Refer | Scale):
        yield Edit(AMOUNT, voices.text(key, what=named), new)
    if not isinstance(charge.amount, Refer):
        key = "no credit" if charge.credit else "credit"
        yield Edit(AMOUNT, voices.text(key, what=named), replace(charge, credit=not charge.credit))
    if charge.combine is not None:
        other = Combine.LARGEST if charge.combine is Combine.ADD_UP else Combine.ADD_UP
        yield Edit(AMOUNT, voices.text(other.value, what=named), replace(charge, combine=other))
        yield Edit(AMOUNT, voices.text("not combined", what=named), replace(charge, combine=None))


def _limit(voices: Voices, named: Saying, key: str, limit: Operand | None) -> Iterator[Edit[Operand | None]]:
    if limit is None:
        return
    yield Edit(LIMIT, voices.text(f"no {key}", what=named), None)
    if isinstance(limit, Literal):
        for moved in bounds.literals(limit):
            yield Edit(LIMIT, voices.changed(word(key), operand(limit), operand(moved)), moved)


def _amounts(voices: Voices, named: Saying, amount: Amount) -> Iterator[Edit[Amount]]:
    match amount:
        case Fixed(value):
            yield from within(_operands(voices, named, value), Fixed)
        case Percentage(rate, of):
            yield from within(_operands(voices, named, rate), lambda new: Percentage(new, of))
        case Times(quantity, price):
            yield from within(_operands(voices, named, quantity), lambda new: Times(new, price))
            yield from within(_operands(voices, named, price), lambda new: Times(quantity, new))
        case Scale(over, tiers, shift):
            yield from within(_tiers(voices, over, tiers), lambda new: Scale(over, new, shift))


def _operands(voices: Voices, named: Saying, value: Operand) -> Iterator[Edit[Operand]]:
    if isinstance(value, Literal):
        for moved in bounds.literals(value):
            yield Edit(AMOUNT, voices.changed(named, operand(value), operand(moved)), moved)


def _tiers(voices: Voices, over: Span | object, tiers: tuple[Tier, ...]) -> Iterator[Edit[tuple[Tier, ...]]]:
    scaled = _SPAN if isinstance(over, Span) else voices.book.vocabulary[over.name]  # type: ignore[attr-defined]
    days = by_day(voices, over if isinstance(over, Span) else over.name)  # type: ignore[attr-defined]
    for place, tier in enumerate(tiers):

        def band(speech: Speech, tier: Tier = tier) -> str:
            return say_band(speech, tier, scaled)

        def around(new: Tier, place: int = place) -> tuple[Tier, ...]:
            return swapped(tiers, place, new)

        if len(tiers) > 1:
            yield Edit(TIER, voices.text("tier dropped", part=band), dropped(tiers, place))
        for number, test in enumerate(tier.tests):
            for kind, other in bounds.other_tests(test, scaled, by_day=days):
                moved = replace(tier, tests=swapped(tier.tests, number, other))
                said = voices.changed(None, band, lambda speech, moved=moved: say_band(speech, moved, scaled))  # type: ignore[misc]
                yield Edit(kind, said, around(moved))
        yield from within(
            _amounts(voices, band, tier.amount),
            lambda new, tier=tier, around=around: around(replace(tier, amount=new)),  # type: ignore[misc]
        )
        if isinstance(tier.amount, Free):
            cent = Literal(_CENT, Kind.MONEY, tier.place)
            said = voices.changed(band, word("free"), operand(cent))
            yield Edit(OUTCOME, said, around(replace(tier, amount=Fixed(cent))))
        else:
            said = voices.changed(band, lambda speech, tier=tier: say_amount(speech, tier.amount), word("free"))  # type: ignore[misc]
            yield Edit(OUTCOME, said, around(replace(tier, amount=Free())))
        if not isinstance(tier.amount, Free):
            key = "not from deposit" if tier.from_deposit else "from deposit"
            yield Edit(AMOUNT, voices.text(key, what=band), around(replace(tier, from_deposit=not tier.from_deposit)))


def _named(charge: Charge) -> Saying:
    def said(speech: Speech) -> str:
        if charge.label:
            return speech.text(charge.label)
        return speech.fee(charge.fee) if charge.fee else speech.say("Charge")

    return said


def _amount(charge: Charge) -> Saying:
    def said(speech: Speech) -> str:
        if isinstance(charge.amount, Scale):
            over = charge.amount.over
            return speech.label(over.name) if not isinstance(over, Span) else "…"
        return say_amount(speech, charge.amount)

    return said
