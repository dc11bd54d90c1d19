"""The changes that are made to a book, and how they are said."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.core.lower import lower
from engine.language.source import Rule
from engine.mutants.mutant import Mutant, mutants
from tests.small_book import policy, rule, small_book


def changes(folder: Path, *policies: str, of: str) -> dict[str, Mutant]:
    """The mutants of one rule or word, by what is said of them in English."""
    ready = small_book(folder, *policies)
    found = [mutant for mutant in mutants(ready.book, ready.plan, folder) if mutant.origin == of]
    for mutant in found:
        assert mutant.of(ready.book) != ready.book, mutant.id
        lower(mutant.of(ready.book))
    names = [mutant.what["en"] for mutant in found]
    assert len({mutant.id for mutant in found}) == len(found)
    return dict(zip(names, found, strict=True))


def of_kind(found: dict[str, Mutant], kind: str) -> set[str]:
    return {name for name, mutant in found.items() if mutant.kind == kind}


@pytest.mark.parametrize(
    ("when", "kind", "expected"),
    [
        # between whole cents the flipped operator is the step one way, the moved bound that the other way
        (
            "order.value: at least 100.00",
            "operator",
            {"order value: at least € 100.00 → more than € 100.00"},
        ),
        ("order.value: at least 100.00", "bound", {"order value: at least € 100.00 → at least € 99.99"}),
        ("order.value: more than 100.00", "bound", {"order value: more than € 100.00 → more than € 100.01"}),
        ("order.value: at most 100.00", "bound", {"order value: at most € 100.00 → at most € 100.01"}),
        ("order.value: less than 100.00", "bound", {"order value: less than € 100.00 → less than € 99.99"}),
        # nobody orders for less than nobody
        ("order.persons: 0", "bound", {"number of persons: 0 → 1"}),
        (
            "order.stage: [planned, materials]",
            "choice",
            {
                "stage of the order: planned or materials → planned",
                "stage of the order: planned or materials → materials",
                "stage of the order: planned or materials → concluded, planned or materials",
                "stage of the order: planned or materials → planned, materials or in production",
            },
        ),
        (
            "order.stage: planned or later",
            "bound",
            {
                "stage of the order: planned or later → concluded or later",
                "stage of the order: planned or later → materials or later",
            },
        ),
        ("change.feasible: true", "negation", {"feasible: yes → no"}),
    ],
)
def test_a_test_of_one_fact(tmp_path: Path, when: str, kind: str, expected: set[str]) -> None:
    found = changes(tmp_path, policy("terms", rule("r", "acceptance: accept", when)), of="r")
    assert of_kind(found, kind) == expected


@pytest.mark.parametrize(
    ("until", "bounds"),
    [
        # to a date days are counted: nothing lies between 14 and 15 of them, and `more than 14` is the step up
        ("order.promised_delivery", {"at least 13 days"}),
        ("order.event_start", {"at least 13 days", "at least 15 days"}),
    ],
)
def test_the_bound_of_a_span(tmp_path: Path, until: str, bounds: set[str]) -> None:
    defined = f"{{notice: {{span: {{from: change.received, until: {until}}}}}}}"
    text = policy("terms", rule("r", "acceptance: accept", "notice: at least 14 days"), defined)
    found = changes(tmp_path, text, of="r")
    assert of_kind(found, "bound") == {f"notice: at least 14 days → {bound}" for bound in bounds}
    assert of_kind(found, "operator") == {"notice: at least 14 days → more than 14 days"}


def test_a_day_that_is_compared_with_another_day(tmp_path: Path) -> None:
    # once a test was made that nobody can write, `on or before the last day plus 1`: the mutants of law/nl were not to
    # be had
    defined = "{last_day: {date: order.concluded, plus: 3 months}}"
    when = "order.promised_delivery: on or before last_day"
    found = changes(tmp_path, policy("terms", rule("r", "acceptance: accept", when), defined), of="r")
    assert of_kind(found, "bound") == set()
    assert of_kind(found, "operator") == {"promised delivery: on or before last day → before last day"}


@pytest.mark.parametrize(("bound", "otherwise"), [("48 hours", set()), ("2 days", {"counted in days"})])
def test_a_span_with_a_bound_in_hours_is_not_counted_in_days(tmp_path: Path, bound: str, otherwise: set[str]) -> None:
    # once it was, and deciding under the mutant was an error: an hour can't be counted from a date
    defined = "{to_start: {span: {from: change.received, until: order.event_start}}}"
    text = policy("terms", rule("r", "acceptance: accept", f"to_start: at least {bound}"), defined)
    assert of_kind(changes(tmp_path, text, of="to_start"), "meaning") == otherwise


def test_a_condition_loses_each_of_its_parts(tmp_path: Path) -> None:
    when = "change.feasible: true, any: [{order.persons: 1}, {order.persons: 2}]"
    found = changes(tmp_path, policy("terms", rule("r", "acceptance: accept", when)), of="r")
    assert of_kind(found, "condition") == {
        "without the condition: feasible: yes",
        "without the condition: number of persons is 1 or number of persons is 2",
        "without the alternative: number of persons is 1",
        "without the alternative: number of persons is 2",
    }


def test_an_amount_its_limits_and_where_it_is_taken_from(tmp_path: Path) -> None:
    then = "charge: {fee: storage, rate: 10 %, of: order.value, at least: 75.00, at most: order.value}"
    found = changes(tmp_path, policy("terms", rule("r", then)), of="r")
    assert of_kind(found, "amount") == {
        "storage: 10 % → 10.01 %",
        "storage: 10 % → 9.99 %",
        "storage: taken from the deposit",
        "storage: deducted instead of charged",
    }
    assert of_kind(found, "limit") == {
        "storage: without the minimum",
        "minimum: € 75.00 → € 75.01",
        "minimum: € 75.00 → € 74.99",
        "storage: without the maximum",
    }
    assert of_kind(found, "outcome") == {"accepted → not accepted", "storage: 10 % of order value → nothing is due"}


def test_a_duty_is_dropped_given_to_another_and_moved_by_a_day(tmp_path: Path) -> None:
    then = "acceptance: accept, duties: [{do: refund, owner: order desk, due: change.received plus 7 days}]"
    found = changes(tmp_path, policy("terms", rule("r", then)), of="r")
    received = "request received"
    assert of_kind(found, "duty") == {
        "nobody has to: refund what is left",
        "refund what is left: order desk → sales manager",
        f"refund what is left: within 7 days of {received} → within 8 days of {received}",
        f"refund what is left: within 7 days of {received} → within 6 days of {received}",
    }


def test_exceptions_are_dropped_and_made_where_rules_meet(tmp_path: Path) -> None:
    free = "charge: {fee: storage, free: true}"
    due = "charge: {fee: storage, amount: 10.00}"
    rules = [
        rule("all", due),
        rule("few", free, "order.persons: less than 5", "all"),
        rule("one", due, "order.persons: 1", "few"),
        rule("many", free, "order.persons: at least 5"),
    ]
    text = policy("terms", "\n".join(rules))
    assert of_kind(changes(tmp_path, text, of="few"), "exception") == {"no longer an exception to clause 1"}
    # `many` never meets `few` or `one`, and says what `few` says; only `all` says something else where it holds
    many = [mutant.part for mutant in changes(tmp_path, text, of="many").values() if mutant.kind == "exception"]
    assert [part.exception_to for part in many if isinstance(part, Rule)] == [("all",)]
    # `one` stands above `all` already, by way of `few`
    assert of_kind(changes(tmp_path, text, of="one"), "exception") == {"no longer an exception to clause 1"}


@pytest.mark.parametrize(
    ("layer", "then", "expected"),
    [
        ("terms", "acceptance: reject", {"counted as guideline, not as terms"}),
        ("guideline", "acceptance: reject", {"counted as terms, not as guideline"}),
        ("law", "charge: {at most: 10.00}", {"counted as terms, not as law"}),
        ("goodwill", "waive: {amount: 10.00}", set()),
    ],
)
def test_a_rule_in_another_layer(tmp_path: Path, layer: str, then: str, expected: set[str]) -> None:
    assert of_kind(changes(tmp_path, policy(layer, rule("r", then)), of="r"), "layer") == expected


def test_a_word_of_the_business(tmp_path: Path) -> None:
    chosen = "{share: {choose: [{when: {order.persons: 1}, is: 10 %}, {otherwise: 20 %}]}}"
    text = policy("terms", rule("r", "charge: {fee: storage, rate: share, of: order.value}"), chosen)
    found = changes(tmp_path, text, of="share")
    assert of_kind(found, "amount") == {
        "number of persons is 1: 10 % → 10.01 %",
        "number of persons is 1: 10 % → 9.99 %",
        "otherwise: 20 % → 20.01 %",
        "otherwise: 20 % → 19.99 %",
    }
    assert of_kind(found, "branch") == {"without the case: number of persons is 1"}
    assert "number of persons: 1 → 2" in of_kind(found, "bound")


def test_the_same_every_time_and_in_both_languages(tmp_path: Path) -> None:
    ready = small_book(tmp_path, policy("terms", rule("r", "charge: free", "order.value: at least 100.00")))
    first, second = (mutants(ready.book, ready.plan, tmp_path) for _ in range(2))
    assert first == second
    said = {mutant.what["en"]: mutant.what["nl"] for mutant in first}
    assert said["order value: at least € 100.00 → more than € 100.00"] == (
        "orderwaarde: ten minste € 100,00 → meer dan € 100,00"
    )
    assert {mutant.where["nl"] for mutant in first} == {"artikel 1"}


def test_what_is_written_in_another_book_stays_as_it_is(tmp_path: Path) -> None:
    common = tmp_path / "common"
    common.mkdir()
    small_book(common, policy("terms", rule("theirs", "acceptance: accept", "change.feasible: true")))
    mine = tmp_path / "mine"
    mine.mkdir()
    manifest = (common / "book.yaml").read_text("utf-8").replace("language: 1", "language: 1\ninclude: [../common]")
    text = policy("terms", rule("ours", "acceptance: reject", "change.feasible: false"), name="mine")
    ready = small_book(mine, text, manifest=manifest)
    assert {rule.id for rule in ready.book.rules} == {"ours", "theirs"}
    assert {mutant.origin for mutant in mutants(ready.book, ready.plan, mine)} == {"ours"}
