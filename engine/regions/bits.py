"""The bits of an integer that stands for a set."""

from __future__ import annotations

from collections.abc import Iterator


def places(mask: int) -> Iterator[int]:
    """The numbers of the bits that are set, from the lowest."""
    while mask:
        low = mask & -mask
        yield low.bit_length() - 1
        mask ^= low
