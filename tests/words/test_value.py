from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.quantities.clock import to_microseconds
from engine.quantities.period import HOUR, Period
from engine.quantities.value import NOT_APPLICABLE, UNKNOWN, Day, Nothing, Value
from engine.vocabulary.attribute import Attribute, Kind
from engine.words.unreadable import Unreadable
from engine.words.value import read_fact, read_value, say_value
from tests.words import facts
from tests.words.facts import AMSTERDAM, VOCABULARY
from tests.words.strategies import LANGUAGE, values


@given(st.data(), st.sampled_from(list(VOCABULARY.values())), LANGUAGE, st.booleans())
def test_what_is_said_reads_back(data: st.DataObject, of: Attribute, lang: str, weekday: bool) -> None:
    value = data.draw(values(of))
    said = say_value(value, of, lang, zone=AMSTERDAM, weekday=weekday)
    read = read_value(said, of, lang, AMSTERDAM)
    if isinstance(value, datetime):
        assert isinstance(read, datetime)
        assert to_microseconds(read) == to_microseconds(value)
    else:
        assert read == value
    assert type(read) is type(value)


@pytest.mark.parametrize(
    ("value", "kind", "english", "dutch"),
    [
        (1_250_000, Kind.MONEY, "€ 12,500.00", "€ 12.500,00"),
        (0, Kind.MONEY, "€ 0.00", "€ 0,00"),
        (-5, Kind.MONEY, "€ -0.05", "€ -0,05"),
        (1_200, Kind.RATE, "12 %", "12 %"),
        (1_250, Kind.RATE, "12.5 %", "12,5 %"),
        (1_225, Kind.RATE, "12.25 %", "12,25 %"),
        (10_000, Kind.RATE, "100 %", "100 %"),
        (3, Kind.COUNT, "3", "3"),
        (12_500, Kind.COUNT, "12,500", "12.500"),
        (date(2027, 4, 16), Kind.DATE, "16 April 2027", "16 april 2027"),
        (Day(date(2027, 4, 16)), Kind.INSTANT, "16 April 2027", "16 april 2027"),
        (datetime(2027, 4, 16, 21, 59, tzinfo=UTC), Kind.INSTANT, "16 April 2027 23:59", "16 april 2027 23:59"),
        (
            datetime(2027, 4, 16, 22, 0, 30, tzinfo=UTC),
            Kind.INSTANT,
            "17 April 2027 00:00:30",
            "17 april 2027 00:00:30",
        ),
        (
            datetime(2027, 10, 31, 1, 30, tzinfo=UTC),
            Kind.INSTANT,
            "31 October 2027 02:30 +01:00",
            "31 oktober 2027 02:30 +01:00",
        ),
        (Period(months=2), Kind.PERIOD, "2 months", "2 maanden"),
        (Period(months=12), Kind.PERIOD, "1 year", "1 jaar"),
        (Period(months=24), Kind.PERIOD, "2 years", "2 jaar"),
        (Period(months=18), Kind.PERIOD, "18 months", "18 maanden"),
        (Period(days=7), Kind.PERIOD, "7 days", "7 dagen"),
        (Period(days=1), Kind.SPAN, "1 day", "1 dag"),
        (Period(), Kind.SPAN, "0 days", "0 dagen"),
        (Period(microseconds=36 * HOUR), Kind.SPAN, "36 hours", "36 uur"),
        (Period(microseconds=HOUR * 3 // 2), Kind.SPAN, "1 hour and 30 minutes", "1 uur en 30 minuten"),
        (Period(months=1, days=10), Kind.SPAN, "1 month and 10 days", "1 maand en 10 dagen"),
        (
            Period(months=1, days=10, microseconds=2 * HOUR),
            Kind.SPAN,
            "1 month, 10 days and 2 hours",
            "1 maand, 10 dagen en 2 uur",
        ),
        (Period(working_days=3), Kind.SPAN, "3 working days", "3 werkdagen"),
        (True, Kind.TRUTH, "yes", "ja"),
        (False, Kind.TRUTH, "no", "nee"),
        ("planned", Kind.CHOICE, "planned", "planned"),
        ("Vecht Interiors", Kind.TEXT, "Vecht Interiors", "Vecht Interiors"),
        (frozenset({"storage", "cancellation"}), Kind.SET, "cancellation, storage", "cancellation, storage"),
        (frozenset(), Kind.SET, "none", "geen"),
        (NOT_APPLICABLE, Kind.MONEY, "not applicable", "niet van toepassing"),
        (UNKNOWN, Kind.DATE, "unknown", "onbekend"),
    ],
)
def test_says(value: Value | Nothing, kind: Kind, english: str, dutch: str) -> None:
    assert say_value(value, kind, "en", zone=AMSTERDAM) == english
    assert say_value(value, kind, "nl", zone=AMSTERDAM) == dutch
    for said, lang in ((english, "en"), (dutch, "nl")):
        read = read_fact(said, kind, lang, AMSTERDAM)
        assert read == (value.astimezone(AMSTERDAM) if isinstance(value, datetime) else value)


def test_says_weekdays_and_other_currencies() -> None:
    friday = date(2027, 4, 16)
    assert say_value(friday, Kind.DATE, "en", weekday=True) == "Friday 16 April 2027"
    assert say_value(friday, Kind.DATE, "nl", weekday=True) == "vrijdag 16 april 2027"
    assert say_value(Day(friday), Kind.INSTANT, "nl", weekday=True) == "vrijdag 16 april 2027"
    assert say_value(1_250_000, Kind.MONEY, "en", currency="USD") == "USD 12,500.00"
    assert read_value("12,500.00 USD", Kind.MONEY, "en", AMSTERDAM, currency="USD") == 1_250_000


def test_says_choices_and_sets_by_their_words() -> None:
    assert say_value("planned", facts.STAGE, "nl") == "ingepland"
    assert say_value("in production", facts.STAGE, "nl") == "in production"  # no word for it
    assert say_value(frozenset({"storage", "cancellation"}), facts.FEES, "nl") == "annulering, storage"
    assert say_value("other", facts.CUSTOM, "en") == "other"  # its word means another choice as well


@pytest.mark.parametrize(
    ("text", "of", "lang", "value"),
    [
        ("1250.00", facts.VALUE, "en", 125_000),
        ("1250", facts.VALUE, "en", 125_000),
        ("1,250.00", facts.VALUE, "en", 125_000),
        ("€1,250.00", facts.VALUE, "en", 125_000),
        ("€\u00a01.250,00", facts.VALUE, "nl", 125_000),
        ("EUR 1250,00", facts.VALUE, "nl", 125_000),
        ("-€ 12,50", facts.VALUE, "nl", -1_250),
        ("12%", facts.SHARE, "en", 1_200),
        ("12,50 procent", facts.SHARE, "nl", 1_250),
        ("2022-04-27", facts.DELIVERY, "en", date(2022, 4, 27)),
        ("2022-04-27", facts.DELIVERY, "nl", date(2022, 4, 27)),
        ("friday 16 APRIL 2027", facts.DELIVERY, "en", date(2027, 4, 16)),
        ("Vrijdag 16 April 2027", facts.DELIVERY, "nl", date(2027, 4, 16)),
        ("2027-04-16", facts.RECEIVED, "en", Day(date(2027, 4, 16))),
        ("2027-04-16 23:59", facts.RECEIVED, "en", datetime(2027, 4, 16, 23, 59, tzinfo=AMSTERDAM)),
        ("16 april 2027 om 9:30", facts.RECEIVED, "nl", datetime(2027, 4, 16, 9, 30, tzinfo=AMSTERDAM)),
        ("vrijdag 16 april 2027 23:59", facts.RECEIVED, "nl", datetime(2027, 4, 16, 23, 59, tzinfo=AMSTERDAM)),
        ("1 week", facts.NOTICE, "en", Period(days=7)),
        ("2 weken en 1 dag", facts.NOTICE, "nl", Period(days=15)),
        ("1 year and 3 months", facts.NOTICE, "en", Period(months=15)),
        ("28 x 24 hours", facts.NOTICE, "en", Period(microseconds=28 * 24 * HOUR)),
        ("true", facts.IN_WRITING, "en", True),
        ("nee", facts.IN_WRITING, "nl", False),
        ("false", facts.IN_WRITING, "nl", False),
        ("Ingepland", facts.STAGE, "nl", "planned"),
        ("planned", facts.STAGE, "nl", "planned"),
        ("[cancellation, storage]", facts.FEES, "en", frozenset({"cancellation", "storage"})),
        (
            "annulering en verschuiving".replace(" en ", " of "),
            facts.FEES,
            "nl",
            frozenset({"cancellation", "rescheduling"}),
        ),
        ("  as it stands ", facts.NAME, "en", "  as it stands "),
    ],
)
def test_reads_other_forms_too(text: str, of: Attribute, lang: str, value: Value) -> None:
    assert read_value(text, of, lang, AMSTERDAM) == value


@pytest.mark.parametrize(
    ("text", "of", "lang", "suggestion"),
    [
        ("12,500.00", facts.VALUE, "nl", "12.500,00"),
        ("€ 12,500.00", facts.VALUE, "nl", "€ 12.500,00"),
        ("1.250", facts.VALUE, "nl", "1.250,00"),
        ("1250.00", facts.VALUE, "nl", "1.250,00"),
        ("1,250", facts.VALUE, "en", "1,250.00"),
        ("12.500,00", facts.VALUE, "en", "12,500.00"),
        ("1.005", facts.VALUE, "en", "1,005.00"),
        ("1e3", facts.VALUE, "en", None),
        ("USD 5.00", facts.VALUE, "en", None),
        ("€ 5.00 EUR", facts.VALUE, "en", None),
        ("10,000,000,000,000.00", facts.VALUE, "en", None),
        ("12.5 %", facts.SHARE, "nl", "12,5 %"),
        ("12", facts.SHARE, "en", "12 %"),
        ("0.12", facts.SHARE, "en", None),
        ("12.345 %", facts.SHARE, "en", None),
        ("3.0", facts.SEQUENCE, "en", "3"),
        ("12,500", facts.SEQUENCE, "nl", "12.500"),
        ("three", facts.SEQUENCE, "en", None),
        ("30 February 2027", facts.DELIVERY, "en", "28 February 2027"),
        ("16-4-2027", facts.DELIVERY, "nl", "16 april 2027"),
        ("April 16, 2027", facts.DELIVERY, "en", "16 April 2027"),
        ("16 Apr 2027", facts.DELIVERY, "en", "16 April 2027"),
        ("16 maart 2027", facts.DELIVERY, "en", "16 March 2027"),
        ("16 Aprl 2027", facts.DELIVERY, "en", "16 April 2027"),
        ("Monday 16 April 2027", facts.DELIVERY, "en", "Friday 16 April 2027"),
        ("28 March 2027 02:30", facts.RECEIVED, "en", "28 March 2027 03:30"),
        ("31 oktober 2027 02:30", facts.RECEIVED, "nl", "31 oktober 2027 02:30 +02:00"),
        ("16 April 2027 25:00", facts.RECEIVED, "en", None),
        ("soon", facts.RECEIVED, "en", None),
        ("14 dayz", facts.NOTICE, "en", "14 days"),
        ("14 dagen", facts.NOTICE, "en", "14 days"),
        ("14", facts.NOTICE, "en", None),
        ("3 days and 1 month", facts.NOTICE, "en", None),
        ("101 years", facts.NOTICE, "en", None),
        ("3 working days and 2 hours", facts.NOTICE, "en", None),
        ("2 x 1 month", facts.NOTICE, "en", None),
        ("maybe", facts.IN_WRITING, "en", None),
        ("plannd", facts.STAGE, "en", "planned"),
        ("same", facts.CUSTOM, "en", None),
        ("cancellation, cancellation", facts.FEES, "en", None),
        ("cancelation, storage", facts.FEES, "en", "cancellation or storage"),
    ],
)
def test_refuses_with_the_nearest_right_thing(text: str, of: Attribute, lang: str, suggestion: str | None) -> None:
    with pytest.raises(Unreadable) as refused:
        read_value(text, of, lang, AMSTERDAM)
    assert (refused.value.text, refused.value.suggestion) == (text, suggestion)
    if suggestion:
        read_value(suggestion, of, lang, AMSTERDAM)


def test_expectations_name_forms_of_the_language() -> None:
    with pytest.raises(Unreadable) as refused:
        read_value("veel", facts.VALUE, "nl", AMSTERDAM)
    assert refused.value.expected == "an amount such as `150,00` or `€ 1.250,00`"
    assert str(refused.value) == "expected an amount such as `150,00` or `€ 1.250,00`, not `veel`"


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        (True, Kind.MONEY),
        (1, Kind.TRUTH),
        ("1", Kind.COUNT),
        (datetime(2027, 4, 16, tzinfo=UTC), Kind.DATE),
        (date(2027, 4, 16), Kind.INSTANT),
        (3, Kind.PERIOD),
    ],
)
def test_a_value_of_another_kind_is_not_said(value: Value, kind: Kind) -> None:
    with pytest.raises(ValueError, match=f"is no {kind.value}"):
        say_value(value, kind, "en")


def test_nothing_is_a_fact_but_no_value() -> None:
    with pytest.raises(Unreadable):
        read_value("not applicable", facts.VALUE, "en", AMSTERDAM)
    assert read_fact("Not applicable", facts.VALUE, "en", AMSTERDAM) is NOT_APPLICABLE
    assert read_fact("onbekend", facts.VALUE, "nl", AMSTERDAM) is UNKNOWN
    assert read_fact("unknown", facts.NAME, "en", AMSTERDAM) == "unknown"
