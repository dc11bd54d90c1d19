"""Where something else is heard in its place, it makes no difference what a rule says; where nothing is, it does."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from engine.proof.difference import Comparison
from tests.proof.trial import tried
from tests.small_book import layered, rule

Layers = Mapping[str, list[str]]

FOREIGN = "customer.foreign: true"
DUE = "charge: {fee: storage, amount: 10.00}"
MORE = "charge: {fee: storage, amount: 20.00}"


def compared(home: Path, old: Layers, new: Layers) -> Comparison:
    return tried(home, layered(**old), layered(**new))


def turned(layer: str, then: str, other: str, beside: Layers) -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    """Two books in which one rule of a layer says something else; `beside` are the rules of both."""
    first, second = ({name: list(rules) for name, rules in beside.items()} for _ in "12")
    first.setdefault(layer, []).append(rule("turned", then, FOREIGN))
    second.setdefault(layer, []).append(rule("turned", other, FOREIGN))
    return first, second


SPOKEN = {"supplementary_law": [rule("spoken", "charge: {fee: storage, free: true}")]}
"""Law that yields speaks of the charge, so that who accepts leaves nothing open."""

ACCEPTS, REJECTS, ASKS = "acceptance: accept", "acceptance: reject", "acceptance: {refer: sales manager}"


@pytest.mark.parametrize(
    ("layer", "then", "other", "above", "says", "same"),
    [
        # a guideline can only be kinder than what was agreed
        ("guideline", ACCEPTS, REJECTS, "terms", ACCEPTS, True),
        ("guideline", ACCEPTS, REJECTS, "terms", REJECTS, False),
        ("guideline", ACCEPTS, REJECTS, "terms", ASKS, False),
        ("guideline", ACCEPTS, ASKS, "individual", ACCEPTS, True),
        # law and our own default come first, the terms after an individual clause
        ("terms", ACCEPTS, REJECTS, "law", ACCEPTS, True),
        ("terms", REJECTS, ASKS, "supplier_default", ACCEPTS, True),
        ("terms", ACCEPTS, REJECTS, "supplier_default", ASKS, True),
        # what only law leaves to a person counts where nobody else accepts
        ("terms", ACCEPTS, REJECTS, "law", ASKS, False),
        ("terms", ACCEPTS, REJECTS, "individual", REJECTS, True),
        ("individual", ACCEPTS, REJECTS, "terms", REJECTS, False),
        # law that yields to all that was agreed
        ("supplementary_law", ACCEPTS, ASKS, "guideline", REJECTS, True),
        ("guideline", ACCEPTS, ASKS, "supplementary_law", ACCEPTS, False),
    ],
)
def test_what_is_heard_before_has_the_last_word(
    tmp_path: Path, layer: str, then: str, other: str, above: str, says: str, same: bool
) -> None:
    beside = {name: list(rules) for name, rules in SPOKEN.items()}
    beside.setdefault(above, []).append(rule("above", says, FOREIGN))
    found = compared(tmp_path, *turned(layer, then, other, beside))
    assert found.same is same
    assert bool(found.differences) is not same


@pytest.mark.parametrize(("when", "same"), [(FOREIGN, True), ("customer.foreign: true, complaint.open: 0", False)])
def test_and_only_where_it_is_heard(tmp_path: Path, when: str, same: bool) -> None:
    beside = {"law": [rule("above", ACCEPTS, when)], **SPOKEN}
    assert compared(tmp_path, *turned("terms", ACCEPTS, REJECTS, beside)).same is same


def test_a_layer_that_is_heard_under_one_of_the_books_alone(tmp_path: Path) -> None:
    old, _ = turned("guideline", ACCEPTS, REJECTS, {"law": [rule("above", ACCEPTS, FOREIGN)], **SPOKEN})
    _, new = turned("guideline", ACCEPTS, REJECTS, SPOKEN)
    assert not compared(tmp_path, old, new).same


@pytest.mark.parametrize(("layer", "says", "same"), [("terms", ACCEPTS, True), ("terms", REJECTS, False)])
def test_goodwill_is_heard_where_it_is_kinder(tmp_path: Path, layer: str, says: str, same: bool) -> None:
    beside = {layer: [rule("above", says, FOREIGN)]}
    old = {**beside, "goodwill": [rule("kind", ACCEPTS, FOREIGN)]}
    new = {**beside, "goodwill": [rule("kind", ACCEPTS, "customer.foreign: true, complaint.open: 0")]}
    assert compared(tmp_path, old, new).same is same


@pytest.mark.parametrize(("role", "same"), [("sales manager", True), ("order desk", False)])
def test_who_is_asked_is_also_asked_where_another_rule_disagrees(tmp_path: Path, role: str, same: bool) -> None:
    """Rules of one layer that disagree are for the largest mandate: that is who was asked already, or is not."""
    asks = rule("asks", f"acceptance: {{refer: {role}}}", FOREIGN)
    old, new = turned("terms", ACCEPTS, ACCEPTS, {"terms": [asks]})
    new["terms"][-1] = rule("turned", ACCEPTS, "not: {customer.foreign: true}")
    old["terms"][-1] = rule("turned", ACCEPTS)
    assert compared(tmp_path, old, new).same is same


# What is due --------------------------------------------------------------------------------------------------------

FREED = {"law": [rule("freed", "acceptance: accept, charge: free", FOREIGN)]}
DUTY = "duties: [{do: review, owner: order desk, due: now}]"


@pytest.mark.parametrize(
    ("beside", "same"),
    [
        (FREED, True),
        # law that frees and gives no right to the change leaves a word about the charge to miss, and to be asked about
        ({"law": [rule("freed", "charge: free", "customer.foreign: true, complaint.open: 0")]}, False),
        ({"law": [rule("freed", "acceptance: accept, charge: {at most: 5.00}", FOREIGN)]}, True),
        ({"law": [rule("freed", "acceptance: accept, charge: {at most: 15.00}", FOREIGN)]}, False),
    ],
)
def test_where_nothing_is_due_it_makes_no_difference_what_was_charged(
    tmp_path: Path, beside: dict[str, list[str]], same: bool
) -> None:
    found = compared(tmp_path, *turned("terms", DUE, MORE, beside))
    assert not (found.same and not same)
    assert bool(found.differences) is not same
    if beside is FREED:
        assert found.same


def test_unless_something_asks_what_was_charged(tmp_path: Path) -> None:
    """A fixed sum that falls away is for the sales manager to review: that is owed at 20.00, and not at 10.00."""
    asking = rule("asking", f"charge: free, {DUTY}", "customer.foreign: true, charge.agreed: at least 15.00")
    found = compared(tmp_path, *turned("terms", DUE, MORE, {"law": [*FREED["law"], asking]}))
    assert found.differences


def test_and_unless_a_duty_rides_on_what_was_charged(tmp_path: Path) -> None:
    old, new = turned("terms", DUE, DUE, FREED)
    old["terms"] = [rule("turned", f"{DUE}, {DUTY}", FOREIGN)]
    new["terms"] = [rule("turned", f"{DUE}, {DUTY}", "customer.foreign: true, complaint.open: 0")]
    assert compared(tmp_path, old, new).differences


FREE = "acceptance: accept, charge: free"


@pytest.mark.parametrize(
    ("terms", "same"),
    [
        # the terms let it go free already
        (rule("agreed", FREE, FOREIGN), True),
        (rule("agreed", f"acceptance: accept, {DUE}", FOREIGN), False),
        # accepted, and nobody says what it costs: then the guideline is what says it
        (rule("agreed", ACCEPTS, FOREIGN), False),
    ],
)
def test_what_is_free_anyway_need_not_be_free_twice(tmp_path: Path, terms: str, same: bool) -> None:
    old = {"terms": [terms], "guideline": [rule("kind", "charge: {fee: storage, free: true}", FOREIGN)]}
    new = {"terms": [terms], "guideline": [old["guideline"][0].replace(FOREIGN, f"{FOREIGN}, complaint.open: 7")]}
    found = compared(tmp_path, old, new)
    assert bool(found.differences) is not same
    assert found.same or not same


# What must be done --------------------------------------------------------------------------------------------------


def owed(due: str, owner: str = "order desk") -> str:
    return f"duties: [{{do: review, owner: {owner}, due: {due}}}]"


@pytest.mark.parametrize(
    ("beside", "same"),
    [
        (owed("change.received plus 2 days"), True),
        # owed at the same time as one of the two, and so never later than that
        (owed("change.received plus 3 days"), True),
        (owed("change.received plus 5 days"), False),
        (owed("change.received plus 2 days", "sales manager"), False),
    ],
)
def test_what_is_owed_sooner_is_not_owed_again(tmp_path: Path, beside: str, same: bool) -> None:
    books = turned(
        "guideline",
        owed("change.received plus 3 days"),
        owed("change.received plus 4 days"),
        {"guideline": [rule("beside", beside, FOREIGN)]},
    )
    found = compared(tmp_path, *books)
    assert found.same is same
    assert bool(found.differences) is not same


def test_which_of_two_duties_comes_first_may_depend_on_the_day(tmp_path: Path) -> None:
    beside = {"guideline": [rule("beside", owed("change.received plus 2 working days"), FOREIGN)]}
    late, later = (owed(f"change.received plus {days} days") for days in "34")
    assert not compared(tmp_path, *turned("guideline", late, later, beside)).same


def test_what_is_owed_sooner_under_one_of_the_books_alone(tmp_path: Path) -> None:
    late, soon = owed("change.received plus 3 days"), owed("change.received plus 2 days")
    old, new = turned("guideline", late, late, {"guideline": [rule("beside", soon, FOREIGN)]})
    new["guideline"][0] = rule("beside", soon, "customer.foreign: false")
    assert compared(tmp_path, old, new).differences


@pytest.mark.parametrize(("when", "same"), [(FOREIGN, True), ("customer.foreign: true, complaint.open: 0", False)])
def test_a_duty_falls_away_with_the_word_that_it_rides_on(tmp_path: Path, when: str, same: bool) -> None:
    """Law accepts before the terms do: then what the terms say beside it is not owed either."""
    beside = {"law": [rule("above", ACCEPTS, when)], **SPOKEN}
    found = compared(tmp_path, *turned("terms", f"{ACCEPTS}, {DUTY}", ACCEPTS, beside))
    assert found.same is same
    assert bool(found.differences) is not same


def test_a_duty_is_the_same_in_every_layer(tmp_path: Path) -> None:
    old, new = ({layer: [rule("reviewed", DUTY, FOREIGN)]} for layer in ("guideline", "law"))
    assert compared(tmp_path, old, new).same


@pytest.mark.parametrize(
    ("beside", "same"),
    [
        # law gives the right to it twice, and leaves nothing of the charge twice
        (["acceptance: accept, charge: free"], True),
        (["acceptance: accept"], False),
        (["charge: free"], True),
        ([], False),
    ],
)
def test_what_law_accepts_counts_whatever_else_it_says(tmp_path: Path, beside: list[str], same: bool) -> None:
    """A duty that rides on law is owed where law accepts: that the same rule also frees is then said for nothing."""
    above = {"law": [rule(f"beside-{number}", then, FOREIGN) for number, then in enumerate(beside)]}
    books = turned("law", f"{ACCEPTS}, charge: free, {DUTY}", f"{ACCEPTS}, {DUTY}", {**above, "terms": [DUE_RULE]})
    found = compared(tmp_path, *books)
    assert found.same is same
    assert bool(found.differences) is not same


DUE_RULE = rule("due", DUE)


@pytest.mark.parametrize(("says", "same"), [(ACCEPTS, True), (DUTY, False)])
def test_whom_law_asks_where_it_accepts_already(tmp_path: Path, says: str, same: bool) -> None:
    above = {"law": [rule("beside", says, FOREIGN)]}
    found = compared(tmp_path, *turned("law", ASKS, "acceptance: {refer: order desk}", above))
    assert found.same is same
    assert bool(found.differences) is not same
