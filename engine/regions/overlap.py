"""Which of many unions of boxes meet: a bit for each union in every cell, so that one look finds all that meet one."""

from __future__ import annotations

from collections.abc import Sequence

from engine.regions.bits import places
from engine.regions.boxes import Boxes
from engine.regions.space import Box


class Overlap:
    """Unions of boxes, to be asked which of them meet."""

    def __init__(self, unions: Sequence[Boxes]) -> None:
        self._unions = unions
        boxes = [(number, box) for number, union in enumerate(unions) for box in union]
        self._owners = [number for number, _ in boxes]
        self._everywhere = (1 << len(boxes)) - 1
        self._in: dict[str, dict[int, int]] = {}
        """For each axis the boxes in each of its cells (a mask of one), of those that restrict it."""
        self._free: dict[str, int] = {}
        """And those that do not."""
        for place, (_, box) in enumerate(boxes):
            for axis, mask in box.items():
                cells = self._in.setdefault(axis, {})
                for number in places(mask):
                    cell = 1 << number
                    cells[cell] = cells.get(cell, 0) | 1 << place
                self._free[axis] = self._free.get(axis, self._everywhere) & ~(1 << place)

    def meeting(self, number: int) -> frozenset[int]:
        """The other unions that meet this one."""
        found: set[int] = set()
        for box in self._unions[number]:
            found.update(self._owners[place] for place in places(self._meeting(box)))
        return frozenset(found - {number})

    def _meeting(self, box: Box) -> int:
        left = self._everywhere
        for axis, mask in box.items():
            here = self._free[axis]
            for cell, which in self._in[axis].items():
                if cell & mask:
                    here |= which
            left &= here
        return left
