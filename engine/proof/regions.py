"""Regions as a person would tell them apart, and how large they are."""

from __future__ import annotations

from engine.regions.boxes import Boxes
from engine.regions.space import Box, Space

TELLING = ("change.kind", "change.aspect", "order.stage", "customer.type", "terms", "binding")
"""What a person would first name of a region, in this order."""

WHOLE = 10_000
"""Basis points of all there is."""


def grouped(space: Space, boxes: Boxes) -> list[list[Box]]:
    """Boxes that a person would call the same, the largest group first."""
    groups: dict[tuple[int, ...], list[Box]] = {}
    for box in boxes:
        key = tuple(box.get(axis, -1) for axis in TELLING)
        groups.setdefault(key, []).append(box)
    return sorted(groups.values(), key=lambda group: -sum(share_of(space, box) for box in group))


def share_of(space: Space, box: Box) -> int:
    """How much of all combinations of cells a box holds, in basis points (at least 1)."""
    share = float(WHOLE)
    for axis, mask in box.items():
        share *= mask.bit_count() / space.cells[axis].everything.bit_count()
    return max(1, round(share))
