"""Doubt: what unknown facts leave undecided, and which facts would decide it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import compress, product

from msgspec.structs import replace

from engine.case import Case
from engine.core.matching import Matched
from engine.core.plan import Limit, Line, Plan, Rule, Stage, Step, Waives
from engine.core.quantity import facts_in
from engine.decision.outcome import ORDER_VALUE_CAP, Acceptance, Agreed, Bounded, Formation, Undecided, Waived
from engine.decision.steps import agreed
from engine.decision.steps.hearing import Hearing
from engine.vocabulary.answers import ANSWERS
from engine.vocabulary.layer import Layer


class Doubt:
    """What is undecided so far in one pass over the stages."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.undecided: list[Undecided] = []

    def note(
        self,
        stage: Stage,
        matched: Matched,
        hearing: Hearing,
        conclude: Callable[[Hearing], object],
        unknown: Iterable[str] = (),
    ) -> None:
        """Note which rules in doubt, and which `unknown` amounts, can make a difference to what a step concludes."""
        amounts = sorted(unknown)
        if not amounts and matched.maybe_stands == matched.stands:
            return
        rules = {rule.id: rule for rule in stage.rules}
        maybe = _telling(hearing, [rules[name] for name in sorted(matched.maybe_stands - matched.stands)], conclude)
        facts: set[str] = set()
        for rule in maybe:
            tested = {rules[name] for name in (rule, *stage.defeats.get(rule, ()))}
            axes = {atom.axis for each in tested for part in each.when for atom in part}
            facts |= {root for axis in axes if hearing.case.vague(axis) for root in self._roots(axis, hearing.case)}
        for name in amounts:
            facts |= self._amount_facts(rules, name, hearing.case)
        if maybe or amounts:
            self.undecided.append(Undecided(stage.step, (*maybe, *amounts), tuple(sorted(facts))))

    def _amount_facts(self, rules: Mapping[str, Rule], name: str, case: Case) -> set[str]:
        """The unknown facts behind an amount that could not be computed."""
        if name == ORDER_VALUE_CAP:
            return self._roots("order.value", case)
        match rules[name].conclusion:
            case Line(amount=quantity) | Waives(amount=quantity) | Limit(at_most=quantity):
                return {root for fact in facts_in(quantity) for root in self._roots(fact, case)}
        return set()

    def _roots(self, name: str, case: Case) -> set[str]:
        """The facts behind a name that are not known, or known only to the day; an answer is nobody's to give."""
        return {root for root in self.plan.sources.get(name, (name,)) if case.vague(root) and root not in ANSWERS}


_MOST = 6
"""Rules in doubt at once, up to which every combination of them is looked at."""


def _telling(hearing: Hearing, maybe: Sequence[Rule], conclude: Callable[[Hearing], object]) -> list[str]:
    """Those of the rules that may stand which can make a difference to what a step concludes.

    Rules that certainly stand do so in every completion, so whatever comes of the others is one of the combinations.
    """
    maybe = [rule for rule in maybe if not _replaced(hearing, rule)]
    if not maybe or len(maybe) > _MOST:
        return [rule.id for rule in maybe]
    found = {
        chosen: _essence(conclude(replace(hearing, standing=(*hearing.standing, *compress(maybe, chosen)))))
        for chosen in product((False, True), repeat=len(maybe))
    }
    return [
        rule.id
        for k, rule in enumerate(maybe)
        if any(found[chosen] != found[*chosen[:k], True, *chosen[k + 1 :]] for chosen in found)
    ]


def _essence(concluded: object) -> object:
    match concluded:
        case (Agreed() | Bounded() | Waived() as result, unknown):
            return result.essence, unknown
        case Formation() | Acceptance():
            return concluded.essence
    raise TypeError(concluded)


def _replaced(hearing: Hearing, rule: Rule) -> bool:
    """Whether a rule of the terms on the charge is replaced by an individual clause, whatever it says."""
    return hearing.step is Step.AGREED and rule.layer is Layer.TERMS and agreed.negotiated(hearing)
