"""One atom at a time: for explaining a match that was made, never for making one."""

from __future__ import annotations

from engine.case import Case
from engine.core.atom import Atom, Axis, Compare
from engine.core.encoding import encode
from engine.core.plan import Plan
from engine.quantities.value import UNKNOWN, Day, Nothing, Value
from engine.vocabulary.attribute import Kind


def holds(plan: Plan, atom: Atom, case: Case) -> bool:
    """Whether an atom certainly holds."""
    return not case.vague(atom.axis) and met(plan.axes[atom.axis], atom, case[atom.axis]) is True


def met(axis: Axis, atom: Atom, value: Value | Nothing) -> bool | None:
    """Whether a value of an axis meets an atom; None: it is not known, or (an instant) only to the day."""
    if value is UNKNOWN or (type(value) is Day and axis.kind is Kind.INSTANT):
        return None
    return accepts(atom, encode(axis, value))


def accepts(atom: Atom, code: int | None) -> bool:
    """Whether a code meets an atom; None: not applicable."""
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
