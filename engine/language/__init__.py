"""YAML to source model: what the sales manager wrote, with places, and errors that help."""

from __future__ import annotations

from engine.language.book import read_book
from engine.language.problem import Problem, Severity, UnsoundBook, report

__all__ = ["Problem", "Severity", "UnsoundBook", "read_book", "report"]
