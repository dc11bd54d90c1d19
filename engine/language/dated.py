"""From a date until a date, both included: when a line of a timeline holds, and when a rule is in force."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from msgspec import Struct

from engine.language.grammar import literal
from engine.language.operands import MOMENTS, name
from engine.language.place import Place
from engine.language.scope import Scope
from engine.language.shapes import known, mapping, required, text
from engine.language.source import Comparison, InForce, Ref
from engine.language.yaml_tree import Mapping as MappingNode
from engine.language.yaml_tree import Node
from engine.quantities.value import Day
from engine.vocabulary.attribute import Kind
from engine.words.comparison import Op, Test


class Ends(Struct, frozen=True):
    """The first and the last date (None: without end), both included."""

    since: date | None
    until: date | None


def ends(node: MappingNode, what: str, code: str, example: str, scope: Scope) -> Ends | None:
    """What stands under `from` and `until` of `what`; `code` is the problem of an end that comes before the beginning.

    Both may not be left out.
    """
    found: list[date | None] = []
    for key in ("from", "until"):
        written = node.get(key)
        said = None if written is None else text(written, f"`{key}`", scope.log)
        day = None if said is None else literal(said, Kind.DATE, scope.zone)
        if written is not None and said is not None and day is None:
            scope.log.wrong("unreadable-value", written.place, f"`{said}` is not a date", "such as `2022-04-27`")
        if written is not None and not isinstance(day, date):
            return None
        found.append(day if isinstance(day, date) else None)
    since, until = found
    if since is None and until is None:
        scope.log.wrong("missing-key", node.place, f"{what} has no date", f"such as `{example}`")
        return None
    if since is not None and until is not None and until < since:
        scope.log.wrong(code, node.place, f"it ends on {until}, before it begins on {since}")
        return None
    return Ends(since, until)


def tests(clock: Ref, of: Ends | InForce, place: Place, scope: Scope) -> Iterator[Comparison]:
    """What must hold of the local date of a clock."""
    instant = scope.names[clock.name].kind is Kind.INSTANT
    for op, day in ((Op.AT_LEAST, of.since), (Op.AT_MOST, of.until)):
        if day is not None:
            yield Comparison(clock.name, Test(op, Day(day) if instant else day), place)


def in_force(node: Node, scope: Scope) -> tuple[InForce, tuple[Comparison, ...]] | None:
    """When a rule is in force, and the conditions that this adds to it.

    Raises:
        NotYetReadError: a definition must be read first.
    """
    what = "`in force`"
    found = mapping(node, what, scope.log, f"such as `{_RULE}`")
    if found is None or not known(found, what, ("clock", "from", "until"), scope.log):
        return None
    clock_node = required(found, what, "clock", found.place, scope.log)
    clock = None if clock_node is None else name(clock_node, MOMENTS, "`clock`", scope)
    dates = ends(found, what, "never-in-force", _RULE, scope)
    if clock is None or dates is None:
        return None
    made = InForce(clock.name, dates.since, dates.until)
    return made, tuple(tests(clock, made, found.place, scope))


_RULE = "{clock: order.concluded, from: 2022-04-27}"
