"""Editions of shipped books for tests: copies in which one thing is written otherwise."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Mapping
from pathlib import Path
from random import Random
from typing import Any

import yaml

from engine.core.lower import lower
from engine.language.book import read_book
from engine.language.source import Book
from engine.proof.comparison import compare
from engine.proof.difference import Comparison
from engine.proof.half import Side
from engine.request.vocabulary import load_tested

POLICIES = Path(__file__).parents[2] / "policies"
INCLUDED = ("law/nl", "practice")


def copied(folder: Path, *books: str) -> Path:
    """A folder of policies with these books in it, and what all of them include."""
    for book in (*books, *INCLUDED):
        shutil.copytree(POLICIES / book, folder / book, dirs_exist_ok=True)
        manifest = folder / book / "book.yaml"
        beside = os.path.relpath(folder, folder / book)
        # so that the copies are read, and not the books that are shipped
        text = re.sub(r"(?<=[\[ ])(law/nl|practice)(?=[],])", rf"{beside}/\1", manifest.read_text(encoding="utf-8"))
        manifest.write_text(text, encoding="utf-8")
    return folder


def again(shipped: Path, folder: Path) -> Path:
    """A copy of copied books: of two copies of what is shipped one may be newer."""
    return Path(shutil.copytree(shipped, folder, dirs_exist_ok=True))


def edited(folder: Path, edits: Mapping[str, tuple[str, str]]) -> None:
    """Each file with one text, which stands in it once, in the place of another."""
    for file, (before, after) in edits.items():
        text = (folder / file).read_text(encoding="utf-8")
        assert text.count(before) == 1, f"{file}: {before!r} stands in it {text.count(before)} times"
        (folder / file).write_text(text.replace(before, after), encoding="utf-8")


def read(folder: Path) -> Book:
    """The book in a folder."""
    return read_book(folder, load_tested())


def side(book: Book) -> Side:
    """A book as it is held against another."""
    return Side(lower(book), book.vocabulary)


def compared(old: Book, new: Book, **how: Any) -> Comparison:
    """The two held against each other, on the grid alone unless a test says otherwise."""
    return compare(side(old), side(new), **({"trial": True} | how))


# The same book, written otherwise -------------------------------------------------------------------------------------


def shuffled(folder: Path, book: str, seed: int) -> None:
    """Rules, policies, definitions and keys of a book in another order, under other ids, titles, reasons and names.

    What a person would reorder or rename without changing what is decided: branches and tiers keep their order.
    """
    rng = Random(seed)
    here = folder / book
    texts = {path: path.read_text(encoding="utf-8") for path in sorted(here.glob("*.yaml"))}
    policies = {path: yaml.compose(text) for path, text in texts.items() if "\npolicy: " in f"\n{text}"}
    rules = [rule for tree in policies.values() for rule in _of(tree, "rules")]
    numbers = list(range(len(rules)))
    rng.shuffle(numbers)
    called = {_at(rule, "id").value: f"r{number:03d}" for rule, number in zip(rules, numbers, strict=True)}
    order = list(policies)
    rng.shuffle(order)
    for path in policies:
        path.unlink()
    for number, path in enumerate(order):
        tree = policies[path]
        _at(tree, "policy").value = f"policy-{number}"
        for rule in _of(tree, "rules"):
            _rename(rule, called)
            for key in ("title", "because"):
                for _, text in _at(rule, key).value:
                    text.value = "Something else is said of it."
        if _has(tree, "rules"):
            rng.shuffle(_at(tree, "rules").value)
        _shake(tree, rng)
        # what is a time of the day for us is a number for YAML 1.1
        text = re.sub(r"!!int '(\d+:\d+)'", r"\1", yaml.serialize(tree, allow_unicode=True, width=60))
        (here / f"p{number:02d}.yaml").write_text(text, encoding="utf-8")


def _has(node: Any, key: str) -> bool:
    return any(name.value == key for name, _ in node.value)


def _at(node: Any, key: str) -> Any:
    return next(value for name, value in node.value if name.value == key)


def _of(node: Any, key: str) -> list[Any]:
    return list(_at(node, key).value) if _has(node, key) else []


def _rename(rule: Any, called: Mapping[str, str]) -> None:
    for key in ("id", "exception_to"):
        if _has(rule, key):
            node = _at(rule, key)
            for each in node.value if isinstance(node, yaml.SequenceNode) else [node]:
                each.value = called.get(each.value, each.value)


def _shake(node: Any, rng: Random) -> None:
    """Keys of mappings in another order, and the members of `any` and `all`."""
    if isinstance(node, yaml.MappingNode):
        rng.shuffle(node.value)
        for name, value in node.value:
            if name.value in ("any", "all") and isinstance(value, yaml.SequenceNode):
                rng.shuffle(value.value)
            _shake(value, rng)
    elif isinstance(node, yaml.SequenceNode):
        for each in node.value:
            _shake(each, rng)
