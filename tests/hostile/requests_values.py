"""Requests that can be read, with values, names and facts that can not be."""

# ruff: noqa: E501 - an input stands on one line

from __future__ import annotations

from tests.hostile.table import Kind, fact, json_fact, more, received, yaml_request

KINDS: tuple[Kind, ...] = (
    Kind(
        "a list where a mapping belongs",
        more,
        (
            ("order: []", "2:8: error[wrong-type]: `order` holds facts, such as `id`, not a list"),
            ("order: [{id: x}]", "2:8: error[wrong-type]: `order` holds facts, such as `id`, not a list"),
            ("customer: [1]", "2:11: error[wrong-type]: `customer` holds facts, such as `id`, not a list"),
            ("own: []", "2:6: error[wrong-type]: `own` holds facts by name, not a list"),
            ("costs: {items: [[]]}", "2:17: error[wrong-type]: `costs.items` holds facts, such as `type`, not a list"),
            ("terms:\n- signed: true", "3:1: error[wrong-type]: `terms` holds facts, such as `version`, not a list"),
        ),
    ),
    Kind(
        "a value where a mapping belongs",
        more,
        (
            ("order: 7", "2:8: error[wrong-type]: `order` holds facts, such as `id`, not `7`"),
            ("order: planned", "2:8: error[wrong-type]: `order` holds facts, such as `id`, not `planned`"),
            ("order: null", "2:8: error[wrong-type]: `order` holds facts, such as `id`; nothing stands under it"),
            ("order:", "2:1: error[wrong-type]: `order` holds facts, such as `id`; nothing stands under it"),
            ("own: 1", "2:6: error[wrong-type]: `own` holds facts by name, not `1`"),
            ("costs: {items: [4]}", "2:17: error[wrong-type]: `costs.items` holds facts, such as `type`, not `4`"),
            ("deposit: ''", "2:1: error[wrong-type]: `deposit` holds facts, such as `agreed`, not an empty text"),
        ),
    ),
    Kind(
        "a mapping where a value belongs",
        more,
        (
            ("order: {id: {a: b}}", "2:13: error[wrong-type]: `order.id`: expected a text on one line, not a mapping"),
            (
                "order: {value: {amount: 1.00}}",
                "2:16: error[wrong-type]: `order.value`: expected an amount such as `150.00`, not a mapping",
            ),
            (
                "order: {stage: {is: planned}}",
                "2:16: error[wrong-type]: `order.stage`: expected one word, not a mapping",
            ),
            (
                "order: {delivered: {}}",
                "2:20: error[wrong-type]: `order.delivered`: expected a date such as `2027-04-16`, not a mapping",
            ),
            (
                "agreement: {signed: {a: 1}}",
                "2:21: error[wrong-type]: `agreement.signed`: expected `true` or `false`, not a mapping",
            ),
            (
                "agreement: {fees_disclosed: {a: 1}}",
                (
                    "2:29: error[wrong-type]: `agreement.fees_disclosed`: expected a list of words such as "
                    "`[cancellation, storage]`, not a mapping"
                ),
            ),
            ("order: {lines: {id: 1}}", "2:16: error[wrong-type]: `order.lines` is a list; each item begins with `-`"),
        ),
    ),
    Kind(
        "a list where a value belongs",
        more,
        (
            ("order: {id: [a]}", "2:13: error[wrong-type]: `order.id`: expected a text on one line, not a list"),
            (
                "order: {value: [1.00]}",
                "2:16: error[wrong-type]: `order.value`: expected an amount such as `150.00`, not a list",
            ),
            ("order: {stage: [planned]}", "2:16: error[wrong-type]: `order.stage`: expected one word, not a list"),
            (
                "order: {delivered: []}",
                "2:20: error[wrong-type]: `order.delivered`: expected a date such as `2027-04-16`, not a list",
            ),
            (
                "agreement: {signed: [true]}",
                "2:21: error[wrong-type]: `agreement.signed`: expected `true` or `false`, not a list",
            ),
            (
                "agreement: {fees_disclosed: [[a]]}",
                (
                    "2:29: error[wrong-type]: `agreement.fees_disclosed`: expected a list of words such as "
                    "`[cancellation, storage]`, and nothing else in it"
                ),
            ),
            (
                "customer: {retention: [1 %]}",
                "2:23: error[wrong-type]: `customer.retention`: expected a percentage such as `12 %`, not a list",
            ),
        ),
    ),
    Kind(
        "an amount that is no amount",
        fact("order.value"),
        (
            (
                "1e3",
                (
                    "2:16: error[wrong-type]: `order.value`: expected an amount such as `150.00` or `€ 1,250.00`, not "
                    "`1e3`"
                ),
            ),
            (
                "1e400",
                (
                    "2:16: error[wrong-type]: `order.value`: expected an amount such as `150.00` or `€ 1,250.00`, not "
                    "`1e400`"
                ),
            ),
            (
                ".inf",
                (
                    "2:16: error[wrong-type]: `order.value`: expected an amount such as `150.00` or `€ 1,250.00`, not "
                    "`.inf`"
                ),
            ),
            (
                ".nan",
                (
                    "2:16: error[wrong-type]: `order.value`: expected an amount such as `150.00` or `€ 1,250.00`, not "
                    "`.nan`"
                ),
            ),
            (
                "-.inf",
                (
                    "2:16: error[wrong-type]: `order.value`: expected an amount such as `150.00` or `€ 1,250.00`, not "
                    "`-.inf`"
                ),
            ),
            (
                "0x10",
                (
                    "2:16: error[wrong-type]: `order.value`: expected an amount such as `150.00` or `€ 1,250.00`, not "
                    "`0x10`"
                ),
            ),
            (
                "0o17",
                (
                    "2:16: error[wrong-type]: `order.value`: expected an amount such as `150.00` or `€ 1,250.00`, not "
                    "`0o17`"
                ),
            ),
            (
                "1_000.00",
                (
                    "2:16: error[wrong-type]: `order.value`: expected an amount such as `150.00` or `€ 1,250.00`, not "
                    "`1_000.00`"
                ),
            ),
            (
                "12.345",
                (
                    "2:16: error[wrong-type]: `order.value`: expected an amount such as `150.00` or `€ 1,250.00`, not "
                    "`12.345`; did you mean `12,345.00`?"
                ),
            ),
            (
                "1.0000000000000001",
                (
                    "2:16: error[wrong-type]: `order.value`: expected an amount such as `150.00` or `€ 1,250.00`, not "
                    "`1.0000000000000001`"
                ),
            ),
            (
                "'12.50 EUR EUR'",
                (
                    "2:16: error[wrong-type]: `order.value`: expected an amount such as `150.00` or `€ 1,250.00`, not "
                    "`12.50 EUR EUR`"
                ),
            ),
            (
                "१२.००",
                (
                    "2:16: error[wrong-type]: `order.value`: expected an amount such as `150.00` or `€ 1,250.00`, not "
                    "`१२.००`"
                ),
            ),
            (
                "many",
                (
                    "2:16: error[wrong-type]: `order.value`: expected an amount such as `150.00` or `€ 1,250.00`, not "
                    "`many`"
                ),
            ),
            (
                "--1",
                (
                    "2:16: error[wrong-type]: `order.value`: expected an amount such as `150.00` or `€ 1,250.00`, not "
                    "`--1`"
                ),
            ),
            (
                "1.5.5",
                (
                    "2:16: error[wrong-type]: `order.value`: expected an amount such as `150.00` or `€ 1,250.00`, not "
                    "`1.5.5`"
                ),
            ),
        ),
    ),
    Kind(
        "an amount that is no amount, in JSON",
        json_fact("order.value"),
        (
            (
                "1e3",
                (
                    "1:21: error[wrong-type]: `order.value`: expected an amount such as `150.00` or `€ 1,250.00`, not "
                    "`1e3`"
                ),
            ),
            (
                "1E400",
                (
                    "1:21: error[wrong-type]: `order.value`: expected an amount such as `150.00` or `€ 1,250.00`, not "
                    "`1E400`"
                ),
            ),
            (
                "true",
                (
                    "1:21: error[wrong-type]: `order.value`: expected an amount such as `150.00` or `€ 1,250.00`, not "
                    "`true`"
                ),
            ),
            (
                "12.345",
                (
                    "1:21: error[wrong-type]: `order.value`: expected an amount such as `150.00` or `€ 1,250.00`, not "
                    "`12.345`; did you mean `12,345.00`?"
                ),
            ),
            (
                "0.1e1",
                (
                    "1:21: error[wrong-type]: `order.value`: expected an amount such as `150.00` or `€ 1,250.00`, not "
                    "`0.1e1`"
                ),
            ),
            (
                '""',
                (
                    "1:12: error[wrong-type]: `order.value`: expected an amount such as `150.00` or `€ 1,250.00`, not an "
                    "empty text"
                ),
            ),
            (
                "9" * 5_000,
                (
                    "1:21: error[wrong-type]: `order.value`: expected at most 500 characters, not "
                    "`999999999999999999999999999999999999999999999999999999999999...`"
                ),
            ),
            (
                "1.00000000000000000001",
                (
                    "1:21: error[wrong-type]: `order.value`: expected an amount such as `150.00` or `€ 1,250.00`, not "
                    "`1.00000000000000000001`"
                ),
            ),
            (
                "-0.001",
                (
                    "1:21: error[wrong-type]: `order.value`: expected an amount such as `150.00` or `€ 1,250.00`, not "
                    "`-0.001`"
                ),
            ),
        ),
    ),
    Kind(
        "an amount out of range",
        fact("order.value"),
        (
            ("-3", "2:16: error[out-of-range]: `order.value` is € -3.00, less than € 0.00"),
            ("-0.01", "2:16: error[out-of-range]: `order.value` is € -0.01, less than € 0.00"),
            (
                "9223372036854775808",
                "2:16: error[out-of-range]: `order.value` is `9223372036854775808`, more than € 10,000,000,000.00",
            ),
            (
                "10000000000.01",
                "2:16: error[out-of-range]: `order.value` is € 10,000,000,000.01, more than € 10,000,000,000.00",
            ),
            (
                "1000000000000.00",
                "2:16: error[out-of-range]: `order.value` is € 1,000,000,000,000.00, more than € 10,000,000,000.00",
            ),
            (
                "-9223372036854775809",
                "2:16: error[out-of-range]: `order.value` is `-9223372036854775809`, less than € 0.00",
            ),
            (
                "1" + "0" * 30,
                (
                    "2:16: error[out-of-range]: `order.value` is `1000000000000000000000000000000`, more than € "
                    "10,000,000,000.00"
                ),
            ),
        ),
    ),
    Kind(
        "a count that is no count",
        fact("customer.employees"),
        (
            (
                "3.5",
                (
                    "2:23: error[wrong-type]: `customer.employees`: expected a whole number such as `3` or `12,500`, not "
                    "`3.5`"
                ),
            ),
            (
                "3.0",
                (
                    "2:23: error[wrong-type]: `customer.employees`: expected a whole number such as `3` or `12,500`, not "
                    "`3.0`; did you mean `3`?"
                ),
            ),
            (
                "1e2",
                (
                    "2:23: error[wrong-type]: `customer.employees`: expected a whole number such as `3` or `12,500`, not "
                    "`1e2`"
                ),
            ),
            (
                "three",
                (
                    "2:23: error[wrong-type]: `customer.employees`: expected a whole number such as `3` or `12,500`, not "
                    "`three`"
                ),
            ),
            (
                "true",
                (
                    "2:23: error[wrong-type]: `customer.employees`: expected a whole number such as `3` or `12,500`, not "
                    "`true`"
                ),
            ),
            (
                "0x1F",
                (
                    "2:23: error[wrong-type]: `customer.employees`: expected a whole number such as `3` or `12,500`, not "
                    "`0x1F`"
                ),
            ),
            (
                "1.000",
                (
                    "2:23: error[wrong-type]: `customer.employees`: expected a whole number such as `3` or `12,500`, not "
                    "`1.000`; did you mean `1,000`?"
                ),
            ),
            (
                "½",
                (
                    "2:23: error[wrong-type]: `customer.employees`: expected a whole number such as `3` or `12,500`, not "
                    "`½`"
                ),
            ),
            (
                "3 %",
                (
                    "2:23: error[wrong-type]: `customer.employees`: expected a whole number such as `3` or `12,500`, not "
                    "`3 %`"
                ),
            ),
            (
                "+3",
                (
                    "2:23: error[wrong-type]: `customer.employees`: expected a whole number such as `3` or `12,500`, not "
                    "`+3`"
                ),
            ),
        ),
    ),
    Kind(
        "a count out of range",
        fact("customer.employees"),
        (
            ("-1", "2:23: error[out-of-range]: `customer.employees` is -1, less than 0"),
            ("1000001", "2:23: error[out-of-range]: `customer.employees` is 1,000,001, more than 1,000,000"),
            (
                "9223372036854775808",
                "2:23: error[out-of-range]: `customer.employees` is `9223372036854775808`, more than 1,000,000",
            ),
            (
                "999999999999999",
                "2:23: error[out-of-range]: `customer.employees` is 999,999,999,999,999, more than 1,000,000",
            ),
            ("-2147483649", "2:23: error[out-of-range]: `customer.employees` is -2,147,483,649, less than 0"),
            (
                "1" + "0" * 30,
                (
                    "2:23: error[out-of-range]: `customer.employees` is `1000000000000000000000000000000`, more than "
                    "1,000,000"
                ),
            ),
        ),
    ),
    Kind(
        "a rate that is no rate",
        fact("customer.retention"),
        (
            (
                "85",
                (
                    "2:23: error[wrong-type]: `customer.retention`: expected a percentage such as `12.5 %`, not `85`; "
                    "did you mean `85 %`?"
                ),
            ),
            (
                "0.85",
                "2:23: error[wrong-type]: `customer.retention`: expected a percentage such as `12.5 %`, not `0.85`",
            ),
            (
                "85.125 %",
                (
                    "2:23: error[wrong-type]: `customer.retention`: expected a percentage such as `12.5 %`, not `85.125 "
                    "%`"
                ),
            ),
            (
                "eighty %",
                (
                    "2:23: error[wrong-type]: `customer.retention`: expected a percentage such as `12.5 %`, not `eighty "
                    "%`"
                ),
            ),
            (
                "85%%",
                "2:23: error[wrong-type]: `customer.retention`: expected a percentage such as `12.5 %`, not `85%%`",
            ),
            (
                "1e1 %",
                "2:23: error[wrong-type]: `customer.retention`: expected a percentage such as `12.5 %`, not `1e1 %`",
            ),
            (
                "85 percent of it",
                (
                    "2:23: error[wrong-type]: `customer.retention`: expected a percentage such as `12.5 %`, not `85 "
                    "percent of it`"
                ),
            ),
        ),
    ),
    Kind(
        "a rate out of range",
        fact("customer.retention"),
        (
            ("101 %", "2:23: error[out-of-range]: `customer.retention` is 101 %, more than 100 %"),
            ("100.01 %", "2:23: error[out-of-range]: `customer.retention` is 100.01 %, more than 100 %"),
            ("-1 %", "2:23: error[out-of-range]: `customer.retention` is -1 %, less than 0 %"),
            ("-0.01 %", "2:23: error[out-of-range]: `customer.retention` is -0.01 %, less than 0 %"),
            ("999999999999 %", "2:23: error[out-of-range]: `customer.retention` is 999999999999 %, more than 100 %"),
            (
                "9223372036854775808 %",
                "2:23: error[out-of-range]: `customer.retention` is `9223372036854775808 %`, more than 100 %",
            ),
        ),
    ),
    Kind(
        "yes and no in other words",
        fact("agreement.signed"),
        (
            (
                "yes",
                (
                    "2:21: error[wrong-type]: `agreement.signed`: expected `true` or `false`, not `yes`; did you mean "
                    "`true`?"
                ),
            ),
            (
                "no",
                (
                    "2:21: error[wrong-type]: `agreement.signed`: expected `true` or `false`, not `no`; did you mean "
                    "`false`?"
                ),
            ),
            (
                "on",
                (
                    "2:21: error[wrong-type]: `agreement.signed`: expected `true` or `false`, not `on`; did you mean "
                    "`true`?"
                ),
            ),
            (
                "off",
                (
                    "2:21: error[wrong-type]: `agreement.signed`: expected `true` or `false`, not `off`; did you mean "
                    "`false`?"
                ),
            ),
            (
                "True",
                (
                    "2:21: error[wrong-type]: `agreement.signed`: expected `true` or `false`, not `True`; did you mean "
                    "`true`?"
                ),
            ),
            (
                "FALSE",
                (
                    "2:21: error[wrong-type]: `agreement.signed`: expected `true` or `false`, not `FALSE`; did you mean "
                    "`false`?"
                ),
            ),
            (
                "1",
                (
                    "2:21: error[wrong-type]: `agreement.signed`: expected `true` or `false`, not `1`; did you mean "
                    "`true`?"
                ),
            ),
            (
                "0",
                (
                    "2:21: error[wrong-type]: `agreement.signed`: expected `true` or `false`, not `0`; did you mean "
                    "`false`?"
                ),
            ),
            (
                "ja",
                (
                    "2:21: error[wrong-type]: `agreement.signed`: expected `true` or `false`, not `ja`; did you mean "
                    "`true`?"
                ),
            ),
            (
                "y",
                (
                    "2:21: error[wrong-type]: `agreement.signed`: expected `true` or `false`, not `y`; did you mean "
                    "`true`?"
                ),
            ),
            ("maybe", "2:21: error[wrong-type]: `agreement.signed`: expected `true` or `false`, not `maybe`"),
            (
                "' true'",
                (
                    "2:21: error[wrong-type]: `agreement.signed`: expected `true` or `false`, not ` true`; did you mean "
                    "`true`?"
                ),
            ),
        ),
    ),
    Kind(
        "yes and no in other types, in JSON",
        json_fact("agreement.signed"),
        (
            (
                "1",
                (
                    "1:26: error[wrong-type]: `agreement.signed`: expected `true` or `false`, not `1`; did you mean "
                    "`true`?"
                ),
            ),
            (
                "0",
                (
                    "1:26: error[wrong-type]: `agreement.signed`: expected `true` or `false`, not `0`; did you mean "
                    "`false`?"
                ),
            ),
            (
                '"yes"',
                (
                    "1:26: error[wrong-type]: `agreement.signed`: expected `true` or `false`, not `yes`; did you mean "
                    "`true`?"
                ),
            ),
            ("[]", "1:26: error[wrong-type]: `agreement.signed`: expected `true` or `false`, not a list"),
            ("{}", "1:26: error[wrong-type]: `agreement.signed`: expected `true` or `false`, not a mapping"),
            ('""', "1:16: error[wrong-type]: `agreement.signed`: expected `true` or `false`, not an empty text"),
            ("1.0", "1:26: error[wrong-type]: `agreement.signed`: expected `true` or `false`, not `1.0`"),
        ),
    ),
    Kind(
        "a date that does not exist",
        fact("order.delivered"),
        (
            (
                "2027-02-30",
                (
                    "2:20: error[wrong-type]: `order.delivered`: expected a day that exists; that month has 28 days, not "
                    "`2027-02-30`; did you mean `2027-02-28`?"
                ),
            ),
            (
                "2027-02-29",
                (
                    "2:20: error[wrong-type]: `order.delivered`: expected a day that exists; that month has 28 days, not "
                    "`2027-02-29`; did you mean `2027-02-28`?"
                ),
            ),
            (
                "2100-02-29",
                (
                    "2:20: error[wrong-type]: `order.delivered`: expected a day that exists; that month has 28 days, not "
                    "`2100-02-29`; did you mean `2100-02-28`?"
                ),
            ),
            (
                "2027-04-31",
                (
                    "2:20: error[wrong-type]: `order.delivered`: expected a day that exists; that month has 30 days, not "
                    "`2027-04-31`; did you mean `2027-04-30`?"
                ),
            ),
            (
                "2027-13-01",
                (
                    "2:20: error[wrong-type]: `order.delivered`: expected a date with a month from 01 to 12, not "
                    "`2027-13-01`"
                ),
            ),
            (
                "2027-00-10",
                (
                    "2:20: error[wrong-type]: `order.delivered`: expected a date with a month from 01 to 12, not "
                    "`2027-00-10`"
                ),
            ),
            (
                "2027-01-00",
                (
                    "2:20: error[wrong-type]: `order.delivered`: expected a day that exists; that month has 31 days, not "
                    "`2027-01-00`"
                ),
            ),
            (
                "31 June 2027",
                (
                    "2:20: error[wrong-type]: `order.delivered`: expected a day that exists; that month has 30 days, not "
                    "`31 June 2027`; did you mean `30 June 2027`?"
                ),
            ),
        ),
    ),
    Kind(
        "a date that is no date",
        fact("order.delivered"),
        (
            (
                "27-02-2027",
                (
                    "2:20: error[wrong-type]: `order.delivered`: expected a date such as `16 April 2027` or "
                    "`2027-04-16`, not `27-02-2027`; did you mean `27 February 2027`?"
                ),
            ),
            (
                "02/03/2027",
                (
                    "2:20: error[wrong-type]: `order.delivered`: expected a date such as `16 April 2027` or "
                    "`2027-04-16`, not `02/03/2027`"
                ),
            ),
            (
                "2027-2-3",
                "2:20: error[wrong-type]: `order.delivered`: expected a date such as `2027-04-16`, not `2027-2-3`",
            ),
            (
                "20270203",
                (
                    "2:20: error[wrong-type]: `order.delivered`: expected a date such as `16 April 2027` or "
                    "`2027-04-16`, not `20270203`"
                ),
            ),
            (
                "2027-W05",
                "2:20: error[wrong-type]: `order.delivered`: expected a date such as `2027-04-16`, not `2027-W05`",
            ),
            (
                "2027-034",
                "2:20: error[wrong-type]: `order.delivered`: expected a date such as `2027-04-16`, not `2027-034`",
            ),
            (
                "yesterday",
                (
                    "2:20: error[wrong-type]: `order.delivered`: expected a date such as `16 April 2027` or "
                    "`2027-04-16`, not `yesterday`"
                ),
            ),
            (
                "2027-02-03T00:00",
                (
                    "2:20: error[wrong-type]: `order.delivered`: expected a date such as `2027-04-16`, not "
                    "`2027-02-03T00:00`"
                ),
            ),
            (
                "1 Jan 2027 BC",
                (
                    "2:20: error[wrong-type]: `order.delivered`: expected a date such as `16 April 2027` or "
                    "`2027-04-16`, not `1 Jan 2027 BC`"
                ),
            ),
            (
                "Monday 3 March 2027",
                (
                    "2:20: error[wrong-type]: `order.delivered`: expected the weekday of that date, which is "
                    "`Wednesday`, not `Monday 3 March 2027`; did you mean `Wednesday 3 March 2027`?"
                ),
            ),
            (
                "1770000000",
                (
                    "2:20: error[wrong-type]: `order.delivered`: expected a date such as `16 April 2027` or "
                    "`2027-04-16`, not `1770000000`"
                ),
            ),
        ),
    ),
    Kind(
        "a year out of range",
        fact("order.delivered"),
        (
            (
                "0000-01-01",
                (
                    "2:20: error[wrong-type]: `order.delivered`: expected a date in the years 1000 to 8999, not "
                    "`0000-01-01`"
                ),
            ),
            (
                "0001-01-01",
                (
                    "2:20: error[wrong-type]: `order.delivered`: expected a date in the years 1000 to 8999, not "
                    "`0001-01-01`"
                ),
            ),
            (
                "10000-01-01",
                (
                    "2:20: error[wrong-type]: `order.delivered`: expected a date such as `16 April 2027` or "
                    "`2027-04-16`, not `10000-01-01`"
                ),
            ),
            (
                "9999-12-31",
                (
                    "2:20: error[wrong-type]: `order.delivered`: expected a date in the years 1000 to 8999, not "
                    "`9999-12-31`"
                ),
            ),
            (
                "-2027-01-01",
                (
                    "2:20: error[wrong-type]: `order.delivered`: expected a date such as `16 April 2027` or "
                    "`2027-04-16`, not `-2027-01-01`"
                ),
            ),
            (
                "99999999-01-01",
                (
                    "2:20: error[wrong-type]: `order.delivered`: expected a date such as `16 April 2027` or "
                    "`2027-04-16`, not `99999999-01-01`"
                ),
            ),
        ),
    ),
    Kind(
        "a time that does not exist",
        received,
        (
            (
                "2027-03-03 25:00",
                (
                    "1:40: error[wrong-type]: `change.received`: expected a time from `00:00` to `23:59`, not "
                    "`2027-03-03 25:00`"
                ),
            ),
            (
                "2027-03-03 24:00",
                (
                    "1:40: error[wrong-type]: `change.received`: expected a time from `00:00` to `23:59`, not "
                    "`2027-03-03 24:00`"
                ),
            ),
            (
                "2027-03-03 23:60",
                (
                    "1:40: error[wrong-type]: `change.received`: expected a time from `00:00` to `23:59`, not "
                    "`2027-03-03 23:60`"
                ),
            ),
            (
                "2027-03-03 23:59:60",
                (
                    "1:40: error[wrong-type]: `change.received`: expected a time from `00:00` to `23:59`, not "
                    "`2027-03-03 23:59:60`"
                ),
            ),
            (
                "2027-03-03 -1:00",
                (
                    "1:40: error[wrong-type]: `change.received`: expected a moment such as `16 April 2027 23:59` or "
                    "`2027-04-16 23:59`, not `2027-03-03 -1:00`"
                ),
            ),
            (
                "2027-03-03 9:5",
                (
                    "1:40: error[wrong-type]: `change.received`: expected a moment such as `16 April 2027 23:59` or "
                    "`2027-04-16 23:59`, not `2027-03-03 9:5`"
                ),
            ),
            (
                "2027-03-03T",
                (
                    "1:40: error[wrong-type]: `change.received`: expected a moment such as `16 April 2027 23:59` or "
                    "`2027-04-16 23:59`, not `2027-03-03T`"
                ),
            ),
            (
                "2027-02-30 10:00",
                (
                    "1:40: error[wrong-type]: `change.received`: expected a day that exists; that month has 28 days, not "
                    "`2027-02-30 10:00`; did you mean `28 February 2027 10:00`?"
                ),
            ),
            (
                "2027-03-03 10:12 pm",
                (
                    "1:40: error[wrong-type]: `change.received`: expected a moment such as `16 April 2027 23:59` or "
                    "`2027-04-16 23:59`, not `2027-03-03 10:12 pm`"
                ),
            ),
            (
                "2027-03-03 10:12:00.1234567",
                (
                    "1:40: error[wrong-type]: `change.received`: expected a moment such as `16 April 2027 23:59` or "
                    "`2027-04-16 23:59`, not `2027-03-03 10:12:00.1234567`"
                ),
            ),
        ),
    ),
    Kind(
        "an hour that the clocks skip",
        received,
        (
            (
                "2027-03-28 02:00",
                (
                    "1:40: error[wrong-type]: `change.received`: expected a time that exists: the clocks in "
                    "Europe/Amsterdam skip it that day, not `2027-03-28 02:00`; did you mean `28 March 2027 03:00`?"
                ),
            ),
            (
                "2027-03-28 02:30",
                (
                    "1:40: error[wrong-type]: `change.received`: expected a time that exists: the clocks in "
                    "Europe/Amsterdam skip it that day, not `2027-03-28 02:30`; did you mean `28 March 2027 03:30`?"
                ),
            ),
            (
                "2027-03-28 02:59:59",
                (
                    "1:40: error[wrong-type]: `change.received`: expected a time that exists: the clocks in "
                    "Europe/Amsterdam skip it that day, not `2027-03-28 02:59:59`; did you mean `28 March 2027 03:59:59`?"
                ),
            ),
            (
                "28 March 2027 02:15",
                (
                    "1:40: error[wrong-type]: `change.received`: expected a time that exists: the clocks in "
                    "Europe/Amsterdam skip it that day, not `28 March 2027 02:15`; did you mean `28 March 2027 03:15`?"
                ),
            ),
            (
                "2026-03-29T02:01",
                (
                    "1:40: error[wrong-type]: `change.received`: expected a time that exists: the clocks in "
                    "Europe/Amsterdam skip it that day, not `2026-03-29T02:01`; did you mean `29 March 2026 03:01`?"
                ),
            ),
        ),
    ),
    Kind(
        "an hour that comes twice",
        received,
        (
            (
                "2027-10-31 02:00",
                (
                    "1:40: error[wrong-type]: `change.received`: expected a time with its offset, because it comes twice "
                    "that day in Europe/Amsterdam: `+02:00` first, then `+01:00`, not `2027-10-31 02:00`; did you mean "
                    "`31 October 2027 02:00 +02:00`?"
                ),
            ),
            (
                "2027-10-31 02:30",
                (
                    "1:40: error[wrong-type]: `change.received`: expected a time with its offset, because it comes twice "
                    "that day in Europe/Amsterdam: `+02:00` first, then `+01:00`, not `2027-10-31 02:30`; did you mean "
                    "`31 October 2027 02:30 +02:00`?"
                ),
            ),
            (
                "2027-10-31 02:59:59",
                (
                    "1:40: error[wrong-type]: `change.received`: expected a time with its offset, because it comes twice "
                    "that day in Europe/Amsterdam: `+02:00` first, then `+01:00`, not `2027-10-31 02:59:59`; did you "
                    "mean `31 October 2027 02:59:59 +02:00`?"
                ),
            ),
            (
                "31 October 2027 02:15",
                (
                    "1:40: error[wrong-type]: `change.received`: expected a time with its offset, because it comes twice "
                    "that day in Europe/Amsterdam: `+02:00` first, then `+01:00`, not `31 October 2027 02:15`; did you "
                    "mean `31 October 2027 02:15 +02:00`?"
                ),
            ),
            (
                "2026-10-25T02:01",
                (
                    "1:40: error[wrong-type]: `change.received`: expected a time with its offset, because it comes twice "
                    "that day in Europe/Amsterdam: `+02:00` first, then `+01:00`, not `2026-10-25T02:01`; did you mean "
                    "`25 October 2026 02:01 +02:00`?"
                ),
            ),
        ),
    ),
    Kind(
        "an offset that no clock has",
        received,
        (
            (
                "2027-03-03T10:12+25:00",
                (
                    "1:40: error[wrong-type]: `change.received`: expected an offset such as `+02:00`, not "
                    "`2027-03-03T10:12+25:00`"
                ),
            ),
            (
                "2027-03-03T10:12+24:00",
                (
                    "1:40: error[wrong-type]: `change.received`: expected an offset such as `+02:00`, not "
                    "`2027-03-03T10:12+24:00`"
                ),
            ),
            (
                "2027-03-03T10:12-99:99",
                (
                    "1:40: error[wrong-type]: `change.received`: expected an offset such as `+02:00`, not "
                    "`2027-03-03T10:12-99:99`"
                ),
            ),
            (
                "2027-03-03T10:12+1",
                (
                    "1:40: error[wrong-type]: `change.received`: expected a moment such as `16 April 2027 23:59` or "
                    "`2027-04-16 23:59`, not `2027-03-03T10:12+1`"
                ),
            ),
            (
                "2027-03-03T10:12+01:60",
                (
                    "1:40: error[wrong-type]: `change.received`: expected an offset such as `+02:00`, not "
                    "`2027-03-03T10:12+01:60`"
                ),
            ),
            (
                "2027-03-03T10:12 CET",
                (
                    "1:40: error[wrong-type]: `change.received`: expected a moment such as `16 April 2027 23:59` or "
                    "`2027-04-16 23:59`, not `2027-03-03T10:12 CET`"
                ),
            ),
            (
                "2027-03-03T10:12ZZ",
                (
                    "1:40: error[wrong-type]: `change.received`: expected a moment such as `16 April 2027 23:59` or "
                    "`2027-04-16 23:59`, not `2027-03-03T10:12ZZ`"
                ),
            ),
        ),
    ),
    Kind(
        "a choice that does not exist",
        fact("order.stage"),
        (
            ("plannd", "2:16: error[unknown-value]: `order.stage` has no value `plannd`; did you mean `planned`?"),
            ("PLANNED", "2:16: error[unknown-value]: `order.stage` has no value `PLANNED`; did you mean `planned`?"),
            ("gepland", "2:16: error[unknown-value]: `order.stage` has no value `gepland`; did you mean `planned`?"),
            ("''", "2:9: error[unknown-value]: `order.stage` says nothing"),
            ("7", "2:16: error[unknown-value]: `order.stage` has no value `7`"),
            ("true", "2:16: error[unknown-value]: `order.stage` has no value `true`"),
            (
                "planned or later",
                "2:16: error[unknown-value]: `order.stage` has no value `planned or later`; did you mean `planned`?",
            ),
            (
                "in_production",
                (
                    "2:16: error[unknown-value]: `order.stage` has no value `in_production`; did you mean `in "
                    "production`?"
                ),
            ),
            (
                "null planned",
                "2:16: error[unknown-value]: `order.stage` has no value `null planned`; did you mean `planned`?",
            ),
        ),
    ),
    Kind(
        "a fact that does not exist",
        more,
        (
            (
                "order: {stge: planned}",
                "2:9: error[unknown-key]: no attribute `order.stge`; did you mean `order.stage`?",
            ),
            (
                "order: {Stage: planned}",
                "2:9: error[unknown-key]: no attribute `order.Stage`; did you mean `order.stage`?",
            ),
            ("order: {__class__: x}", "2:9: error[unknown-key]: no attribute `order.__class__`"),
            ("order: {model_config: x}", "2:9: error[unknown-key]: no attribute `order.model_config`"),
            (
                "customer: {promised_delivery: 2027-01-01}",
                (
                    "2:12: error[unknown-key]: no attribute `customer.promised_delivery`; did you mean "
                    "`order.promised_delivery`?"
                ),
            ),
            (
                "order: {charge.computed: 1.00}",
                "2:9: error[unknown-key]: no attribute `order.charge.computed`; did you mean `change.cost`?",
            ),
            ("costs: {items: [{a: 1}]}", "2:18: error[unknown-key]: no attribute `costs.items.a`"),
            ("order: {'': 1}", "2:9: error[unknown-key]: a key without a name"),
        ),
    ),
    Kind(
        "a group that does not exist",
        more,
        (
            ("customr: {type: business}", "2:1: error[unknown-key]: no group `customr`; did you mean `customer`?"),
            ("order.stage: planned", "2:1: error[unknown-key]: no attribute `order.stage`"),
            ("binding: yes", "2:1: error[unknown-key]: no group `binding`"),
            ("__proto__: {}", "2:1: error[unknown-key]: no group `__proto__`"),
            ("'': 1", "2:1: error[unknown-key]: a key without a name"),
            ("null: 1", "2:1: error[unknown-key]: no group `null`"),
            ("7: 1", "2:1: error[unknown-key]: no group `7`"),
            ("own.x: 1", "2:1: error[unknown-key]: no attribute `own.x`"),
            ("mandate: {order_desk: 1.00}", "2:1: error[unknown-key]: no group `mandate`"),
        ),
    ),
    Kind(
        "a fact of the company's own that does not exist",
        more,
        (
            ("own: {fleet: 1}", "2:7: error[unknown-key]: no attribute `own.fleet`"),
            ("own: {'': 1}", "2:7: error[unknown-key]: a key without a name"),
            ("own: {own.x: 1}", "2:7: error[unknown-key]: no attribute `own.own.x`"),
            ("own: {__init__: 1}", "2:7: error[unknown-key]: no attribute `own.__init__`"),
            ("own: {x: {y: 1}}", "2:7: error[unknown-key]: no attribute `own.x`"),
            ("own: {stage: planned}", "2:7: error[unknown-key]: no attribute `own.stage`; did you mean `order.stage`?"),
        ),
    ),
    Kind(
        "a value that was left empty",
        more,
        (
            ("order: {id: }", "2:9: error[wrong-type]: `order.id` says nothing"),
            (
                "order: {value: ''}",
                (
                    "2:9: error[wrong-type]: `order.value`: expected an amount such as `150.00` or `€ 1,250.00`, not an "
                    "empty text"
                ),
            ),
            ("order: {stage: '  '}", "2:16: error[unknown-value]: `order.stage` says nothing"),
            ("order:\n  delivered:\n", "3:3: error[wrong-type]: `order.delivered` says nothing"),
            (
                "agreement: {signed: ''}",
                "2:13: error[wrong-type]: `agreement.signed`: expected `true` or `false`, not an empty text",
            ),
            ("costs: {items: }", "2:9: error[wrong-type]: `costs.items` says nothing"),
            (
                "customer: {name: ''}",
                "2:12: error[wrong-type]: `customer.name`: expected a text on one line, not an empty text",
            ),
        ),
    ),
    Kind(
        "what was asked is missing",
        yaml_request,
        (
            (
                "order: {stage: planned}",
                (
                    "1:1: error[missing-request]: `change.kind` is missing\n1:1: error[missing-request]: "
                    "`change.received` is missing"
                ),
            ),
            (
                "change: {}",
                (
                    "1:9: error[missing-request]: `change.kind` is missing\n1:9: error[missing-request]: "
                    "`change.received` is missing"
                ),
            ),
            ("change: {kind: cancellation}", "1:9: error[missing-request]: `change.received` is missing"),
            ("change: {received: 2027-03-03}", "1:9: error[missing-request]: `change.kind` is missing"),
            (
                "change: {kind: null, received: 2027-03-03}",
                "1:16: error[wrong-type]: `change.kind` always applies; it can't be `null`",
            ),
            ("change: null", "1:9: error[wrong-type]: `change` holds facts, such as `kind`; nothing stands under it"),
            (
                "{}",
                (
                    "1:1: error[missing-request]: `change.kind` is missing\n1:1: error[missing-request]: "
                    "`change.received` is missing"
                ),
            ),
        ),
    ),
    Kind(
        "facts that can't both be true",
        more,
        (
            (
                "deposit: {paid: 2.00}\npayments: {paid: 1.00}",
                "2:17: error[inconsistent]: `deposit.paid` is € 2.00, more than `payments.paid`, € 1.00",
            ),
            (
                "costs: {avoidable: 2.00, incurred: 1.00}",
                "2:20: error[inconsistent]: `costs.avoidable` is € 2.00, more than `costs.incurred`, € 1.00",
            ),
            (
                "order: {concluded: 2027-01-11 15:00, delivered: 2027-01-10}",
                (
                    "2:20: error[inconsistent]: `order.concluded` is 11 January 2027, later than `order.delivered`, 10 "
                    "January 2027"
                ),
            ),
            (
                "order: {arrival: 2027-02-02, departure: 2027-02-01}",
                (
                    "2:18: error[inconsistent]: `order.arrival` is 2 February 2027, later than `order.departure`, 1 "
                    "February 2027"
                ),
            ),
            (
                "defect: {appeared: 2027-02-02, discovered: 2027-02-01}",
                (
                    "2:20: error[inconsistent]: `defect.appeared` is 2 February 2027, later than `defect.discovered`, 1 "
                    "February 2027"
                ),
            ),
            (
                "defect: {discovered: 2027-02-02, reported: 2027-02-01}",
                (
                    "2:22: error[inconsistent]: `defect.discovered` is 2 February 2027, later than `defect.reported`, 1 "
                    "February 2027"
                ),
            ),
        ),
    ),
    Kind(
        "code and formulas for an amount",
        fact("order.value"),
        (
            (
                "\"=cmd|' /C calc'!A0\"",
                (
                    "2:16: error[wrong-type]: `order.value`: expected an amount such as `150.00` or `€ 1,250.00`, not "
                    "`=cmd|' /C calc'!A0`"
                ),
            ),
            (
                '"@SUM(1+1)"',
                (
                    "2:16: error[wrong-type]: `order.value`: expected an amount such as `150.00` or `€ 1,250.00`, not "
                    "`@SUM(1+1)`"
                ),
            ),
            (
                '"{{7*7}}"',
                (
                    "2:16: error[wrong-type]: `order.value`: expected an amount such as `150.00` or `€ 1,250.00`, not "
                    "`{{7*7}}`"
                ),
            ),
            (
                '"{0.__class__}"',
                (
                    "2:16: error[wrong-type]: `order.value`: expected an amount such as `150.00` or `€ 1,250.00`, not "
                    "`{0.__class__}`"
                ),
            ),
            (
                '"%s%n%x"',
                (
                    "2:16: error[wrong-type]: `order.value`: expected an amount such as `150.00` or `€ 1,250.00`, not "
                    "`%s%n%x`"
                ),
            ),
            (
                '"$(rm -rf /)"',
                (
                    "2:16: error[wrong-type]: `order.value`: expected an amount such as `150.00` or `€ 1,250.00`, not "
                    "`$(rm -rf /)`"
                ),
            ),
            (
                '"\'; DROP TABLE orders; --"',
                (
                    "2:16: error[wrong-type]: `order.value`: expected an amount such as `150.00` or `€ 1,250.00`, not "
                    "`'; DROP TABLE orders; --`"
                ),
            ),
            (
                '"(a+)+$"',
                (
                    "2:16: error[wrong-type]: `order.value`: expected an amount such as `150.00` or `€ 1,250.00`, not "
                    "`(a+)+$`"
                ),
            ),
            (
                '"[a-z]*"',
                (
                    "2:16: error[wrong-type]: `order.value`: expected an amount such as `150.00` or `€ 1,250.00`, not "
                    "`[a-z]*`"
                ),
            ),
            (
                '"<script>alert(1)</script>"',
                (
                    "2:16: error[wrong-type]: `order.value`: expected an amount such as `150.00` or `€ 1,250.00`, not "
                    "`<script>alert(1)</script>`"
                ),
            ),
            (
                '"../../etc/passwd"',
                (
                    "2:16: error[wrong-type]: `order.value`: expected an amount such as `150.00` or `€ 1,250.00`, not "
                    "`../../etc/passwd`"
                ),
            ),
            (
                '"${jndi:ldap://x}"',
                (
                    "2:16: error[wrong-type]: `order.value`: expected an amount such as `150.00` or `€ 1,250.00`, not "
                    "`${jndi:ldap://x}`"
                ),
            ),
            (
                '"__import__(1)"',
                (
                    "2:16: error[wrong-type]: `order.value`: expected an amount such as `150.00` or `€ 1,250.00`, not "
                    "`__import__(1)`"
                ),
            ),
        ),
    ),
    Kind(
        "code and formulas for a date",
        fact("order.delivered"),
        (
            (
                "\"=cmd|' /C calc'!A0\"",
                (
                    "2:20: error[wrong-type]: `order.delivered`: expected a date such as `16 April 2027` or "
                    "`2027-04-16`, not `=cmd|' /C calc'!A0`"
                ),
            ),
            (
                '"@SUM(1+1)"',
                (
                    "2:20: error[wrong-type]: `order.delivered`: expected a date such as `16 April 2027` or "
                    "`2027-04-16`, not `@SUM(1+1)`"
                ),
            ),
            (
                '"{{7*7}}"',
                (
                    "2:20: error[wrong-type]: `order.delivered`: expected a date such as `16 April 2027` or "
                    "`2027-04-16`, not `{{7*7}}`"
                ),
            ),
            (
                '"{0.__class__}"',
                (
                    "2:20: error[wrong-type]: `order.delivered`: expected a date such as `16 April 2027` or "
                    "`2027-04-16`, not `{0.__class__}`"
                ),
            ),
            (
                '"%s%n%x"',
                (
                    "2:20: error[wrong-type]: `order.delivered`: expected a date such as `16 April 2027` or "
                    "`2027-04-16`, not `%s%n%x`"
                ),
            ),
            (
                '"$(rm -rf /)"',
                (
                    "2:20: error[wrong-type]: `order.delivered`: expected a date such as `16 April 2027` or "
                    "`2027-04-16`, not `$(rm -rf /)`"
                ),
            ),
            (
                '"\'; DROP TABLE orders; --"',
                (
                    "2:20: error[wrong-type]: `order.delivered`: expected a date such as `16 April 2027` or "
                    "`2027-04-16`, not `'; DROP TABLE orders; --`"
                ),
            ),
            (
                '"(a+)+$"',
                (
                    "2:20: error[wrong-type]: `order.delivered`: expected a date such as `16 April 2027` or "
                    "`2027-04-16`, not `(a+)+$`"
                ),
            ),
            (
                '"[a-z]*"',
                (
                    "2:20: error[wrong-type]: `order.delivered`: expected a date such as `16 April 2027` or "
                    "`2027-04-16`, not `[a-z]*`"
                ),
            ),
            (
                '"<script>alert(1)</script>"',
                (
                    "2:20: error[wrong-type]: `order.delivered`: expected a date such as `16 April 2027` or "
                    "`2027-04-16`, not `<script>alert(1)</script>`"
                ),
            ),
            (
                '"../../etc/passwd"',
                (
                    "2:20: error[wrong-type]: `order.delivered`: expected a date such as `16 April 2027` or "
                    "`2027-04-16`, not `../../etc/passwd`"
                ),
            ),
            (
                '"${jndi:ldap://x}"',
                (
                    "2:20: error[wrong-type]: `order.delivered`: expected a date such as `16 April 2027` or "
                    "`2027-04-16`, not `${jndi:ldap://x}`"
                ),
            ),
            (
                '"__import__(1)"',
                (
                    "2:20: error[wrong-type]: `order.delivered`: expected a date such as `16 April 2027` or "
                    "`2027-04-16`, not `__import__(1)`"
                ),
            ),
        ),
    ),
    Kind(
        "code and formulas for a choice",
        fact("order.stage"),
        (
            ("\"=cmd|' /C calc'!A0\"", "2:16: error[unknown-value]: `order.stage` has no value `=cmd|' /C calc'!A0`"),
            ('"@SUM(1+1)"', "2:16: error[unknown-value]: `order.stage` has no value `@SUM(1+1)`"),
            ('"{{7*7}}"', "2:16: error[unknown-value]: `order.stage` has no value `{{7*7}}`"),
            ('"{0.__class__}"', "2:16: error[unknown-value]: `order.stage` has no value `{0.__class__}`"),
            ('"%s%n%x"', "2:16: error[unknown-value]: `order.stage` has no value `%s%n%x`"),
            ('"$(rm -rf /)"', "2:16: error[unknown-value]: `order.stage` has no value `$(rm -rf /)`"),
            (
                '"\'; DROP TABLE orders; --"',
                "2:16: error[unknown-value]: `order.stage` has no value `'; DROP TABLE orders; --`",
            ),
            ('"(a+)+$"', "2:16: error[unknown-value]: `order.stage` has no value `(a+)+$`"),
            ('"[a-z]*"', "2:16: error[unknown-value]: `order.stage` has no value `[a-z]*`"),
            (
                '"<script>alert(1)</script>"',
                "2:16: error[unknown-value]: `order.stage` has no value `<script>alert(1)</script>`",
            ),
            ('"../../etc/passwd"', "2:16: error[unknown-value]: `order.stage` has no value `../../etc/passwd`"),
            ('"${jndi:ldap://x}"', "2:16: error[unknown-value]: `order.stage` has no value `${jndi:ldap://x}`"),
            ('"__import__(1)"', "2:16: error[unknown-value]: `order.stage` has no value `__import__(1)`"),
        ),
    ),
    Kind(
        "code and formulas for a truth",
        fact("agreement.signed"),
        (
            (
                "\"=cmd|' /C calc'!A0\"",
                "2:21: error[wrong-type]: `agreement.signed`: expected `true` or `false`, not `=cmd|' /C calc'!A0`",
            ),
            ('"@SUM(1+1)"', "2:21: error[wrong-type]: `agreement.signed`: expected `true` or `false`, not `@SUM(1+1)`"),
            ('"{{7*7}}"', "2:21: error[wrong-type]: `agreement.signed`: expected `true` or `false`, not `{{7*7}}`"),
            (
                '"{0.__class__}"',
                "2:21: error[wrong-type]: `agreement.signed`: expected `true` or `false`, not `{0.__class__}`",
            ),
            ('"%s%n%x"', "2:21: error[wrong-type]: `agreement.signed`: expected `true` or `false`, not `%s%n%x`"),
            (
                '"$(rm -rf /)"',
                "2:21: error[wrong-type]: `agreement.signed`: expected `true` or `false`, not `$(rm -rf /)`",
            ),
            (
                '"\'; DROP TABLE orders; --"',
                (
                    "2:21: error[wrong-type]: `agreement.signed`: expected `true` or `false`, not `'; DROP TABLE orders; "
                    "--`"
                ),
            ),
            ('"(a+)+$"', "2:21: error[wrong-type]: `agreement.signed`: expected `true` or `false`, not `(a+)+$`"),
            ('"[a-z]*"', "2:21: error[wrong-type]: `agreement.signed`: expected `true` or `false`, not `[a-z]*`"),
            (
                '"<script>alert(1)</script>"',
                (
                    "2:21: error[wrong-type]: `agreement.signed`: expected `true` or `false`, not "
                    "`<script>alert(1)</script>`"
                ),
            ),
            (
                '"../../etc/passwd"',
                "2:21: error[wrong-type]: `agreement.signed`: expected `true` or `false`, not `../../etc/passwd`",
            ),
            (
                '"${jndi:ldap://x}"',
                "2:21: error[wrong-type]: `agreement.signed`: expected `true` or `false`, not `${jndi:ldap://x}`",
            ),
            (
                '"__import__(1)"',
                "2:21: error[wrong-type]: `agreement.signed`: expected `true` or `false`, not `__import__(1)`",
            ),
        ),
    ),
    Kind(
        "code and formulas for a count",
        fact("customer.employees"),
        (
            (
                "\"=cmd|' /C calc'!A0\"",
                (
                    "2:23: error[wrong-type]: `customer.employees`: expected a whole number such as `3` or `12,500`, not "
                    "`=cmd|' /C calc'!A0`"
                ),
            ),
            (
                '"@SUM(1+1)"',
                (
                    "2:23: error[wrong-type]: `customer.employees`: expected a whole number such as `3` or `12,500`, not "
                    "`@SUM(1+1)`"
                ),
            ),
            (
                '"{{7*7}}"',
                (
                    "2:23: error[wrong-type]: `customer.employees`: expected a whole number such as `3` or `12,500`, not "
                    "`{{7*7}}`"
                ),
            ),
            (
                '"{0.__class__}"',
                (
                    "2:23: error[wrong-type]: `customer.employees`: expected a whole number such as `3` or `12,500`, not "
                    "`{0.__class__}`"
                ),
            ),
            (
                '"%s%n%x"',
                (
                    "2:23: error[wrong-type]: `customer.employees`: expected a whole number such as `3` or `12,500`, not "
                    "`%s%n%x`"
                ),
            ),
            (
                '"$(rm -rf /)"',
                (
                    "2:23: error[wrong-type]: `customer.employees`: expected a whole number such as `3` or `12,500`, not "
                    "`$(rm -rf /)`"
                ),
            ),
            (
                '"\'; DROP TABLE orders; --"',
                (
                    "2:23: error[wrong-type]: `customer.employees`: expected a whole number such as `3` or `12,500`, not "
                    "`'; DROP TABLE orders; --`"
                ),
            ),
            (
                '"(a+)+$"',
                (
                    "2:23: error[wrong-type]: `customer.employees`: expected a whole number such as `3` or `12,500`, not "
                    "`(a+)+$`"
                ),
            ),
            (
                '"[a-z]*"',
                (
                    "2:23: error[wrong-type]: `customer.employees`: expected a whole number such as `3` or `12,500`, not "
                    "`[a-z]*`"
                ),
            ),
            (
                '"<script>alert(1)</script>"',
                (
                    "2:23: error[wrong-type]: `customer.employees`: expected a whole number such as `3` or `12,500`, not "
                    "`<script>alert(1)</script>`"
                ),
            ),
            (
                '"../../etc/passwd"',
                (
                    "2:23: error[wrong-type]: `customer.employees`: expected a whole number such as `3` or `12,500`, not "
                    "`../../etc/passwd`"
                ),
            ),
            (
                '"${jndi:ldap://x}"',
                (
                    "2:23: error[wrong-type]: `customer.employees`: expected a whole number such as `3` or `12,500`, not "
                    "`${jndi:ldap://x}`"
                ),
            ),
            (
                '"__import__(1)"',
                (
                    "2:23: error[wrong-type]: `customer.employees`: expected a whole number such as `3` or `12,500`, not "
                    "`__import__(1)`"
                ),
            ),
        ),
    ),
)
