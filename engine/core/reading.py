"""One atom at a time: for explaining a match that was made, never for making one."""

from __future__ import annotations

from engine.case import Case
from engine.core.encoding import encode
from engine.core.plan import Atom, Compare, Plan
from engine.quantities.value import UNKNOWN


def holds(plan: Plan, atom: Atom, case: Case) -> bool:
    """Whether an atom certainly holds."""
    value = case[atom.axis]
    if value is UNKNOWN or case.vague(atom.axis):
        return False
    code = encode(plan.axes[atom.axis], value)
    if code is None:
        return atom.compare is Compare.ABSENT
    match atom.compare:
        case Compare.EQ:
            return code == atom.value
        case Compare.NE:
            return code != atom.value
        case Compare.LT:
            return code < atom.value
        case Compare.LE:
            return code <= atom.value
        case Compare.GT:
            return code > atom.value
        case Compare.GE:
            return code >= atom.value
        case Compare.PRESENT:
            return True
        case Compare.ABSENT:
            return False
