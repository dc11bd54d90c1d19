"""Roles: who approves, and who owns a duty."""

from __future__ import annotations

from engine.language.scope import Scope
from engine.language.shapes import suggested, text
from engine.language.source import Refer
from engine.language.yaml_tree import Node


def role(node: Node, what: str, scope: Scope) -> str | None:
    """The node as a role of the book."""
    found = text(node, what, scope.log)
    if found is None or scope.roles is None or found in scope.roles:
        return found
    known = f"roles: {', '.join(scope.roles)}" if scope.roles else "`book.yaml` has no `roles`"
    scope.log.wrong("unknown-role", node.place, f"no role `{found}`{suggested(found, tuple(scope.roles))}", known)
    return None


def refer(node: Node, scope: Scope) -> Refer | None:
    """A referral to a role."""
    found = role(node, "`refer`", scope)
    return None if found is None else Refer(found)
