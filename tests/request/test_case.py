from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from msgspec.structs import replace

from engine.case import Case, Origin
from engine.quantities.value import NOT_APPLICABLE, UNKNOWN
from engine.request.case import case_of
from engine.request.request import Request
from engine.request.vocabulary import load_vocabulary

RECEIVED = datetime(2027, 3, 3, 10, 12, tzinfo=UTC)


def case(change: dict[str, Any] | None = None, **groups: Any) -> Case:
    asked = {"kind": "change", "aspect": "date", "received": RECEIVED} if change is None else change
    return case_of(Request.model_validate({"change": asked, **groups}), load_vocabulary())


def test_what_nobody_says_is_assumed_where_the_vocabulary_says_so() -> None:
    found = case({"kind": "no-show", "received": RECEIVED})
    assumed = {name: found[name] for name, origin in found.origins.items() if origin is Origin.ASSUMED}
    assert assumed == {name: each.assumed for name, each in load_vocabulary().items() if each.assumed is not None}
    told = {
        "order.performed_value": 0,
        "change.attribution": "customer",
        "agreement.clause_negotiated": False,
        "terms.competing": "none",
        "payments.paid": 0,
        "supplier.days_late": 0,
        "supplier.caused_change": False,
        "complaint.open": 0,
        "complaint.escalation": "calm",
        "terms.fee_disclosed": True,
    }
    assert told.items() <= assumed.items()
    assert {name for name in found.values if name not in assumed} == {"change.kind", "change.aspect", "change.received"}


def test_only_of_a_change_there_is_an_aspect() -> None:
    found = case({"kind": "no-show", "received": RECEIVED})
    assert (found["change.aspect"], found.origins["change.aspect"]) == (NOT_APPLICABLE, Origin.DERIVED)
    assert case({"kind": "change", "received": RECEIVED})["change.aspect"] is UNKNOWN


@pytest.mark.parametrize(
    ("order", "value", "performed"),
    [
        ({"term_months": 6, "months_performed": 2, "period_price": 95_000}, 570_000, 190_000),
        ({"term_months": 6, "period_price": 95_000}, 570_000, 0),
        ({"term_months": 6, "months_performed": 2}, UNKNOWN, 0),
        ({"months_performed": 2, "period_price": None}, UNKNOWN, 0),
        ({"term_months": 6, "months_performed": 2, "period_price": 95_000, "value": 500_000}, 500_000, 190_000),
        ({"months_performed": 2, "period_price": 95_000, "performed_value": 1}, UNKNOWN, 1),
        ({"term_months": 6, "period_price": 95_000, "lines": [{"net": 400_000}]}, 400_000, 0),
    ],
)
def test_a_contract_by_the_month_is_worth_its_months(order: dict[str, Any], value: object, performed: int) -> None:
    found = case(order=order)
    assert (found["order.value"], found["order.performed_value"]) == (value, performed)


@pytest.mark.parametrize(
    ("order", "stage", "origin"),
    [
        ({"delivered": date(2027, 3, 1)}, "delivered", Origin.DERIVED),
        ({"delivered": date(2027, 3, 1), "stage": "completed"}, "completed", Origin.STATED),
        ({"delivered": None}, UNKNOWN, None),
        ({}, UNKNOWN, None),
    ],
)
def test_what_was_delivered_has_been_delivered(order: dict[str, Any], stage: object, origin: Origin | None) -> None:
    found = case(order=order)
    assert (found["order.stage"], found.origins.get("order.stage")) == (stage, origin)


def test_what_is_stated_wins_over_what_is_assumed_also_when_it_is_not_applicable() -> None:
    found = case(supplier={"days_late": 3}, costs={"proven_loss": None})
    assert (found["supplier.days_late"], found.origins["supplier.days_late"]) == (3, Origin.STATED)
    assert (found["costs.proven_loss"], found.origins["costs.proven_loss"]) == (NOT_APPLICABLE, Origin.STATED)


@pytest.mark.parametrize(
    ("deposit", "payments", "paid", "origin"),
    [
        ({"paid": 552_000}, {}, 552_000, Origin.ASSUMED),
        ({}, {}, 0, Origin.ASSUMED),
        ({"paid": None}, {}, 0, Origin.ASSUMED),
        ({"paid": 552_000}, {"paid": 900_000}, 900_000, Origin.STATED),
    ],
)
def test_what_is_paid_is_assumed_to_be_the_deposit(
    deposit: dict[str, int], payments: dict[str, int], paid: int, origin: Origin
) -> None:
    found = case(deposit=deposit, payments=payments)
    assert (found["payments.paid"], found.origins["payments.paid"]) == (paid, origin)


def test_a_book_sets_and_lifts_assumptions() -> None:
    request = Request.model_validate({"change": {"kind": "change", "received": RECEIVED}})
    vocabulary = dict(load_vocabulary())
    vocabulary["complaint.open"] = replace(vocabulary["complaint.open"], assumed=None)
    vocabulary["deposit.paid"] = replace(vocabulary["deposit.paid"], assumed=100)
    found = case_of(request, vocabulary, assumptions={"supplier.days_late": None, "change.feasible": True})
    assert not found.known("complaint.open")
    assert not found.known("supplier.days_late")
    assert found["change.feasible"] is True
    assert found["payments.paid"] == 100
    lifted = {**vocabulary, "payments.paid": replace(vocabulary["payments.paid"], assumed=None)}
    assert not case_of(request, lifted).known("payments.paid")


