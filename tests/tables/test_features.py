"""The features beside the tables hold. (Furniture, line by line, has none: a sentence can't state the lines yet.)"""

from __future__ import annotations

import pytest

from engine.specs.run import run
from tests.tables.tables import HERE


@pytest.mark.parametrize(
    ("table", "scenarios"), [("fitted_kitchen", 8), ("package_trip", 15), ("building_works", 8), ("guest_house", 5)]
)
def test_the_features_hold(table: str, scenarios: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(HERE)
    result = run([table])
    assert result.ok, result.as_text()
    assert (result.passed, result.problems) == (scenarios, ())
