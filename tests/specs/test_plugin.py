from __future__ import annotations

from configparser import ConfigParser
from pathlib import Path

import pytest

# what a run imports stays imported between the runs of this file
from engine.specs import lint, plugin, steps, telling
from tests.specs.home import MOVE, WHY, scenario, write_book, write_feature

pytest_plugins = ["pytester"]

HEAVY = (lint, steps, telling)
ROOT = Path(__file__).parents[2]

PLUGINS = (
    "--disable-plugin-autoload",
    "-p",
    "pytest_bdd.plugin",
    "-p",
    "engine.specs.plugin",
    "-p",
    "no:cacheprovider",
)
STRICT = "[pytest]\nfilterwarnings = error\naddopts = --strict-markers\n"

OUTLINE = """
  Scenario Outline: Een oordeel, "élk" oordeel
    When the customer asks on <moment> to move the delivery date
    Then the customer pays <charge>
    And this follows from clause 6.3

    Examples:
      | moment              | charge     | note   |
      | 15 April 2027 11:00 | € 0.00     | day 15 |
      | 20 April 2027 11:00 | € 1,000.00 | day 10 |
"""


@pytest.fixture
def home(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PYTHONPATH", str(ROOT))  # for runs in a process of their own
    write_book(pytester.path)
    pytester.makeini(STRICT)
    return pytester.path


def test_a_folder_with_nothing_but_features_runs_as_it_stands(home: Path, pytester: pytest.Pytester) -> None:
    write_feature(home, OUTLINE + scenario(MOVE, "Then the change is paid", WHY, name="Late is late"))
    result = pytester.runpytest_inprocess(*PLUGINS, "-v")
    result.assert_outcomes(passed=3)
    file = "features/small/moving.feature"
    result.stdout.fnmatch_lines(
        [
            f'{file}::Een oordeel, "élk" oordeel[[]15 April 2027 11:00, € 0.00[]] PASSED*',
            f'{file}::Een oordeel, "élk" oordeel[[]20 April 2027 11:00, € 1,000.00[]] PASSED*',
            f"{file}::Late is late PASSED*",
        ]
    )


def test_one_scenario_and_one_row_can_be_asked_for(home: Path, pytester: pytest.Pytester) -> None:
    write_feature(home, OUTLINE + scenario(MOVE, "Then the change is paid", WHY, name="Late is late"))
    file = "features/small/moving.feature"
    pytester.runpytest_inprocess(*PLUGINS, f"{file}::Late is late").assert_outcomes(passed=1)
    row = '::Een oordeel, "élk" oordeel[15 April 2027 11:00, € 0.00]'
    pytester.runpytest_inprocess(*PLUGINS, f"{file}{row}").assert_outcomes(passed=1)
    pytester.runpytest_inprocess(*PLUGINS, "-k", "oordeel").assert_outcomes(passed=2, deselected=1)


def test_a_failure_is_the_decision_and_no_traceback(home: Path, pytester: pytest.Pytester) -> None:
    write_feature(home, scenario(MOVE, "Then the change is free", WHY))
    result = pytester.runpytest_inprocess(*PLUGINS)
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(
        [
            "features/small/moving.feature:13:10: Then the change is free",
            "     expected verdict free, decided paid",
            "PAID   change of an order (date), Vecht Interiors (business)",
        ]
    )
    result.stdout.no_fnmatch_line("*Traceback*")
    result.stdout.no_fnmatch_line("*.py:*")


def test_all_that_is_wrong_is_said_when_it_is_collected(home: Path, pytester: pytest.Pytester) -> None:
    twice = scenario(MOVE, "Then the moon is full", WHY, name="A") + scenario(MOVE, "Then it rains", WHY, name="A")
    write_feature(home, twice)
    result = pytester.runpytest_inprocess(*PLUGINS)
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(
        [
            "features/small/moving.feature:13:10: error[[]unread-step[]]: no phrase reads `the moon is full`",
            "features/small/moving.feature:16:3: error[[]same-scenario[]]: scenario `A` also stands at line 11",
            "features/small/moving.feature:18:10: error[[]unread-step[]]: no phrase reads `it rains`",
            "3 errors in 1 of 1 file; nothing was decided.*",
        ]
    )


def test_features_of_others_are_left_alone(home: Path, pytester: pytest.Pytester) -> None:
    write_feature(home, scenario("Given a cucumber"), head="Feature: theirs\n", name="theirs")
    pytester.makepyfile(
        test_theirs="""
        from pytest_bdd import given, scenarios

        scenarios("features/small/theirs.feature")

        @given("a cucumber")
        def cucumber(): ...
        """
    )
    result = pytester.runpytest_inprocess(*PLUGINS)
    result.assert_outcomes(passed=1)


def test_steps_of_others_do_not_read_ours_nor_ours_theirs(home: Path, pytester: pytest.Pytester) -> None:
    write_feature(home, scenario(MOVE, "Then the change is paid", WHY))
    write_feature(home, scenario("Given the order has been planned"), head="Feature: theirs\n", name="theirs")
    pytester.makeconftest(
        """
        from pytest_bdd import given, parsers

        @given(parsers.re(".*"))
        def anything(): ...
        """
    )
    pytester.makepyfile(test_theirs='from pytest_bdd import scenarios\nscenarios("features/small/theirs.feature")\n')
    pytester.runpytest_inprocess(*PLUGINS).assert_outcomes(passed=2)


def test_it_can_be_switched_off(home: Path, pytester: pytest.Pytester) -> None:
    write_feature(home, OUTLINE)
    pytester.makeini("[pytest]\nafspraak_features = false\n")
    pytester.runpytest_inprocess(*PLUGINS).assert_outcomes()


def test_nothing_of_the_engine_is_imported_for_a_run_without_features(home: Path, pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        import sys

        def test_what_is_imported():
            ours = {name for name in sys.modules if name.startswith("engine")}
            assert ours == {"engine", "engine.specs", "engine.specs.plugin"}
        """
    )
    result = pytester.runpytest_subprocess(*PLUGINS)
    result.assert_outcomes(passed=1)


def test_markers_of_a_project_are_tags_of_its_features(home: Path, pytester: pytest.Pytester) -> None:
    pytester.makeini(STRICT + "markers =\n    year_end: asked every December\n")
    tagged = "\n  @year_end" + scenario(MOVE, "Then the change is paid", WHY, name="A")
    write_feature(home, tagged + scenario(MOVE, "Then the change is paid", WHY, name="B"))
    pytester.runpytest_inprocess(*PLUGINS, "-m", "year_end").assert_outcomes(passed=1, deselected=1)


def test_phrases_to_write_are_listed_and_are_no_warnings_of_pytest(home: Path, pytester: pytest.Pytester) -> None:
    write_feature(home, scenario("Given terms.handed_over_how is not", MOVE, "Then the change is paid", WHY))
    result = pytester.runpytest_inprocess(*PLUGINS)
    result.assert_outcomes(passed=1)
    result.stdout.fnmatch_lines(
        [
            "*phrases to write*",
            "features/small/moving.feature:12:11: warning[[]no-phrase[]]: `terms.handed_over_how` has no phrase of its "
            "own: write a phrase with `sets: {terms.handed_over_how: not}` in the book's `phrases.yaml`",
        ]
    )


def test_with_two_workers(home: Path, pytester: pytest.Pytester) -> None:
    pytest.importorskip("xdist")
    write_feature(home, OUTLINE)
    write_feature(home, scenario(MOVE, "Then the change is free", WHY), name="other")
    result = pytester.runpytest_subprocess(*PLUGINS, "-p", "xdist", "-n", "2")
    result.assert_outcomes(passed=2, failed=1)
    result.stdout.fnmatch_lines(["     expected verdict free, decided paid"])


def test_a_feature_that_was_changed_is_read_again_in_the_same_process(home: Path, pytester: pytest.Pytester) -> None:
    write_feature(home, scenario(MOVE, "Then the change is free", WHY))
    pytester.runpytest_inprocess(*PLUGINS).assert_outcomes(failed=1)
    write_feature(home, scenario(MOVE, "Then the change is paid", WHY))
    pytester.runpytest_inprocess(*PLUGINS).assert_outcomes(passed=1)


def test_it_is_the_plugin_that_is_installed() -> None:
    config = ConfigParser()
    config.read(ROOT / "setup.cfg", "utf-8")
    assert config["options.entry_points"]["pytest11"].strip() == "afspraak = engine.specs.plugin"
    assert "PYTEST_DONT_REWRITE" in (plugin.__doc__ or "")
