"""Two matchers, one answer."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from engine.core.matching import Codes, Matched
from engine.core.plan import Stage
from engine.decision.agreement import DisagreementError
from engine.grid.matcher import GridMatcher
from tests.small_book import Desks, rule


def forget(rule_id: str, field: str) -> object:
    """A grid that overlooks one rule in one of its answers."""
    sound = GridMatcher.match

    def match(self: GridMatcher, stage: Stage, codes: Codes) -> Matched:
        found = sound(self, stage, codes)
        return replace(found, **{field: getattr(found, field) - {rule_id}})

    return match


@pytest.mark.parametrize("field", ["applies", "stands", "maybe_applies", "maybe_stands"])
def test_a_difference_in_any_of_the_four_answers_is_refused(
    desk: Desks, monkeypatch: pytest.MonkeyPatch, field: str
) -> None:
    one = desk(terms=rule("t", "charge: {fee: f, amount: 100.00}", "order.persons: 3"))
    monkeypatch.setattr(GridMatcher, "match", forget("t/f", field))
    with pytest.raises(DisagreementError) as refused:
        one.outcome("order.persons=3")
    error = refused.value
    assert (error.stage, error.rules) == ("charge.agreed", ("t/f",))
    assert error.facts == {"order.persons": 3, "terms": 0}
    assert str(error) == "durable-rules and the grid do not agree on `t/f` in `charge.agreed`"


def test_a_what_if_is_looked_up_on_the_grid_alone(desk: Desks, monkeypatch: pytest.MonkeyPatch) -> None:
    one = desk(terms=rule("t", "charge: {fee: f, amount: 100.00}"))
    monkeypatch.setattr(GridMatcher, "match", forget("t/f", "stands"))
    assert one.decider.what_if(one.case("change.kind=change")).total == 0
