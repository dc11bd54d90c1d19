"""One axis cut into cells by the tests of a stage, and the boxes that accept each cell."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from engine.core.matching import LIMIT
from engine.core.plan import Atom, Compare

Span = tuple[int, int]
"""The codes from the first up to, not including, the second."""


@dataclass(frozen=True, slots=True)
class Accepted:
    """The codes of one axis that a conjunction accepts: disjoint ascending spans, and perhaps not applicable."""

    spans: tuple[Span, ...]
    absent: bool


def accepted(atoms: Iterable[Atom]) -> Accepted:
    """What all of these atoms on one axis accept together; `atoms` is not empty."""
    low, high, absent, present = -LIMIT, LIMIT, False, False
    holes: set[int] = set()
    for atom in atoms:
        value = atom.value
        if atom.compare is Compare.ABSENT:
            absent = True
            continue
        present = True
        match atom.compare:
            case Compare.EQ:
                low, high = max(low, value), min(high, value + 1)
            case Compare.NE:
                holes.add(value)
            case Compare.LT:
                high = min(high, value)
            case Compare.LE:
                high = min(high, value + 1)
            case Compare.GT:
                low = max(low, value + 1)
            case Compare.GE:
                low = max(low, value)
    if absent:
        return Accepted((), not present)
    spans = []
    for hole in sorted(holes):
        if low <= hole < high:
            spans.append((low, hole))
            low = hole + 1
    spans.append((low, high))
    return Accepted(tuple(span for span in spans if span[0] < span[1]), False)


@dataclass(frozen=True, slots=True)
class Cells:
    """The cells of one axis, as bit masks over the boxes of a stage.

    `masks[k]` are the boxes that accept the codes from `cuts[k - 1]` up to, not including, `cuts[k]` (one mask more
    than there are cuts); `absent` those that accept not applicable, `untested` those that do not test the axis.
    Boxes that do not test the axis accept all.
    """

    axis: str
    cuts: tuple[int, ...]
    masks: tuple[int, ...]
    absent: int
    untested: int

    @classmethod
    def cut(cls, axis: str, tests: Mapping[int, Accepted], boxes: int) -> Cells:
        """The cells of an axis that these boxes (by number) test, among so many boxes in all."""
        untested = (1 << boxes) - 1
        absent = 0
        # where a box begins or ceases to accept: one pass over the cuts instead of one look per cell and box
        changes: dict[int, int] = {}
        for box, taken in tests.items():
            bit = 1 << box
            untested ^= bit
            absent |= bit if taken.absent else 0
            for edge in (edge for span in taken.spans for edge in span):
                changes[edge] = changes.get(edge, 0) ^ bit
        mask = untested | changes.pop(-LIMIT, 0)
        changes.pop(LIMIT, None)
        cuts = sorted(changes)
        masks = [mask]
        for edge in cuts:
            mask ^= changes[edge]
            masks.append(mask)
        return cls(axis, tuple(cuts), tuple(masks), untested | absent, untested)

    def accepting(self, code: int | None) -> int:
        """The boxes that accept this code."""
        return self.absent if code is None else self.masks[bisect_right(self.cuts, code)]
