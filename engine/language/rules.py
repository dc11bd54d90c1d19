"""Rules: when they apply, what they conclude, where that is written and why."""

from __future__ import annotations

import re

from msgspec.structs import replace

from engine.language.conclusions import conclusions
from engine.language.conditions import condition, few_enough
from engine.language.dated import in_force
from engine.language.exceptions import Named
from engine.language.place import Place
from engine.language.questions import check_questions
from engine.language.reasons import Reason, check_slots, check_title, read_reason
from engine.language.scope import Scope
from engine.language.shapes import ID, LONGEST_NAME, flag, items, known, one_of, required, text, words
from engine.language.source import AllOf, Rule
from engine.language.yaml_tree import Mapping as MappingNode
from engine.language.yaml_tree import Node, Scalar
from engine.language.yaml_tree import Sequence as SequenceNode
from engine.vocabulary.attribute import Text
from engine.vocabulary.layer import Layer
from engine.vocabulary.lists import ITEMS, LINES

_KEYS = (
    "id",
    "clause",
    "article",
    "title",
    "per",
    "when",
    "in force",
    "exception_to",
    "then",
    "because",
    "verify_with_counsel",
    "sources",
)
_SOURCE = re.compile(r"[A-Z]{1,3}[0-9]+[a-z]?")
_FLOAT = re.compile(r"[-+]?([0-9][0-9_]*\.[0-9]*|\.[0-9]+)([eE][-+]?[0-9]+)?")


def rule_id(node: Node) -> str | None:
    """The id of a rule, if it has a good one."""
    if not isinstance(node, MappingNode):
        return None
    found = node.get("id")
    return found.text if isinstance(found, Scalar) and ID.fullmatch(found.text) else None


def read_rule(node: MappingNode, policy: str, layer: Layer | None, scope: Scope) -> Named | None:
    """One rule; None when it has no id by which others could name it."""
    log = scope.log
    known_keys = known(node, "a rule", _KEYS, log)
    id_node = required(node, "a rule", "id", node.place, log)
    called = None if id_node is None else text(id_node, "`id`", log)
    if id_node is not None and called is not None and not ID.fullmatch(called):
        short = f", of at most {LONGEST_NAME} letters" if len(called) > LONGEST_NAME else ""
        note = f"write lower-case words joined by `-`{short}"
        log.wrong("bad-name", id_node.place, f"`{called}` can't be the id of a rule", note)
        called = None
    said = "a rule" if called is None else f"`{called}`"
    reason = _because(node, said, scope)
    title_node, when_node, per_node = node.get("title"), node.get("when"), node.get("per")
    per_line = None if per_node is None else _per_line(per_node, layer, scope)
    if per_node is not None:
        scope = replace(scope, items=LINES)
    title = None if title_node is None else _title(title_node, said, scope)
    found = AllOf(()) if when_node is None else condition(when_node, "`when`", scope)
    dates_node = node.get("in force")
    dates = None if dates_node is None else in_force(dates_node, scope)
    if found is not None and dates is not None:
        found = AllOf((found, *dates[1]))
    if found is not None and when_node is not None and not few_enough(found, "`when`", _key_place(node, "when"), scope):
        found = None
    then_node = required(node, said, "then", _id_place(node), log)
    then = None if then_node is None or layer is None else conclusions(then_node, layer, scope)
    duties = then_node.key("duties") if per_node is not None and isinstance(then_node, MappingNode) else None
    if duties is not None:
        note = "a duty is owed once: write a rule of its own for it"
        log.wrong("contradictory-keys", duties.place, "`duties` can't be owed per line", note)
    clause, article, written = _provision(node, said, scope)
    exceptions = _exceptions(node, scope)
    counsel_node, sources_node = node.get("verify_with_counsel"), node.get("sources")
    counsel = False if counsel_node is None else flag(counsel_node, "verify_with_counsel", log)
    sources = () if sources_node is None else _sources(sources_node, scope)
    if reason is not None and found is not None and then is not None:
        check_slots(reason, said, found, then, scope)
    if called is None:
        return None
    place = id_node.place if id_node is not None else node.place
    rule = None
    if (
        known_keys
        and reason is not None
        and (per_node is None or (per_line and duties is None))
        and (dates_node is None or dates is not None)
        and (title_node is None or title is not None)
        and found is not None
        and then is not None
        and layer is not None
        and written
        and exceptions is not None
        and counsel is not None
        and sources is not None
    ):
        check_questions(found, then, scope)
        rule = Rule(
            called,
            layer,
            policy,
            title or reason.text,
            reason.text,
            found,
            then,
            place,
            clause,
            article,
            tuple(sorted(name for name, _ in exceptions)),
            counsel,
            bool(per_line),
            sources,
            None if dates is None else dates[0],
        )
    return Named(called, layer, place, exceptions or (), rule)


