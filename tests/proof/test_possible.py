"""Regions in which no request can lie, or nothing can count: there two books are proved to decide alike."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.proof.comparison import compare
from engine.proof.difference import Comparison
from engine.proof.two_books import Side
from tests.small_book import policy, rule, small_book

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
    sides = []
    for name, one in (("old", old), ("new", new)):
        (home / name).mkdir()
        ready = small_book(home / name, *beside, one)
        sides.append(Side(ready.plan, ready.book.vocabulary))
    return compare(*sides, trial=True)


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
