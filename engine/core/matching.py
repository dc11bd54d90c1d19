"""What a matcher is: it knows one stage, and nothing of strata, layers or money."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from engine.core.plan import Stage

Codes = Mapping[str, int | None]
"""The facts of a case that a stage tests, as integers; None: not applicable; absent: unknown."""


@dataclass(frozen=True, slots=True)
class Matched:
    """Rule ids of one stage.

    With every tested fact known, certain and possible are the same. `applies`: the condition holds; `stands`: it
    holds and no rule that defeats it applies.
    """

    applies: frozenset[str]
    maybe_applies: frozenset[str]
    stands: frozenset[str]
    maybe_stands: frozenset[str]


class Matcher(Protocol):
    """Matches one stage at a time."""

    def match(self, stage: Stage, codes: Codes) -> Matched:
        """The rules of `stage` that hold for these facts."""

    def close(self) -> None:
        """Give back what it holds; it cannot match after that."""