def _per_line(node: Node, layer: Layer | None, scope: Scope) -> bool:
    if one_of(node, "per", (ITEMS[LINES],), scope.log) is None:
        return False
    if layer is None or layer.agreed:
        return True
    said = f"`per: line` can't stand in layer {layer}"
    note = "it belongs to the layers that charge: individual, terms, guideline, supplementary_law"
    scope.log.wrong("not-in-layer", node.place, said, note)
    return False


def _id_place(node: MappingNode) -> Place:
    found = node.get("id")
    return node.place if found is None else found.place


def _key_place(node: MappingNode, key: str) -> Place:
    found = node.key(key)
    return node.place if found is None else found.place


def _title(node: Node, said: str, scope: Scope) -> Text | None:
    title = words(node, f"the title of {said}", node.place, scope.log)
    return title if title is not None and check_title(title, node, said, scope) else None


def _because(node: MappingNode, said: str, scope: Scope) -> Reason | None:
    reason = node.get("because")
    if reason is None:
        scope.log.wrong(
            "missing-reason",
            _id_place(node),
            f"{said} gives no reason",
            "write `because: {en: ..., nl: ...}`: the customer will read it",
        )
        return None
    return read_reason(reason, said, scope)


def _provision(node: MappingNode, said: str, scope: Scope) -> tuple[str | None, str | None, bool]:
    """The clause and the article, and whether exactly one of them stands there well."""
    log = scope.log
    clause, article = node.get("clause"), node.get("article")
    if clause is None and article is None:
        note = 'write `clause: "7.2"` or `article: BW 7:26(2)`'
        log.wrong("missing-key", _id_place(node), f"{said} has neither `clause` nor `article`", note)
        return None, None, False
    if clause is not None and article is not None:
        log.wrong(
            "contradictory-keys",
            _key_place(node, "article"),
            f"{said} has both `clause` and `article`",
            "give one; the other can stand under `sources` or in `because`",
        )
        return None, None, False
    if article is not None:
        found = text(article, "`article`", log)
        return None, found, found is not None
    assert clause is not None
    if isinstance(clause, Scalar) and not clause.quoted and _FLOAT.fullmatch(clause.text):
        log.wrong(
            "float-clause",
            clause.place,
            f"`clause: {clause.text}` is a number, and 7.10 would be the same as 7.1",
            f'write `clause: "{clause.text}"`',
        )
        return None, None, False
    found = text(clause, "`clause`", log)
    return found, None, found is not None


def _exceptions(node: MappingNode, scope: Scope) -> tuple[tuple[str, Place], ...] | None:
    value = node.get("exception_to")
    if value is None:
        return ()
    nodes = value.items if isinstance(value, SequenceNode) else (value,)
    if not nodes:
        scope.log.wrong("empty-any", value.place, "`exception_to` is empty", "leave it out")
        return None
    found: dict[str, Place] = {}
    for one in nodes:
        said = text(one, "`exception_to`", scope.log)
        if said is None:
            return None
        found.setdefault(said, one.place)
    return tuple(found.items())


def _sources(node: Node, scope: Scope) -> tuple[str, ...] | None:
    nodes = items(node, "`sources`", scope.log)
    if nodes is None:
        return None
    found: list[str] = []
    for one in nodes:
        said = text(one, "a source", scope.log)
        if said is None:
            return None
        if not _SOURCE.fullmatch(said):
            scope.log.wrong("bad-name", one.place, f"`{said}` is no source", "such as `R33` or `L16`")
            return None
        found.append(said)
    return tuple(dict.fromkeys(found))
