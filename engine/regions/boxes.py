"""Boxes met, subtracted and covered: exact on the cells, within a limit of work."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from engine.regions.space import Box, Space
from engine.regions.work import OutOfWorkError, Work

Boxes = tuple[Box, ...]
"""A union of boxes; `()` is nothing, `({},)` is everything."""

EVERYTHING: Boxes = ({},)

_FEW = 48
"""So many boxes are looked through for those that lie within others."""


def meet(left: Box, right: Box) -> Box | None:
    """What lies in both; None: nothing does."""
    if len(left) < len(right):
        left, right = right, left
    for axis, mask in right.items():
        mine = left.get(axis)
        if mine is not None and not mine & mask:
            return None
    found = dict(left)
    for axis, mask in right.items():
        found[axis] = found.get(axis, mask) & mask
    return found


def meeting(left: Iterable[Box], right: Sequence[Box], work: Work) -> Boxes:
    """What lies in both unions; of few boxes one within another is left out.

    Raises:
        OutOfWorkError: it takes more work than is left.
    """
    found: dict[frozenset[tuple[str, int]], Box] = {}
    for one in left:
        work.spend(len(right))
        for other in right:
            both = meet(one, other)
            if both is not None:
                found.setdefault(frozenset(both.items()), both)
    boxes = tuple(found.values())
    if not 1 < len(boxes) <= _FEW:
        return boxes
    work.spend(len(boxes) ** 2 // 4)
    return tuple(
        box
        for number, box in enumerate(boxes)
        if not any(
            within(box, other) and (number > k or not within(other, box))
            for k, other in enumerate(boxes)
            if k != number
        )
    )


def within(box: Box, other: Box) -> bool:
    """Whether all of a box lies in another."""
    return all(axis in box and not box[axis] & ~mask for axis, mask in other.items())


def minus(space: Space, box: Box, other: Box) -> Boxes:
    """What of a box lies outside another, as disjoint boxes."""
    return tuple(_outside(space, (box,), sorted(other.items())))


def _outside(space: Space, boxes: Iterable[Box], limits: Sequence[tuple[str, int]]) -> Iterator[Box]:
    """What of each box lies outside one, in its order; in one loop, for this is where the time goes."""
    for box in boxes:
        for axis, mask in limits:
            mine = box.get(axis)
            if mine is not None and not mine & mask:
                yield box
                break
        else:
            left = dict(box)
            for axis, mask in limits:
                mine = left.get(axis)
                if mine is None:
                    mine = space.cells[axis].everything
                outside = mine & ~mask
                if outside:
                    yield {**left, axis: outside}
                left[axis] = mine & mask


def remainder(space: Space, boxes: Iterable[Box], covers: Iterable[Box], work: Work) -> Boxes:
    """What of a union no cover holds, as boxes that are disjoint where the first ones are.

    Raises:
        OutOfWorkError: it takes more work than is left.
    """
    left = tuple(boxes)
    for cover in covers:
        work.spend(len(left) + 1)
        left = tuple(_outside(space, left, sorted(cover.items())))
        if not left:
            break
    return left


def reduced(space: Space, boxes: Iterable[Box], covers: Sequence[Box], work: Work) -> Boxes:
    """Boxes without what covers hold, as far as there is work left: all of that, or more.

    What lies within one cover is left out first, unless that is too much to look at: others would cut it into pieces.
    Of what is not finished only that counts which left few pieces.
    """
    left = tuple(boxes)
    if len(left) * len(covers) <= work.left:
        left = tuple(box for box in left if not any(within(box, cover) for cover in covers))
    few, most = left, max(_FEW, len(left))
    for cover in covers:
        try:
            left = remainder(space, left, (cover,), work)
        except OutOfWorkError:
            return few
        if len(left) <= most:
            few = left
        if not left:
            break
    return left


def first_left(space: Space, box: Box, covers: Sequence[Box], near: Box, work: Work) -> Box | None:
    """Some part of a box that no cover holds; None: they hold all of it.

    `near`: a cell of each axis; what is in more of them is looked at first.

    Raises:
        OutOfWorkError: it takes more work than is left.
    """
    waiting = [(box, 0)]
    while waiting:
        left, number = waiting.pop()
        while number < len(covers):
            work.spend()
            cover = covers[number]
            pieces = minus(space, left, cover)
            number += 1
            if not pieces:
                break
            if len(pieces) > 1:
                pieces = tuple(sorted(pieces, key=lambda piece: _in_cells(piece, near, cover)))
            left = pieces[-1]
            waiting += [(piece, number) for piece in pieces[:-1]]
        else:
            return left
    return None


def _in_cells(box: Box, near: Box, axes: Iterable[str]) -> int:
    return sum(bool(box.get(axis, -1) & near.get(axis, -1)) for axis in axes)


def grown(hole: Box, part: Box, covers: Sequence[Box], first: Iterable[str], work: Work) -> Box:
    """A part that no cover holds anything of, made as large as it can be within another; some axes are freed first.

    Raises:
        OutOfWorkError: it takes more work than is left.
    """
    work.spend(sum(map(len, covers)))
    # what keeps each cover off
    apart = [{axis for axis, mask in cover.items() if not hole.get(axis, mask) & mask} for cover in covers]
    found = dict(hole)
    for axis in dict.fromkeys((*first, *hole)):
        if axis not in found or found[axis] == part.get(axis):
            continue
        free = part.get(axis, -1)
        for cover, by in zip(covers, apart, strict=True):
            if by == {axis}:
                free &= ~cover[axis]
        for cover, by in zip(covers, apart, strict=True):
            if axis in by and cover[axis] & free:
                by.discard(axis)
        if free == -1:
            del found[axis]
        else:
            found[axis] |= free
    return found


def complement(space: Space, boxes: Iterable[Box], work: Work) -> Boxes:
    """Everything that no box holds."""
    return remainder(space, EVERYTHING, boxes, work)
