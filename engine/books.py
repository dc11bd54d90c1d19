"""Books that are ready to decide: found, read, lowered, and kept by the hash of their contents."""

from __future__ import annotations

import gc
import hashlib
import os
import pickle
import stat
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from msgspec import Struct

from engine.core.plan import Plan
from engine.language.files import content, is_file, is_folder, walk
from engine.language.place import printable
from engine.language.problem import Problem, UnsoundBook
from engine.language.shipped import MANIFEST, shipped, shipped_book, shipped_names
from engine.language.source import Book

__all__ = ["MANIFEST", "NoBook", "Ready", "find", "load", "shipped"]

_POLICY_ENDINGS = (".yaml", ".yml")


class Ready(Struct, frozen=True):
    """A book as it was written, and as it is decided."""

    book: Book
    plan: Plan


class _Kept(Struct, frozen=True):
    """What stands in the cache: a book, and what told the state of all that it takes in."""

    ready: Ready
    around: tuple[bytes, ...]


class NoBook(Exception):  # noqa: N818 - said to the person who asked for it
    """There is no book of that name or folder; `near` are those that are shipped."""

    def __init__(self, asked: str) -> None:
        self.asked = asked
        self.near = shipped_names()
        super().__init__(asked)

    def __str__(self) -> str:
        books = ", ".join(self.near)
        return f"`{printable(self.asked)}` is no folder with a {MANIFEST}; the books that are shipped: {books}"


def find(asked: str | Path) -> Path:
    """The folder of a book: a path, or the name of a shipped book (`manufacturing`, `policies/manufacturing`).

    Raises:
        NoBook: there is none.
    """
    path = Path(asked)
    if is_file(path / MANIFEST):
        return path
    parts = path.parts[1:] if path.parts[:1] == ("policies",) else path.parts
    found = shipped_book("/".join(parts)) if not path.is_absolute() and parts else None
    if found is not None:
        return found
    if is_folder(path):
        return path  # the reader says what is missing
    raise NoBook(str(asked))


def load(folder: Path) -> Ready:
    """The book in `folder`, from the cache when its files have not changed.

    Raises:
        UnsoundBook: with every problem there is.
    """
    kept = _kept(folder)
    if kept is not None and (found := _recall(kept)) is not None:
        return found
    # reading is heavy: only where it is needed
    from engine.core.lower import lower  # noqa: PLC0415
    from engine.language.book import read_book  # noqa: PLC0415
    from engine.request.vocabulary import load_tested  # noqa: PLC0415

    book = read_book(folder, load_tested())
    ready = Ready(book, lower(book))
    if wide := _too_wide(ready):
        raise UnsoundBook(wide, {})
    if kept is not None:
        _keep(kept, ready)
    return ready


def _too_wide(ready: Ready) -> list[Problem]:
    """Rules that can hold in more ways than are matched; only a lowered scale shows how many those are."""
    from engine.language.conditions import MOST_DISJUNCTS  # noqa: PLC0415

    ways: dict[str, int] = {}
    for rule in (rule for stage in ready.plan.stages for rule in stage.rules):
        ways[rule.origin] = max(len(rule.when), ways.get(rule.origin, 0))
    return [
        Problem(
            "too-many-disjuncts",
            rule.place,
            f"a tier of `{rule.id}` can hold in {ways[rule.id]} ways; {MOST_DISJUNCTS} is the most",
            ("give a part of its condition, or of what shifts its scale, a name with `define`",),
        )
        for rule in ready.book.rules
        if ways.get(rule.id, 0) > MOST_DISJUNCTS
    ]


# The cache: one file a book, named by what it was made from ---------------------------------------------------------

MOST_KEPT = 64
"""Books that are kept; every edit makes one more, and so does a revision that is compared: those last used stay."""


def _kept(folder: Path) -> Path | None:
    """Where the book would be kept; None when it can't be."""
    home = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    place = Path(home) / "afspraak"
    digest = hashlib.sha256(f"{sys.version_info[:2]}\0{folder}".encode())
    try:
        digest.update(_contents(folder))
    except OSError:
        return None
    digest.update(_engine())
    return place / f"{digest.hexdigest()}.book"


def state_of(folder: Path, book: Book) -> str:
    """What tells one state of a book, of all that it takes in, and of the engine from another."""
    digest = hashlib.sha256(_contents(folder))
    for each in (*_around(book), _engine()):
        digest.update(each)
    return digest.hexdigest()


def _contents(folder: Path) -> bytes:
    """What tells one state of a folder from another: the paths and contents of its files."""
    digest = hashlib.sha256()
    for path in _files(folder):
        digest.update(f"\0{path.relative_to(folder)}\0".encode())
        digest.update(hashlib.sha256(content(path)).digest())
    return digest.digest()


def _files(folder: Path) -> Iterator[Path]:
    return iter(sorted(path for path in walk(folder) if path.suffix in _POLICY_ENDINGS and path.is_file()))


def _engine() -> bytes:
    """What tells one state of the engine from another: size and time of its files."""
    digest = hashlib.sha256()
    here = Path(__file__).resolve().parent
    for path in sorted(here.rglob("*")):
        if path.suffix in (".py", ".yaml"):
            known = path.stat()
            digest.update(f"{path}\0{known.st_size}\0{known.st_mtime_ns}\0".encode())
    return digest.digest()


def _recall(path: Path) -> Ready | None:
    """What was kept, if nobody but this user can have written it: a pickle runs what is in it."""
    try:
        for each in (path.parent, path):
            known = each.lstat()
            if (
                known.st_uid != os.getuid()
                or known.st_mode & (stat.S_IWGRP | stat.S_IWOTH)
                or stat.S_ISLNK(known.st_mode)
            ):
                return None
        found = _unpickled(path.read_bytes())
        with suppress(OSError):  # a cache may be there to be read only
            os.utime(path)
        # which books are included stands in the book itself: they can only be looked at now
        fresh = isinstance(found, _Kept) and found.around == _around(found.ready.book)
    except Exception:
        return None  # a cache that can't be read is no cache
    return found.ready if isinstance(found, _Kept) and fresh else None


def _around(book: Book) -> tuple[bytes, ...]:
    """What tells one state of all that a book takes in from another: other books, and a calendar."""
    folders = tuple(_contents(Path(folder)) for folder in book.included)
    if book.calendar is None:
        return folders
    import importlib.metadata  # noqa: PLC0415 - heavy, and most books have no calendar

    return (*folders, importlib.metadata.version("holidays").encode())


def _unpickled(content: bytes) -> object:
    """What was pickled; without the collector, which would look at every new object again and again."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        return pickle.loads(content)
    finally:
        if collecting:
            gc.enable()


def _keep(path: Path, ready: Ready) -> None:
    import tempfile  # noqa: PLC0415 - most books are there already

    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent)
        with os.fdopen(handle, "wb") as file:
            pickle.dump(_Kept(ready, _around(ready.book)), file, protocol=pickle.HIGHEST_PROTOCOL)
        Path(name).replace(path)
        kept = sorted(path.parent.glob("*.book"), key=lambda each: each.stat().st_mtime_ns)
        for each in kept[:-MOST_KEPT]:
            each.unlink(missing_ok=True)
    except OSError:
        return  # a folder that can't be written to costs time, nothing else
