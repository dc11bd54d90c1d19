"""Definitions that are worked out of amounts, rates and counts, and named values."""

from __future__ import annotations

from engine.language.definitions.made import Made, Reader
from engine.language.operands import MOMENTS, NUMBERS, alike, kind_of, operand
from engine.language.scope import Scope
from engine.language.shapes import items, known, mapping, required
from engine.language.source import (
    Constant,
    Difference,
    Extreme,
    LifetimeValue,
    Operand,
    Product,
    Proportion,
    Ref,
    Share,
    Sum,
)
from engine.language.yaml_tree import Mapping as MappingNode
from engine.language.yaml_tree import Node
from engine.vocabulary.attribute import Kind


def _terms(value: Node, what: str, scope: Scope, least: int, kinds: tuple[Kind, ...]) -> tuple[Operand, ...] | None:
    nodes = items(value, f"`{what}`", scope.log)
    if nodes is None:
        return None
    if len(nodes) < least:
        said = f"`{what}` has {'no terms' if not nodes else 'only one term'}"
        scope.log.wrong("missing-key", value.place, said, f"list at least {'one' if least == 1 else 'two'}")
        return None
    return alike(nodes, kinds, f"a term of `{what}`", scope)


def sum_of(_: MappingNode, value: Node, scope: Scope) -> Made:
    """`sum: [TERM, ...]`."""
    terms = _terms(value, "sum", scope, 1, (Kind.MONEY, Kind.COUNT, Kind.RATE))
    return None if terms is None else (Sum(terms), kind_of(terms[0], scope))


def difference(node: MappingNode, value: Node, scope: Scope) -> Made:
    """`difference: [TERM, LESS, ...]`, perhaps with `at least: VALUE`."""
    terms = _terms(value, "difference", scope, 2, (Kind.MONEY, Kind.COUNT, Kind.RATE))
    if terms is None:
        return None
    kind = kind_of(terms[0], scope)
    least = node.get("at least")
    at_least = None if least is None else operand(least, (kind,), "`at least`", scope)
    if least is not None and at_least is None:
        return None
    return Difference(terms, at_least), kind


def share(node: MappingNode, value: Node, scope: Scope) -> Made:
    """`share: RATE` with `of: AMOUNT`."""
    base = required(node, "`share`", "of", node.place, scope.log)
    rate = operand(value, (Kind.RATE,), "`share`", scope)
    of = None if base is None else operand(base, (Kind.MONEY, Kind.COUNT), "`of`", scope)
    return None if rate is None or of is None else (Share(rate, of), kind_of(of, scope))


def proportion(node: MappingNode, value: Node, scope: Scope) -> Made:
    """`part: NUMBER` with `whole: NUMBER` and `of: AMOUNT`."""
    whole, base = (required(node, "`part`", key, node.place, scope.log) for key in ("whole", "of"))
    if whole is None or base is None:
        return None
    both = alike((value, whole), NUMBERS, "`part` and `whole`", scope)
    of = operand(base, (Kind.MONEY, Kind.COUNT), "`of`", scope)
    return None if both is None or of is None else (Proportion(both[0], both[1], of), kind_of(of, scope))


def product(_: MappingNode, value: Node, scope: Scope) -> Made:
    """`product: [COUNT, PRICE]`."""
    nodes = items(value, "`product`", scope.log)
    if nodes is None:
        return None
    if len(nodes) != 2:
        scope.log.wrong("wrong-type", value.place, "`product` is a count and a unit price", "write `[count, price]`")
        return None
    quantity = operand(nodes[0], (Kind.COUNT,), "the first part of `product`", scope)
    price = operand(nodes[1], (Kind.MONEY, Kind.COUNT), "the second part of `product`", scope)
    return None if quantity is None or price is None else (Product(quantity, price), kind_of(price, scope))


def extreme(what: str) -> Reader:
    """`smallest: [TERM, ...]` or `largest: [TERM, ...]`, as `what` says."""

    def read(_: MappingNode, value: Node, scope: Scope) -> Made:
        terms = _terms(value, what, scope, 1, (Kind.MONEY, Kind.COUNT, Kind.RATE, *MOMENTS))
        return None if terms is None else (Extreme(terms, what == "largest"), kind_of(terms[0], scope))

    return read


_LIFETIME = {"margin": Kind.MONEY, "years": Kind.COUNT, "retention": Kind.RATE, "discount": Kind.RATE}


def lifetime(_: MappingNode, value: Node, scope: Scope) -> Made:
    """`lifetime value: {margin: AMOUNT, years: COUNT, retention: RATE, discount: RATE}`."""
    node = mapping(value, "`lifetime value`", scope.log)
    if node is None or not known(node, "`lifetime value`", tuple(_LIFETIME), scope.log):
        return None
    found = []
    for key, kind in _LIFETIME.items():
        part = required(node, "`lifetime value`", key, node.place, scope.log)
        found.append(None if part is None else operand(part, (kind,), f"`{key}`", scope))
    margin, years, retention, discount = found
    if margin is None or years is None or retention is None or discount is None:
        return None
    return LifetimeValue(margin, years, retention, discount), Kind.MONEY


def constant(kind: Kind) -> Reader:
    """`amount: 95.00` and the like: a value of this kind, with a name."""

    def read(_: MappingNode, value: Node, scope: Scope) -> Made:
        found = operand(value, (kind,), "a named value", scope)
        if isinstance(found, Ref):
            scope.log.wrong(
                "wrong-type",
                value.place,
                f"`{found.name}` has a name already",
                "write the value itself, or use the name",
            )
            return None
        return None if found is None else (Constant(found), kind)

    return read
