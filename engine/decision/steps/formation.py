"""Is there a provable agreement, may this person speak, and whose terms are in it?"""

from __future__ import annotations

from engine.core.plan import Answers, Holds, Step
from engine.decision.outcome import Cause, Formation, Referral
from engine.decision.steps.hearing import Hearing

PRESUMED = {"binding": "yes", "terms": "ours"}
"""What is taken as given where a book has no rule about it."""

UNANSWERED = {"binding": "unproven", "terms": "none"}
"""What follows when the rules of a book disagree, or none of them answers."""


def conclude(hearing: Hearing) -> Formation:
    """The answers of the formation layer; rules that disagree, or stay silent, send it to a person."""
    answers: dict[str, dict[str, list[str]]] = {"binding": {}, "terms": {}}
    holds = []
    for rule in hearing.standing:
        match rule.conclusion:
            case Answers(name, value):
                answers[name].setdefault(value, []).append(rule.origin)
            case Holds(claim):
                holds.append((rule.origin, claim))
    found: dict[str, str] = {}
    referrals = []
    for name, given in answers.items():
        if len(given) == 1:
            found[name] = next(iter(given))
        elif not given and name not in hearing.plan.formation:
            found[name] = PRESUMED[name]
        else:
            found[name] = UNANSWERED[name]
            cause = Cause.CLASH if given else Cause.FORMATION_SILENT
            rules = tuple(sorted(origin for origins in given.values() for origin in origins))
            referrals.append(Referral(cause, Step.FORMATION, hearing.plan.referee, rules))
    return Formation(
        binding=found["binding"],
        terms=found["terms"],
        holds=tuple(sorted(holds)),
        rules=frozenset(rule.origin for rule in hearing.standing),
        assumed=tuple(name for name in PRESUMED if name not in hearing.plan.formation),
        referrals=tuple(referrals),
    )
