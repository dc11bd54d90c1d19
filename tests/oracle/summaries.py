"""What the items of a list come to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from engine.language.source import Ref, Summary
from engine.quantities.value import NOT_APPLICABLE, UNKNOWN
from engine.vocabulary.lists import Over
from tests.oracle.found import Found
from tests.oracle.truth import Truth, every, some

if TYPE_CHECKING:
    from tests.oracle.facts import Facts


def summarized(summary: Summary, facts: Facts) -> Found:
    """A count, a sum, a truth, or a fact of one item; unknown as soon as what is not known may matter."""
    items = facts.items(summary.items)
    if items is None:
        return UNKNOWN
    asked = [(item, item.holds(summary.that)) for item in items]
    meets = [truth for _, truth in asked]
    match summary.over:
        case Over.COUNT:
            return UNKNOWN if None in meets else meets.count(True)
        case Over.ANY | Over.ALL:
            truth = some(meets) if summary.over is Over.ANY else every(meets)
            return UNKNOWN if truth is None else truth
        case Over.SUM:
            return _total([(item[_name(summary.value)], truth) for item, truth in asked])
        case Over.FIRST | Over.LAST:
            return _outermost(summary, asked)
    raise TypeError(summary.over)


def _total(amounts: list[tuple[Found, Truth]]) -> Found:
    total = 0
    for amount, meets in amounts:
        if meets is False or amount is NOT_APPLICABLE:
            continue
        if amount is UNKNOWN or (meets is None and amount != 0):
            return UNKNOWN
        assert isinstance(amount, int)
        total += amount
    return total


def _outermost(summary: Summary, asked: list[tuple[Facts, Truth]]) -> Found:
    last = summary.over is Over.LAST
    places: list[tuple[Any, Facts, Truth]] = [(item[_name(summary.by)], item, meets) for item, meets in asked]
    places = [(by, item, meets) for by, item, meets in places if meets is not False and by is not NOT_APPLICABLE]
    if any(by is UNKNOWN for by, _, _ in places):
        return UNKNOWN
    certain = [(by, item) for by, item, meets in places if meets]
    doubtful = [by for by, _, meets in places if meets is None]
    if not certain:
        return UNKNOWN if doubtful else NOT_APPLICABLE
    end = max(by for by, _ in certain) if last else min(by for by, _ in certain)
    if any((by >= end) if last else (by <= end) for by in doubtful):
        return UNKNOWN
    chosen = [item for by, item in certain if by == end]
    return chosen[-1 if last else 0][_name(summary.value)]


def _name(ref: Ref | None) -> str:
    assert ref is not None
    return ref.name
