"""Where a case lies: its cell on an axis."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from engine.case import Case
from engine.core.encoding import encode
from engine.core.evaluate import evaluate
from engine.core.plan import Plan
from engine.core.quantity import Quantity
from engine.quantities.value import UNKNOWN, Day
from engine.regions.space import Box, Space
from engine.vocabulary.lists import list_of


class Placing:
    """Places cases under one plan."""

    def __init__(self, plan: Plan, space: Space) -> None:
        self.plan = plan
        self.space = space
        self.zone = ZoneInfo(plan.zone)
        self.derived: dict[str, Quantity] = {
            each.name: each.quantity for stage in plan.stages for each in (*stage.derived, *stage.of_lines)
        }

    def bit(self, axis: str, case: Case) -> int:
        """The mask of the cell that a case is in; 0 where that is not known."""
        value = case[axis]
        if value is UNKNOWN:
            within = self.seen_from(axis, case)
            value = within[axis]
            if value is UNKNOWN and axis in self.derived:
                value = evaluate(self.derived[axis], within, self.zone)
        if value is UNKNOWN or isinstance(value, Day):
            return 0
        try:
            return self.space.cells[axis].bit(encode(self.space.axes[axis], value))
        except ValueError:
            return 0

    def outside(self, box: Box, case: Case) -> list[str]:
        """The axes on which a case is not in a box."""
        return [axis for axis, mask in box.items() if not mask & self.bit(axis, case)]

    def seen_from(self, axis: str, case: Case) -> Case:
        """The case as an axis sees it: from its item, where it is a fact of one."""
        for name in (axis, *self.plan.sources.get(axis, ())):
            items = list_of(name)
            if items is not None and case.lists.get(items):
                return case.within(case.lists[items][0])
        return case
