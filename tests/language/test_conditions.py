from __future__ import annotations

import pytest

from engine.language.conditions import disjuncts
from engine.language.names import FIRST_USE, Names
from engine.language.place import Place
from engine.language.source import AllOf, AnyOf, Comparison, Condition, Not
from engine.vocabulary.answers import ANSWERS
from engine.words.comparison import Op, Test
from tests.language.books import attributes

HERE = Place("f", 1, 1)


def said(name: str) -> Comparison:
    return Comparison(name, Test(Op.IS, "x"), HERE)


A, B, C = said("order.stage"), said("change.kind"), said("customer.type")


@pytest.mark.parametrize(
    ("condition", "count"),
    [
        (A, 1),
        (AllOf(()), 1),
        (AllOf((A, B)), 1),
        (AnyOf((A, B, C)), 3),
        (AllOf((AnyOf((A, B)), AnyOf((A, B, C)))), 6),
        # a fact that is not applicable does not pass its test: its negation has a second way to hold
        (Not(A), 2),
        # but a change always has a kind
        (Not(B), 1),
        (Not(AnyOf((A, B))), 2),
        (Not(AllOf((A, B))), 3),
        (Not(Not(AnyOf((A, B)))), 2),
        # an answer always applies
        (Not(said("verdict")), 1),
        (Not(Comparison("order.stage", Test(Op.APPLICABLE), HERE)), 1),
    ],
)
def test_disjuncts(condition: Condition, count: int) -> None:
    assert disjuncts(condition, Names({**attributes(), **ANSWERS})) == count


def test_every_answer_has_a_first_question_that_may_test_it() -> None:
    assert FIRST_USE.keys() == ANSWERS.keys()
