"""On random books: what is called the same is decided alike, and every difference is decided as is said.

`COMPARISON_PAIRS` sets how many pairs are compared (25 if it is not set), `COMPARISON_SEED` where they begin.
"""

from __future__ import annotations

import copy
import json
import os
from collections.abc import Iterator
from random import Random
from typing import Any

import pytest

from engine.case import Case
from engine.core.lower import lower
from engine.core.plan import Plan
from engine.decision.decider import Trial
from engine.language.problem import UnsoundBook
from engine.language.source import Book
from engine.proof.alignment import aligned
from engine.proof.difference import About, Comparison, change_of, said
from engine.proof.meanings import derived_in
from engine.witness.placing import Placing
from tests.agreement.cases import Cases
from tests.agreement.drawn import Drawn, bounds, draw, read
from tests.agreement.pool import Texts
from tests.proof.editions import compared

PAIRS = int(os.environ.get("COMPARISON_PAIRS", "25"))
SEED = int(os.environ.get("COMPARISON_SEED", "1"))
REQUESTS = 200


BROKE_DOWN = (3182,)
"""A date before the year 1 was tried: comparing ended with a traceback."""


@pytest.mark.parametrize("seed", [*range(SEED, SEED + PAIRS), *BROKE_DOWN])
def test_random_pairs(seed: int) -> None:
    drawn = draw(seed)
    edit, new = otherwise(drawn, Random(seed))
    found = compared(drawn.book, new)
    confirmed(found)
    first_parts_hold_the_example(found, lower(drawn.book), lower(new))
    unlike = differing(drawn, new)
    assert not (found.same and unlike), f"{edit}: {unlike}"


@pytest.mark.parametrize("seed", range(SEED, SEED + PAIRS))
def test_the_order_of_rules_and_their_names_make_no_difference(seed: int) -> None:
    drawn = draw(seed)
    found = compared(drawn.book, read(reordered(drawn.files, Random(seed))))
    assert not found.differences
    assert not [doubt for doubt in found.undecided if doubt.because == "no request was found"]


def confirmed(found: Comparison) -> None:
    """Every difference is one, for whom it is said to be."""
    for each in found.differences:
        before, after = each.old.outcome, each.new
        assert before.undecided or after.undecided or said(before) != said(after)
        if each.about is not About.ASSUMPTION:
            assert each.change is change_of(before, after)


def first_parts_hold_the_example(found: Comparison, plan: Plan, new: Plan) -> None:
    """Who reads where it is so holds that against the example below it."""
    assert found.space is not None
    placing = Placing(plan, found.space)
    # a span that both books cut is said in the places of both
    cut, made = derived_in(aligned(plan, new).old), derived_in(plan)
    for each in found.differences:
        if each.about is About.RULES and each.region:
            here = {
                axis: mask
                for axis, mask in each.region[0].items()
                if axis in plan.axes and cut.get(axis) == made.get(axis)
            }
            assert placing.outside(here, each.old.outcome.case) == []


def differing(drawn: Drawn, new: Book) -> str:
    """A whole request near the focus of the books that they decide differently; empty: none was drawn."""
    old = Trial(lower(drawn.book)), Trial(lower(new))
    draws = Cases(Random(drawn.seed), drawn.focus, bounds(drawn.book))
    try:
        for _ in range(REQUESTS):
            case: Case = draws.draw("complete")
            before, after = (trial.decide(case) for trial in old)
            if not before.undecided and not after.undecided and said(before) != said(after):
                return f"{case.values}: {said(before)}, now {said(after)}"
        return ""
    finally:
        for trial in old:
            trial.close()


# Edits of what was written --------------------------------------------------------------------------------------------


def otherwise(drawn: Drawn, rng: Random) -> tuple[str, Book]:
    """The book with one or two things written otherwise, and what."""
    while True:
        files: Any = copy.deepcopy(drawn.files)
        done = [_edit(files, rng) for _ in range(rng.choice((1, 1, 2)))]
        try:
            book = read(files)
        except UnsoundBook:
            continue
        if files != drawn.files:
            return "; ".join(done), book


