"""Definitions of which the value changed on certain dates."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

from msgspec import Struct

from engine.language.definitions.chosen import chosen
from engine.language.definitions.made import Made
from engine.language.grammar import literal
from engine.language.operands import MOMENTS, name
from engine.language.place import Place
from engine.language.scope import Scope
from engine.language.shapes import known, mapping, required, text
from engine.language.source import AllOf, Branch, Choose, Comparison
from engine.language.yaml_tree import Node
from engine.quantities.value import Day
from engine.vocabulary.attribute import Kind
from engine.words.comparison import Op, Test


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
    instant = scope.names[subject.name].kind is Kind.INSTANT
    branches = []
    for line, value in zip(lines, made[0], strict=True):
        ends = ((Op.AT_LEAST, line.since), (Op.AT_MOST, line.until))
        tests = [
            Comparison(subject.name, Test(op, Day(day) if instant else day), line.place)
            for op, day in ends
            if day is not None
        ]
        branches.append(Branch(tests[0] if len(tests) == 1 else AllOf(tuple(tests)), value))
    return Choose(tuple(branches)), made[1]


class _Dated(Struct, frozen=True):
    """A line of a timeline: its first and last date (None: without end), both included."""

    since: date | None
    until: date | None
    value: Node
    place: Place


def _dated(line: Node, scope: Scope) -> _Dated | None:
    node = mapping(line, "a line of `choose`", scope.log)
    if node is None or not known(node, "a line of a `choose` with a `clock`", ("from", "until", "is"), scope.log):
        return None
    value = required(node, "a line of `choose`", "is", node.place, scope.log)
    ends: list[date | None] = []
    for key in ("from", "until"):
        written = node.get(key)
        said = None if written is None else text(written, f"`{key}`", scope.log)
        day = None if said is None else literal(said, Kind.DATE, scope.zone)
        if written is not None and said is not None and day is None:
            scope.log.wrong("unreadable-value", written.place, f"`{said}` is not a date", "such as `2022-04-27`")
        if written is not None and not isinstance(day, date):
            return None
        ends.append(day if isinstance(day, date) else None)
    since, until = ends
    if value is None:
        return None
    if since is None and until is None:
        scope.log.wrong("missing-key", node.place, "a line of a `choose` with a `clock` has no date", _LINE_WITH_DATES)
        return None
    if since is not None and until is not None and until < since:
        scope.log.wrong("clock-overlap", node.place, f"this line ends on {until}, before it begins on {since}")
        return None
    return _Dated(since, until, value, node.place)


_LINE_WITH_DATES = "such as `{from: 2022-04-27, is: 1 year}`"


def _one_timeline(lines: list[_Dated], scope: Scope) -> bool:
    """Whether each line begins on the day after the one before it ends; the first and last may have no end."""
    ordered = sorted(lines, key=lambda line: line.since or date.min)
    sound = True
    for before, after in pairwise(ordered):
        begins = after.since
        ends = before.until
        others = ((before.place, "the line before it in time"),)
        if begins is None or ends is None or begins <= ends:
            sound = False
            last = "has no end" if ends is None else f"holds until {ends}"
            first = "has no beginning" if begins is None else f"begins on {begins}"
            said = f"two lines hold at once: one {last}, the other {first}"
            scope.log.wrong("clock-overlap", after.place, said, "`from` and `until` are both included", others=others)
        elif begins - ends > timedelta(days=1):
            sound = False
            gap = f"from {ends + timedelta(days=1)} until {begins - timedelta(days=1)}"
            scope.log.wrong("clock-gap", after.place, f"no line holds {gap}", others=others)
    return sound
