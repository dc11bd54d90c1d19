"""What a matcher is: it knows one stage, and nothing of strata, layers or money."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from msgspec import Struct

from engine.core.plan import Plan, Stage

LIMIT = 2**62
"""Codes, and the values of atoms, are less than this, either side of zero."""

Codes = Mapping[str, int | None]
"""The facts of a case that a stage tests, as integers; None: not applicable; absent: unknown."""


class Matched(Struct, frozen=True):
    """Rule ids of one stage.

    With every tested fact known, certain and possible are the same. `applies`: the condition holds; `stands`: it
    holds and no rule that defeats it applies.
    """

    applies: frozenset[str]
    maybe_applies: frozenset[str]
    stands: frozenset[str]
    maybe_stands: frozenset[str]


class MatcherClosedError(RuntimeError):
    """A matcher was asked to match after it was closed."""


class Matcher(Protocol):
    """Matches one stage at a time."""

    def match(self, stage: Stage, codes: Codes) -> Matched:
        """The rules of `stage` that hold for these facts.

        Errors:
            ValueError: the stage is not one of the plan that the matcher was made for.
            MatcherClosedError: the matcher was closed.
        """

    def close(self) -> None:
        """Give back what it holds; it cannot match after that."""


def matchable(plan: Plan) -> Mapping[str, Stage]:
    """The stages of a plan by name, after a look at what every matcher relies on.

    Errors:
        ValueError: two stages have one name, two rules of a stage one id, a stage's `defeats` names a rule that is
            not in it, or an atom's value is not an integer within `LIMIT`.
    """
    stages: dict[str, Stage] = {}
    for stage in plan.stages:
        if stage.name in stages:
            raise ValueError(f"two stages are called `{stage.name}`")
        stages[stage.name] = stage
        ids = {rule.id for rule in stage.rules}
        if len(ids) < len(stage.rules):
            raise ValueError(f"stage `{stage.name}` has two rules of one id")
        for foreign in sorted({*stage.defeats, *(rule for by in stage.defeats.values() for rule in by)} - ids):
            raise ValueError(f"stage `{stage.name}` has no rule `{foreign}`, though it defeats or is defeated there")
        for rule in stage.rules:
            for atom in (atom for part in rule.when for atom in part):
                if type(atom.value) is not int or not -LIMIT < atom.value < LIMIT:
                    raise ValueError(
                        f"rule `{rule.id}` compares `{atom.axis}` with `{atom.value}`, "
                        "expected an integer within 2**62 of zero"
                    )
    return stages
