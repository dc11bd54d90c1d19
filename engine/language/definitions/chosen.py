"""The values to choose from, and the kind that they have in common."""

from __future__ import annotations

from engine.language.operands import MOMENTS, NUMBERS, by_form, kind_of, operand
from engine.language.scope import Scope
from engine.language.shapes import text
from engine.language.source import Literal, Operand
from engine.language.yaml_tree import Node, Scalar
from engine.vocabulary.attribute import Kind

_CHOSEN = (*NUMBERS, Kind.PERIOD, *MOMENTS, Kind.TRUTH)


def chosen(nodes: list[Node], scope: Scope) -> tuple[tuple[Operand, ...], Kind] | None:
    """The values of the branches, all of one kind: that of the first name among them, else what their form shows."""
    said = [node.text.strip() for node in nodes if isinstance(node, Scalar)]
    if any(one in scope.names and scope.names.is_broken(one) for one in said):
        return None
    named = [scope.names[one].kind for one in said if one in scope.names]
    forms = [form for form in (by_form(one, scope) for one in said if one not in scope.names) if form is not None]
    if Kind.CHOICE in named[:1] or not (named or forms or any("." in one for one in said)):
        read = [_word(node, scope) for node in nodes]
        words_found = tuple(one for one in read if one is not None)
        return (words_found, Kind.CHOICE) if len(words_found) == len(read) else None
    wanted: tuple[Kind, ...] = _CHOSEN
    if named:
        wanted = tuple(kind for kind in _CHOSEN if kind is named[0]) or _CHOSEN
    elif forms:
        wanted = (Kind.MONEY,) if set(forms) == {Kind.MONEY, Kind.COUNT} else (forms[0],)
    operands = [operand(node, wanted, "what is chosen", scope) for node in nodes]
    found = tuple(one for one in operands if one is not None)
    return (found, kind_of(found[0], scope)) if len(found) == len(operands) else None


def _word(node: Node, scope: Scope) -> Operand | None:
    """A value of a choice, or the name of one."""
    said = text(node, "what is chosen", scope.log)
    if said is None:
        return None
    if said in scope.names or "." in said or by_form(said, scope) is not None:
        return operand(node, (Kind.CHOICE,), "what is chosen", scope, literals=False)
    return Literal(said, Kind.CHOICE, node.place)
