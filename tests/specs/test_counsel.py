"""The tag of what counsel must still verify, as the lint holds it against the rules."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.specs import counsel, plugin
from engine.specs.lint import lint
from engine.specs.shelf import Shelf
from tests.specs.home import HOOFD, MOVE, MOVING, WHY, scenario, write_book, write_feature

IN_TIME = MOVE.replace("20 April", "1 April")
FREE = "Then the change is free"
PAID = "Then the change is paid"
NO_FORFEITURE = "Given forfeiting the deposit was not agreed"
CANCEL = "When the customer cancels the order on 20 April 2027 11:00"


def book(home: Path, *rules: str) -> None:
    """The small book, with these rules marked."""
    folder = write_book(home)
    text = (folder / "moving.yaml").read_text("utf-8")
    for rule in rules:
        text = text.replace(f"- id: {rule}\n", f"- id: {rule}\n    verify_with_counsel: true\n")
    assert text.count("verify_with_counsel") == len(rules)
    (folder / "moving.yaml").write_text(text, encoding="utf-8")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def tagged(text: str) -> str:
    """The same scenario with the tag above it."""
    return text.replace("\n  Scenario", f"\n  @{counsel.TAG}\n  Scenario", 1)


def linted(path: Path) -> list[str]:
    found = lint(path.read_bytes(), path.name, path, Shelf())[2]
    return [f"{one.place.line}:{one.place.column} {one.code}: {one.message}" for one in found]


CANCELS = scenario(NO_FORFEITURE, CANCEL, "Then the cancellation is paid", "And this follows from clause 7.1")
LACKING = "no-counsel-tag: this scenario follows from clause {}, which counsel must still verify, and does not say so"
NEEDLESS = "needless-counsel-tag: {} under `@verify_with_counsel` follows from a rule that counsel must still verify"


def test_a_scenario_carries_it_just_when_its_rule_is_marked(home: Path) -> None:
    book(home)
    assert linted(write_feature(home, CANCELS)) == []
    assert linted(write_feature(home, tagged(CANCELS))) == [f"11:3 {NEEDLESS.format('nothing')}"]
    book(home, "cancel")
    assert linted(write_feature(home, CANCELS)) == [f"11:3 {LACKING.format('7.1')}"]
    assert linted(write_feature(home, tagged(CANCELS))) == []


def test_the_problem_shows_the_rule_and_the_cure(home: Path) -> None:
    book(home, "cancel")
    path = write_feature(home, CANCELS)
    (found,) = lint(path.read_bytes(), path.name, path, Shelf())[2]
    assert found.notes == (
        "write `@verify_with_counsel` on the line above it, or above its Rule if all of that follows from such rules",
    )
    (where, label) = found.others[0]
    assert Path(where.file).name == "moving.yaml"
    assert label == "`verify_with_counsel` here"


def test_dutch_features_carry_the_same_tag(home: Path) -> None:
    book(home, "cancel")
    text = (
        "\n  Scenario: Een\n    Als de klant op 20 april 2027 11:00 de order annuleert\n"
        "    Dan is de annulering betaald\n    En dat volgt uit artikel 7.1\n"
    )
    assert [line.split(",")[0] for line in linted(write_feature(home, text, head=HOOFD))] == [
        "12:3 no-counsel-tag: this scenario follows from artikel 7.1"
    ]
    assert linted(write_feature(home, tagged(text), head=HOOFD)) == []


def test_of_a_provision_with_several_rules_the_one_that_decides_counts(home: Path) -> None:
    book(home, "move-in-time")
    late, early = scenario(MOVE, PAID, WHY, name="Late"), scenario(IN_TIME, FREE, WHY, name="Early")
    assert linted(write_feature(home, late + early)) == [f"16:3 {LACKING.format('6.3')}"]
    assert linted(write_feature(home, late + tagged(early))) == []
    assert linted(write_feature(home, tagged(late) + tagged(early))) == [f"11:3 {NEEDLESS.format('nothing')}"]


def test_one_of_several_provisions_is_enough(home: Path) -> None:
    book(home, "cancel-deposit")
    steps = (
        "Given we agreed that who cancels forfeits the deposit",
        "And a deposit of € 1,000.00 was paid on 4 January 2027",
        CANCEL,
        "Then the cancellation is paid",
        "And this follows from clause 7.4, the exception to clause 7.1",
    )
    assert linted(write_feature(home, scenario(*steps))) == [f"11:3 {LACKING.format('7.4')}"]
    book(home, "cancel")  # what gave way is not what it follows from
    assert linted(write_feature(home, scenario(*steps))) == []


def test_what_does_not_apply_is_no_cause(home: Path) -> None:
    book(home, "cancel-deposit")
    missed = scenario(
        NO_FORFEITURE,
        CANCEL,
        "Then the cancellation is paid",
        "And this follows from clause 7.1",
        "And clause 7.4 does not apply, because it was not agreed",
    )
    assert linted(write_feature(home, missed)) == []


def rule_of(*scenarios: str, tag: str = "") -> str:
    body = "".join(each.replace("\n  ", "\n    ") for each in scenarios)
    return f"\n{tag}  Rule: Moving\n{body}"


ABOVE = f"  @{counsel.TAG}\n"


def test_on_a_rule_it_stands_for_every_scenario_that_says_why(home: Path) -> None:
    book(home, "cancel")
    silent = scenario(CANCEL, "Then the cancellation is paid", name="Silent")
    assert linted(write_feature(home, rule_of(CANCELS, silent, tag=ABOVE))) == []
    early = scenario(IN_TIME, FREE, WHY, name="Early")
    assert linted(write_feature(home, rule_of(CANCELS, early, tag=ABOVE))) == [f"11:3 {NEEDLESS.format('not all')}"]


def test_on_a_feature(home: Path) -> None:
    book(home, "cancel")
    path = write_feature(home, CANCELS)
    path.write_text(path.read_text("utf-8").replace("Feature:", f"@{counsel.TAG}\nFeature:"), encoding="utf-8")
    assert linted(path) == []


OUTLINE = """
  Scenario Outline: Moving
    When the customer asks on <moment> to move the delivery date
    Then the change is <verdict>
    And this follows from clause 6.3

    Examples: Early
      | moment             | verdict |
      | 1 April 2027 11:00 | free    |
{tag}
    Examples: Late
      | moment              | verdict |
      | 20 April 2027 11:00 | paid    |
