from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.quantities.value import NOT_APPLICABLE, UNKNOWN, Day
from engine.request.reading import InvalidRequest, read_request, to_request, with_settings
from engine.request.vocabulary import load_items, load_vocabulary
from tests.request.given import ASKED, COMPLETE, ZONE, book_vocabulary, problems, read

AMSTERDAM = ZoneInfo(ZONE)


# What is read -------------------------------------------------------------------------------------------------------


def test_complete_request_states_every_attribute_of_the_vocabulary() -> None:
    request = read(COMPLETE.read_text(encoding="utf-8"))
    assert set(request.stated()) == {*load_vocabulary(), "own.fleet", "own.region"}
    listed = {
        name
        for name in ("order.lines", "costs.items", "history.exceptions")
        for item in request.items(name) or ()
        for name in item.stated()
    }
    assert listed == set(load_items())


def test_every_kind_is_read_in_its_own_type() -> None:
    facts = read(COMPLETE.read_text(encoding="utf-8")).stated()
    assert facts["order.id"] == "2027-0188"
    assert facts["order.value"] == 1_840_000
    assert facts["order.stage"] == "in production"
    assert facts["order.promised_delivery"] == date(2027, 4, 30)
    assert facts["order.concluded"] == datetime(2027, 1, 11, 14, 0, tzinfo=UTC)
    assert facts["order.event_start"] == datetime(2027, 5, 1, 8, 0, tzinfo=UTC)
    assert facts["change.received"] == Day(date(2027, 3, 3))
    assert facts["customer.pays_on_time"] == 9725
    assert facts["customer.employees"] == 12
    assert facts["agreement.signed"] is True
    assert facts["order.withdrawal_excluded"] == "no"
    assert facts["agreement.fees_disclosed"] == frozenset({"cancellation", "rescheduling"})
    assert facts["own.fleet"] == 3


def test_an_instant_is_kept_on_the_clock_of_the_book() -> None:
    received = read("change: {kind: cancellation, received: 2027-03-03T23:30:00Z}").change.received
    assert isinstance(received, datetime)
    assert (received.tzinfo, received.day, received.hour) == (AMSTERDAM, 4, 0)


def test_left_out_is_unknown_and_null_is_not_applicable() -> None:
    request = read(ASKED + "order: {delivered: null, ready_on: ~}\n")
    assert request.order["delivered"] is NOT_APPLICABLE
    assert request.order["ready_on"] is NOT_APPLICABLE
    assert request.order["promised_delivery"] is UNKNOWN
    assert "order.promised_delivery" not in request.stated()
    assert request.items("order.lines") is None
    assert read(ASKED + "order: {lines: []}\n").items("order.lines") == ()


def test_json_says_the_same_as_yaml() -> None:
    text = """{"change": {"kind": "change", "received": "2027-03-03 10:12", "in_writing": true, "cost": 75.50},
               "order": {"value": 18400, "delivered": null, "stage": "sawn"}, "own": {"fleet": 3}}"""
    yaml = """
change: {kind: change, received: 2027-03-03 10:12, in_writing: true, cost: 75.50}
order: {value: 18400, delivered: null, stage: sawn}
own: {fleet: 3}
"""
    assert read(text, "request.json") == read(yaml) == read(text, "standard input")


def test_an_amount_never_passes_through_a_float() -> None:
    text = '{"change": {"kind": "change", "received": "2027-03-03"}, "order": {"value": 8999999999.99}}'
    assert read(text, "request.json").order.value == 899_999_999_999


@settings(max_examples=50, deadline=None)
@given(st.integers(0, 10**12))
def test_an_amount_is_read_back_as_it_was_written(cents: int) -> None:
    assert read(f"{ASKED}order: {{value: {cents // 100}.{cents % 100:02}}}").order.value == cents


def test_what_a_book_adds_to_a_choice_counts_where_the_choice_is_used() -> None:
    assert read(ASKED + "order: {stage: sawn}").order.stage == "sawn"
    with pytest.raises(InvalidRequest, match=r"`order\.stage` has no value `sawn`"):
        to_request(read_request(ASKED + "order: {stage: sawn}", "request.yaml"), load_vocabulary(), ZONE)


