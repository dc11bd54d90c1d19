"""`explain R33`: a source, its rules, its scenarios, and the one fact that makes the difference."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

import cli
from engine.verbs.explain import NothingToExplain, means_sources
from engine.verbs.explain_source import explain_source
from tests.specs.home import HOOFD, scenario, write_book, write_feature

KEPT = {"cancel-deposit": "[R33]\n    verify_with_counsel: true", "cancel": "[R28]", "let-off-once": "[R77]"}

DEPOSIT = "Given a deposit of € 1,000.00 was paid on 14 January 2027"
FORFEITED = scenario(
    DEPOSIT,
    "And we agreed that who cancels forfeits the deposit",
    "When the customer cancels the order on 20 April 2027 11:00",
    "Then the customer pays € 1,000.00",
    "And this follows from clause 7.4",
    name="Forfeited",
).replace("\n  Scenario", "\n  @verify_with_counsel\n  Scenario")
NOT = scenario(
    DEPOSIT,
    "And forfeiting the deposit was not agreed",
    "When the customer cancels the order on 20 April 2027 11:00",
    "Then the customer pays € 3,125.00",
    "And this follows from clause 7.1",
    name="Not forfeited",
)
VERBEURD = """
  @verify_with_counsel
  Abstract Scenario: Verbeurd
    Gegeven op 14 januari 2027 is <aanbetaling> aanbetaald
    En wij spraken af dat wie annuleert de aanbetaling verbeurt
    Als de klant op 20 april 2027 11:00 de order annuleert
    Dan betaalt de klant <aanbetaling>
    En dat volgt uit artikel 7.4

    Voorbeelden:
      | aanbetaling | toelichting |
      | € 1.000,00  | weinig      |
      | € 2.000,00  | meer        |
"""

R33_EN = """\
R33 · decision · for order desk, auditor
"Wie plotseling opzegt, is zijn aanbetaling kwijt"

What happens to the deposit when the customer cancels: forfeited, set off or
paid back. Forfeiting takes an agreement, and for consumers it has a limit.

Kept by
  small · clause 7.4 · The deposit · cancel-deposit · to be checked by counsel

Shown by 1 scenario
  features/small/moving.feature:12 · Forfeited

One fact makes the difference
  forfeiture agreed
    yes: paid, € 1,000.00 · features/small/moving.feature:12
    no: paid, € 3,125.00 · features/small/moving.feature:19"""

R33_NL = """\
R33 · beslissing · voor orderafdeling, controleur
"Wie plotseling opzegt, is zijn aanbetaling kwijt"

Wat er met de aanbetaling gebeurt als de klant annuleert: verbeurd, verrekend of
terugbetaald. Voor verbeuren is een afspraak nodig, en bij consumenten is er een
grens.

Nageleefd door
  small · artikel 7.4 · De aanbetaling · cancel-deposit · nog door een jurist te
    toetsen

Te zien in 2 scenario's
  features/small/nl/moving.feature:22 · Verbeurd (2 rijen)

Eén gegeven maakt het verschil
  betaalde aanbetaling
    € 1.000,00: betaald, € 1.000,00 · features/small/nl/moving.feature:22
    € 2.000,00: betaald, € 2.000,00 · features/small/nl/moving.feature:23"""

R61_EN = """\
R61 · background · for sales manager
"Een klein gebaar"

A gesture need not be money, and those who are customers already must not be
forgotten.

Why it is no rule
  It is advice on tone. What a gesture may cost, and for whom, is in the rules
  on goodwill."""

L29_NL = """\
L29 · wet · nog door een jurist te toetsen
Wet OB 1968

Of over een behouden aanbetaling of vergoeding btw verschuldigd is, verschilt:
over schade niet, over de prijs van een vrijgehouden plaats wel.

