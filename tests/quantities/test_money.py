from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.quantities.money import LIMIT, parse_cents, part_of, plain, rate_of
from engine.quantities.unreadable import Unreadable

CENTS = st.integers(min_value=-LIMIT + 1, max_value=LIMIT - 1)


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("12500.00", 1_250_000),
        ("12500", 1_250_000),
        ("0.05", 5),
        ("0.5", 50),
        ("-0.05", -5),
        (" 150.00 ", 15_000),
        ("9999999999999.99", LIMIT - 1),
    ],
)
def test_reads_plain_decimals(text: str, cents: int) -> None:
    assert parse_cents(text) == cents


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1.005",
        "1e3",
        "1E3",
        "NaN",
        "Infinity",
        "1,250.00",
        "€ 5.00",
        ".50",
        "5.",
        "+5",
        "٥",
        "10000000000000.00",
        "--5",
    ],
)
def test_refuses_what_is_not_exact(text: str) -> None:
    with pytest.raises(Unreadable) as refused:
        parse_cents(text)
    assert refused.value.text == text
    assert refused.value.expected.startswith("an amount")


def test_refuses_a_float() -> None:
    with pytest.raises(Unreadable, match="written as text"):
        parse_cents(12.5)  # type: ignore[arg-type]


def test_suggests_the_amount_without_zeros_too_many() -> None:
    with pytest.raises(Unreadable) as refused:
        parse_cents("12500.000")
    assert refused.value.suggestion == "12500.00"


@given(CENTS)
def test_plain_reads_back(cents: int) -> None:
    assert parse_cents(plain(cents)) == cents


@pytest.mark.parametrize(
    ("amount", "basis_points", "share"),
    [
        (1_250_000, 800, 100_000),  # 8 % of € 12,500.00
        (187_500, 800, 15_000),
        (5, 5_000, 3),  # 2.5 cents
        (-5, 5_000, -3),
        (4, 3_000, 1),  # 1.2
        (7, 0, 0),
        (33, 10_000, 33),
    ],
)
def test_rate_rounds_half_up_and_keeps_the_sign(amount: int, basis_points: int, share: int) -> None:
    assert rate_of(amount, basis_points) == share


@given(CENTS, st.integers(min_value=-20_000, max_value=20_000))
def test_rate_is_decimal_half_up(amount: int, basis_points: int) -> None:
    exact = (Decimal(amount) * basis_points / 10_000).quantize(Decimal(1), ROUND_HALF_UP)
    assert rate_of(amount, basis_points) == int(exact)


@pytest.mark.parametrize(
    ("amount", "part", "whole", "expected"),
    [
        (1_000, 1, 3, 333),
        (1_000, 2, 3, 667),
        (5, 1, 2, 3),
        (-5, 1, 2, -3),
        (5, -1, 2, -3),
        (5, 1, -2, -3),
        (-5, 1, -2, 3),
        (0, 7, 9, 0),
        (1_200_000, 0, 40, 0),
        (1_000, 3, 2, 1_500),
    ],
)
def test_a_part_of_an_amount_is_rounded_half_up(amount: int, part: int, whole: int, expected: int) -> None:
    assert part_of(amount, part, whole) == expected


@given(CENTS, st.integers(-1000, 1000), st.integers(-1000, 1000).filter(bool))
def test_a_part_of_an_amount_is_exact(amount: int, part: int, whole: int) -> None:
    exact = abs(Fraction(amount * part, whole))
    assert abs(part_of(amount, part, whole)) == int(exact + Fraction(1, 2))
    assert part_of(amount, part, whole) == -part_of(amount, -part, whole)


def test_a_part_of_nothing_is_refused() -> None:
    with pytest.raises(ZeroDivisionError):
        part_of(100, 1, 0)
