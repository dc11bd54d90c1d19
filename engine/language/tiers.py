"""Scales: tiers over a span or an ordered quantity, of which the first that holds counts."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cmp_to_key

from msgspec import Struct
from msgspec.structs import replace

from engine.language.conditions import fits_span, read_test
from engine.language.definitions import span
from engine.language.log import Log
from engine.language.operands import KIND_WORDS, NUMBERS, attribute, by_form, operand
from engine.language.place import Place
from engine.language.scope import Scope
from engine.language.shapes import items, known, mapping, one_of, quoted, text, together
from engine.language.shifts import possible
from engine.language.source import Fixed, Free, Operand, Percentage, Ref, Scale, Span, Tier
from engine.language.yaml_tree import Mapping as MappingNode
from engine.language.yaml_tree import Node, Scalar
from engine.quantities.period import Ordering, Period, compare
from engine.vocabulary.attribute import Attribute, Kind, Source
from engine.words.comparison import Op, Relation, Test
from engine.words.length import say_period, say_witnesses

BOUNDS = ("more than", "at least", "less than", "at most", "exactly")
_DUE = ("charge", "rate", "amount")


class _Written(Struct, frozen=True):
    """A tier with the texts and places of its bounds; without bounds it is `otherwise`."""

    tier: Tier
    bounds: tuple[tuple[Test, str, Place], ...]


class Base(Struct, frozen=True):
    """What percentages are of: `operand` is None where it was not written, or (`broken`) could not be read."""

    operand: Operand | None = None
    broken: bool = False


MOST_TIERS = 200
"""Each is compared with those before it."""


def scale(charge: MappingNode, node: Node, of: Base, tiers: Node, scope: Scope) -> Scale | None:
    """A scale: what it goes over, and its tiers, with percentages of `of`; a shift may stand in it or beside it.

    Raises:
        NotYetReadError: a definition must be read first.
    """
    over = _over(node, scope)
    lines = items(tiers, "`tiers`", scope.log)
    if lines is not None and len(lines) > MOST_TIERS:
        scope.log.wrong("too-large", tiers.place, f"a scale has at most {MOST_TIERS} tiers, not {len(lines):,}")
        return None
    if lines is None or over is None:
        return None
    if not lines:
        scope.log.wrong("empty-any", tiers.place, "`tiers` is empty: nothing is ever due")
        return None
    subject, span_of = _subject(over, scope)
    shift_node = _shift_node(charge, node, scope)
    shift = None if shift_node is None else operand(shift_node, (Kind.PERIOD,), "`shift`", scope)
    read = [_tier(line, subject, span_of, of, scope) for line in lines]
    written = [one for one in read if one is not None]
    sound = len(written) == len(read)
    if not (_checked(written, scope.log) and sound):
        return None
    found = Scale(over, tuple(one.tier for one in written), shift)
    if shift_node is None:
        return found
    return found if shift is not None and _shiftable(written, shift, span_of, shift_node.place, scope) else None


def _shift_node(charge: MappingNode, node: Node, scope: Scope) -> Node | None:
    inside, beside = node.get("shift") if isinstance(node, MappingNode) else None, charge.key("shift")
    if inside is not None and beside is not None:
        said = "`shift` stands in the scale and beside it"
        scope.log.wrong("contradictory-keys", beside.place, said, others=((inside.place, "the first"),))
    return inside or charge.get("shift")


def _shiftable(written: Sequence[_Written], shift: Operand, span_of: Span | None, place: Place, scope: Scope) -> bool:
    """Whether every period that the shift can be may be added to every bound, and leaves them in order."""
    if span_of is None:
        said = "a scale over an amount, a rate or a count has no periods to shift"
        scope.log.wrong("wrong-type", place, said, "leave `shift` out")
        return False
    periods = possible(shift, scope.names.definitions)
    if periods is None:
        scope.log.wrong(
            "wrong-type",
            place,
            "a shift is a period, or a `choose` of periods with an `otherwise`",
            "such as `{choose: [{when: ..., is: 4 months}, {otherwise: 0 months}]}`",
        )
        return False
    return all(_shifted(written, period, span_of, place, scope) for period in dict.fromkeys(one for _, one in periods))


def _shifted(written: Sequence[_Written], period: Period, span_of: Span, place: Place, scope: Scope) -> bool:
    said = say_period(period, "en")
    if not fits_span(span_of, period, said, place, scope.log):
        return False
    moved = []
    for one in written:
        bounds = []
        for test, bound, at in one.bounds:
            if not isinstance(test.against, Period):
                continue
            try:
                bounds.append((replace(test, against=test.against + period), f"{bound} + {said}", at))
            except ValueError:
                message = f"`{said}` can't be added to `{bound}`: working days are counted by themselves"
                scope.log.wrong("wrong-unit", place, message, others=((at, "this bound"),))
                return False
        moved.append(_Written(one.tier, tuple(bounds)))
    return _orderable(moved, scope.log)


def _over(node: Node, scope: Scope) -> Span | Ref | None:
    if isinstance(node, MappingNode):
        return span(node, "`scale`", scope, beside=("shift",))
    said = text(node, "`scale`", scope.log)
    if said is None or not isinstance(node, Scalar):
        return None
    found = attribute(said, node, scope)
    if found is None:
        return None
    if found.kind not in (*NUMBERS, Kind.SPAN):
        scope.log.wrong(
            "wrong-type",
            node.place,
            f"`{said}` is {KIND_WORDS[found.kind]}; a scale goes over a span, an amount, a rate or a count",
        )
        return None
    return Ref(said, node.place)


def _subject(over: Span | Ref, scope: Scope) -> tuple[Attribute, Span | None]:
    if isinstance(over, Ref):
        return scope.names[over.name], scope.names.span(over.name)
    return Attribute("scale", Kind.SPAN, {}), over


def _tier(line: Node, subject: Attribute, span_of: Span | None, of: Base, scope: Scope) -> _Written | None:
    log = scope.log
    node = mapping(line, "a tier", log)
    if node is None or not known(node, "a tier", (*BOUNDS, "otherwise", *_DUE, "taken from"), log):
        return None
    amount = _amount(node, of, scope)
    taken = _from_deposit(node, amount, log)
    if taken is None:
        return None
    bounds = list(together(node, BOUNDS))
    last = node.key("otherwise")
    if last is not None:
        found = _otherwise(node, last, bounds, amount, scope)
        return None if found is None else replace(found, tier=replace(found.tier, from_deposit=taken))
    if not bounds:
        log.wrong(
            "missing-key", node.place, "a tier has no bound", f"write one of {quoted(BOUNDS)}, or `otherwise: true`"
        )
        return None
    if len(bounds) > 2:
        log.wrong("contradictory-keys", bounds[2].place, "a tier has three bounds", "two make a band")
        return None
    tests: list[tuple[Test, str, Place]] = []
    for key in bounds:
        value = node.get(key.text)
        said = None if value is None else text(value, f"`{key.text}`", log)
        test = None if said is None else read_test(f"{key.text} {said}", subject, key.place, scope)
        if said is None or test is None or not _bound_fits(test, said, subject, span_of, key.place, log):
            return None
        tests.append((test, said, key.place))
    if amount is None:
        return None
    return _Written(Tier(tuple(test for test, _, _ in tests), amount, node.place, taken), tuple(tests))


def _bound_fits(test: Test, said: str, subject: Attribute, span_of: Span | None, place: Place, log: Log) -> bool:
    if isinstance(test.against, Relation):
        log.wrong("wrong-type", place, f"`{said}` is a name; a bound of a tier is a value", "use two rules instead")
        return False
    if span_of is None or subject.source is Source.DEFINED:
        return True  # a span with a name was checked with its test
    return fits_span(span_of, test.against, said, place, log)


def _otherwise(
    node: MappingNode, key: Scalar, bounds: Sequence[Scalar], amount: Free | Fixed | Percentage | None, scope: Scope
) -> _Written | None:
    value = node.get("otherwise")
    if not (isinstance(value, Scalar) and value.text == "true"):
        place = key.place if value is None else value.place
        scope.log.wrong(
            "unreadable-value", place, "`otherwise` can only be `true`", "write `{otherwise: true, charge: 55 %}`"
        )
        return None
    if bounds:
        said = f"`{bounds[0].text}` can't stand beside `otherwise`"
        scope.log.wrong("contradictory-keys", bounds[0].place, said, "a tier has bounds, or is all that is left")
        return None
    return None if amount is None else _Written(Tier((), amount, node.place), ())


def _amount(node: MappingNode, of: Base, scope: Scope) -> Free | Fixed | Percentage | None:
    found = list(together(node, _DUE))
    if len(found) != 1:
        code, said = ("contradictory-keys", "two amounts") if found else ("missing-key", "no `charge`")
        place = found[1].place if found else node.place
        scope.log.wrong(
            code, place, f"a tier has {said}", "write one of `charge: free`, `charge: 12 %`, `charge: 150.00`"
        )
        return None
    value = node.get(found[0].text)
    assert value is not None
    if isinstance(value, Scalar) and value.text.strip() == "free" and found[0].text == "charge":
        return Free()
    kinds = {"charge": (Kind.RATE, Kind.MONEY), "rate": (Kind.RATE,), "amount": (Kind.MONEY,)}[found[0].text]
    if isinstance(value, Scalar) and found[0].text == "charge" and by_form(value.text.strip(), scope) is Kind.COUNT:
        # `0` says an amount as well as `0.00` does
        kinds = (Kind.MONEY,)
    read = operand(value, kinds, f"`{found[0].text}` of a tier", scope)
    if read is None:
        return None
    kind = read.kind if not isinstance(read, Ref) else scope.names[read.name].kind
    if kind is Kind.MONEY:
        return Fixed(read)
    if of.operand is None:
        if not of.broken:
            scope.log.wrong("missing-key", value.place, "a percentage of what?", "the charge needs `of`")
        return None
    return Percentage(read, of.operand)


def _from_deposit(node: MappingNode, amount: Free | Fixed | Percentage | None, log: Log) -> bool | None:
    """Whether what is due in a tier is taken from the deposit; None: what is written is wrong."""
    taken = node.get("taken from")
    if taken is None:
        return False
    if one_of(taken, "taken from", ("deposit",), log) is None:
        return None
    if isinstance(amount, Free):
        said = "nothing can be taken from the deposit where nothing is due"
        log.wrong("contradictory-keys", taken.place, said, "leave `taken from` out")
        return None
    return True


# Checks over the tiers of one scale ---------------------------------------------------------------------------------


def _checked(written: Sequence[_Written], log: Log) -> bool:
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
    return _orderable(written, log) and _reachable(written, log)


def _orderable(written: Sequence[_Written], log: Log) -> bool:
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


def _reachable(written: Sequence[_Written], log: Log) -> bool:
    bounds = _sorted_bounds([test.against for one in written for test, _, _ in one.bounds])
    whole = (1 << (2 * len(bounds) + 1)) - 1
    seen: list[tuple[int, _Written]] = []
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