def test_the_ledger_stands_between_what_is_stated_and_what_is_assumed() -> None:
    request = Request.model_validate(
        {"change": {"kind": "change", "received": RECEIVED}, "history": {"free_changes": 2, "exceptions": []}}
    )
    ledger = {"history.free_changes": 1, "history.same_kind_exceptions": 3, "complaint.open": 1}
    found = case_of(request, load_vocabulary(), ledger=ledger)
    assert (found["history.free_changes"], found.origins["history.free_changes"]) == (2, Origin.STATED)
    assert (found["history.same_kind_exceptions"], found["complaint.open"]) == (3, 1)
    assert found.origins["complaint.open"] is Origin.LEDGER


# Summaries ----------------------------------------------------------------------------------------------------------


def test_costs_are_summed_and_only_where_they_are_not_stated() -> None:
    items = [
        {"type": "oak", "amount": 200_000, "avoidable": False},
        {"type": "hire", "amount": 50_000, "avoidable": True},
        {"type": "gift", "amount": None},
    ]
    found = case(costs={"items": items})
    assert (found["costs.incurred"], found["costs.avoidable"]) == (250_000, 50_000)
    assert found.origins["costs.incurred"] is Origin.DERIVED
    stated = case(costs={"items": items, "incurred": 240_000, "avoidable": None})
    assert (stated["costs.incurred"], stated["costs.avoidable"]) == (240_000, NOT_APPLICABLE)


@pytest.mark.parametrize(
    ("items", "incurred", "avoidable"),
    [
        (None, UNKNOWN, UNKNOWN),
        ([], 0, 0),
        ([{"amount": 100}], 100, UNKNOWN),
        ([{"avoidable": True}], UNKNOWN, UNKNOWN),
        ([{"avoidable": False}], UNKNOWN, 0),
        ([{"amount": 0}], 0, 0),
        ([{"amount": 100, "avoidable": None}], 100, 0),
    ],
)
def test_a_sum_is_unknown_as_soon_as_something_unknown_could_change_it(
    items: list[dict[str, Any]] | None, incurred: object, avoidable: object
) -> None:
    found = case(costs={} if items is None else {"items": items})
    assert (found["costs.incurred"], found["costs.avoidable"]) == (incurred, avoidable)


def test_the_order_is_worth_its_lines_unless_it_has_none() -> None:
    lines = [{"net": 700_000, "action": "deleted"}, {"net": 300_000, "action": "no action"}]
    found = case(order={"lines": lines})
    assert (found["order.value"], found["change.cancelled_value"]) == (1_000_000, 700_000)
    assert found["change.additions"] == 0
    assert not case(order={"lines": []}).known("order.value")
    assert not case(order={"lines": [{"net": 1}]}).known("change.cancelled_value")


DATE_2026 = {"kind": "change", "aspect": "date", "on": date(2026, 5, 12)}
DATE_2025 = {"kind": "change", "aspect": "date", "on": date(2025, 5, 12)}
PRICE = {"kind": "change", "aspect": "price", "on": date(2026, 9, 1)}
CANCELLED = {"kind": "cancellation", "on": date(2026, 10, 1)}


@pytest.mark.parametrize(
    ("change", "exceptions", "count", "last"),
    [
        ({"aspect": "date"}, [DATE_2026, PRICE, DATE_2025, CANCELLED], 2, date(2026, 5, 12)),
        ({"aspect": "date"}, [PRICE, CANCELLED], 0, NOT_APPLICABLE),
        ({"aspect": "date"}, [], 0, NOT_APPLICABLE),
        ({"aspect": "date"}, [{"kind": "change", "on": date(2026, 1, 1)}], UNKNOWN, UNKNOWN),
        ({"aspect": "date"}, [{"aspect": "price"}], 0, NOT_APPLICABLE),
        ({"aspect": "date"}, [{"kind": "change", "aspect": "date"}], 1, UNKNOWN),
        ({}, [DATE_2026], UNKNOWN, UNKNOWN),
        ({}, [CANCELLED], 0, NOT_APPLICABLE),
        ({"kind": "cancellation"}, [DATE_2026, CANCELLED], 1, date(2026, 10, 1)),
    ],
)
def test_exceptions_of_the_same_kind_are_counted_and_the_last_one_dated(
    change: dict[str, str], exceptions: list[dict[str, Any]], count: object, last: object
) -> None:
    found = case({"kind": "change", "received": RECEIVED, **change}, history={"exceptions": exceptions})
    assert (found["history.same_kind_exceptions"], found["history.last_exception"]) == (count, last)


def test_what_a_change_adds_is_the_sum_of_its_added_lines() -> None:
    lines = [{"net": 700_000, "action": "no action"}, {"net": 25_000, "action": "added"}, {"net": 5, "action": "added"}]
    assert case(order={"lines": lines})["change.additions"] == 25_005
    asked = {"kind": "change", "received": RECEIVED, "additions": 1}
    assert case(asked, order={"lines": lines})["change.additions"] == 1
