"""Every axis of a plan cut into cells by all the tests of the plan: a condition is then a union of boxes of cells."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct

from engine.core.atom import Atom, Axis, Compare
from engine.core.matching import LIMIT
from engine.core.plan import Plan
from engine.core.quantity import Position
from engine.vocabulary.attribute import Kind

Box = Mapping[str, int]
"""For each axis it restricts a bit mask over the cells of that axis; an axis that is not named may be anything."""


_ASSUMED = ("binding", "terms")
"""Answers that are always their first choice, `yes` and `ours`, in a book whose rules say nothing of them."""


class Cells(Struct, frozen=True):
    """The cells of one axis, in order: cell k holds the codes from `edges[k]` up to, not including, `edges[k + 1]`.

    The last bit of a mask, after those of the cells, stands for not applicable where `absent` is true.
    """

    edges: tuple[int, ...]
    absent: bool

    @property
    def count(self) -> int:
        """How many cells there are, not applicable left out."""
        return len(self.edges) - 1

    @property
    def everything(self) -> int:
        """The mask of all there is."""
        return (1 << self.count + self.absent) - 1

    @property
    def nothing(self) -> int:
        """The mask of not applicable, 0 where that can't be."""
        return 1 << self.count if self.absent else 0

    def bit(self, code: int | None) -> int:
        """The mask of the cell of one code; 0 where the axis can't have it."""
        if code is None:
            return self.nothing
        place = bisect_right(self.edges, code) - 1
        return 1 << place if 0 <= place < self.count else 0

    def mask(self, atom: Atom) -> int:
        """The cells that an atom accepts."""
        there = (1 << self.count) - 1
        match atom.compare:
            case Compare.PRESENT:
                return there
            case Compare.ABSENT:
                return self.nothing
            case Compare.EQ:
                return self._between(atom.value, atom.value + 1)
            case Compare.NE:
                return there & ~self._between(atom.value, atom.value + 1)
            case Compare.LT:
                return self._between(-LIMIT, atom.value)
            case Compare.LE:
                return self._between(-LIMIT, atom.value + 1)
            case Compare.GT:
                return self._between(atom.value + 1, LIMIT)
            case Compare.GE:
                return self._between(atom.value, LIMIT)

    def spans(self, mask: int) -> Iterator[tuple[int, int]]:
        """The codes of a mask as spans from the first up to, not including, the second."""
        for place in range(self.count):
            if mask >> place & 1:
                yield self.edges[place], self.edges[place + 1]

    def _between(self, low: int, high: int) -> int:
        first = bisect_right(self.edges, low) - 1 if low >= self.edges[0] else 0
        last = bisect_right(self.edges, high - 1) - 1 if high - 1 < self.edges[-1] else self.count - 1
        first, last = max(first, 0), min(last, self.count - 1)
        return ((1 << last + 1) - 1) & ~((1 << first) - 1) if first <= last and high > self.edges[0] else 0


class Space:
    """The axes of one or more plans, cut fine enough for all their tests."""

    def __init__(self, *plans: Plan, always: Iterable[str] = ()) -> None:
        """`always`: names that have a value in every request."""
        cuts: dict[str, set[int]] = {}
        absent: set[str] = set()
        self.axes: dict[str, Axis] = {}
        for plan in plans:
            for stage in plan.stages:
                for atom in (atom for rule in stage.rules for part in rule.when for atom in part):
                    self.axes.setdefault(atom.axis, plan.axes[atom.axis])
                    found = cuts.setdefault(atom.axis, set())
                    if atom.compare is Compare.ABSENT or atom.compare is Compare.PRESENT:
                        absent.add(atom.axis)
                    else:
                        found |= {atom.value, atom.value + 1}
        self._longest = {
            derived.name: 2 * len(derived.quantity.bounds)
            for plan in plans
            for stage in plan.stages
            for derived in (*stage.derived, *stage.of_lines)
            if isinstance(derived.quantity, Position)
        }
        never = frozenset(always)
        self._assumed = {name for name in _ASSUMED if all(name not in plan.formation for plan in plans)}
        self.cells = {name: self._cut(name, found, name in never) for name, found in cuts.items()}

    def _cut(self, name: str, cuts: set[int], always: bool) -> Cells:
        low, high = self._domain(name)
        edges = sorted({low, high} | {cut for cut in cuts if low < cut < high})
        return Cells(tuple(edges), not always)

    def _domain(self, name: str) -> tuple[int, int]:
        axis = self.axes[name]
        if name in self._assumed:
            return 0, 1
        match axis.kind:
            case Kind.TRUTH:
                return 0, 2
            case Kind.CHOICE:
                return 0, len(axis.choices)
            case Kind.SPAN:
                return 0, self._longest.get(name, LIMIT - 1) + 1
        low = -LIMIT if axis.minimum is None else axis.minimum
        return low, LIMIT if axis.maximum is None else axis.maximum + 1

    def box(self, atoms: Iterable[Atom]) -> Box | None:
        """What all of these atoms accept together; None: nothing."""
        found: dict[str, int] = {}
        for atom in atoms:
            cells = self.cells[atom.axis]
            mask = found.get(atom.axis, cells.everything) & cells.mask(atom)
            if not mask:
                return None
            found[atom.axis] = mask
        return self.trimmed(found)

    def trimmed(self, box: Mapping[str, int]) -> Box:
        """The same box without the axes that it leaves free."""
        return {axis: mask for axis, mask in box.items() if mask != self.cells[axis].everything}
