"""One axis cut into cells by the tests of a stage, and the boxes that accept each cell."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping

from msgspec import Struct

from engine.core.atom import Atom, Compare
from engine.core.matching import LIMIT
from engine.core.plan import Rule

Span = tuple[int, int]
"""The codes from the first up to, not including, the second."""


class Accepted(Struct, frozen=True):
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


Box = Mapping[str, Accepted]
"""What is accepted on each axis that is tested; a case is in the box when every one of them accepts it."""


def boxes(rule: Rule) -> list[Box]:
    """The boxes that a rule is the union of: its disjuncts, those that differ on one axis only taken together."""
    found: list[Box] = []
    for part in rule.when:
        by_axis: dict[str, list[Atom]] = {}
        for atom in part:
            by_axis.setdefault(atom.axis, []).append(atom)
        box = {axis: accepted(atoms) for axis, atoms in by_axis.items()}
        if box not in found:
            found.append(box)
    for axis in sorted({axis for box in found for axis in box}) if len(found) > 1 else ():
        found = _together(axis, found)
    return found


def _together(axis: str, some: list[Box]) -> list[Box]:
    """With one box in the place of those that only differ on this axis."""
    alike: dict[frozenset[tuple[str, Accepted]], Box] = {}
    for box in some:
        rest = frozenset((other, taken) for other, taken in box.items() if other != axis)
        if axis not in box:
            # of a box that does not test the axis, its own tests and nothing else make it what it is
            rest |= {("", Accepted((), False))}
            alike[rest] = box
        elif rest in alike:
            alike[rest] = {**alike[rest], axis: _union([alike[rest][axis], box[axis]])}
        else:
            alike[rest] = box
    return list(alike.values())


def _union(some: list[Accepted]) -> Accepted:
    spans: list[Span] = []
    for first, last in sorted(span for taken in some for span in taken.spans):
        if spans and first <= spans[-1][1]:
            spans[-1] = (spans[-1][0], max(last, spans[-1][1]))
        else:
            spans.append((first, last))
    return Accepted(tuple(spans), any(taken.absent for taken in some))


class Cells(Struct, frozen=True):
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
