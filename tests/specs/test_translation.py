from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.books import shipped
from engine.specs.feature import Feature, read_feature
from engine.specs.run import run
from engine.specs.shelf import Shelf
from engine.specs.translation import differences, pairs
from tests.specs.home import HEAD, HOOFD, write_book, write_feature

FEATURES = shipped().parent / "features"
PAIRS = list(pairs(FEATURES))

ENGLISH = """
  Scenario Outline: Late
    When the customer asks on <moment> to move the delivery date
    Then the customer pays <charge>
    And this follows from clause 6.3

    Examples:
      | moment              | charge     | note   |
      | 15 April 2027 11:00 | € 0.00     | day 15 |
      | 20 April 2027 11:00 | € 1,000.00 | day 10 |
"""
DUTCH = """
  Abstract Scenario: Laat
    Als de klant op <moment> vraagt de leverdatum te verschuiven
    Dan betaalt de klant <bedrag>
    En dat volgt uit artikel 6.3

    Voorbeelden:
      | moment              | bedrag     | toelichting |
      | 15 april 2027 11:00 | € 0,00     | dag 15      |
      | 20 april 2027 11:00 | € 1.000,00 | dag 10      |
"""


@pytest.fixture(scope="module")
def shelf() -> Iterator[Shelf]:
    made = Shelf()
    yield made
    made.close()


def feature(path: Path) -> Feature:
    return read_feature(path.read_text("utf-8"), path.name)


def differ(shelf: Shelf, home: Path, english: str = ENGLISH, dutch: str = DUTCH, hoofd: str = HOOFD) -> list[str]:
    write_book(home)
    one = write_feature(home, english, head=HEAD)
    other = write_feature(home, dutch, "verschuiven", head=hoofd)
    spec = shelf.of("policies/small/moving.yaml", one)
    return [f"{each.place.line}: {each.message}" for each in differences(feature(one), feature(other), spec)]


def test_a_book_that_is_called_after_a_language_has_translations_too(tmp_path: Path) -> None:
    english, dutch = write_feature(tmp_path, ENGLISH, "english"), write_feature(tmp_path, DUTCH, "dutch", head=HOOFD)
    book = tmp_path / "law" / "nl"
    (book / "nl").mkdir(parents=True)
    english.rename(book / "moving.feature")
    dutch.rename(book / "nl" / "moving.feature")
    assert list(pairs(tmp_path / "law")) == [(book / "moving.feature", book / "nl" / "moving.feature")]


def test_the_same_in_two_languages(shelf: Shelf, tmp_path: Path) -> None:
    assert differ(shelf, tmp_path) == []


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            "20 april 2027 11:00",
            "20 april 2027 11:01",
            ["20: other facts than in `Late[20 April 2027 11:00, € 1,000.00]`: `change.received`"],
        ),
        (
            "€ 1.000,00",
            "€ 1.000,01",
            ["20: other expectations than in `Late[20 April 2027 11:00, € 1,000.00]`: "
             "`the customer pays {charge.total}`"],
        ),
        (
            "      | 20 april 2027 11:00 | € 1.000,00 | dag 10      |\n",
            "",
            ["12: 1 rows; `Late` has 2"],
        ),
        ("    En dat volgt uit artikel 6.3\n", "", [
            "18: other expectations than in `Late[15 April 2027 11:00, € 0.00]`: `this follows from {provision}`",
            "19: other expectations than in `Late[20 April 2027 11:00, € 1,000.00]`: `this follows from {provision}`",
        ]),
        (DUTCH, DUTCH + "\n  Scenario: Nog een\n    Gegeven de order is gereed\n", [
            "3: 2 scenarios; the other feature has 1"
        ]),
    ],
)  # fmt: skip
def test_what_differs(shelf: Shelf, tmp_path: Path, old: str, new: str, expected: list[str]) -> None:
    assert differ(shelf, tmp_path, dutch=DUTCH.replace(old, new)) == expected


def test_another_fact_in_the_background(shelf: Shelf, tmp_path: Path) -> None:
    found = differ(
        shelf, tmp_path, hoofd=HOOFD.replace("zakelijke klant sinds 1 maart", "zakelijke klant sinds 2 maart")
    )
    assert found == [
        "19: other facts than in `Late[15 April 2027 11:00, € 0.00]`: `customer.relationship_since`",
        "20: other facts than in `Late[20 April 2027 11:00, € 1,000.00]`: `customer.relationship_since`",
    ]


@pytest.mark.parametrize(
    ("english", "dutch"), PAIRS, ids=[str(one.relative_to(FEATURES).with_suffix("")) for one, _ in PAIRS]
)
def test_every_shipped_feature_says_the_same_in_dutch(shelf: Shelf, english: Path, dutch: Path) -> None:
    one, other = feature(english), feature(dutch)
    assert one.policy is not None
    assert differences(one, other, shelf.of(one.policy, english)) == ()


def test_every_dutch_feature_is_a_translation() -> None:
    english = {english for english, _ in PAIRS}
    assert {path for path in FEATURES.rglob("*.feature") if path not in english} == {dutch for _, dutch in PAIRS}


def test_every_shipped_feature_holds() -> None:
    result = run([FEATURES])
    assert result.as_text() == f"{len(result.runs)} scenarios: {len(result.runs)} passed, 0 failed"
    assert result.ok
