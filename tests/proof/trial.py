"""Two small books held against each other as a mutant is held against its book: only whether they are the same."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from engine.proof.comparison import compare
from engine.proof.difference import Comparison
from engine.proof.half import Side
from tests.small_book import small_book


def tried(home: Path, old: Iterable[str], new: Iterable[str]) -> Comparison:
    """What differs between two books, each given as its policies."""
    sides = []
    for name, policies in (("old", old), ("new", new)):
        (home / name).mkdir()
        ready = small_book(home / name, *policies)
        sides.append(Side(ready.plan, ready.book.vocabulary))
    return compare(*sides, trial=True)
