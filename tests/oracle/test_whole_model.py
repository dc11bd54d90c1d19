"""Nothing in the source model passes the oracle by: what a book may say, it reads, or leaves alone knowingly."""

from __future__ import annotations

from engine.language import source
from engine.words import comparison

READ = {
    "Comparison": {"subject", "test", "place"},
    "AllOf": {"parts"},
    "AnyOf": {"parts"},
    "Not": {"part"},
    "Literal": {"value", "kind", "place"},
    "Ref": {"name", "place"},
    "Meets": {"condition"},
    "Branch": {"when", "value"},
    "Choose": {"branches"},
    "Span": {"since", "until", "by_day"},
    "DaysBetween": {"since", "until"},
    "Sum": {"terms"},
    "Difference": {"terms", "at_least"},
    "Share": {"rate", "of"},
    "Proportion": {"part", "whole", "of"},
    "Product": {"quantity", "price"},
    "Extreme": {"terms", "largest"},
    "Shifted": {"moment", "period", "earlier", "rolls_on", "at"},
    "LifetimeValue": {"margin", "years", "retention", "discount"},
    "Summary": {"over", "items", "that", "value", "by"},
    "Constant": {"value"},
    "Definition": {"name", "kind", "meaning", "report", "place"},
    "Refer": {"role"},
    "Free": set(),
    "Fixed": {"amount"},
    "Percentage": {"rate", "of"},
    "Times": {"quantity", "price"},
    "Tier": {"tests", "amount", "place", "from_deposit"},
    "Scale": {"over", "tiers", "shift"},
    "Charge": {
        *("fee", "amount", "basis", "at_least", "at_most", "from_deposit", "credit", "combine", "negotiated"),
        "label",
    },
    "Bound": {"fee", "at_most"},
    "Waiver": {"amount", "at_most"},
    "Due": {"kind", "moment", "period", "at"},
    "Duty": {"do", "owner", "due", "channel", "must_state"},
    "Hold": {"guards", "get"},
    "Conclusions": {"binding", "terms", "hold", "acceptance", "charges", "bounds", "waiver", "duties"},
    "Rule": {
        *("id", "layer", "policy", "title", "because", "when", "then", "place", "clause", "article", "exception_to"),
        *("verify_with_counsel", "per_line", "sources", "in_force"),
    },
    "InForce": {"clock", "since", "until"},
    "Policy": {"name", "layer", "title", "definitions", "rules", "file"},
    "Role": {"id", "title", "mandate"},
    "Book": {
        *("name", "title", "branch", "currency", "zone", "includes_vat", "roles", "assumptions", "own", "vocabulary"),
        *("policies", "edition", "mandates", "ending", "calendar", "included", "accepted_gaps"),
    },
    # for proofs alone: it decides nothing
    "AcceptedGap": {"name", "because", "place"},
    "Test": {"op", "against"},
    "Relation": {"name", "factor", "offset"},
    "Among": {"values"},
}
"""Every record of the source model, with every part of it."""


def test_the_oracle_knows_every_part_of_the_source_model() -> None:
    found = {
        name: set(made.__annotations__)
        for module in (source, comparison)
        for name, made in vars(module).items()
        if isinstance(made, type) and made.__module__.startswith(module.__name__) and "__annotations__" in vars(made)
    }
    assert {name: parts for name, parts in found.items() if parts} == {
        name: each for name, each in READ.items() if each
    }
