"""A limit on how much is looked at: what is not finished within it is said to be undecided, never guessed."""

from __future__ import annotations


class OutOfWorkError(Exception):
    """The limit was reached."""


class Work:
    """So many steps may still be made."""

    __slots__ = ("left",)

    def __init__(self, most: int) -> None:
        self.left = most

    def spend(self, steps: int = 1) -> None:
        """Make steps.

        Raises:
            OutOfWorkError: there are none left.
        """
        self.left -= steps
        if self.left < 0:
            raise OutOfWorkError
