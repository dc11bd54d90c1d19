from __future__ import annotations

from pathlib import Path

import pytest

from engine.books import load, shipped
from engine.specs.run import NoFeatures, features_of, run
from tests.specs.home import HOOFD, LOYAL, MOVE, WHY, scenario, write_book, write_feature


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    write_book(tmp_path)
    monkeypatch.chdir(tmp_path)
    return tmp_path


OUTLINE = """
  Scenario Outline: The last free day ends at midnight
    When the customer asks on <moment> to move the delivery date
    Then the change is <verdict>
    And the customer pays <charge>
    And this follows from clause 6.3

    Examples:
      | moment              | verdict | charge     | note                      |
      | 16 April 2027 10:59 | free    | € 0.00     | the last minute           |
      | 17 April 2027 00:00 | paid    | € 1,000.00 | day 13                    |
"""


def test_a_moved_cent_fails_exactly_one_row(home: Path) -> None:
    write_feature(home, OUTLINE.replace("€ 1,000.00 |", "€ 1,000.01 |"))
    result = run(["policies/small"])
    assert result.as_json()["scenarios"] == {"passed": 1, "failed": 1}
    failed = result.failed[0]
    assert failed.id == "moving.feature::The last free day ends at midnight[17 April 2027 00:00, paid, € 1,000.01]"
    assert failed.message.split("\n")[:5] == [
        "features/small/moving.feature:14:9: And the customer pays € 1,000.01",
        "     expected charge.total € 1,000.01, decided € 1,000.00",
        "     in the row at line 20: 17 April 2027 00:00 | paid | € 1,000.01 | day 13",
        "",
        "PAID   change of an order (date), Vecht Interiors (business)",
    ]
    assert not result.ok
    write_feature(home, OUTLINE)
    assert run(["policies/small"]).as_json() == {
        "scenarios": {"passed": 2, "failed": 0},
        "failures": [],
        "problems": [],
    }


def test_several_failures_are_listed_before_the_last_line(home: Path) -> None:
    write_feature(home, OUTLINE.replace("€ 1,000.00 |", "€ 1,000.01 |").replace("€ 0.00  ", "€ 0.01  "))
    assert run(["features"]).as_text().split("\n")[-5:] == [
        "Failed",
        "  features/small/moving.feature:14:9: And the customer pays € 0.01; "
        "expected charge.total € 0.01, decided € 0.00",
        "  features/small/moving.feature:14:9: And the customer pays € 1,000.01; "
        "expected charge.total € 1,000.01, decided € 1,000.00",
        "",
        "2 scenarios: 0 passed, 2 failed",
    ]


def test_a_run_tells_what_was_taken_as_given_and_which_steps_held(home: Path) -> None:
    write_feature(home, scenario(MOVE, "Then the change is paid", "And the customer pays € 1.00", WHY))
    (told,) = run(["features"]).runs
    assert told.details["line"] == 11
    assert [step["held"] for step in told.details["steps"]][-4:] == [True, True, False, False]
    assert {"customer.expected_margin", "supplier.days_late"} <= set(told.details["assumed"])
    assert "order.value" not in told.details["assumed"]
    assert (told.details["verdict"], told.details["row"], told.details["rule"]) == ("paid", None, None)


def test_nothing_runs_when_something_is_wrong_with_any_feature(home: Path) -> None:
    write_feature(home, scenario(MOVE, "Then the change is paid", WHY, name="sound"))
    write_feature(
        home,
        scenario(MOVE, "Then the change is pai", WHY, name="A") + scenario(MOVE, "Then it is", WHY, name="B"),
        "wrong",
    )
    result = run(["features"])
    assert result.runs == ()
    assert result.refused == (
        "features/small/wrong.feature:13:10: error[unreadable-slot]: `{verdict}`: expected one of `open`, `on hold`, "
        "`referred`, `rejected`, `paid` or `free`, not `pai`; did you mean `paid`?\n"
        "   13 |     Then the change is pai\n"
        "      |          ^^^^^^^^^^^^^^^^^\n"
        "      = in `the change is {verdict}`\n"
        "features/small/wrong.feature:18:10: error[unread-step]: no phrase reads `it is`\n"
        "   18 |     Then it is\n"
        "      |          ^^^^^\n"
        "\n"
        "2 errors in 1 of 1 file; nothing was decided.   afspraak explain unreadable-slot",
    )
    assert not result.ok
    assert [problem["code"] for problem in result.as_json()["problems"]] == ["unreadable-slot", "unread-step"]
    assert result.as_text().endswith("no scenario was run: 1 file is wrong")


