from __future__ import annotations

from pathlib import Path

import pytest

from engine.language.problem import Problem, Severity
from engine.specs.lint import lint
from engine.specs.shelf import Shelf
from tests.specs.home import HOOFD, MOVE, WHY, scenario, write_book, write_feature

Problems = list[Problem]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    write_book(tmp_path)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def linted(path: Path, *tags: str) -> list[str]:
    """Every problem on one line: its place in the file, its code, its message."""
    return [f"{one.place.line}:{one.place.column} {one.code}: {one.message}" for one in problems(path, *tags)]


def problems(path: Path, *tags: str) -> Problems:
    return list(lint(path.read_bytes(), path.name, path, Shelf(), tags)[2])


def test_a_sound_feature_has_none(home: Path) -> None:
    assert linted(write_feature(home, scenario(MOVE, "Then the change is paid", WHY))) == []


def test_two_scenarios_of_one_name_even_in_two_rules(home: Path) -> None:
    rules = "".join(
        f"\n  Rule: {rule}\n" + scenario(MOVE, "Then the change is paid", WHY, name="same").replace("\n  ", "\n    ")
        for rule in ("one", "two")
    )
    found = problems(write_feature(home, rules))
    assert [(one.code, one.place.line, one.message) for one in found] == [
        ("same-scenario", 20, "scenario `same` also stands at line 13")
    ]
    assert found[0].notes == ("only one of them would be run; give each its own name",)
    assert [(place.line, label) for place, label in found[0].others] == [(13, "the first")]


def test_what_promises_nothing(home: Path) -> None:
    text = "\n  Scenario: empty\n" + scenario(MOVE, name="no then")
    assert linted(write_feature(home, text)) == [
        "11:3 no-steps: a scenario without steps promises nothing",
        "13:3 no-provision: this scenario names no provision",
        "13:3 no-then: a scenario without a Then promises nothing",
    ]
    assert linted(write_feature(home, "")) == ["2:1 no-scenario: a feature without scenarios promises nothing"]


OUTLINE = """
  Scenario Outline: Late
    When the customer asks on <moment> to move the delivery date
    Then the change is paid
    And this follows from clause 6.3
"""


def test_an_outline_without_examples_and_one_with_an_empty_table(home: Path) -> None:
    assert linted(write_feature(home, OUTLINE)) == [
        "11:3 no-examples: an outline without a row of Examples is never run"
    ]
    assert linted(write_feature(home, f"{OUTLINE}\n    Examples:\n      | moment | note |\n")) == [
        "11:3 no-examples: an outline without a row of Examples is never run",
        "16:5 no-examples: a table without rows promises nothing",
    ]


def table(*rows: str) -> str:
    return "\n".join([OUTLINE.rstrip("\n"), "", "    Examples:", *(f"      | {row} |" for row in rows), ""])


def test_every_row_says_why_it_is_there(home: Path) -> None:
    bare = table("moment", "17 April 2027 00:00", "18 April 2027 00:00")
    assert linted(write_feature(home, bare)) == [
        "16:5 no-note: the last column of a table says why each row is there: `note`"
    ]
    empty = table("moment | note", "17 April 2027 00:00 | the 13th day", "18 April 2027 00:00 | ")
    assert linted(write_feature(home, empty)) == ["19:7 no-note: the `note` of this row is empty"]
    assert linted(write_feature(home, table("moment", "17 April 2027 00:00"))) == []


def test_columns_that_no_step_uses_and_that_no_table_has(home: Path) -> None:
    assert linted(write_feature(home, table("momnt | note", "17 April 2027 00:00 | late"))) == [
        "12:10 unknown-column: `<moment>` has no column; did you mean `momnt`?",
        "17:9 unused-column: no step uses `<momnt>`; did you mean `moment`?",
    ]


def test_a_column_in_a_background_is_filled_in_by_every_scenario(home: Path) -> None:
    background = "\n  Rule: R\n    Background:\n      Given the same order, but worth <value>\n"
    plain = scenario(MOVE, "Then the change is paid", WHY)
    assert linted(write_feature(home, background + plain)) == [
        "13:13 unknown-column: `<value>` has no column: this scenario has no Examples"
    ]
    rows = "\n    Examples:\n      | value      |\n      | € 1,800.00 |\n"
    outline = scenario(MOVE, "Then the change is paid", WHY).replace("Scenario:", "Scenario Outline:") + rows
    assert linted(write_feature(home, background + outline)) == []


