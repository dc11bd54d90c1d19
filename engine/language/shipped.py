"""The books that come with afspraak."""

from __future__ import annotations

from pathlib import Path

from engine.language.files import is_file

MANIFEST = "book.yaml"


def shipped() -> Path:
    """The folder of the books that come with afspraak: beside the engine, or in the installed package."""
    beside = Path(__file__).resolve().parents[2]
    packaged = beside / "afspraak_books" / "policies"
    return packaged if packaged.is_dir() else beside / "policies"


def shipped_book(name: str) -> Path | None:
    """The folder of a shipped book by its name (`law/nl`), if there is one."""
    path = Path(name)
    if path.is_absolute() or not path.parts or ".." in path.parts:
        return None
    folder = shipped() / path
    return folder if is_file(folder / MANIFEST) else None


def shipped_names() -> tuple[str, ...]:
    """The names of all shipped books, in order."""
    return tuple(sorted(path.parent.relative_to(shipped()).as_posix() for path in shipped().rglob(MANIFEST)))
