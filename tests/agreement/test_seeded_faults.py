"""The agreement would notice: faults, put into one reading each, are found within a few cases."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

import pytest
from msgspec.structs import replace

from engine.case import Case
from engine.core import evaluate, lists
from engine.core import lower as lowering
from engine.core.lower import conditions, names
from engine.core.matching import Codes, Matched
from engine.core.plan import Step
from engine.decision import fold
from engine.decision.agreement import DisagreementError
from engine.decision.outcome import Acceptance
from engine.decision.steps import agreed, settlement, waived
from engine.grid import index
from engine.grid.index import Index
from engine.inference import stage
from engine.inference.conjunction import narrowed
from engine.inference.stage import StageNetworks
from engine.language.source import Book
from engine.quantities.clock import WorkingWeek
from engine.vocabulary.layer import Layer
from engine.words.comparison import Op
from tests.agreement.comparing import Both
from tests.agreement.drawn import Drawn, draw

BOOKS, EACH = 60, 50
"""At most 3,000 cases for each fault; the same ones for all."""
SEED = 10_001

Patch = pytest.MonkeyPatch


@dataclass(frozen=True)
class Fault:
    """Something that somebody could get wrong."""

    name: str
    seed: Callable[[Patch], None]


# Inference ------------------------------------------------------------------------------------------------------------


def drop_an_atom(patch: Patch) -> None:
    patch.setattr("engine.inference.stage.narrowed", lambda atoms: narrowed(atoms)[:-1] or narrowed(atoms))


def take_not_applicable_for_zero(patch: Patch) -> None:
    match = StageNetworks.match

    def faulty(self: StageNetworks, codes: Codes) -> Matched:
        return match(self, {axis: 0 if code is None else code for axis, code in codes.items()})

    patch.setattr(StageNetworks, "match", faulty)


def ignore_exceptions_in_rete(patch: Patch) -> None:
    patch.setattr(stage._Exceptions, "standing", lambda self, rules, against: rules)


# Grid -----------------------------------------------------------------------------------------------------------------


def be_off_by_one_at_a_cut(patch: Patch) -> None:
    patch.setattr(index, "bisect_right", bisect_left)


def ignore_defeats_in_the_grid(patch: Patch) -> None:
    patch.setattr(Index, "_standing", lambda self, rules, mask, against: rules)


def take_unknown_for_false(patch: Patch) -> None:
    holding = Index.holding

    def faulty(self: Index, codes: Codes) -> tuple[int, int]:
        certain, _ = holding(self, codes)
        return certain, certain

    patch.setattr(Index, "holding", faulty)


# Lowering -------------------------------------------------------------------------------------------------------------


def drop_defeats_by_exceptions_to_exceptions(patch: Patch) -> None:
    defeats: Callable[[Book, Mapping[Step, Any]], dict[str, frozenset[str]]] = lowering._defeats

    def faulty(book: Book, questions: Mapping[Step, Any]) -> dict[str, frozenset[str]]:
        origins = {rule.id: rule.origin for lowered in questions.values() for rule in lowered}
        above = {rule.id: rule.exception_to for rule in book.rules}
        return {
            target: frozenset(other for other in by if origins[target] in above[origins[other]])
            for target, by in defeats(book, questions).items()
        }

    patch.setattr(lowering, "_defeats", faulty)


def close_an_open_bound(patch: Patch) -> None:
    ordered = conditions.ordered
    patch.setattr(conditions, "ordered", lambda op, value: ordered(Op.AT_LEAST if op is Op.MORE else op, value))


def try_the_last_tier_first(patch: Patch) -> None:
    tiers = conditions.Conditions.tiers

    def faulty(self: conditions.Conditions, over: Any, written: tuple[Any, ...]) -> list[Any]:
        return tiers(self, over, written[::-1])[::-1]

    patch.setattr(conditions.Conditions, "tiers", faulty)


# What follows ---------------------------------------------------------------------------------------------------------


def forfeit_what_a_waiver_released(patch: Patch) -> None:
    patch.setattr(settlement, "spread", lambda *_: {})


def round_down(patch: Patch) -> None:
    patch.setattr(evaluate, "rate_of", lambda amount, points: amount * points // 10_000)


def add_up_waivers(patch: Patch) -> None:
    def total(amounts: Any, default: int = 0) -> int:
        return sum(amounts) or default

    patch.setattr(waived, "max", total, raising=False)


# Lists, order lines and calendars -----------------------------------------------------------------------------------


def leave_out_an_item_in_doubt(patch: Patch) -> None:
    meets = lists._meets
    patch.setattr(lists, "_meets", lambda *of: meets(*of) is True)


def take_the_first_for_the_last(patch: Patch) -> None:
    patch.setattr(lists, "reversed", lambda items: items, raising=False)
    patch.setattr(lists, "as_number", lambda value: 0)


def hear_lines_that_do_not_change(patch: Patch) -> None:
    patch.setattr(fold, "UNCHANGED", "kept")


def price_a_line_by_the_right_to_all(patch: Patch) -> None:
    patch.setattr(Acceptance, "of", lambda self, line: self)


def charge_every_line_of_the_largest(patch: Patch) -> None:
    patch.setattr(agreed, "_largest", lambda count: count.items())


def let_clauses_replace_terms_on_all_lines(patch: Patch) -> None:
    charge = agreed.conclude

    def faulty(hearing: Any, acceptance: Any, lines: Any = ()) -> Any:
        individual = any(rule.layer is Layer.INDIVIDUAL for each in lines for rule in each.standing)
        kept = [
            replace(each, standing=tuple(rule for rule in each.standing if rule.layer is not Layer.TERMS))
            for each in lines
        ]
        return charge(hearing, acceptance, kept if individual else lines)

    patch.setattr(agreed, "conclude", faulty)


def give_back_more_than_is_charged(patch: Patch) -> None:
    patch.setattr(agreed, "_cut", tuple)


def work_on_holidays(patch: Patch) -> None:
    patch.setattr(WorkingWeek, "works", lambda self, day: day.weekday() < 5)


def shift_no_scale(patch: Patch) -> None:
    patch.setattr(names, "later", lambda tiers, period: tiers)


def round_pro_rata_down(patch: Patch) -> None:
    patch.setattr(evaluate, "part_of", lambda of, part, whole: of * part // whole)


FAULTS = [
    Fault(seed.__name__.replace("_", " "), seed)
    for seed in (
        drop_an_atom,
        take_not_applicable_for_zero,
        ignore_exceptions_in_rete,
        be_off_by_one_at_a_cut,
        ignore_defeats_in_the_grid,
        take_unknown_for_false,
        drop_defeats_by_exceptions_to_exceptions,
        close_an_open_bound,
        try_the_last_tier_first,
        forfeit_what_a_waiver_released,
        round_down,
        add_up_waivers,
        leave_out_an_item_in_doubt,
        take_the_first_for_the_last,
        hear_lines_that_do_not_change,
        price_a_line_by_the_right_to_all,
        charge_every_line_of_the_largest,
        let_clauses_replace_terms_on_all_lines,
        give_back_more_than_is_charged,
        work_on_holidays,
        shift_no_scale,
        round_pro_rata_down,
    )
]


@cache
def drawn(number: int) -> Drawn:
    return draw(SEED + number)


def noticed(book: Drawn, cases: Iterator[Case]) -> Case | None:
    """The first case on which the readings differ."""
    both = Both(book.book)
    try:
        return next((case for case in cases if differs(both, case)), None)
    finally:
        both.close()


def differs(both: Both, case: Case) -> bool:
    try:
        return bool(both.decide(case).differences)
    except DisagreementError:
        return True


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_a_fault_is_noticed(fault: Fault, monkeypatch: Patch) -> None:
    for number in range(BOOKS):
        book = drawn(number)
        with monkeypatch.context() as patch:
            fault.seed(patch)
            case = noticed(book, book.cases(EACH))
        if case is not None:
            assert noticed(book, iter([case])) is None, "the readings differ without the fault as well"
            return
    pytest.fail(f"nobody notices in {BOOKS * EACH} cases")


def test_without_a_fault_nothing_is_noticed() -> None:
    assert [noticed(drawn(number), drawn(number).cases(EACH)) for number in range(4)] == [None] * 4
