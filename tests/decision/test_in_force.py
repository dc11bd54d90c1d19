"""Rules that hold between dates: the same as the conditions written out, and said as what they are."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.core.plan import Rule
from engine.decision.outcome import Verdict
from engine.documents.decision_json import decision_json
from engine.documents.rule_text import rule_text
from tests.small_book import Desk, Desks, policy, small_book

RULE = '- {{id: a, clause: "1", {more}then: {{acceptance: accept}}, because: {{en: B, nl: B}}}}'


def lowered(folder: Path, more: str) -> list[Rule]:
    folder.mkdir()
    define = "{last_day: {date: order.promised_delivery, minus: 1 day}}"
    plan = small_book(folder, policy("law", RULE.format(more=f"{more}, "), define)).plan
    return [rule for stage in plan.stages for rule in stage.rules]


@pytest.mark.parametrize(
    ("in_force", "written_out"),
    [
        (
            "in force: {clock: order.concluded, from: 2014-06-13, until: 2026-06-18}",
            "when: {all: [{order.concluded: on or after 2014-06-13}, {order.concluded: on or before 2026-06-18}]}",
        ),
        ("in force: {clock: order.concluded, from: 2014-06-13}", "when: {order.concluded: on or after 2014-06-13}"),
        ("in force: {clock: order.delivered, until: 2026-06-18}", "when: {order.delivered: on or before 2026-06-18}"),
        ("in force: {clock: last_day, until: 18 June 2026}", "when: {last_day: on or before 2026-06-18}"),
        (
            "when: {any: [{order.stage: planned}, {deposit.paid: more than 5.00}]}, "
            "in force: {clock: order.delivered, until: 2026-06-18}",
            "when: {any: [{order.stage: planned}, {deposit.paid: more than 5.00}], "
            "order.delivered: on or before 2026-06-18}",
        ),
    ],
)
def test_it_is_the_condition_written_out(in_force: str, written_out: str, tmp_path: Path) -> None:
    found = lowered(tmp_path / "sugar", in_force)
    assert found == lowered(tmp_path / "plain", written_out)
    assert any(rule.origin == "a" for rule in found)


@pytest.fixture
def withdrawal(desk: Desks) -> Desk:
    more = (
        "in force: {clock: order.concluded, from: 2014-06-13, until: 2026-06-18}, when: {change.kind: cancellation}, "
    )
    return desk(policy("law", RULE.format(more=more)), terms=RULE.format(more="").replace("id: a", "id: t"))


@pytest.mark.parametrize(
    ("concluded", "holds"),
    [
        ("2014-06-12 23:59", False),
        ("2014-06-13 00:00", True),
        ("2026-06-18 23:59", True),
        ("2026-06-19 00:00", False),
        ("null", False),
    ],
)
def test_the_first_and_last_day_count_on_local_clocks(withdrawal: Desk, concluded: str, holds: bool) -> None:
    assert ("a" in withdrawal.outcome(f"order.concluded={concluded}").acceptance.rules) is holds


def test_without_a_date_it_is_not_known(desk: Desks) -> None:
    only = desk(policy("law", RULE.format(more="in force: {clock: order.concluded, from: 2014-06-13}, ")))
    decision = only.decision()
    assert decision.verdict is Verdict.OPEN
    assert decision.open is not None
    assert decision.open.ask == ("order.concluded",)


def test_a_decision_says_when_its_rules_are_in_force(withdrawal: Desk) -> None:
    decision = withdrawal.decision("order.concluded=2020-01-01 12:00")
    ready = withdrawal.ready
    reasons = decision_json(decision, ready.book, ready.plan, "nl")["reasons"]
    assert {each["rule"]: each["in_force"] for each in reasons} == {
        "a": {
            "clock": "order.concluded",
            "from": "2014-06-13",
            "until": "2026-06-18",
            "text": "van kracht vanaf 13 juni 2014 tot en met 18 juni 2026, naar de datum van: order gesloten",
        }
    }


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        (
            "en",
            "Applies when\n  - kind of request is cancellation\n"
            "  - it is in force from 13 June 2014 up to and including 18 June 2026, by the date of: order concluded\n",
        ),
        (
            "nl",
            "Geldt als\n  - soort verzoek is annulering\n"
            "  - hij is van kracht vanaf 13 juni 2014 tot en met 18 juni 2026, naar de datum van: order gesloten\n",
        ),
    ],
)
def test_a_rule_says_when_it_is_in_force(withdrawal: Desk, lang: str, said: str) -> None:
    book = withdrawal.ready.book
    rule = next(each for each in book.rules if each.id == "a")
    assert said in rule_text(rule, book, lang, 120)