# What is wrong ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "said"),
    [
        (
            "order: {stge: planned}",
            "2:9: error[unknown-key]: no attribute `order.stge`; did you mean `order.stage`?",
        ),
        ("customr: {type: business}", "2:1: error[unknown-key]: no group `customr`; did you mean `customer`?"),
        (
            "customer: {promised_delivery: 2027-01-01}",
            "2:12: error[unknown-key]: no attribute `customer.promised_delivery`;"
            " did you mean `order.promised_delivery`?",
        ),
        (
            "order.stage: planned",
            "2:1: error[unknown-key]: no attribute `order.stage`\n= write `stage` under `order:`",
        ),
        ("own: {flet: 3}", "2:7: error[unknown-key]: no attribute `own.flet`; did you mean `own.fleet`?"),
        (
            "own: {region: noord}",
            "2:15: error[unknown-value]: `own.region` has no value `noord`; did you mean `north`?"
            "\n= it is one of `north`, `south`",
        ),
        (
            "customer: {type: Zakelijk}",
            "2:18: error[unknown-value]: `customer.type` has no value `Zakelijk`; did you mean `business`?"
            "\n= it is one of `consumer`, `business`",
        ),
        (
            "customer: {type: q}",
            "2:18: error[unknown-value]: `customer.type` has no value `q`\n= it is one of `consumer`, `business`",
        ),
        (
            "order: {value: '18.400,00'}",
            "2:16: error[wrong-type]: `order.value`: expected an amount such as `150.00` or `€ 1,250.00`,"
            " not `18.400,00`; did you mean `18,400.00`?",
        ),
        (
            "customer: {retention: 85}",
            "2:23: error[wrong-type]: `customer.retention`: expected a percentage such as `12.5 %`,"
            " not `85`; did you mean `85 %`?",
        ),
        (
            "agreement: {signed: yes}",
            "2:21: error[wrong-type]: `agreement.signed`: expected `true` or `false`, not `yes`;"
            " did you mean `true`?",
        ),
        (
            "order: {delivered: 2027-02-29}",
            "2:20: error[wrong-type]: `order.delivered`: expected a day that exists; that month has 28 days,"
            " not `2027-02-29`; did you mean `2027-02-28`?",
        ),
        (
            "order: {delivered: }",
            "2:9: error[wrong-type]: `order.delivered` says nothing"
            "\n= write `null` if it does not apply; leave it out if it is not known",
        ),
        (
            "deposit:",
            "2:1: error[wrong-type]: `deposit` holds facts, such as `agreed`; nothing stands under it"
            "\n= leave it out if nothing is known",
        ),
        ("deposit: 100.00", "2:10: error[wrong-type]: `deposit` holds facts, such as `agreed`, not `100.00`"),
        ("own:", "2:1: error[wrong-type]: `own` holds facts by name; nothing stands under it"),
        ("order: {lines: {id: 1}}", "2:16: error[wrong-type]: `order.lines` is a list; each item begins with `-`"),
        ("costs: {items: [4]}", "2:17: error[wrong-type]: `costs.items` holds facts, such as `type`, not `4`"),
        (
            "order: {stage: [planned]}",
            "2:16: error[wrong-type]: `order.stage`: expected one word, not a list",
        ),
        (
            "order: {value: -3}",
            "2:16: error[out-of-range]: `order.value` is € -3.00, less than € 0.00",
        ),
        (
            "customer: {retention: 101 %}",
            "2:23: error[out-of-range]: `customer.retention` is 101 %, more than 100 %",
        ),
        ("customer: {horizon_years: 101}", "2:27: error[out-of-range]: `customer.horizon_years` is 101, more than 100"),
        (
            "deposit: {paid: 5520.00}\npayments: {paid: 0.00}",
            "2:17: error[inconsistent]: `deposit.paid` is € 5,520.00, more than `payments.paid`, € 0.00"
            "\n= what is paid on the order includes the deposit",
        ),
        (
            "order: {concluded: 2027-01-11 15:00, delivered: 2027-01-10}",
            "2:20: error[inconsistent]: `order.concluded` is 11 January 2027, later than `order.delivered`,"
            " 10 January 2027\n= nothing is delivered before the order is concluded",
        ),
        ("complaint: {open: null}", "2:19: error[wrong-type]: `complaint.open` always applies; it can't be `null`"),
    ],
)  # fmt: skip
def test_a_mistake_is_said_where_it_stands_with_what_would_be_right(written: str, said: str) -> None:
    assert problems(ASKED + written) == [said]


def test_what_applies_to_a_change_alone_is_said_of_no_other() -> None:
    said = "order: {}\nchange: {kind: cancellation, received: 2027-03-03, aspect: date}"
    assert problems(said) == [
        "2:60: error[inconsistent]: `change.aspect` is date, but `change.kind` is cancellation"
        "\n= only of a change there is an aspect",
    ]
    assert problems("change: {kind: cancellation, received: 2027-03-03, aspect: null}") == []


def test_a_change_that_is_set_to_be_a_cancellation_leaves_its_aspect_behind() -> None:
    written = read_request("change: {kind: change, received: 2027-03-03, aspect: date}", "r.yaml")
    for setting, aspect in (
        ({"change.kind": "cancellation"}, None),
        ({"change.kind": "change"}, "date"),
        ({"change.kind": "change", "change.aspect": "price"}, "price"),
    ):
        request = to_request(with_settings(written, setting), book_vocabulary(), ZONE)
        assert request.change.aspect == aspect
    with pytest.raises(InvalidRequest):
        to_request(with_settings(written, {"change.kind": "no-show", "change.aspect": "date"}), book_vocabulary(), ZONE)


