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

    def current(request: pytest.FixtureRequest) -> Telling:
        telling: Telling = request.node.telling
        return telling

    # a step decorator puts a fixture where it is used: in this namespace
    class Definitions:
        @given(PhraseParser(Keyword.GIVEN, steps, lang))
        def state(telling: Telling, reading: Reading) -> None:  # noqa: N805
            telling.state(reading)

        @when(PhraseParser(Keyword.WHEN, steps, lang))
        def ask(telling: Telling, reading: Reading) -> None:  # noqa: N805
            telling.state(reading)

        @then(PhraseParser(Keyword.THEN, steps, lang))
        def expect(telling: Telling, reading: Reading) -> None:  # noqa: N805
            telling.expect(reading)

    fixtures = {name: value for name, value in vars(Definitions).items() if name.startswith("pytestbdd_")}
    return {"telling": pytest.fixture(name="telling")(current), **fixtures}
