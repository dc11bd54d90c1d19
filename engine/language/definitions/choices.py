"""Definitions that choose a value by conditions."""

from __future__ import annotations

from engine.language.conditions import condition, few_enough
from engine.language.definitions.chosen import chosen
from engine.language.definitions.made import Made
from engine.language.definitions.timelines import by_clock
from engine.language.place import Place
from engine.language.scope import Scope
from engine.language.shapes import items, known, mapping, required, together
from engine.language.source import Branch, Choose, Condition
from engine.language.yaml_tree import Mapping as MappingNode
from engine.language.yaml_tree import Node


def choose(node: MappingNode, value: Node, scope: Scope) -> Made:
    """`choose: [{when: CONDITION, is: VALUE}, ..., {otherwise: VALUE}]`, or with a `clock` a line for each time."""
    nodes = items(value, "`choose`", scope.log)
    if nodes is None:
        return None
    if not nodes:
        scope.log.wrong("empty-any", value.place, "`choose` is empty: there is nothing to choose from")
        return None
    if (clock := node.get("clock")) is not None:
        return by_clock(clock, nodes, scope)
    whens: list[Condition | None] = []
    values: list[Node] = []
    sound = True
    otherwise: Place | None = None
    for line in nodes:
        branch = mapping(line, "a line of `choose`", scope.log)
        if branch is None or not known(branch, "a line of `choose`", ("when", "is", "otherwise"), scope.log):
            sound = False
            continue
        if otherwise is not None:
            scope.log.wrong(
                "after-otherwise",
                line.place,
                "this line is never reached",
                "`otherwise` comes last",
                others=((otherwise, "everything else ends here"),),
            )
            sound = False
            continue
        read = _branch(branch, scope)
        if read is None:
            sound = False
            continue
        if read[0] is None:
            otherwise = branch.place
        whens.append(read[0])
        values.append(read[1])
    made = chosen(values, scope) if values else None
    if not sound or made is None:
        return None
    operands, kind = made
    return Choose(tuple(Branch(when, one) for when, one in zip(whens, operands, strict=True))), kind


def _branch(node: MappingNode, scope: Scope) -> tuple[Condition | None, Node] | None:
    last = node.get("otherwise")
    if last is not None:
        extra = next(together(node, ("when", "is")), None)
        if extra is not None:
            said = f"`{extra.text}` can't stand beside `otherwise`"
            scope.log.wrong("contradictory-keys", extra.place, said, "write `{otherwise: VALUE}`")
            return None
        return None, last
    when = required(node, "a line of `choose`", "when", node.place, scope.log)
    value = required(node, "a line of `choose`", "is", node.place, scope.log)
    if when is None or value is None:
        return None
    found = condition(when, "`when`", scope)
    if found is None or not few_enough(found, "the condition", when.place, scope):
        return None
    return found, value
