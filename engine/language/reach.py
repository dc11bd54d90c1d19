"""Whether every tier of a scale can be reached, and its bounds have one order."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cmp_to_key

from engine.language.log import Log
from engine.language.place import Place
from engine.language.tiers import WrittenTier
from engine.quantities.period import Ordering, Period, compare
from engine.words.comparison import Op, Test
from engine.words.length import say_witnesses


def checked(written: Sequence[WrittenTier], log: Log) -> bool:
    """Whether every tier can be reached, none is doubtful, and the bounds have one order."""
    end = next((k for k, one in enumerate(written) if not one.bounds), None)
    if end is not None and end < len(written) - 1:
        log.wrong(
            "tier-after-otherwise",
            written[end + 1].tier.place,
            "this tier is never reached",
            "`otherwise` comes last",
            others=((written[end].tier.place, "everything else ends here"),),
        )
        return False
    return orderable(written, log) and _reachable(written, log)


def orderable(written: Sequence[WrittenTier], log: Log) -> bool:
    """Whether any two periods among the bounds have one order on every date."""
    before: list[tuple[Period, str, Place]] = []
    sound = True
    for one in written:
        for test, said, place in one.bounds:
            if not isinstance(test.against, Period):
                continue
            clash = next((other for other in reversed(before) if not compare(test.against, other[0]).orderable), None)
            if clash is not None:
                sound = False
                _unorderable(test.against, said, place, clash, log)
            before.append((test.against, said, place))
    return sound


def _unorderable(bound: Period, said: str, place: Place, before: tuple[Period, str, Place], log: Log) -> None:
    other, other_said, other_place = before
    notes = [say_witnesses(bound, other, compare(bound, other), "en")]
    units = [_unit(period) for period in (bound, other)]
    if units[0] != units[1]:
        notes.append(f"write both in {units[0]}, or both in {units[1]}")
    log.wrong(
        "unorderable-bounds",
        place,
        f"`{said}` and `{other_said}` have no fixed order",
        *notes,
        others=((other_place, "the bound before it"),),
    )


def _unit(period: Period) -> str:
    if period.working_days:
        return "working days"
    if period.months:
        return "months"
    return "days" if not period.microseconds else "hours"


def _reachable(written: Sequence[WrittenTier], log: Log) -> bool:
    bounds = _sorted_bounds([test.against for one in written for test, _, _ in one.bounds])
    whole = (1 << (2 * len(bounds) + 1)) - 1
    seen: list[tuple[int, WrittenTier]] = []
    covered = 0
    sound = True
    for one in written:
        mine = whole
        for test, _, _ in one.bounds:
            mine &= _cells(test, bounds, whole)
        if not mine:
            sound = False
            log.wrong("unreachable-tier", one.tier.place, "no value is within both bounds of this tier")
        elif mine & ~covered == 0:
            sound = False
            hides = next((other for cells, other in seen if mine & ~cells == 0), seen[-1][1])
            log.wrong(
                "unreachable-tier",
                one.tier.place,
                "this tier is never reached: the tiers before it leave nothing",
                "the first tier that holds counts; put the narrower one first",
                others=((hides.tier.place, "this one holds wherever it does"),),
            )
        elif one.bounds:
            # a tier inside a later one is a step; two that only partly overlap are a slip
            clash = next(((cells, other) for cells, other in seen if cells & mine and cells & ~mine), None)
            if clash is not None:
                sound = False
                log.wrong(
                    "overlapping-tiers",
                    one.tier.place,
                    "this tier overlaps an earlier one, and neither lies within the other",
                    "let one end where the other begins: `at most 7 days`, then `more than 7 days`",
                    others=((clash[1].tier.place, "the tier it overlaps"),),
                )
        covered |= mine
        seen.append((mine, one))
    return sound


def _sorted_bounds(values: Sequence[object]) -> list[object]:
    found: list[object] = []
    for value in values:
        if not any(_order(value, other) == 0 for other in found):
            found.append(value)
    return sorted(found, key=cmp_to_key(_order))


def _order(left: object, right: object) -> int:
    if isinstance(left, Period) and isinstance(right, Period):
        ordering = compare(left, right).ordering
        if ordering is Ordering.EQUAL:
            return 0
        return -1 if ordering in (Ordering.LESS, Ordering.AT_MOST) else 1
    assert isinstance(left, int)
    assert isinstance(right, int)
    return (left > right) - (left < right)


def _cells(test: Test, bounds: Sequence[object], whole: int) -> int:
    """The positions among the bounds (as in `engine.core.quantity.Position`) where a test holds, as bits."""
    if test.op in (Op.APPLICABLE, Op.NOT_APPLICABLE):
        return whole
    on = 2 * next(k for k, bound in enumerate(bounds) if _order(bound, test.against) == 0) + 1
    below, at = (1 << on) - 1, 1 << on
    match test.op:
        case Op.LESS:
            return below
        case Op.AT_MOST:
            return below | at
        case Op.MORE:
            return whole & ~(below | at)
        case Op.AT_LEAST:
            return whole & ~below
        case Op.IS_NOT:
            return whole & ~at
    return at
