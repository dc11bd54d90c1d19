"""Every pair of layers against every pair of conclusions; docs/meaning.md, Acceptance."""

from __future__ import annotations

import pytest

from engine.decision.outcome import Acceptance, Cause, Verdict
from tests.small_book import Desk, Desks, rule

FACTS = {
    "law": "order.persons",
    "supplier_default": "order.term_months",
    "individual": "order.months_performed",
    "terms": "change.new_persons",
    "guideline": "customer.employees",
    "supplementary_law": "supplier.employees",
    "goodwill": "history.free_changes",
}
"""What each layer says hangs on one number of its own."""

SAYS = ("accept", "reject", "refer", "accept and refer", "accept and reject", "reject and refer")
BOUND = ("accept", "refer", "accept and refer")
"""Law and the supplier's default never reject."""


def everything(desk: Desks) -> Desk:
    layers: dict[str, list[str]] = {}
    for layer, fact in FACTS.items():
        saying = ("accept",) if layer == "goodwill" else ("accept", "refer")
        if layer not in ("law", "supplier_default", "goodwill"):
            saying = (*saying, "reject")
        for says in saying:
            when = ", ".join(f"{{{fact}: {number}}}" for number, each in enumerate(SAYS, 1) if says in each)
            then = "{refer: order desk}" if says == "refer" else says
            layers.setdefault(layer, []).append(
                rule(f"{layer.replace('_', '-')}-{says}", f"acceptance: {then}", f"any: [{when}]")
            )
    return desk(**layers)


def heard(desk: Desk, **says: str) -> Acceptance:
    facts = dict.fromkeys(FACTS.values(), 0) | {FACTS[layer]: SAYS.index(said) + 1 for layer, said in says.items()}
    return desk.outcome(*(f"{name}={number}" for name, number in facts.items())).acceptance


def letter(acceptance: Acceptance) -> str:
    """A accepted, a in doubt of a better right, R rejected, ? a rule asks for a person, ! a clash does."""
    if acceptance.accepted and acceptance.referrals:
        assert {referral.cause for referral in acceptance.referrals} == {Cause.ASKED}
        return "a"
    if acceptance.accepted is None:
        (referral,) = acceptance.referrals
        assert referral.role == ("order desk" if referral.cause is Cause.ASKED else "sales manager")
        return {Cause.ASKED: "?", Cause.CLASH: "!"}[referral.cause]
    assert acceptance.referrals == ()
    return "A" if acceptance.accepted else "R"


ALONE = {
    "law": "A?A",  # the best for the customer counts
    "supplier_default": "A?A",
    "individual": "AR?!!!",
    "terms": "AR?!!!",
    "guideline": "AR?!!!",
    "supplementary_law": "AR?!!!",
    "goodwill": "A",
}

AGREEMENT_AND_GUIDELINE = (
    "AAAAAA",  # accept: a guideline can't be kinder
    "AR?!!!",  # reject: whatever is kinder
    "A?????",  # refer: only acceptance is kinder
    "A!!!!!",  # a clash refers
    "A!!!!!",
    "A!!!!!",
)


LAW_AND_OTHER = (
    "AAAAAA",
    "a?????",  # who accepts what law may give a right to leaves only the charge in doubt
    "AAAAAA",
)


def first_speaks(rows: str, columns: int) -> tuple[str, ...]:
    return tuple(row * columns for row in rows)


PAIRS: dict[tuple[str, str], tuple[str, ...]] = {
    ("law", "supplier_default"): ("AAA", "A?A", "AAA"),
    **{("law", other): LAW_AND_OTHER for other in ("individual", "terms", "guideline", "supplementary_law")},
    ("law", "goodwill"): ("A", "a", "A"),
    **{
        ("supplier_default", other): first_speaks("A?A", 6)
        for other in ("individual", "terms", "guideline", "supplementary_law")
    },
    ("supplier_default", "goodwill"): first_speaks("A?A", 1),
    ("individual", "terms"): first_speaks("AR?!!!", 6),
    ("individual", "guideline"): AGREEMENT_AND_GUIDELINE,
    ("terms", "guideline"): AGREEMENT_AND_GUIDELINE,
    ("individual", "supplementary_law"): first_speaks("AR?!!!", 6),
    ("terms", "supplementary_law"): first_speaks("AR?!!!", 6),
    ("guideline", "supplementary_law"): first_speaks("AR?!!!", 6),
    **{
        (other, "goodwill"): first_speaks("AAAAAA", 1)
        for other in ("individual", "terms", "guideline", "supplementary_law")
    },
}


