"""Dates and instants, as they are written in each language."""

from __future__ import annotations

import re
from datetime import date, datetime
from zoneinfo import ZoneInfo

from engine.quantities.clock import is_twofold, make_date, offset_of, parse_date, parse_instant
from engine.quantities.unreadable import Unreadable
from engine.quantities.value import Day
from engine.words.forms import AT_TIME, MONTHS, WEEKDAYS
from engine.words.near import near
from engine.words.number import tidy


def say_date(day: date, lang: str, *, weekday: bool = False) -> str:
    """`16 April 2027`, or with its weekday `Friday 16 April 2027`; in Dutch `vrijdag 16 april 2027`."""
    said = f"{day.day} {MONTHS[lang][day.month - 1]} {day.year}"
    return f"{WEEKDAYS[lang][day.weekday()]} {said}" if weekday else said


def read_date(text: str, lang: str) -> date:
    """A date in words, with or without its weekday, or as `2027-04-16`.

    Raises:
        Unreadable: no such text, no such day, or another weekday than that day has.
    """
    given = tidy(text)
    if re.match(r"[0-9]{4}-", given):
        return parse_date(text)
    found = re.fullmatch(r"(?:([^\W\d_]+),? )?([0-9]{1,2}) ([^\W\d_]+)\.? ([0-9]{4})", given)
    if found is None:
        raise Unreadable(text, _a_date(lang), _other_order(given, lang))
    months = {month.casefold(): number for number, month in enumerate(MONTHS[lang], 1)}
    month = months.get(found[3].casefold())
    if month is None:
        raise Unreadable(text, _a_date(lang), _other_month(given, found[3], lang))
    day = _make(int(found[4]), month, int(found[2]), text, lang)
    if found[1] and found[1].casefold() != WEEKDAYS[lang][day.weekday()].casefold():
        right = WEEKDAYS[lang][day.weekday()]
        raise Unreadable(text, f"the weekday of that date, which is `{right}`", say_date(day, lang, weekday=True))
    return day


def _a_date(lang: str) -> str:
    return f"a date such as `{say_date(date(2027, 4, 16), lang)}` or `2027-04-16`"


def _make(year: int, month: int, day: int, text: str, lang: str) -> date:
    try:
        return make_date(year, month, day, text)
    except Unreadable as error:
        suggestion = say_date(date.fromisoformat(error.suggestion), lang) if error.suggestion else None
        raise Unreadable(text, error.expected, suggestion) from None


def _other_order(given: str, lang: str) -> str | None:
    """`16-4-2027` or `April 16, 2027`, as it should have been written."""
    try:
        parse_date(given)
    except Unreadable as error:
        if error.suggestion:
            return say_date(date.fromisoformat(error.suggestion), lang)
    found = re.fullmatch(r"([^\W\d_]+) ([0-9]{1,2}),? ([0-9]{4})", given)
    return _readable(f"{found[2]} {found[1]} {found[3]}", lang) if found else None


def _other_month(given: str, month: str, lang: str) -> str | None:
    """The month in full, or the one that was meant; a month of another language in this one."""
    for language in (lang, *(other for other in MONTHS if other != lang)):
        names = MONTHS[language]
        starts = [n for n, name in enumerate(names) if len(month) >= 3 and name.casefold().startswith(month.casefold())]
        close = near(month, names)
        if len(starts) == 1 or close:
            number = starts[0] if len(starts) == 1 else names.index(close or "")
            return _readable(given.replace(f" {month}", f" {MONTHS[lang][number]}").replace(".", ""), lang)
    return None


def _readable(text: str, lang: str) -> str | None:
    try:
        return say_date(read_date(text, lang), lang)
    except Unreadable:
        return None


def say_instant(moment: datetime | Day, lang: str, zone: ZoneInfo | None = None, *, weekday: bool = False) -> str:
    """`16 April 2027 23:59` on the clocks of `zone` (None: of the instant's own zone); a `Day` has no time.

    Seconds stand there only when they are not zero; the offset only when that time comes twice that day.
    """
    if isinstance(moment, Day):
        return say_date(moment.date, lang, weekday=weekday)
    own = moment.tzinfo if isinstance(moment.tzinfo, ZoneInfo) else None
    clocks = zone or own
    local = moment.astimezone(zone) if zone else moment
    time = local.replace(tzinfo=None).isoformat(timespec="auto" if local.second or local.microsecond else "minutes")
    said = f"{say_date(local.date(), lang, weekday=weekday)} {time[11:]}"
    return f"{said} {offset_of(local)}" if clocks and is_twofold(local, clocks) else said


def read_instant(text: str, lang: str, zone: ZoneInfo) -> datetime | Day:
    """A date and a local time in words or as in RFC 3339, with or without an offset; a date alone is a `Day`.

    Raises:
        Unreadable: no such text or time, or a local time without an offset that the clocks skip or show twice.
    """
    given = tidy(text)
    if re.match(r"[0-9]{4}-", given):
        iso = given
    else:
        found = re.fullmatch(rf"(.+?),?(?: {AT_TIME[lang]})? ([0-9]{{1,2}}:[0-9:.]+)(?: ?([Zz]|[+-][0-9:]+))?", given)
        if found is None:
            return _day(text, lang)
        iso = f"{_date_part(found[1], text, found[2], lang).isoformat()} {found[2]:0>5}{found[3] or ''}"
    try:
        return parse_instant(iso, zone)
    except Unreadable as error:
        raise Unreadable(text, _in_words(error.expected, lang), _said(error.suggestion, lang, zone)) from None


def _day(text: str, lang: str) -> Day:
    try:
        return Day(read_date(text, lang))
    except Unreadable as error:
        expected = _a_moment(lang) if error.expected == _a_date(lang) else error.expected
        raise Unreadable(text, expected, error.suggestion) from None


def _date_part(part: str, text: str, time: str, lang: str) -> date:
    try:
        return read_date(part, lang)
    except Unreadable as error:
        suggestion = f"{error.suggestion} {time}" if error.suggestion else None
        raise Unreadable(text, error.expected, suggestion) from None


def _a_moment(lang: str) -> str:
    return f"a moment such as `{say_date(date(2027, 4, 16), lang)} 23:59` or `2027-04-16 23:59`"


def _in_words(expected: str, lang: str) -> str:
    return _a_moment(lang) if expected.startswith("a date and a time such as") else expected


def _said(iso: str | None, lang: str, zone: ZoneInfo) -> str | None:
    return say_instant(parse_instant(iso, zone), lang, zone) if iso else None
