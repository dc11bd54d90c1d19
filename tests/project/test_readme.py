"""Every command of the README works, and the decision that it shows is the decision that is made."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest
from click.testing import CliRunner

from cli import main

ROOT = Path(__file__).parent.parent.parent
README = (ROOT / "README.md").read_text("utf-8")
COMMANDS = re.findall(r"^    \$ afspraak (.+)$", README, re.MULTILINE)
SHOWN = re.findall(r"^    \$ afspraak (.+)\n\n```text\n(.*?)```", README, re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("command", COMMANDS)
def test_the_command_works(command: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    done = CliRunner().invoke(main, shlex.split(command))

    assert done.exit_code == 0, done.output
    assert done.stdout


def test_the_decision_that_is_shown_is_the_one_that_is_made(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("COLUMNS", "105")
    ((command, shown),) = SHOWN

    assert CliRunner().invoke(main, shlex.split(command)).stdout == shown


def test_there_are_commands_for_all_three_people() -> None:
    assert {command.split()[0] for command in COMMANDS} >= {"decide", "explain", "test"}


def test_the_two_commands_are_targets() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    asked = re.findall(r"^    make (\w+)", README, re.MULTILINE)

    assert asked == ["demo", "test"]
    assert all(re.search(rf"^{target}:", makefile, re.MULTILINE) for target in asked)


@pytest.mark.parametrize("page", re.findall(r"\]\(([^)]+)\)", README))
def test_every_page_it_points_to_is_there(page: str) -> None:
    assert (ROOT / page).is_file()
