"""What a matcher must answer, read off the definitions: no index, no network, a look at every atom."""

from __future__ import annotations

import operator
from collections.abc import Sequence

from engine.core.atom import Atom, Compare, When
from engine.core.matching import Codes, Matched
from engine.core.plan import Accepts, Plan, Rule, Stage, Step

HOLDS = {
    Compare.EQ: operator.eq,
    Compare.NE: operator.ne,
    Compare.LT: operator.lt,
    Compare.LE: operator.le,
    Compare.GT: operator.gt,
    Compare.GE: operator.ge,
}


def holds(atom: Atom, code: int | None) -> bool:
    if atom.compare is Compare.ABSENT:
        return code is None
    if code is None:
        return False
    return atom.compare is Compare.PRESENT or bool(HOLDS[atom.compare](code, atom.value))


def naive(stage: Stage, codes: Codes) -> Matched:
    def certain(part: Sequence[Atom]) -> bool:
        return all(atom.axis in codes and holds(atom, codes[atom.axis]) for atom in part)

    def possible(part: Sequence[Atom]) -> bool:
        return all(atom.axis not in codes or holds(atom, codes[atom.axis]) for atom in part)

    applies = frozenset(rule.id for rule in stage.rules if any(certain(part) for part in rule.when))
    maybe = frozenset(rule.id for rule in stage.rules if any(possible(part) for part in rule.when))
    none: frozenset[str] = frozenset()
    return Matched(
        applies=applies,
        maybe_applies=maybe,
        stands=frozenset(rule for rule in applies if not stage.defeats.get(rule, none) & maybe),
        maybe_stands=frozenset(rule for rule in maybe if not stage.defeats.get(rule, none) & applies),
    )


def stage(
    whens: dict[str, When] | Sequence[When], defeats: dict[str, frozenset[str]] | None = None, name: str = "s"
) -> Stage:
    """A stage of rules with these conditions, called r0, r1, ... unless they have names."""
    named = whens if isinstance(whens, dict) else {f"r{number}": when for number, when in enumerate(whens)}
    rules = tuple(Rule(rule, rule, None, "", when, Accepts(True)) for rule, when in named.items())
    return Stage(name, Step.ACCEPTANCE, (), rules, defeats or {})


def plan(*stages: Stage) -> Plan:
    return Plan("book", "1", "EUR", "Europe/Amsterdam", {}, stages, ())
