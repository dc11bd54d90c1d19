"""Duties: what must be told, confirmed or refunded, by whom and by when."""

from __future__ import annotations

import re

from engine.language.definitions.moments import hours
from engine.language.operands import MOMENTS, name, operand
from engine.language.roles import role
from engine.language.scope import Scope
from engine.language.shapes import CODE, items, known, mapping, required, text, within, word
from engine.language.source import Due, DueKind, Duty, Operand
from engine.language.yaml_tree import Node, Scalar
from engine.vocabulary.attribute import Kind

_KEYS = ("do", "owner", "due", "channel", "must state")
_DUE = re.compile(r"(?P<moment>\S+)(?: plus (?P<period>.+?))?(?: at (?P<hour>[0-9]{1,2}):(?P<minute>[0-9]{2}))?")


def duties(node: Node, scope: Scope) -> tuple[Duty, ...] | None:
    """A list of duties.

    Raises:
        NotYetReadError: a definition must be read first.
    """
    nodes = items(node, "`duties`", scope.log)
    if nodes is None:
        return None
    if not nodes:
        scope.log.wrong("empty-any", node.place, "`duties` is empty", "leave it out")
        return None
    read = [_duty(one, scope) for one in nodes]
    found = tuple(one for one in read if one is not None)
    if len(found) < len(read):
        return None
    for number, duty in enumerate(found):
        if any(duty.do == other.do for other in found[:number]):
            said = f"the duty `{duty.do}` stands here a second time"
            scope.log.wrong("duplicate-key", nodes[number].place, said, "a rule gives a duty once")
            return None
    return found


def _duty(node: Node, scope: Scope) -> Duty | None:
    log = scope.log
    found = mapping(node, "a duty", log)
    if found is None:
        return None
    sound = known(found, "a duty", _KEYS, log)
    do_node, owner_node, due_node = (required(found, "a duty", key, found.place, log) for key in ("do", "owner", "due"))
    do = None if do_node is None else word(do_node, "the name of a duty", log, CODE)
    owner = None if owner_node is None else role(owner_node, "`owner`", scope)
    due = None if due_node is None else _due(due_node, scope)
    channel_node, stated_node = found.get("channel"), found.get("must state")
    channel = None if channel_node is None else text(channel_node, "`channel`", log)
    stated = () if stated_node is None else _stated(stated_node, scope)
    if do is None or owner is None or due is None or stated is None or not sound:
        return None
    if channel_node is not None and channel is None:
        return None
    return Duty(do, owner, due, channel, stated)


def _stated(node: Node, scope: Scope) -> tuple[str, ...] | None:
    nodes = items(node, "`must state`", scope.log)
    if nodes is None:
        return None
    read = [text(one, "what must be stated", scope.log) for one in nodes]
    found = tuple(one for one in read if one is not None)
    return found if len(found) == len(read) else None


def _due(node: Node, scope: Scope) -> Due | None:
    said = text(node, "`due`", scope.log)
    if said is None or not isinstance(node, Scalar):
        return None
    if said in (DueKind.NOW, DueKind.SAME_DAY):
        return Due(DueKind(said))
    found = _DUE.fullmatch(said)
    at = None if found is None or found["hour"] is None else int(found["hour"]) * 60 + int(found["minute"])
    nowhere = found is not None and "." not in found["moment"] and found["moment"] not in scope.names
    if found is None or nowhere or (at is not None and (at >= 24 * 60 or int(found["minute"]) > 59)):
        scope.log.wrong(
            "unreadable-value",
            node.place,
            f"`{said}` does not say when",
            "write `now`, `same day`, or such as `change.received plus 2 days at 17:00`",
        )
        return None
    moment = name(Scalar(found["moment"], node.quoted, within(node, found["moment"])), MOMENTS, "a moment", scope)
    period: Operand | None = None
    if found["period"] is not None:
        part = Scalar(found["period"], node.quoted, within(node, found["period"]))
        period = operand(part, (Kind.PERIOD,), "what follows `plus`", scope)
    if moment is None or (found["period"] is not None and period is None):
        return None
    if period is not None and scope.names[moment.name].kind is Kind.DATE and hours(period, scope):
        said = f"hours can't be counted from `{moment.name}`, which is a date"
        scope.log.wrong("wrong-unit", node.place, said, "write days, weeks or months")
        return None
    return Due(DueKind.AFTER, moment.name, period, at)
