from __future__ import annotations

from pathlib import Path

import pytest

from engine.books import load, shipped
from engine.language.problem import UnsoundBook
from engine.language.yaml_tree import Mapping, Sequence, parse_yaml
from engine.specs.phrase import Keyword
from engine.specs.phrases import read_phrases, shipped_source
from tests.specs.home import write_book


def problems(tmp_path: Path, phrases: str) -> list[str]:
    folder = write_book(tmp_path, phrases)
    with pytest.raises(UnsoundBook) as caught:
        read_phrases(load(folder).book, folder)
    return [f"{one.place.line}:{one.place.column} {one.code}: {one.message}" for one in caught.value.problems]


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        (
            'given: [{en: "worth {order.vaule}", nl: "is {order.vaule} waard"}]',
            [
                "1:14 unknown-slot: no fact is called `{order.vaule}`; did you mean `order.value`?",
                "1:41 unknown-slot: no fact is called `{order.vaule}`; did you mean `order.value`?",
            ],
        ),
        (
            "given: [{en: it is planned, nl: het is gepland, sets: {order.stge: planned}}]",
            ["1:56 unknown-attribute: no attribute `order.stge`; did you mean `order.stage`?"],
        ),
        (
            "given: [{en: it is planned, nl: het is gepland, sets: {order.stage: planed}}]",
            [
                "1:69 unreadable-value: `order.stage`: expected one of `quoted`, `concluded`, `planned`, `materials`, "
                "`in production`, `ready`, `shipped`, `delivered` or `completed`, not `planed`; "
                "did you mean `planned`?"
            ],
        ),
        (
            "given: [{en: it is planned, sets: {order.stage: planned}}]",
            ["1:9 missing-translation: a phrase has no `nl`"],
        ),
        (
            'given: [{en: "worth {order.value}", nl: dat waard, sets: {order.stage: planned}}]',
            ["1:9 slots-differ: `nl` has other slots than `en`: `{order.value}`"],
        ),
        (
            'given: [{en: "from {customer.name}{order.value}", nl: "van {customer.name} {order.value}"}]',
            ["1:14 slots-touch: two slots touch"],
        ),
        (
            'given: [{en: "{customer.name}", nl: "de {customer.name}"}]',
            ["1:14 slots-touch: `{customer.name}` has no words of its own"],
        ),
        (
            'given: [{en: "worth {order.value}", nl: "{order.value} waard", sets: {order.value: 1.00}}]',
            ["1:9 fact-twice: `order.value` is both a slot and set"],
        ),
        ("given: [{en: hello, nl: hallo}]", ["1:9 says-nothing: `hello` sets no fact"]),
        (
            "then: [{en: 'do {duty}', nl: 'doe {duty}'}]",
            ["1:8 says-nothing: a phrase with `{duty}` has a slot `{contents}`"],
        ),
        ("then: [{en: hello, nl: hallo}]", ["1:8 says-nothing: `hello` expects nothing"]),
        (
            'then: [{en: "it costs {order.value}", nl: "het kost {order.value}"}]',
            [
                "1:13 unknown-slot: a Then can say nothing about `{order.value}`",
                "1:43 unknown-slot: a Then can say nothing about `{order.value}`",
            ],
        ),
        (
            'then: [{en: "{owner} calls", nl: "{owner} belt"}]',
            ["1:8 says-nothing: a phrase with `{owner}` or `{due}` says which duty"],
        ),
        (
            'then: [{en: "{owner} calls", nl: "{owner} belt", duty: send_goodwil_message}]',
            ["1:56 unknown-value: no duty `send_goodwil_message` in this book; did you mean `send_goodwill_message`?"],
        ),
        (
            'then: [{en: "{provision} is not met", nl: "{provision} geldt niet", missed: notce}]',
            ["1:77 unknown-attribute: no attribute `notce` in this book; did you mean `notice`?"],
        ),
        (
            "then: [{en: it is fre, nl: het is grtis, expects: {verdict: fre}}]",
            ["1:61 unknown-value: `verdict` can't be `fre`; did you mean `free`?"],
        ),
        (
            "then: [{en: it is so, nl: het is zo, expects: {burden: us}}]",
            ["1:48 unknown-key: `expects` has no key `burden`"],
        ),
        (
            "given: [{en: the order has been planned, nl: het is gepland, sets: {order.stage: planned}}]",
            ["1:9 same-phrase: `the order has been planned` is a phrase already"],
        ),
        (
            'when: [{en: "the same order, but worth {order.value}", nl: "nu {order.value} waard", instead: true}]',
            ["1:8 same-phrase: `the same order, but worth {order.value}` is a phrase already"],
        ),
        ("give: []", ["1:1 unknown-key: a phrase file has no key `give`; did you mean `given`?"]),
        ("given: [hello]", ["1:9 wrong-type: a phrase is written as `key: value`, not as `hello`"]),
    ],
)
def test_what_is_wrong_with_a_phrase_file(tmp_path: Path, phrase: str, expected: list[str]) -> None:
    assert problems(tmp_path, phrase) == expected


def test_a_company_says_its_own_facts_in_its_own_words(tmp_path: Path) -> None:
    folder = write_book(
        tmp_path,
        """\
        given:
        - {en: "we need {own.lorries} lorries", nl: "wij hebben {own.lorries} vrachtwagens nodig"}
        - {en: nobody knows the stage, nl: niemand kent de fase, sets: {order.stage: unknown}}
        """,
    )
    (folder / "vocabulary.yaml").write_text(
        "attributes:\n  own.lorries:\n    kind: count\n    label: {en: lorries, nl: vrachtwagens}\n"
        "    question: {en: How many?, nl: Hoeveel?}\n",
        "utf-8",
    )
    own = [one for one in read_phrases(load(folder).book, folder) if one.place.file.endswith("small/phrases.yaml")]
    assert [(one.keyword, one.slots) for one in own] == [
        (Keyword.GIVEN, {"own.lorries"}),
        (Keyword.GIVEN, frozenset()),
    ]


def test_every_shared_phrase_has_a_use_in_a_shipped_book() -> None:
    """A phrase about a duty or definition that no book has is a misspelt one."""
    name, text = shipped_source()
    root = parse_yaml(text, name)
    assert isinstance(root, Mapping)
    written = {item.place for _, node in root.entries if isinstance(node, Sequence) for item in node.items}
    books = [path.parent for path in sorted(shipped().glob("*/book.yaml"))]
    used = {phrase.place for folder in books for phrase in read_phrases(load(folder).book, folder)}
    assert written - used == set()
