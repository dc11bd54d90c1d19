"""What became of mutants before: nothing is tried again while neither the book, nor the engine, nor a feature changes.

Whether a mutant is equivalent, and on which request it shows, depends on the book alone: that is kept even where the
features change.
"""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Iterable, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any

from engine.books import state_of
from engine.language.files import content
from engine.language.source import Book


class Cache:
    """One file for each book; it may be missing, or unreadable."""

    def __init__(self, book: Book, folder: Path | None, features: Iterable[str], lang: str) -> None:
        self._place = None if folder is None else _place(folder, lang)
        self._book = "" if folder is None else state_of(folder, book)
        self._features = _hash(content(Path(file)) for file in sorted(features))
        kept = self._read()
        same = kept.get("book") == self._book
        self.known: Mapping[str, Mapping[str, Any]] = kept.get("mutants", {}) if same else {}
        self.same_features = same and kept.get("features") == self._features

    def keep(self, found: Mapping[str, Mapping[str, Any]]) -> None:
        """Write what was found; a folder that can't be written to costs time, nothing else."""
        if self._place is None:
            return
        content = json.dumps({"book": self._book, "features": self._features, "mutants": found}, ensure_ascii=False)
        try:
            self._place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=self._place.parent)
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(content)
            Path(name).replace(self._place)
        except OSError:
            return

    def _read(self) -> Mapping[str, Any]:
        if self._place is None:
            return {}
        try:
            found = json.loads(self._place.read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        return found if isinstance(found, dict) else {}


def _place(folder: Path, lang: str) -> Path:
    home = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    name = sha256(f"{folder.resolve()}\0{lang}".encode()).hexdigest()
    return Path(home) / "afspraak" / f"{name}.mutants"


def _hash(contents: Iterable[bytes]) -> str:
    digest = sha256()
    for each in contents:
        digest.update(sha256(each).digest())
    return digest.hexdigest()
