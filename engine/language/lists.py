"""What is asked of the items of a list: `{count of: order.lines, that: {line.action: deleted}}`."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from msgspec.structs import replace

from engine.language.conditions import condition, few_enough
from engine.language.operands import MOMENTS, NUMBERS, name
from engine.language.scope import Scope
from engine.language.shapes import one_of, required
from engine.language.source import AllOf, Condition, Ref, Summary
from engine.language.yaml_tree import Mapping as MappingNode
from engine.language.yaml_tree import Node, Scalar
from engine.vocabulary.attribute import Kind
from engine.vocabulary.lists import ITEMS, Over, list_of

BESIDE: Mapping[Over, tuple[str, ...]] = {
    Over.COUNT: ("that",),
    Over.SUM: ("amount", "that"),
    Over.ANY: ("that",),
    Over.ALL: ("that",),
    Over.FIRST: ("by", "value", "that"),
    Over.LAST: ("by", "value", "that"),
}
"""The keys that stand beside each."""

_KINDS = {Over.COUNT: Kind.COUNT, Over.ANY: Kind.TRUTH, Over.ALL: Kind.TRUTH}


def summary(over: Over, node: MappingNode, value: Node, scope: Scope) -> tuple[Summary, Kind] | None:
    """A summary with its kind; `value` is the name of the list. None: something in it is wrong, and logged.

    Raises:
        NotYetReadError: a definition must be read first.
    """
    items = one_of(value, over.value, tuple(ITEMS), scope.log)
    if items is None:
        return None
    scope = replace(scope, items=items)
    that = _that(over, node, scope)
    key = "amount" if over is Over.SUM else "value"
    kinds = (Kind.MONEY, Kind.COUNT) if over is Over.SUM else (*MOMENTS, *NUMBERS, Kind.CHOICE, Kind.TRUTH)
    worth, broken = _fact(node, over, key, kinds, scope)
    by, unordered = _fact(node, over, "by", (*MOMENTS, *NUMBERS), scope)
    if that is None or broken or unordered:
        return None
    kind = _KINDS.get(over) or scope.names[worth.name if worth else ""].kind
    return Summary(over, items, that, worth, by), kind


def _that(over: Over, node: MappingNode, scope: Scope) -> Condition | None:
    written = node.get("that")
    if written is None:
        if over in (Over.ANY, Over.ALL):
            required(node, f"`{over}`", "that", node.place, scope.log)
            return None
        return AllOf(())
    found = condition(written, "`that`", scope)
    return found if found is not None and few_enough(found, "`that`", written.place, scope) else None


def _fact(node: MappingNode, over: Over, key: str, kinds: Collection[Kind], scope: Scope) -> tuple[Ref | None, bool]:
    """The fact of an item under a key, by its own name (`on`) or in full; and whether it is needed and not there."""
    if key not in BESIDE[over]:
        return None, False
    written = required(node, f"`{over}`", key, node.place, scope.log)
    if written is None or scope.items is None:
        return None, True
    short = isinstance(written, Scalar) and "." not in written.text
    if isinstance(written, Scalar) and short:
        written = Scalar(f"{ITEMS[scope.items]}.{written.text.strip()}", written.quoted, written.place)
    found = name(written, kinds, f"`{key}`", scope)
    if found is not None and list_of(found.name) != scope.items:
        said = f"`{found.name}` is no fact of an item of `{scope.items}`"
        scope.log.wrong("wrong-type", written.place, said, f"such as `{ITEMS[scope.items]}.{_EXAMPLES[scope.items]}`")
        return None, True
    return found, found is None


_EXAMPLES = {"order.lines": "net", "costs.items": "amount", "history.exceptions": "on"}
