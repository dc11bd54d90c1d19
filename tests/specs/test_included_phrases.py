"""Phrases of the books that a book includes."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.books import load
from engine.language.problem import UnsoundBook
from engine.specs.phrase import Keyword
from engine.specs.phrases import read_phrases
from engine.specs.shelf import Shelf

MANIFEST = """\
language: 1
book: {name}
title: {{en: B, nl: B}}
branch: test
currency: EUR
zone: Europe/Amsterdam
amounts: excluding VAT
roles: {{desk: {{title: {{en: desk, nl: balie}}}}}}
include: [{include}]
"""
POLICY = """\
policy: {name}
layer: terms
title: {{en: P, nl: P}}
rules:
- {{id: {name}-1, clause: "1", when: {{own.{name}: 3}}, then: {{acceptance: accept}}, because: {{en: B, nl: B}}}}
"""
FACTS = "attributes: {{own.{name}: {{kind: count, label: {{en: L, nl: L}}, question: {{en: Q, nl: Q}}}}}}\n"
BOATS = 'given: [{en: "they have {own.law} boats", nl: "zij hebben {own.law} boten"}]\n'
OTHERS = 'given: [{en: "they have {own.shop} boats", nl: "er zijn {own.shop} boten"}]\n'


def book(home: Path, name: str, include: str, phrases: str | None) -> Path:
    """A book with a fact of its own, `own.<name>`."""
    folder = home / name
    folder.mkdir()
    files = {"book": MANIFEST, "p": POLICY, "vocabulary": FACTS}
    for file, text in files.items():
        (folder / f"{file}.yaml").write_text(text.format(name=name, include=include), "utf-8")
    if phrases is not None:
        (folder / "phrases.yaml").write_text(phrases, "utf-8")
    return folder


def shop(home: Path, law: str, practice: str | None, own: str | None) -> Path:
    """`shop` includes `practice`, which includes `law`."""
    book(home, "law", "", law)
    book(home, "practice", "../law", practice)
    return book(home, "shop", "../practice", own)


def said(folder: Path) -> list[tuple[str, str]]:
    """The book's phrases that not every book has: the folder they stand in, and the sentence."""
    phrases = read_phrases(load(folder).book, folder)
    return [
        (Path(one.place.file).parent.name, one.said("en"))
        for one in phrases
        if not one.place.file.startswith("engine/")
    ]


def test_phrases_come_along_by_way_of_others(tmp_path: Path) -> None:
    own = 'given: [{en: "we have {own.shop} stairs", nl: "wij hebben {own.shop} trappen"}]\n'
    assert said(shop(tmp_path, BOATS, None, own)) == [
        ("law", "they have {own.law} boats"),
        ("shop", "we have {own.shop} stairs"),
    ]


def test_a_feature_reads_them(tmp_path: Path) -> None:
    folder = shop(tmp_path, BOATS, None, None)
    shelf = Shelf()
    spec = shelf.of("shop/p.yaml", tmp_path / "x.feature")
    assert spec.book.name == "shop"
    assert folder.is_dir()
    assert spec.steps.read(Keyword.GIVEN, "zij hebben 4 boten", "nl").facts == {"own.law": 4}
    shelf.close()


def test_the_same_phrase_to_the_letter_is_one_phrase(tmp_path: Path) -> None:
    assert said(shop(tmp_path, BOATS, BOATS, BOATS)) == [("law", "they have {own.law} boats")]


def test_one_sentence_that_means_two_things_is_refused_with_both_places(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop(tmp_path, BOATS, None, OTHERS)
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UnsoundBook) as unsound:
        read_phrases(load(Path("shop")).book, Path("shop"))
    assert str(unsound.value) == (
        "shop/phrases.yaml:1:9: error[same-phrase]: `they have {own.shop} boats` is a phrase already\n"
        '    1 | given: [{en: "they have {own.shop} boats", nl: "er zijn {own.shop} boten"}]\n'
        "      |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n"
        "   ::: law/phrases.yaml:1:9\n"
        '    1 | given: [{en: "they have {own.law} boats", nl: "zij hebben {own.law} boten"}]\n'
        "      |         ------------------------------------------------------------------- here\n"
        "      = say it in other words\n"
        "\n"
        "1 error in 1 of 3 files; nothing was decided.   afspraak explain same-phrase"
    )


def test_a_changed_phrase_of_an_included_book_is_another_edition(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    folder = shop(tmp_path, BOATS, None, None)
    before = load(folder).book.edition
    assert load(folder).book.edition == before
    (tmp_path / "law" / "phrases.yaml").write_text(BOATS.replace("boats", "ships"), "utf-8")
    assert load(folder).book.edition != before
    assert said(folder) == [("law", "they have {own.law} ships")]
