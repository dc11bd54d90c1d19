"""Every value as a person writes it, and back: `read_value(say_value(x, of, lang), of, lang, zone) == x`."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from engine.quantities.period import Period
from engine.quantities.unreadable import Unreadable
from engine.quantities.value import NOT_APPLICABLE, UNKNOWN, Day, Nothing, Value
from engine.vocabulary.attribute import Attribute, Kind
from engine.words import forms
from engine.words.choice import Of, read_choice, read_set, read_truth, say_choice, say_set, say_truth
from engine.words.length import read_period, say_period
from engine.words.moment import read_date, read_instant, say_date, say_instant
from engine.words.number import read_count, read_money, read_rate, say_count, say_money, say_rate, tidy


def kind_of(of: Of) -> Kind:
    """The kind itself, or that of the attribute."""
    return of.kind if isinstance(of, Attribute) else of


def say_value(
    value: Value | Nothing,
    of: Of,
    lang: str,
    *,
    currency: str = "EUR",
    zone: ZoneInfo | None = None,
    weekday: bool = False,
) -> str:
    """A value in words: `€ 12,500.00`, `12 %`, `16 April 2027`, `2 months`, `planned`; and how it is nothing.

    `zone` is whose clocks an instant is said on (None: those it carries); with `weekday` dates have theirs. A text
    is said as it stands.

    Raises:
        ValueError: the value is not of that kind.
    """
    if value is NOT_APPLICABLE:
        return forms.NOT_APPLICABLE[lang]
    if value is UNKNOWN:
        return forms.UNKNOWN[lang]
    match kind_of(of), value:
        case Kind.TRUTH, bool():
            return say_truth(value, lang)
        case ((Kind.MONEY | Kind.RATE | Kind.COUNT), bool()):
            pass
        case Kind.MONEY, int():
            return say_money(value, lang, currency)
        case Kind.RATE, int():
            return say_rate(value, lang)
        case Kind.COUNT, int():
            return say_count(value, lang)
        case Kind.INSTANT, (datetime() | Day()):
            return say_instant(value, lang, zone, weekday=weekday)
        case Kind.DATE, date() if not isinstance(value, datetime):
            return say_date(value, lang, weekday=weekday)
        case ((Kind.PERIOD | Kind.SPAN), Period()):
            return say_period(value, lang)
        case Kind.CHOICE, str():
            return say_choice(value, of, lang)
        case Kind.SET, frozenset():
            return say_set(value, of, lang)
        case Kind.TEXT, str():
            return value
    raise ValueError(f"{value!r} is no {kind_of(of).value}")


def read_value(text: str, of: Of, lang: str, zone: ZoneInfo, *, currency: str = "EUR") -> Value:
    """The value that a text says; plain forms (`1250.00`, `2027-04-16 23:59`, a code) are read in English as well.

    Raises:
        Unreadable: the text says no value of that kind.
    """
    match kind_of(of):
        case Kind.TRUTH:
            return read_truth(text, lang)
        case Kind.MONEY:
            return read_money(text, lang, currency)
        case Kind.RATE:
            return read_rate(text, lang)
        case Kind.COUNT:
            return read_count(text, lang)
        case Kind.INSTANT:
            return read_instant(text, lang, zone)
        case Kind.DATE:
            return read_date(text, lang)
        case Kind.PERIOD | Kind.SPAN:
            return read_period(text, lang)
        case Kind.CHOICE:
            return read_choice(text, of, lang)
        case Kind.SET:
            return read_set(text, of, lang)
        case Kind.TEXT:
            return text
        case Kind.LIST:
            raise Unreadable(text, "the name of a fact: a list has no value of its own")


def read_fact(text: str, of: Of, lang: str, zone: ZoneInfo, *, currency: str = "EUR") -> Value | Nothing:
    """The value that a text says, or `not applicable`, or `unknown` (a choice or text of those words comes first).

    Raises:
        Unreadable: neither.
    """
    try:
        return read_value(text, of, lang, zone, currency=currency)
    except Unreadable:
        given = tidy(text).casefold()
        if given == forms.NOT_APPLICABLE[lang]:
            return NOT_APPLICABLE
        if given == forms.UNKNOWN[lang]:
            return UNKNOWN
        raise
