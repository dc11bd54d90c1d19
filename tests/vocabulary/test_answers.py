from __future__ import annotations

import pytest

from engine.vocabulary.answers import ANSWERS
from engine.vocabulary.attribute import LANGUAGES, Kind, Source


def test_answers_in_the_order_in_which_they_are_given() -> None:
    assert {name: answer.kind for name, answer in ANSWERS.items()} == {
        "binding": Kind.CHOICE,
        "terms": Kind.CHOICE,
        "acceptance": Kind.CHOICE,
        "charge.agreed": Kind.MONEY,
        "charge.basis": Kind.SET,
        "charge.fees": Kind.SET,
        "charge.layers": Kind.SET,
        "charge.negotiated": Kind.TRUTH,
        "charge.computed": Kind.MONEY,
        "charge.waived": Kind.MONEY,
        "charge.total": Kind.MONEY,
        "verdict": Kind.CHOICE,
        "settlement.refunded": Kind.MONEY,
        "settlement.forfeited": Kind.MONEY,
        "settlement.payable": Kind.MONEY,
    }


@pytest.mark.parametrize("name", ANSWERS)
def test_every_word_is_in_both_languages(name: str) -> None:
    answer = ANSWERS[name]
    assert answer.source is Source.ANSWER
    for text in (answer.label, *answer.choice_words.values(), *([answer.assumption] if answer.assumption else ())):
        assert all(text[language] for language in LANGUAGES)
    assert tuple(answer.choice_words) == answer.choices


def test_what_is_taken_as_given() -> None:
    assert {name: answer.assumed for name, answer in ANSWERS.items() if answer.assumed is not None} == {
        "binding": "yes",
        "terms": "ours",
    }
