"""What a box asks of an answer is looked for with the rules that give the answer, each in turn."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from engine.core.plan import Step
from engine.decision.decider import Trial
from engine.proof.subject import Subject
from engine.regions.boxes import meet
from tests.small_book import policy, rule, small_book

WAYS = ", ".join(f"{{order.persons: {number}, order.term_months: {number + 1}}}" for number in range(1, 9))
COSTS_NOTHING = "charge: {fee: storage, amount: costs.labour, basis: proven loss}"
RULES = "\n".join(
    (
        rule("accepted", "acceptance: accept", "order.persons: at least 0"),
        rule("a-in-many-ways", COSTS_NOTHING, f"any: [{WAYS}]"),
        rule("z-cancelled", "charge: {fee: cancellation, amount: 25.00, basis: flat}", "change.kind: cancellation"),
        rule("tell", "duties: [{do: tell_customer, owner: order desk, due: now}]", "verdict: paid"),
        rule("warn", "duties: [{do: notify_delay, owner: order desk, due: now}]", "charge.basis: includes flat"),
    )
)
"""What the first rule charges, in as many ways, comes to nothing in an ordinary request."""


@pytest.fixture(scope="module")
def subject(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Subject]:
    ready = small_book(tmp_path_factory.mktemp("book"), policy("terms", RULES))
    subject = Subject(ready.plan, ready.book.vocabulary, Trial(ready.plan))
    yield subject
    subject.close()


def boxes_of(subject: Subject, origin: str) -> tuple[Step, tuple[dict[str, int], ...]]:
    ((stage, one),) = ((stage, each) for stage, each in subject.rules if each.origin == origin)
    return stage.step, tuple(dict(box) for box in subject.conditions.of(one))


def test_a_rule_that_charges_is_found_behind_one_that_charges_nothing_in_many_ways(subject: Subject) -> None:
    """All ways that were tried were of the first rule: a duty of `verdict: paid` seemed never to be owed."""
    step, boxes = boxes_of(subject, "tell")
    found = subject.seeker.seek(boxes, lambda outcome: "tell" in outcome.rules, step=step)
    assert found is not None
    assert found.outcome.total == 25_00


def test_a_kind_of_charge_is_explained_by_the_rules_that_charge_so(subject: Subject) -> None:
    step, boxes = boxes_of(subject, "warn")
    kinds = subject.space.axes["change.kind"].choices
    cancelled = {"change.kind": subject.space.cells["change.kind"].bit(kinds.index("cancellation"))}
    (way,) = subject.seeker.explaining.explained(boxes, step)
    assert way == meet(boxes[0], cancelled)


def test_every_box_has_its_turn_and_another_way(subject: Subject) -> None:
    step, boxes = boxes_of(subject, "tell")
    months = subject.space.cells["order.term_months"].everything
    many = [{**boxes[0], "order.term_months": months & ~1}, {**boxes[0], "order.term_months": months}]
    first, second, *_ = subject.seeker.explaining.explained(many, step)
    assert "order.persons" in first
    assert "change.kind" in second
