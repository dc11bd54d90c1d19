"""Regions in the words of the business, in both languages; the masks are those of the conditions themselves."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.documents.region_text import Regions, derived_in, merged
from engine.documents.speech import Speech
from engine.proof.subject import Subject
from tests.small_book import policy, rule, small_book

DEFINE = """
  notice: {span: {from: change.received, until: order.promised_delivery}, title: {en: notice, nl: tijd vooraf}}
"""

CASES: dict[str, tuple[str, str, str]] = {
    "between two bounds": (
        "notice: [more than 14 days, at most 42 days]",
        "notice: more than 14 days and at most 42 days",
        "tijd vooraf: meer dan 14 dagen en ten hoogste 42 dagen",
    ),
    "on a bound": ("notice: exactly 14 days", "notice: exactly 14 days", "tijd vooraf: precies 14 dagen"),
    "above an amount": (
        "order.value: more than 10000.00",
        "order value: more than € 10,000.00",
        "orderwaarde: meer dan € 10.000,00",
    ),
    "from an amount": (
        "order.value: at least 500.00",
        "order value: at least € 500.00",
        "orderwaarde: ten minste € 500,00",
    ),
    "a choice of several": (
        "order.stage: [planned, ready]",
        "stage of the order: planned or ready",
        "fase van de order: ingepland of gereed",
    ),
    "from a choice on": (
        "order.stage: planned or later",
        "stage of the order: planned or later",
        "fase van de order: ingepland of later",
    ),
    "a run of choices": (
        "order.stage: [planned, materials, in production]",
        "stage of the order: planned up to and including in production",
        "fase van de order: ingepland tot en met in productie",
    ),
    "a truth": ("change.feasible: no", "feasible: no", "uitvoerbaar: nee"),
    "a count": ("order.persons: 4", "number of persons: 4", "aantal personen: 4"),
    "a day": (
        "order.concluded: before 2027-01-05",
        "order concluded: on or before 4 January 2027",
        "order gesloten: op of vóór 4 januari 2027",
    ),
    "another quantity": (
        "deposit.paid: more than 50 % of order.value",
        "deposit paid is more than 50 % of order value",
        "betaalde aanbetaling is meer dan 50 % van orderwaarde",
    ),
    "nothing": (
        "order.promised_delivery: not applicable",
        "promised delivery: not applicable",
        "toegezegde levering: niet van toepassing",
    ),
}


@pytest.fixture(scope="module")
def subject(tmp_path_factory: pytest.TempPathFactory) -> tuple[Subject, dict[str, Speech]]:
    """A guideline for each case: of these our terms need not be in force."""
    whens = {name: when for name, (when, _, _) in CASES.items()}
    rules = []
    for number, when in enumerate(whens.values()):
        fact, _, asked = when.partition(": ")
        tests = asked.strip("[]").split(", ") if asked.startswith("[m") else [asked]
        both = ", ".join(f"{{{fact}: {test}}}" for test in tests)
        rules.append(rule(f"r{number}", "acceptance: accept", f"all: [{both}]"))
    folder: Path = tmp_path_factory.mktemp("regions")
    ready = small_book(folder, policy("guideline", "\n".join(rules), DEFINE))
    return Subject(ready.plan, ready.book.vocabulary), {lang: Speech(ready.book, lang) for lang in ("en", "nl")}


@pytest.mark.parametrize("name", CASES)
def test_a_condition_is_said_as_it_was_meant(name: str, subject: tuple[Subject, dict[str, Speech]]) -> None:
    asked, speech = subject
    rules = {core.origin: core for _, core in asked.rules}
    region = asked.conditions.of(rules[f"r{list(CASES).index(name)}"])

    for lang, said in zip(("en", "nl"), CASES[name][1:], strict=True):
        assert Regions(speech[lang], asked.space, derived_in(asked.plan)).lines(region) == [said]


def test_what_only_has_to_apply_is_not_said(subject: tuple[Subject, dict[str, Speech]]) -> None:
    asked, speech = subject
    regions = Regions(speech["en"], asked.space, derived_in(asked.plan))
    cells = asked.space.cells["order.value"]

    assert regions.lines([{"order.value": cells.everything & ~cells.nothing}]) == ["every request"]
    assert regions.lines([]) == []


def test_boxes_that_differ_on_one_axis_are_one() -> None:
    one = {"change.kind": 2, "order.stage": 1}
    other = {"change.kind": 2, "order.stage": 4}

    assert merged([one, other]) == [{"change.kind": 2, "order.stage": 5}]
    assert merged([one, {"change.kind": 1, "order.stage": 4}]) == [one, {"change.kind": 1, "order.stage": 4}]
    assert merged([one, one]) == [one]


def test_several_boxes_are_lines_or_counted(subject: tuple[Subject, dict[str, Speech]]) -> None:
    asked, speech = subject
    regions = Regions(speech["en"], asked.space, derived_in(asked.plan))
    stage, persons = asked.space.cells["order.stage"], asked.space.cells["order.persons"]
    boxes = [
        {"order.stage": stage.bit(place), "order.persons": persons.bit(4) if place % 2 else persons.nothing}
        for place in range(5)
    ]
    boxes = [dict(box, **{"order.value": 1 << place}) for place, box in enumerate(boxes)]

    assert regions.lines(boxes[:2])[1].startswith("or stage of the order: ")
    assert regions.lines(boxes)[1:] == ["or 4 other combinations"]
