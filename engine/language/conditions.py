"""Conditions: tests of facts, and-ed, or-ed and negated."""

from __future__ import annotations

import re
from math import prod

from engine.language import grammar
from engine.language.log import Log
from engine.language.names import Names
from engine.language.operands import KIND_WORDS, MEASURED, MOMENTS, attribute, by_form, within_items
from engine.language.place import Place
from engine.language.scope import Scope
from engine.language.shapes import items, mapping, suggested
from engine.language.source import AllOf, AnyOf, Comparison, Condition, Not, Span
from engine.language.yaml_tree import Mapping as MappingNode
from engine.language.yaml_tree import Node, Scalar
from engine.language.yaml_tree import Sequence as SequenceNode
from engine.quantities.period import Period
from engine.quantities.unreadable import Unreadable
from engine.vocabulary.attribute import Attribute, Kind, Source
from engine.words.comparison import Among, Op, Relation, Test

NAME_IN_TEXT = re.compile(r"[a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)*")

MOST_DISJUNCTS = 64
"""How many ways to hold one condition may have: each is a rule of its own to the matcher."""


def condition(node: Node, what: str, scope: Scope) -> Condition | None:
    """A mapping as a condition: its entries are and-ed. None: something in it is wrong, and logged.

    Raises:
        NotYetReadError: a definition must be read first.
    """
    found = mapping(node, what, scope.log)
    if found is None:
        return None
    if not found.entries:
        scope.log.wrong("empty-when", node.place, f"{what} is empty", "leave it out where it always holds")
        return None
    parts = [_entry(key, value, scope) for key, value in found.entries]
    sound = [part for part in parts if part is not None]
    if len(sound) < len(parts):
        return None
    return sound[0] if len(sound) == 1 else AllOf(tuple(sound))


def _entry(key: Scalar, value: Node, scope: Scope) -> Condition | None:
    match key.text:
        case "any" | "all":
            parts = members(key, value, scope)
            if parts is None:
                return None
            return AnyOf(parts) if key.text == "any" else AllOf(parts)
        case "not":
            part = condition(value, "`not`", scope)
            return None if part is None else Not(part)
        case "when":
            scope.log.wrong("unknown-key", key.place, "`when` can't stand inside a condition", "write `all` or `any`")
            return None
    return comparison(key, value, scope)


def members(key: Scalar, value: Node, scope: Scope) -> tuple[Condition, ...] | None:
    """The conditions under `any` or `all`."""
    nodes = items(value, f"`{key.text}`", scope.log)
    if nodes is None:
        return None
    if not nodes:
        never = "nothing can hold" if key.text == "any" else "it says nothing"
        scope.log.wrong(f"empty-{key.text}", value.place, f"`{key.text}` is empty: {never}", "leave it out")
        return None
    parts = [condition(node, f"a part of `{key.text}`", scope) for node in nodes]
    sound = tuple(part for part in parts if part is not None)
    return sound if len(sound) == len(parts) else None


def comparison(key: Scalar, value: Node, scope: Scope) -> Comparison | None:
    """One fact against one test."""
    subject = attribute(key.text, key, scope)
    if subject is None:
        return None
    if subject.kind is Kind.LIST:
        note = f"define what is meant: such as `{{count of: {key.text}}}`"
        scope.log.wrong("wrong-type", key.place, f"`{key.text}` is a list, and can't be tested itself", note)
        return None
    test = _test(subject, value, scope)
    return None if test is None else Comparison(key.text, test, key.place)


def _test(subject: Attribute, node: Node, scope: Scope) -> Test | None:
    match node:
        case MappingNode():
            scope.log.wrong("wrong-type", node.place, f"the test of `{subject.name}` is one text, not a mapping")
            return None
        case SequenceNode():
            return _list(subject, node, scope)
        case Scalar() if node.empty or not node.text.strip():
            scope.log.wrong(
                "unreadable-value",
                node.place,
                f"the test of `{subject.name}` is empty",
                "write `not applicable` for a fact that is known to be nothing",
            )
            return None
    return read_test(node.text, subject, node.place, scope)


def read_test(text: str, subject: Attribute, place: Place, scope: Scope) -> Test | None:
    """The text as a test of the subject; what is wrong with it is logged at the place.

    Raises:
        NotYetReadError: a definition must be read first.
    """
    try:
        found = grammar.test(text, subject, scope.names, scope.zone)
    except Unreadable as error:
        _unreadable(error, subject, place, scope)
        return None
    return found if fits(subject, found, text, place, scope) else None


