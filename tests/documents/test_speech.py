from __future__ import annotations

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from engine.case import Case
from engine.documents.plain import plain_value, setting
from engine.documents.speech import Speech
from engine.language.place import Place
from engine.language.source import Ref, Span
from engine.quantities.clock import parse_instant
from engine.quantities.value import NOT_APPLICABLE, UNKNOWN, Day, Nothing, Value
from tests.documents.joinery import BOOK
from tests.small_book import small_book

ZONE = ZoneInfo("Europe/Amsterdam")
NOWHERE = Place("", 1, 1)


@pytest.fixture
def speech(tmp_path: Path) -> Speech:
    return Speech(small_book(tmp_path, *BOOK).book, "en")


@pytest.mark.parametrize(
    ("since", "until", "by_day", "length", "distance"),
    [
        ("2027-03-03 10:12", "2027-04-30", False, "58 days", "58 days before start of the event"),
        ("2027-03-03 10:12", "2027-03-04 22:11", False, "35 hours", "35 hours before start of the event"),
        ("2027-03-03 23:59", "2027-03-04 00:01", True, "1 day", "1 day before start of the event"),
        # the clocks go forward at 02:00: two hours on the wall, one that passed
        ("2027-03-28 01:30", "2027-03-28 03:30", False, "1 hour", "1 hour before start of the event"),
        ("2027-05-02 10:00", "2027-04-30", False, "2 days after start of the event", "2 days after start of the event"),
        ("2020-04-30", "2027-04-29", False, "6 years and 11 months", "6 years and 11 months before start of the event"),
        ("2025-04-30", "2027-04-30", False, "2 years", "2 years before start of the event"),
    ],
)
def test_a_span_is_said_as_people_count(
    speech: Speech, since: str, until: str, by_day: bool, length: str, distance: str
) -> None:
    span = Span(Ref("change.received", NOWHERE), Ref("order.event_start", NOWHERE), by_day)
    case = Case({"change.received": parse_instant(since, ZONE), "order.event_start": parse_instant(until, ZONE)}, {})
    assert speech.length(span, case) == length
    assert speech.distance(span, case) == distance


def test_a_span_with_an_unknown_end_has_no_length(speech: Speech) -> None:
    span = Span(Ref("change.received", NOWHERE), Ref("order.event_start", NOWHERE), False)
    assert speech.length(span, Case({"change.received": Day(datetime(2027, 3, 3).date())}, {})) is None


def test_the_last_minute_of_a_day_is_that_day(speech: Speech) -> None:
    assert speech.moment(datetime(2027, 3, 5, 23, 59, tzinfo=ZONE)) == "Friday 5 March 2027"
    assert speech.moment(datetime(2027, 3, 5, 16, 0, tzinfo=ZoneInfo("UTC"))) == "Friday 5 March 2027 17:00"


@pytest.mark.parametrize(
    ("name", "value", "plain", "option"),
    [
        ("order.value", 1_250_00, "1250.00", "--set order.value=1250.00"),
        ("customer.retention", 85_00, "85.00", "--set 'customer.retention=85.00 %'"),
        ("supplier.days_late", 15, 15, "--set supplier.days_late=15"),
        ("agreement.signed", False, False, "--set agreement.signed=false"),
        ("change.reason", "supplier caused", "supplier caused", "--set 'change.reason=supplier caused'"),
        ("order.value", NOT_APPLICABLE, None, "--set order.value=null"),
        ("agreement.fees_disclosed", frozenset({"b", "a"}), ["a", "b"], "--set 'agreement.fees_disclosed=[a, b]'"),
    ],
)
def test_values_in_json_and_on_the_command_line(
    speech: Speech, name: str, value: Value | Nothing, plain: object, option: str
) -> None:
    assert plain_value(speech, name, value) == plain
    assert setting(speech, name, value) == option


def test_the_unknown_is_null_in_json(speech: Speech) -> None:
    assert plain_value(speech, "order.value", UNKNOWN) is None
