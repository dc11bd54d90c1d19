"""Where a rule stands can take too much work to say: what differs for it is still no larger than what was changed."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.proof.difference import Comparison
from engine.regions import conditions
from tests.proof.trial import tried
from tests.small_book import layered, rule

DUE, MORE = "charge: {fee: storage, amount: 10.00}", "charge: {fee: storage, amount: 20.00}"
OPEN = "complaint.open: 0"
ABROAD = "customer.foreign: true"


@pytest.fixture
def hard(monkeypatch: pytest.MonkeyPatch) -> None:
    """For a rule with exceptions nobody can say where it stands."""
    monkeypatch.setattr(conditions, "_WORK", 1)


def compared(home: Path, old: tuple[str, ...], new: tuple[str, ...]) -> Comparison:
    due = rule("due", DUE)
    return tried(home, layered(terms=(due, *old)), layered(terms=(due, *new)))


def exception(name: str, *when: str, then: str = MORE) -> str:
    return rule(name, then, ", ".join(when), "due")


@pytest.mark.usefixtures("hard")
def test_without_an_exception_it_differs_where_that_one_held_and_no_other(tmp_path: Path) -> None:
    """Of a rule with 40 exceptions all of them were looked at: a request that shows it was missed (practice)."""
    known = exception("abroad", ABROAD)
    found = compared(tmp_path, (known, exception("complained", OPEN)), (known,))
    (due,) = (each for each in found.differences if "due" in each.names)
    assert all(box.keys() == {"complaint.open", "customer.foreign"} for box in due.region)
    assert not found.undecided


@pytest.mark.usefixtures("hard")
def test_an_exception_within_another_that_says_the_same_makes_no_difference(tmp_path: Path) -> None:
    known = exception("abroad", ABROAD)
    assert compared(tmp_path, (known, exception("complained", ABROAD, OPEN)), (known,)).same


@pytest.mark.usefixtures("hard")
def test_and_one_that_says_something_else_does(tmp_path: Path) -> None:
    known = exception("abroad", ABROAD)
    other = exception("complained", ABROAD, OPEN, then="charge: {fee: storage, amount: 30.00, combine: largest of}")
    assert not compared(tmp_path, (known, other), (known,)).same
