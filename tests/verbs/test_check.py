"""`check`: what is said of a book with faults, as text, JSON and workflow commands; what a book accepts."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

import cli
from engine.books import load
from engine.verbs.check import check_book
from tests.proof.seeded import ACCEPTING, REST, seeded


def check(*arguments: str) -> Result:
    return CliRunner().invoke(cli.main, ["check", "book", *arguments])


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


CLASH_EN = """\
book/policy_0.yaml:10:9: error[clash]: clause 6.3 (`move-in-time`) and clause 6.4 (`move-late`) disagree on the charge \
for rescheduling, and neither gives way
   10 |   - id: move-in-time
      |         ^^^^^^^^^^^^
   15 |   - id: move-late
      |         --------- clause 6.4
      = where: kind of request: change · what changes: date · notice: exactly 14 days
      = for example: change · date · request received: 16 April 2027 10:12 · promised delivery: 30 April 2027 · \
order value: € 12,500.00 → referred
      = make one an `exception_to` the other, or see to it that they never hold together
"""

CLASH_NL = """\
book/policy_0.yaml:10:9: error[clash]: artikel 6.3 (`move-in-time`) en artikel 6.4 (`move-late`) spreken elkaar tegen \
over de kosten voor rescheduling, en geen van beide wijkt
   10 |   - id: move-in-time
      |         ^^^^^^^^^^^^
   15 |   - id: move-late
      |         --------- artikel 6.4
      = waar: soort verzoek: wijziging · wat er wijzigt: datum · tijd vooraf: \
precies 14 dagen
      = bijvoorbeeld: wijziging · datum · verzoek ontvangen: 16 april 2027 10:12 · toegezegde levering: 30 april 2027 \
· orderwaarde: € 12.500,00 → doorverwezen
      = maak de ene een `exception_to` van de andere, of zorg dat ze nooit samen gelden
"""

VACUOUS = """\
book/policy_0.yaml:20:9: error[vacuous]: clause 6.5 (`both-at-once`) can never hold: its conditions exclude each other
   20 |   - id: both-at-once
      |         ^^^^^^^^^^^^
      = take away one of the conditions that exclude each other
"""

SCENARIO = """
  Scenario: Clause 6.3 and clause 6.4 disagree on the charge for rescheduling, and neither gives way
    Given an order of € 12,500.00
    And delivery is promised for 30 April 2027
    When the customer asks on 16 April 2027 10:12 to move the delivery date
    Then the sales manager must approve it
    And this follows from clause 6.3
"""

GAP = """\
book/book.yaml:1:1: warning[gap]: no rule decides these requests: they are rejected by default
      = where: kind of request: change · what changes: not date
      = for example: change · quantity · request received: 3 March 2027 10:12 → rejected
      = write a rule for them, or name them under `accepts gaps` in `book.yaml` with a reason
