from __future__ import annotations

from tests.small_book import desk

__all__ = ["desk"]
