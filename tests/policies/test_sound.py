"""Every shipped book is sound for all requests, and its features decide by every rule."""

from __future__ import annotations

import pytest

from engine.books import find, load
from engine.language.shipped import shipped_names
from engine.proof.finding import Severity, Status
from engine.verbs.check import Checked, check_book
from engine.verbs.testing import examine

BOOKS = shipped_names()
TAKEN_IN = ("law/nl", "practice")
"""Books of which many rules decide only in the features of the books that take them in."""

RULES, BOUNDS = 0.85, 0.65
"""The part of the rules that decide in some scenario, and of the bounds that scenarios stand on both sides of."""


def faults(checked: Checked) -> list[str]:
    """What is found that is more than worth knowing: an error or a warning that is not left undecided."""
    return [
        checked.findings.problem(shown).message
        for shown in checked.shown
        if shown.finding.severity is not Severity.NOTE and shown.finding.status is not Status.UNDECIDED
    ]


@pytest.mark.parametrize("name", BOOKS)
def test_nothing_is_found_that_its_author_would_mend(name: str) -> None:
    folder = find(name)
    checked = check_book(load(folder), folder, "en", scenarios=False)
    report = checked.report
    print(f"\n{name}: {report.proved} proved, {report.refuted} refuted, {report.undecided} undecided")
    assert faults(checked) == []
    assert report.undecided * 10 <= report.proved


@pytest.mark.parametrize("name", [name for name in BOOKS if name not in TAKEN_IN])
def test_its_features_decide_by_its_rules(name: str) -> None:
    found = examine(find(name), "en", covering=True, mutating=False).as_json()["coverage"]
    print(f"\n{name}: rules {found['rules']:.2f}, bounds {found['bounds']:.2f}")
    assert found["rules"] >= RULES
    assert found["bounds"] >= BOUNDS
