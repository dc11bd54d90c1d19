"""YAML to source model: what the sales manager wrote, with places, and errors that help.

`read_book` and the rest are fetched when they are asked for: who needs one module of this package (a decision made
from the cache reads no book) does not import all of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from engine.language.book import read_book
    from engine.language.problem import Problem, Severity, UnsoundBook, report

__all__ = ["Problem", "Severity", "UnsoundBook", "read_book", "report"]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module `{__name__}` has no attribute `{name}`")
    from engine.language import book, problem  # noqa: PLC0415

    return getattr(book if name == "read_book" else problem, name)
