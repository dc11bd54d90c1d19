"""Definitions of which the value changed on certain dates."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

from msgspec import Struct

from engine.language.dated import Ends, ends, tests
from engine.language.definitions.chosen import chosen
from engine.language.definitions.made import Made
from engine.language.operands import MOMENTS, name
from engine.language.place import Place
from engine.language.scope import Scope
from engine.language.shapes import known, mapping, required
from engine.language.source import AllOf, Branch, Choose
from engine.language.yaml_tree import Node


def by_clock(clock: Node, nodes: tuple[Node, ...], scope: Scope) -> Made:
    """A value that changed on certain dates: each line holds on the dates it names, the first and last included."""
    subject = name(clock, MOMENTS, "`clock`", scope)
    read = [_dated(line, scope) for line in nodes]
    lines = [line for line in read if line is not None]
    if subject is None or len(lines) < len(read) or not _one_timeline(lines, scope):
        return None
    made = chosen([line.value for line in lines], scope)
    if made is None:
        return None
    branches = []
    for line, value in zip(lines, made[0], strict=True):
        held = tuple(tests(subject, line.dates, line.place, scope))
        branches.append(Branch(held[0] if len(held) == 1 else AllOf(held), value))
    return Choose(tuple(branches)), made[1]


class _Dated(Struct, frozen=True):
    """A line of a timeline."""

    dates: Ends
    value: Node
    place: Place


def _dated(line: Node, scope: Scope) -> _Dated | None:
    node = mapping(line, "a line of `choose`", scope.log)
    if node is None or not known(node, "a line of a `choose` with a `clock`", ("from", "until", "is"), scope.log):
        return None
    value = required(node, "a line of `choose`", "is", node.place, scope.log)
    dates = ends(node, "a line of a `choose` with a `clock`", "clock-overlap", _LINE_WITH_DATES, scope)
    return None if value is None or dates is None else _Dated(dates, value, node.place)


_LINE_WITH_DATES = "{from: 2022-04-27, is: 1 year}"


def _one_timeline(lines: list[_Dated], scope: Scope) -> bool:
    """Whether each line begins on the day after the one before it ends; the first and last may have no end."""
    ordered = sorted(lines, key=lambda line: line.dates.since or date.min)
    sound = True
    for before, after in pairwise(ordered):
        begins, end = after.dates.since, before.dates.until
        others = ((before.place, "the line before it in time"),)
        if begins is None or end is None or begins <= end:
            sound = False
            last = "has no end" if end is None else f"holds until {end}"
            first = "has no beginning" if begins is None else f"begins on {begins}"
            said = f"two lines hold at once: one {last}, the other {first}"
            scope.log.wrong("clock-overlap", after.place, said, "`from` and `until` are both included", others=others)
        elif begins - end > timedelta(days=1):
            sound = False
            gap = f"from {end + timedelta(days=1)} until {begins - timedelta(days=1)}"
            scope.log.wrong("clock-gap", after.place, f"no line holds {gap}", others=others)
    return sound