def test_features_are_found_by_their_book(home: Path) -> None:
    with pytest.raises(NoFeatures) as caught:
        features_of("policies/small")
    assert str(caught.value) == (
        "`policies/small` has no features: there are none in `policies/small` or `features/small`"
    )
    path = write_feature(home, OUTLINE)
    assert features_of("policies/small") == (path.parent,)
    assert features_of("features") == (Path("features"),)
    assert features_of(path) == (path,)
    assert features_of("manufacturing") == (shipped().parent / "features" / "manufacturing",)
    with pytest.raises(NoFeatures) as caught:
        features_of("policies/smal")
    assert str(caught.value).startswith(
        "`policies/smal` is no feature, no folder of features, and no book; the books that are shipped: "
    )


def test_a_feature_without_a_policy_is_an_error_when_it_is_asked_for(home: Path) -> None:
    write_feature(home, "", head="Feature: somebody else's\n")
    result = run(["features"])
    assert result.runs == ()
    assert "error[no-policy]: this feature names no policy" in result.refused[0]


def test_another_book_instead_of_the_one_that_is_named(home: Path, tmp_path: Path) -> None:
    """A mutant of the book fails the features that the book itself keeps."""
    write_feature(home, OUTLINE)
    mutant = write_book(tmp_path / "mutant")
    moving = mutant / "moving.yaml"
    moving.write_text(moving.read_text("utf-8").replace("at least 14 days", "at least 15 days"), "utf-8")
    moving.write_text(moving.read_text("utf-8").replace("less than 14 days", "less than 15 days"), "utf-8")
    result = run(["features"], load(mutant), mutant)
    assert [told.id for told in result.failed] == [
        "small/moving.feature::The last free day ends at midnight[16 April 2027 10:59, free, € 0.00]"
    ]
    assert run(["features"]).ok


def test_a_book_with_problems_is_reported_and_nothing_runs(home: Path) -> None:
    write_feature(home, OUTLINE)
    path = home / "policies" / "small" / "loyal.yaml"
    path.write_text(path.read_text("utf-8").replace("change.reason", "change.raeson"), "utf-8")
    result = run(["features"])
    assert result.runs == ()
    assert "no attribute `change.raeson`; did you mean `change.reason`?" in result.refused[0]
    assert LOYAL.count("change.reason") == 1


def test_what_stands_around_the_features_does_not_count(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_feature(home, OUTLINE)
    (home / "pytest.ini").write_text("[pytest]\naddopts = --no-such-option\nafspraak_features = false\n", "utf-8")
    (home / "features" / "conftest.py").write_text("raise RuntimeError\n", "utf-8")
    (home / "features" / "test_other.py").write_text("def test_other():\n    assert False\n", "utf-8")
    monkeypatch.setenv("PYTEST_ADDOPTS", "--no-such-option-either")
    before = sorted(home.rglob("*"))
    assert run(["features/small"]).as_json()["scenarios"] == {"passed": 2, "failed": 0}
    assert sorted(home.rglob("*")) == before


def test_tags_are_shown_as_what_they_are(home: Path) -> None:
    broken = scenario(MOVE, "Then the change is free", WHY, name="not kept")
    write_feature(
        home, "\n  @xfail" + broken + "\n  @skip" + scenario(MOVE, "Then the change is paid", WHY, name="not")
    )
    result = run(["features"])
    assert [(told.id.split("::")[1], told.outcome) for told in result.runs] == [
        ("not kept", "skipped"),
        ("not", "skipped"),
    ]


def test_dutch(home: Path) -> None:
    write_feature(
        home,
        """
  Scenario: Te laat is te laat
    Als de klant op 20 april 2027 11:00 vraagt de leverdatum te verschuiven
    Dan is de wijziging betaald
    En betaalt de klant € 999,99
    En dat volgt uit artikel 6.3
""",
        head=HOOFD,
    )
    (told,) = run(["features"]).failed
    assert told.message.split("\n")[:2] == [
        "features/small/moving.feature:15:8: En betaalt de klant € 999,99",
        "     expected charge.total € 999,99, decided € 1.000,00",
    ]


def test_a_fact_without_a_phrase_is_said_and_does_not_fail(home: Path) -> None:
    write_feature(home, scenario("Given terms.handed_over_how is not", MOVE, "Then the change is paid", WHY))
    result = run(["features"])
    assert result.ok
    assert result.as_text() == (
        "features/small/moving.feature:12:11: warning[no-phrase]: `terms.handed_over_how` has no phrase of its own\n"
        "      = write a phrase with `sets: {terms.handed_over_how: not}` in the book's `phrases.yaml`\n"
        "\n"
        "1 scenario: 1 passed, 0 failed"
    )
