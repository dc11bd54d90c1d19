"""Which days a country does not work, from the `holidays` package, with a company's own choices."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from functools import lru_cache

from msgspec import Struct

from engine.quantities.clock import WorkingWeek

YEARS = range(2000, 2100)
"""The years of which a calendar knows the holidays; in others only Saturday and Sunday are no working days."""

_ENGLISH = "en_US"


class Calendar(Struct, frozen=True):
    """The working days of a country: its name and the version of its source say which days `week` leaves out."""

    country: str
    version: str
    week: WorkingWeek

    def __str__(self) -> str:
        return f"{self.country} (holidays {self.version})"


class NoCountry(Exception):  # noqa: N818 - said to the person who asked for it
    """There is no calendar of that country."""


def make_calendar(country: str, without: Collection[str], added: Collection[str | date]) -> Calendar:
    """The calendar of a country by its ISO 3166 code: its public holidays, less those `without`, with those `added`.

    Holidays are named as in `known_holidays`; an added one may also be a date.

    Raises:
        NoCountry: there is no such calendar.
    """
    from importlib.metadata import version  # noqa: PLC0415

    public, other = _named(country)
    closed = {day for day, names in public.items() if not names <= set(without)}
    closed |= {day for day, names in (*public.items(), *other.items()) if names & set(added)}
    closed |= {day for day in added if isinstance(day, date)}
    return Calendar(country, version("holidays"), WorkingWeek(frozenset(closed)))


def known_holidays(country: str) -> dict[str, str]:
    """Every name of a holiday, in the country's language or in English, with its name in the country's language.

    Raises:
        NoCountry: there is no such calendar.
    """
    _named(country)
    found: dict[str, str] = {}
    for category in ("public", "optional"):
        own, english = (_listed(country, category, language) for language in (None, _ENGLISH))
        for day, names in own.items():
            found |= {name: name for name in names}
            found |= dict(zip(english.get(day, ()), names, strict=False))
    return found


def _named(country: str) -> tuple[dict[date, set[str]], dict[date, set[str]]]:
    """The public holidays and the optional ones, by date."""
    public, optional = (
        {day: set(names) for day, names in _listed(country, category, None).items()}
        for category in ("public", "optional")
    )
    return public, optional


@lru_cache(maxsize=16)
def _listed(country: str, category: str, language: str | None) -> dict[date, tuple[str, ...]]:
    """The holidays of one category, each with its names (None: in the language of the country)."""
    import holidays  # heavy, and only where a book has a calendar  # noqa: PLC0415

    try:
        of = type(holidays.country_holidays(country))
    except (NotImplementedError, AttributeError, TypeError):
        raise NoCountry(country) from None
    if category not in of.supported_categories:
        return {}
    spoken = (language or of.default_language) if of.supported_languages else None
    if language is not None and language not in of.supported_languages:
        return {}
    days = holidays.country_holidays(country, years=YEARS, categories=(category,), language=spoken)
    return {day: tuple(days.get_list(day)) for day in sorted(days)}
