"""Finding a book, and keeping it by the hash of its contents."""

from __future__ import annotations

import os
import pickle
from pathlib import Path
from textwrap import dedent

import pytest

from engine import books
from engine.books import NoBook, Ready, find, load, shipped
from engine.language.problem import UnsoundBook
from tests.small_book import MANIFEST, policy, rule, small_book


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "afspraak"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "book"
    place.mkdir()
    small_book(place, policy("terms", rule("first", "charge: free")))
    return place


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The folders that were read, and not recalled."""
    import engine.language.book as language  # noqa: PLC0415

    read, sound = list[Path](), language.read_book

    def counting(folder: Path, attributes: object) -> object:
        read.append(folder)
        return sound(folder, attributes)  # type: ignore[arg-type]

    monkeypatch.setattr(language, "read_book", counting)
    return read


def ids(ready: Ready) -> list[str]:
    return [rule.id for rule in ready.book.rules]


# Finding ------------------------------------------------------------------------------------------------------------


def test_a_book_by_folder_by_name_and_by_path(folder: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert find(folder) == folder
    monkeypatch.chdir(tmp_path)
    assert find("book") == Path("book")
    assert find("manufacturing") == find("policies/manufacturing") == shipped() / "manufacturing"


def test_a_folder_without_a_manifest_is_left_to_the_reader(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert find(tmp_path / "empty") == tmp_path / "empty"
    with pytest.raises(UnsoundBook):
        load(tmp_path / "empty")


@pytest.mark.parametrize("asked", ["nowhere", "/nowhere", "../manufacturing", "policies", "policies/..", "book.yaml"])
def test_no_such_book(asked: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(NoBook) as none:
        find(asked)
    assert str(none.value).startswith(f"`{asked}` is no folder with a book.yaml; the books that are shipped: ")
    assert "manufacturing" in none.value.near


# The cache ----------------------------------------------------------------------------------------------------------


def test_a_book_is_read_once_and_again_when_a_file_changed(folder: Path, reads: list[Path], cache: Path) -> None:
    first = load(folder)
    assert load(folder) == first
    assert len(reads) == 1
    (folder / "policy_0.yaml").write_text(policy("terms", rule("second", "charge: free")), encoding="utf-8")
    assert ids(load(folder)) == ["second"]
    assert len(reads) == 2
    assert len(list(cache.iterdir())) == 2


def test_a_new_a_renamed_and_a_removed_file_are_seen(folder: Path, reads: list[Path]) -> None:
    load(folder)
    new = folder / "more.yaml"
    new.write_text(policy("terms", rule("added", "charge: free"), name="more"), encoding="utf-8")
    assert ids(load(folder)) == ["added", "first"]
    new.rename(folder / "other.yaml")
    assert {each.file.rpartition("/")[2] for each in load(folder).book.policies} == {"policy_0.yaml", "other.yaml"}
    (folder / "other.yaml").unlink()
    assert ids(load(folder)) == ["first"]
    # the last is the first again
    assert len(reads) == 3


def test_the_same_size_and_time_do_not_hide_a_change(folder: Path) -> None:
    file = folder / "policy_0.yaml"
    load(folder)
    known = file.stat()
    file.write_bytes(file.read_bytes().replace(b"first", b"other"))
    os.utime(file, ns=(known.st_atime_ns, known.st_mtime_ns))
    assert ids(load(folder)) == ["other"]


@pytest.mark.parametrize(
    "content", [b"", b"nonsense", pickle.dumps({"not": "a book"}), b"cengine.books\nnothing_there\n."]
)
def test_a_file_that_cannot_be_read_is_ignored(folder: Path, reads: list[Path], cache: Path, content: bytes) -> None:
    load(folder)
    (kept,) = cache.iterdir()
    kept.write_bytes(content)
    assert ids(load(folder)) == ["first"]
    assert len(reads) == 2
    # and it is written anew
    assert ids(load(folder)) == ["first"]
    assert len(reads) == 2


@pytest.mark.parametrize("mode", [0o770, 0o707, 0o777])
def test_a_folder_that_others_can_write_to_is_not_trusted(
    folder: Path, reads: list[Path], cache: Path, mode: int
) -> None:
    load(folder)
    cache.chmod(mode)
    assert ids(load(folder)) == ["first"]
    assert len(reads) == 2


def test_a_file_that_others_can_write_to_or_a_link_is_not_trusted(
    folder: Path, reads: list[Path], cache: Path, tmp_path: Path
) -> None:
    load(folder)
    (kept,) = cache.iterdir()
    kept.chmod(0o660)
    load(folder)
    assert len(reads) == 2
    (kept,) = cache.iterdir()
    kept.rename(tmp_path / "elsewhere")
    kept.symlink_to(tmp_path / "elsewhere")
    load(folder)
    assert len(reads) == 3


def test_a_file_of_another_user_is_not_trusted(
    folder: Path, reads: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    load(folder)
    monkeypatch.setattr(os, "getuid", lambda: 12345)
    load(folder)
    assert len(reads) == 2


def test_the_cache_is_this_users_alone(folder: Path, cache: Path) -> None:
    load(folder)
    assert cache.stat().st_mode & 0o077 == 0
    assert all(kept.stat().st_mode & 0o077 == 0 for kept in cache.iterdir())


def test_only_the_books_last_used_are_kept(
    folder: Path, reads: list[Path], cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every edit, and every revision that was compared, left a file for good: a thousand of them, 188 MB."""
    monkeypatch.setattr(books, "MOST_KEPT", 2)
    first, second = (policy("terms", rule(name, "charge: free")) for name in ("first", "second"))
    for number, text in enumerate((first, second, first, policy("terms", rule("third", "charge: free")), first)):
        (folder / "policy_0.yaml").write_text(text, encoding="utf-8")
        load(folder)
        for kept in cache.iterdir():  # a clock may be coarser than this test is fast
            os.utime(kept, ns=(kept.stat().st_atime_ns, kept.stat().st_mtime_ns - 10**9 * (5 - number)))
    assert len(reads) == 3
    assert len(list(cache.iterdir())) == 2


