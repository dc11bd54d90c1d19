"""Policy files: a layer, the definitions and the rules of one subject."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from engine.language.definitions.reading import Written
from engine.language.exceptions import Named
from engine.language.log import Log
from engine.language.names import Names
from engine.language.place import Place
from engine.language.rules import read_rule
from engine.language.scope import Scope
from engine.language.shapes import CODE, NAME, items, known, mapping, one_of, required, word, words
from engine.language.source import Definition, Policy, Rule
from engine.language.yaml_tree import Node, Scalar
from engine.vocabulary.attribute import Text
from engine.vocabulary.layer import Layer

_KEYS = ("policy", "layer", "title", "define", "rules")
_RESERVED = ("any", "all", "not", "when", "free", "now", "true", "false", "applicable")


class Draft(Struct, frozen=True):
    """A policy file of which the head was read; its definitions and rules come when all files have one."""

    file: str
    name: str
    place: Place
    layer: Layer | None
    title: Text
    define: tuple[tuple[Scalar, Node], ...]
    rules: tuple[Node, ...]
    broken: bool
    """Whether there may be definitions or rules that could not be found."""


def read_draft(node: Node, file: str, log: Log) -> Draft | None:
    """The head of a policy file; what is wrong with it is logged, and the rest is read all the same."""
    what = "a policy file"
    found = mapping(node, what, log)
    if found is None:
        return None
    known(found, what, _KEYS, log)
    start = Place(file, 1, 1) if not found.entries else found.entries[0][0].place
    name_node = required(found, what, "policy", start, log)
    layer_node = required(found, what, "layer", start, log)
    name = None if name_node is None else word(name_node, "the name of a policy", log, CODE)
    layer = None if layer_node is None else one_of(layer_node, "layer", tuple(Layer), log, "unknown-layer")
    title = words(found.get("title"), "the title of the policy", start, log)
    define_node, rules_node = found.get("define"), found.get("rules")
    define = None if define_node is None else mapping(define_node, "`define`", log)
    rules = () if rules_node is None else items(rules_node, "`rules`", log)
    if define_node is None and rules_node is None:
        log.wrong("missing-key", start, "a policy file has no `rules` and no `define`")
    return Draft(
        file,
        name or "",
        start if name_node is None else name_node.place,
        None if layer is None else Layer(layer),
        title or {},
        () if define is None else define.entries,
        rules or (),
        (define_node is not None and define is None) or rules is None,
    )


def check_policies(drafts: tuple[Draft, ...], log: Log) -> None:
    """Logs policies of one name."""
    first: dict[str, Place] = {}
    for draft in drafts:
        if draft.name and draft.name in first:
            others = ((first[draft.name], "the first"),)
            said = f"a second policy called `{draft.name}`"
            log.wrong("duplicate-policy", draft.place, said, "each has a name of its own", others=others)
        first.setdefault(draft.name, draft.place)


def collect_definitions(drafts: tuple[Draft, ...], names: Names, log: Log) -> Mapping[str, Written]:
    """All definitions by name, still to be read; `names` is told to expect them."""
    written: dict[str, Written] = {}
    for draft in drafts:
        for key, node in draft.define:
            called = key.text
            if not NAME.fullmatch(called) or "." in called:
                note = "write lower-case letters, digits and `_`, without a dot"
                log.wrong("bad-name", key.place, f"`{called}` can't be the name of a definition", note)
                names.broke(called)
            elif called in _RESERVED:
                log.wrong("bad-name", key.place, f"`{called}` is a word of the language", "choose another name")
            elif called in written:
                others = ((written[called].key.place, "the first"),)
                said = f"a second definition of `{called}`"
                log.wrong("duplicate-definition", key.place, said, "names are shared by the whole book", others=others)
            elif called in names.declared:
                said = f"`{called}` is the name of an answer already"
                log.wrong("duplicate-definition", key.place, said, "choose another name")
            else:
                written[called] = Written(key, node, draft.file)
                names.expect(called)
    return written


def read_rules(drafts: tuple[Draft, ...], scope: Scope) -> tuple[Mapping[str, Named], Mapping[str, list[Rule]]]:
    """All rules as others may name them, and those that could be read, by file."""
    named: dict[str, Named] = {}
    read: dict[str, list[Rule]] = {draft.file: [] for draft in drafts}
    for draft in drafts:
        for node in draft.rules:
            found = mapping(node, "a rule", scope.log)
            rule = None if found is None else read_rule(found, draft.name, draft.layer, scope)
            if rule is None:
                continue
            if rule.id in named:
                others = ((named[rule.id].place, "the first"),)
                said = f"a second rule called `{rule.id}`"
                scope.log.wrong("duplicate-id", rule.place, said, "ids are shared by the whole book", others=others)
                continue
            named[rule.id] = rule
            if rule.rule is not None:
                read[draft.file].append(rule.rule)
    return named, read


def finished(draft: Draft, definitions: Mapping[str, Definition], rules: list[Rule]) -> Policy:
    """The policy of a file that was read without errors."""
    assert draft.layer is not None
    own = tuple(definitions[key.text] for key, _ in draft.define)
    return Policy(draft.name, draft.layer, draft.title, own, tuple(rules), draft.file)
