"""What features exercise and decide of a book, and which bounds they pin."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.specs.coverage import Coverage, Lack, coverage
from engine.specs.coverage_text import coverage_json, coverage_text
from tests.mutants.small import BELOW, FAR_BELOW, FIVE, FOUR, ON, PINNED, POLICY, THREE, feature, rows, write

SCALED = """\
policy: cancelling
layer: terms
title: {en: Cancelling, nl: Annuleren}
define:
  notice: {span: {from: change.received, until: order.promised_delivery}}
rules:
  - id: cancel
    clause: "7.1"
    title: {en: The later the dearer, nl: Hoe later hoe duurder}
    when: {change.kind: cancellation}
    then:
      charge:
        fee: cancellation
        scale: notice
        of: order.value
        tiers: [{at least: 14 days, charge: 10 %}, {otherwise: true, charge: 50 %}]
        at least: 20.00
    because: {en: We had begun., nl: Wij waren begonnen.}
  - id: never-asked
    clause: "7.9"
    title: {en: Nobody asks this, nl: Dit vraagt niemand}
    when: {change.kind: no-show}
    then: {acceptance: reject}
    because: {en: So it is., nl: Zo is het.}
"""

SCALED_FEATURE = """\
# policies/tiny/cancelling.yaml
Feature: Cancelling

  Scenario Outline: By notice and value
    Given an order of <value>
    And delivery is promised for 31 March 2027
    When the customer cancels the order on <asked> 12:00
    Then the customer pays <total>
    And this follows from clause 7.1

    Examples:
      | value    | asked         | total   | note |
"""


def covered(home: Path, text: str, policy: str = POLICY) -> Coverage:
    return coverage(rows(write(home, text, policy)))


def lacking(found: Coverage) -> dict[tuple[str, str], tuple[Lack, ...]]:
    return {(bound.where["en"], bound.what["en"]): bound.lacks for bound in found.bounds}


VALUE = "order value is at least € 100.00"
CANCEL, FREE, CROWD = ("clause 7.1", VALUE), ("clause 7.2", VALUE), "crowd"


def test_a_bound_with_a_row_on_either_side_is_pinned(tmp_path: Path) -> None:
    found = lacking(covered(tmp_path, feature(PINNED, [BELOW])))
    assert found == {
        CANCEL: (),
        # nobody with a crowd ordered for less
        FREE: (Lack.OUTSIDE,),
        (CROWD, "number of persons is at least 5"): (Lack.SAME,),  # four are a crowd as well
        (CROWD, "number of persons is 4"): (),
    }


@pytest.mark.parametrize(
    ("some", "below", "lacks"),
    [
        ([ON], [], (Lack.OUTSIDE,)),
        ([ON], [FAR_BELOW], ()),  # nothing else is decided between there and the bound
        ([ON.replace("100.00", "100.01").replace("10.00", "10.00")], [BELOW], (Lack.INSIDE,)),
        ([FIVE], [], (Lack.OUTSIDE,)),
    ],
)
def test_a_bound_that_is_missed_is_named_with_the_side(
    tmp_path: Path, some: list[str], below: list[str], lacks: tuple[Lack, ...]
) -> None:
    found = covered(tmp_path, feature(some, below))
    assert lacking(found)[CANCEL] == lacks
    said = coverage_text([found], "nl")
    assert ("artikel 7.1  orderwaarde is ten minste € 100,00: " in said) is bool(lacks)


def test_rules_exceptions_and_words(tmp_path: Path) -> None:
    found = covered(tmp_path, feature([ON, FOUR]))
    assert [(part.origin, len(part.held), len(part.decided)) for part in found.rules] == [
        ("bound", 2, 2),
        ("cancel", 2, 1),
        ("crowd-is-free", 1, 1),
    ]
    assert [(part.origin, part.what["en"], part.covered) for part in found.exceptions] == [
        ("crowd-is-free", "clause 7.1", True)
    ]
    assert [(part.what["nl"], part.covered) for part in found.definitions] == [("ja", True), ("nee", True)]
    assert found.ratio("rules") == found.ratio("exceptions") == 1.0
    found = covered(tmp_path, feature([ON, THREE]))
    assert [part.covered for part in found.rules] == [True, True, False]
    assert [part.covered for part in found.definitions] == [False, True]
    assert found.ratio("rules") == 2 / 3
    assert "clause 7.2  A crowd is free" in coverage_text([found], "en")


def test_what_each_scenario_exercises_and_decides(tmp_path: Path) -> None:
    found = covered(tmp_path, feature([ON, FIVE], [BELOW]))
    assert [(held, decided) for held, decided in found.by_row.values()] == [
        (("bound", "cancel"), ("bound", "cancel")),
        (("bound", "cancel", "crowd-is-free"), ("bound", "crowd-is-free")),
        (("bound",), ("bound",)),
    ]
    shown = coverage_json([found])
    assert shown["rules"] == 1.0
    assert shown["bounds"] == 0.25  # only that of `cancel`
    assert {each["name"] for each in shown["unpinned"]} == {"crowd-is-free", "crowd"}
    assert len(shown["by_scenario"]) == 3


ROWS = {
    "on": "| € 100.00 | 17 March 2027 | € 20.00 | on it |",
    "late": "| € 100.00 | 18 March 2027 | € 50.00 | a day late |",
    "large": "| € 900.00 | 17 March 2027 | € 90.00 | above the minimum |",
}


@pytest.mark.parametrize(
    ("kept", "tiers", "bounds"),
    [
        (("on", "late", "large"), [True, True], {}),
        (("late", "large"), [True, True], {"minimum": (Lack.INSIDE,)}),
        (("on", "large"), [True, False], {"days": (Lack.OUTSIDE,)}),
        (("on", "late"), [True, True], {}),
        (("late",), [False, True], {"days": (Lack.INSIDE,), "minimum": (Lack.INSIDE,)}),
    ],
)
def test_tiers_and_a_minimum(
    tmp_path: Path, kept: tuple[str, ...], tiers: list[bool], bounds: dict[str, tuple[Lack, ...]]
) -> None:
    text = SCALED_FEATURE + "".join(f"      {ROWS[name]}\n" for name in kept)
    found = covered(tmp_path, text, SCALED)
    assert [part.covered for part in found.tiers] == tiers
    assert [part.covered for part in found.rules] == [True, True, False]
    days, minimum = found.bounds
    assert days.what["en"] == "notice: at least 14 days"
    assert minimum.what["en"] == "cancellation: minimum"
    assert (days.lacks, minimum.lacks) == (bounds.get("days", ()), bounds.get("minimum", ()))
