"""A folder of policies as one book."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from zoneinfo import ZoneInfo

from engine.language.definitions import read_definitions
from engine.language.exceptions import check_exceptions
from engine.language.log import Log
from engine.language.manifest import mandate_attribute, no_manifest, read_assumptions, read_ending, read_manifest
from engine.language.names import Names
from engine.language.own import read_own
from engine.language.place import Place
from engine.language.policies import check_policies, collect_definitions, finished, read_draft, read_rules
from engine.language.problem import UnsoundBook
from engine.language.rules import rule_id
from engine.language.scope import Scope
from engine.language.source import Book, Name, Rule
from engine.language.yaml_tree import Node, read_tree
from engine.quantities.value import Value
from engine.vocabulary.answers import ANSWERS
from engine.vocabulary.attribute import Attribute, Text, Vocabulary

MANIFEST = "book.yaml"
VOCABULARY = "vocabulary.yaml"
PHRASES = "phrases.yaml"


def read_book(folder: Path, attributes: Vocabulary) -> Book:
    """The book in a folder: its manifest, its own vocabulary, and a policy in every other `*.yaml`.

    Args:
        folder: sub-folders are read too; hidden files and files that are not YAML are left alone.
        attributes: the attributes of a request, by name.

    Raises:
        UnsoundBook: with everything that is wrong, except what only follows from something that is.
    """
    log = Log()
    files = _files(folder, log)
    unread = log.errors
    sources = {file.name: file.content.decode("utf-8", "replace") for file in files}
    trees = {file.path: read_tree(file.content, file.name, log.problems) for file in files if file.path != PHRASES}
    if not any(file.path == MANIFEST for file in files) and not log.errors:
        note = "write one, or start with `afspraak init`"
        log.wrong("missing-manifest", Place(_shown(folder), 1, 1), f"there is no `{MANIFEST}` in this folder", note)
    book = _book(files, trees, attributes, log, unread=unread)
    if log.errors or book is None:
        raise UnsoundBook(log.problems, sources)
    return book


# Files --------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _File:
    """A file of the book: its path within the folder, its name as people see it, its bytes."""

    path: str
    name: str
    content: bytes


def _shown(path: Path) -> str:
    return path.as_posix()


def _files(folder: Path, log: Log) -> tuple[_File, ...]:
    """The YAML files of a folder, in order of path."""
    here = Place(_shown(folder), 1, 1)
    if not folder.exists():
        log.wrong("no-such-folder", here, "there is no such folder")
        return ()
    if not folder.is_dir():
        log.wrong("no-such-folder", here, "this is a file; a book is a folder", f"with a `{MANIFEST}` in it")
        return ()
    found = []
    for path in sorted(folder.rglob("*"), key=lambda path: path.relative_to(folder).as_posix()):
        inside = path.relative_to(folder)
        if any(part.startswith(".") for part in inside.parts) or path.is_dir():
            continue
        suffix = path.suffix.lower()
        if suffix in (".yaml", ".yml") and path.suffix != ".yaml":
            better = path.with_suffix(".yaml").name
            said = f"`{path.name}` would not be read; a policy file ends in `.yaml`"
            log.wrong("wrong-suffix", Place(_shown(path), 1, 1), said, f"call it `{better}`")
        elif suffix == ".yaml":
            try:
                found.append(_File(inside.as_posix(), _shown(path), path.read_bytes()))
            except OSError as error:
                reason = (error.strerror or "it can't be opened").lower()
                log.wrong("unreadable-file", Place(_shown(path), 1, 1), f"the file can't be read: {reason}")
    if not found and not log.errors:
        log.wrong("empty-folder", here, "there is no policy in this folder", f"a book is a `{MANIFEST}` and policies")
    return tuple(found)


def edition(contents: Mapping[str, bytes]) -> str:
    """The first 12 hex digits of a SHA-256 over the files, in order of their paths."""
    digest = hashlib.sha256()
    for path in sorted(contents):
        digest.update(f"{path}\0{len(contents[path])}\0".encode())
        digest.update(contents[path])
    return digest.hexdigest()[:12]


# Reading ------------------------------------------------------------------------------------------------------------


def _book(
    files: tuple[_File, ...], trees: Mapping[str, Node | None], attributes: Vocabulary, log: Log, *, unread: bool
) -> Book | None:
    manifest_tree = trees.get(MANIFEST)
    manifest = no_manifest() if manifest_tree is None else read_manifest(manifest_tree, log)
    zone = ZoneInfo(manifest.zone)
    own_tree = trees.get(VOCABULARY)
    own, wider, broken = ((), {}, frozenset()) if own_tree is None else read_own(own_tree, attributes, zone, log)
    stated: dict[Name, Attribute] = {**attributes, **wider, **{attribute.name: attribute for attribute in own}}
    # a vocabulary that can't be read may have held any `own.` name
    no_own = own_tree is None and VOCABULARY in trees
    assumptions = read_assumptions(manifest.assume, {**stated, **ANSWERS}, broken, zone, log)
    kind = None if "change.kind" in broken else stated.get("change.kind")
    ending = read_ending(manifest.ending, kind, zone, log)
    declared = _assumed({**stated, **ANSWERS}, assumptions)
    for mandate in manifest.mandates:
        declared[mandate.name] = mandate_attribute(mandate, manifest.roles or {})

    drafts = tuple(
        draft
        for file in files
        if file.path not in (MANIFEST, VOCABULARY, PHRASES)
        and (tree := trees[file.path]) is not None
        and (draft := read_draft(tree, file.name, log)) is not None
    )
    policies = [file.path for file in files if file.path not in (MANIFEST, VOCABULARY, PHRASES)]
    check_policies(drafts, log)
    names = Names({name: one for name, one in declared.items() if name not in broken})
    for name in broken:
        names.broke(name)
    names.unknown_prefixes = ("own.",) * no_own + ("mandate.",) * (manifest.roles is None)
    names.incomplete = unread or len(drafts) < len(policies) or any(draft.broken for draft in drafts)
    for mandate in manifest.mandates:
        names.definitions[mandate.name] = mandate
    scope = Scope(names, manifest.roles, zone, log)
    written = collect_definitions(drafts, names, log)
    read_definitions(written, scope)
    named, rules = read_rules(drafts, scope)
    complete = not names.incomplete and all(rule_id(node) for draft in drafts for node in draft.rules)
    check_exceptions(named, log, complete=complete)
    if not drafts and not log.errors:
        place = Place(files[0].name, 1, 1) if files else Place(".", 1, 1)
        log.wrong("empty-folder", place, "there is no policy beside this manifest")
    if log.errors:
        return None
    assert manifest.roles is not None
    return Book(
        manifest.name,
        manifest.title,
        manifest.branch,
        manifest.currency,
        manifest.zone,
        manifest.includes_vat,
        manifest.roles,
        assumptions,
        tuple(declared[attribute.name] for attribute in own),
        _with_fees(names.vocabulary(), [rule for found in rules.values() for rule in found]),
        tuple(finished(draft, names.definitions, rules[draft.file]) for draft in drafts),
        edition({file.path: file.content for file in files}),
        manifest.mandates,
        ending,
    )


def _assumed(attributes: Vocabulary, assumptions: Mapping[Name, Value | None]) -> dict[Name, Attribute]:
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
