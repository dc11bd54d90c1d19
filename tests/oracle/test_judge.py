"""The oracle itself, on terms worked out by hand."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from engine.case import Case, Origin
from engine.language.book import read_book
from engine.language.source import Book
from engine.quantities.value import NOT_APPLICABLE, Day
from engine.request.vocabulary import load_vocabulary
from tests.oracle.judge import judge
from tests.oracle.judgement import Settled

AMSTERDAM = ZoneInfo("Europe/Amsterdam")

MANIFEST = """
language: 1
book: small
title: {en: T, nl: T}
branch: test
currency: EUR
zone: Europe/Amsterdam
amounts: excluding VAT
roles: {order desk: {title: {en: T, nl: T}, mandate: 100.00}}
"""

TERMS = """
policy: cancelling
layer: terms
title: {en: T, nl: T}
rules:
  - id: scale
    clause: "1"
    when: {change.kind: cancellation}
    then:
      charge:
        fee: cancellation
        scale: {from: change.received, until: order.promised_delivery}
        of: order.value
        tiers:
          - {more than: 2 months, charge: 12.5 %}
          - {at least: 10 days, charge: 30 %}
          - {otherwise: true, charge: 55 %}
        at least: 75.00
        taken from: deposit
    because: {en: B, nl: B}
  - id: free-when-we-are-late
    clause: "2"
    exception_to: scale
    when: {change.kind: cancellation, supplier.days_late: more than 14}
    then: {charge: free}
    because: {en: B, nl: B}
"""

GOODWILL = """
policy: goodwill
layer: goodwill
title: {en: T, nl: T}
rules:
  - id: let-off
    clause: "G1"
    when: {customer.status: key, charge.computed: more than 0.00}
    then:
      waive: {rate: 100 %, of: charge.computed, at most: mandate.order_desk}
      duties: [{do: tell_customer, owner: order desk, due: change.received plus 1 month at 17:00}]
    because: {en: B, nl: B}
"""


@pytest.fixture
def book(tmp_path: Path) -> Book:
    for name, text in (("book", MANIFEST), ("terms", TERMS), ("goodwill", GOODWILL)):
        (tmp_path / f"{name}.yaml").write_text(text, encoding="utf-8")
    return read_book(tmp_path, load_vocabulary())


def case(**changed: object) -> Case:
    values: dict[str, object] = {
        "change.kind": "cancellation",
        "change.received": datetime(2027, 1, 31, 23, 30, tzinfo=AMSTERDAM),
        "order.promised_delivery": date(2027, 3, 31),
        "order.value": 100_010,
        "order.performed_value": 0,
        "supplier.days_late": 0,
        "customer.status": "new",
        "deposit.paid": 20_000,
        "payments.paid": 50_000,
    }
    values |= {name.replace("__", "."): value for name, value in changed.items()}
    return Case(values, dict.fromkeys(values, Origin.STATED))  # type: ignore[arg-type]


def test_two_months_before_the_31st_is_the_31st_and_not_more(book: Book) -> None:
    # exactly 2 months: 30 % of 1000.10 is 300.03; 200.00 of it comes from the deposit
    found = judge(book, case())
    assert found.lines == (("cancellation", 30_003),)
    assert found.settlement == Settled(50_000, 0, 20_000, 10_003, 19_997, 0)
    assert found.verdict == "paid"


def test_a_day_earlier_is_more_than_two_months(book: Book) -> None:
    # 12.5 % of 1000.10 is 125.0125
    assert judge(book, case(change__received=datetime(2027, 1, 30, 0, 0, tzinfo=AMSTERDAM))).total == 12_501


def test_a_date_is_enough_where_dates_are_counted(book: Book) -> None:
    assert judge(book, case(change__received=Day(date(2027, 3, 21)))).total == 30_003
    assert judge(book, case(change__received=Day(date(2027, 3, 22)))).total == 55_006


def test_an_exception_makes_it_free(book: Book) -> None:
    found = judge(book, case(supplier__days_late=15))
    assert (found.verdict, found.total, found.lines) == ("free", 0, ())
    assert found.matching["charge.agreed"].applies - found.matching["charge.agreed"].stands == {
        ("scale", "charge cancellation")
    }


def test_an_unknown_fact_leaves_it_open(book: Book) -> None:
    known = case()
    values = {name: value for name, value in known.values.items() if name != "supplier.days_late"}
    found = judge(book, Case(values, {name: known.origins[name] for name in values}))
    assert not found.complete
    agreed = found.matching["acceptance"]
    assert ("scale", "acceptance") in agreed.applies - agreed.stands
    assert ("free-when-we-are-late", "acceptance") in agreed.maybe_stands - agreed.stands


def test_without_a_delivery_date_the_scale_says_nothing(book: Book) -> None:
    found = judge(book, case(order__promised_delivery=NOT_APPLICABLE))
    assert (found.accepted, found.verdict) == (True, "refer")


def test_a_percentage_of_nothing_is_for_a_person(book: Book) -> None:
    assert judge(book, case(order__value=NOT_APPLICABLE)).verdict == "refer"


def test_a_waiver_releases_the_deposit_first(book: Book) -> None:
    # 100.00 of 300.03 is waived, all of it from the deposit's line; the duty is due on 28 February
    found = judge(book, case(customer__status="key"))
    assert (found.computed, found.waived, found.total) == (30_003, 10_000, 20_003)
    assert found.settlement == Settled(50_000, 0, 20_000, 3, 29_997, 0)
    ((code, owner, due),) = found.duties
    assert (code, owner, due) == ("tell_customer", "order desk", datetime(2027, 2, 28, 17, 0, tzinfo=AMSTERDAM))


def test_another_change_is_rejected_and_payments_stay(book: Book) -> None:
    found = judge(book, case(change__kind="change"))
    assert found.verdict == "rejected"
    assert found.settlement == Settled(50_000, 50_000, 0, 0, 0, 0)