def test_the_kind_of_change_and_its_moment_are_asked_for() -> None:
    assert problems("order: {stage: planned}") == [
        "1:1: error[missing-request]: `change.kind` is missing\n= What does the customer ask?",
        "1:1: error[missing-request]: `change.received` is missing\n= When did the request come in?",
    ]
    assert problems("order: {stage: planned}\nchange: {kind: no-show}") == [
        "2:9: error[missing-request]: `change.received` is missing\n= When did the request come in?"
    ]
    assert problems("change: {kind: null, received: 2027-03-03}") == [
        "1:16: error[wrong-type]: `change.kind` always applies; it can't be `null`"
    ]


def test_the_clock_must_show_a_time_once() -> None:
    (skipped,) = problems("change: {kind: change, received: 2027-03-28 02:30}")
    assert skipped.startswith(
        "1:34: error[wrong-type]: `change.received`: expected a time that exists: the clocks in Europe/Amsterdam"
    )
    (twice,) = problems("change: {kind: change, received: 2027-10-31 02:30}")
    assert "because it comes twice that day in Europe/Amsterdam: `+02:00` first, then `+01:00`" in twice
    assert problems("change: {kind: change, received: 2027-10-31T02:30+01:00}") == []


def test_all_problems_are_said_at_once_in_order_and_none_that_follows_from_another() -> None:
    found = problems("own: {x: 1}\nchange: {kind: cancelation, received: }\norder: {value: many}\n")
    assert [line.split(" ")[0] + line.split(" ")[1] for line in found] == [
        "1:7:error[unknown-key]:",
        "2:16:error[unknown-value]:",
        "2:29:error[wrong-type]:",
        "3:16:error[wrong-type]:",
    ]


def test_the_report_shows_the_line() -> None:
    with pytest.raises(InvalidRequest) as invalid:
        read(ASKED + "order: {stge: planned}")
    assert str(invalid.value) == (
        "request.yaml:2:9: error[unknown-key]: no attribute `order.stge`; did you mean `order.stage`?\n"
        "    2 | order: {stge: planned}\n"
        "      |         ^^^^\n"
        "\n"
        "1 error in 1 of 1 file; nothing was decided.   afspraak explain unknown-key"
    )


def test_a_message_never_names_the_machinery() -> None:
    texts = ["order: 1", "order: [1]", "change: x", "costs: {items: x}", "own: x", "order: {lines: [[1]]}", "[1]", "x"]
    for text in texts:
        for said in problems(text):
            assert not any(word in said.lower() for word in ("pydantic", "dict", "tuple", "none", "str ", "model"))


# Hostile texts ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "file", "code"),
    [
        (b"order: {id: \xff}", "a.yaml", "not-utf-8"),
        (b"\xff\xfeo\x00", "a.yaml", "byte-order-mark"),
        (b'{"order": {"id": "\xe9"}}', "a.json", "not-utf-8"),
        ("order: {id: a\x00b}", "a.yaml", "control-character"),
        ('{"order": {"id": "\x00"}}', "a.json", "control-character"),
        ("x: " + "y" * 10_000_000, "a.yaml", "too-large"),
        ('{"x": "' + "y" * 10_000_000 + '"}', "a.json", "too-large"),
        ("[" * 10_000, "a.yaml", "too-deep"),
        ("- " * 10_000 + "x", "a.yaml", "too-deep"),
        ("[" * 10_000 + "]" * 10_000, "a.json", "too-deep"),
        ('{"a":' * 10_000 + "1" + "}" * 10_000, "a.json", "too-deep"),
        ('{"a":' * 40 + "1" + "}" * 40, "a.json", "too-deep"),
        ("[" * 10_000, "a.json", "too-deep"),
        ('{"change": NaN}', "a.json", "bad-json"),
        ('{"change": {"cost": -Infinity}}', "a.json", "bad-json"),
        ("{", "a.json", "bad-json"),
        ("", "a.json", "bad-json"),
        ("", "a.yaml", "empty-file"),
        ("{a: ", "a.yaml", "bad-yaml"),
        ("a: &x 1\nb: *x", "a.yaml", "anchor"),
        ("change: {kind: change, kind: cancellation}", "a.yaml", "duplicate-key"),
        ('{"change": {"kind": "change", "k\\u0069nd": "change"}}', "a.json", "duplicate-key"),
        ("[1, 2]", "a.yaml", "wrong-type"),
        ("7", "a.json", "wrong-type"),
        ("null", "a.json", "wrong-type"),
    ],
)  # fmt: skip
def test_a_hostile_file_is_a_problem_and_no_traceback(text: str | bytes, file: str, code: str) -> None:
    assert f"error[{code}]" in " ".join(problems(text, file))


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ('"order": {"id": "\\ud800"}', "wrong-type"),
        ('"order": {"id": "a\\u0000b"}', "wrong-type"),
        ('"order": {"id": "' + "9" * 501 + '"}', "wrong-type"),
        ('"order": {"value": ' + "9" * 5000 + "}", "wrong-type"),
        ('"order": {"value": 1e3}', "wrong-type"),
        ('"order": {"value": "१२"}', "wrong-type"),
        ('"customer": {"employees": 3.0}', "wrong-type"),
        ('"order": {"delivered": "0000-01-01"}', "wrong-type"),
        ('"order": {"delivered": "9999-12-31"}', "wrong-type"),
        ('"order": {"stage": ""}', "unknown-value"),
        ('"order": {"\\ud800": 1}', "unknown-key"),
        ('"": 1', "unknown-key"),
        ('"agreement": {"fees_disclosed": [' + '"a",' * 100 + '"b"]}', "too-large"),
        ('"agreement": {"fees_disclosed": [{"a": 1}]}', "wrong-type"),
        ('"costs": {"items": [' + "{}," * 1000 + "{}]}", "too-large"),
    ],
)
def test_a_hostile_value_is_a_problem_that_can_be_shown(written: str, code: str) -> None:
    (said,) = problems(f'{{"change": {{"kind": "change", "received": "2027-03-03"}}, {written}}}', "a.json")
    assert f"error[{code}]" in said
    assert said.encode("utf-8")
    assert len(said) < 500


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=60))
def test_no_text_is_a_traceback(text: str) -> None:
    problems(text)
    problems(text, "a.json")
    problems(ASKED, settings={"order.value": text, "order.stage": text, text: "1"})