"""


def test_what_is_found_stands_at_its_place_with_an_example_and_a_cure() -> None:
    seeded(Path("book"))

    found = check()

    assert found.exit_code == 1
    for block in (CLASH_EN, VACUOUS, GAP):
        assert block in found.output
    assert "Scenario" not in found.output
    assert found.output.splitlines()[-1].startswith("2 errors, ")


def test_the_same_in_dutch() -> None:
    seeded(Path("book"))

    assert CLASH_NL in check("--lang", "nl").output


def test_the_scenario_stands_under_what_it_shows() -> None:
    seeded(Path("book"))

    assert CLASH_EN + SCENARIO in check("--scenarios").output


def test_a_book_that_accepts_its_gap_is_sound(tmp_path: Path) -> None:
    ready = seeded(Path("book"), REST, manifest=ACCEPTING)
    rules = Path("book/policy_0.yaml")
    written = rules.read_text("utf-8").replace("at most 14 days", "less than 14 days")
    rules.write_text(written[: written.index("  - id: both-at-once")], encoding="utf-8")

    found = check()

    assert (found.exit_code, "gap]" in found.output) == (0, False)
    assert "gap accepted: `by_hand`: Sales decides these by hand.\n" in found.output
    assert [gap.name for gap in ready.book.accepted_gaps] == ["by_hand"]
    Path("book/book.yaml").write_text(Path("book/book.yaml").read_text("utf-8").partition("accepts")[0], "utf-8")
    assert "warning[gap]" in check().output


def test_undecided_is_printed_and_counted(tmp_path: Path) -> None:
    seeded(Path("book"))
    report = check_book(load(Path("book")), Path("book"), "en", scenarios=False).report

    text = check().output

    undecided = [line for line in text.splitlines() if line.startswith("  book/") and ": gap: perhaps " in line]
    assert len(undecided) == report.undecided
    assert f"{report.undecided} undecided" in text.splitlines()[-1]


def witness(found: dict[str, Any], code: str) -> dict[str, Any]:
    return next(each for each in found["findings"] if each["code"] == code)


def test_the_contract_in_json() -> None:
    seeded(Path("book"))

    found = json.loads(check("--format", "json").output)

    assert {"findings", "proved", "refuted", "undecided"} <= found.keys()
    for each in found["findings"]:
        assert {"code", "severity", "status", "rules", "places", "witness", "scenario"} <= each.keys()
    clash = witness(found, "clash")
    assert (clash["severity"], clash["status"]) == ("error", "refuted")
    assert clash["rules"] == ["move-in-time", "move-late"]
    assert clash["places"] == [
        {"file": "book/policy_0.yaml", "line": 10, "column": 9, "rule": "move-in-time"},
        {"file": "book/policy_0.yaml", "line": 15, "column": 9, "rule": "move-late"},
    ]
    assert clash["witness"] == {
        "order": {"promised_delivery": "2027-04-30", "value": "12500.00"},
        "change": {"aspect": "date", "kind": "change", "received": "2027-04-16T10:12:00+02:00"},
    }
    assert clash["scenario"] == SCENARIO.strip("\n")
    vacuous = witness(found, "vacuous")
    assert (vacuous["status"], vacuous["witness"], vacuous["scenario"]) == ("proved", None, None)


def test_every_witness_is_decided_as_it_says() -> None:
    seeded(Path("book"))
    found = json.loads(check("--format", "json").output)
    shown = [each for each in found["findings"] if each["witness"] is not None]

    for each in shown:
        decided = CliRunner().invoke(
            cli.main, ["decide", "-", "--book", "book", "--format", "json"], input=json.dumps(each["witness"])
        )
        decision = json.loads(decided.output)
        assert decision["verdict"] == {"clash": "refer", "gap": "rejected", "charge-gap": "refer"}[each["code"]]
        if each["code"] == "clash":
            assert {"clash"} <= {finding["code"] for finding in decision["findings"]}
    assert {each["code"] for each in shown} >= {"clash", "gap"}


def test_workflow_commands() -> None:
    seeded(Path("book"))

    lines = check("--format", "github").output.splitlines()

    assert lines[0].startswith(
        "::error file=book/policy_0.yaml,line=10,col=9,endColumn=21,title=clash::clause 6.3 (`move-in-time`) and clause"
    )
    assert any(line.startswith("::warning file=book/book.yaml,line=1,") for line in lines)
    assert all(line.startswith("::") for line in lines[:-1])


@pytest.mark.parametrize("form", ["text", "json", "github"])
def test_a_book_that_cant_be_read(form: str) -> None:
    seeded(Path("book"))
    Path("book/policy_0.yaml").write_text(
        Path("book/policy_0.yaml").read_text("utf-8").replace("change.aspect: date", "change.apsect: date"), "utf-8"
    )

    found = check("--format", form)

    assert found.exit_code == 1
    assert "unknown-attribute" in found.output
    if form == "json":
        said = json.loads(found.output)
        assert [problem["code"] for problem in said["problems"]] == ["unknown-attribute"] * 2
        assert (said["findings"], said["proved"]) == ([], 0)


def test_nothing_but_the_findings_without_a_terminal() -> None:
    seeded(Path("book"))

    assert check().stderr == ""
