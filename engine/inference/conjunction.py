"""Conjunctions of atoms, said as shortly as they can be."""

from __future__ import annotations

from collections.abc import Iterable

from engine.core.atom import Atom, Compare
from engine.core.matching import LIMIT

Conjunction = tuple[Atom, ...]
"""All of these; an empty one always holds."""


def narrowed(atoms: Iterable[Atom]) -> Conjunction:
    """The same conjunction with, of each axis, only its tightest bounds; equal ones come out equal.

    A contradiction stays one: with any code of the axis known, at least one of its atoms is false.
    """
    by_axis: dict[str, list[Atom]] = {}
    for atom in atoms:
        by_axis.setdefault(atom.axis, []).append(atom)
    found: list[Atom] = []
    for axis in sorted(by_axis):
        found += _narrowed(axis, by_axis[axis])
    # equalities first: most facts fail there, and patterns that begin alike share their first conditions
    return tuple(sorted(found, key=lambda atom: (atom.compare is not Compare.EQ, atom.axis)))


def _narrowed(axis: str, atoms: list[Atom]) -> list[Atom]:
    found = [Atom(axis, Compare.ABSENT)] if any(atom.compare is Compare.ABSENT for atom in atoms) else []
    values = [atom for atom in atoms if atom.compare is not Compare.ABSENT]
    if not values:
        return found
    low, high, holes = -LIMIT, LIMIT, set()
    for atom in values:
        match atom.compare:
            case Compare.EQ:
                low, high = max(low, atom.value), min(high, atom.value)
            case Compare.NE:
                holes.add(atom.value)
            case Compare.LT:
                high = min(high, atom.value - 1)
            case Compare.LE:
                high = min(high, atom.value)
            case Compare.GT:
                low = max(low, atom.value + 1)
            case Compare.GE:
                low = max(low, atom.value)
    while low in holes:
        low += 1
    while high in holes:
        high -= 1
    if low == high:
        return [*found, Atom(axis, Compare.EQ, low)]
    bounds = []
    if low > -LIMIT:
        bounds.append(Atom(axis, Compare.GE, low))
    if high < LIMIT:
        bounds.append(Atom(axis, Compare.LE, high))
    bounds += [Atom(axis, Compare.NE, hole) for hole in sorted(holes) if low < hole < high]
    return [*found, *(bounds or [Atom(axis, Compare.PRESENT)])]
