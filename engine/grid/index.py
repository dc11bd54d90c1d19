"""The index of one stage: from the codes of a case to the boxes that hold."""

from __future__ import annotations

from bisect import bisect_right
from functools import reduce
from itertools import compress
from operator import or_

from engine.core.matching import Codes, Matched
from engine.core.plan import Stage
from engine.grid.cells import Accepted, Cells
from engine.grid.cells import boxes as boxes_of

_SMALL = range(-8, 65)
"""An axis with all its cuts among these codes (a choice, a truth, a count) is looked up in a table."""

_ROOM = 100_000
"""Answers are kept up to so many rule ids in all: a policy has far fewer different ones than requests."""

_ENTRY = 16
"""What an answer costs besides its ids, in ids."""

_FEW = 8
"""As many boxes are looked up one by one; of more, all bits are spelled out."""

_BITS = bytes.maketrans(b"01", b"\0\1")


class Index:
    """The boxes of a stage (of which each rule is a union), to be found by cell.

    `boxes[k]` is the rule id of box `k`, which is bit `k` of every mask; `cells` has one entry per tested axis.
    """

    __slots__ = (
        "_answers",
        "_contested",
        "_defeaters",
        "_everything",
        "_room",
        "_searches",
        "_tables",
        "boxes",
        "cells",
    )

    def __init__(self, stage: Stage) -> None:
        boxes: list[str] = []
        tests: dict[str, dict[int, Accepted]] = {axis: {} for axis in stage.tested}
        for rule in stage.rules:
            for box in boxes_of(rule):
                for axis, taken in box.items():
                    tests[axis][len(boxes)] = taken
                boxes.append(rule.id)
        self.boxes = tuple(boxes)
        self.cells = tuple(Cells.cut(axis, tested, len(boxes)) for axis, tested in tests.items())
        self._everything = (1 << len(boxes)) - 1
        self._tables = tuple(
            (cells.axis, {code: cells.accepting(code) for code in (None, *_SMALL)})
            for cells in self.cells
            if _small(cells)
        )
        self._searches = tuple(
            (cells.axis, cells.cuts, cells.masks, cells.absent) for cells in self.cells if not _small(cells)
        )
        own: dict[str, int] = {}
        for number, owner in enumerate(boxes):
            own[owner] = own.get(owner, 0) | 1 << number
        self._defeaters = {
            rule: reduce(or_, (own.get(other, 0) for other in by)) for rule, by in stage.defeats.items() if by
        }
        self._contested = reduce(or_, (own.get(rule, 0) for rule in self._defeaters), 0)
        self._answers: dict[tuple[int, int], Matched] = {}
        self._room = _ROOM

    def match(self, codes: Codes) -> Matched:
        """The rules that hold for these codes."""
        possible = self._everything
        try:
            for axis, table in self._tables:
                possible &= table[codes[axis]]
            for axis, cuts, masks, absent in self._searches:
                code = codes[axis]
                possible &= absent if code is None else masks[bisect_right(cuts, code)]
            certain = possible
        except KeyError:
            # a fact that is unknown, or a code that no table has
            certain, possible = self.holding(codes)
        return self._answers.get((certain, possible)) or self._answer(certain, possible)

    def holding(self, codes: Codes) -> tuple[int, int]:
        """The boxes that hold whatever the unknown facts are, and those that no known fact excludes."""
        possible = tested = self._everything
        for cells in self.cells:
            if cells.axis in codes:
                possible &= cells.accepting(codes[cells.axis])
            else:
                tested &= cells.untested
        return possible & tested, possible

    def rules(self, mask: int) -> frozenset[str]:
        """The rules of which at least one of these boxes is a disjunct."""
        boxes = self.boxes
        if mask.bit_count() > _FEW + len(boxes) // 128:
            return frozenset(compress(boxes, f"{mask:b}"[::-1].encode().translate(_BITS)))
        found = []
        while mask:
            found.append(boxes[mask.bit_length() - 1])
            mask ^= 1 << mask.bit_length() - 1
        return frozenset(found)

    def _answer(self, certain: int, possible: int) -> Matched:
        applies = self.rules(certain)
        stands = self._standing(applies, certain, possible)
        if certain == possible:
            matched = Matched(applies, applies, stands, stands)
        else:
            maybe = self.rules(possible)
            matched = Matched(applies, maybe, stands, self._standing(maybe, possible, certain))
        self._room -= _ENTRY + len(matched.applies) + len(matched.maybe_applies)
        if self._room < 0:
            self._answers.clear()
            self._room = _ROOM
        self._answers[certain, possible] = matched
        return matched

    def _standing(self, rules: frozenset[str], mask: int, against: int) -> frozenset[str]:
        """Those of `rules`, which are those of the boxes in `mask`, that no rule of the boxes in `against` defeats."""
        contested = mask & self._contested
        if not contested:
            return rules
        return rules - {rule for rule in self.rules(contested) if self._defeaters[rule] & against}


def _small(cells: Cells) -> bool:
    return not cells.cuts or (cells.cuts[0] in _SMALL and cells.cuts[-1] in _SMALL)
