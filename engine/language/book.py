"""A folder of policies as one book."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path
from zoneinfo import ZoneInfo

from msgspec import Struct
from msgspec.structs import replace

from engine.language.accepted_gaps import read_accepted
from engine.language.definitions.reading import read_definitions
from engine.language.exceptions import check_exceptions, check_fees
from engine.language.includes import VOCABULARY, Part, read_parts
from engine.language.log import EnoughError, Log
from engine.language.manifest import Manifest, mandate_attribute, mandate_name, read_assumptions, read_ending
from engine.language.names import Names
from engine.language.own import own_keys, read_own
from engine.language.place import Place
from engine.language.policies import check_policies, collect_definitions, finished, read_draft, read_rules
from engine.language.problem import UnsoundBook
from engine.language.rules import rule_id
from engine.language.scope import Scope
from engine.language.shipped import MANIFEST
from engine.language.source import Book, Definition, Name, Policy, Role, Rule
from engine.language.walk import named_anywhere
from engine.language.yaml_tree import Mapping as MappingNode
from engine.quantities.value import Nothing, Value
from engine.vocabulary.answers import ANSWERS
from engine.vocabulary.attribute import Attribute, Source, Text, Vocabulary


def read_book(folder: Path, attributes: Vocabulary) -> Book:
    """The book in a folder: its manifest, its own vocabulary, a policy in every other `*.yaml`, and what it includes.

    Args:
        folder: sub-folders are read too; hidden files and files that are not YAML are left alone.
        attributes: the attributes of a request, by name.

    Raises:
        UnsoundBook: with everything that is wrong, except what only follows from something that is.
    """
    log = Log()
    parts: tuple[Part, ...] = ()
    book = None
    try:
        parts = read_parts(folder, log)
        book = _book(parts, attributes, log)
    except EnoughError:
        pass  # what was found is said
    if log.errors or book is None:
        sources = {file.name: file.content.decode("utf-8", "replace") for part in parts for file in part.files}
        raise UnsoundBook(log.problems, sources)
    return book


def edition(contents: Mapping[str, bytes]) -> str:
    """The first 12 hex digits of a SHA-256 over the files, in order of their paths."""
    digest = hashlib.sha256()
    for path in sorted(contents):
        digest.update(f"{path}\0{len(contents[path])}\0".encode())
        digest.update(contents[path])
    return digest.hexdigest()[:12]


# Reading ------------------------------------------------------------------------------------------------------------


def _book(parts: tuple[Part, ...], attributes: Vocabulary, log: Log) -> Book | None:
    part = parts[-1]
    manifest = part.manifest
    zone = ZoneInfo(manifest.zone)
    own, stated, broken = _own(parts, attributes, zone, log)
    assumptions = read_assumptions(manifest.assume, {**stated, **ANSWERS}, broken, zone, log)
    kind = None if "change.kind" in broken else stated.get("change.kind")
    ending = read_ending(manifest.ending, kind, zone, log)
    declared = _assumed({**stated, **ANSWERS}, assumptions)
    roles, mandates = _roles(parts)
    mandated = {mandate_name(role): one for role, one in (roles or {}).items()}
    for mandate in mandates:
        declared[mandate.name] = mandate_attribute(mandate, mandated)
    _check_currency(parts, log)

    drafts = tuple(
        draft
        for one in parts
        for file in one.policies
        if (tree := one.trees[file.path]) is not None and (draft := read_draft(tree, file.name, log)) is not None
    )
    written_policies = sum(len(one.policies) for one in parts)
    check_policies(drafts, log)
    names = Names({name: one for name, one in declared.items() if name not in broken})
    for name in broken:
        names.broke(name)
    # a vocabulary that can't be read may have held any `own.` name
    no_own = any(VOCABULARY in one.trees and one.trees[VOCABULARY] is None for one in parts)
    names.unknown_prefixes = ("own.",) * no_own + ("mandate.",) * (roles is None)
    unread = any(one.broken for one in parts)
    names.incomplete = unread or len(drafts) < written_policies or any(draft.broken for draft in drafts)
    for mandate in mandates:
        names.definitions[mandate.name] = mandate
    scope = Scope(names, roles, zone, log)
    written = collect_definitions(drafts, names, log)
    read_definitions(written, scope)
    named, rules = read_rules(drafts, scope)
    complete = not names.incomplete and all(rule_id(node) for draft in drafts for node in draft.rules)
    check_exceptions(named, log, complete=complete)
    check_fees(named, log)
    accepted = read_accepted(manifest.accepts_gaps, names, log)
    if not drafts and not log.errors:
        place = Place(part.files[0].name, 1, 1) if part.files else Place(".", 1, 1)
        log.wrong("empty-folder", place, "there is no policy beside this manifest")
    if log.errors:
        return None
    assert roles is not None
    policies = tuple(finished(draft, names.definitions, rules[draft.file]) for draft in drafts)
    needed = _needed(roles, mandates, manifest, policies)
    vocabulary = {name: one for name, one in names.vocabulary().items() if name not in needed.left_out}
    return Book(
        manifest.name,
        manifest.title,
        manifest.branch,
        manifest.currency,
        manifest.zone,
        manifest.includes_vat,
        needed.roles,
        assumptions,
        tuple(declared[attribute.name] for attribute in own),
        _with_fees(vocabulary, [rule for found in rules.values() for rule in found]),
        policies,
        edition(
            {
                file.path if one is part else f"included {number}: {file.path}": file.content
                for number, one in enumerate(parts)
                for file in one.files
            }
        ),
        needed.mandates,
        ending,
        manifest.calendar,
        tuple(one.folder.as_posix() for one in parts[:-1]),
        accepted,
    )


# What the parts share -----------------------------------------------------------------------------------------------


def _own(
    parts: tuple[Part, ...], attributes: Vocabulary, zone: ZoneInfo, log: Log
) -> tuple[tuple[Attribute, ...], dict[Name, Attribute], frozenset[Name]]:
    """All own attributes in order of name, all attributes by name, and the names with an error."""
    own: dict[Name, Attribute] = {}
    # an item's choices are those of the attribute that they are like
    stated = {name: one for name, one in attributes.items() if one.source is not Source.ITEM}
    broken: frozenset[Name] = frozenset()
    places: dict[Name, Place] = {}
    for part in parts:
        tree = part.trees.get(VOCABULARY)
        if tree is None:
            continue
        for key in own_keys(tree):
            if key.text in places:
                others = ((places[key.text], "the first"),)
                said = f"a second attribute `{key.text}`"
                log.wrong("duplicate-definition", key.place, said, "names are shared by the whole book", others=others)
            places.setdefault(key.text, key.place)
        found, wider, wrong = read_own(tree, stated, zone, log)
        own |= {attribute.name: attribute for attribute in found}
        stated |= {**wider, **{attribute.name: attribute for attribute in found}}
        broken |= wrong
    items = {name: one for name, one in attributes.items() if one.source is Source.ITEM}
    for name, one in items.items():
        like = stated.get(one.like or "", one)
        items[name] = replace(one, choices=like.choices, choice_words=like.choice_words)
    return tuple(own[name] for name in sorted(own)), {**stated, **items}, broken


def _roles(parts: tuple[Part, ...]) -> tuple[Mapping[str, Role] | None, tuple[Definition, ...]]:
    """The roles of the book, and of what it includes those that it has not itself (None: not known), with mandates."""
    roles: dict[str, Role] = {}
    mandates: dict[Name, Definition] = {}
    for part in reversed(parts):
        if part.manifest.roles is None:
            return None, tuple(mandate for one in parts for mandate in one.manifest.mandates)
        new = {name: role for name, role in part.manifest.roles.items() if name not in roles}
        roles |= new
        given = {mandate_name(name) for name in new}
        mandates |= {mandate.name: mandate for mandate in part.manifest.mandates if mandate.name in given}
    return dict(sorted(roles.items())), tuple(mandates[name] for name in sorted(mandates))


class _Needed(Struct, frozen=True):
    roles: Mapping[str, Role]
    mandates: tuple[Definition, ...]
    left_out: frozenset[Name]


def _needed(
    roles: Mapping[str, Role], mandates: tuple[Definition, ...], manifest: Manifest, policies: tuple[Policy, ...]
) -> _Needed:
    """The roles of the book itself, and of those that are included the ones that a rule or definition names."""
    mine = set(manifest.roles or ())
    used = {found for policy in policies for found in named_anywhere(policy)}
    kept = {name: role for name, role in roles.items() if name in mine or used & {name, mandate_name(name)}}
    given = {mandate_name(name) for name in kept}
    return _Needed(
        kept,
        tuple(mandate for mandate in mandates if mandate.name in given),
        frozenset(mandate.name for mandate in mandates if mandate.name not in given),
    )


def _check_currency(parts: tuple[Part, ...], log: Log) -> None:
    """Logs included books whose amounts are in another currency."""
    currency = parts[-1].manifest.currency
    for part in parts[:-1]:
        tree = part.trees.get(MANIFEST)
        node = tree.get("currency") if isinstance(tree, MappingNode) else None
        if node is not None and part.manifest.currency != currency:
            said = f"an included book has its amounts in {part.manifest.currency}, and this book in {currency}"
            log.wrong("other-currency", node.place, said, "include a book with amounts in the same currency")


def _assumed(attributes: Vocabulary, assumptions: Mapping[Name, Value | Nothing | None]) -> dict[Name, Attribute]:
    found = dict(attributes)
    for name, value in assumptions.items():
        # what the vocabulary says of its own assumption is not true of another
        kept: Text = found[name].assumption if value == found[name].assumed else {}
        found[name] = replace(found[name], assumed=value, assumed_as=None, assumption=kept)
    return found


def _with_fees(vocabulary: dict[Name, Attribute], rules: list[Rule]) -> Vocabulary:
    """The vocabulary, in order of name, with the fees of the book as the values of `charge.fees`."""
    words: dict[str, Text] = {}
    for rule in sorted(rules, key=lambda rule: rule.id):
        for charge in rule.then.charges:
            if charge.fee is not None and (charge.label or charge.fee not in words):
                words[charge.fee] = charge.label or {}
        for bound in rule.then.bounds:
            if bound.fee is not None:
                words.setdefault(bound.fee, {})
    fees = {fee: words[fee] for fee in sorted(words)}
    vocabulary["charge.fees"] = replace(
        vocabulary["charge.fees"],
        choices=tuple(fees),
        choice_words={fee: label for fee, label in fees.items() if label},
    )
    return {name: vocabulary[name] for name in sorted(vocabulary)}
