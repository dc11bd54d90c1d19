"""Definitions of time: spans, days between, and moments a period away."""

from __future__ import annotations

import re

from msgspec.structs import replace

from engine.language.definitions.made import Made
from engine.language.operands import MOMENTS, name, operand
from engine.language.scope import Scope
from engine.language.shapes import flag, known, mapping, required, text, together
from engine.language.source import Choose, Constant, DaysBetween, Literal, Operand, Ref, Shifted, Span
from engine.language.yaml_tree import Mapping as MappingNode
from engine.language.yaml_tree import Node, Scalar
from engine.quantities.period import Period
from engine.vocabulary.attribute import Kind


def span(value: Node, what: str, scope: Scope, *, beside: tuple[str, ...] = ()) -> Span | None:
    """`{from: A, until: B}` or `{from: A, until: the day of B}`; keys `beside` these are for the caller.

    Raises:
        NotYetReadError: a definition must be read first.
    """
    ends = _ends(value, what, scope, days=True, beside=beside)
    if ends is None:
        return None
    since, until, by_day = ends
    dated = any(scope.names[end.name].kind is Kind.DATE for end in (since, until))
    return Span(since, until, by_day or dated)


def _ends(
    value: Node, what: str, scope: Scope, *, days: bool, beside: tuple[str, ...] = ()
) -> tuple[Ref, Ref, bool] | None:
    node = mapping(value, what, scope.log)
    if node is None:
        return None
    sound = known(node, what, ("from", "until", *beside), scope.log)
    start = required(node, what, "from", node.place, scope.log)
    end = required(node, what, "until", node.place, scope.log)
    if start is None or end is None or not sound:
        return None
    by_day = isinstance(end, Scalar) and end.text.startswith(_DAY_OF) and days
    if by_day and isinstance(end, Scalar):
        rest = end.text.removeprefix(_DAY_OF)
        skipped = len(end.text) - len(rest)
        place = replace(end.place, column=end.place.column + skipped, length=max(1, end.place.length - skipped))
        end = Scalar(rest, end.quoted, place)
    since, until = name(start, MOMENTS, "`from`", scope), name(end, MOMENTS, "`until`", scope)
    return None if since is None or until is None else (since, until, by_day)


_DAY_OF = "the day of "


def span_between(_: MappingNode, value: Node, scope: Scope) -> Made:
    """`span: {from: MOMENT, until: MOMENT}`."""
    found = span(value, "`span`", scope)
    return None if found is None else (found, Kind.SPAN)


def days(_: MappingNode, value: Node, scope: Scope) -> Made:
    """`days: {from: MOMENT, until: MOMENT}`: how many local dates lie between them."""
    ends = _ends(value, "`days`", scope, days=False)
    return None if ends is None else (DaysBetween(ends[0], ends[1]), Kind.COUNT)


def date_from(node: MappingNode, value: Node, scope: Scope) -> Made:
    """`date: MOMENT` with `plus` or `minus: PERIOD`, `rolls on: true` and `at: 18:00`."""
    moment = name(value, MOMENTS, "`date`", scope)
    ways = list(together(node, ("plus", "minus")))
    at_node, rolls_node = node.get("at"), node.get("rolls on")
    if len(ways) > 1 or (not ways and at_node is None and rolls_node is None):
        code = "contradictory-keys" if ways else "missing-key"
        scope.log.wrong(code, node.place, "`date` has one of `plus` and `minus`", "such as `plus: 14 days`")
        return None
    period_node = node.get(ways[0].text) if ways else None
    period: Operand | None = Literal(Period(), Kind.PERIOD, value.place)
    if period_node is not None:
        period = operand(period_node, (Kind.PERIOD,), f"`{ways[0].text}`", scope)
    at = None if at_node is None else _minute(at_node, scope)
    rolls = None if rolls_node is None else flag(rolls_node, "rolls on", scope.log)
    if moment is None or period is None or (at_node is not None and at is None):
        return None
    if rolls_node is not None and rolls is None:
        return None
    kind = scope.names[moment.name].kind
    if kind is Kind.DATE and period_node is not None and hours(period, scope):
        said = f"hours can't be counted from `{moment.name}`, which is a date"
        scope.log.wrong("wrong-unit", period_node.place, said, "write days, weeks or months")
        return None
    earlier = bool(ways) and ways[0].text == "minus"
    return Shifted(moment, period, earlier, bool(rolls), at), kind if at is None else Kind.INSTANT


def _minute(node: Node, scope: Scope) -> int | None:
    """A clock time in minutes after midnight."""
    said = text(node, "`at`", scope.log)
    found = None if said is None else re.fullmatch(r"([01]?[0-9]|2[0-3]):([0-5][0-9])", said)
    if found is None and said is not None:
        scope.log.wrong("unreadable-value", node.place, f"`{said}` is no time of the day", "such as `18:00`")
    return None if found is None else int(found[1]) * 60 + int(found[2])


def hours(period: Operand, scope: Scope) -> bool:
    """Whether a period has hours in it, or can have."""
    if isinstance(period, Literal):
        return isinstance(period.value, Period) and bool(period.value.microseconds)
    definition = scope.names.definitions.get(period.name)
    match definition.meaning if definition is not None else None:
        case Constant(value):
            return hours(value, scope)
        case Choose(branches):
            return any(hours(branch.value, scope) for branch in branches)
    return False
