"""Texts with slots, such as `You may withdraw until {withdrawal_ends}`."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Self

from msgspec import Struct

_SLOT = re.compile(r"\{([^{}]*)\}")


class BadSlotError(ValueError):
    """A brace that makes no slot, or a slot that names nothing; the message is a whole sentence without its point."""


class Slotted(Struct, frozen=True):
    """A text cut at its slots: `literals` stand around the `slots`, one more of them."""

    text: str
    literals: tuple[str, ...]
    slots: tuple[str, ...]

    @classmethod
    def cut(cls, text: str) -> Self:
        """The parts of a text with `{slots}`; a name may have spaces around it.

        Raises:
            BadSlotError: a brace stands alone, or nothing stands between two of them.
        """
        parts = _SLOT.split(text)
        literals, slots = tuple(parts[::2]), tuple(part.strip() for part in parts[1::2])
        if any(brace in literal for literal in literals for brace in "{}"):
            raise BadSlotError(f"a `{{` or `}}` stands alone in `{text}`")
        if "" in slots:
            raise BadSlotError(f"a slot names nothing in `{text}`")
        return cls(text, literals, slots)

    @property
    def bare(self) -> str:
        """The text without its slots."""
        return "".join(self.literals)

    def filled(self, say: Callable[[str], str]) -> str:
        """The text with each slot as `say` says its name."""
        said = (*(say(slot) for slot in self.slots), "")
        return "".join(part for pair in zip(self.literals, said, strict=True) for part in pair)
