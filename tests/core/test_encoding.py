from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from engine.case import Case, Origin
from engine.core.atom import Axis
from engine.core.encoding import codes, encode
from engine.quantities.period import Period
from engine.quantities.value import NOT_APPLICABLE, UNKNOWN, Day, Nothing, Value
from engine.vocabulary.attribute import Kind

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
STAGE = Axis("order.stage", Kind.CHOICE, ("quoted", "planned", "ready"))


def axis(kind: Kind) -> Axis:
    return Axis("x", kind)


@pytest.mark.parametrize(
    ("of", "value", "code"),
    [
        (STAGE, "quoted", 0),
        (STAGE, "ready", 2),
        (axis(Kind.TRUTH), False, 0),
        (axis(Kind.TRUTH), True, 1),
        (axis(Kind.TRUTH), 1, 1),  # what `Includes` computes
        (axis(Kind.MONEY), 12_500_00, 1_250_000),
        (axis(Kind.MONEY), -1, -1),
        (axis(Kind.RATE), 10_000, 10_000),
        (axis(Kind.COUNT), 0, 0),
        (axis(Kind.COUNT), 2**62 - 1, 2**62 - 1),
        (axis(Kind.COUNT), 1 - 2**62, 1 - 2**62),
        (axis(Kind.SPAN), 7, 7),
        (axis(Kind.DATE), date(1, 1, 1), 1),
        (axis(Kind.DATE), date(1970, 1, 1), 719_163),
        (axis(Kind.INSTANT), datetime(1970, 1, 1, tzinfo=UTC), 0),
        (axis(Kind.INSTANT), datetime(1970, 1, 1, 1, 0, 0, 7, tzinfo=AMSTERDAM), 7),
        (axis(Kind.INSTANT), datetime(1969, 12, 31, 23, 59, 59, 999_999, tzinfo=UTC), -1),
        (axis(Kind.MONEY), NOT_APPLICABLE, None),
        (STAGE, NOT_APPLICABLE, None),
    ],
)
def test_a_value_has_the_code_of_its_kind(of: Axis, value: Value | Nothing, code: int | None) -> None:
    assert encode(of, value) == code
    assert type(encode(of, value)) is type(code)


def test_an_hour_that_comes_twice_has_two_codes() -> None:
    first = datetime(2027, 10, 31, 2, 30, tzinfo=AMSTERDAM)
    again = first.replace(fold=1)
    codes_of = [encode(axis(Kind.INSTANT), moment) for moment in (first, again)]
    assert codes_of[0] is not None
    assert codes_of[1] == codes_of[0] + 3_600_000_000


@pytest.mark.parametrize(
    ("of", "value"),
    [
        (STAGE, "Planned"),
        (STAGE, 1),
        (axis(Kind.TRUTH), 2),
        (axis(Kind.TRUTH), "true"),
        (axis(Kind.MONEY), True),
        (axis(Kind.MONEY), "12"),
        (axis(Kind.COUNT), 2**62),
        (axis(Kind.COUNT), -(2**62)),
        (axis(Kind.DATE), datetime(2027, 1, 1, tzinfo=UTC)),
        (axis(Kind.DATE), Day(date(2027, 1, 1))),
        (axis(Kind.INSTANT), date(2027, 1, 1)),
        (axis(Kind.INSTANT), datetime(2027, 1, 1)),  # of no zone
        (axis(Kind.INSTANT), Day(date(2027, 1, 1))),
        (axis(Kind.MONEY), UNKNOWN),
        (STAGE, UNKNOWN),
        (axis(Kind.PERIOD), Period(days=1)),
        (axis(Kind.SET), frozenset({"a"})),
        (axis(Kind.TEXT), "a"),
    ],
)
def test_what_is_no_value_of_the_axis_is_refused_by_name(of: Axis, value: Value | Nothing) -> None:
    with pytest.raises(ValueError, match=f"`{of.name}`"):
        encode(of, value)


def test_codes_are_of_the_tested_axes_only_and_leave_the_unknown_out() -> None:
    axes = {
        "order.stage": STAGE,
        "paid": Axis("paid", Kind.MONEY),
        "signed": Axis("signed", Kind.TRUTH),
        "begun": Axis("begun", Kind.INSTANT),
        "received": Axis("received", Kind.INSTANT),
        "gone": Axis("gone", Kind.DATE),
    }
    values: dict[str, Value | Nothing] = {
        "order.stage": "planned",
        "paid": NOT_APPLICABLE,
        "begun": datetime(1970, 1, 2, tzinfo=UTC),
        "received": Day(date(2027, 4, 16)),  # some moment of that day
        "gone": UNKNOWN,
        "not.tested": "text",
    }
    case = Case(values, dict.fromkeys(values, Origin.STATED))
    tested = ["begun", "gone", "order.stage", "paid", "received", "signed"]
    assert codes(tested, axes, case) == {"order.stage": 1, "paid": None, "begun": 86_400_000_000}
