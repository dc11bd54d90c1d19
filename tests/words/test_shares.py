"""A quantity compared with a percentage of another."""

from __future__ import annotations

from fractions import Fraction

import pytest

from engine.vocabulary.attribute import Attribute, Kind
from engine.words.comparison import Op, Relation, Test
from engine.words.predicate import read_test, say_test
from engine.words.unreadable import Unreadable
from tests.words.facts import AMSTERDAM

VALUE = Attribute("order.value", Kind.MONEY, {"en": "order value", "nl": "orderwaarde"})
EXTRA = Attribute("order.additions", Kind.MONEY, {"en": "additions", "nl": "meerwerk"})
ON = Attribute("order.arrival", Kind.DATE, {"en": "arrival", "nl": "aankomst"})
VOCABULARY = {each.name: each for each in (VALUE, EXTRA, ON)}


@pytest.mark.parametrize(
    ("text", "lang", "factor", "offset", "said"),
    [
        ("at most 15 % of order.value", "en", Fraction(3, 20), 0, "at most 15 % of order value"),
        ("at most 15% of order value", "en", Fraction(3, 20), 0, "at most 15 % of order value"),
        ("more than 12.5 percent of order.value plus 100.00", "en", Fraction(1, 8), 10000, None),
        ("ten hoogste 12,5 procent van orderwaarde", "nl", Fraction(1, 8), 0, "ten hoogste 12,5 % van orderwaarde"),
        ("ten hoogste 15% van orderwaarde min € 100,00", "nl", Fraction(3, 20), -10000, None),
        ("less than 0.01 % of order.value", "en", Fraction(1, 10_000), 0, "less than 0.01 % of order value"),
        ("at most 150 % of order.value", "en", Fraction(3, 2), 0, "at most 1.5 x order value"),
        ("at most 0.5 x order.value", "en", Fraction(1, 2), 0, "at most 50 % of order value"),
        ("at most 1/3 x order.value", "en", Fraction(1, 3), 0, "at most 1/3 x order value"),
    ],
)
def test_it_is_read_and_said(text: str, lang: str, factor: Fraction, offset: int, said: str | None) -> None:
    found = read_test(text, EXTRA, lang, VOCABULARY, AMSTERDAM)
    assert found.against == Relation("order.value", factor, offset)
    spoken = say_test(found, EXTRA, lang, VOCABULARY, zone=AMSTERDAM)
    assert said is None or spoken == said
    assert read_test(spoken, EXTRA, lang, VOCABULARY, AMSTERDAM) == found


def test_it_is_a_test_like_any_other() -> None:
    assert read_test("not 15 % of order.value", EXTRA, "en", VOCABULARY, AMSTERDAM) == Test(
        Op.IS_NOT, Relation("order.value", Fraction(3, 20))
    )


@pytest.mark.parametrize(
    ("text", "subject", "expected"),
    [
        ("at most 0 % of order.value", EXTRA, "a percentage above 0"),
        ("at most 15 % of order.arrival", EXTRA, "the name of an amount"),
        ("on 15 % of order.arrival", ON, "it cannot be multiplied"),
    ],
)
def test_what_is_no_share(text: str, subject: Attribute, expected: str) -> None:
    with pytest.raises(Unreadable) as refused:
        read_test(text, subject, "en", VOCABULARY, AMSTERDAM)
    assert expected in refused.value.expected
