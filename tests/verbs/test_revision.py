"""`compare` at a git revision: which edition is read, and what is said where there is none."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner

import cli
from tests.small_book import MANIFEST
from tests.verbs.comparing import (
    CANCEL,
    CANCELLING,
    FRIENDLIER,
    FRIENDLIER_EN,
    HARSHER,
    HARSHER_EN,
    MISTAKE,
    SAME,
    SHIPPED,
    WRONG,
    compare,
    write,
)

pytestmark = pytest.mark.usefixtures("here")


NOBODY = ("-c", "user.name=Nobody", "-c", "user.email=nobody@example.org", "-c", "commit.gpgsign=false")


def git(*arguments: str) -> None:
    alone = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    subprocess.run(["git", *NOBODY, *arguments], check=True, capture_output=True, env={**os.environ, **alone})


def committed(*rules: str, book: str = "policies/x") -> None:
    write(book, *rules)
    git("add", "--all")
    git("commit", "--quiet", "--message", "an edition")


@pytest.fixture
def repository(here: Path) -> Path:
    """Two editions of a book; in the folder a third, and nobody committed that."""
    git("init", "--quiet")
    committed(CANCEL, SHIPPED)
    committed(HARSHER, SHIPPED)
    write("policies/x", HARSHER, FRIENDLIER)
    return here


def test_an_edition_against_the_one_before(repository: Path) -> None:
    assert compare("HEAD~1:policies/x", "HEAD:policies/x").stdout == HARSHER_EN
    assert compare("HEAD~1:policies/x/", "HEAD:./policies/x").stdout == HARSHER_EN


def test_the_folder_against_what_was_committed(repository: Path) -> None:
    assert compare("HEAD:policies/x", "policies/x").stdout == FRIENDLIER_EN
    assert compare("policies/x", "policies/x").stdout == SAME
    assert "\n2. clause 7.2, It is on its way (shipped)\n" in compare("HEAD~1:policies/x", "policies/x").stdout


def test_a_path_is_one_from_this_folder(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(repository / "policies")
    assert compare("HEAD~1:x", "HEAD:../policies/x").stdout == HARSHER_EN
    monkeypatch.chdir(repository / "policies" / "x")
    assert compare("HEAD:", ".").stdout == FRIENDLIER_EN


def test_a_book_that_is_the_whole_repository(here: Path) -> None:
    git("init", "--quiet")
    committed(CANCEL, SHIPPED, book=".")
    write(".", HARSHER, SHIPPED)
    assert compare("HEAD:", ".").stdout == HARSHER_EN


def test_an_included_book_is_that_of_the_revision(repository: Path) -> None:
    """The book is the same in both editions; what it takes in is not."""
    takes_in = MANIFEST + "    include: [../ours]\n"
    for rate in (CANCEL, HARSHER):
        write("policies/ours", rate, manifest=MANIFEST.replace("book: small", "book: ours"))
        Path("policies/taking").mkdir(exist_ok=True)
        Path("policies/taking/book.yaml").write_text(takes_in, encoding="utf-8")
        Path("policies/taking/more.yaml").write_text(
            CANCELLING.replace("cancelling", "more") + SHIPPED, encoding="utf-8"
        )
        git("add", "--all")
        git("commit", "--quiet", "--message", "an edition")
    assert compare("HEAD~1:policies/taking", "policies/taking").stdout == HARSHER_EN


def test_what_is_not_packed_in_an_archive_is_part_of_the_book(repository: Path) -> None:
    """Attributes say what goes to a customer, not what a book is."""
    Path(".gitattributes").write_text("cancelling.yaml export-ignore\n*.yaml export-subst\n", encoding="utf-8")
    committed(HARSHER, FRIENDLIER)
    assert compare("HEAD:policies/x", "policies/x").stdout == SAME


def test_a_folder_with_such_a_name_is_a_folder(repository: Path) -> None:
    write("HEAD:other", CANCEL, SHIPPED)
    assert compare("HEAD:other", "HEAD~1:policies/x").stdout == SAME


# What the documentation shows -----------------------------------------------------------------------------------------

PAGE = (Path(cli.__file__).parent / "docs" / "language.md").read_text(encoding="utf-8")


def test_the_documentation_shows_what_is_said() -> None:
    section = PAGE.partition("\n## What would be decided differently?\n")[2].partition("\n## ")[0]
    rules, said = re.findall(r"^```(?:yaml|text)\n(.*?)^```", section, re.MULTILINE | re.DOTALL)
    (command,) = re.findall(r"^    \$ afspraak (.+)$", section, re.MULTILINE)
    ((before, after),) = re.findall(r"you change `(.+?)` into `(.+?)`", section)
    git("init", "--quiet")
    committed(rules, book="cancelling")
    write("cancelling", rules.replace(before, after))
    assert CliRunner().invoke(cli.main, shlex.split(command)).stdout == said


# What can't be read ---------------------------------------------------------------------------------------------------


def test_a_book_that_could_not_be_read_then_is_placed_at_its_revision(repository: Path) -> None:
    committed(MISTAKE)
    write("policies/x", CANCEL)
    for asked in (("HEAD:policies/x", "policies/x"), ("HEAD~1:policies/x", "HEAD:policies/x")):
        done = compare(*asked)
        assert (done.exit_code, done.stdout) == (1, "")
        assert done.stderr == WRONG.format(place="HEAD:policies/x/cancelling.yaml")
    write("bad", MISTAKE)
    assert compare("HEAD~1:policies/x", "bad").stderr == WRONG.format(place="bad/cancelling.yaml")


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("HEAD~9:policies/x", "there is no revision `HEAD~9` in the repository of this folder"),
        ("next:policies/x", "there is no revision `next` in the repository of this folder"),
        ("HEAD:policies/y", "there is no `policies/y/book.yaml` in `HEAD`"),
        ("HEAD:policies/x/book.yaml", "there is no `policies/x/book.yaml/book.yaml` in `HEAD`"),
        ("HEAD:", "there is no `book.yaml` in `HEAD`"),
        ("HEAD:../elsewhere", "`../elsewhere` is not in the repository of this folder"),
        ("--all:policies/x", "`--all` is no revision"),
    ],
)
def test_no_such_revision(repository: Path, asked: str, said: str) -> None:
    for arguments in ((asked, "policies/x"), ("policies/x", asked)):
        done = compare("--", *arguments)
        assert (done.exit_code, done.stdout, done.stderr) == (1, "", f"{said}\n")


def test_no_repository_and_no_git(monkeypatch: pytest.MonkeyPatch, here: Path) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(here.parent))
    write("x", CANCEL)
    done = compare("HEAD:x", "x")
    said = "a book at a revision is read from a git repository, and this folder is in none\n"
    assert (done.exit_code, done.stderr) == (1, said)
    monkeypatch.setenv("PATH", "")
    done = compare("HEAD:x", "x")
    assert (done.exit_code, done.stderr) == (1, "a book at a revision is read with git, and there is no git here\n")
