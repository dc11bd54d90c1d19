"""The company's own attributes, and its own values of a choice: `vocabulary.yaml`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from engine.language import grammar
from engine.language.log import Log
from engine.language.manifest import unreadable
from engine.language.shapes import (
    WORD,
    flag,
    items,
    known,
    mapping,
    one_of,
    quoted,
    required,
    same,
    suggested,
    text,
    together,
    word,
    words,
)
from engine.language.source import Name
from engine.language.yaml_tree import Mapping as MappingNode
from engine.language.yaml_tree import Node, Scalar
from engine.quantities.unreadable import Unreadable
from engine.quantities.value import Value
from engine.vocabulary.attribute import Attribute, Kind, Party, Source, Text, Vocabulary

KINDS = (Kind.TRUTH, Kind.MONEY, Kind.COUNT, Kind.RATE, Kind.DATE, Kind.INSTANT, Kind.CHOICE)
"""The kinds that an attribute of a company can have."""

_NAME = re.compile(r"own\.[a-z][a-z0-9_]{0,79}")
_KEYS = ("kind", "choices", "ordered", "label", "question", "assumed", "assumption", "changed_by", "internal")
_CHOICE_KEYS = ("value", "after", "before", "words")


def own_keys(node: Node) -> tuple[Scalar, ...]:
    """The names under `attributes`, as they stand there."""
    declared = node.get("attributes") if isinstance(node, MappingNode) else None
    return tuple(key for key, _ in declared.entries) if isinstance(declared, MappingNode) else ()


def read_own(
    node: Node, attributes: Vocabulary, zone: ZoneInfo, log: Log
) -> tuple[tuple[Attribute, ...], Mapping[Name, Attribute], frozenset[Name]]:
    """The company's own attributes in order of name, request attributes with more values, and names with an error."""
    found = mapping(node, "`vocabulary.yaml`", log)
    if found is None:
        return (), {}, frozenset()
    known(found, "`vocabulary.yaml`", ("attributes", "choices"), log)
    own: dict[Name, Attribute] = {}
    broken: set[Name] = set()
    attributes_node, choices_node = found.get("attributes"), found.get("choices")
    declared = None if attributes_node is None else mapping(attributes_node, "`attributes`", log)
    for key, value in () if declared is None else declared.entries:
        attribute = _attribute(key, value, zone, log)
        if attribute is None:
            broken.add(key.text)
        else:
            own[attribute.name] = attribute
    extended: dict[Name, Attribute] = {}
    more = None if choices_node is None else mapping(choices_node, "`choices`", log)
    for key, value in () if more is None else more.entries:
        wider = _wider(key, value, attributes, log)
        if wider is None:
            broken.add(key.text)
        else:
            extended[key.text] = wider
    return tuple(own[name] for name in sorted(own)), extended, frozenset(broken)


def _attribute(key: Scalar, value: Node, zone: ZoneInfo, log: Log) -> Attribute | None:
    called = key.text
    already = len(log.problems)
    if not _NAME.fullmatch(called):
        note = "such as `own.rush_order`: lower-case letters, digits and `_`"
        log.wrong("bad-name", key.place, f"`{called}` can't be the name of an attribute of your own", note)
    node = mapping(value, f"`{called}`", log)
    if node is None:
        return None
    known(node, f"`{called}`", _KEYS, log)
    kind_node = required(node, f"`{called}`", "kind", key.place, log)
    kind = None if kind_node is None else one_of(kind_node, "kind", tuple(KINDS), log)
    label = words(node.get("label"), f"the label of `{called}`", key.place, log)
    question = words(node.get("question"), f"the question for `{called}`", key.place, log)
    assumption_node = node.get("assumption")
    assumption = None if assumption_node is None else words(assumption_node, "the assumption", key.place, log)
    ordered, internal = (_flag(node, name, log) for name in ("ordered", "internal"))
    party_node = node.get("changed_by")
    party = None if party_node is None else one_of(party_node, "changed_by", tuple(Party), log)
    choices = _choices(called, node, kind, log)
    if len(log.problems) > already or kind is None or label is None or question is None:
        return None
    attribute = Attribute(
        called,
        Kind(kind),
        label,
        question,
        choices=tuple(choices),
        choice_words=choices,
        ordered=ordered,
        assumption=assumption or {},
        changed_by=Party.NOBODY if party is None else Party(party),
        internal=internal,
        source=Source.OWN,
    )
    assumed_node = node.get("assumed")
    if assumed_node is None:
        return attribute
    assumed = _assumed(assumed_node, attribute, zone, log)
    return None if assumed is None else replace(attribute, assumed=assumed)