def sayings(layer: str) -> tuple[str, ...]:
    if layer == "goodwill":
        return ("accept",)
    return BOUND if layer in ("law", "supplier_default") else SAYS


def test_every_layer_alone_and_every_pair(desk: Desks) -> None:
    assert len(PAIRS) == 7 * 6 // 2
    one = everything(desk)
    assert {layer: "".join(letter(heard(one, **{layer: said})) for said in sayings(layer)) for layer in ALONE} == ALONE
    found = {
        (left, right): tuple(
            "".join(letter(heard(one, **{left: said, right: other})) for other in sayings(right))
            for said in sayings(left)
        )
        for left, right in PAIRS
    }
    assert found == PAIRS


@pytest.mark.parametrize(
    ("says", "layer", "result"),
    [
        ({"individual": "reject", "terms": "accept", "guideline": "refer"}, "guideline", "?"),
        ({"individual": "reject", "terms": "accept", "guideline": "reject"}, "individual", "R"),
        ({"individual": "reject", "guideline": "refer", "goodwill": "accept"}, "goodwill", "A"),
        ({"individual": "accept", "goodwill": "accept"}, "individual", "A"),
        ({"guideline": "accept", "supplementary_law": "reject", "goodwill": "accept"}, "guideline", "A"),
        ({"supplementary_law": "reject", "goodwill": "accept"}, "goodwill", "A"),
        ({"law": "refer", "supplier_default": "accept", "goodwill": "accept"}, "supplier_default", "A"),
        ({"law": "refer", "supplier_default": "refer", "terms": "reject"}, "law", "?"),
        ({"law": "refer", "supplier_default": "refer", "terms": "accept"}, "law", "?"),
        ({"law": "refer", "terms": "accept", "guideline": "refer"}, "terms", "a"),
        ({"supplier_default": "accept", "individual": "reject", "terms": "reject"}, "supplier_default", "A"),
    ],
)
def test_which_layer_decides(desk: Desks, says: dict[str, str], layer: str, result: str) -> None:
    acceptance = heard(everything(desk), **says)
    assert (acceptance.layer, letter(acceptance)) == (layer, result)


def test_nothing_spoke_so_the_order_stands(desk: Desks) -> None:
    outcome = everything(desk).outcome(*(f"{name}=0" for name in FACTS.values()))
    assert (outcome.verdict, outcome.acceptance.layer, outcome.acceptance.rules) == (
        Verdict.REJECTED,
        None,
        frozenset(),
    )


def test_two_roles_asked_by_one_layer_are_one_referral(desk: Desks) -> None:
    one = desk(
        terms=[
            rule("desk", "acceptance: {refer: order desk}"),
            rule("manager", "acceptance: {refer: sales manager}"),
        ]
    )
    (referral,) = one.outcome().referrals
    assert (referral.role, referral.rules) == ("order desk", ("desk", "manager"))


def test_the_terms_are_heard_only_when_they_are_ours(desk: Desks) -> None:
    one = desk(
        formation=[
            rule("ours", "terms: ours", "terms.competing: none"),
            rule("theirs", "terms: theirs", "not: {terms.competing: none}"),
        ],
        terms=[rule("free", "charge: free")],
    )
    assert one.outcome().verdict is Verdict.FREE
    assert one.outcome("terms.competing=mentioned").verdict is Verdict.REJECTED


def test_a_doubtful_right_matters_only_while_something_is_charged(desk: Desks) -> None:
    """R70: what is kinder than law stands, also where law is in doubt."""
    law = rule("law", "acceptance: {refer: order desk}")
    assert desk(law=[law], terms=[rule("free", "charge: free")]).outcome().verdict is Verdict.FREE
    paid = desk(law=[law], terms=[rule("paid", "charge: {fee: f, amount: 10.00}")]).outcome()
    assert (paid.verdict, paid.total) == (Verdict.REFER, 1000)
    assert [referral.role for referral in paid.referrals] == ["order desk"]
