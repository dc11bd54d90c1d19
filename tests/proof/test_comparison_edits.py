"""Every small edit of a shipped book is found, with a request that is decided differently; none is called the same."""
# ruff: noqa: E501, C420 - what stands in a policy file is on one line

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.language.source import Book
from engine.proof.difference import About, Change, Comparison, change_of, said
from tests.proof.editions import again, compared, copied, edited, read

M = "manufacturing/"
OWN_FACT = """\
attributes:
  own.showroom: {kind: truth, question: {en: From the showroom?, nl: Uit de showroom?}, label: {en: from the showroom, nl: uit de showroom}}
"""
ADDED_RULE = """\
  - id: cancelled-in-anger
    clause: "G39"
    title: {en: "T", nl: "T"}
    when: {change.kind: cancellation, complaint.escalation: public}
    then: {charge: {fee: cancellation, amount: 10.00}}
    because: {en: "B", nl: "B"}
    sources: [R52]
"""

EDITS: dict[str, dict[str, tuple[str, str]]] = {
    "a bound by a day": {M + "cancelling.yaml": ("{more than: 42 days,", "{more than: 43 days,")},
    "a bound that is included": {M + "cancelling.yaml": ("{at least: 14 days,", "{more than: 14 days,")},
    "a bound by a cent": {"law/nl/withdrawal.yaml": ("from: 2014-06-13, is: 50.00", "from: 2014-06-13, is: 50.01")},
    "a bound on an amount": {M + "cancelling.yaml": ("costs.incurred: more than 0.00", "costs.incurred: more than 0.01")},
    "a bound by a percent": {M + "small_changes.yaml": ("at most 10 %", "at most 11 %")},
    "a rate": {M + "cancelling.yaml": ("charge: 25 %", "charge: 26 %")},
    "a rate of its own": {M + "moving_delivery.yaml": ("rate: 8 %", "rate: 8.01 %")},
    "a minimum": {M + "cancelling.yaml": ("at least: 250.00", "at least: 250.01")},
    "a maximum": {M + "cancelling.yaml": ("        at most: ended_value\n", "")},
    "a price": {M + "moving_delivery.yaml": ("price: 35.00", "price: 35.01")},
    "an amount": {M + "paid_changes.yaml": ("amount: 60.00", "amount: 60.01")},
    "a stage added": {M + "paid_changes.yaml": ("order.stage: ready}\n    then: {charge: {fee: route", "order.stage: [ready, shipped]}\n    then: {charge: {fee: route")},
    "a stage dropped": {M + "cancelling.yaml": ("order.stage: [in production, ready]", "order.stage: in production")},
    "an exception dropped": {M + "cancelling.yaml": ("    exception_to: cancel-before-planning\n", "")},
    "another layer": {M + "moving_delivery.yaml": ("layer: terms", "layer: guideline")},
    "a condition dropped": {M + "small_changes.yaml": ("      history.free_changes: 0\n", "")},
    "a consumer's deposit": {M + "deposits.yaml": ("      customer.type: business\n", "")},
    "a condition turned": {
        M + "deposits.yaml": ("      deposit.forfeiture_agreed: true\n", "      deposit.forfeiture_agreed: false\n")
    },
    "who does a duty": {M + "duties.yaml": ("owner: order desk", "owner: sales manager")},
    "when a duty is due": {M + "duties.yaml": ("due: now", "due: same day")},
    "how a duty is done": {M + "duties.yaml": ("channel: telephone", "channel: e-mail")},
    "what a duty says": {M + "duties.yaml": ("channel: telephone", "channel: telephone, must state: [charge]")},
    "a share in a definition": {M + "paid_changes.yaml": ("share: 15 %", "share: 15.01 %")},
    "a branch of a choice": {M + "paid_changes.yaml": ("{when: {order.stage: materials}, is: 5 %}", "{when: {order.stage: materials}, is: 6 %}")},
    "the condition of a branch": {M + "paid_changes.yaml": ("{when: {order.stage: materials}, is: 5 %}", "{when: {order.stage: in production}, is: 5 %}")},
    "a dated amount": {M + "paid_changes.yaml": ("{from: 2027-01-01, is: 175.00}", "{from: 2027-01-01, is: 175.01}")},
    "from when an amount holds": {M + "paid_changes.yaml": ("{from: 2027-01-01, is: 175.00}, {until: 2026-12-31, is", "{from: 2027-02-01, is: 175.00}, {until: 2027-01-31, is")},
    "a dated period of the law": {"law/nl/withdrawal.yaml": ("withdrawal_period: {clock: order.concluded, choose: [{from: 2014-06-13, is: 14 days}]", "withdrawal_period: {clock: order.concluded, choose: [{from: 2014-06-13, is: 15 days}]")},
    "a word that is reported": {"law/nl/defects.yaml": ("    report: always\n", "")},
    "the currency": {
        file: ("currency: EUR", "currency: CHF")
        for file in (M + "book.yaml", "law/nl/book.yaml", "practice/book.yaml")
    },
    "the calendar": {M + "book.yaml": ("amounts: excluding VAT", "amounts: excluding VAT\ncalendar: NL")},
    "what ends an order": {M + "book.yaml": ("amounts: excluding VAT", "amounts: excluding VAT\nending: [cancellation]")},
    "a mandate": {M + "book.yaml": ("mandate: 6000.00", "mandate: 6000.01")},
    "a rule gone": {M + "small_changes.yaml": ("      change.quantity_share: at most 10 %\n", "      change.quantity_share: at most 10 %\n      order.value: less than 0.01\n")},
    "a rule more": {M + "rejected_changes.yaml": ("rules:\n", "rules:\n" + ADDED_RULE)},
    "a rule turned": {M + "small_changes.yaml": ("acceptance: {refer: sales manager}}\n    because: {en: \"The price of a quotation", "acceptance: reject}\n    because: {en: \"The price of a quotation")},
    "taken from the deposit": {M + "deposits.yaml": (", taken from: deposit", "")},
    "who decides": {"practice/settling.yaml": ("complaint.escalation: legal}\n    then: {waive: {refer: managing director}}", "complaint.escalation: legal}\n    then: {waive: {refer: sales manager}}")},
    "a waiver": {"practice/settling.yaml": ("then: {waive: {rate: 50 %,", "then: {waive: {rate: 49 %,")},
}  # fmt: skip


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copied(tmp_path_factory.mktemp("shipped"), "manufacturing")


@pytest.fixture(scope="module")
def manufacturing(shipped: Path) -> Book:
    return read(shipped / "manufacturing")


def shown(found: Comparison) -> Iterator[tuple[Change, tuple[str, ...]]]:
    """Every difference, after its request was found to be decided as is said."""
    for each in found.differences:
        assert said(each.old.outcome) != said(each.new)
        if each.about is About.RULES:
            assert each.change is change_of(each.old.outcome, each.new)
        yield each.change, each.names


@pytest.mark.parametrize("edit", EDITS)
def test_every_edit_is_found(edit: str, shipped: Path, manufacturing: Book, tmp_path: Path) -> None:
    edited(again(shipped, tmp_path), EDITS[edit])
    found = compared(manufacturing, read(tmp_path / "manufacturing"))
    assert not found.same
    assert list(shown(found)), [(each.names, each.because) for each in found.undecided]
    assert found.change is not Change.SAME
