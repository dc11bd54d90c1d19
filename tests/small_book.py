"""Small books for tests, written as the sales manager would."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

from engine.books import Ready
from engine.core.lower import lower
from engine.language.book import read_book
from engine.request.vocabulary import load_vocabulary

MANIFEST = """
    language: 1
    book: small
    title: {en: A small book, nl: Een klein boek}
    branch: test
    currency: EUR
    zone: Europe/Amsterdam
    amounts: excluding VAT
    roles:
      order desk: {title: {en: order desk, nl: orderafdeling}, mandate: 1000.00}
      sales manager: {title: {en: sales manager, nl: verkoopleider}, mandate: 10000.00}
"""


def small_book(folder: Path, *policies: str, manifest: str = MANIFEST) -> Ready:
    """A book in `folder`, read and lowered; each policy is the text of one file."""
    (folder / "book.yaml").write_text(dedent(manifest), encoding="utf-8")
    for number, policy in enumerate(policies):
        (folder / f"policy_{number}.yaml").write_text(dedent(policy), encoding="utf-8")
    book = read_book(folder, load_vocabulary())
    return Ready(book, lower(book))


def policy(layer: str, rules: str, define: str = "{}", name: str | None = None) -> str:
    """A policy of a layer; `rules` and `define` are YAML, in flow style or indented as under `rules:`."""
    return (
        f"policy: {name or layer}\nlayer: {layer}\ntitle: {{en: T, nl: T}}\n"
        f"define: {define}\nrules:\n{dedent(rules).strip(chr(10))}\n"
    )
