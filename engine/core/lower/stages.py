"""One topological order of definitions, questions and steps."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from engine.core.lower.names import Names
from engine.core.plan import Derived, Rule, Stage, Step
from engine.core.quantity import Quantity
from engine.vocabulary.attribute import Source

Moment = tuple[int, int]
"""When a name has its value: after so many questions, and within that after so many rounds of definitions."""

_LAST = 1_000_000

QUESTIONS = (Step.FORMATION, Step.ACCEPTANCE, Step.AGREED, Step.BOUNDED, Step.WAIVED, Step.DUTIES)

ANSWERED_BY: Mapping[str, Step] = {
    "binding": Step.FORMATION,
    "terms": Step.FORMATION,
    "acceptance": Step.ACCEPTANCE,
    "charge.agreed": Step.AGREED,
    "charge.basis": Step.AGREED,
    "charge.fees": Step.AGREED,
    "charge.layers": Step.AGREED,
    "charge.negotiated": Step.AGREED,
    "charge.computed": Step.BOUNDED,
}
"""The step that gives an answer; every other answer is there once the charge is settled, before the duties."""


@dataclass(slots=True)
class _Round:
    derived: list[Derived] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)


class Stages:
    """Puts definitions, derived axes and questions in the order in which they can be answered."""

    def __init__(self, names: Names, matched: frozenset[str]) -> None:
        self.names = names
        self.matched = matched
        """The definitions whose values rules find."""
        self._known: dict[str, Moment] = {}

    def ready(self, name: str) -> Moment:
        """When every input of `name` has its value, and it can be derived or matched."""
        return max((self.known(used) for used in self.names.uses(name)), default=(0, 0))

    def known(self, name: str) -> Moment:
        """When `name` itself has its value."""
        if name not in self._known:
            self._known[name] = self._moment(name)
        return self._known[name]

    def _moment(self, name: str) -> Moment:
        attribute = self.names.vocabulary.get(name)
        if attribute is not None and attribute.source is Source.ANSWER:
            return (QUESTIONS.index(ANSWERED_BY.get(name, Step.WAIVED)) + 1, 0)
        phase, depth = self.ready(name)
        return (phase, depth + 1) if name in self.matched else (phase, depth)

    def ordered(
        self,
        definitions: Mapping[str, list[Rule]],
        questions: Mapping[Step, list[Rule]],
        quantities: Mapping[str, Quantity],
        defeats: Mapping[str, frozenset[str]],
    ) -> tuple[Stage, ...]:
        """All stages; a quantity is derived in the first one that it is ready for."""
        rounds: dict[Moment, _Round] = {(k, _LAST): _Round() for k in range(len(QUESTIONS))}
        for name in sorted(definitions):
            rounds.setdefault(self.ready(name), _Round()).rules.extend(definitions[name])
        for step, rules in questions.items():
            rounds[QUESTIONS.index(step), _LAST].rules.extend(rules)
        for name in sorted(quantities, key=lambda name: (self._depth(name), name)):
            moment = min(moment for moment in rounds if moment >= self.ready(name))
            rounds[moment].derived.append(Derived(name, quantities[name]))
        return tuple(self._stage(moment, rounds[moment], defeats) for moment in sorted(rounds))

    def _depth(self, name: str) -> int:
        """How many derivations lie under a name: those under it must be derived before it."""
        return 1 + max((self._depth(used) for used in self.names.uses(name)), default=0)

    @staticmethod
    def _stage(moment: Moment, content: _Round, defeats: Mapping[str, frozenset[str]]) -> Stage:
        phase, depth = moment
        step = QUESTIONS[phase] if depth == _LAST else Step.DEFINITION
        name = step.value if depth == _LAST else f"definitions {phase}.{depth}"
        rules = tuple(sorted(content.rules, key=lambda rule: rule.id))
        mine = {rule.id: defeats[rule.id] for rule in rules if rule.id in defeats}
        return Stage(name, step, tuple(content.derived), rules, mine)


def sources(names: Names, tested: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """For each name the attributes and answers it comes from."""
    found: dict[str, tuple[str, ...]] = {}

    def trace(name: str) -> tuple[str, ...]:
        if name not in found:
            used = names.uses(name)
            roots = {root for inner in used for root in trace(inner)} if used else {name}
            found[name] = tuple(sorted(roots & names.vocabulary.keys()))
        return found[name]

    for name in tested:
        trace(name)
    return found
