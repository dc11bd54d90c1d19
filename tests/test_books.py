"""Books ready to decide: found by name or path, and kept until one of their files changes."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.books import NoBook, find, load, shipped
from tests.language.books import MANIFEST, policy, rule, write


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "afspraak"


def test_a_shipped_book_is_found_by_its_name() -> None:
    assert find("manufacturing") == find("policies/manufacturing").resolve() == shipped() / "manufacturing"


def test_a_name_that_is_no_book_is_answered_with_those_there_are() -> None:
    with pytest.raises(NoBook, match=r"the books that are shipped: .*manufacturing"):
        find("no-such-book")


def test_a_book_comes_from_the_cache_until_it_changes(tmp_path: Path, cache: Path) -> None:
    folder = write(tmp_path / "book", {"p.yaml": policy("rules:\n" + rule("{charge: free}"))})
    first = load(folder)
    assert len(list(cache.iterdir())) == 1
    assert load(folder) == first
    write(folder, {"p.yaml": policy("rules:\n" + rule("{charge: free}", name="b"))})
    assert [rule.id for rule in load(folder).book.rules] == ["b"]


def test_a_change_in_an_included_book_is_seen(tmp_path: Path, cache: Path) -> None:
    law = {
        "book.yaml": MANIFEST,
        "p.yaml": policy("rules:\n" + rule("{charge: free}", name="before"), layer="law"),
    }
    write(tmp_path / "law", dict(law))
    folder = write(tmp_path / "book", {"book.yaml": f"{MANIFEST}include: [../law]\n"})
    first = load(folder)
    assert load(folder) == first
    write(tmp_path / "law", {"p.yaml": policy("rules:\n" + rule("{charge: free}", name="after"), layer="law")})
    second = load(folder)
    assert [rule.id for rule in second.book.rules] == ["after"]
    assert second.plan.edition != first.plan.edition
    assert load(folder) == second
    assert len(list(cache.iterdir())) == 1
