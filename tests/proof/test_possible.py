"""Regions in which no request can lie, or nothing can count: there two books are proved to decide alike."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.proof.difference import Comparison
from tests.proof.trial import tried
from tests.small_book import policy, rule

FORMATION = policy(
    "formation",
    "\n".join(
        (
            rule("bound", "binding: yes"),
            rule("before", "terms: none", "order.stage: quoted"),
            rule("after", "terms: ours", "order.stage: concluded or later"),
        )
    ),
)
CHARGED = rule("charge", "charge: {fee: storage, rate: 10 %, of: order.value}", "change.kind: cancellation")
FREE = rule("free", "acceptance: accept", "change.kind: [change, no-show]")


def compared(home: Path, old: str, new: str, *beside: str) -> Comparison:
    return tried(home, (*beside, old), (*beside, new))


def terms(*rules: str) -> str:
    return policy("terms", "\n".join(rules))


def law(*rules: str) -> str:
    return policy("law", "\n".join(rules))


def test_terms_that_are_not_in_force_yet(tmp_path: Path) -> None:
    then = "acceptance: accept"
    old = terms(rule("r", then, "terms: ours, order.stage: planned"))
    new = terms(rule("r", then, "terms: ours, order.stage: [quoted, planned]"))
    assert compared(tmp_path, old, new, FORMATION).same


def test_an_answer_that_follows_where_nobody_answers_is_possible(tmp_path: Path) -> None:
    # nothing answers whose terms they are before the order: a person decides, and they are taken to be nobody's
    formation = policy(
        "formation", "\n".join((rule("bound", "binding: yes"), rule("a", "terms: ours", "order.stage: planned")))
    )
    old = policy("guideline", rule("r", "acceptance: accept", "terms: none, order.stage: planned"))
    new = policy("guideline", rule("r", "acceptance: accept", "terms: none, order.stage: [quoted, planned]"))
    assert not compared(tmp_path, old, new, formation).same


@pytest.mark.parametrize(
    ("kinds", "same"),
    [("[cancellation, no-show]", True), ("[cancellation, partial cancellation]", False)],
)
def test_a_bound_counts_only_where_its_fee_is_charged(tmp_path: Path, kinds: str, same: bool) -> None:
    charge = rule(
        "charge",
        "charge: {fee: storage, rate: 10 %, of: order.value}",
        "change.kind: [cancellation, partial cancellation]",
    )
    old = law(rule("cap", "charge: {fee: storage, at most: 5.00}", "change.kind: cancellation"))
    new = law(rule("cap", "charge: {fee: storage, at most: 5.00}", f"change.kind: {kinds}"))
    assert compared(tmp_path, old, new, terms(charge, FREE)).same is same


@pytest.mark.parametrize(("basis", "same"), [("percentage", False), ("flat", True)])
def test_a_test_of_what_is_charged_that_nothing_charges(tmp_path: Path, basis: str, same: bool) -> None:
    when = f"change.kind: cancellation, charge.basis: includes {basis}"
    old = law(rule("cap", "charge: {at most: 5.00}", when))
    new = law(rule("cap", "charge: {at most: 6.00}", when))
    assert compared(tmp_path, old, new, terms(CHARGED)).same is same


def goodwill(*rules: str) -> str:
    return policy("goodwill", "\n".join(rules))


HALF = rule("half", "waive: {rate: 50 %, of: charge.computed}", "customer.foreign: true")
REFERRED = rule("referred", "waive: {refer: sales manager}", "complaint.open: at least 1")
ALL = rule("all", "waive: {rate: 100 %, of: charge.computed}", "complaint.open: at least 1")
DECIDES = "waive: {refer: sales manager}"


LESS = rule("less", "waive: {rate: 25 %, of: charge.computed}", "complaint.open: at least 1")


@pytest.mark.parametrize(("beside", "same"), [(REFERRED, True), (ALL, True), (LESS, False)])
def test_a_waiver_beside_one_that_leaves_nothing_to_waive(tmp_path: Path, beside: str, same: bool) -> None:
    """A person decides about the waiver, or all is waived: it makes no difference whether half is waived there too."""
    old = goodwill(HALF, beside)
    new = goodwill(HALF.replace("foreign: true", "foreign: true, not: {complaint.open: at least 1}"), beside)
    assert compared(tmp_path, old, new, terms(CHARGED)).same is same


def test_a_waiver_that_a_person_decides_about_under_one_book_alone(tmp_path: Path) -> None:
    old = goodwill(HALF, REFERRED)
    new = goodwill(HALF, REFERRED.replace("complaint.open: at least 1", "complaint.open: at least 2"))
    assert not compared(tmp_path, old, new, terms(CHARGED)).same


@pytest.mark.parametrize(("rate", "same"), [("100.01 %", True), ("99.99 %", False)])
def test_more_than_all_of_the_charge_is_all_of_it(tmp_path: Path, rate: str, same: bool) -> None:
    new = goodwill(ALL.replace("100 %", rate))
    assert compared(tmp_path, goodwill(ALL), new, terms(CHARGED)).same is same


@pytest.mark.parametrize(
    ("above", "same"),
    [
        ("more than mandate.sales_manager", True),
        # the mandate of the desk is smaller, so there is something between the two
        ("more than mandate.order_desk", True),
        ("at least mandate.order_desk", False),
        ("at most mandate.sales_manager", False),
    ],
)
def test_what_the_charge_is_above_one_mandate_says_what_it_is_above_another(
    tmp_path: Path, above: str, same: bool
) -> None:
    """Up to the mandate of the desk and above that of the manager: nothing is both."""
    small = rule("small", "waive: {rate: 50 %, of: charge.computed}", "charge.computed: at most mandate.order_desk")
    no = f"charge.computed: at most mandate.order_desk, not: {{charge.computed: {above}}}"
    other = rule("small", "waive: {rate: 50 %, of: charge.computed}", no)
    assert compared(tmp_path, goodwill(small), goodwill(other), terms(CHARGED)).same is same


def test_an_amount_made_of_what_is_always_there_is_always_there(tmp_path: Path) -> None:
    """It was left open whether the charge less a mandate might be not applicable, and no request showed it."""
    small = rule("small", DECIDES, "charge.computed: at most mandate.order_desk")
    large = rule("large", DECIDES, "charge.computed: more than mandate.order_desk")
    assert compared(tmp_path, goodwill(small, large), goodwill(rule("any", DECIDES)), terms(CHARGED)).same


# Answers to earlier questions -----------------------------------------------------------------------------------------

CHARGED_AND_ALLOWED = rule(
    "charge", "acceptance: accept, charge: {fee: storage, rate: 10 %, of: order.value}", "change.kind: cancellation"
)
NEGOTIATED = policy("individual", rule("no", "acceptance: reject", "change.kind: cancellation, customer.foreign: true"))
REFERS = policy("guideline", rule("ask", "acceptance: {refer: sales manager}", "change.kind: cancellation"))

WAIVED = policy("goodwill", ALL, name="kindness")


def reviewed(when: str) -> str:
    return policy("goodwill", rule("review", "duties: [{do: review, owner: order desk, due: now}]", when))


@pytest.mark.parametrize(
    ("old", "new", "beside", "same"),
    [
        # of what is turned down nothing is to be paid
        ("verdict: paid, settlement.payable: more than 0.00", "verdict: [paid, rejected], {}", (), True),
        ("verdict: paid, change.kind: cancellation", "verdict: [paid, rejected], {}", (), True),
        # what the terms allow an individual clause may turn down, and nothing else
        ("verdict: paid, change.kind: cancellation", "verdict: [paid, rejected], {}", (NEGOTIATED,), False),
        ("verdict: paid, change.kind: cancellation", "verdict: [paid, rejected], {}", (NEGOTIATED, REFERS), True),
        ("verdict: paid, change.kind: no-show", "verdict: [paid, rejected], {}", (), False),
        # nothing in this book holds anything
        ("verdict: paid, change.kind: cancellation", "verdict: [paid, hold], {}", (), True),
        # no-shows are neither allowed nor charged
        ("verdict: rejected, change.kind: no-show", "verdict: [free, paid, rejected], {}", (), True),
        ("verdict: rejected, change.kind: cancellation", "verdict: [free, rejected], {}", (WAIVED,), False),
    ],
)
def test_verdicts_that_can_t_be(tmp_path: Path, old: str, new: str, beside: tuple[str, ...], same: bool) -> None:
    new = new.format(old.split(", ", 1)[1])
    found = compared(tmp_path, reviewed(old), reviewed(new), terms(CHARGED_AND_ALLOWED), *beside)
    assert found.same is same
    assert bool(found.differences) is not same


@pytest.mark.parametrize(("right", "same"), [("change.kind: cancellation", True), ("change.kind: no-show", False)])
def test_who_owes_nothing_at_all_and_has_no_right_to_it_owes_nothing_less(
    tmp_path: Path, right: str, same: bool
) -> None:
    """That no-shows are free makes a difference only where law lets people stay away: then nobody need be asked."""
    granted = law(rule("right", "acceptance: accept", right))
    old = law(rule("free", "charge: free", "change.kind: cancellation")).replace("law\n", "more-law\n", 1)
    new = old.replace("change.kind: cancellation", "change.kind: [cancellation, no-show]")
    found = compared(tmp_path, old, new, granted, terms(CHARGED_AND_ALLOWED))
    assert found.same is same
    assert bool(found.differences) is not same


# What has a value -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("branches", "same"),
    [
        ("[{from: 2022-04-27, is: 1 year}]", True),
        ("[{until: 2022-04-26, is: 6 months}, {from: 2022-04-27, is: 1 year}]", False),
    ],
)
def test_what_a_choice_gives_no_value_is_not_reached(tmp_path: Path, branches: str, same: bool) -> None:
    """Only orders from 27 April 2022 have a period: that they are of that day or later need not be said as well."""
    words = f"{{period: {{clock: order.concluded, choose: {branches}}}, ends: {{date: order.delivered, plus: period}}}}"
    both = ("change.received: on or before ends", "order.concluded: on or after 2022-04-27")
    old, new = (policy("terms", rule("r", "acceptance: accept", when), words) for when in (", ".join(both), both[0]))
    found = compared(tmp_path, old, new)
    assert found.same is same
    assert bool(found.differences) is not same
