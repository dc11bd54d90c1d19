"""Which cases may be decided otherwise by a mutant: a sure no is never wrong."""

from __future__ import annotations

from pathlib import Path

from engine.core.lower import lower
from engine.mutants.affected import Differing
from engine.mutants.mutant import mutants
from tests.small_book import Desk, policy, rule, small_book

SPAN = "{notice: {span: {from: change.received, until: order.promised_delivery}}}"


def test_the_bound_of_a_span_moved_away_from_where_a_case_lies(tmp_path: Path) -> None:
    # a bound that moves keeps its place among the bounds of its span, so the rule reads the same: seventeen bounds of
    # the shipped books were once said to go unnoticed by rows that fail under them
    ready = small_book(tmp_path, policy("terms", rule("r", "acceptance: accept", "notice: at least 14 days"), SPAN))
    desk = Desk(ready)
    outcome = desk.outcome("order.promised_delivery=2027-03-14")
    desk.decider.close()
    moved = {m.what["en"]: m for m in mutants(ready.book, ready.plan) if m.kind in ("bound", "operator")}
    assert set(moved) == {"notice: at least 14 days → at least 13 days", "notice: at least 14 days → more than 14 days"}
    may = {what: Differing(ready.plan, lower(each.of(ready.book))).may_change(outcome) for what, each in moved.items()}
    assert may == {
        "notice: at least 14 days → at least 13 days": True,
        "notice: at least 14 days → more than 14 days": False,
    }
