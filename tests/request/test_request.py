from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from engine.quantities.value import NOT_APPLICABLE, UNKNOWN, Day
from engine.request.change import Change
from engine.request.money import Deposit
from engine.request.order import Line, Order
from engine.request.request import NEVER_MORE, Request
from engine.request.vocabulary import load_vocabulary

RECEIVED = datetime(2027, 3, 3, 10, 12, tzinfo=UTC)


def test_values_of_their_own_type_are_taken_as_they_are() -> None:
    order = Order(value=1_840_000, stage="planned", delivered=None, lines=(Line(net=1_840_000),))
    request = Request(order=order, change=Change(kind="cancellation", received=RECEIVED))
    assert request.stated() == {
        "order.value": 1_840_000,
        "order.stage": "planned",
        "order.delivered": NOT_APPLICABLE,
        "change.kind": "cancellation",
        "change.received": RECEIVED,
    }
    assert request.deposit["paid"] is UNKNOWN


def test_an_instant_moves_to_the_zone_and_a_day_stays_a_day() -> None:
    received = Change(kind="change", received=RECEIVED).received
    assert isinstance(received, datetime)
    assert received.tzinfo == ZoneInfo("Europe/Amsterdam")
    assert Change(kind="change", received=Day(date(2027, 3, 3))).received == Day(date(2027, 3, 3))


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({"value": 12.5}, "`order.value`: expected an amount such as `150.00`, not `12.5`"),
        ({"value": True}, "`order.value`: expected an amount such as `150.00`, not `True`"),
        ({"value": -1}, "`order.value` is € -0.01, less than € 0.00"),
        ({"persons": 10**6 + 1}, "`order.persons` is 1,000,001, more than 1,000,000"),
        ({"terminable_early": 1}, "`order.terminable_early`: expected `true` or `false`, not `1`"),
        ({"concluded": datetime(2027, 1, 1)}, "`order.concluded`: expected a moment with a time zone"),
        ({"concluded": date(2027, 1, 1)}, "`order.concluded`: expected a moment such as `2027-04-16 23:59`"),
        ({"delivered": RECEIVED}, "`order.delivered`: expected a date such as `2027-04-16`, not"),
        ({"delivered": date(9999, 1, 1)}, "`order.delivered`: expected a date in the years 1000 to 8999"),
        ({"stage": "plannd"}, "`order.stage` has no value `plannd`; did you mean `planned`?"),
    ],
)
def test_another_type_is_refused(facts: dict[str, object], said: str) -> None:
    with pytest.raises(ValidationError) as refused:
        Order.model_validate(facts)
    assert refused.value.errors()[0]["msg"].startswith(said)


def test_a_group_is_closed_and_frozen() -> None:
    with pytest.raises(ValidationError, match="Extra inputs"):
        Order.model_validate({"stge": "planned"})
    deposit = Deposit(paid=100)
    with pytest.raises(ValidationError, match="frozen"):
        deposit.paid = 200


@settings(max_examples=50, deadline=None)
@given(
    st.fixed_dictionaries(
        {},
        optional={
            "value": st.none() | st.integers(0, 10**12),
            "stage": st.none() | st.sampled_from(load_vocabulary()["order.stage"].choices),
            "persons": st.none() | st.integers(0, 10**6),
            "delivered": st.none() | st.dates(date(1900, 1, 1), date(2199, 12, 31)),
            "terminable_early": st.none() | st.booleans(),
        },
    )
)
def test_absent_null_and_stated_are_kept_apart(facts: dict[str, object]) -> None:
    order = Order.model_validate(facts)
    assert order.stated() == {f"order.{key}": NOT_APPLICABLE if v is None else v for key, v in facts.items()}
    assert Order.model_validate(order.model_dump(exclude_unset=True)) == order


def test_pairs_that_can_not_be_the_other_way_round_are_of_one_scale() -> None:
    vocabulary = load_vocabulary()
    for less, more, reason in NEVER_MORE:
        kinds = {vocabulary[less].kind, vocabulary[more].kind}
        assert kinds <= {"money"} or kinds <= {"date", "instant"}
        assert reason
