"""Whatever stands on the command line, or under a name on it: a report and an exit code, in bounded time and memory."""

from __future__ import annotations

import re
import resource
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from cli import main
from tests.hostile import command_line
from tests.hostile.table import ASKED, FREE, MANIFEST, decide

ROOT = Path(__file__).resolve().parent.parent.parent
MEMORY = 1024**3
"""Bytes that a run may take; durable-rules and Python themselves take some 200 MB of addresses."""


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a sound book and a sound request, to stand in."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.chdir(here)
    assert decide(Path(), {}).exit_code == 0
    return here


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, arguments)


def refused(result: Result, said: str) -> None:
    """The first line is what was said, and the exit code is that of bad news."""
    assert result.output.startswith(said), result.output[:500]
    assert result.exit_code == 1
    assert isinstance(result.exception, SystemExit)
    assert len(result.output) < 20_000


@pytest.mark.parametrize("cause", command_line.SETTINGS)
def test_a_setting(cause: str) -> None:
    assert len(command_line.SETTINGS[cause]) >= 5
    for setting, said in command_line.SETTINGS[cause]:
        refused(run("decide", "request.yaml", "--book", "book", "--set", setting), f"--set:{said}\n")


@pytest.mark.parametrize("setting", ["order.value", "=1", "  =1", "", "="])
def test_what_is_no_setting_at_all(setting: str) -> None:
    result = run("decide", "request.yaml", "--book", "book", "--set", setting)
    assert result.exit_code == 2
    assert f"`{setting}` is not NAME=VALUE" in result.output


def test_settings_without_end() -> None:
    many = [part for number in range(1_000) for part in ("--set", f"order.x{number}=1")]
    result = run("decide", "request.yaml", "--book", "book", *many)
    refused(result, "--set:1:1: error[unknown-key]: no attribute `order.x0`\n")
    assert result.output.splitlines()[-1].startswith("at least 200 errors in 1 of 2 files; nothing was decided.")


def test_what_can_not_be_explained() -> None:
    for asked, said in command_line.EXPLAINED:
        refused(run("explain", asked, "--book", "book"), said)


def test_a_request_that_is_no_file() -> None:
    files = command_line.odd_files()
    assert len(files) >= 5
    for name, said in files.items():
        refused(run("decide", name, "--book", "book"), f"{said}\n")


def test_a_policy_that_is_no_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.language.files.MOST_FILES", 50)
    books = command_line.odd_policies()
    assert len(books) >= 5
    for name, said in books.items():
        refused(run("decide", "request.yaml", "--book", name), f"{said}\n")


def test_a_book_that_is_no_folder_of_policies() -> None:
    books = command_line.odd_books()
    assert len(books) >= 5
    for name, said in books.items():
        refused(run("decide", "request.yaml", "--book", name), said)


# In a process of its own, with little memory ------------------------------------------------------------------------


def limited(*arguments: str, given: bytes = b"") -> tuple[int, str]:
    """The exit code of a run that may take little memory and little time, and everything that it said."""
    done = subprocess.run(
        [sys.executable, str(ROOT / "cli.py"), *arguments],
        input=given,
        capture_output=True,
        timeout=30,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY)),
    )
    said = (done.stdout + done.stderr).decode("utf-8")
    assert "Traceback" not in said
    return done.returncode, said


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (b"\0" * 20_000_000, "standard input:1:1: error[too-large]: the file is larger than 1 MiB\n"),
        (b"[" * 1_000_000, "standard input:1:33: error[too-deep]: nested deeper than 32 levels\n"),
        (b'{"a":' * 200_000, "standard input:1:161: error[too-deep]: nested deeper than 32 levels\n"),
        (b"k: &a [*a, *a]\n" * 60_000, "standard input:1:4: error[anchor]: an anchor (`&a`) is not used here\n"),
        (b"", "standard input:1:1: error[empty-file]: the file says nothing\n"),
    ],
    ids=["endless", "deep list", "deep object", "laughs", "nothing"],
)
def test_standard_input_is_bounded(given: bytes, said: str) -> None:
    code, answer = limited("decide", "-", "--book", "book", given=given)
    assert answer.startswith(said), answer[:300]
    assert code == 1


