"""Books that take in other books."""

from __future__ import annotations

from pathlib import Path

from engine.language import read_book
from engine.language.shipped import shipped
from engine.language.source import Book
from engine.request.vocabulary import load_vocabulary
from tests.language.books import MANIFEST, attributes, policy, read, rule

INCLUDED = """\
language: 1
book: {name}
title: {{en: Law, nl: Recht}}
branch: law
currency: EUR
zone: Europe/Amsterdam
amounts: excluding VAT
{more}
"""
EU = policy("rules:\n" + rule("{charge: free}", name="eu-1"), name="eu", layer="law")


def law(name: str = "law", more: str = "") -> str:
    return INCLUDED.format(name=name, more=more)


def including(*names: str) -> str:
    return f"{MANIFEST}include: [{', '.join(names)}]\n"


def ids(book: Book) -> list[str]:
    return [rule.id for rule in book.rules]


def test_rules_definitions_and_attributes_of_the_included_book_are_part_of_the_book(tmp_path: Path) -> None:
    book = read(
        tmp_path / "book",
        {
            "book.yaml": including("law"),
            "p.yaml": policy("rules:\n" + rule("{charge: free}", when="{own.rooms: 2, late: true}")),
            "law/book.yaml": law(),
            "law/vocabulary.yaml": "attributes:\n  own.rooms: {kind: count, label: {en: rooms, nl: kamers}, "
            "question: {en: How many?, nl: Hoeveel?}}\n",
            "law/words.yaml": policy("define: {late: {when: {supplier.days_late: more than 3}}}", name="w"),
            "law/eu.yaml": EU,
        },
    )
    assert ids(book) == ["a", "eu-1"]
    assert [definition.name for definition in book.definitions if "." not in definition.name] == ["late"]
    assert [attribute.name for attribute in book.own] == ["own.rooms"]
    assert book.included == ((tmp_path / "book" / "law").as_posix(),)


def test_a_book_beside_is_named_by_its_path_from_the_including_folder(tmp_path: Path) -> None:
    read(tmp_path / "nl", {"book.yaml": law(), "eu.yaml": EU})
    book = read(tmp_path / "inn", {"book.yaml": including("../nl")})
    assert ids(book) == ["eu-1"]
    assert book.name == "manufacturing"


def test_a_book_that_is_included_twice_counts_once(tmp_path: Path) -> None:
    read(tmp_path / "eu", {"book.yaml": law("eu"), "eu.yaml": EU})
    for country in ("nl", "be"):
        files = {"book.yaml": law(country, "include: [../eu]"), "p.yaml": policy("define: {}\nrules: []", name=country)}
        read(tmp_path / country, dict(files))
    book = read(tmp_path / "inn", {"book.yaml": including("../nl", "../be")})
    assert ids(book) == ["eu-1"]
    assert [Path(folder).name for folder in book.included] == ["eu", "nl", "be"]


def test_assumptions_and_what_ends_an_order_are_the_book_s_own(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "book.yaml": including("law"),
        "law/book.yaml": law(more="assume: {order.value: 3.00}\nending: [withdrawal]"),
        "law/eu.yaml": EU,
    }
    book = read(tmp_path, files)
    assert book.assumptions == {"supplier.days_late": 0, "complaint.open": None}
    assert book.vocabulary["order.value"].assumed is load_vocabulary()["order.value"].assumed is None
    assert book.ending == ("partial cancellation", "cancellation", "withdrawal")


ROLES = """\
roles:
  service: {title: {en: law clinic, nl: rechtswinkel}, mandate: 9.00}
  notary: {title: {en: notary, nl: notaris}, mandate: 90000.00}
  bailiff: {title: {en: bailiff, nl: deurwaarder}, mandate: 99000.00}
  judge: {title: {en: judge, nl: rechter}}
"""


def test_of_the_included_roles_only_those_come_along_that_its_rules_name_and_the_book_has_not(tmp_path: Path) -> None:
    then = "{acceptance: {refer: judge}, duties: [{do: inspect, owner: service, due: now}]}"
    files: dict[str, str | bytes] = {
        "book.yaml": including("law"),
        "law/book.yaml": law(more=ROLES),
        "law/eu.yaml": policy("rules:\n" + rule(then, when="{order.value: more than mandate.notary}"), layer="law"),
    }
    book = read(tmp_path, files)
    assert list(book.roles) == ["judge", "notary", "order desk", "sales manager", "service"]
    assert book.roles["service"].title["en"] == "service"
    assert [mandate.name for mandate in book.mandates] == [
        "mandate.notary",
        "mandate.order_desk",
        "mandate.sales_manager",
    ]
    assert "mandate.bailiff" not in book.vocabulary
    assert "mandate.service" not in book.vocabulary


def test_the_edition_covers_what_is_included(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "book.yaml": including("law"),
        "p.yaml": policy("rules:\n" + rule("{charge: free}")),
        "law/book.yaml": law(),
        "law/eu.yaml": EU,
    }
    before = read(tmp_path / "a", files)
    assert read(tmp_path / "b", files).edition == before.edition
    assert read(tmp_path / "c", {**files, "law/eu.yaml": EU + "# changed\n"}).edition != before.edition


def test_a_shipped_book_is_included_by_its_name(tmp_path: Path) -> None:
    book = read(tmp_path, {"book.yaml": including("manufacturing")})
    assert ids(book) == ids(read_book(shipped() / "manufacturing", attributes()))
    assert [Path(each).relative_to(shipped()).as_posix() for each in book.included] == [
        "law/nl",
        "practice",
        "manufacturing",
    ]
    assert attributes().keys() <= book.vocabulary.keys()
