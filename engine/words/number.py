"""Money, rates and counts, as they are written in each language."""

from __future__ import annotations

import re

from engine.quantities.money import LIMIT, bounded, plain
from engine.quantities.unreadable import Unreadable
from engine.words.forms import PERCENT, SEPARATORS, SYMBOLS

_SPACES = str.maketrans({"\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u2212": "-"})


def tidy(text: str) -> str:
    """The text with single, plain spaces and plain minus signs."""
    return " ".join(text.translate(_SPACES).split())


def say_money(cents: int, lang: str, currency: str = "EUR") -> str:
    """`€ 12,500.00`; in Dutch `€ 12.500,00`; other currencies by their ISO 4217 code."""
    return f"{SYMBOLS.get(currency, currency)} {_say_decimal(cents, lang)}"


def _say_decimal(cents: int, lang: str) -> str:
    thousands, decimal = SEPARATORS[lang]
    whole, rest = divmod(abs(cents), 100)
    return f"{'-' if cents < 0 else ''}{whole:,}".replace(",", thousands) + f"{decimal}{rest:02}"


def read_money(text: str, lang: str, currency: str = "EUR") -> int:
    """Cents of an amount, with or without its currency; with thousands separators the cents must be written too.

    Raises:
        Unreadable: no such amount, another currency, or not within `engine.quantities.money.LIMIT`.
    """
    given = tidy(text)
    named = re.fullmatch(r"(-?) ?(€|[A-Z]{3})? ?(-?)([0-9.,]+) ?(€|[A-Z]{3})?", given)
    example = _say_decimal(15000, lang)
    expected = f"an amount such as `{example}` or `{say_money(125000, lang, currency)}`"
    if named is None or (named[1] and named[3]) or (named[2] and named[5]):
        raise Unreadable(text, expected)
    unit = named[2] or named[5]
    if unit and unit not in (currency, SYMBOLS.get(currency)):
        raise Unreadable(text, f"an amount in {currency} such as `{say_money(15000, lang, currency)}`")
    sign = -1 if named[1] or named[3] else 1
    cents = _cents(named[4], lang)
    if cents is not None:
        return bounded(sign * cents, text)
    guess = _guess(named[4], lang)
    if guess is None:
        raise Unreadable(text, expected)
    guess *= sign
    raise Unreadable(text, expected, say_money(guess, lang, currency) if unit else _say_decimal(guess, lang))


def _cents(digits: str, lang: str, *, cents_required: bool = True) -> int | None:
    """Cents of a bare amount in the language's own writing."""
    thousands, decimal = (re.escape(mark) for mark in SEPARATORS[lang])
    found = re.fullmatch(
        rf"((?:0|[1-9][0-9]*)|[1-9][0-9]{{0,2}}(?:{thousands}[0-9]{{3}})+)(?:{decimal}([0-9]{{1,2}}))?", digits
    )
    if found is None or len(found[1]) > 24:
        return None
    grouped = not found[1].isdigit()
    if grouped and cents_required and len(found[2] or "") != 2:
        return None  # `1.250` and `1,250` are an amount in one language and a tenth of a cent in the other
    whole = int(found[1].replace(".", "").replace(",", ""))
    return whole * 100 + int((found[2] or "").ljust(2, "0"))


def _guess(digits: str, lang: str) -> int | None:
    """The amount that was probably meant: written as in the other language, or without its cents."""
    for language in (lang, *(other for other in SEPARATORS if other != lang)):
        cents = _cents(digits, language, cents_required=False)
        if cents is not None and cents < LIMIT:
            return cents
    return None


def say_rate(basis_points: int, lang: str) -> str:
    """`12 %`, `12.5 %`; in Dutch `12,5 %`."""
    return f"{say_decimal(plain(basis_points), lang)} %"


def say_decimal(number: str, lang: str) -> str:
    """A plain decimal without zeros behind it, in the language's own writing."""
    trimmed = number.rstrip("0").rstrip(".") if "." in number else number
    return trimmed.replace(".", SEPARATORS[lang][1])


def read_rate(text: str, lang: str) -> int:
    """Basis points of a percentage, with at most two decimals.

    Raises:
        Unreadable: no such percentage.
    """
    given = tidy(text)
    number, unit = _unit_of(given, lang)
    decimal = re.escape(SEPARATORS[lang][1])
    found = re.fullmatch(rf"(-?)([0-9]{{1,12}})(?:{decimal}([0-9]{{1,2}}))?", number)
    if unit and found:
        points = int(found[2]) * 100 + int((found[3] or "").ljust(2, "0"))
        return -points if found[1] else points
    meant = re.fullmatch(r"(-?[0-9]{1,12})(?:[.,]([0-9]{1,2}))?", number)
    suggestion = None
    if meant and (unit or not meant[2]):
        suggestion = f"{say_decimal('.'.join(filter(None, meant.groups())), lang)} %"
    raise Unreadable(text, f"a percentage such as `{say_rate(1250, lang)}`", suggestion)


def _unit_of(given: str, lang: str) -> tuple[str, bool]:
    for word in PERCENT[lang]:
        if given.lower().endswith(word):
            return given[: -len(word)].rstrip(), True
    return given, False


def say_count(count: int, lang: str) -> str:
    """`12,500`; in Dutch `12.500`."""
    return f"{count:,}".replace(",", SEPARATORS[lang][0])


def read_count(text: str, lang: str) -> int:
    """A whole number, with or without thousands separators.

    Raises:
        Unreadable: no such number.
    """
    given = tidy(text)
    for language in (lang, *(other for other in SEPARATORS if other != lang)):
        thousands = re.escape(SEPARATORS[language][0])
        if re.fullmatch(rf"-?(?:[0-9]{{1,15}}|[1-9][0-9]{{0,2}}(?:{thousands}[0-9]{{3}}){{1,4}})", given):
            count = int(given.replace(".", "").replace(",", ""))
            if language == lang:
                return count
            raise Unreadable(text, _a_count(lang), say_count(count, lang))
    whole = re.fullmatch(r"(-?[0-9]{1,15})[.,]0+", given)
    raise Unreadable(text, _a_count(lang), say_count(int(whole[1]), lang) if whole else None)


def _a_count(lang: str) -> str:
    return f"a whole number such as `3` or `{say_count(12500, lang)}`"