def test_a_file_without_end_is_bounded() -> None:
    assert limited("decide", "/dev/zero", "--book", "book") == (
        1,
        "/dev/zero:1:1: error[too-large]: the file is larger than 1 MiB\n\n"
        "1 error; nothing was decided.   afspraak explain too-large\n",
    )


@pytest.mark.parametrize("size", [64, 300])
def test_rules_that_all_hold_at_once(size: int) -> None:
    rules = "".join(
        f'  - {{id: r{n}, clause: "1", then: {{charge: {{fee: f{n}, amount: 1.00}}}}, because: {{en: a, nl: b}}}}\n'
        for n in range(size)
    )
    Path("book/p.yaml").write_text(f"policy: p\nlayer: terms\ntitle: {{en: P, nl: P}}\nrules:\n{rules}", "utf-8")
    Path("book/free.yaml").unlink()
    code, answer = limited("decide", "request.yaml", "--book", "book", "--set", "order.value=100000.00")
    assert f"€ {size:,}.00. All of it is still to pay." in answer
    assert code == 0


def test_four_thousand_identical_rules() -> None:
    rest = 'clause: "1", when: {change.kind: cancellation}, then: {charge: free}, because: {en: a, nl: b}}'
    rules = "".join(f"- {{id: r{n}, {rest}\n" for n in range(4_000))
    Path("book/p.yaml").write_text(f"policy: p\nlayer: terms\ntitle: {{en: P, nl: P}}\nrules:\n{rules}", "utf-8")
    code, answer = limited("decide", "request.yaml", "--book", "book")
    assert answer.startswith("FREE   cancellation of an order\n       Nothing is charged.\n")
    assert code == 0


# What looks dangerous, and is only text -----------------------------------------------------------------------------

TEXTS = (
    "=cmd|' /C calc'!A0", "@SUM(1+1)", "+1", "-1", "{0.__class__}", "%s%n", "{{7*7}}", "${HOME}", "$(ls)", "`ls`",
    "'; DROP TABLE orders; --", "(a+)+$", "[a-z]*", "<script>alert(1)</script>", "../../etc/passwd", "__import__('os')",
)  # fmt: skip
REFUSED = ("@SUM(1+1)", "+1", "-1", "{0.__class__}", "{{7*7}}", "${HOME}", "<script>alert(1)</script>")
"""What no reason may hold: a slot that names nothing, a value of its own."""


@pytest.mark.parametrize("text", TEXTS)
def test_a_text_is_only_a_text(text: str) -> None:
    quoted = "'" + text.replace("'", "''") + "'"
    reason = "when: {order.id: applicable}, because: {en: '{order.id} it is.', nl: 'Zo is {order.id}.'}"
    files = {
        "request.yaml": f"{ASKED}order: {{id: {quoted}}}\ncustomer: {{name: {quoted}}}\n",
        "book/book.yaml": MANIFEST,
        "book/free.yaml": FREE.replace("because: {en: So it is., nl: Zo is het.}", reason),
    }
    result = decide(Path(), files)
    assert result.exit_code == 0
    assert f"{text} it is." in result.output
    Path("book/free.yaml").write_text(FREE.replace("So it is.", "'" + quoted[1:-1] + " it is.'"), encoding="utf-8")
    explained = run("explain", "free", "--book", "book")
    if text in REFUSED:
        assert explained.exit_code == 1
        assert re.search(r"error\[(bad-slot|literal-in-reason|reasons-differ)\]", explained.stderr)
    else:
        assert explained.exit_code == 0
        assert f"{text} it is." in explained.output