Waarom het geen regel is
  Er volgt geen bedrag uit. Een boek zegt of zijn bedragen inclusief btw zijn;
  hoe een bedrag wordt belast, blijft onbepaald, en is aan de belastingadviseur.
  In plaats daarvan zorgt het programma ervoor."""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")
    folder = write_book(tmp_path)
    for path in folder.glob("*.yaml"):
        text = path.read_text("utf-8")
        for rule, kept in KEPT.items():
            text = text.replace(f"- id: {rule}\n", f"- id: {rule}\n    sources: {kept}\n")
        path.write_text(text, encoding="utf-8")
    write_feature(tmp_path, FORFEITED + NOT)
    write_feature(tmp_path, VERBEURD, "nl", head=HOOFD)
    features = tmp_path / "features" / "small"
    (features / "nl").mkdir()
    (features / "nl.feature").rename(features / "nl" / "moving.feature")
    return folder


@pytest.mark.parametrize(
    ("asked", "lang", "said"),
    [("R33", "en", R33_EN), ("r33", "nl", R33_NL), ("R61", "en", R61_EN), ("L29", "nl", L29_NL)],
)
def test_a_source(folder: Path, asked: str, lang: str, said: str) -> None:
    assert explain_source(asked, folder, lang, 80) == said


def test_a_source_that_no_rule_keeps(folder: Path) -> None:
    said = explain_source("R34", folder, "en", 80)
    assert said is not None
    assert "\n\nNo rule of this book keeps it.\n\nWhat is in no rule\n  It is also a choice" in said


def test_rules_that_no_scenario_shows(folder: Path) -> None:
    (folder.parent.parent / "features" / "small" / "moving.feature").unlink()
    (folder.parent.parent / "features" / "small" / "nl" / "moving.feature").unlink()
    assert str(explain_source("R33", folder, "en", 80)).endswith("counsel\n\nNo scenario shows it.")


def test_what_can_not_be_read_is_said(folder: Path) -> None:
    write_feature(folder.parent.parent, "nothing", head="", name="broken")
    assert str(explain_source("R61", folder, "en", 80)).endswith(
        "\n\nNot counted, because it can't be read (afspraak test says why):\nfeatures/small/broken.feature"
    )


def test_more_scenarios_than_are_named(folder: Path) -> None:
    many = "".join(FORFEITED.replace("Scenario: Forfeited", f"Scenario: Number {number}") for number in range(9))
    write_feature(folder.parent.parent, many)
    said = str(explain_source("R33", folder, "en", 80))
    assert "\nShown by 9 scenarios\n" in said
    assert said.count(" · Number ") == 6
    assert "\n  and 3 more" in said


def test_all_of_them(folder: Path) -> None:
    table = str(explain_source("sources", folder, "nl", 80)).split("\n")
    assert table[:2] == ["| id  | soort | scenario's | regels |", "| --- | ----- | ---------- | ------ |"]
    assert len(table) == 2 + 101
    assert table[2 + 32] == "| R33 | C     | 2          | small: artikel 7.4 |"
    assert table[2 + 11] == "| R12 | E/O   | 0          | geen |"
    assert table[2 + 60].startswith("| R61 | X     |            | geen regel: Het is een advies")


@pytest.mark.parametrize(
    ("asked", "meant"), [("R72", "R71"), ("r3", "R03"), ("R333", "R33"), ("l31", "L30"), ("l7", "L07")]
)
def test_what_is_no_source(folder: Path, asked: str, meant: str) -> None:
    with pytest.raises(NothingToExplain) as nothing:
        explain_source(asked, None, "en", 80)
    assert str(nothing.value).endswith(f"`{asked}`; did you mean `{meant}`?")
    assert explain_source(asked, folder, "en", 80) is None  # its rules may have sources of their own


def test_what_means_sources() -> None:
    assert all(means_sources(asked) for asked in ("R33", "l16", "R3", "sources"))
    assert not any(means_sources(asked) for asked in ("7.2", "cancel", "R3333", "RL12", "UVH 9.4.2", "no-steps"))


def explained(*words: str) -> tuple[int, str, str]:
    done = CliRunner().invoke(cli.main, ["explain", *words])
    return done.exit_code, done.stdout, done.stderr


def test_from_the_command_line(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert explained("R33", "--book", str(folder)) == (0, f"{R33_EN}\n", "")
    monkeypatch.chdir(folder)  # where one stands is the book
    assert "  small · clause 7.4" in explained("R33")[1]
    code, said, _ = explained("R77", "--book", ".")  # a source of its own
    assert (code, said.split("\n")[1]) == (0, "guideline G4 · goodwill · let-off-once")
    assert explained("R78", "--book", ".")[2].startswith("no rule, clause, source row or error code `R78`")


def test_without_a_book_all_that_are_shipped_count(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    code, said, wrong = explained("R28")
    assert (code, wrong) == (0, "")
    for book in ("hospitality", "manufacturing"):
        assert f"\n  {book} · " in said
        assert f"\n  features/{book}/" in said
    assert explained("R72") == (1, "", "no rule, clause, source row or error code `R72`; did you mean `R71`?\n")
