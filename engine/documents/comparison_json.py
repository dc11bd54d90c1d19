"""What two books decide differently, as JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from engine.decision.outcome import Outcome
from engine.documents.comparison_text import ComparisonText, Told, deciding
from engine.documents.speech import Speech
from engine.proof.difference import About, Comparison
from engine.quantities.money import plain


def comparison_json(said: ComparisonText, found: Comparison, told: Sequence[Told]) -> dict[str, Any]:
    """Everything that was found; amounts are strings with two decimals, shares a part of 1."""
    return {
        "same": found.same,
        "change": str(found.change),
        "by_verdict": {str(verdict): str(change) for verdict, change in found.by_verdict.items()},
        "differences": [_difference(said, each) for each in told],
        "undecided": [
            {
                "about": str(each.about),
                "names": list(each.names),
                "where": said.where(each.region),
                "because": each.because,
            }
            for each in found.undecided
        ],
        "asked": [
            {"name": each.name, "old": each.old is not None, "new": each.new is not None, "text": said.asked(each)}
            for each in found.asked
        ],
        "renamed": dict(found.renamed),
    }


def _difference(said: ComparisonText, told: Told) -> dict[str, Any]:
    difference = told.difference
    rules = difference.names if difference.about is About.RULES else ()
    return {
        "change": str(difference.change),
        "about": str(difference.about),
        "names": list(difference.names),
        "clauses": [(said.old if rule in said.old.rules else said.new).provision(rule) for rule in rules],
        "text": said.title(difference, told.example, told.new),
        "where": said.where(told.region),
        "share": round(told.share / 10_000, 4),
        "witness": told.example.as_json(said.regions.speech.vocabulary),
        "old": _outcome(said.old, told.example.outcome),
        "new": _outcome(said.new, told.new),
        "money": plain(told.new.total - told.example.outcome.total),
    }


def _outcome(speech: Speech, outcome: Outcome) -> dict[str, Any]:
    rules = deciding(outcome)
    return {
        "verdict": "open" if outcome.undecided else str(outcome.verdict),
        "total": plain(outcome.total),
        "refunded": plain(outcome.settlement.refunded),
        "payable": plain(outcome.settlement.payable),
        "forfeited": plain(outcome.settlement.forfeited),
        "rules": list(rules),
        "clauses": list(dict.fromkeys(speech.provision(rule) for rule in rules)),
    }