def _edit(files: Any, rng: Random) -> str:
    rules = [(tree, rule) for tree in files.values() for rule in tree.get("rules", ())]
    tree, rule = rng.choice(rules)
    way = rng.choice(("drop", "condition", "exception", "value", "value", "value", "definition", "definition", "layer"))
    if way == "drop":
        tree["rules"].remove(rule)
        return f"without {rule['id']}"
    if way == "condition" and len(rule.get("when", {})) > 1:
        gone = rng.choice(sorted(rule["when"]))
        del rule["when"][gone]
        return f"{rule['id']} without {gone}"
    if way == "exception" and "exception_to" in rule:
        del rule["exception_to"]
        return f"{rule['id']} is no exception"
    if way == "layer":
        tree["layer"] = rng.choice(("terms", "guideline", "individual", "supplementary_law"))
        return f"{tree['policy']} is {tree['layer']}"
    define = [(each, name) for each in files.values() for name in each.get("define", {})]
    within, key = (rule, "then") if way != "definition" or not define else (None, "")
    if within is None:
        each, key = rng.choice(define)
        within = each["define"]
    elif rng.random() < 0.5 and "when" in rule:
        key = "when"
    leaves = [leaf for leaf in _leaves(within, key) if leaf[1] not in ("fee", "do", "owner", "channel")]
    if not leaves:
        return "nothing"
    holder, place = rng.choice(leaves)
    before = holder[place]
    holder[place] = _other(before, rng)
    return f"{rule['id'] if key in ('then', 'when') else key}: {json.dumps(before)} is {json.dumps(holder[place])}"


def _leaves(holder: Any, place: Any) -> Iterator[tuple[Any, Any]]:
    node = holder[place]
    if isinstance(node, dict):
        for key in node:
            yield from _leaves(node, key)
    elif isinstance(node, list):
        for number in range(len(node)):
            yield from _leaves(node, number)
    else:
        yield holder, place


def _other(value: Any, rng: Random) -> Any:
    if isinstance(value, bool):
        return not value
    if isinstance(value, int):
        return value + rng.choice((-1, 1))
    text = str(value)
    for one, other in (
        ("at least", "more than"),
        ("more than", "at least"),
        ("less than", "at most"),
        ("at most", "less than"),
    ):
        if text.startswith(one):
            return text.replace(one, other, 1) if rng.random() < 0.5 else _counted(text, rng)
    return _counted(text, rng)


def _counted(text: str, rng: Random) -> str:
    """The text with its last number one more or less."""
    digits = [place for place, letter in enumerate(text) if letter.isdigit()]
    if not digits:
        return text
    place = digits[-1] if "." in text or rng.random() < 0.5 else digits[0]
    return f"{text[:place]}{(int(text[place]) + rng.choice((1, 9))) % 10}{text[place + 1 :]}"


def reordered(files: Texts, rng: Random) -> Texts:
    """The same files with rules in another order, under other ids, in files that are called otherwise."""
    found: Any = copy.deepcopy(files)
    ids = [rule["id"] for tree in found.values() for rule in tree.get("rules", ())]
    numbers = list(range(len(ids)))
    rng.shuffle(numbers)
    called = {name: f"n-{number}" for name, number in zip(ids, numbers, strict=True)}
    for tree in found.values():
        for rule in tree.get("rules", ()):
            rule["id"] = called[rule["id"]]
            if "exception_to" in rule:
                above = rule["exception_to"]
                rule["exception_to"] = [called[each] for each in above] if isinstance(above, list) else called[above]
        if "rules" in tree:
            rng.shuffle(tree["rules"])
    policies = [name for name in found if "book.yaml" not in name and "vocabulary" not in name]
    order = rng.sample(range(len(policies)), len(policies))
    return {
        (
            f"{name.rpartition('/')[0]}/z{order[policies.index(name)]}.yaml".lstrip("/") if name in policies else name
        ): tree
        for name, tree in found.items()
    }
