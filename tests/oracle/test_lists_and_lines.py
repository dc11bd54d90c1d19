"""The oracle on lists, order lines, working days and later scales, on terms worked out by hand."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from engine.case import Case, Origin
from engine.language.book import read_book
from engine.language.source import Book
from engine.quantities.value import NOT_APPLICABLE, UNKNOWN, Nothing, Value
from engine.request.vocabulary import load_tested
from tests.oracle.facts import Facts
from tests.oracle.judge import judge

AMSTERDAM = ZoneInfo("Europe/Amsterdam")

MANIFEST = """
language: 1
book: small
title: {en: T, nl: T}
branch: test
currency: EUR
zone: Europe/Amsterdam
calendar: NL
amounts: excluding VAT
roles: {order desk: {title: {en: T, nl: T}}}
"""

TERMS = """
policy: changing
layer: terms
title: {en: T, nl: T}
define:
  gone: {sum of: order.lines, amount: net, that: {line.action: deleted}}
  last_time: {last of: history.exceptions, by: on, value: amount}
  part: {part: change.new_persons, whole: order.persons, of: order.value}
  reply: {date: change.received, plus: 1 working day, at: 18:00}
  later_by: {choose: [{when: {agreement.signed: true}, is: 1 month}, {otherwise: 0 months}]}
rules:
  - id: made
    clause: "1"
    per: line
    when: {line.custom_made: to specification}
    then: {charge: {fee: change, rate: 50 %, of: line.net, combine: largest of}}
    because: {en: B, nl: B}
  - id: stock
    clause: "2"
    per: line
    when: {line.custom_made: no}
    then: {charge: {fee: change, rate: 10 %, of: line.net, combine: largest of}}
    because: {en: B, nl: B}
  - id: storage
    clause: "3"
    when: {supplier.days_late: 0}
    then:
      charge:
        fee: storage
        scale: {from: change.received, until: order.promised_delivery, shift: later_by}
        tiers: [{at least: 1 month, charge: 20.00}, {otherwise: true, charge: free}]
    because: {en: B, nl: B}
"""

STATED: Mapping[str, Value | Nothing] = {
    "change.kind": "change",
    "change.received": datetime(2027, 3, 25, 9, 30, tzinfo=AMSTERDAM),
    "order.promised_delivery": date(2027, 5, 1),
    "supplier.days_late": 1,
    "order.value": 100_000,
    "payments.paid": 0,
}
Item = Mapping[str, Value | Nothing]
Lines = tuple[Item, ...]
MADE: Item = {"line.custom_made": "to specification", "line.net": 10_000, "line.action": "deleted"}
STOCK: Item = {"line.custom_made": "no", "line.net": 60_000, "line.action": "changed"}
KEPT: Item = {"line.custom_made": "configured options", "line.action": "no action"}


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Book:
    folder = tmp_path_factory.mktemp("book")
    for name, text in (("book", MANIFEST), ("terms", TERMS)):
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    return read_book(folder, load_tested())


def case(lines: Lines | None, more: Mapping[str, Value | Nothing] | None = None, past: Lines = ()) -> Case:
    values = {**STATED, **(more or {})}
    listed = {"history.exceptions": past} | ({} if lines is None else {"order.lines": lines})
    return Case(values, dict.fromkeys(values, Origin.STATED), listed)


def test_the_largest_line_counts_and_a_line_that_stays_is_not_asked(book: Book) -> None:
    # 50 % of 100.00 and 10 % of 600.00: the second is the larger
    found = judge(book, case((MADE, STOCK, KEPT)))
    assert (found.accepted, found.charged, found.total) == (True, (("change", 2, 6_000),), 6_000)


def test_one_line_that_nobody_accepts_rejects_all(book: Book) -> None:
    assert judge(book, case((MADE, {**KEPT, "line.action": "changed"}))).verdict == "rejected"


def test_without_a_list_nobody_knows(book: Book) -> None:
    assert not judge(book, case(None)).complete


def test_what_items_come_to(book: Book) -> None:
    def gone(*lines: Item) -> object:
        return Facts(book, case(lines), {})["gone"]

    unsaid = {"line.net": 500}
    assert [gone(), gone(MADE, STOCK), gone(MADE, unsaid), gone(MADE, {"line.net": 0})] == [0, 10_000, UNKNOWN, 10_000]
    past: Lines = ({"exception.on": date(2026, 1, 1), "exception.amount": 1}, {"exception.on": date(2026, 1, 1)})
    assert Facts(book, case((), past=past), {})["last_time"] is UNKNOWN
    assert Facts(book, case((), past=past[::-1]), {})["last_time"] == 1
    assert Facts(book, case(()), {})["last_time"] is NOT_APPLICABLE


def test_of_nothing_there_is_no_part(book: Book) -> None:
    assert Facts(book, case((), {"order.persons": 0}), {})["part"] is NOT_APPLICABLE
    assert Facts(book, case((), {"order.persons": 3, "change.new_persons": 2}), {})["part"] == 66_667


def test_the_working_day_after_easter(book: Book) -> None:
    # Good Friday is a holiday here; Easter Monday is 29 March 2027
    facts = Facts(book, case((), {"change.received": datetime(2027, 3, 25, 23, 0, tzinfo=AMSTERDAM)}), {})
    later = facts.local.moment(datetime(2027, 3, 30, 18, 0, tzinfo=AMSTERDAM))
    assert facts["reply"] == later


def test_a_later_scale(book: Book) -> None:
    # 1 month and 6 days before delivery: not 2 months
    more = {"supplier.days_late": 0}
    assert judge(book, case((MADE,), {**more, "agreement.signed": False})).total == 5_000 + 2_000
    assert judge(book, case((MADE,), {**more, "agreement.signed": True})).total == 5_000
    assert not judge(book, case((MADE,), more)).complete