def test_a_row_that_stands_there_twice(home: Path) -> None:
    twice = table("moment | note", "17 April 2027 00:00 | late", "17 April 2027 00:00 | again")
    assert linted(write_feature(home, twice)) == ["19:7 same-row: this row stands here twice"]


def test_a_cell_that_can_not_be_read_is_shown_with_its_row(home: Path) -> None:
    found = problems(write_feature(home, table("moment | note", "17 April 2027 | day", "17 Aprill 2027 00:00 | late")))
    assert [(one.code, one.message) for one in found] == [
        (
            "unreadable-slot",
            "`{change.received}`: expected a date such as `16 April 2027` or `2027-04-16`, not `17 Aprill 2027 00:00`; "
            "did you mean `17 April 2027 00:00`?",
        )
    ]
    assert found[0].notes == ("in `the customer asks on {change.received} to move the delivery date`",)
    assert [(place.line, label) for place, label in found[0].others] == [(19, "with this row")]


def test_a_provision_is_named_once_in_a_scenario_or_in_its_rule(home: Path) -> None:
    bare = (MOVE, "Then the change is paid")
    assert linted(write_feature(home, scenario(*bare))) == ["11:3 no-provision: this scenario names no provision"]
    rule = "\n  Rule: Late costs money\n" + scenario(*bare, name="A") + scenario(*bare, WHY, name="B")
    assert linted(write_feature(home, rule)) == []
    rule = "\n  Rule: Late costs money\n" + scenario(*bare, name="A") + scenario(*bare, name="B")
    assert linted(write_feature(home, rule)) == [
        "13:3 no-provision: no scenario of the rule `Late costs money` names a provision"
    ]
    missed = "And guideline G4 does not apply, because we expect too little margin"
    assert linted(write_feature(home, scenario(*bare, missed))) == [
        "11:3 no-provision: this scenario names no provision"
    ]


def test_a_fact_is_stated_once(home: Path) -> None:
    again = scenario("Given delivery is promised for 1 May 2027", MOVE, "Then the change is paid", WHY)
    found = problems(write_feature(home, again))
    said = "`delivery is promised for 1 May 2027` states `order.promised_delivery` a second time"
    assert [(one.code, one.place.line, one.message) for one in found] == [("fact-twice", 12, said)]
    assert [(place.line, label) for place, label in found[0].others] == [
        (8, "`order.promised_delivery` is stated here")
    ]
    instead = scenario("Given the same order, but worth € 1,800.00", MOVE, "Then the customer pays € 150.00", WHY)
    assert linted(write_feature(home, instead)) == []


def test_instead_of_nothing(home: Path) -> None:
    text = scenario("Given the same order, but worth € 1,800.00", MOVE, "Then the change is paid", WHY)
    head = "# policies/small/moving.yaml\nFeature: F\n"
    assert linted(write_feature(home, text, head=head)) == [
        "5:11 nothing-instead: `the same order, but worth € 1,800.00` restates what nothing before it stated"
    ]


def test_a_fact_after_the_decision(home: Path) -> None:
    late = scenario(MOVE, "Then the change is paid", WHY, "Given the order has been planned")
    assert linted(write_feature(home, late)) == [
        "15:11 fact-after-then: `the order has been planned` comes after a Then"
    ]


def test_facts_that_are_no_request(home: Path) -> None:
    nothing = scenario(
        "Given the order has been planned", "When the order desk decides", "Then the change is paid", WHY
    )
    found = linted(write_feature(home, nothing))
    assert found == [
        "11:3 missing-request: `change.kind` is missing",
        "11:3 missing-request: `change.received` is missing",
    ]


def test_tags(home: Path) -> None:
    tagged = "\n  @xfail @smal" + scenario(MOVE, "Then the change is paid", WHY)
    path = write_feature(home, tagged)
    assert linted(path) == ["11:10 unknown-tag: no tag `@smal`"]
    assert linted(path, "smal") == []


def test_a_table_under_a_step_is_not_read(home: Path) -> None:
    text = scenario(MOVE, "  | a | table |", "Then the change is paid", WHY)
    assert linted(write_feature(home, text)) == ["13:7 step-argument: nothing under a step is read"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "\n  Scenario: A\n    Given de order is ingepland\n",
            ["13:5 wrong-language: `Given` is English, and this feature is Dutch"],
        ),
        ("\n  Rule: A\n", ["12:3 wrong-language: `Rule:` is English, and this feature is Dutch"]),
        (
            "\n  Scenario: A\n    Als de order is ingepland\n    And iets\n",
            ["14:5 wrong-language: `And` is English, and this feature is Dutch"],
        ),
    ],
)
def test_keywords_of_another_language(home: Path, text: str, expected: list[str]) -> None:
    found = linted(write_feature(home, text, head=HOOFD))
    assert [one for one in found if "wrong-language" in one] == expected


