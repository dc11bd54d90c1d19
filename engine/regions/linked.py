"""Axes of which one is known from another.

Boxes hold every combination of cells. Not all can be: some axes are one amount less something fixed, as what the
charge is above one mandate and above another; the days since it was ordered are known where there is an order date;
only a change has an aspect; and of what is turned down nothing is paid.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from engine.core.plan import Plan
from engine.core.quantity import Const, Fact, Linear, Quantity, needed
from engine.regions.space import Box, Space
from engine.request.request import ONLY_WHERE

_Sum = tuple[tuple[int, Quantity], ...]
_Spans = Sequence[tuple[int, int]]

_CHARGED = ("charge.agreed", "charge.computed", "charge.waived")
_OWED = ("charge.total", "settlement.payable", "settlement.forfeited")

_VERDICTS: Mapping[str, frozenset[str | None]] = {
    "free": frozenset({"accepted"}),
    "paid": frozenset({"accepted"}),
    "rejected": frozenset({"rejected"}),
    "refer": frozenset({"accepted", "rejected", None}),
    "hold": frozenset({"accepted", "rejected", None}),
}
"""With each verdict the answers to whether it may be done; None: a person decides (docs/meaning.md, Verdict)."""


class Linked:
    """Knows of the axes of one or more plans which are the same sum, and by how much they differ."""

    def __init__(self, space: Space, *plans: Plan) -> None:
        self._cells = space.cells
        self._axes = space.axes
        self._answers = frozenset({"acceptance", "verdict"} & space.cells.keys())
        groups: dict[_Sum, dict[str, int]] = {}
        self.needs: dict[str, frozenset[str]] = {}
        """For each axis the facts and definitions without which it has no value."""
        for plan in plans:
            named = {each.name: each.quantity for stage in plan.stages for each in stage.derived}
            self.needs |= {
                name: frozenset(_roots(name, named)) for name in space.cells if name in named or name not in self.needs
            }
            for name in space.cells:
                found = _sum(name, named)
                if found is not None:
                    groups.setdefault(found[0], {})[name] = found[1]
        self._groups = [group for group in groups.values() if len(group) > 1]
        self._only = [
            (name, of, space.cells[of].bit(space.axes[of].choices.index(str(value))))
            for name, of, value, _ in ONLY_WHERE
            if name in space.cells and of in space.cells and space.cells[name].nothing
        ]

    def possible(self, box: Box) -> bool:
        """Whether there is a sum, and a fact on which others depend, for which all axes of the box lie in it."""
        return (
            all(self._agree(box, group) for group in self._groups)
            and all(
                of not in box or box[of] & bit or box.get(name, -1) & self._cells[name].nothing
                for name, of, bit in self._only
            )
            and (self._answers.isdisjoint(box) or self._answered(box))
            and self._there(box)
        )

    def _there(self, box: Box) -> bool:
        """Whether nothing is asked of what is said to be not applicable."""
        absent: set[str] = set()
        for axis, mask in box.items():
            if mask == self._cells[axis].nothing and len(self.needs[axis]) == 1:
                absent |= self.needs[axis]
        return not absent or all(
            mask & self._cells[axis].nothing or absent.isdisjoint(self.needs[axis]) for axis, mask in box.items()
        )

    def _answered(self, box: Box) -> bool:
        """Whether a verdict of the box goes with an acceptance and with amounts of it."""
        return any(
            self._holds(box, "verdict", verdict)
            and self._holds(box, "acceptance", acceptance)
            and all(self._reaches(box, amount, due=False) for amount in _nothing(verdict, acceptance))
            and (verdict != "paid" or self._reaches(box, "charge.total", due=True))
            for verdict, acceptances in _VERDICTS.items()
            for acceptance in acceptances
        )

    def _holds(self, box: Box, axis: str, value: str | None) -> bool:
        if axis not in box:
            return True
        code = None if value is None else self._axes[axis].choices.index(value)
        return bool(box[axis] & self._cells[axis].bit(code))

    def _reaches(self, box: Box, amount: str, *, due: bool) -> bool:
        """Whether an amount may be more than 0.00, or may be that."""
        return amount not in box or any(
            high > 1 if due else low <= 0 < high for low, high in self._cells[amount].spans(box[amount])
        )

    def _agree(self, box: Box, group: Mapping[str, int]) -> bool:
        axes = [axis for axis in group if axis in box]
        if len(axes) < 2:
            return True
        if all(box[axis] & self._cells[axis].nothing for axis in axes):
            return True  # each is not applicable where the others are
        spans: _Spans = self._spans(box, axes[0], group[axes[0]])
        for axis in axes[1:]:
            spans = list(_both(spans, self._spans(box, axis, group[axis])))
        return bool(spans)

    def _spans(self, box: Box, axis: str, offset: int) -> _Spans:
        """The values of the sum for which an axis lies in a box."""
        return [(low - offset, high - offset) for low, high in self._cells[axis].spans(box[axis])]


def _roots(name: str, named: Mapping[str, Quantity]) -> Iterator[str]:
    if name not in named:
        yield name
        return
    for root in needed(named[name]):
        yield from _roots(root, named)


def _nothing(verdict: str, acceptance: str | None) -> tuple[str, ...]:
    """The amounts that are 0.00 with an answer."""
    if acceptance == "rejected":
        return _CHARGED + _OWED
    return _OWED if verdict == "free" else () if verdict == "paid" else ("charge.waived",)


def _sum(name: str, named: Mapping[str, Quantity]) -> tuple[_Sum, int] | None:
    """What an axis is the sum of, and what fixed amount is added to that; None: it is no sum."""
    quantity = named.get(name, Fact(name))
    if isinstance(quantity, Fact):
        return ((1, quantity),), 0
    if not isinstance(quantity, Linear) or not quantity.strict or quantity.floor is not None:
        return None
    fixed, terms = quantity.constant, []
    for factor, term in quantity.terms:
        meaning = named.get(term.name, term) if isinstance(term, Fact) else term
        if isinstance(meaning, Const) and isinstance(meaning.value, int):
            fixed += factor * meaning.value
        else:
            terms.append((factor, term))
    return tuple(terms), fixed


def _both(left: _Spans, right: _Spans) -> Iterator[tuple[int, int]]:
    for low, high in left:
        for other_low, other_high in right:
            first, last = max(low, other_low), min(high, other_high)
            if first < last:
                yield first, last
