"""The problems met while something is read."""

from __future__ import annotations

from collections.abc import Iterable

from engine.language.place import Place
from engine.language.problem import MOST, Problem, Severity


class EnoughError(Exception):
    """So much is wrong that reading on helps nobody."""


class Log:
    """Collects problems; readers go on after one, so that a person sees all of them at once."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []

    def wrong(
        self, code: str, place: Place, message: str, *notes: str, others: Iterable[tuple[Place, str]] = ()
    ) -> None:
        """One more error; see `Problem`.

        Raises:
            EnoughError: it is the last one that is said.
        """
        self.problems.append(Problem(code, place, message, notes, tuple(others)))
        if len(self.problems) >= MOST:
            raise EnoughError

    @property
    def errors(self) -> bool:
        """Whether anything keeps the book from being used."""
        return any(problem.severity is Severity.ERROR for problem in self.problems)