def test_a_cache_that_cannot_be_written_costs_nothing_but_time(folder: Path, cache: Path) -> None:
    cache.parent.mkdir()
    cache.write_text("a file where a folder should be", encoding="utf-8")
    assert ids(load(folder)) == ["first"]
    assert ids(load(folder)) == ["first"]


def test_another_engine_does_not_read_what_this_one_kept(
    folder: Path, reads: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    load(folder)
    monkeypatch.setattr(books, "_engine", lambda: b"another")
    load(folder)
    assert len(reads) == 2


def test_an_unsound_book_is_not_kept(folder: Path, cache: Path) -> None:
    (folder / "book.yaml").write_text(MANIFEST.replace("EUR", "euro"), encoding="utf-8")
    for _ in range(2):
        with pytest.raises(UnsoundBook):
            load(folder)
    assert not cache.exists()


@pytest.mark.parametrize(
    ("ending", "said"),
    [
        ("[cancelation]", "`cancelation` is not a value of `change.kind`; did you mean `cancellation`?"),
        ("[]", "`ending` is empty"),
        ("cancellation", "`ending` is a list (`- ...` or `[...]`), not `cancellation`"),
        ("[[cancellation]]", "a kind of change is one text, not a list"),
    ],
)
def test_what_ends_an_order_is_a_list_of_kinds_of_change(folder: Path, ending: str, said: str) -> None:
    (folder / "book.yaml").write_text(f"{dedent(MANIFEST)}ending: {ending}\n", encoding="utf-8")
    with pytest.raises(UnsoundBook) as unsound:
        load(folder)
    assert [problem.message for problem in unsound.value.problems] == [said]


def test_what_ends_an_order_where_the_book_does_not_say(folder: Path) -> None:
    ready = load(folder)
    assert set(ready.book.ending) == ready.plan.ending == {"cancellation", "partial cancellation", "withdrawal"}
