from __future__ import annotations

import pytest

from engine.quantities.period import HOUR, Period, compare
from engine.words.length import say_witnesses


@pytest.mark.parametrize(
    ("first", "second", "english", "dutch"),
    [
        (
            Period(days=30),
            Period(months=1),
            "1 month before 15 March 2027 is 28 days, before 15 April 2027 it is 31 days",
            "1 maand vóór 15 maart 2027 is 28 dagen, vóór 15 april 2027 is dat 31 dagen",
        ),
        (
            Period(days=1),
            Period(microseconds=24 * HOUR),
            "1 day before 28 March 2027 is 23 hours, before 31 October 2027 it is 25 hours",
            "1 dag vóór 28 maart 2027 is 23 uur, vóór 31 oktober 2027 is dat 25 uur",
        ),
        (
            Period(working_days=5),
            Period(days=8),
            "a public holiday can make working days last longer",
            "een feestdag kan werkdagen langer laten duren",
        ),
        (
            Period(months=7, days=60),
            Period(months=9),
            "7 months and 60 days before 15 March 2027 is 272 days and 9 months 273 days, "
            "7 months and 60 days before 15 October 2027 is 274 days and 9 months 273 days",
            "7 maanden en 60 dagen vóór 15 maart 2027 is 272 dagen en 9 maanden 273 dagen, "
            "7 maanden en 60 dagen vóór 15 oktober 2027 is 274 dagen en 9 maanden 273 dagen",
        ),
    ],
)
def test_says_why_there_is_no_order(first: Period, second: Period, english: str, dutch: str) -> None:
    order = compare(first, second)
    assert say_witnesses(first, second, order, "en") == english
    assert say_witnesses(first, second, order, "nl") == dutch


def test_what_has_an_order_needs_no_reason() -> None:
    first, second = Period(days=28), Period(months=1)
    with pytest.raises(ValueError, match="have an order"):
        say_witnesses(first, second, compare(first, second), "en")
