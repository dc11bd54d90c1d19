"""Periods that depend on the case: by which a scale lies later, and when."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec.structs import replace

from engine.language.source import (
    AllOf,
    Choose,
    Condition,
    Constant,
    Definition,
    Literal,
    Name,
    Not,
    Operand,
    Tier,
)
from engine.quantities.period import Period

ALWAYS = AllOf(())

Possible = tuple[tuple[Condition, Period], ...]
"""Every period that it can be, with when it is that one; of these conditions exactly one holds."""


def possible(shift: Operand, definitions: Mapping[Name, Definition]) -> Possible | None:
    """The periods that a shift can be; None: it is no period, no named one and no choice of these with `otherwise`."""
    if isinstance(shift, Literal):
        return ((ALWAYS, shift.value),) if isinstance(shift.value, Period) else None
    definition = definitions.get(shift.name)
    match None if definition is None else definition.meaning:
        case Constant(value):
            return possible(value, definitions)
        case Choose(branches) if branches[-1].when is None:
            found: list[tuple[Condition, Period]] = []
            for number, branch in enumerate(branches):
                inner = possible(branch.value, definitions)
                if inner is None:
                    return None
                before = [Not(earlier.when) for earlier in branches[:number] if earlier.when is not None]
                here = before if branch.when is None else [*before, branch.when]
                found += [(AllOf((*here, when)) if when != ALWAYS else AllOf(tuple(here)), one) for when, one in inner]
            return tuple(found)
    return None


def later(tiers: tuple[Tier, ...], shift: Period) -> tuple[Tier, ...]:
    """The tiers with the shift added to each bound."""
    return tuple(
        replace(
            tier,
            tests=tuple(
                replace(test, against=test.against + shift) if isinstance(test.against, Period) else test
                for test in tier.tests
            ),
        )
        for tier in tiers
    )
