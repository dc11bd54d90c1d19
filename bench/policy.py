"""One generated policy: 15 attributes, any number of rules of 2 to 5 conditions, and requests that it decides.

Every rule says which kind of change it is about and at which stage of the order, and then something more: that is how
people write policies, and how a request meets few of very many rules. Rules stand in descending order of
what they charge, so that "the first that holds" (decision tables, if/elif) and "the largest of those that hold" (a
fee's `largest of`) are the same answer.
"""

from __future__ import annotations

import random
from dataclasses import dataclass

from engine.core.atom import Atom, Axis, Compare
from engine.core.plan import Line, Plan, Rule, Stage, Step
from engine.core.quantity import Const
from engine.quantities.value import Value
from engine.vocabulary.attribute import Kind
from engine.vocabulary.layer import Layer

Facts = dict[str, Value]
"""A request's facts by name, of their kind's own Python type."""

CHOICES = {
    "change_kind": ("change", "partial cancellation", "cancellation", "withdrawal", "no-show", "substitution", "claim"),
    "order_stage": (
        "quoted",
        "concluded",
        "planned",
        "materials",
        "in production",
        "ready",
        "shipped",
        "delivered",
        "completed",
    ),
    "change_channel": ("e-mail", "letter", "telephone", "portal", "in person"),
    "change_aspect": ("quantity", "date", "specification", "address", "price", "person"),
    "customer_status": ("prospect", "new", "regular", "key"),
    "change_reason": ("regret", "need changed", "customer error", "supplier caused", "force majeure"),
}
TRUTHS = ("business", "in_writing", "custom_made", "deposit_agreed")
NUMBERS = {"order_value": 1_000_000, "days_notice": 120, "sequence": 8, "costs_incurred": 500_000, "employees": 500}

VERDICTS = ("free", "paid", "rejected", "refer")


@dataclass(frozen=True, slots=True)
class Test:
    """`name` `operator` `value`: `==` (also one of several, for a choice), `>=` or `<`."""

    name: str
    operator: str
    value: str | bool | int | tuple[str, ...]

    __test__ = False


@dataclass(frozen=True, slots=True)
class Row:
    """One rule: all of these tests; what it answers, and charges in cents."""

    id: str
    tests: tuple[Test, ...]
    verdict: str
    charge: int


@dataclass(frozen=True, slots=True)
class Answer:
    """What the rules say: the first that holds counts, and `rules` are all that hold, in order."""

    verdict: str | None
    charge: int
    rules: tuple[str, ...]


NOBODY = Answer(None, 0, ())
"""No rule holds."""


def axes() -> dict[str, Axis]:
    """The 15 attributes."""
    return {
        **{name: Axis(name, Kind.CHOICE, choices) for name, choices in CHOICES.items()},
        **{name: Axis(name, Kind.TRUTH) for name in TRUTHS},
        **{name: Axis(name, Kind.MONEY if most > 1_000 else Kind.COUNT) for name, most in NUMBERS.items()},
    }


def rows(count: int, seed: int = 7) -> tuple[Row, ...]:
    """So many rules of 2 to 5 conditions, no two of the same charge."""
    rng = random.Random(seed)
    names = [*list(CHOICES)[2:], *TRUTHS, *NUMBERS]
    found = []
    for number in range(count):
        tests = [Test("change_kind", "==", rng.choice(CHOICES["change_kind"]))]
        tests.append(Test("order_stage", "==", rng.choice(CHOICES["order_stage"])))
        tests += [_test(rng, name) for name in rng.sample(names, rng.choices((0, 1, 2, 3), (2, 18, 40, 40))[0])]
        verdict = rng.choice(VERDICTS)
        found.append(Row(f"rule-{number}", tuple(tests), verdict, (count - number) * 100))
    return tuple(found)


def _test(rng: random.Random, name: str) -> Test:
    if name in CHOICES:
        choices = CHOICES[name]
        some = rng.sample(choices, rng.choice((1, 1, 2)))
        return Test(name, "==", some[0] if len(some) == 1 else tuple(sorted(some)))
    if name in TRUTHS:
        return Test(name, "==", rng.random() < 0.5)
    most = NUMBERS[name]
    share = rng.uniform(0.02, 0.2)
    return Test(name, "<", int(most * share)) if rng.random() < 0.5 else Test(name, ">=", int(most * (1 - share)))


def requests(count: int, seed: int = 11) -> list[Facts]:
    """So many requests, all facts known, hardly any two alike."""
    rng = random.Random(seed)
    return [
        {
            **{name: rng.choice(choices) for name, choices in CHOICES.items()},
            **{name: rng.random() < 0.5 for name in TRUTHS},
            **{name: rng.randint(1, most) for name, most in NUMBERS.items()},
        }
        for _ in range(count)
    ]


def naive(policy: tuple[Row, ...], facts: Facts) -> Answer:
    """The answer by definition: a look at every test of every rule."""
    holding = [row for row in policy if all(_holds(test, facts[test.name]) for test in row.tests)]
    return Answer(holding[0].verdict, holding[0].charge, tuple(row.id for row in holding)) if holding else NOBODY


def _holds(test: Test, value: Value) -> bool:
    if isinstance(test.value, tuple):
        return value in test.value
    if test.operator == "==":
        return value == test.value
    assert isinstance(value, int)
    assert isinstance(test.value, int)
    return value >= test.value if test.operator == ">=" else value < test.value


def plan(policy: tuple[Row, ...]) -> Plan:
    """The policy as one stage of a plan."""
    known = axes()
    rules = tuple(
        Rule(
            id=row.id,
            origin=row.id,
            layer=Layer.TERMS,
            line="cancellation",
            when=_when(row, known),
            conclusion=Line("cancellation", Const(row.charge), "flat", combine="largest of"),
        )
        for row in policy
    )
    stage = Stage("charge.agreed", Step.AGREED, (), rules, {})
    return Plan("generated", "1", "EUR", "Europe/Amsterdam", known, (stage,), ("cancellation",))


def _when(row: Row, known: dict[str, Axis]) -> tuple[tuple[Atom, ...], ...]:
    """The tests of a row as any-of-all-of: one alternative for each combination of the choices it takes."""
    parts: list[tuple[Atom, ...]] = [()]
    for test in row.tests:
        values = test.value if isinstance(test.value, tuple) else (test.value,)
        compare = {"==": Compare.EQ, ">=": Compare.GE, "<": Compare.LT}[test.operator]
        axis = known[test.name]
        codes = [axis.choices.index(value) if isinstance(value, str) else int(value) for value in values]
        parts = [(*part, Atom(test.name, compare, code)) for part in parts for code in codes]
    return tuple(parts)
