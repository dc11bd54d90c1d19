"""The requests that were found before, so laid out that those in a box, and the nearest to one, are found at once.

For every axis and cell one integer holds a bit for each request that lies there: a box is a few operations on them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import islice

from engine.decision.outcome import Outcome
from engine.regions.bits import places
from engine.regions.space import Box
from engine.witness.found import Found
from engine.witness.placing import Placing

MOST = 1_000
"""So many requests are kept; a book has rarely more answers that differ."""


class Pool:
    """Requests of which no two are answered alike, the first ones first."""

    def __init__(self, placing: Placing) -> None:
        self._placing = placing
        self._found: list[Found] = []
        self._seen: set[tuple[object, ...]] = set()
        self._in: dict[str, dict[int, int]] = {}
        """For each axis that was asked about, for each of its cells (a mask), the requests in it."""
        self._placed: dict[str, int] = {}
        self._like: dict[object, tuple[int, int]] = {}

    def __iter__(self) -> Iterator[Found]:
        return iter(tuple(self._found))

    def __len__(self) -> int:
        return len(self._found)

    @property
    def first(self) -> Found:
        """The ordinary request."""
        return self._found[0]

    def keep(self, found: Found) -> None:
        """Keep a request, if none is there that is answered so."""
        key = (*found.outcome.rules, *(str(each) for each in found.outcome.answer))
        if key not in self._seen and len(self._found) < MOST:
            self._seen.add(key)
            self._found.append(found)

    def within(self, boxes: Iterable[Box], like: object, holds: Callable[[Outcome], bool]) -> Iterator[Found]:
        """Those in one of the boxes for which something holds; `like` names what that is."""
        wanted = self._which(like, holds)
        inside = 0
        if wanted:
            for box in boxes:
                inside |= self._inside(box, wanted)
        return self._each(inside)

    def nearest(self, box: Box, like: object, holds: Callable[[Outcome], bool], count: int) -> Iterator[Found]:
        """So many, those that are outside the box on the fewest axes first; those for which it holds before others.

        The ordinary request is not among them.
        """
        wanted = self._which(like, holds)
        planes = self._outside(box)
        others = (1 << len(self._found)) - 2
        left = [others & wanted, others & ~wanted]
        while any(left) and count > 0:
            which = 0 if left[0] else 1
            near = left[which]
            for plane in reversed(planes):
                near = near & ~plane or near
            yield from islice(self._each(near), count)
            count -= near.bit_count()
            left[which] &= ~near

    def _each(self, which: int) -> Iterator[Found]:
        return (self._found[number] for number in places(which))

    def _inside(self, box: Box, among: int) -> int:
        for axis, mask in box.items():
            among &= self._at(axis, mask)
            if not among:
                break
        return among

    def _outside(self, box: Box) -> list[int]:
        """On how many axes each request is outside, as a binary number: its lowest digits first."""
        everything = (1 << len(self._found)) - 1
        planes: list[int] = []
        for axis, mask in box.items():
            carry = everything & ~self._at(axis, mask)
            for number, plane in enumerate(planes):
                planes[number], carry = plane ^ carry, plane & carry
                if not carry:
                    break
            if carry:
                planes.append(carry)
        return planes

    def _at(self, axis: str, mask: int) -> int:
        cells = self._in.setdefault(axis, {})
        for number in range(self._placed.get(axis, 0), len(self._found)):
            bit = self._placing.bit(axis, self._found[number].outcome.case)
            cells[bit] = cells.get(bit, 0) | 1 << number
        self._placed[axis] = len(self._found)
        found = 0
        for bit, which in cells.items():
            if bit & mask:
                found |= which
        return found

    def _which(self, like: object, holds: Callable[[Outcome], bool]) -> int:
        which, done = self._like.get(like, (0, 0))
        for number in range(done, len(self._found)):
            if holds(self._found[number].outcome):
                which |= 1 << number
        self._like[like] = which, len(self._found)
        return which
