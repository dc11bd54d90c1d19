"""Money in cents and rates in basis points: whole numbers, so that sums are exact."""

from __future__ import annotations

import re

from engine.quantities.unreadable import Unreadable

LIMIT = 10**15
"""Cents stay below this, either way: no order is worth ten million million, so it is a slip of the pen."""

WHOLE = 10_000
"""Basis points in 100 %."""

_PLAIN = r"(-?)([0-9]{1,18})(?:\.([0-9]{1,2}))?"


def parse_cents(text: str) -> int:
    """Cents of a plain decimal: `12500.00` is 1250000; at most two decimals, no exponent, no separators.

    Raises:
        Unreadable: it is no such text (a float is not: it is not exact), or it is not within `LIMIT`.
    """
    expected = "an amount such as `150.00`"
    if not isinstance(text, str):
        raise Unreadable(str(text), f"{expected}, written as text")
    found = re.fullmatch(_PLAIN, text.strip())
    if found is None:
        raise Unreadable(text, f"{expected}, with at most two decimals", _without_excess(text.strip()))
    sign, whole, decimals = found.groups()
    cents = int(whole) * 100 + int((decimals or "").ljust(2, "0"))
    return bounded(-cents if sign else cents, text)


def _without_excess(text: str) -> str | None:
    """The same amount, where only zeros too many stand behind it."""
    found = re.fullmatch(r"(-?[0-9]{1,15}\.[0-9]{2})0+", text)
    return found[1] if found else None


def bounded(cents: int, text: str) -> int:
    """The same cents.

    Raises:
        Unreadable: not within `LIMIT`; `text` is what was read.
    """
    if abs(cents) >= LIMIT:
        raise Unreadable(text, f"an amount below {plain(LIMIT)}")
    return cents


def plain(cents: int) -> str:
    """Cents as a plain decimal with two decimals: `12500.00`, as in JSON, YAML and sheets."""
    whole, rest = divmod(abs(cents), 100)
    return f"{'-' if cents < 0 else ''}{whole}.{rest:02}"


def rate_of(amount: int, basis_points: int) -> int:
    """A rate of an amount (cents) or a count: its absolute value is rounded half up, its sign kept."""
    product = amount * basis_points
    share = (abs(product) + WHOLE // 2) // WHOLE
    return -share if product < 0 else share


def part_of(amount: int, part: int, whole: int) -> int:
    """`amount` in the proportion of `part` to `whole`, exact, rounded half up (away from zero) once.

    Raises:
        ZeroDivisionError: the whole is 0.
    """
    product = amount * part
    share = (2 * abs(product) + abs(whole)) // (2 * abs(whole))
    return -share if (product < 0) != (whole < 0) else share
