"""Reading all definitions of a book, each after those it is made of."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from engine.language.definitions.arithmetic import (
    constant,
    difference,
    extreme,
    lifetime,
    product,
    proportion,
    share,
    sum_of,
)
from engine.language.definitions.attributes import attribute_of
from engine.language.definitions.choices import choose
from engine.language.definitions.made import Made, Reader
from engine.language.definitions.moments import date_from, days, span_between
from engine.language.definitions.truths import all_of, any_of, not_so, when
from engine.language.lists import BESIDE, summary
from engine.language.names import NotYetReadError
from engine.language.scope import Scope
from engine.language.shapes import flag, known, mapping, quoted, together, words
from engine.language.source import Definition
from engine.language.walk import named_in
from engine.language.yaml_tree import Mapping as MappingNode
from engine.language.yaml_tree import Node, Scalar
from engine.vocabulary.attribute import Kind
from engine.vocabulary.lists import Over


class Written(Struct, frozen=True):
    """A definition as it stands in a file, before it is read."""

    key: Scalar
    node: Node
    policy: str


_BESIDE = ("report", "title", "words")

DEEPEST = 64
"""How long a row of definitions that are made of each other may be."""


def read_definitions(written: Mapping[str, Written], scope: Scope) -> None:
    """Reads all definitions into `scope.names`, each after those it is made of; a circle is logged once."""
    depths: dict[str, int] = {}
    for start in sorted(written):
        waiting = [start] if start in scope.names.unread else []
        while waiting:
            current = waiting[-1]
            already = len(scope.log.problems)
            try:
                _read(current, written[current], scope)
            except NotYetReadError as need:
                # what was logged so far will be logged again
                del scope.log.problems[already:]
                if need.name not in waiting:
                    waiting.append(need.name)
                    continue
                circle = waiting[waiting.index(need.name) :]
                _log_circle(circle, written, scope)
                for one in circle:
                    scope.names.broke(one)
                del waiting[waiting.index(need.name) :]
            else:
                waiting.pop()
                _measure(current, depths, scope)


def _measure(called: str, depths: dict[str, int], scope: Scope) -> None:
    """How deep a definition goes, once those that it is made of are known."""
    found = scope.names.definitions.get(called)
    if found is None:
        return
    depths[called] = 1 + max((depths.get(used, 0) for used in named_in(found.meaning)), default=0)
    if depths[called] > DEEPEST:
        said = f"`{called}` is made of definitions that are made of definitions, more than {DEEPEST} deep"
        scope.log.wrong("too-deep", found.place, said, "say more in each of them")
        depths[called] = 0


def _log_circle(circle: list[str], written: Mapping[str, Written], scope: Scope) -> None:
    first = circle.index(min(circle))
    turned = circle[first:] + circle[:first]
    way = ", which needs ".join(f"`{one}`" for one in (*turned[1:], turned[0]))
    others = [(written[one].key.place, f"`{one}`") for one in turned[1:]]
    said = f"a definition can't need itself: `{turned[0]}` needs {way}"
    scope.log.wrong("cycle", written[turned[0]].key.place, said, others=others)


def _read(called: str, written: Written, scope: Scope) -> None:
    node = mapping(written.node, f"the meaning of `{called}`", scope.log)
    made = None if node is None else _meaning(called, node, scope)
    if node is None or made is None:
        scope.names.broke(called)
        return
    meaning, kind = made
    report_node, title_node = node.get("report"), node.get("title")
    report = report_node is not None and _report(report_node, scope)
    title = words(title_node, f"the title of `{called}`", node.place, scope.log) if title_node is not None else None
    if title_node is None:
        scope.names.untitled.add(called)
    uses = named_in(meaning)
    definition = Definition(called, kind, meaning, report, written.key.place)
    scope.names.define(definition, attribute_of(definition, node, title, uses, scope), uses)


def _meaning(called: str, node: MappingNode, scope: Scope) -> Made:
    found = list(together(node, tuple(_READERS)))
    keys = [key for key in found if not any(key.text in _READERS[other.text][1] for other in found)]
    if not keys:
        if known(node, f"the meaning of `{called}`", (*_READERS, *_BESIDE), scope.log):
            note = f"write one of {quoted(tuple(_READERS))}"
            scope.log.wrong("missing-key", node.place, f"`{called}` has no meaning", note)
        return None
    key, *more = keys
    if more:
        scope.log.wrong(
            "contradictory-keys",
            more[0].place,
            f"`{called}` has two meanings, `{key.text}` and `{more[0].text}`",
            "give each a name of its own",
            others=((key.place, "the first"),),
        )
        return None
    reader, beside = _READERS[key.text]
    if not known(node, f"`{key.text}`", (key.text, *beside, *_BESIDE), scope.log):
        return None
    value = node.get(key.text)
    assert value is not None
    return reader(node, value, scope)


def _report(node: Node, scope: Scope) -> bool:
    if isinstance(node, Scalar) and node.text == "always":
        return True
    found = flag(node, "report", scope.log) if isinstance(node, Scalar) and node.text in ("true", "false") else None
    if found is None:
        scope.log.wrong("unknown-value", node.place, "`report` can only be `always`")
    return bool(found)


def _summary(over: Over) -> Reader:
    def read(node: MappingNode, value: Node, scope: Scope) -> Made:
        return summary(over, node, value, scope)

    return read


_READERS: dict[str, tuple[Reader, tuple[str, ...]]] = {
    "any": (any_of, ()),
    "all": (all_of, ()),
    "not": (not_so, ()),
    "when": (when, ()),
    "choose": (choose, ("clock",)),
    "span": (span_between, ()),
    "days": (days, ()),
    "sum": (sum_of, ()),
    "difference": (difference, ("at least",)),
    "share": (share, ("of",)),
    "part": (proportion, ("whole", "of")),
    "product": (product, ()),
    "smallest": (extreme("smallest"), ()),
    "largest": (extreme("largest"), ()),
    "date": (date_from, ("plus", "minus", "rolls on", "at")),
    "lifetime value": (lifetime, ()),
    **{over.value: (_summary(over), beside) for over, beside in BESIDE.items()},
    "amount": (constant(Kind.MONEY), ()),
    "rate": (constant(Kind.RATE), ()),
    "period": (constant(Kind.PERIOD), ()),
    "count": (constant(Kind.COUNT), ()),
}
