"""Reasons with slots, as they are read: with the values of a decision, and with what those are called."""

from __future__ import annotations

from typing import Any

import pytest

from engine.documents.decision_json import decision_json
from engine.documents.decision_text import decision_text
from engine.documents.rule_text import rule_text
from engine.documents.speech import Speech
from tests.small_book import Desk, Desks, policy

WITHDRAWAL = """{
  cooling_off: {choose: [{when: {agreement.signed: true}, is: 14 days}, {otherwise: 1 year}], title: {en: the withdrawal period, nl: de bedenktijd}},
  withdrawal_ends: {date: order.delivered, plus: cooling_off, at: "23:59", title: {en: the end of the withdrawal period, nl: het einde van de bedenktijd}},
  in_time: {when: {change.received: on or before withdrawal_ends}},
  notice: {span: {from: change.received, until: order.promised_delivery}, title: {en: notice, nl: tijd vooraf}},
  share: {rate: 12.5 %, title: {en: the share, nl: het deel}},
}"""  # noqa: E501 - as a definition is written

RIGHT = """
- id: right
  article: BW 6:230o
  when: {change.kind: withdrawal, in_time: true}
  then: {acceptance: accept}
  because:
    en: You may withdraw until {withdrawal_ends}, {cooling_off} after {order.delivered}.
    nl: U kunt herroepen tot {withdrawal_ends}, {cooling_off} na {order.delivered}.
"""
PRICE = """
- id: price
  clause: "7.2"
  title: {en: Cancelling costs a part, nl: Annuleren kost een deel}
  when: {change.kind: cancellation, order.stage: planned, notice: more than 3 days}
  then: {charge: {fee: cancellation, rate: share, of: order.value, at most: deposit.paid}}
  because:
    en: "The order is {order.stage}: {share} of {order.value} with {notice} to go, at most {deposit.paid}."
    nl: "De order is {order.stage}: {share} van {order.value} met nog {notice} te gaan, ten hoogste {deposit.paid}."
- id: asks
  clause: "7.3"
  when: {change.kind: cancellation, order.stage: ready, order.value: more than 5000.00}
  then: {acceptance: {refer: sales manager}}
  because: {en: "For {order.value} we look twice.", nl: "Voor {order.value} kijken wij twee keer."}
"""


@pytest.fixture
def books(desk: Desks) -> Desk:
    return desk(policy("law", RIGHT, WITHDRAWAL), policy("terms", PRICE))


def reasons(desk: Desk, lang: str, *facts: str) -> list[dict[str, Any]]:
    found = decision_json(desk.decision(*facts), desk.ready.book, desk.ready.plan, lang)["reasons"]
    assert isinstance(found, list)
    return found


WITHDRAWN = ("change.kind=withdrawal", "agreement.signed=true", "order.delivered=2027-02-20")
CANCELLED = ("order.stage=planned", "order.value=1250.00", "deposit.paid=500.00", "order.promised_delivery=2027-03-31")


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("en", "You may withdraw until 6 March 2027, 14 days after 20 February 2027."),
        ("nl", "U kunt herroepen tot 6 maart 2027, 14 dagen na 20 februari 2027."),
    ],
)
def test_dates_and_periods(books: Desk, lang: str, said: str) -> None:
    assert [reason["text"] for reason in reasons(books, lang, *WITHDRAWN)] == [said]


def test_a_rule_without_a_title_says_its_reason_with_the_values(books: Desk) -> None:
    title = "You may withdraw until 6 March 2027, 14 days after 20 February 2027"
    assert [reason["title"] for reason in reasons(books, "en", *WITHDRAWN)] == [title]
    text = decision_text(books.decision(*WITHDRAWN), books.ready.book, books.ready.plan, "en")
    assert "You may withdraw until 6 March 2027, 14 days after 20" in " ".join(text.split())


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("en", "The order is planned: 12.5 % of € 1,250.00 with 30 days to go, at most € 500.00."),
        ("nl", "De order is ingepland: 12,5 % van € 1.250,00 met nog 30 dagen te gaan, ten hoogste € 500,00."),
    ],
)
def test_amounts_rates_choices_and_spans(books: Desk, lang: str, said: str) -> None:
    assert [reason["text"] for reason in reasons(books, lang, *CANCELLED) if reason["rule"] == "price"] == [said]


def test_a_definition_that_only_a_reason_names_has_its_value(books: Desk) -> None:
    # `cooling_off` is tested by no rule, and after the choice changes the reason does too
    facts = ("change.kind=withdrawal", "agreement.signed=false", "order.delivered=2027-02-20")
    said = "You may withdraw until 20 February 2028, 1 year after 20 February 2027."
    assert [reason["text"] for reason in reasons(books, "en", *facts)] == [said]


def test_what_is_not_known_or_not_applicable_is_called_by_its_name(books: Desk) -> None:
    speech = Speech(books.ready.book, "nl")
    assert speech.because("right", books.case("order.delivered=null")) == (
        "U kunt herroepen tot het einde van de bedenktijd, de bedenktijd na geleverd."
    )
    assert speech.because("price", books.case("order.stage=planned")) == (
        "De order is ingepland: het deel van orderwaarde met nog tijd vooraf te gaan, ten hoogste betaalde aanbetaling."
    )


def test_who_decides_hears_the_value(books: Desk) -> None:
    facts = ("order.stage=ready", "order.value=9999.99")
    decision = books.decision(*facts)
    found = decision_json(decision, books.ready.book, books.ready.plan, "en")
    assert [each["because"] for each in found["approvals"]] == ["For € 9,999.99 we look twice"]
    assert "For € 9,999.99 we look twice." in decision_text(decision, books.ready.book, books.ready.plan, "en")


def test_a_rule_by_itself_says_what_the_values_are_called(books: Desk) -> None:
    rule = next(each for each in books.ready.book.rules if each.id == "right")
    text = rule_text(rule, books.ready.book, "en", 120)
    assert "  You may withdraw until the end of the withdrawal period, the withdrawal period after" in text
    assert text.startswith("You may withdraw until the end of the withdrawal period, the withdrawal period")