@settings(deadline=None)
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(st.sampled_from(["order", "change", "kind", "lines", "own", "x"]), inner, max_size=4)
        ),
        max_leaves=12,
    )
)
def test_no_json_is_a_traceback(value: object) -> None:
    import json  # noqa: PLC0415

    problems(json.dumps(value), "a.json")


def test_places_in_json_count_from_one_and_cover_the_value() -> None:
    with pytest.raises(InvalidRequest) as invalid:
        to_request(
            read_request('{\n  "change": {"kind": "chnge",\n    "received": "2027-03-03"}}', "a.json"),
            book_vocabulary(),
            ZONE,
        )
    (problem,) = invalid.value.problems
    assert (problem.place.line, problem.place.column, problem.place.length) == (2, 22, 7)


# Facts set on the command line --------------------------------------------------------------------------------------


def test_a_fact_can_be_set_taken_out_and_made_not_applicable() -> None:
    written = ASKED + "order: {stage: planned, delivered: null}\n"
    request = read(
        written,
        settings={
            "supplier.days_late": "15",
            "order.stage": "unknown",
            "order.value": "null",
            "order.delivered": "2027-05-01",
            "agreement.fees_disclosed": "[storage, cancellation]",
            "customer.name": "'null'",
            "own.fleet": "4",
            "complaint.open": "unknown",
        },
    )
    assert request.supplier.days_late == 15
    assert request.order["stage"] is UNKNOWN
    assert request.order["value"] is NOT_APPLICABLE
    assert request.order.delivered == date(2027, 5, 1)
    assert request.agreement.fees_disclosed == frozenset({"storage", "cancellation"})
    assert request.customer.name == "null"
    assert request.own == {"fleet": 4}
    assert request.complaint["open"] is UNKNOWN


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        (
            "supplier.days_late",
            "soon",
            "--set:1:20: error[wrong-type]: `supplier.days_late`: expected a whole number such as `3` or `12,500`,"
            " not `soon`",
        ),
        (
            "supplier.day_late",
            "15",
            "--set:1:1: error[unknown-key]: no attribute `supplier.day_late`; did you mean `supplier.days_late`?",
        ),
        (
            "supplier.day_late",
            "unknown",
            "--set:1:1: error[unknown-key]: no attribute `supplier.day_late`; did you mean `supplier.days_late`?",
        ),
        ("days_late", "15", "--set:1:1: error[unknown-key]: no group `days_late`; did you mean `supplier.days_late`?"),
        (
            "order.value",
            "",
            "--set:1:1: error[wrong-type]: `order.value` says nothing"
            "\n= write `null` if it does not apply; leave it out if it is not known",
        ),
        ("order.value", "[1", "--set:1:15: error[bad-yaml]: a `,` or `]` is expected here"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_setting_is_said_of_the_setting(name: str, value: str, said: str) -> None:
    (found,) = problems(ASKED, settings={name: value})
    assert found.startswith(said)