"""


def test_on_one_of_two_tables(home: Path) -> None:
    book(home, "move-late")
    assert linted(write_feature(home, OUTLINE.format(tag=f"    @{counsel.TAG}"))) == []
    assert linted(write_feature(home, OUTLINE.format(tag=""))) == [f"11:3 {LACKING.format('6.3')}"]
    book(home, "move-in-time")
    assert linted(write_feature(home, OUTLINE.format(tag=f"    @{counsel.TAG}"))) == [
        f"11:3 {LACKING.format('6.3')}",
        f"19:5 {NEEDLESS.format('nothing')}",
    ]


def test_what_can_not_be_read_is_said_first(home: Path) -> None:
    book(home, "cancel")
    text = scenario(CANCEL, "Then it rains", "And this follows from clause 7.1")
    assert [line.split(":")[1].split()[1] for line in linted(write_feature(home, text))] == ["unread-step"]


def test_the_small_book_holds_no_mark_of_its_own() -> None:
    assert "verify_with_counsel" not in MOVING


pytest_plugins = ["pytester"]


def test_strict_markers_know_it(pytester: pytest.Pytester) -> None:
    book(pytester.path, "cancel")
    pytester.makeini("[pytest]\nfilterwarnings = error\naddopts = --strict-markers\n")
    write_feature(pytester.path, rule_of(CANCELS, tag=ABOVE))
    plugins = ("--disable-plugin-autoload", "-p", "pytest_bdd.plugin", "-p", "engine.specs.plugin")
    pytester.runpytest_inprocess(*plugins, "-m", plugin.COUNSEL).assert_outcomes(passed=1)
    pytester.runpytest_inprocess(*plugins, "-m", f"not {plugin.COUNSEL}").assert_outcomes(deselected=1)
    assert plugin.COUNSEL == counsel.TAG
