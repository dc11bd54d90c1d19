"""Clauses that law takes away, or that do not do what their author means: found, shown, and not found next door."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from textwrap import dedent

import pytest
from click.testing import CliRunner

import cli
from engine.proof.finding import Finding, Severity, Status
from engine.proof.lints import Version, lints, timelines
from engine.proof.subject import Subject
from tests.small_book import MANIFEST, layered, rule, small_book

CANCELLED = "change.kind: cancellation"
ENDING = f"{dedent(MANIFEST)}ending: [cancellation, partial cancellation, withdrawal, no-show]\n"


def found(home: Path, code: str, manifest: str = MANIFEST, **layers: str | list[str]) -> Finding | None:
    """What is found of one code, if anything."""
    ready = small_book(home, *layered(**layers), manifest=manifest)
    subject = Subject(ready.plan, ready.book.vocabulary)
    try:
        several = [finding for finding in lints(subject) if finding.code == code]
    finally:
        subject.close()
    assert len(several) <= 1
    return several[0] if several else None


def fee(charge: str, when: str = CANCELLED) -> str:
    return rule("fee", f"charge: {{fee: cancellation, {charge}}}", when)


# A fixed sum of a consumer ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("charge", "when"),
    [
        # a rule that never asks who the customer is asks it of consumers too: no book said so once
        ("amount: 100.00", CANCELLED),
        ("rate: 30 %, of: order.value", CANCELLED),
        ("amount: 100.00", f"{CANCELLED}, customer.type: consumer"),
        ("amount: 100.00", f"{CANCELLED}, costs.proven_loss: less than 50.00"),
    ],
)
def test_a_consumer_who_ends_an_order_owes_a_fixed_sum(tmp_path: Path, charge: str, when: str) -> None:
    shown = found(tmp_path, "consumer-flat-fee", terms=fee(charge, when))
    assert shown is not None
    assert (shown.severity, shown.status, shown.rules) == (Severity.WARNING, Status.REFUTED, ("fee",))
    assert shown.witness is not None
    outcome = shown.witness.outcome
    assert outcome.case["customer.type"] == "consumer"
    assert outcome.case["change.kind"] == "cancellation"
    loss = outcome.case["costs.proven_loss"]
    # where nobody looks at our loss the request need not say it
    assert outcome.total > (loss if isinstance(loss, int) else 0)


@pytest.mark.parametrize(
    ("charge", "when"),
    [
        ("amount: 100.00, at most: costs.proven_loss", CANCELLED),
        ("amount: costs.proven_loss, basis: proven loss", CANCELLED),
        ("amount: 100.00", f"{CANCELLED}, customer.type: business"),
        ("amount: 100.00", "change.kind: change"),
    ],
)
def test_no_more_than_what_we_lose_or_of_a_business_or_of_who_ends_nothing(
    tmp_path: Path, charge: str, when: str
) -> None:
    assert found(tmp_path, "consumer-flat-fee", terms=fee(charge, when)) is None


def test_who_stays_away_breaks_the_order_and_does_not_end_it(tmp_path: Path) -> None:
    """BW 6:237(i) leaves breach out: two rules of hospitality were found, for guests who stayed away."""
    away = fee("amount: 100.00", "change.kind: no-show")
    assert found(tmp_path, "consumer-flat-fee", ENDING, terms=away) is None


def test_law_that_leaves_no_more_than_the_loss(tmp_path: Path) -> None:
    bound = rule("bound", "charge: {at most: costs.proven_loss}", "customer.type: consumer")
    assert found(tmp_path, "consumer-flat-fee", terms=fee("amount: 100.00"), law=bound) is None


MESSAGES = {
    "en": "clause 1 (`fee`) asks a fixed sum of a consumer, whatever we lose",
    "nl": "artikel 1 (`fee`) vraagt van een consument een vast bedrag, wat onze schade ook is",
}


@pytest.mark.parametrize("lang", MESSAGES)
def test_it_is_said_in_both_languages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lang: str) -> None:
    monkeypatch.chdir(tmp_path)
    Path("book").mkdir()
    small_book(Path("book"), *layered(terms=fee("amount: 100.00")))
    said = CliRunner().invoke(cli.main, ["check", "book", "--lang", lang])
    assert f"warning[consumer-flat-fee]: {MESSAGES[lang]}\n" in said.output


# More than half of the price paid before, and lost ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("charge", "when", "warned"),
    [
        ("amount: deposit.paid, taken from: deposit", CANCELLED, True),
        ("rate: 50.01 %, of: order.value, taken from: deposit", CANCELLED, True),
        ("rate: 50 %, of: order.value, taken from: deposit", CANCELLED, False),
        ("amount: deposit.paid, taken from: deposit", f"{CANCELLED}, customer.type: business", False),
    ],
)
def test_a_consumer_loses_more_than_half_of_the_price(tmp_path: Path, charge: str, when: str, warned: bool) -> None:
    shown = found(tmp_path, "prepayment-above-half", terms=fee(charge, when))
    assert (shown is not None) is warned
    if shown is not None and shown.witness is not None:
        outcome = shown.witness.outcome
        worth = outcome.case["order.value"]
        assert isinstance(worth, int)
        assert 2 * outcome.settlement.forfeited > worth


# What is capped, or does not count ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("charge", "noted"),
    [
        ("rate: 100.01 %, of: order.value", True),
        ("amount: 500.00", True),
        ("rate: 100 %, of: order.value", False),
        ("amount: costs.incurred, basis: price", False),
    ],
)
def test_more_than_the_order_was_worth(tmp_path: Path, charge: str, noted: bool) -> None:
    shown = found(tmp_path, "above-order-value", terms=fee(charge))
    assert (shown is not None) is noted
    if shown is not None and shown.witness is not None:
        outcome = shown.witness.outcome
        assert shown.severity is Severity.NOTE
        assert outcome.agreed.total > outcome.bounded.computed == outcome.case["order.value"]


@pytest.mark.parametrize(
    ("guideline", "when", "warned"),
    [
        ("amount: 20.00", CANCELLED, True),
        ("amount: 5.00", CANCELLED, False),
        ("amount: 20.00", "change.kind: change", False),
        # what our loss is at most counts where it is less than the fee
        ("amount: costs.proven_loss, basis: proven loss", CANCELLED, False),
    ],
)
def test_a_guideline_that_asks_more_than_the_terms(tmp_path: Path, guideline: str, when: str, warned: bool) -> None:
    practice = rule("practice", f"charge: {{fee: cancellation, {guideline}}}", when)
    shown = found(tmp_path, "guideline-harsher-than-terms", terms=fee("amount: 10.00"), guideline=practice)
    assert (shown is not None) is warned
    if shown is not None and shown.witness is not None:
        assert shown.rules == ("practice", "fee")
        assert shown.witness.outcome.total == 10_00


@pytest.mark.parametrize(
    ("bound", "noted"),
    [
        ("{fee: cancellation, at most: 5.00}", True),
        ("{fee: cancellation, at most: 10.00}", False),
        ("{fee: storage, at most: 5.00}", False),
    ],
)
def test_terms_that_ask_more_than_law_allows(tmp_path: Path, bound: str, noted: bool) -> None:
    stored = rule("stored", "charge: {fee: storage, amount: 1.00}", "change.kind: change")
    shown = found(
        tmp_path, "harsher-than-law", terms=[fee("amount: 10.00"), stored], law=rule("bound", f"charge: {bound}")
    )
    assert (shown is not None) is noted
    if shown is not None and shown.witness is not None:
        assert shown.rules == ("fee", "bound")
        assert (shown.severity, shown.witness.outcome.total) == (Severity.NOTE, 5_00)


# Versions of one provision ------------------------------------------------------------------------------------------


def version(rule: str, since: tuple[int, int, int] | None, until: tuple[int, int, int] | None) -> Version:
    return Version("clause 1", rule, since and date(*since), until and date(*until))


@pytest.mark.parametrize(
    ("since", "code"),
    [
        ((2026, 1, 1), None),
        ((2026, 1, 2), "timeline-gap"),
        ((2025, 12, 31), "timeline-overlap"),
        # two rules of one provision that hold side by side are no versions of each other
        (None, None),
    ],
)
def test_one_version_ends_on_the_day_before_the_next_begins(
    since: tuple[int, int, int] | None, code: str | None
) -> None:
    first = version("old", None, (2025, 12, 31))
    second = version("new", since, None) if since else version("new", None, (2025, 12, 31))
    answers = list(timelines((second, first, Version("clause 2", "other", date(2020, 1, 1), None))))
    assert [each and each.code for each in answers] == ([] if since is None else [code])
    for each in answers:
        assert each is None or each.rules == ("old", "new")


def test_a_gap_between_versions_is_said_of_a_book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("book").mkdir()
    old, new = (
        rule(name, f"charge: {{fee: cancellation, amount: {amount}}}", CANCELLED).replace(
            "when:", f"in force: {{clock: order.concluded, {days}}}, when:"
        )
        for name, amount, days in (("old", "10.00", "until: 2025-12-31"), ("new", "20.00", "from: 2026-01-02"))
    )
    small_book(Path("book"), *layered(terms=[old, new]))
    for lang, said in (
        ("en", "between clause 1 (`old`) and clause 1 (`new`) there are days on which neither is in force"),
        ("nl", "tussen artikel 1 (`old`) en artikel 1 (`new`) liggen dagen waarop geen van beide van kracht is"),
    ):
        output = CliRunner().invoke(cli.main, ["check", "book", "--lang", lang]).output
        assert f"book/policy_0.yaml:6:8: warning[timeline-gap]: {said}\n" in output
