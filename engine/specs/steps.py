"""The three step definitions: Given, When and Then. What a step means is the phrase that reads it.

They are made for one feature and stand in its module alone, so that no step of anybody else's is taken by them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from pytest_bdd import given, parsers, then, when

from engine.specs.phrase import Keyword
from engine.specs.reading import Misread, Reading, Steps
from engine.specs.telling import Telling


class PhraseParser(parsers.StepParser):
    """Reads the steps of one kind in one language with the phrases of one book."""

    def __init__(self, keyword: Keyword, steps: Steps, lang: str) -> None:
        super().__init__("a phrase")
        self.keyword = keyword
        self.steps = steps
        self.lang = lang

    def is_matching(self, name: str) -> bool:
        """Whether exactly one phrase reads the step."""
        try:
            self.steps.read(self.keyword, name, self.lang)
        except Misread:
            return False
        return True

    def parse_arguments(self, name: str) -> dict[str, Any]:
        """What it says."""
        return {"reading": self.steps.read(self.keyword, name, self.lang)}


def definitions(steps: Steps, lang: str) -> Mapping[str, object]:
    """The three step definitions for a module, by name, with the fixture that they use."""

    # pytest-bdd puts the fixture of a step into the namespace in which it is defined: this one
    class Namespace:
        given(PhraseParser(Keyword.GIVEN, steps, lang))(_state)
        when(PhraseParser(Keyword.WHEN, steps, lang))(_state)
        then(PhraseParser(Keyword.THEN, steps, lang))(_expect)

    fixtures = {name: value for name, value in vars(Namespace).items() if name.startswith("pytestbdd_")}
    return {"telling": pytest.fixture(name="telling")(_telling), **fixtures}


def _telling(request: pytest.FixtureRequest) -> Telling:
    telling: Telling = request.node.telling
    return telling


def _state(telling: Telling, reading: Reading) -> None:
    telling.state(reading)


def _expect(telling: Telling, reading: Reading) -> None:
    telling.expect(reading)
