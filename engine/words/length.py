"""Periods, as they are written in each language, and why two of them have no fixed order."""

from __future__ import annotations

import re

from engine.quantities.period import HOUR, Order, Period
from engine.quantities.unreadable import Unreadable
from engine.words.forms import AFTER, AND, BEFORE, TIMES, UNITS
from engine.words.moment import say_date
from engine.words.near import near
from engine.words.number import tidy

_SIZES = {
    "year": Period(months=12),
    "month": Period(months=1),
    "week": Period(days=7),
    "day": Period(days=1),
    "working day": Period(working_days=1),
    "hour": Period(microseconds=HOUR),
    "minute": Period(microseconds=HOUR // 60),
    "second": Period(microseconds=HOUR // 3600),
    "microsecond": Period(microseconds=1),
}
_ELAPSED = ("hour", "minute", "second", "microsecond")
_CENTURY = Period(months=1200, days=36_525, microseconds=36_525 * 24 * HOUR, working_days=36_525)
"""More than this of anything is a slip of the pen."""


def say_period(period: Period, lang: str) -> str:
    """`2 months`, `36 hours`, `1 month and 10 days`; whole years are said as years, weeks as days."""
    parts = []
    if period.months:
        years = period.months % 12 == 0
        parts.append(_counted(period.months // 12 if years else period.months, "year" if years else "month", lang))
    if period.days:
        parts.append(_counted(period.days, "day", lang))
    if period.working_days:
        parts.append(_counted(period.working_days, "working day", lang))
    left = period.microseconds
    for unit in _ELAPSED:
        count, left = divmod(left, _SIZES[unit].microseconds)
        if count:
            parts.append(_counted(count, unit, lang))
    if not parts:
        return _counted(0, "day", lang)
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} {AND[lang]} {parts[-1]}"


def _counted(count: int, unit: str, lang: str) -> str:
    one, more = UNITS[lang][unit][:2]
    return f"{count} {one if count == 1 else more}"


def read_period(text: str, lang: str) -> Period:
    """A period: counted units, largest first, each once; `2 x 24 hours` is elapsed time. At most a century.

    Raises:
        Unreadable: no such period.
    """
    given = tidy(text)
    parts = re.split(rf", (?:{AND[lang]} )?| {AND[lang]} ", given)
    units = {form: unit for unit, forms in UNITS[lang].items() for form in forms}
    order = list(_SIZES)
    total, last = Period(), -1
    times = "|".join(map(re.escape, TIMES[lang]))
    for part in parts:
        found = re.fullmatch(rf"(?:([0-9]{{1,9}}) ?(?:{times}) ?)?([0-9]{{1,15}}) ?([^\W\d_][^\d]*)", part)
        unit = units.get(found[3].lower()) if found else None
        if found is None or unit is None:
            raise Unreadable(text, _a_period(lang), _meant(given, lang))
        if order.index(unit) <= last or (found[1] and unit not in _ELAPSED):
            raise Unreadable(text, f"{_a_period(lang)}, the largest unit first and each once")
        last = order.index(unit)
        total = _plus(total, _SIZES[unit], int(found[1] or 1) * int(found[2]))
    if total.working_days and total != Period(working_days=total.working_days):
        raise Unreadable(text, "working days by themselves, without other units")
    if _exceeds(total):
        raise Unreadable(text, f"a period of at most {_counted(100, 'year', lang)}")
    return total


def _plus(total: Period, size: Period, count: int) -> Period:
    return Period(
        total.months + size.months * count,
        total.days + size.days * count,
        total.microseconds + size.microseconds * count,
        total.working_days + size.working_days * count,
    )


def _exceeds(period: Period) -> bool:
    return (
        period.months > _CENTURY.months
        or period.days > _CENTURY.days
        or period.microseconds > _CENTURY.microseconds
        or period.working_days > _CENTURY.working_days
    )


def _a_period(lang: str) -> str:
    months, days, hours = _counted(2, "month", lang), _counted(14, "day", lang), _counted(36, "hour", lang)
    return f"a period such as `{months}`, `{days}` or `{hours}`"


def _meant(given: str, lang: str) -> str | None:
    """The same with its unit spelled right, if that can be read."""
    found = re.fullmatch(r"([0-9]+) ?([^\W\d_][^\d]*)", given)
    if found is None:
        return None
    forms = {form: unit for language in (lang, *UNITS) for unit, names in UNITS[language].items() for form in names}
    close = near(found[2], forms)
    return _counted(int(found[1]), forms[close], lang) if close else None


def say_witnesses(first: Period, second: Period, order: Order, lang: str) -> str:
    """Why two periods have no order: `1 month before 15 March 2027 is 28 days, before 15 April 2027 it is 31 days`.

    Raises:
        ValueError: they have an order.
    """
    if order.orderable:
        raise ValueError(f"{first} and {second} have an order")
    if order.witnesses is None:
        return {
            "en": "a public holiday can make working days last longer",
            "nl": "een feestdag kan werkdagen langer laten duren",
        }[lang]
    # The familiar date that comes first stands first.
    one, other = sorted(order.witnesses, key=lambda witness: (witness.anchor, witness.earlier))
    relation, its = (BEFORE if one.earlier else AFTER)[lang], (BEFORE if other.earlier else AFTER)[lang]
    here, there = (f"{word} {say_date(witness.anchor, lang)}" for word, witness in ((relation, one), (its, other)))
    copula, pronoun = {"en": ("is", "it is"), "nl": ("is", "is dat")}[lang]
    for period, fixed, lengths in (
        (second, first, (one.second, other.second)),
        (first, second, (one.first, other.first)),
    ):
        if not fixed.months and lengths[0] != lengths[1]:
            was, becomes = (say_period(length, lang) for length in lengths)
            return f"{say_period(period, lang)} {here} {copula} {was}, {there} {pronoun} {becomes}"
    said = {period: say_period(period, lang) for witness in (one, other) for period in (witness.first, witness.second)}
    both = [
        f"{say_period(first, lang)} {where} {copula} {said[witness.first]}"
        f" {AND[lang]} {say_period(second, lang)} {said[witness.second]}"
        for where, witness in ((here, one), (there, other))
    ]
    return ", ".join(both)