def test_a_step_in_another_language(home: Path) -> None:
    found = problems(write_feature(home, scenario("Given de order is ingepland", MOVE, "Then the change is paid", WHY)))
    assert [(one.message, one.notes) for one in found] == [
        ("no phrase reads `de order is ingepland`", ("it is Dutch, and this feature is English",))
    ]


def test_what_is_no_gherkin(home: Path) -> None:
    assert linted(write_feature(home, table("moment | note", "17 April 2027 00:00"))) == [
        "18:7 bad-gherkin: this row has another number of cells than the row above it"
    ]
    assert linted(write_feature(home, "", head="# policies/small/moving.yaml\nGiven a\n")) == [
        "2:1 bad-gherkin: `Given a` is not expected here"
    ]
    assert linted(write_feature(home, "", head="")) == ["1:1 no-feature: there is no feature in this file"]
    assert linted(write_feature(home, "", head="# language: fr\n# policies/small/moving.yaml\nFeature: x")) == [
        "1:1 wrong-language: a feature in `fr` can't be read"
    ]
    path = write_feature(home, "")
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert linted(path) == ["1:1 byte-order-mark: the file begins with a byte order mark (UTF-8)"]


def test_the_policy_a_feature_is_about(home: Path) -> None:
    body = scenario(MOVE, "Then the change is paid", WHY)
    assert linted(write_feature(home, body, head="Feature: x\n")) == ["1:1 no-policy: this feature names no policy"]
    assert linted(write_feature(home, body, head="# policies/small/mving.yaml\nFeature: x\n")) == [
        "1:1 no-policy: there is no `policies/small/mving.yaml` beside or above this feature, nor in a shipped book"
    ]
    (home / "loose.yaml").write_text("", "utf-8")
    assert linted(write_feature(home, body, head="# loose.yaml\nFeature: x\n")) == [
        "1:1 no-policy: `loose.yaml` is in no book: there is no `book.yaml` in its folder or above it"
    ]


def test_a_shipped_book_is_found_and_its_features_say_no_fact_by_its_name(home: Path) -> None:
    head = "# policies/manufacturing/cancelling.yaml\nFeature: x\n"
    assert linted(write_feature(home, scenario("Given terms.handed_over_how is not"), head=head)) == [
        "4:3 no-then: a scenario without a Then promises nothing",
        "5:11 plain-fact: a shipped feature says `terms.handed_over_how` in a sentence",
    ]


def test_a_shipped_feature_is_not_too_long(home: Path) -> None:
    head = "# policies/manufacturing/cancelling.yaml\nFeature: x\n"
    body = "\n" * 150 + scenario("Given the order has been planned")
    assert "2:1 long-feature: 155 lines are more than anybody reads" in linted(write_feature(home, body, head=head))


def test_a_fact_without_a_phrase_is_a_warning_in_a_book_of_ones_own(home: Path) -> None:
    found = problems(
        write_feature(home, scenario("Given terms.handed_over_how is not", MOVE, "Then the change is paid", WHY))
    )
    assert [(one.severity, one.code, one.message, one.notes) for one in found] == [
        (
            Severity.WARNING,
            "no-phrase",
            "`terms.handed_over_how` has no phrase of its own",
            ("write a phrase with `sets: {terms.handed_over_how: not}` in the book's `phrases.yaml`",),
        )
    ]


def test_a_fact_whose_phrases_all_say_more_may_be_said_by_its_name(home: Path) -> None:
    given = "Given order.promised_delivery is 30 April 2027"
    plain = problems(write_feature(home, scenario("Given costs.labour is € 800.00", MOVE, WHY)))
    assert "plain-fact" not in {one.code for one in plain}
    assert "plain-fact" in {one.code for one in problems(write_feature(home, scenario(given, MOVE, WHY)))}


def test_a_fact_with_a_phrase_is_said_with_it(home: Path) -> None:
    found = problems(
        write_feature(home, scenario("Given order.stage is planned", MOVE, "Then the change is paid", WHY))
    )
    assert [(one.code, one.message, one.notes) for one in found] == [
        ("plain-fact", "`order.stage` has a phrase", ("write `the order has been planned`",))
    ]
