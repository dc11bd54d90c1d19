"""Operands: a value as written, or a name."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from engine.language.grammar import literal
from engine.language.place import Place
from engine.language.scope import Scope
from engine.language.shapes import NAME, quoted, suggested, text
from engine.language.source import Literal, Name, Operand, Ref
from engine.language.yaml_tree import Node, Scalar
from engine.vocabulary.attribute import Attribute, Kind
from engine.vocabulary.lists import list_of

MOMENTS = (Kind.DATE, Kind.INSTANT)
NUMBERS = (Kind.MONEY, Kind.RATE, Kind.COUNT)

KIND_WORDS = {
    Kind.CHOICE: "a choice",
    Kind.TRUTH: "true or false",
    Kind.MONEY: "an amount",
    Kind.RATE: "a rate",
    Kind.COUNT: "a count",
    Kind.DATE: "a date",
    Kind.INSTANT: "an instant",
    Kind.PERIOD: "a period",
    Kind.SPAN: "a span",
    Kind.SET: "a set",
    Kind.TEXT: "a text",
    Kind.LIST: "a list",
}

MEASURED = {*NUMBERS, Kind.PERIOD, Kind.SPAN}
"""The kinds that are a number of some unit."""

# the order in which a value says of what kind it is by itself
_BY_FORM = (Kind.TRUTH, Kind.COUNT, Kind.RATE, Kind.MONEY, Kind.PERIOD, Kind.DATE, Kind.INSTANT)


def attribute(name: Name, node: Scalar, scope: Scope) -> Attribute | None:
    """The attribute of a name; None: there is none, which is logged, or it is broken, which was.

    Raises:
        NotYetReadError: the definition of this name must be read first.
    """
    if scope.names.is_broken(name):
        return None
    if name in scope.names:
        return scope.names[name] if within_items(name, node.place, scope) else None
    scope.log.wrong(
        "unknown-attribute", node.place, f"no attribute `{name}`{suggested(name, tuple(scope.names))}", *_hint(name)
    )
    return None


def within_items(name: Name, place: Place, scope: Scope) -> bool:
    """Whether a fact may be named here; what every item of a list has its own of, only where one is looked at."""
    items = list_of(name)
    if items is None or items == scope.items:
        return True
    note = f"define what is meant: such as `{{any of: {items}, that: {{{name}: ...}}}}`"
    scope.log.wrong("item-outside-list", place, f"each item of `{items}` has its own `{name}`", note)
    return False


def _hint(name: Name) -> tuple[str, ...]:
    if name.startswith("own."):
        return ("the company's own attributes stand in `vocabulary.yaml`",)
    if name.startswith("mandate."):
        return ("a role with a `mandate` in `book.yaml` gives `mandate.<role>`",)
    return ()


def operand(node: Node, kinds: Collection[Kind], what: str, scope: Scope, *, literals: bool = True) -> Operand | None:
    """A value or a name of one of the kinds; a value (with `literals`) is read as the first kind that it can be.

    Raises:
        NotYetReadError: a definition must be read first.
    """
    said = text(node, what, scope.log)
    if said is None or not isinstance(node, Scalar):
        return None
    if scope.names.is_broken(said):
        return None
    if said in scope.names or ("." in said and NAME.fullmatch(said)):
        return _named(said, node, kinds, what, scope)
    for kind in kinds if literals else ():
        value = literal(said, kind, scope.zone)
        if isinstance(value, int) and value < 0:
            note = "write how much it is; `difference` takes off, and `credit` gives back"
            scope.log.wrong("unreadable-value", node.place, f"`{said}` is less than nothing, and {what} can't be", note)
            return None
        if value is not None:
            return Literal(value, kind, node.place)
    if NAME.fullmatch(said):
        hint = suggested(said, tuple(scope.names))
        message = f"`{said}` is not {expected(kinds)} and not the name of one{hint}"
        scope.log.wrong("unknown-attribute", node.place, message, *(() if hint else _example(kinds)))
        return None
    _unlike(said, node, kinds, what, scope)
    return None


def name(node: Node, kinds: Collection[Kind], what: str, scope: Scope) -> Ref | None:
    """The name of something of one of the kinds; a value will not do.

    Raises:
        NotYetReadError: a definition must be read first.
    """
    said = text(node, what, scope.log)
    if said is None or not isinstance(node, Scalar):
        return None
    if not NAME.fullmatch(said):
        message = f"`{said}` is no name, and {what} must be the name of {expected(kinds)}"
        scope.log.wrong("unreadable-value", node.place, message)
        return None
    return _named(said, node, kinds, what, scope)


def _named(said: Name, node: Scalar, kinds: Collection[Kind], what: str, scope: Scope) -> Ref | None:
    found = attribute(said, node, scope)
    if found is None:
        return None
    if found.kind in kinds:
        return Ref(said, node.place)
    code = "wrong-unit" if found.kind in MEASURED and MEASURED.issuperset(kinds) else "wrong-type"
    scope.log.wrong(code, node.place, f"`{said}` is {KIND_WORDS[found.kind]}, and {what} must be {expected(kinds)}")
    return None


def _unlike(said: str, node: Scalar, kinds: Collection[Kind], what: str, scope: Scope) -> None:
    other = by_form(said, scope)
    if other is None:
        scope.log.wrong("unreadable-value", node.place, f"`{said}` is not {expected(kinds)}", *_example(kinds))
        return
    code = "wrong-unit" if other in MEASURED and MEASURED.issuperset(kinds) else "wrong-type"
    scope.log.wrong(
        code,
        node.place,
        f"`{said}` is {KIND_WORDS[other]}, and {what} must be {expected(kinds)}",
        *_example(kinds),
    )


def by_form(said: str, scope: Scope) -> Kind | None:
    """The kind that a value shows by its form; None: a word."""
    return next((kind for kind in _BY_FORM if literal(said, kind, scope.zone) is not None), None)


def kind_of(value: Operand, scope: Scope) -> Kind:
    """The kind of an operand that was read."""
    return value.kind if isinstance(value, Literal) else scope.names[value.name].kind


def alike(nodes: Iterable[Node], kinds: Collection[Kind], what: str, scope: Scope) -> tuple[Operand, ...] | None:
    """Operands that are all of one of the kinds: that of the first name, else the first kind that all values can be.

    Raises:
        NotYetReadError: a definition must be read first.
    """
    nodes = tuple(nodes)
    said = [node.text.strip() for node in nodes if isinstance(node, Scalar)]
    names = [one for one in said if one in scope.names]
    if any(scope.names.is_broken(one) for one in names):
        return None
    if names:
        first = scope.names[names[0]].kind
        wanted: Collection[Kind] = (first,) if first in kinds else kinds
    else:
        wanted = [kind for kind in kinds if all(literal(one, kind, scope.zone) is not None for one in said)][:1]
        if not wanted:
            # money and count look alike: an amount without cents is still an amount
            forms = {by_form(one, scope) for one in said}
            wanted = (Kind.MONEY,) if forms <= {Kind.MONEY, Kind.COUNT} and Kind.MONEY in kinds else kinds
    read = [operand(node, wanted, what, scope) for node in nodes]
    found = tuple(one for one in read if one is not None)
    return found if len(found) == len(read) else None


def expected(kinds: Collection[Kind]) -> str:
    """Of what kind something must be: `an amount or a count`."""
    said = list(dict.fromkeys(KIND_WORDS[kind] for kind in kinds))
    return said[0] if len(said) == 1 else f"{', '.join(said[:-1])} or {said[-1]}"


_EXAMPLES = {
    Kind.MONEY: "150.00",
    Kind.RATE: "12 %",
    Kind.COUNT: "3",
    Kind.PERIOD: "14 days",
    Kind.DATE: "2027-04-16",
    Kind.INSTANT: "2027-04-16 23:59",
    Kind.TRUTH: "true",
}


def _example(kinds: Collection[Kind]) -> tuple[str, ...]:
    examples = [_EXAMPLES[kind] for kind in kinds if kind in _EXAMPLES]
    return (f"such as {quoted(examples)}",) if examples else ()
