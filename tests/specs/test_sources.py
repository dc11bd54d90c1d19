"""The list of sources: what stands in it, and what is said when it is wrong."""

from __future__ import annotations

import re

import pytest

from engine.language.problem import UnsoundBook
from engine.specs.sources import read_sources, sources

PRIORITIES = {
    "C": "01 02 03 04 18 19 20 21 23 24 26 27 28 29 30 31 32 33 36 37 40 41 43 44 47 49 51 54 57 59 62 63 68 69 70",
    "E": "05 06 07 08 09 10 11 12 13 14 15 16 17 35 38 58 64 66 71",
    "O": "12 22 39 42 45 46 47 50 65 67",
    "P": "25 34 48 52 53 55 56 60",
    "X": "61",
}
"""What was asked for, by the number of its row."""


def test_every_row_and_law_is_there_in_order() -> None:
    assert list(sources()) == [
        *(f"R{number:02}" for number in range(1, 72)),
        *(f"L{number:02}" for number in range(1, 31)),
    ]


@pytest.mark.parametrize("priority", PRIORITIES)
def test_the_priority_of_each_row(priority: str) -> None:
    rows = [source.id for source in sources().values() if priority in source.priorities]
    assert rows == [f"R{number}" for number in PRIORITIES[priority].split()]


def test_each_says_what_it_asks_in_both_languages_in_a_sentence_or_two() -> None:
    said = [text for source in sources().values() for text in (source.says, source.no_rule, source.beside) if text]
    for text in said:
        assert text["en"] != text["nl"]
        for words in text.values():
            assert words.endswith(".")
            assert len(re.findall(r"[.:;] ", words)) <= 4
            assert len(words) < 320


def test_rows_have_users_and_laws_have_articles() -> None:
    for source in sources().values():
        assert bool(source.users) is not source.law
        assert bool(source.priorities) is not source.law


def test_what_counsel_must_check_is_marked() -> None:
    marked = [source.id for source in sources().values() if source.counsel]
    assert marked == ["L04", "L08", "L10", "L11", "L12", "L17", "L20", "L25", "L26", "L27", "L29"]


SOUND = """\
rows:
- id: R01
  phrase: Afspraak is afspraak
  says: {en: A deal is a deal., nl: Afspraak is afspraak.}
  priority: C
  users: [order desk]
laws:
- id: L01
  articles: BW 6:217
  says: {en: It binds., nl: Het bindt.}
"""


def test_what_is_read() -> None:
    found = read_sources(SOUND.encode(), "s.yaml")
    assert (found["R01"].priorities, found["R01"].users, found["R01"].law) == (("C",), ("order desk",), False)
    assert (found["L01"].title, found["L01"].priorities, found["L01"].law) == ("BW 6:217", (), True)


@pytest.mark.parametrize(
    ("instead_of", "written", "said"),
    [
        ("id: R01", "id: L02", "2:7 bad-name: `L02` can't be the id of a source"),
        ("id: R01", "id: R1", "2:7 bad-name: `R1` can't be the id of a source"),
        ("priority: C", "priority: D", "5:13 unknown-value: `priority` can't be `D`"),
        (
            "[order desk]",
            "[order desks]",
            "6:11 unknown-value: `users` can't be `order desks`; did you mean `order desk`?",
        ),
        ("  priority: C\n", "", "2:3 missing-key: `R01` has no `priority`"),
        ("articles", "article", "9:3 unknown-key: `L01` has no key `article`; did you mean `articles`?"),
        (", nl: Het bindt.", "", "10:9 missing-translation: what `L01` says has no `nl`"),
        (
            "  users",
            "  not a rule: {en: No., nl: Nee.}\n  users",
            "6:3 contradictory-keys: `R01` has priority C: it can't be explained away",
        ),
        (
            "  articles",
            "  not a rule: {en: No., nl: Nee.}\n  articles",
            "9:3 missing-key: `L01`: `not a rule` and `instead` belong together",
        ),
        (
            "  articles",
            "  instead: engine\n  articles",
            "9:3 missing-key: `L01`: `not a rule` and `instead` belong together",
        ),
        (
            "  articles",
            "  not a rule: {en: No., nl: Nee.}\n  instead: duty\n  beside the rules: {en: No., nl: Nee.}\n  articles",
            "11:3 contradictory-keys: `not a rule` and `beside the rules` can't stand together: either there are rules "
            "or there are none",
        ),
        ("laws:\n", "lawz:\n", "7:1 unknown-key: the list of sources has no key `lawz`; did you mean `laws`?"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(instead_of: str, written: str, said: str) -> None:
    assert instead_of in SOUND
    with pytest.raises(UnsoundBook) as unsound:
        read_sources(SOUND.replace(instead_of, written, 1).encode(), "s.yaml")
    assert [f"{one.place.line}:{one.place.column} {one.code}: {one.message}" for one in unsound.value.problems] == [
        said
    ]


def test_a_source_that_stands_there_twice() -> None:
    row = SOUND.split("rows:\n")[1].split("laws:", maxsplit=1)[0]
    with pytest.raises(UnsoundBook, match=r"s\.yaml:7:7: error\[duplicate-id\]: `R01` stands here twice"):
        read_sources(SOUND.replace(row, row * 2).encode(), "s.yaml")
