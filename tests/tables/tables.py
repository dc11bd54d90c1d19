"""The books of this folder, each opened as a desk."""

from __future__ import annotations

from pathlib import Path

from engine.books import Ready
from engine.core.lower import lower
from engine.language.book import read_book
from engine.request.vocabulary import load_tested
from tests.small_book import Desk

HERE = Path(__file__).parent


def open_table(name: str) -> Desk:
    """A desk that decides under the book of that name."""
    book = read_book(HERE / name, load_tested())
    return Desk(Ready(book, lower(book)))