def _flag(node: MappingNode, key: str, log: Log) -> bool:
    value = node.get(key)
    return value is not None and bool(flag(value, key, log))


def _assumed(node: Node, attribute: Attribute, zone: ZoneInfo, log: Log) -> Value | None:
    said = text(node, f"the assumption of `{attribute.name}`", log)
    if said is None:
        return None
    try:
        return grammar.value(said, attribute, zone)
    except Unreadable as error:
        unreadable(error, attribute, node.place, log)
        return None


def _choices(called: str, node: MappingNode, kind: str | None, log: Log) -> Mapping[str, Text]:
    value = node.get("choices")
    if kind is not None and kind != Kind.CHOICE:
        extra = next(together(node, ("choices", "ordered")), None)
        if extra is not None:
            log.wrong("contradictory-keys", extra.place, f"`{extra.text}` belongs to a choice; `{called}` is a {kind}")
        return {}
    if value is None:
        if kind == Kind.CHOICE:
            log.wrong("missing-key", node.place, f"`{called}` has no `choices`", "such as `choices: [pallet, parcel]`")
        return {}
    nodes = items(value, "`choices`", log)
    if nodes is None:
        return {}
    if len(nodes) < 2:
        log.wrong("missing-key", value.place, f"`{called}` has nothing to choose from", "list at least two values")
        return {}
    found: dict[str, Text] = {}
    for one in nodes:
        read = _choice(one, ("value", "words"), log)
        if read is None:
            continue
        name, said, _ = read
        if name in found:
            log.wrong("duplicate-key", one.place, f"`{name}` stands here a second time")
        found[name] = said
    return found


def _choice(node: Node, keys: tuple[str, ...], log: Log) -> tuple[str, Text, MappingNode | None] | None:
    """A value of a choice: a word, or a mapping with words in both languages."""
    if isinstance(node, Scalar):
        plain = word(node, "a value", log, WORD)
        return None if plain is None else (plain, same(plain), None)
    found = mapping(node, "a value", log)
    if found is None or not known(found, "a value", keys, log):
        return None
    value = required(found, "a value", "value", found.place, log)
    name = None if value is None else word(value, "a value", log, WORD)
    said = words(found.get("words"), f"the words for `{name or 'it'}`", found.place, log)
    return None if name is None or said is None else (name, said, found)


def _wider(key: Scalar, value: Node, attributes: Vocabulary, log: Log) -> Attribute | None:
    """A request attribute with more values."""
    attribute = attributes.get(key.text)
    if attribute is None or attribute.kind is not Kind.CHOICE:
        choices = [name for name, one in attributes.items() if one.kind is Kind.CHOICE]
        if attribute is None:
            log.wrong("unknown-attribute", key.place, f"no attribute `{key.text}`{suggested(key.text, choices)}")
        else:
            log.wrong("wrong-type", key.place, f"`{key.text}` is no choice and can't have more values")
        return None
    nodes = items(value, f"the values of `{key.text}`", log)
    sound = nodes is not None
    for one in nodes or ():
        read = _choice(one, _CHOICE_KEYS, log)
        wider = None if read is None else _with(attribute, one, read, log)
        if wider is None:
            sound = False
        else:
            attribute = wider
    return attribute if sound else None


def _with(attribute: Attribute, node: Node, read: tuple[str, Text, MappingNode | None], log: Log) -> Attribute | None:
    name, said, written = read
    if name in attribute.choices:
        log.wrong("duplicate-key", node.place, f"`{name}` is a value of `{attribute.name}` already")
        return None
    sides = [] if written is None else list(together(written, ("after", "before")))
    if len(sides) > 1:
        log.wrong("contradictory-keys", sides[1].place, f"`{name}` stands after one value or before one, not both")
        return None
    if not sides:
        if attribute.ordered:
            note = f"write `after` or `before` one of {quoted(attribute.choices)}"
            log.wrong("missing-key", node.place, f"where among the values of `{attribute.name}` is `{name}`?", note)
            return None
        at = len(attribute.choices)
    else:
        beside = None if written is None else written.get(sides[0].text)
        other = None if beside is None else one_of(beside, sides[0].text, attribute.choices, log)
        if other is None:
            return None
        at = attribute.choices.index(other) + (sides[0].text == "after")
    choices = (*attribute.choices[:at], name, *attribute.choices[at:])
    return replace(attribute, choices=choices, choice_words={**attribute.choice_words, name: said})
