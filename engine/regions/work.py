"""A limit on how much is looked at: what is not finished within it is said to be undecided, never guessed."""

from __future__ import annotations


class OutOfWorkError(Exception):
    """The limit was reached."""


class Work:
    """So many steps may still be made, all of them also within the work that this is a part of."""

    __slots__ = ("_whole", "left")

    def __init__(self, most: int, whole: Work | None = None) -> None:
        self.left = most
        self._whole = whole

    @property
    def spent(self) -> bool:
        """Whether nothing is left."""
        return self.left <= 0

    def spend(self, steps: int = 1) -> None:
        """Make steps.

        Raises:
            OutOfWorkError: there are none left.
        """
        self.left -= steps
        if self._whole is not None:
            self._whole.spend(steps)
        if self.left < 0:
            raise OutOfWorkError
