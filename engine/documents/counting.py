"""The rules that count in a decision."""

from __future__ import annotations

from engine.decide import Decision
from engine.decision.outcome import DEFAULT
from engine.language.source import Conclusions, Rule
from engine.vocabulary.layer import Layer


def counting(decision: Decision) -> tuple[str, ...]:
    """The rules that count, the built-in default among them: a decision never comes without a reason."""
    outcome = decision.outcome
    nothing_spoke = outcome.acceptance.accepted is False and not outcome.acceptance.rules
    if nothing_spoke or not outcome.rules:
        return (*outcome.rules, DEFAULT)
    return outcome.rules


def tells(rule: Rule, decision: Decision) -> bool:
    """Whether a rule is a reason for the answer: no mere duty, no formation in order, none that another goes before."""
    outcome = decision.outcome
    if any(defeat.rule == rule.id for defeat in outcome.defeated) and rule.id not in outcome.agreed.rules:
        return False
    if rule.layer is Layer.FORMATION:
        return rule.then.hold is not None or rule.then.binding == "no" or rule.then.terms in ("theirs", "none")
    return rule.then != Conclusions(duties=rule.then.duties)
