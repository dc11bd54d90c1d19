"""The command line as a person meets it: what it prints, where, and how it ends; DESIGN 5."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from msgspec.structs import replace

import cli
from engine.core.matching import Codes, Matched
from engine.core.plan import Stage
from engine.grid.matcher import GridMatcher
from engine.inference.matcher import ReteMatcher
from engine.inference.rete import InferenceFailedError
from tests.mutants.small import BELOW, ON, PINNED, feature
from tests.mutants.small import write as write_book_of_mutants
from tests.small_book import layered, rule, small_book
from tests.specs.home import MOVE, WHY, scenario, write_book, write_feature

ROOT = Path(cli.__file__).parent

REQUEST = """\
change: {kind: change, received: 2027-03-01 12:00}
order: {persons: 1}
"""

RULES = {
    "formation": [
        rule("yes", "binding: yes", "not: {order.persons: 4}"),
        rule(
            "no",
            "binding: unproven, hold: {guards: our claim, get: {en: a signature, nl: een handtekening}}",
            "order.persons: 4",
        ),
    ],
    "terms": [
        rule("free", "charge: free", "order.persons: 1"),
        rule("paid", "charge: {fee: cancellation, amount: 1250.50}", "order.persons: 2"),
        rule("refused", "acceptance: reject", "order.persons: 3"),
        rule("asked", "acceptance: {refer: order desk}", "order.persons: 5"),
        rule("held", "charge: free", "order.persons: 4"),
    ],
}
"""Each number of persons has a verdict of its own."""

VERDICTS = {
    "1": ("free", 0),
    "2": ("paid", 10),
    "3": ("rejected", 20),
    "4": ("hold", 30),
    "5": ("refer", 40),
    "unknown": ("open", 50),
}

Run = Callable[..., Result]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs the command line in a folder with a book and a request."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.delenv("AFSPRAAK_DECIDE_BOOK", raising=False)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "book").mkdir()
    small_book(tmp_path / "book", *layered(**RULES))
    (tmp_path / "request.yaml").write_text(REQUEST, encoding="utf-8")

    def run_it(*arguments: str, text: str | None = None, book: str | None = "book") -> Result:
        chosen = () if book is None else ("--book", book)
        result = CliRunner().invoke(cli.main, ["decide", *arguments, *chosen], input=text)
        # whatever went wrong was said, and not thrown
        assert result.exception is None or isinstance(result.exception, SystemExit)
        assert "Traceback" not in result.output
        return result

    return run_it


def as_json(result: Result) -> Any:
    assert result.stderr == ""
    return json.loads(result.stdout)


# Decisions ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("persons", VERDICTS)
def test_the_verdict_as_an_exit_code(run: Run, persons: str) -> None:
    verdict, code = VERDICTS[persons]
    result = run("request.yaml", "--set", f"order.persons={persons}", "--format", "json", "--exit-code")
    assert (as_json(result)["verdict"], result.exit_code) == (verdict, code)
    assert run("request.yaml", "--set", f"order.persons={persons}").exit_code == 0


def test_of_several_the_worst_is_the_exit_code(run: Run, tmp_path: Path) -> None:
    for persons in ("2", "3"):
        (tmp_path / f"{persons}.yaml").write_text(
            REQUEST.replace("persons: 1", f"persons: {persons}"), encoding="utf-8"
        )
    assert run("request.yaml", "3.yaml", "2.yaml", "--exit-code").exit_code == 20
    assert run("request.yaml", "2.yaml", "--exit-code").exit_code == 10


def test_one_is_an_object_and_several_are_a_list(run: Run) -> None:
    one = as_json(run("request.yaml", "--set", "order.persons=2", "--format", "json"))
    assert one["charge"]["total"] == "1250.50"
    assert one["settlement"]["payable"] == "1250.50"
    assert one["book"] == "small"
    several = as_json(run("request.yaml", "request.yaml", "--format", "json"))
    assert [each["verdict"] for each in several] == ["free", "free"]


def test_standard_input_in_yaml_and_in_json(run: Run) -> None:
    assert as_json(run("-", "--format", "json", text=REQUEST))["verdict"] == "free"
    asked = json.dumps({"change": {"kind": "change", "received": "2027-03-01 12:00"}, "order": {"persons": 3}})
    assert as_json(run("-", "--format", "json", text=asked))["verdict"] == "rejected"


def test_facts_that_are_set(run: Run) -> None:
    setting = ["--set", "order.persons=2", "--set", "payments.paid = 2000.00", "--set", "order.value=1000.00"]
    found = as_json(run("request.yaml", *setting, "--format", "json"))
    assert found["settlement"] == {
        "paid": "2000.00",
        "left_on_account": "1000.00",
        "forfeited": "0.00",
        "set_off": "1000.00",
        "refunded": "0.00",
        "payable": "250.50",
    }


@pytest.mark.parametrize("persons", VERDICTS)
@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", {"1": "free", "2": "1,250.50", "3": "reject", "4": "signature", "5": "order desk", "unknown": "?"}),
        (
            "nl",
            {
                "1": "kosteloos",
                "2": "1.250,50",
                "3": "afgewezen",
                "4": "handtekening",
                "5": "orderafdeling",
                "unknown": "?",
            },
        ),
    ],
)
def test_in_words_in_both_languages(run: Run, persons: str, lang: str, words: dict[str, str]) -> None:
    result = run("request.yaml", "--set", f"order.persons={persons}", "--lang", lang)
    assert (result.exit_code, result.stderr) == (0, "")
    assert words[persons].casefold() in result.stdout.casefold()


def test_several_in_words_have_a_blank_line_between_them(run: Run) -> None:
    one, two = run("request.yaml").stdout, run("request.yaml", "request.yaml").stdout
    assert two == f"{one}\n{one}"


# Bad news -----------------------------------------------------------------------------------------------------------


def test_an_invalid_request_in_place(run: Run, tmp_path: Path) -> None:
    (tmp_path / "request.yaml").write_text(REQUEST.replace("kind: change", "kind: cancelation"), encoding="utf-8")
    result = run("request.yaml", "--format", "json", "--exit-code")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == (
        "request.yaml:1:16: error[unknown-value]: `change.kind` has no value `cancelation`; "
        "did you mean `cancellation`?\n"
        "    1 | change: {kind: cancelation, received: 2027-03-01 12:00}\n"
        "      |                ^^^^^^^^^^^\n"
        "      = it is one of `change`, `partial cancellation`, `cancellation`, `withdrawal`, `no-show`, "
        "`substitution`, `defect claim`\n"
        "\n"
        "1 error in 1 of 1 file; nothing was decided.   afspraak explain unknown-value\n"
    )


def test_a_file_that_is_not_there(run: Run) -> None:
    result = run("nowhere.yaml")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "nowhere.yaml:1:1: error[unreadable-file]: `nowhere.yaml`: no such file or directory" in result.stderr


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "\0", "change: [", "change: {kind: change}", "- a\n- b", "%", "change: &a {kind: *a}", "\t"]
)
def test_no_input_makes_it_stumble(run: Run, text: str) -> None:
    result = run("-", text=text)
    assert (result.exit_code, result.stdout) == (1, "")
    assert "standard input:" in result.stderr
    assert "; nothing was decided" in result.stderr


def test_bytes_that_are_no_text(run: Run, tmp_path: Path) -> None:
    (tmp_path / "request.yaml").write_bytes(b"\xff\xfe\x00change")
    assert run("request.yaml").exit_code == 1


@pytest.mark.parametrize(
    "setting", ["order.persons=many", "order.nothing=1", "nothing=1", "order.persons=[1", "order=1"]
)
def test_a_setting_that_does_not_fit(run: Run, setting: str) -> None:
    result = run("request.yaml", "--set", setting)
    assert (result.exit_code, result.stdout) == (1, "")
    assert "--set:1:" in result.stderr


def test_a_matcher_that_differs(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sound = GridMatcher.match

    def forgetful(self: GridMatcher, stage: Stage, codes: Codes) -> Matched:
        return replace(sound(self, stage, codes), stands=frozenset())

    monkeypatch.setattr(GridMatcher, "match", forgetful)
    result = run("request.yaml")
    (kept,) = tmp_path.glob("afspraak-disagreement-*.json")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == (
        "request.yaml: error[matchers-disagree]: durable-rules and the grid do not agree on `yes/binding` in "
        "`formation`; nothing was decided\n"
        f"     = the case is kept in {kept.name}: please send it to whoever maintains afspraak\n"
    )


# Letters ------------------------------------------------------------------------------------------------------------


def letters(*arguments: str, text: str | None = None) -> Result:
    return CliRunner().invoke(cli.main, ["letter", *arguments, "--book", "book"], input=text)


def test_a_letter_in_text_and_in_json(run: Run) -> None:
    paid = ("request.yaml", "--set", "order.persons=2", "--style", "plain")
    said = letters(*paid, "--lang", "nl")
    assert (said.exit_code, said.stderr) == (0, "")
    assert said.stdout.startswith("Onderwerp: Ons antwoord over uw order\n\nGoedendag,\n\nU vroeg ons op 1 maart 2027 ")
    assert "€ 1.250,50" in said.stdout
    found = as_json(letters(*paid, "--format", "json"))
    assert list(found) == ["subject", "body", "paragraphs"]
    assert found["paragraphs"][0] == {"name": "salutation", "text": "Hello,"}
    assert [each["name"] for each in found["paragraphs"]][-3:] == ["contact", "closing", "signature"]
    assert found["body"].startswith("Hello,\n\n")
    assert found["body"].endswith("\n\nA small book\n")


def test_letters_about_several_requests(run: Run) -> None:
    said = letters("request.yaml", "-", text=REQUEST.replace("persons: 1", "persons: 3")).stdout
    first, second = said.split(f"\n\n{'-' * 78}\n\n")
    assert "We agree to your request." in first
    assert "Unfortunately" in second
    assert len(as_json(letters("request.yaml", "request.yaml", "--format", "json"))) == 2


def test_a_letter_that_can_not_be_written(run: Run, tmp_path: Path) -> None:
    assert letters("none.yaml").exit_code == 1
    assert letters("request.yaml", "--style", "rude").exit_code == 2
    (tmp_path / "book" / "letters.yaml").write_text("paragraphs: {closng: {en: x, nl: y}}\n", encoding="utf-8")
    result = letters("request.yaml")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith(
        "book/letters.yaml:1:14: error[unknown-paragraph]: no letter has a paragraph `closng`; did you mean `closing`?"
    )
    # decisions need no letters
    assert run("request.yaml").exit_code == 0
    assert "voorkomt" in CliRunner().invoke(cli.main, ["explain", "unknown-paragraph", "--lang", "nl"]).stdout


# Features -----------------------------------------------------------------------------------------------------------


def run_features(home: Path, text: str, *arguments: str) -> Result:
    write_book(home)
    write_feature(home, text)
    return CliRunner().invoke(cli.main, ["test", "policies/small", *arguments])


def test_features_that_hold_and_features_that_do_not(run: Run, tmp_path: Path) -> None:
    result = run_features(tmp_path, scenario(MOVE, "Then the change is paid", WHY), "--format", "json")
    assert as_json(result)["scenarios"] == {"passed": 1, "failed": 0}
    assert result.exit_code == 0
    result = run_features(tmp_path, scenario(MOVE, "Then the change is free", WHY), "--format", "json")
    assert as_json(result)["scenarios"] == {"passed": 0, "failed": 1}
    assert result.exit_code == 1


def test_features_that_can_not_be_run(run: Run, tmp_path: Path) -> None:
    wrong = scenario(MOVE, "Then the change is lovely", WHY)
    result = run_features(tmp_path, wrong, "--format", "json")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "moving.feature:13:10: error[unreadable-slot]: `{verdict}`: expected " in result.stderr
    assert result.stderr.endswith("no scenario was run: 1 file is wrong\n")
    # in words it is the same report, where every other is
    assert run_features(tmp_path, wrong).stdout == result.stderr


def test_what_features_pin_down(run: Run, tmp_path: Path) -> None:
    write_book_of_mutants(tmp_path, feature(PINNED, [BELOW]))
    test = ("test", "policies/tiny", "--format", "json")
    found = as_json(CliRunner().invoke(cli.main, [*test, "--coverage", "--mutate"]))
    assert found["scenarios"] == {"passed": 5, "failed": 0}
    assert (found["coverage"]["rules"], found["coverage"]["bounds"]) == (1.0, 0.5)
    mutation = found["mutation"]
    assert mutation["equivalent"] == 1
    assert mutation["killed"] + mutation["survived"] + mutation["equivalent"] == mutation["mutants"]
    assert mutation["score"] == round(mutation["killed"] / (mutation["mutants"] - mutation["equivalent"]), 4)
    assert len(mutation["survivors"]) == mutation["survived"]
    # nothing is looked at that nobody asked for
    assert as_json(CliRunner().invoke(cli.main, [*test, "--coverage"])).keys().isdisjoint({"mutation"})
    assert as_json(CliRunner().invoke(cli.main, [*test])).keys().isdisjoint({"mutation", "coverage"})


def test_a_threshold_for_what_is_pinned(run: Run, tmp_path: Path) -> None:
    write_book_of_mutants(tmp_path, feature(PINNED, [BELOW]))
    test = ("test", "policies/tiny", "--coverage", "--at-least")
    assert CliRunner().invoke(cli.main, [*test, "0.5"]).exit_code == 0
    below = CliRunner().invoke(cli.main, [*test, "0.51", "--lang", "nl"])
    assert (below.exit_code, below.stderr) == (1, "bounds: 0.50 is less than 0.51\n")
    assert "kunnen verschuiven\n  artikel 7.2  orderwaarde is ten minste € 100,00: " in below.stdout
    assert CliRunner().invoke(cli.main, ["test", "policies/tiny", "--at-least", "0.5"]).exit_code == 2


def test_pins_are_written_where_somebody_asks(run: Run, tmp_path: Path) -> None:
    write_book_of_mutants(tmp_path, feature(PINNED, [BELOW]))
    test = ("test", "policies/tiny", "--mutate", "--write", "pins")
    result = CliRunner().invoke(cli.main, [*test])
    written = ("agreeing.feature", "cancelling.feature", "nl/agreeing.feature", "nl/cancelling.feature")
    assert (result.exit_code, result.stderr) == (0, "".join(f"pins/{name}\n" for name in written))
    assert as_json(CliRunner().invoke(cli.main, ["test", "pins", "--format", "json"]))["scenarios"]["failed"] == 0
    again = CliRunner().invoke(cli.main, [*test])
    assert again.exit_code == 1
    assert again.stderr.startswith("`pins/agreeing.feature` is there already")


def test_features_that_do_not_hold_pin_nothing_down(run: Run, tmp_path: Path) -> None:
    write_book_of_mutants(tmp_path, feature([ON.replace("paid   ", "free   ")]))
    result = CliRunner().invoke(cli.main, ["test", "policies/tiny", "--coverage", "--format", "json"])
    assert result.exit_code == 1
    assert "coverage" not in as_json(result)


@pytest.mark.parametrize("form", ["text", "json"])
def test_no_features(run: Run, tmp_path: Path, form: str) -> None:
    result = CliRunner().invoke(cli.main, ["test", "book", "--format", form])
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == "`book` has no features: there are none in `book`\n"


# Explanations -------------------------------------------------------------------------------------------------------


def test_durable_rules_that_gives_no_answer(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(self: ReteMatcher, stage: Stage, codes: Codes) -> Matched:
        raise InferenceFailedError("it cannot be loaded")

    monkeypatch.setattr(ReteMatcher, "match", broken)
    done = run("request.yaml")
    assert done.exit_code == 1
    assert done.stdout == ""
    assert done.stderr == "durable-rules gave no answer, and nothing was decided: it cannot be loaded\n"


def test_a_code_is_explained_without_a_book_within_the_width(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    result = CliRunner().invoke(cli.main, ["explain", "inconsistent", "--lang", "nl"])
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == (
        "inconsistent\n"
        "Twee gegevens kunnen niet allebei waar zijn. Welke er niet\n"
        "klopt, is niet aan een programma om te raden.\n"
        "\n"
        "  order: {concluded: 2027-03-01, delivered: 2027-02-01}\n"
        "  -> {concluded: 2027-03-01, delivered: 2027-04-01}\n"
    )


def test_what_is_called_nothing(run: Run) -> None:
    result = CliRunner().invoke(cli.main, ["explain", "fre", "--book", "book"])
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == "no rule, clause, source row or error code `fre`; did you mean `free`?\n"


# Which book ---------------------------------------------------------------------------------------------------------


def test_no_book(run: Run) -> None:
    result = run("request.yaml", book=None)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "which book? Add --book DIR, or set AFSPRAAK_DECIDE_BOOK." in result.stderr


def test_an_unknown_book(run: Run) -> None:
    result = run("request.yaml", book="nowhere")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith("`nowhere` is no folder with a book.yaml; the books that are shipped: ")
    assert "manufacturing" in result.stderr


def test_an_unsound_book(run: Run, tmp_path: Path) -> None:
    (tmp_path / "book" / "book.yaml").write_text("language: 1\n", encoding="utf-8")
    result = run("request.yaml")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "book/book.yaml:1:1: error[missing-key]: `book.yaml` has no `book`" in result.stderr


def test_the_book_one_stands_in_and_the_book_of_the_environment(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AFSPRAAK_DECIDE_BOOK", "book")
    assert run("request.yaml", book=None).exit_code == 0
    monkeypatch.delenv("AFSPRAAK_DECIDE_BOOK")
    monkeypatch.chdir(tmp_path / "book")
    assert run("../request.yaml", book=None).exit_code == 0


def test_a_shipped_book_by_its_name(run: Run) -> None:
    found = as_json(run(str(ROOT / "examples" / "cancelled-in-part.yaml"), "--format", "json", book="manufacturing"))
    assert (found["book"], found["verdict"]) == ("manufacturing", "paid")


# Usage --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "Missing argument 'REQUEST...'"),
        (("request.yaml", "--set", "order.persons"), "`order.persons` is not NAME=VALUE"),
        (("request.yaml", "--set", "=1"), "`=1` is not NAME=VALUE"),
        (("request.yaml", "--format", "xml"), "'xml' is not one of 'text', 'json'"),
        (("request.yaml", "--lang", "de"), "'de' is not one of 'en', 'nl'"),
        (("request.yaml", "--nothing"), "No such option"),
    ],
)
def test_usage(run: Run, arguments: tuple[str, ...], said: str) -> None:
    result = run(*arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert said in result.stderr


def test_it_explains_itself() -> None:
    result = CliRunner().invoke(cli.main, ["--help"])
    assert result.exit_code == 0
    assert "decide" in result.stdout
    assert "What happens when a customer wants to change or cancel an order." in result.stdout


def test_as_a_process(run: Run, tmp_path: Path) -> None:
    command = [sys.executable, str(ROOT / "cli.py"), "decide", "-", "--book", "book", "--format", "json", "--exit-code"]
    asked = REQUEST.replace("persons: 1", "persons: 2").encode()
    done = subprocess.run(command, input=asked, capture_output=True, check=False, cwd=tmp_path)
    assert (done.returncode, done.stderr) == (10, b"")
    assert json.loads(done.stdout)["charge"]["total"] == "1250.50"
