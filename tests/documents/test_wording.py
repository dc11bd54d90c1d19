from __future__ import annotations

import string
from collections.abc import Collection

import pytest

from engine.decision.outcome import Cause, Verdict
from engine.documents import conclusion_text, conditions, definition_text, duty_words, rule_text, speech, wording
from engine.documents.duty_words import say_contents, say_duty
from engine.vocabulary.attribute import LANGUAGES, Text
from engine.vocabulary.layer import Layer

CATALOGUES: dict[str, Collection[Text]] = {
    "words": wording.WORDS.values(),
    "verdicts": wording.VERDICTS.values(),
    "headlines": wording.HEADLINES.values(),
    "causes": wording.CAUSES.values(),
    "built in": wording.BUILT_IN.values(),
    "changes": wording.CHANGES.values(),
    "instead": wording.INSTEAD.values(),
    "duties": duty_words.DUTIES.values(),
    "contents": duty_words.CONTENTS.values(),
    "channels": duty_words.CHANNELS.values(),
    "layers": speech.LAYERS.values(),
    "conditions": conditions.WORDS.values(),
    "definitions": definition_text.WORDS.values(),
    "conclusions": conclusion_text.WORDS.values(),
    "rules": rule_text.WORDS.values(),
}


def slots(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("catalogue", CATALOGUES)
def test_everything_is_said_in_every_language_with_the_same_slots(catalogue: str) -> None:
    for text in CATALOGUES[catalogue]:
        assert set(text) == set(LANGUAGES), text
        assert all(said.strip() for said in text.values()), text
        assert len({frozenset(slots(said)) for said in text.values()}) == 1, text


def test_every_verdict_cause_and_layer_has_words() -> None:
    assert set(wording.VERDICTS) == set(wording.HEADLINES) == set(Verdict)
    assert set(wording.CAUSES) == set(Cause)
    assert set(speech.LAYERS) == set(Layer)


def test_a_duty_without_words_is_said_by_its_code() -> None:
    assert say_duty("paint_the_fence", "nl") == "paint the fence"
    assert say_duty("refund", "nl") == "terugbetalen wat overblijft"


def test_contents_stand_in_a_row() -> None:
    assert say_contents(["charge", "clause", "own_words"], "nl") == "de kosten, het artikel en own words"