def _unreadable(error: Unreadable, subject: Attribute, place: Place, scope: Scope) -> None:
    names, log = scope.names, scope.log
    named = [name for name in NAME_IN_TEXT.findall(error.text) if "." in name or "_" in name or name in names]
    if any(names.is_broken(name) for name in named):
        return
    if subject.kind is Kind.CHOICE:
        unknown_value(error, subject, place, log)
        return
    unknown = next((name for name in named if name not in names), None)
    if unknown is not None:
        log.wrong("unknown-attribute", place, f"no attribute `{unknown}`{suggested(unknown, tuple(names))}")
        return
    kind = KIND_WORDS[subject.kind]
    other = next((name for name in named if names[name].kind is not subject.kind), None)
    if other is not None and subject.kind.ordered:
        said = f"`{subject.name}` is {kind}, and `{other}` is {KIND_WORDS[names[other].kind]}"
        log.wrong("wrong-unit", place, said, "only quantities of one kind can be compared")
        return
    value = error.text.rpartition("than ")[2].rpartition("at least ")[2].rpartition("at most ")[2]
    form = by_form(value, scope)
    if subject.kind in MEASURED and form in MEASURED and form not in _SAME.get(subject.kind, (subject.kind,)):
        log.wrong(
            "wrong-unit",
            place,
            f"`{subject.name}` is {kind}, and `{value}` is {KIND_WORDS[form]}",
            f"expected {error.expected}",
        )
        return
    hint = f"; did you mean `{error.suggestion}`?" if error.suggestion else ""
    said = f"`{error.text}` is no test of `{subject.name}`, which is {kind}{hint}"
    log.wrong("unreadable-value", place, said, f"expected {error.expected}")


_SAME = {Kind.SPAN: (Kind.SPAN, Kind.PERIOD)}


def fits(subject: Attribute, test: Test, text: str, place: Place, scope: Scope) -> bool:
    """Whether both sides of a test can be compared; if not, it is logged."""
    against = test.against
    if isinstance(against, Relation):
        other = scope.names[against.name]
        if not within_items(against.name, place, scope):
            return False
        if other.kind is subject.kind or {other.kind, subject.kind} <= set(MOMENTS):
            return True
        scope.log.wrong(
            "wrong-unit",
            place,
            f"`{subject.name}` is {KIND_WORDS[subject.kind]}, and `{other.name}` {KIND_WORDS[other.kind]}",
            "only quantities of one kind can be compared",
        )
        return False
    span = scope.names.span(subject.name) if subject.source is Source.DEFINED else None
    return span is None or fits_span(span, against, text, place, scope.log)


def fits_span(span: Span, against: object, text: str, place: Place, log: Log) -> bool:
    """Whether a bound can be used on a span: one that counts days has no hours."""
    if not (span.by_day and isinstance(against, Period) and against.microseconds):
        return True
    log.wrong(
        "wrong-unit",
        place,
        f"`{text}` has hours, and the span until `{span.until.name}` counts days",
        "write days, weeks or months",
    )
    return False


def _list(subject: Attribute, node: SequenceNode, scope: Scope) -> Test | None:
    log = scope.log
    if subject.kind is not Kind.CHOICE:
        notes = ("write `includes ...`, once for each part of an `any`",) if subject.kind is Kind.SET else ()
        said = f"`{subject.name}` is {KIND_WORDS[subject.kind]}; only a choice is tested with a list"
        log.wrong("wrong-type", node.place, said, *notes)
        return None
    if not node.items:
        log.wrong("empty-any", node.place, f"the list of values of `{subject.name}` is empty: nothing can hold")
        return None
    values: set[str] = set()
    for item in node.items:
        if not isinstance(item, Scalar):
            log.wrong("wrong-type", item.place, f"a value of `{subject.name}` is one word")
            return None
        try:
            values.add(str(grammar.value(item.text, subject, scope.zone)))
        except Unreadable as error:
            unknown_value(error, subject, item.place, log)
            return None
    ordered = tuple(choice for choice in subject.choices if choice in values)
    return Test(Op.IS, ordered[0] if len(ordered) == 1 else Among(ordered))


def unknown_value(error: Unreadable, subject: Attribute, place: Place, log: Log) -> None:
    """Logs that a text is no value of a choice, and no test of one."""
    hint = f"; did you mean `{error.suggestion}`?" if error.suggestion else ""
    said = f"`{error.text}` is not a value of `{subject.name}`{hint}"
    log.wrong("unknown-value", place, said, f"expected {error.expected}")


def disjuncts(condition: Condition, names: Names, *, holds: bool = True) -> int:
    """In how many ways a condition can hold (`holds=False`: not hold), written as any-of-all-of tests.

    A condition with a name of its own counts as one. The negation of a test also holds when the fact is not
    applicable, where it can be.
    """
    match condition:
        case Comparison(subject, test):
            absent = names[subject].nullable and test.op not in (Op.APPLICABLE, Op.NOT_APPLICABLE)
            return 2 if not holds and absent else 1
        case AllOf(parts) | AnyOf(parts):
            counts = [disjuncts(part, names, holds=holds) for part in parts]
            return prod(counts) if isinstance(condition, AllOf) is holds else sum(counts)
        case Not(part):
            return disjuncts(part, names, holds=not holds)


_MILLION = 1_000_000


def few_enough(found: Condition, what: str, place: Place, scope: Scope) -> bool:
    """Whether a condition has no more disjuncts than the matcher takes; if not, it is logged."""
    count = disjuncts(found, scope.names)
    if count <= MOST_DISJUNCTS:
        return True
    scope.log.wrong(
        "too-many-disjuncts",
        place,
        f"{what} can hold in {count if count < _MILLION else 'more than a million'} ways; {MOST_DISJUNCTS} is the most",
        "give one of its `any` parts a name with `define`, and test that name",
    )
    return False
