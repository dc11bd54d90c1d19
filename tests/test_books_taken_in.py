"""What a kept book takes in from elsewhere: other books, and a calendar of working days."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine import books
from engine.books import load
from tests.language.books import MANIFEST, policy, rule, write


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "afspraak"


def law(name: str) -> dict[str, str | bytes]:
    rules = policy("rules:\n" + rule("{charge: free}", name=name), layer="law")
    return {"book.yaml": MANIFEST, "p.yaml": rules}


def test_a_change_in_an_included_book_is_seen(tmp_path: Path, cache: Path) -> None:
    write(tmp_path / "law", law("before"))
    folder = write(tmp_path / "book", {"book.yaml": f"{MANIFEST}include: [../law]\n"})
    first = load(folder)
    assert load(folder) == first
    write(tmp_path / "law", law("after"))
    second = load(folder)
    assert [rule.id for rule in second.book.rules] == ["after"]
    assert second.plan.edition != first.plan.edition
    assert load(folder) == second
    assert len(list(cache.iterdir())) == 1


def test_another_version_of_the_calendar_is_seen(tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rules = policy("rules:\n" + rule("{charge: free}"))
    first = load(write(tmp_path / "book", {"book.yaml": f"{MANIFEST}calendar: NL\n", "p.yaml": rules}))
    (kept,) = cache.iterdir()
    assert books._recall(kept) == first
    monkeypatch.setattr("importlib.metadata.version", lambda _: "0.0")
    assert books._recall(kept) is None
