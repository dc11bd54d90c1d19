"""What definitions make of the items of a list; docs/meaning.md, Lists."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from engine.decision.outcome import Verdict
from engine.documents.rule_text import rule_text
from engine.quantities.value import NOT_APPLICABLE, UNKNOWN
from engine.request.group import lists_of
from engine.request.request import groups
from engine.request.vocabulary import load_items, load_tested
from engine.vocabulary.attribute import Kind, Source
from engine.vocabulary.lists import ITEMS, list_of
from tests.small_book import Desk, Desks, defined, rule, small_book


def value(desk: Desks, meaning: str, *facts: str, **more: str) -> object:
    return desk(defined(it=f"report: always, {meaning}", **more)).outcome(*facts).reported["it"]


def lines(*each: str) -> str:
    return f"order.lines=[{', '.join(f'{{{one}}}' for one in each)}]"


DELETED = "that: {line.action: deleted}"
GONE, KEPT, UNSAID = "action: deleted", "action: no action", "net: 5.00"


@pytest.mark.parametrize(
    ("listed", "found"),
    [
        ([], 0),
        ([GONE, KEPT, GONE], 2),
        ([KEPT], 0),
        (["action: null"], 0),
        ([GONE, UNSAID], UNKNOWN),
    ],
)
def test_a_count(desk: Desks, listed: list[str], found: object) -> None:
    assert value(desk, f"count of: order.lines, {DELETED}", lines(*listed)) == found


def test_a_count_of_all(desk: Desks) -> None:
    assert value(desk, "count of: order.lines", lines(UNSAID, GONE)) == 2


@pytest.mark.parametrize("what", ["count of", "any of", "all of"])
def test_a_list_that_nobody_gave_is_unknown(desk: Desks, what: str) -> None:
    assert value(desk, f"{what}: order.lines, {DELETED}") is UNKNOWN


@pytest.mark.parametrize(
    ("listed", "found"),
    [
        ([], 0),
        ([f"{GONE}, net: 100.00", f"{KEPT}, net: 30.00", f"{GONE}, net: 20.50"], 12050),
        ([f"{GONE}, net: null", f"{GONE}, net: 20.00"], 2000),
        ([GONE, f"{GONE}, net: 20.00"], UNKNOWN),
        ([f"{GONE}, net: 20.00", UNSAID], UNKNOWN),
        # what adds nothing does not matter
        ([f"{GONE}, net: 20.00", "net: 0.00", KEPT], 2000),
    ],
)
def test_a_sum(desk: Desks, listed: list[str], found: object) -> None:
    assert value(desk, f"sum of: order.lines, amount: line.net, {DELETED}", lines(*listed)) == found


@pytest.mark.parametrize(
    ("listed", "some", "every"),
    [
        ([], False, True),
        ([GONE], True, True),
        ([KEPT], False, False),
        ([GONE, KEPT], True, False),
        ([GONE, UNSAID], True, UNKNOWN),
        ([KEPT, UNSAID], UNKNOWN, False),
        ([UNSAID], UNKNOWN, UNKNOWN),
    ],
)
def test_any_and_all(desk: Desks, listed: list[str], some: object, every: object) -> None:
    assert value(desk, f"any of: order.lines, {DELETED}", lines(*listed)) == some
    assert value(desk, f"all of: order.lines, {DELETED}", lines(*listed)) == every


def past(*each: str) -> str:
    return f"history.exceptions=[{', '.join(f'{{{one}}}' for one in each)}]"


SPRING, AUTUMN = "on: 2026-04-01, amount: 10.00", "on: 2026-10-01, amount: 20.00"


@pytest.mark.parametrize(
    ("listed", "first", "last"),
    [
        ([], NOT_APPLICABLE, NOT_APPLICABLE),
        ([AUTUMN, SPRING], 1000, 2000),
        ([AUTUMN, SPRING, "on: null, amount: 1.00"], 1000, 2000),
        # of two on one day: the one that is listed first, or last
        ([SPRING, "on: 2026-04-01, amount: 11.00"], 1000, 1100),
        ([SPRING, "amount: 1.00"], UNKNOWN, UNKNOWN),
        ([AUTUMN, "on: 2026-04-01"], UNKNOWN, 2000),
    ],
)
def test_first_and_last(desk: Desks, listed: list[str], first: object, last: object) -> None:
    assert value(desk, "first of: history.exceptions, by: on, value: amount", past(*listed)) == first
    assert value(desk, "last of: history.exceptions, by: exception.on, value: exception.amount", past(*listed)) == last


def test_an_item_that_may_take_part_matters_only_where_it_would_be_the_one(desk: Desks) -> None:
    meaning = "last of: history.exceptions, by: on, value: on, that: {exception.kind: cancellation}"
    sure = f"{SPRING}, kind: cancellation"
    assert value(desk, meaning, past(sure, "on: 2026-01-01")) == date(2026, 4, 1)
    assert value(desk, meaning, past(sure, "on: 2026-05-01")) is UNKNOWN


def test_an_item_is_compared_with_facts_of_the_whole(desk: Desks) -> None:
    listed = lines("net: 300.00", "net: 299.99", "net: null")
    half = "count of: order.lines, that: {line.net: at least 0.5 x order.value}"
    assert value(desk, half, listed, "order.value=600.00") == 1
    assert value(desk, half, listed, "order.value=null") == 0
    since = "count of: history.exceptions, that: {exception.on: on or after a_year_ago}"
    year = {"a_year_ago": "date: change.received, minus: 12 months"}
    assert value(desk, since, past("on: 2026-03-01", "on: 2026-02-28"), **year) == 1


def test_a_condition_within_a_list_may_use_all_words(desk: Desks) -> None:
    meaning = (
        "count of: order.lines, that: {any: [{line.net: more than 100.00}, {not: {line.custom_made: no}}], big: true}"
    )
    listed = lines("net: 200.00", "net: 1.00, custom_made: to specification", "net: 1.00, custom_made: no")
    assert value(desk, meaning, listed, "order.persons=9", big="when: {order.persons: at least 9}") == 2
    assert value(desk, meaning, listed, "order.persons=8", big="when: {order.persons: at least 9}") == 0


def test_rules_and_definitions_use_what_a_list_comes_to(desk: Desks) -> None:
    one = desk(
        defined(
            gone=f"sum of: order.lines, amount: line.net, {DELETED}",
            custom="any of: order.lines, that: {line.custom_made: to specification}",
            part="share: 10 %, of: gone",
        ),
        terms=[
            rule("custom", "charge: {fee: f, amount: gone}", "custom: true"),
            rule("stock", "charge: {fee: f, amount: part}", "custom: false"),
        ],
    )
    listed = ["action: deleted, net: 200.00, custom_made: no", "action: no action, net: 50.00, custom_made: no"]
    found = one.outcome("change.kind=change", lines(*listed))
    assert (found.verdict, found.total) == (Verdict.PAID, 2000)
    listed.append("action: no action, net: 1.00, custom_made: to specification")
    assert one.outcome("change.kind=change", lines(*listed)).total == 20000


def test_what_is_unknown_in_a_list_leaves_the_answer_open(desk: Desks) -> None:
    one = desk(
        defined(gone=f"sum of: order.lines, amount: line.net, {DELETED}"),
        terms=[
            rule("much", "charge: {fee: f, amount: 75.00}", "gone: more than 345.67"),
            rule("little", "charge: free", "gone: at most 345.67"),
        ],
    )
    unlisted = one.decision("change.kind=change")
    assert unlisted.open is not None
    assert set(unlisted.open.verdicts) == {Verdict.PAID, Verdict.FREE}
    assert unlisted.open.ask[0] == "order.lines"
    unsaid = one.decision("change.kind=change", lines("net: 400.00", f"{GONE}, net: 1.00"))
    assert unsaid.open is not None
    assert (set(unsaid.open.verdicts), unsaid.open.ask) == ({Verdict.PAID, Verdict.FREE}, ("line.action",))
    unpriced = one.decision("change.kind=change", lines(GONE))
    assert unpriced.open is not None
    assert (set(unpriced.open.verdicts), unpriced.open.ask) == ({Verdict.PAID, Verdict.FREE}, ("line.net",))
    said = one.decision("change.kind=change", lines(f"{GONE}, net: 345.68"))
    assert (said.open, said.verdict) == (None, Verdict.PAID)


def test_a_choice_of_an_item_is_that_of_the_order_with_what_the_book_adds(tmp_path: Path) -> None:
    vocabulary = "choices:\n  order.custom_made: [{value: painted, words: {en: painted, nl: geverfd}}]\n"
    (tmp_path / "vocabulary.yaml").write_text(vocabulary, encoding="utf-8")
    meaning = "count of: order.lines, that: {line.custom_made: painted}, report: always"
    one = Desk(small_book(tmp_path, defined(it=meaning)))
    listed = lines("custom_made: painted", "custom_made: no")
    assert one.outcome(listed).reported["it"] == 1
    one.decider.close()


def test_every_list_and_every_fact_of_its_items_has_a_name() -> None:
    listed = {f"{name}.{field}" for name, group in groups().items() for field in lists_of(group)}
    assert listed == set(ITEMS)
    items = {name: one for name, one in load_tested().items() if one.source is Source.ITEM}
    assert {name for name, one in items.items() if one.kind is Kind.LIST} == listed
    assert {(list_of(name), name.partition(".")[2]) for name in items.keys() - listed} == {
        tuple(name.rsplit(".", 1)) for name in load_items()
    }
    assert all(one.question.keys() == {"en", "nl"} for one in items.values())


def test_it_is_said_in_words(desk: Desks) -> None:
    one = desk(
        defined(
            number=f"count of: order.lines, {DELETED}",
            gone=f"sum of: order.lines, amount: line.net, {DELETED}",
            some="any of: order.lines, that: {line.custom_made: to specification}",
            late="last of: history.exceptions, by: on, value: on",
        ),
        terms=rule(
            "t",
            "charge: {fee: f, amount: gone}",
            "some: true, number: at least 2, late: before 2027-01-01",
        ),
    )
    book = one.ready.book
    english, dutch = (rule_text(book.rules[-1], book, lang, width=200) for lang in ("en", "nl"))
    for said in (
        "the number of order lines where what happens to the line is deleted",
        "line amount of all order lines where what happens to the line is deleted, added up",
        "date of the exception of the last of the exceptions made before, by date of the exception",
    ):
        assert said in english
    assert "for at least one of the order lines: made to order is to specification" in english
    assert "het aantal orderregels waarvoor geldt: wat er met de regel gebeurt is vervallen" in dutch
