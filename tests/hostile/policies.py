"""Policies that can be read, with names, rules and meanings that can not be."""

# ruff: noqa: E501 - an input stands on one line

from __future__ import annotations

from tests.hostile.table import Kind, defined, policy, rule, rules, then, when

KINDS: tuple[Kind, ...] = (
    Kind(
        "a policy without a head, or with another",
        policy,
        (
            (
                "policy: p",
                (
                    "1:1: error[missing-key]: a policy file has no `layer`\n1:1: error[missing-key]: a policy file has no "
                    "`rules` and no `define`\n1:1: error[missing-translation]: the title of the policy is missing"
                ),
            ),
            (
                "policy: p\nlayer: terms\ntitle: {en: a, nl: b}",
                "1:1: error[missing-key]: a policy file has no `rules` and no `define`",
            ),
            (
                "policy: p\nlayer: term\ntitle: {en: a, nl: b}\nrules: []",
                "2:8: error[unknown-layer]: `layer` can't be `term`; did you mean `terms`?",
            ),
            (
                "policy: p\nlayer: [terms]\ntitle: {en: a, nl: b}\nrules: []",
                "2:8: error[wrong-type]: `layer` is one text, not a list",
            ),
            (
                "policy: ../../p\nlayer: terms\ntitle: {en: a, nl: b}\nrules: []",
                "1:9: error[bad-name]: `../../p` can't be the name of a policy",
            ),
            (
                "policy: p\nlayer: terms\ntitle: a\nrules: []",
                "3:8: error[missing-translation]: the title of the policy is needed in both languages",
            ),
            (
                "policy: p\nlayer: terms\ntitle: {en: a}\nrules: []",
                "3:8: error[missing-translation]: the title of the policy has no `nl`",
            ),
            (
                "policy: p\nlayer: terms\ntitle: {en: a, nl: b}\nrule: []",
                (
                    "1:1: error[missing-key]: a policy file has no `rules` and no `define`\n4:1: error[unknown-key]: a "
                    "policy file has no key `rule`; did you mean `rules`?"
                ),
            ),
            (
                "policy: p\nlayer: terms\ntitle: {en: a, nl: b, de: c}\nrules: []",
                "3:23: error[unknown-key]: the title of the policy has no key `de`",
            ),
            (
                "policy: " + "p" * 81 + "\nlayer: terms\ntitle: {en: a, nl: b}\nrules: []",
                (
                    "1:9: error[bad-name]: "
                    "`ppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp` can't be the "
                    "name of a policy"
                ),
            ),
        ),
    ),
    Kind(
        "rules of another type",
        rules,
        (
            ("7", "4:8: error[wrong-type]: `rules` is a list (`- ...` or `[...]`), not `7`"),
            ("{}", "4:8: error[wrong-type]: `rules` is a list (`- ...` or `[...]`), not a mapping"),
            ("{a: b}", "4:8: error[wrong-type]: `rules` is a list (`- ...` or `[...]`), not a mapping"),
            ("[7]", "4:9: error[wrong-type]: a rule is written as `key: value`, not as `7`"),
            ("[[]]", "4:9: error[wrong-type]: a rule is written as `key: value`, not as a list"),
            ("[null]", "4:9: error[wrong-type]: a rule is written as `key: value`, not as `null`"),
            (
                "[{}]",
                (
                    "4:9: error[missing-key]: a rule has neither `clause` nor `article`\n4:9: error[missing-key]: a rule "
                    "has no `id`\n4:9: error[missing-key]: a rule has no `then`\n4:9: error[missing-reason]: a rule gives "
                    "no reason"
                ),
            ),
            ("yes", "4:8: error[wrong-type]: `rules` is a list (`- ...` or `[...]`), not `yes`"),
        ),
    ),
    Kind(
        "a rule with a broken id",
        rules,
        (
            (
                "[" + rule("then: {charge: free}").replace("id: r", "id: [r]") + "]",
                "4:14: error[wrong-type]: `id` is one text, not a list",
            ),
            (
                "[" + rule("then: {charge: free}").replace("id: r", "id: {}") + "]",
                "4:14: error[wrong-type]: `id` is one text, not a mapping",
            ),
            (
                "[" + rule("then: {charge: free}").replace("id: r", "id: ''") + "]",
                "4:14: error[wrong-type]: `id` is empty",
            ),
            (
                "[" + rule("then: {charge: free}").replace("id: r", "id: R") + "]",
                "4:14: error[bad-name]: `R` can't be the id of a rule",
            ),
            (
                "[" + rule("then: {charge: free}").replace("id: r", "id: r_s") + "]",
                "4:14: error[bad-name]: `r_s` can't be the id of a rule",
            ),
            (
                "[" + rule("then: {charge: free}").replace("id: r", "id: 'a b'") + "]",
                "4:14: error[bad-name]: `a b` can't be the id of a rule",
            ),
            (
                "[" + rule("then: {charge: free}").replace("id: r", "id: " + "a" * 81) + "]",
                (
                    "4:14: error[bad-name]: "
                    "`aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa` can't be the id "
                    "of a rule"
                ),
            ),
            (
                "[" + rule("then: {charge: free}").replace("id: r", "id: ../r") + "]",
                "4:14: error[bad-name]: `../r` can't be the id of a rule",
            ),
            (
                "[" + rule("then: {charge: free}").replace("id: r", "id: r" + "-r" * 400_000) + "]",
                "4:14: error[too-large]: `id` is longer than 4,000 characters",
            ),
            (
                "[" + rule("then: {charge: free}").replace("id: r", "id: free") + "]",
                "4:14: error[duplicate-id]: a second rule called `free`",
            ),
            (
                "[" + rule("then: {charge: free}").replace("id: r", "ix: r") + "]",
                "4:9: error[missing-key]: a rule has no `id`\n4:10: error[unknown-key]: a rule has no key `ix`",
            ),
        ),
    ),
    Kind(
        "a rule without what every rule has",
        rules,
        (
            (
                "[{id: r}]",
                (
                    "4:14: error[missing-key]: `r` has neither `clause` nor `article`\n4:14: error[missing-key]: `r` has "
                    "no `then`\n4:14: error[missing-reason]: `r` gives no reason"
                ),
            ),
            ("[{id: r, clause: '1', because: {en: a, nl: b}}]", "4:14: error[missing-key]: `r` has no `then`"),
            ("[{id: r, clause: '1', then: {charge: free}}]", "4:14: error[missing-reason]: `r` gives no reason"),
            (
                "[{id: r, because: {en: a, nl: b}, then: {charge: free}}]",
                "4:14: error[missing-key]: `r` has neither `clause` nor `article`",
            ),
            (
                "[{id: r, clause: 7.10, because: {en: a, nl: b}, then: {charge: free}}]",
                "4:25: error[float-clause]: `clause: 7.10` is a number, and 7.10 would be the same as 7.1",
            ),
            (
                "[{id: r, clause: '1', article: BW 1, because: {en: a, nl: b}, then: {charge: free}}]",
                "4:30: error[contradictory-keys]: `r` has both `clause` and `article`",
            ),
            (
                "[{id: r, clause: [1], because: {en: a, nl: b}, then: {charge: free}}]",
                "4:25: error[wrong-type]: `clause` is one text, not a list",
            ),
        ),
    ),
    Kind(
        "a reason that says nothing",
        rules,
        (
            (
                "[{id: r, clause: '1', then: {charge: free}, because: " + "{}" + "}]",
                (
                    "4:61: error[missing-translation]: the reason of `r` has no `en`\n4:61: error[missing-translation]: "
                    "the reason of `r` has no `nl`"
                ),
            ),
            (
                "[{id: r, clause: '1', then: {charge: free}, because: " + "a" + "}]",
                "4:61: error[missing-translation]: the reason of `r` is needed in both languages",
            ),
            (
                "[{id: r, clause: '1', then: {charge: free}, because: " + "[a, b]" + "}]",
                "4:61: error[missing-translation]: the reason of `r` is needed in both languages",
            ),
            (
                "[{id: r, clause: '1', then: {charge: free}, because: " + "{en: a}" + "}]",
                "4:61: error[missing-translation]: the reason of `r` has no `nl`",
            ),
            (
                "[{id: r, clause: '1', then: {charge: free}, because: " + "{en: '', nl: b}" + "}]",
                "4:66: error[wrong-type]: `en` of the reason of `r` is empty",
            ),
            (
                "[{id: r, clause: '1', then: {charge: free}, because: " + "{en: [a], nl: b}" + "}]",
                "4:66: error[wrong-type]: `en` of the reason of `r` is one text, not a list",
            ),
            (
                "[{id: r, clause: '1', then: {charge: free}, because: " + "{en: a, nl: b, fr: c}" + "}]",
                "4:76: error[unknown-key]: the reason of `r` has no key `fr`",
            ),
            (
                "[{id: r, clause: '1', then: {charge: free}, because: " + "{en: a, nl: " + "x" * 4_001 + "}" + "}]",
                "4:73: error[too-large]: `nl` of the reason of `r` is longer than 4,000 characters",
            ),
            (
                "[{id: r, clause: '1', then: {charge: free}, because: " + "null" + "}]",
                "4:61: error[missing-translation]: the reason of `r` is needed in both languages",
            ),
        ),
    ),
    Kind(
        "a condition of another type",
        when,
        (
            ("7", "4:83: error[wrong-type]: `when` is written as `key: value`, not as `7`"),
            ("[]", "4:83: error[wrong-type]: `when` is written as `key: value`, not as a list"),
            ("{}", "4:83: error[empty-when]: `when` is empty"),
            ("null", "4:83: error[wrong-type]: `when` is written as `key: value`, not as `null`"),
            (
                "[change.kind, cancellation]",
                "4:83: error[wrong-type]: `when` is written as `key: value`, not as a list",
            ),
            (
                "change.kind is cancellation",
                "4:83: error[wrong-type]: `when` is written as `key: value`, not as `change.kind is cancellation`",
            ),
            ("{any: {}}", "4:89: error[wrong-type]: `any` is a list (`- ...` or `[...]`), not a mapping"),
            ("{any: []}", "4:89: error[empty-any]: `any` is empty: nothing can hold"),
            ("{all: []}", "4:89: error[empty-all]: `all` is empty: it says nothing"),
            ("{not: []}", "4:89: error[wrong-type]: `not` is written as `key: value`, not as a list"),
            ("{not: {}}", "4:89: error[empty-when]: `not` is empty"),
            ("{any: [7]}", "4:90: error[wrong-type]: a part of `any` is written as `key: value`, not as `7`"),
            ("{when: {change.kind: cancellation}}", "4:84: error[unknown-key]: `when` can't stand inside a condition"),
        ),
    ),
    Kind(
        "a test of another type",
        when,
        (
            ("{order.value: {}}", "4:97: error[wrong-type]: the test of `order.value` is one text, not a mapping"),
            (
                "{order.value: [1.00]}",
                "4:97: error[wrong-type]: `order.value` is an amount; only a choice is tested with a list",
            ),
            ("{order.value: null}", "4:97: error[unreadable-value]: the test of `order.value` is empty"),
            ("{order.value: ''}", "4:97: error[unreadable-value]: the test of `order.value` is empty"),
            ("{order.stage: [[planned]]}", "4:98: error[wrong-type]: a value of `order.stage` is one word"),
            (
                "{order.stage: []}",
                "4:97: error[empty-any]: the list of values of `order.stage` is empty: nothing can hold",
            ),
            ("{order.stage: {a: b}}", "4:97: error[wrong-type]: the test of `order.stage` is one text, not a mapping"),
            (
                "{agreement.signed: [true, false]}",
                "4:102: error[wrong-type]: `agreement.signed` is true or false; only a choice is tested with a list",
            ),
        ),
    ),
    Kind(
        "a name that is not there, in a condition",
        when,
        (
            (
                "{order.stge: planned}",
                "4:84: error[unknown-attribute]: no attribute `order.stge`; did you mean `order.stage`?",
            ),
            ("{stage: planned}", "4:84: error[unknown-attribute]: no attribute `stage`; did you mean `order.stage`?"),
            ("{order: planned}", "4:84: error[unknown-attribute]: no attribute `order`; did you mean `order.id`?"),
            ("{own.x: 1}", "4:84: error[unknown-attribute]: no attribute `own.x`"),
            ("{__class__: x}", "4:84: error[unknown-attribute]: no attribute `__class__`"),
            ("{'': x}", "4:84: error[unknown-attribute]: no attribute ``"),
            (
                "{mandate.nobody: at least 1.00}",
                "4:84: error[unknown-attribute]: no attribute `mandate.nobody`; did you mean `mandate.order_desk`?",
            ),
            (
                "{order.value: at least order.valu}",
                "4:97: error[unknown-attribute]: no attribute `order.valu`; did you mean `order.value`?",
            ),
            (
                "{change.received: before order.deliverd}",
                "4:101: error[unknown-attribute]: no attribute `order.deliverd`; did you mean `order.delivered`?",
            ),
            (
                "{ORDER.STAGE: planned}",
                "4:84: error[unknown-attribute]: no attribute `ORDER.STAGE`; did you mean `order.stage`?",
            ),
        ),
    ),
    Kind(
        "a value that a choice does not have, in a condition",
        when,
        (
            (
                "{order.stage: plannd}",
                "4:97: error[unknown-value]: `plannd` is not a value of `order.stage`; did you mean `planned`?",
            ),
            (
                "{order.stage: planned or latr}",
                (
                    "4:97: error[unknown-value]: `planned or latr` is not a value of `order.stage`; did you mean "
                    "`planned`?"
                ),
            ),
            (
                "{order.stage: not plannd}",
                (
                    "4:97: error[unknown-value]: `not plannd` is not a value of `order.stage`; did you mean `not "
                    "planned`?"
                ),
            ),
            (
                "{order.stage: [planned, plannd]}",
                "4:107: error[unknown-value]: `plannd` is not a value of `order.stage`; did you mean `planned`?",
            ),
            (
                "{order.stage: [" + ", ".join(f"p{n}" for n in range(500)) + "]}",
                "4:98: error[unknown-value]: `p0` is not a value of `order.stage`",
            ),
            (
                "{change.kind: cancellation or later}",
                (
                    "4:97: error[unknown-value]: `cancellation or later` is not a value of `change.kind`; did you mean "
                    "`cancellation`?"
                ),
            ),
            (
                "{order.stage: gepland}",
                "4:97: error[unknown-value]: `gepland` is not a value of `order.stage`; did you mean `planned`?",
            ),
            ("{order.stage: 7}", "4:97: error[unknown-value]: `7` is not a value of `order.stage`"),
        ),
    ),
    Kind(
        "a number that is no number, in a condition",
        when,
        (
            (
                "{order.value: more than 1e400}",
                "4:97: error[unreadable-value]: `more than 1e400` is no test of `order.value`, which is an amount",
            ),
            (
                "{order.value: more than .nan}",
                "4:97: error[unreadable-value]: `more than .nan` is no test of `order.value`, which is an amount",
            ),
            (
                "{order.value: .inf}",
                "4:97: error[unreadable-value]: `.inf` is no test of `order.value`, which is an amount",
            ),
            (
                "{order.value: 0x10}",
                "4:97: error[unreadable-value]: `0x10` is no test of `order.value`, which is an amount",
            ),
            (
                "{order.value: 12.345}",
                (
                    "4:97: error[unreadable-value]: `12.345` is no test of `order.value`, which is an amount; did you "
                    "mean `12,345.00`?"
                ),
            ),
            (
                "{order.value: at least 1.250}",
                (
                    "4:97: error[unreadable-value]: `at least 1.250` is no test of `order.value`, which is an amount; "
                    "did you mean `at least 1,250.00`?"
                ),
            ),
            (
                "{order.value: more than}",
                "4:97: error[unreadable-value]: `more than` is no test of `order.value`, which is an amount",
            ),
            (
                "{order.value: at least at least 1.00}",
                (
                    "4:97: error[unreadable-value]: `at least at least 1.00` is no test of `order.value`, which is an "
                    "amount"
                ),
            ),
            (
                "{customer.employees: 3.5}",
                "4:104: error[wrong-unit]: `customer.employees` is a count, and `3.5` is an amount",
            ),
            (
                "{customer.retention: 85}",
                "4:104: error[wrong-unit]: `customer.retention` is a rate, and `85` is a count",
            ),
            (
                "{order.value: more than " + "9" * 50_000 + "}",
                (
                    "4:97: error[unreadable-value]: `more than "
                    "999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999...` is "
                    "no test of `order.value`, which is an amount"
                ),
            ),
            (
                "{order.value: " + "at least " * 1_000 + "1.00}",
                (
                    "4:97: error[unreadable-value]: `at least at least at least at least at least at least at least at "
                    "least at least at least at least a...` is no test of `order.value`, which is an amount"
                ),
            ),
        ),
    ),
    Kind(
        "a truth that is none, in a condition",
        when,
        (
            (
                "{agreement.signed: y}",
                "4:102: error[unreadable-value]: `y` is no test of `agreement.signed`, which is true or false",
            ),
            (
                "{agreement.signed: on}",
                "4:102: error[unreadable-value]: `on` is no test of `agreement.signed`, which is true or false",
            ),
            (
                "{agreement.signed: 1}",
                "4:102: error[unreadable-value]: `1` is no test of `agreement.signed`, which is true or false",
            ),
            (
                "{agreement.signed: ja}",
                "4:102: error[unreadable-value]: `ja` is no test of `agreement.signed`, which is true or false",
            ),
            (
                "{agreement.signed: not true}",
                (
                    "4:102: error[unreadable-value]: `not true` is no test of `agreement.signed`, which is true or "
                    "false; did you mean `no`?"
                ),
            ),
            ("{agreement.signed: ''}", "4:102: error[unreadable-value]: the test of `agreement.signed` is empty"),
        ),
    ),
    Kind(
        "a date that does not exist, in a condition",
        when,
        (
            (
                "{change.received: before 2027-02-30}",
                (
                    "4:101: error[unreadable-value]: `before 2027-02-30` is no test of `change.received`, which is an "
                    "instant; did you mean `before 28 February 2027`?"
                ),
            ),
            (
                "{change.received: before 2027-02-29}",
                (
                    "4:101: error[unreadable-value]: `before 2027-02-29` is no test of `change.received`, which is an "
                    "instant; did you mean `before 28 February 2027`?"
                ),
            ),
            (
                "{change.received: on 2027-13-01}",
                "4:101: error[unreadable-value]: `on 2027-13-01` is no test of `change.received`, which is an instant",
            ),
            (
                "{change.received: after 31 June 2027}",
                (
                    "4:101: error[unreadable-value]: `after 31 June 2027` is no test of `change.received`, which is an "
                    "instant; did you mean `after 30 June 2027`?"
                ),
            ),
            (
                "{change.received: before 2027-03-03 25:00}",
                (
                    "4:101: error[unreadable-value]: `before 2027-03-03 25:00` is no test of `change.received`, which is "
                    "an instant"
                ),
            ),
            (
                "{change.received: before 2027-03-28 02:30}",
                (
                    "4:101: error[unreadable-value]: `before 2027-03-28 02:30` is no test of `change.received`, which is "
                    "an instant; did you mean `before 28 March 2027 03:30`?"
                ),
            ),
            (
                "{change.received: before 2027-10-31 02:30}",
                (
                    "4:101: error[unreadable-value]: `before 2027-10-31 02:30` is no test of `change.received`, which is "
                    "an instant; did you mean `before 31 October 2027 02:30 +02:00`?"
                ),
            ),
            (
                "{change.received: before 0000-01-01}",
                (
                    "4:101: error[unreadable-value]: `before 0000-01-01` is no test of `change.received`, which is an "
                    "instant"
                ),
            ),
            (
                "{change.received: before 10000-01-01}",
                (
                    "4:101: error[unreadable-value]: `before 10000-01-01` is no test of `change.received`, which is an "
                    "instant"
                ),
            ),
            (
                "{change.received: before 2027-03-03T10:00+25:00}",
                (
                    "4:101: error[unreadable-value]: `before 2027-03-03T10:00+25:00` is no test of `change.received`, "
                    "which is an instant"
                ),
            ),
            (
                "{order.delivered: before 2027-03-03 10:00}",
                (
                    "4:101: error[unreadable-value]: `before 2027-03-03 10:00` is no test of `order.delivered`, which is "
                    "a date"
                ),
            ),
        ),
    ),
    Kind(
        "quantities of different kinds, in a condition",
        when,
        (
            (
                "{order.value: more than 3 days}",
                "4:97: error[wrong-unit]: `order.value` is an amount, and `3 days` is a period",
            ),
            (
                "{order.value: more than 12 %}",
                "4:97: error[wrong-unit]: `order.value` is an amount, and `12 %` is a rate",
            ),
            (
                "{order.value: more than customer.employees}",
                "4:97: error[wrong-unit]: `order.value` is an amount, and `customer.employees` is a count",
            ),
            (
                "{customer.employees: more than 3.00}",
                "4:104: error[wrong-unit]: `customer.employees` is a count, and `3.00` is an amount",
            ),
            (
                "{order.delivered: more than 2 months}",
                (
                    "4:101: error[unreadable-value]: `more than 2 months` is no test of `order.delivered`, which is a "
                    "date"
                ),
            ),
            ("{order.stage: more than 3}", "4:97: error[unknown-value]: `more than 3` is not a value of `order.stage`"),
            (
                "{agreement.signed: at least 1}",
                (
                    "4:102: error[unreadable-value]: `at least 1` is no test of `agreement.signed`, which is true or "
                    "false"
                ),
            ),
            (
                "{change.received: 12 %}",
                "4:101: error[unreadable-value]: `12 %` is no test of `change.received`, which is an instant",
            ),
        ),
    ),
    Kind(
        "more ways to hold than a matcher takes",
        when,
        (
            (
                "{any: [" + ", ".join(f"{{order.value: {n}.00}}" for n in range(65)) + "]}",
                "4:77: error[too-many-disjuncts]: `when` can hold in 65 ways; 64 is the most",
            ),
            (
                "{all: ["
                + ", ".join(f"{{any: [{{order.value: {n}.00}}, {{order.value: 1.00}}]}}" for n in range(7))
                + "]}",
                "4:77: error[too-many-disjuncts]: `when` can hold in 128 ways; 64 is the most",
            ),
            (
                "{all: ["
                + ", ".join(f"{{any: [{{order.value: {n}.00}}, {{order.value: 1.00}}]}}" for n in range(40))
                + "]}",
                "4:77: error[too-many-disjuncts]: `when` can hold in more than a million ways; 64 is the most",
            ),
            (
                "{all: ["
                + ", ".join(f"{{any: [{{order.value: {n}.00}}, {{order.value: 1.00}}]}}" for n in range(3_000))
                + "]}",
                "4:77: error[too-many-disjuncts]: `when` can hold in more than a million ways; 64 is the most",
            ),
            (
                "{not: {all: [" + ", ".join(f"{{order.value: {n}.00}}" for n in range(65)) + "]}}",
                "4:77: error[too-many-disjuncts]: `when` can hold in 130 ways; 64 is the most",
            ),
            (
                "{any: [" + ", ".join("{order.value: 1.00}" for n in range(5_000)) + "]}",
                "4:77: error[too-many-disjuncts]: `when` can hold in 5000 ways; 64 is the most",
            ),
        ),
    ),
    Kind(
        "code and formulas in a condition",
        when,
        (
            (
                "{order.value: '=cmd|A0'}",
                "4:97: error[unreadable-value]: `=cmd|A0` is no test of `order.value`, which is an amount",
            ),
            (
                "{order.value: '@SUM(1+1)'}",
                "4:97: error[unreadable-value]: `@SUM(1+1)` is no test of `order.value`, which is an amount",
            ),
            (
                "{order.value: '+1'}",
                "4:97: error[unreadable-value]: `+1` is no test of `order.value`, which is an amount",
            ),
            (
                "{order.value: '{{{{7*7}}}}'}",
                "4:97: error[unreadable-value]: `{{{{7*7}}}}` is no test of `order.value`, which is an amount",
            ),
            (
                "{order.value: '%s'}",
                "4:97: error[unreadable-value]: `%s` is no test of `order.value`, which is an amount",
            ),
            (
                "{order.value: '$(ls)'}",
                "4:97: error[unreadable-value]: `$(ls)` is no test of `order.value`, which is an amount",
            ),
            (
                "{order.value: '1; DROP TABLE orders'}",
                (
                    "4:97: error[unreadable-value]: `1; DROP TABLE orders` is no test of `order.value`, which is an "
                    "amount"
                ),
            ),
            (
                "{order.value: '(a+)+$'}",
                "4:97: error[unreadable-value]: `(a+)+$` is no test of `order.value`, which is an amount",
            ),
            (
                "{order.value: '1.00 or true'}",
                "4:97: error[unreadable-value]: `1.00 or true` is no test of `order.value`, which is an amount",
            ),
        ),
    ),
    Kind(
        "code and formulas as names",
        when,
        (
            ("{'=cmd|A0': true}", "4:84: error[unknown-attribute]: no attribute `=cmd|A0`"),
            ("{'@SUM(1+1)': true}", "4:84: error[unknown-attribute]: no attribute `@SUM(1+1)`"),
            ("{'+1': true}", "4:84: error[unknown-attribute]: no attribute `+1`"),
            ("{'{{{{7*7}}}}': true}", "4:84: error[unknown-attribute]: no attribute `{{{{7*7}}}}`"),
            (
                "{order.__init__: true}",
                "4:84: error[unknown-attribute]: no attribute `order.__init__`; did you mean `order.lines`?",
            ),
            ("{'%s': true}", "4:84: error[unknown-attribute]: no attribute `%s`"),
            ("{'$(ls)': true}", "4:84: error[unknown-attribute]: no attribute `$(ls)`"),
            ("{'x; DROP TABLE orders': true}", "4:84: error[unknown-attribute]: no attribute `x; DROP TABLE orders`"),
            ("{'(a+)+$': true}", "4:84: error[unknown-attribute]: no attribute `(a+)+$`"),
            ("{'*': true}", "4:84: error[unknown-attribute]: no attribute `*`"),
            ("{../etc: true}", "4:84: error[unknown-attribute]: no attribute `../etc`"),
            ('{"a\\nb": true}', "4:84: error[unknown-attribute]: no attribute `a\\u000ab`"),
            ('{"a\\u202eb": true}', "4:84: error[unknown-attribute]: no attribute `a\\u202eb`"),
        ),
    ),
    Kind(
        "a conclusion of another type",
        then,
        (
            ("7", "4:61: error[wrong-type]: `then` is written as `key: value`, not as `7`"),
            ("[]", "4:61: error[wrong-type]: `then` is written as `key: value`, not as a list"),
            ("{}", "4:61: error[empty-then]: `then` is empty: the rule says nothing"),
            ("null", "4:61: error[wrong-type]: `then` is written as `key: value`, not as `null`"),
            ("{charge: 7}", "4:70: error[unreadable-value]: `7` is no charge"),
            ("{charge: []}", "4:70: error[empty-any]: the list of charges is empty"),
            (
                "{charge: {}}",
                (
                    "4:70: error[missing-key]: a charge does not say how much\n4:70: error[missing-key]: a charge has no "
                    "`fee`"
                ),
            ),
            ("{charge: yes}", "4:70: error[unreadable-value]: `yes` is no charge"),
            ("{chrge: free}", "4:62: error[unknown-key]: `then` has no key `chrge`; did you mean `charge`?"),
            ("{acceptance: maybe}", "4:74: error[unknown-value]: `acceptance` can't be `maybe`"),
            ("{acceptance: {refer: nobody}}", "4:82: error[unknown-role]: no role `nobody`"),
            ("{duties: {}}", "4:70: error[wrong-type]: `duties` is a list (`- ...` or `[...]`), not a mapping"),
            ("{duties: []}", "4:70: error[empty-any]: `duties` is empty"),
        ),
    ),
    Kind(
        "a conclusion that its layer can't give",
        then,
        (
            ("{binding: yes}", "4:62: error[not-in-layer]: `binding` can't be concluded in layer terms"),
            ("{terms: ours}", "4:62: error[not-in-layer]: `terms` can't be concluded in layer terms"),
            (
                "{waive: {rate: 100 %, of: charge.computed}}",
                "4:62: error[not-in-layer]: `waive` can't be concluded in layer terms",
            ),
            (
                "{hold: {guards: our claim, get: {en: a, nl: b}}}",
                "4:62: error[not-in-layer]: `hold` can't be concluded in layer terms",
            ),
            ("{binding: no, charge: free}", "4:62: error[not-in-layer]: `binding` can't be concluded in layer terms"),
        ),
    ),
    Kind(
        "a charge that is broken",
        then,
        (
            ("{charge: {fee: f}}", "4:70: error[missing-key]: a charge does not say how much"),
            ("{charge: {fee: f, rate: 12 %}}", "4:70: error[missing-key]: a charge with a rate has no `of`"),
            (
                "{charge: {fee: f, rate: 12, of: order.value}}",
                "4:85: error[wrong-unit]: `12` is a count, and `rate` must be a rate",
            ),
            (
                "{charge: {fee: f, rate: 12 %, of: order.valu}}",
                "4:95: error[unknown-attribute]: no attribute `order.valu`; did you mean `order.value`?",
            ),
            (
                "{charge: {fee: f, rate: 12 %, of: order.stage}}",
                "4:95: error[wrong-type]: `order.stage` is a choice, and `of` must be an amount",
            ),
            (
                "{charge: {fee: f, amount: -1.00}}",
                "4:87: error[unreadable-value]: `-1.00` is less than nothing, and `amount` can't be",
            ),
            ("{charge: {fee: f, amount: 1e3}}", "4:87: error[unreadable-value]: `1e3` is not an amount"),
            (
                "{charge: {fee: f, amount: 1.00, rate: 12 %, of: order.value}}",
                "4:93: error[contradictory-keys]: `rate` can't stand beside `amount`",
            ),
            ("{charge: {fee: 'F!', amount: 1.00}}", "4:76: error[bad-name]: `F!` can't be the name of a fee"),
            (
                "{charge: {fee: f, amount: 99999999999999999999.00}}",
                "4:87: error[unreadable-value]: `99999999999999999999.00` is not an amount",
            ),
            (
                "{charge: {fee: [f], amount: 1.00}}",
                "4:76: error[wrong-type]: the name of a fee is one text, not a list",
            ),
            ("{charge: {fee: f, refer: nobody}}", "4:86: error[unknown-role]: no role `nobody`"),
            (
                "{charge: {fee: f, amount: 1.00, at most: free}}",
                "4:102: error[unknown-attribute]: `free` is not an amount and not the name of one",
            ),
            (
                "{charge: {fee: " + "f" * 81 + ", amount: 1.00}}",
                (
                    "4:76: error[bad-name]: "
                    "`fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff` can't be the "
                    "name of a fee"
                ),
            ),
        ),
    ),
    Kind(
        "a scale that is broken",
        then,
        (
            (
                "{charge: {fee: f, of: order.value, scale: order.value, tiers: []}}",
                "4:123: error[empty-any]: `tiers` is empty: nothing is ever due",
            ),
            (
                "{charge: {fee: f, of: order.value, scale: order.value, tiers: 7}}",
                "4:123: error[wrong-type]: `tiers` is a list (`- ...` or `[...]`), not `7`",
            ),
            (
                "{charge: {fee: f, of: order.value, scale: order.value, tiers: {}}}",
                "4:123: error[wrong-type]: `tiers` is a list (`- ...` or `[...]`), not a mapping",
            ),
            (
                "{charge: {fee: f, of: order.value, scale: order.value, tiers: [7]}}",
                "4:124: error[wrong-type]: a tier is written as `key: value`, not as `7`",
            ),
            (
                "{charge: {fee: f, of: order.value, scale: order.value, tiers: [{}]}}",
                "4:124: error[missing-key]: a tier has no `charge`\n4:124: error[missing-key]: a tier has no bound",
            ),
            (
                "{charge: {fee: f, of: order.value, scale: order.value, tiers: [{charge: free}]}}",
                "4:124: error[missing-key]: a tier has no bound",
            ),
            (
                "{charge: {fee: f, of: order.value, scale: order.value, tiers: [{more than: 1 month, charge: free}]}}",
                "4:125: error[wrong-unit]: `order.value` is an amount, and `1 month` is a period",
            ),
            (
                "{charge: {fee: f, of: order.value, scale: order.value, tiers: [{more than: 1.00}]}}",
                "4:124: error[missing-key]: a tier has no `charge`",
            ),
            (
                "{charge: {fee: f, of: order.value, scale: order.value, tiers: [{otherwise: true, charge: free}, {more than: 1.00, charge: free}]}}",
                "4:157: error[tier-after-otherwise]: this tier is never reached",
            ),
            (
                "{charge: {fee: f, of: order.value, scale: order.value, tiers: [{more than: 1.00, charge: free}, {more than: 2.00, charge: free}]}}",
                "4:157: error[unreachable-tier]: this tier is never reached: the tiers before it leave nothing",
            ),
            (
                "{charge: {fee: f, of: order.value, scale: order.value, tiers: [{at least: 5.00, less than: 3.00, charge: free}]}}",
                "4:124: error[unreachable-tier]: no value is within both bounds of this tier",
            ),
            (
                "{charge: {fee: f, of: order.value, scale: order.value, tiers: ["
                + ", ".join(f"{{more than: {n}.00, charge: 1.00}}" for n in range(3_000, 0, -1))
                + "]}}",
                "4:123: error[too-large]: a scale has at most 200 tiers, not 3,000",
            ),
            (
                "{charge: {fee: f, of: order.value, scale: {from: change.received, until: order.promised_delivery}, tiers: [{more than: 1 month, charge: free}, {more than: 30 days, charge: 1.00}]}}",
                "4:205: error[unorderable-bounds]: `30 days` and `1 month` have no fixed order",
            ),
            (
                "{charge: {fee: f, of: order.value, scale: nowhere, tiers: [{otherwise: true, charge: free}]}}",
                "4:103: error[unknown-attribute]: no attribute `nowhere`",
            ),
        ),
    ),
    Kind(
        "a duty that is broken",
        then,
        (
            ("{duties: [7]}", "4:71: error[wrong-type]: a duty is written as `key: value`, not as `7`"),
            (
                "{duties: [{}]}",
                (
                    "4:71: error[missing-key]: a duty has no `do`\n4:71: error[missing-key]: a duty has no `due`\n4:71: "
                    "error[missing-key]: a duty has no `owner`"
                ),
            ),
            ("{duties: [{do: call, owner: nobody, due: now}]}", "4:89: error[unknown-role]: no role `nobody`"),
            (
                "{duties: [{do: call, owner: order desk, due: soon}]}",
                "4:106: error[unreadable-value]: `soon` does not say when",
            ),
            (
                "{duties: [{do: call, owner: order desk, due: change.received plus 2}]}",
                "4:127: error[wrong-unit]: `2` is a count, and what follows `plus` must be a period",
            ),
            (
                "{duties: [{do: call, owner: order desk, due: change.received at 25:00}]}",
                "4:106: error[unreadable-value]: `change.received at 25:00` does not say when",
            ),
            (
                "{duties: [{do: call, owner: order desk, due: order.stage plus 2 days}]}",
                "4:106: error[wrong-type]: `order.stage` is a choice, and a moment must be a date or an instant",
            ),
            (
                "{duties: [{do: Call!, owner: order desk, due: now}]}",
                "4:76: error[bad-name]: `Call!` can't be the name of a duty",
            ),
            (
                "{duties: [{do: call, owner: order desk, due: now}, {do: call, owner: order desk, due: now}]}",
                "4:112: error[duplicate-key]: the duty `call` stands here a second time",
            ),
            ("{duties: [{do: call, owner: [], due: now}]}", "4:89: error[wrong-type]: `owner` is one text, not a list"),
            (
                "{duties: [{do: call, owner: order desk, due: order.delivered plus 3 hours}]}",
                "4:106: error[wrong-unit]: hours can't be counted from `order.delivered`, which is a date",
            ),
            (
                "{duties: [{do: call, owner: order desk, due: " + "a plus " * 100_000 + "}]}",
                "4:106: error[too-large]: `due` is longer than 4,000 characters",
            ),
        ),
    ),
    Kind(
        "definitions of another type",
        defined,
        (
            ("7", "4:9: error[wrong-type]: `define` is written as `key: value`, not as `7`"),
            ("[]", "4:9: error[wrong-type]: `define` is written as `key: value`, not as a list"),
            ("{a: 7}", "4:13: error[wrong-type]: the meaning of `a` is written as `key: value`, not as `7`"),
            ("{a: []}", "4:13: error[wrong-type]: the meaning of `a` is written as `key: value`, not as a list"),
            ("{a: {}}", "4:13: error[missing-key]: `a` has no meaning"),
            ("{a: null}", "4:13: error[wrong-type]: the meaning of `a` is written as `key: value`, not as `null`"),
            (
                "{a: {amuont: 1.00}}",
                "4:14: error[unknown-key]: the meaning of `a` has no key `amuont`; did you mean `amount`?",
            ),
            (
                "{a: {amount: 1.00, rate: 3 %}}",
                "4:28: error[contradictory-keys]: `a` has two meanings, `amount` and `rate`",
            ),
            ("{a: {amount: [1.00]}}", "4:22: error[wrong-type]: a named value is one text, not a list"),
            ("{a: {any: {}}}", "4:19: error[wrong-type]: `any` is a list (`- ...` or `[...]`), not a mapping"),
        ),
    ),
    Kind(
        "a definition with a broken name",
        defined,
        (
            ("{A: {amount: 1.00}}", "4:10: error[bad-name]: `A` can't be the name of a definition"),
            ("{'': {amount: 1.00}}", "4:10: error[bad-name]: `` can't be the name of a definition"),
            ("{a.b: {amount: 1.00}}", "4:10: error[bad-name]: `a.b` can't be the name of a definition"),
            ("{a-b: {amount: 1.00}}", "4:10: error[bad-name]: `a-b` can't be the name of a definition"),
            ("{1a: {amount: 1.00}}", "4:10: error[bad-name]: `1a` can't be the name of a definition"),
            ("{any: {amount: 1.00}}", "4:10: error[bad-name]: `any` is a word of the language"),
            ("{true: {amount: 1.00}}", "4:10: error[bad-name]: `true` is a word of the language"),
            ("{order.value: {amount: 1.00}}", "4:10: error[bad-name]: `order.value` can't be the name of a definition"),
            ("{'a b': {amount: 1.00}}", "4:10: error[bad-name]: `a b` can't be the name of a definition"),
            ("{'{{7*7}}': {amount: 1.00}}", "4:10: error[bad-name]: `{{7*7}}` can't be the name of a definition"),
            ("{__class__: {amount: 1.00}}", "4:10: error[bad-name]: `__class__` can't be the name of a definition"),
            ("{_a: {amount: 1.00}}", "4:10: error[bad-name]: `_a` can't be the name of a definition"),
            (
                "{" + "a" * 81 + ": {amount: 1.00}}",
                (
                    "4:10: error[bad-name]: "
                    "`aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa` can't be the "
                    "name of a definition"
                ),
            ),
            (
                "? {" + "a" * 900 + ": b}\n",
                "4:9: error[bad-yaml]: not readable as YAML: mapping keys are not allowed here",
            ),
        ),
    ),
    Kind(
        "a constant that is broken",
        defined,
        (
            ("{a: {amount: 1e3}}", "4:22: error[unreadable-value]: `1e3` is not an amount"),
            ("{a: {amount: .nan}}", "4:22: error[unreadable-value]: `.nan` is not an amount"),
            ("{a: {amount: 1.234}}", "4:22: error[unreadable-value]: `1.234` is not an amount"),
            ("{a: {amount: 1 %}}", "4:22: error[wrong-unit]: `1 %` is a rate, and a named value must be an amount"),
            ("{a: {rate: 8}}", "4:20: error[wrong-unit]: `8` is a count, and a named value must be a rate"),
            ("{a: {rate: 8.123 %}}", "4:20: error[unreadable-value]: `8.123 %` is not a rate"),
            ("{a: {period: 6}}", "4:22: error[wrong-unit]: `6` is a count, and a named value must be a period"),
            ("{a: {period: 6 moons}}", "4:22: error[unreadable-value]: `6 moons` is not a period"),
            ("{a: {period: -1 days}}", "4:22: error[unreadable-value]: `-1 days` is not a period"),
            ("{a: {period: 101 years}}", "4:22: error[unreadable-value]: `101 years` is not a period"),
            (
                "{a: {period: 99999999999999999999 days}}",
                "4:22: error[unreadable-value]: `99999999999999999999 days` is not a period",
            ),
            ("{a: {count: 1.5}}", "4:21: error[wrong-unit]: `1.5` is an amount, and a named value must be a count"),
            ("{a: {count: many}}", "4:21: error[unknown-attribute]: `many` is not a count and not the name of one"),
            ("{a: {count: 9999999999999999}}", "4:21: error[unreadable-value]: `9999999999999999` is not a count"),
            (
                "{a: {period: 2 days and 3 working days}}",
                "4:22: error[unreadable-value]: `2 days and 3 working days` is not a period",
            ),
        ),
    ),
    Kind(
        "definitions that need themselves",
        defined,
        (
            ("{a: {sum: [a]}}", "4:10: error[cycle]: a definition can't need itself: `a` needs `a`"),
            (
                "{a: {sum: [b]}, b: {sum: [a]}}",
                "4:10: error[cycle]: a definition can't need itself: `a` needs `b`, which needs `a`",
            ),
            ("{a: {any: [{a: true}]}}", "4:10: error[cycle]: a definition can't need itself: `a` needs `a`"),
            (
                "{a: {choose: [{when: {b: true}, is: 1.00}, {otherwise: 2.00}]}, b: {when: {a: 1.00}}}",
                "4:10: error[cycle]: a definition can't need itself: `a` needs `b`, which needs `a`",
            ),
            (
                "{" + ", ".join(f"d{n}: {{sum: [d{(n + 1) % 5}]}}" for n in range(5)) + "}",
                (
                    "4:10: error[cycle]: a definition can't need itself: `d0` needs `d1`, which needs `d2`, which needs "
                    "`d3`, which needs `d4`, which needs `d0`"
                ),
            ),
            ("{a: {date: a, plus: 1 day}}", "4:10: error[cycle]: a definition can't need itself: `a` needs `a`"),
            ("{a: {share: 10 %, of: a}}", "4:10: error[cycle]: a definition can't need itself: `a` needs `a`"),
            (
                "{" + ", ".join(f"d{n}: {{sum: [d{(n + 1) % 3_000}]}}" for n in range(3_000)) + "}",
                (
                    "4:10: error[cycle]: a definition can't need itself: `d0` needs `d1`, which needs `d2`, which needs "
                    "`d3`, which needs `d4`, which needs `d5`, which needs `d6`, which needs `d7`, which needs `d8`, "
                    "which needs `d9`, which needs `d10`, which needs `d11`, which needs `d12`, which needs `d13`, which "
                    "needs `d14`, which needs `d15`, which needs `d16`, which needs `d17`, which needs `d18`, which "
                    "needs `d19`, which needs `d20`, which needs `d21`, which needs `d22`, which needs `d23`, which "
                    "needs `d24`, which needs `d25`, which needs `d26`, which needs `d27`, which needs `d28`, which "
                    "needs `d29`, which needs `d30`, which needs `d31`, which needs `d32`, which needs `d33`, which "
                    "needs `d34`, which needs `d35`, which needs `d36`, which needs `d37`, which needs `d38`, which "
                    "needs `d39`, which needs `d40`, which needs `d41`, which needs `d42`, which needs `d43`, which "
                    "needs `d44`, which needs `d45`, which needs `d46`, which needs `d47`, which needs `d48`, which "
                    "needs `d49`, which needs `d50`, which needs `d51`, which nee..."
                ),
            ),
        ),
    ),
    Kind(
        "definitions on definitions without end",
        defined,
        (
            (
                "{d0: {amount: 1.00}, " + ", ".join(f"d{n}: {{sum: [d{n - 1}]}}" for n in range(1, 65)) + "}",
                (
                    "4:1208: error[too-deep]: `d64` is made of definitions that are made of definitions, more than 64 "
                    "deep"
                ),
            ),
            (
                "{d0: {amount: 1.00}, "
                + ", ".join(f"d{n}: {{sum: [d{n - 1}, d{n - 1}]}}" for n in range(1, 100))
                + "}",
                (
                    "4:1513: error[too-deep]: `d64` is made of definitions that are made of definitions, more than 64 "
                    "deep"
                ),
            ),
            (
                "{d0: {when: {order.value: 1.00}}, "
                + ", ".join(f"d{n}: {{any: [{{d{n - 1}: true}}]}}" for n in range(1, 65))
                + "}",
                (
                    "4:1725: error[too-deep]: `d64` is made of definitions that are made of definitions, more than 64 "
                    "deep"
                ),
            ),
            (
                "{d0: {when: {order.value: 1.00}}, "
                + ", ".join(f"d{n}: {{not: {{d{n - 1}: true}}}}" for n in range(1, 100))
                + "}",
                (
                    "4:1599: error[too-deep]: `d64` is made of definitions that are made of definitions, more than 64 "
                    "deep"
                ),
            ),
            (
                "{d0: {amount: 1.00}, "
                + ", ".join(f"d{n}: {{smallest: [d{n - 1}, 5.00]}}" for n in range(1, 1_000))
                + "}",
                (
                    "4:1901: error[too-deep]: `d64` is made of definitions that are made of definitions, more than 64 "
                    "deep\n4:3908: error[too-deep]: `d129` is made of definitions that are made of definitions, more than "
                    "64 deep\n4:5988: error[too-deep]: `d194` is made of definitions that are made of definitions, more "
                    "than 64 deep\n..."
                ),
            ),
        ),
    ),
    Kind(
        "arithmetic that makes no sense",
        defined,
        (
            ("{a: {sum: []}}", "4:19: error[missing-key]: `sum` has no terms"),
            ("{a: {sum: 7}}", "4:19: error[wrong-type]: `sum` is a list (`- ...` or `[...]`), not `7`"),
            (
                "{a: {sum: [order.value, 3 days]}}",
                "4:33: error[wrong-unit]: `3 days` is a period, and a term of `sum` must be an amount",
            ),
            (
                "{a: {sum: [order.stage]}}",
                (
                    "4:20: error[wrong-type]: `order.stage` is a choice, and a term of `sum` must be an amount, a count "
                    "or a rate"
                ),
            ),
            ("{a: {difference: [order.value]}}", "4:26: error[missing-key]: `difference` has only one term"),
            (
                "{a: {share: 10, of: order.value}}",
                "4:21: error[wrong-unit]: `10` is a count, and `share` must be a rate",
            ),
            ("{a: {share: 10 %}}", "4:13: error[missing-key]: `share` has no `of`"),
            (
                "{a: {share: 10 %, of: order.stage}}",
                "4:31: error[wrong-type]: `order.stage` is a choice, and `of` must be an amount or a count",
            ),
            (
                "{a: {product: [order.value, order.value]}}",
                "4:24: error[wrong-unit]: `order.value` is an amount, and the first part of `product` must be a count",
            ),
            ("{a: {smallest: []}}", "4:24: error[missing-key]: `smallest` has no terms"),
            (
                "{a: {sum: [nowhere]}}",
                (
                    "4:20: error[unknown-attribute]: `nowhere` is not an amount, a count or a rate and not the name of "
                    "one"
                ),
            ),
            ("{a: {span: {from: change.received}}}", "4:20: error[missing-key]: `span` has no `until`"),
            (
                "{a: {span: {from: order.value, until: change.received}}}",
                "4:27: error[wrong-type]: `order.value` is an amount, and `from` must be a date or an instant",
            ),
            ("{a: {days: 7}}", "4:20: error[wrong-type]: `days` is written as `key: value`, not as `7`"),
            ("{a: {date: order.delivered}}", "4:13: error[missing-key]: `date` has one of `plus` and `minus`"),
            (
                "{a: {date: order.delivered, plus: 3 hours}}",
                "4:43: error[wrong-unit]: hours can't be counted from `order.delivered`, which is a date",
            ),
            (
                "{a: {date: order.delivered, plus: 1 day, minus: 1 day}}",
                "4:13: error[contradictory-keys]: `date` has one of `plus` and `minus`",
            ),
            ("{a: {choose: []}}", "4:22: error[empty-any]: `choose` is empty: there is nothing to choose from"),
            (
                "{a: {choose: [{otherwise: 1.00}, {otherwise: 2.00}]}}",
                "4:42: error[after-otherwise]: this line is never reached",
            ),
            (
                "{a: {lifetime value: 7}}",
                "4:30: error[wrong-type]: `lifetime value` is written as `key: value`, not as `7`",
            ),
        ),
    ),
    Kind(
        "an exception to nothing",
        rules,
        (
            (
                "[" + rule("then: {charge: free}, exception_to: nowhere") + "]",
                "4:91: error[unknown-rule]: no rule `nowhere`",
            ),
            (
                "[" + rule("then: {charge: free}, exception_to: []") + "]",
                "4:91: error[empty-any]: `exception_to` is empty",
            ),
            (
                "[" + rule("then: {charge: free}, exception_to: [nowhere]") + "]",
                "4:92: error[unknown-rule]: no rule `nowhere`",
            ),
            (
                "[" + rule("then: {charge: free}, exception_to: {}") + "]",
                "4:91: error[wrong-type]: `exception_to` is one text, not a mapping",
            ),
            ("[" + rule("then: {charge: free}, exception_to: 7") + "]", "4:91: error[unknown-rule]: no rule `7`"),
            (
                "[" + rule("then: {charge: free}, exception_to: r") + "]",
                "4:91: error[exception-to-itself]: `r` is an exception to itself",
            ),
            (
                "[" + rule("then: {charge: free}, exception_to: free-") + "]",
                "4:91: error[unknown-rule]: no rule `free-`; did you mean `free`?",
            ),
            (
                "[" + rule("then: {charge: free}, exception_to: ''") + "]",
                "4:91: error[wrong-type]: `exception_to` is empty",
            ),
            (
                "[" + rule("then: {charge: free}, exception_to: [r, nowhere]") + "]",
                (
                    "4:92: error[exception-to-itself]: `r` is an exception to itself\n4:95: error[unknown-rule]: no rule "
                    "`nowhere`"
                ),
            ),
            (
                "[" + rule("then: {charge: free}, exception_to: [[free]]") + "]",
                "4:92: error[wrong-type]: `exception_to` is one text, not a list",
            ),
        ),
    ),
    Kind(
        "exceptions in a circle, or without end",
        rules,
        (
            (
                "["
                + ", ".join(
                    rule(f"then: {{charge: free}}, exception_to: r{(n + 1) % 2}").replace("id: r", f"id: r{n}")
                    for n in range(2)
                )
                + "]",
                "4:92: error[exception-cycle]: `r0` is an exception to `r1`, which is an exception to `r0`",
            ),
            (
                "["
                + ", ".join(
                    rule(f"then: {{charge: free}}, exception_to: r{(n + 1) % 3}").replace("id: r", f"id: r{n}")
                    for n in range(3)
                )
                + "]",
                (
                    "4:92: error[exception-cycle]: `r0` is an exception to `r1`, which is an exception to `r2`, which is "
                    "an exception to `r0`"
                ),
            ),
            (
                "["
                + ", ".join(
                    rule(f"then: {{charge: free}}, exception_to: r{(n + 1) % 300}").replace("id: r", f"id: r{n}")
                    for n in range(300)
                )
                + "]",
                (
                    "4:92: error[exception-cycle]: `r0` is an exception to `r1`, which is an exception to `r2`, which is "
                    "an exception to `r3`, which is an exception to `r4`, which is an exception to `r5`, which is an "
                    "exception to `r6`, which is an exception to `r7`, which is an exception to `r8`, which is an "
                    "exception to `r9`, which is an exception to `r10`, which is an exception to `r11`, which is an "
                    "exception to `r12`, which is an exception to `r13`, which is an exception to `r14`, which is an "
                    "exception to `r15`, which is an exception to `r16`, which is an exception to `r17`, which is an "
                    "exception to `r18`, which is an exception to `r19`, which is an exception to `r20`, which is an "
                    "exception to `r21`, which is an exception to `r22`, which is an exception to `r23`, which is an "
                    "exception to `r24`, which is an exception to `r25`, which is an exception to `r26`, which is an "
                    "exception to `r27`, which is an exception to `r28`, which is an exception to `r29`, which is an "
                    "exception to `r30`, which is an exception to `r31`, which is an except...\n4:356: error[too-deep]: "
                    "`r3` is an exception to an exception to an exception, more than 32 deep\n4:3314: error[too-deep]: "
                    "`r36` is an exception to an exception to an exception, more than 32 deep\n..."
                ),
            ),
            (
                "["
                + rule("then: {charge: free}").replace("id: r", "id: r0")
                + ", "
                + ", ".join(
                    rule(f"then: {{charge: free}}, exception_to: r{n - 1}").replace("id: r", f"id: r{n}")
                    for n in range(1, 33)
                )
                + "]",
                "4:2934: error[too-deep]: `r32` is an exception to an exception to an exception, more than 32 deep",
            ),
            (
                "["
                + rule("then: {charge: free}").replace("id: r", "id: r0")
                + ", "
                + ", ".join(
                    rule(f"then: {{charge: free}}, exception_to: r{n - 1}").replace("id: r", f"id: r{n}")
                    for n in range(1, 500)
                )
                + "]",
                (
                    "4:2934: error[too-deep]: `r32` is an exception to an exception to an exception, more than 32 "
                    "deep\n4:5904: error[too-deep]: `r65` is an exception to an exception to an exception, more than 32 "
                    "deep\n4:8874: error[too-deep]: `r98` is an exception to an exception to an exception, more than 32 "
                    "deep\n..."
                ),
            ),
        ),
    ),
    Kind(
        "two of one name",
        policy,
        (
            (
                "policy: free\nlayer: terms\ntitle: {en: a, nl: b}\nrules: [" + rule("then: {charge: free}") + "]",
                "1:9: error[duplicate-policy]: a second policy called `free`",
            ),
            (
                "policy: p\nlayer: terms\ntitle: {en: a, nl: b}\nrules: ["
                + rule("then: {charge: free}").replace("id: r", "id: free")
                + "]",
                "4:14: error[duplicate-id]: a second rule called `free`",
            ),
            (
                "policy: p\nlayer: terms\ntitle: {en: a, nl: b}\nrules: ["
                + rule("then: {charge: free}")
                + ", "
                + rule("then: {charge: free}")
                + "]",
                "4:83: error[duplicate-id]: a second rule called `r`",
            ),
            (
                "policy: p\nlayer: terms\ntitle: {en: a, nl: b}\ndefine: {a: {amount: 1.00}, a: {amount: 1.00}}",
                "4:29: error[duplicate-key]: `a` stands here a second time",
            ),
            (
                "policy: p\npolicy: p\nlayer: terms\ntitle: {en: a, nl: b}\nrules: []",
                "2:1: error[duplicate-key]: `policy` stands here a second time",
            ),
            (
                "policy: p\nlayer: terms\ntitle: {en: a, nl: b}\ndefine: {order: {amount: 1.00}, charge.total: {amount: 1.00}}",
                "4:33: error[bad-name]: `charge.total` can't be the name of a definition",
            ),
            (
                "policy: p\nlayer: terms\ntitle: {en: a, nl: b}\nrules: ["
                + ", ".join(rule("then: {charge: free}") for n in range(1_000))
                + "]",
                (
                    "4:83: error[duplicate-id]: a second rule called `r`\n4:152: error[duplicate-id]: a second rule "
                    "called `r`\n4:221: error[duplicate-id]: a second rule called `r`\n..."
                ),
            ),
        ),
    ),
    Kind(
        "an answer asked for before its question",
        when,
        (
            (
                "{charge.total: more than 1.00}",
                "4:84: error[answer-before-question]: `charge.total` is not known yet when acceptance is asked",
            ),
            (
                "{charge.agreed: more than 1.00}",
                "4:84: error[answer-before-question]: `charge.agreed` is not known yet when acceptance is asked",
            ),
            (
                "{verdict: free}",
                "4:84: error[answer-before-question]: `verdict` is not known yet when acceptance is asked",
            ),
            (
                "{acceptance: accepted}",
                "4:84: error[answer-before-question]: `acceptance` is not known yet when acceptance is asked",
            ),
            (
                "{settlement.payable: 1.00}",
                "4:84: error[answer-before-question]: `settlement.payable` is not known yet when acceptance is asked",
            ),
            (
                "{any: [{charge.waived: 1.00}, {order.value: 1.00}]}",
                "4:91: error[answer-before-question]: `charge.waived` is not known yet when acceptance is asked",
            ),
        ),
    ),
)
