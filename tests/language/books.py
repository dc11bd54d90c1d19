"""Small books in a folder."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from engine.language import UnsoundBook, read_book
from engine.language.source import Book
from engine.request.vocabulary import load_tested
from engine.vocabulary.attribute import Vocabulary

MANIFEST = """\
language: 1
book: manufacturing
title: {en: Manufacturing, nl: Maakindustrie}
branch: manufacturing
currency: EUR
zone: Europe/Amsterdam
amounts: excluding VAT
roles:
  order desk: {title: {en: order desk, nl: orderafdeling}, mandate: 1000.00}
  sales manager: {title: {en: sales manager, nl: verkoopleider}, mandate: 10000.00}
  service: {title: {en: service, nl: service}}
assume: {supplier.days_late: 0, complaint.open: unknown}
"""

BECAUSE = "because: {en: So it is., nl: Zo is het.}"


@cache
def attributes() -> Vocabulary:
    """What a policy may name of a request."""
    return load_tested()


def write(folder: Path, files: Mapping[str, str | bytes]) -> Path:
    """The files in a folder, beside a manifest if they have none."""
    for name, content in {"book.yaml": MANIFEST, **files}.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
    return folder


def read(folder: Path, files: Mapping[str, str | bytes]) -> Book:
    """The book of these files."""
    return read_book(write(folder, files), attributes())


def refused(folder: Path) -> UnsoundBook:
    """Why a folder is no sound book."""
    try:
        read_book(folder, attributes())
    except UnsoundBook as unsound:
        return unsound
    raise AssertionError("the book is sound")


def policy(body: str, *, name: str = "p", layer: str = "terms") -> str:
    """A policy file with this body (`define` and `rules`)."""
    return f"policy: {name}\nlayer: {layer}\ntitle: {{en: P, nl: P}}\n{body}"


def rule(then: str, *, name: str = "a", when: str = "", more: str = "") -> str:
    """One rule of a policy file."""
    said = f'  - id: {name}\n    clause: "1.1"\n    {BECAUSE}\n'
    said += f"    when: {when}\n" if when else ""
    said += f"    {more}\n" if more else ""
    return said + f"    then: {then}\n"
