"""What the items of a list come to, as far as that is known."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from msgspec import Struct

from engine.case import Case
from engine.core.quantity import Quantity, Summary
from engine.core.reading import met
from engine.quantities.clock import number_of
from engine.quantities.value import NOT_APPLICABLE, UNKNOWN, Day, Nothing, Value
from engine.vocabulary.lists import Over

Evaluate = Callable[[Quantity, Case], Value | Nothing]


class _Item(Struct, frozen=True):
    case: Case
    counts: bool | None
    """Whether it meets the condition; None: that is not known."""


def summarize(summary: Summary, case: Case, evaluate: Evaluate) -> Value | Nothing:
    """The value of a summary; unknown when nobody gave the list, or when what is not known of an item matters."""
    listed = case.lists.get(summary.items)
    if listed is None:
        return UNKNOWN
    items = [_Item(within, _meets(summary, within, evaluate)) for within in map(case.within, listed)]
    match summary.over:
        case Over.COUNT:
            return UNKNOWN if any(item.counts is None for item in items) else sum(item.counts is True for item in items)
        case Over.SUM:
            return _sum(summary, items, evaluate)
        case Over.ANY:
            return _either([item.counts for item in items], wanted=True)
        case Over.ALL:
            return _either([item.counts for item in items], wanted=False)
        case Over.FIRST | Over.LAST:
            return _extreme(summary, items, evaluate)


def _meets(summary: Summary, case: Case, evaluate: Evaluate) -> bool | None:
    values = {axis.name: (axis, evaluate(of, case)) for axis, of in summary.axes}
    parts = []
    for atoms in summary.where:
        found = [met(values[atom.axis][0], atom, values[atom.axis][1]) for atom in atoms]
        parts.append(False if False in found else None if None in found else True)
    return True if True in parts else None if None in parts else False


def _either(found: list[bool | None], *, wanted: bool) -> Value | Nothing:
    """Whether one of them is as wanted; else, if that is certain, the opposite."""
    return wanted if wanted in found else UNKNOWN if None in found else not wanted


def _sum(summary: Summary, items: list[_Item], evaluate: Evaluate) -> Value | Nothing:
    assert summary.value is not None
    total = 0
    for item in items:
        value = NOT_APPLICABLE if item.counts is False else evaluate(summary.value, item.case)
        if value is NOT_APPLICABLE or value == 0:
            continue
        if item.counts is None or not isinstance(value, int):
            return UNKNOWN
        total += value
    return total


def _extreme(summary: Summary, items: list[_Item], evaluate: Evaluate) -> Value | Nothing:
    """The value of the first (last) item; of equal ones that listed first (last). Not applicable if there is none."""
    assert summary.value is not None
    assert summary.by is not None
    last = summary.over is Over.LAST
    best: tuple[int, _Item] | None = None
    doubtful: list[int] = []
    for item in reversed(items) if last else items:
        place = NOT_APPLICABLE if item.counts is False else evaluate(summary.by, item.case)
        if place is NOT_APPLICABLE:
            continue
        if isinstance(place, Nothing | Day):
            return UNKNOWN
        rank = -as_number(place) if last else as_number(place)
        if item.counts is None:
            doubtful.append(rank)
        elif best is None or rank < best[0]:
            best = (rank, item)
    if any(best is None or rank <= best[0] for rank in doubtful):
        return UNKNOWN
    return NOT_APPLICABLE if best is None else evaluate(summary.value, best[1].case)


def as_number(value: Value | Nothing) -> int:
    """A number, a date or an instant as the integer by which it is ordered among others of its kind."""
    match value:
        case int():
            return value
        case date():
            return number_of(value)
    raise TypeError(f"no order: {value!r}")
