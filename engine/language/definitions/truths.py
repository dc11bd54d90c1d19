"""Definitions that are a condition with a name."""

from __future__ import annotations

from engine.language.conditions import condition, few_enough, members
from engine.language.definitions.made import Made
from engine.language.scope import Scope
from engine.language.source import AllOf, AnyOf, Condition, Meets, Not
from engine.language.yaml_tree import Mapping as MappingNode
from engine.language.yaml_tree import Node
from engine.vocabulary.attribute import Kind


def _meets(found: Condition | None, node: Node, scope: Scope) -> Made:
    if found is None or not few_enough(found, "the condition", node.place, scope):
        return None
    return Meets(found), Kind.TRUTH


def any_of(node: MappingNode, value: Node, scope: Scope) -> Made:
    """`any: [CONDITION, ...]`: at least one holds."""
    parts = members(node.entries[0][0] if (key := node.key("any")) is None else key, value, scope)
    return None if parts is None else _meets(AnyOf(parts), node, scope)


def all_of(node: MappingNode, value: Node, scope: Scope) -> Made:
    """`all: [CONDITION, ...]`: every one holds."""
    parts = members(node.entries[0][0] if (key := node.key("all")) is None else key, value, scope)
    return None if parts is None else _meets(AllOf(parts), node, scope)


def not_so(node: MappingNode, value: Node, scope: Scope) -> Made:
    """`not: CONDITION`: it does not hold."""
    part = condition(value, "`not`", scope)
    return None if part is None else _meets(Not(part), node, scope)


def when(node: MappingNode, value: Node, scope: Scope) -> Made:
    """`when: CONDITION`: it holds."""
    return _meets(condition(value, "`when`", scope), node, scope)
