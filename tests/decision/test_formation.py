"""Proof, terms and holds, and the order of verdicts; docs/meaning.md, Formation and Verdict."""

from __future__ import annotations

import pytest

from engine.decision.outcome import Cause, Verdict
from tests.small_book import Desks, rule

FREE = rule("free", "charge: free")


def hold(guards: str = "our claim", answer: str = "binding: unproven") -> str:
    return f"{answer}, hold: {{guards: {guards}, get: {{en: E, nl: N}}}}"


def test_a_book_without_formation_takes_agreement_and_terms_as_given(desk: Desks) -> None:
    formation = desk(terms=FREE).outcome().formation
    assert (formation.binding, formation.terms, formation.assumed) == ("yes", "ours", ("binding", "terms"))
    assert (formation.referrals, formation.holds, formation.rules) == ((), (), frozenset())


def test_what_the_book_speaks_about_is_not_assumed(desk: Desks) -> None:
    formation = desk(terms=FREE, formation=rule("b", "binding: yes")).outcome().formation
    assert (formation.binding, formation.terms, formation.assumed) == ("yes", "ours", ("terms",))


@pytest.mark.parametrize(
    ("rules", "binding", "terms", "cause"),
    [
        (["binding: yes"], "yes", "ours", None),
        (["binding: yes", "binding: yes"], "yes", "ours", None),
        (["binding: yes", hold()], "unproven", "ours", Cause.CLASH),
        (["terms: ours", "terms: theirs"], "yes", "none", Cause.CLASH),
        (["terms: theirs", "terms: theirs"], "yes", "theirs", None),
        (["terms: none"], "yes", "none", None),
    ],
)
def test_standing_rules_that_agree_answer(
    desk: Desks, rules: list[str], binding: str, terms: str, cause: Cause | None
) -> None:
    one = desk(
        formation=[rule(f"f{number}", then) for number, then in enumerate(rules)],
        individual=rule("i", "charge: free"),
    )
    outcome = one.outcome()
    assert (outcome.formation.binding, outcome.formation.terms) == (binding, terms)
    assert [referral.cause for referral in outcome.formation.referrals] == ([] if cause is None else [cause])
    assert (outcome.case["binding"], outcome.case["terms"]) == (binding, terms)
    if cause:
        (referral,) = outcome.formation.referrals
        assert (referral.role, referral.rules) == ("sales manager", ("f0", "f1"))


def test_rules_in_the_book_and_no_answer(desk: Desks) -> None:
    one = desk(
        formation=[rule("b", "binding: yes", "order.persons: 1"), rule("t", "terms: ours", "order.persons: 1")],
        terms=FREE,
    )
    outcome = one.outcome("order.persons=2")
    assert (outcome.formation.binding, outcome.formation.terms) == ("unproven", "none")
    assert [referral.cause for referral in outcome.referrals] == [Cause.FORMATION_SILENT, Cause.FORMATION_SILENT]
    # the terms are not ours: nothing accepts, and yet a person must look first
    assert (outcome.acceptance.accepted, outcome.verdict) == (False, Verdict.REFER)
    assert one.outcome("order.persons=1").verdict is Verdict.FREE


def test_every_standing_hold_holds(desk: Desks) -> None:
    one = desk(
        formation=[
            rule("signature", hold("our claim")),
            rule("mandate", hold("who is asking", "terms: unresolved")),
            rule("other", hold(), "order.persons: 1"),
        ],
        individual=rule("i", "charge: free"),
    )
    outcome = one.outcome("order.persons=2")
    assert outcome.formation.holds == (("mandate", False), ("signature", True))
    assert (outcome.holds, outcome.verdict) == (("mandate", "signature"), Verdict.HOLD)


CHARGE = "charge: {fee: f, amount: 10.00}"


@pytest.mark.parametrize(
    ("layers", "verdict"),
    [
        # what stands together, and the first that counts
        ({"formation": hold(), "individual": "acceptance: {refer: order desk}"}, Verdict.HOLD),
        ({"formation": hold(), "individual": "acceptance: reject"}, Verdict.HOLD),
        ({"formation": hold(), "individual": CHARGE}, Verdict.HOLD),
        ({"individual": "acceptance: {refer: order desk}", "guideline": CHARGE.replace("f,", "g,")}, Verdict.PAID),
        ({"individual": f"acceptance: {{refer: order desk}}, {CHARGE}"}, Verdict.REFER),
        ({"individual": f"acceptance: reject, {CHARGE}"}, Verdict.REJECTED),
        ({"individual": CHARGE}, Verdict.PAID),
        ({"individual": "charge: {fee: f, amount: 0.00}"}, Verdict.FREE),
        ({"individual": "charge: free"}, Verdict.FREE),
        ({}, Verdict.REJECTED),
    ],
)
def test_the_order_of_verdicts(desk: Desks, layers: dict[str, str], verdict: Verdict) -> None:
    rules = {layer: rule(layer, then) for layer, then in layers.items()}
    one = desk(**{"goodwill": rule("never", "acceptance: accept", "order.persons: 99"), **rules})
    assert one.outcome("order.persons=1").verdict is verdict


def test_a_referral_on_the_charge_does_not_matter_when_the_change_is_rejected(desk: Desks) -> None:
    one = desk(individual=rule("i", "acceptance: reject, charge: {fee: f, refer: order desk}"))
    assert one.outcome().verdict is Verdict.REJECTED


def test_amounts_under_a_hold_or_a_referral_are_what_would_follow(desk: Desks) -> None:
    one = desk(formation=rule("h", hold()), terms=rule("t", CHARGE))
    decision = one.decision("change.kind=change")
    assert (decision.verdict, decision.provisional, decision.outcome.total) == (Verdict.HOLD, True, 1000)
    assert desk(terms=rule("t", CHARGE)).decision("change.kind=change").provisional is False
