"""Defeats: which rules give way to which, with what they would have charged."""

from __future__ import annotations

from collections.abc import Iterable

from engine.core.matching import Matched
from engine.core.plan import Line, Stage
from engine.decision.outcome import Defeat
from engine.decision.steps.hearing import Hearing, cents


class Defeats:
    """The defeats found so far in one pass over the stages; of one that is met twice, the first with an amount."""

    def __init__(self) -> None:
        self._found: dict[tuple[str, str], Defeat] = {}

    @property
    def found(self) -> tuple[Defeat, ...]:
        """All of them, in order of the ids of both rules."""
        return tuple(self._found[key] for key in sorted(self._found))

    def note(self, stage: Stage, matched: Matched, hearing: Hearing) -> None:
        """Note the rules that apply and give way to an exception that applies."""
        beating = [(target, by & matched.applies) for target, by in stage.defeats.items() if target in matched.applies]
        if not any(by for _, by in beating):
            return
        rules = {rule.id: rule for rule in stage.rules}
        for target, defeaters in beating:
            if defeaters:
                beaten = rules[target]
                for by in sorted(defeaters):
                    self._by_exception(hearing, beaten.origin, rules[by].origin, beaten.conclusion)

    def outrank(self, outranked: Iterable[Defeat]) -> None:
        """Note what a step found outranked by a higher layer."""
        for defeat in outranked:
            self._add(defeat)

    def _by_exception(self, hearing: Hearing, rule: str, by: str, conclusion: object) -> None:
        amount, rate = None, None
        if isinstance(conclusion, Line):
            amount = cents(hearing.value(conclusion.amount))
            found = None if conclusion.rate is None else hearing.value(conclusion.rate)
            rate = found if isinstance(found, int) else None
        self._add(Defeat(rule, by, amount, rate))

    def _add(self, defeat: Defeat) -> None:
        known = self._found.get((defeat.rule, defeat.by))
        if known is None or known.amount is None:
            self._found[defeat.rule, defeat.by] = defeat
