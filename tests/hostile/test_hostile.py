"""Whatever somebody writes, the answer is a report with places and an exit code; never a traceback, never a hang."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.books import load
from engine.language.problem import UnsoundBook
from engine.specs.phrases import read_phrases
from tests.hostile import books_parts, books_text, policies, requests_text, requests_values
from tests.hostile.phrases import PHRASES
from tests.hostile.table import MOST_SAID, Kind, decide, errors

KINDS: tuple[Kind, ...] = (
    *requests_text.KINDS,
    *requests_values.KINDS,
    *books_text.KINDS,
    *policies.KINDS,
    *books_parts.KINDS,
)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to stand in, and a cache of its own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.cause)
def test_every_input_is_answered_where_it_stands(kind: Kind, home: Path) -> None:
    for number, (written, said) in enumerate(kind.inputs):
        here = home / str(number)
        here.mkdir()
        with pytest.MonkeyPatch.context() as monkeypatch:
            monkeypatch.chdir(here)
            files = kind.files(written)
            result = decide(Path(), files)
        found = [line.removeprefix(f"{next(iter(files))}:") for line in errors(result.output)]
        expected = said.split("\n")
        if expected[-1] == "...":
            assert len(found) > len(expected), written[:80]
            expected.pop()
            found = found[: len(expected)]
        assert found == expected, written[:80]
        assert result.exit_code == 1
        assert isinstance(result.exception, SystemExit)
        assert "nothing was decided.   afspraak explain " in result.output.splitlines()[-1]
        assert len(result.output) < MOST_SAID
        assert all(char.isprintable() or char == "\n" for char in result.output)


@pytest.mark.parametrize("cause", PHRASES)
def test_phrases(cause: str) -> None:
    assert len(PHRASES[cause]) >= 5
    decide(Path(), {})
    book = load(Path("book")).book
    for written, said in PHRASES[cause]:
        Path("book/phrases.yaml").write_bytes(written if isinstance(written, bytes) else written.encode())
        with pytest.raises(UnsoundBook) as unsound:
            read_phrases(book, Path("book"))
        assert str(unsound.value).startswith(f"book/phrases.yaml:{said}\n"), written[:80]
        assert len(str(unsound.value)) < MOST_SAID


def test_the_table_has_as_many_rows_as_it_claims() -> None:
    causes = [kind.cause for kind in KINDS]
    assert len(causes) == len(set(causes)) >= 40
    assert all(len({*kind.inputs}) == len(kind.inputs) >= 5 for kind in KINDS)
