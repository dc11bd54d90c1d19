"""Manifests and vocabularies that can be read, with entries that can not be."""

# ruff: noqa: E501 - an input stands on one line

from __future__ import annotations

from tests.hostile.table import MANIFEST, Kind, in_manifest, manifest, own, vocabulary

KINDS: tuple[Kind, ...] = (
    Kind(
        "a manifest with a value that can't be",
        manifest,
        (
            (
                MANIFEST.replace("language: 1", "language: 2"),
                "1:11: error[unknown-language-version]: `language` can't be `2`",
            ),
            (
                MANIFEST.replace("language: 1", "language: [1]"),
                "1:11: error[wrong-type]: `language` is one text, not a list",
            ),
            (
                MANIFEST.replace("currency: EUR", "currency: euro"),
                "5:11: error[unreadable-value]: `euro` is no currency",
            ),
            (
                MANIFEST.replace("currency: EUR", "currency: {}"),
                "5:11: error[wrong-type]: `currency` is one text, not a mapping",
            ),
            (
                MANIFEST.replace("zone: Europe/Amsterdam", "zone: Mars/Base"),
                "6:7: error[unreadable-value]: `Mars/Base` is no time zone",
            ),
            (
                MANIFEST.replace("zone: Europe/Amsterdam", "zone: ../../../etc/passwd"),
                "6:7: error[unreadable-value]: `../../../etc/passwd` is no time zone",
            ),
            (
                MANIFEST.replace("zone: Europe/Amsterdam", "zone: /etc/localtime"),
                "6:7: error[unreadable-value]: `/etc/localtime` is no time zone",
            ),
            (
                MANIFEST.replace("zone: Europe/Amsterdam", "zone: Europe"),
                "6:7: error[unreadable-value]: `Europe` is no time zone",
            ),
            (
                MANIFEST.replace("zone: Europe/Amsterdam", 'zone: "a\\0b"'),
                "6:7: error[unreadable-value]: `a\\u0000b` is no time zone",
            ),
            (
                MANIFEST.replace("zone: Europe/Amsterdam", "zone: " + "a" * 100_000),
                "6:7: error[too-large]: `zone` is longer than 4,000 characters",
            ),
            (MANIFEST.replace("zone: Europe/Amsterdam", "zone: ''"), "6:7: error[wrong-type]: `zone` is empty"),
            (
                MANIFEST.replace("amounts: excluding VAT", "amounts: with VAT"),
                "7:10: error[unknown-value]: `amounts` can't be `with VAT`",
            ),
            (
                MANIFEST.replace("book: small", "book: ../small"),
                "2:7: error[bad-name]: `../small` can't be the name of a book",
            ),
            (
                MANIFEST.replace("title: {en: Small, nl: Klein}", "title: Small"),
                "3:8: error[missing-translation]: the title of the book is needed in both languages",
            ),
        ),
    ),
    Kind(
        "a manifest without what every manifest has",
        manifest,
        (
            (
                "language: 1",
                (
                    "1:1: error[missing-key]: `book.yaml` has no `amounts`\n1:1: error[missing-key]: `book.yaml` has no "
                    "`book`\n1:1: error[missing-key]: `book.yaml` has no `branch`\n1:1: error[missing-key]: `book.yaml` "
                    "has no `currency`\n1:1: error[missing-key]: `book.yaml` has no `zone`\n1:1: "
                    "error[missing-translation]: the title of the book is missing"
                ),
            ),
            (MANIFEST.replace("currency: EUR\n", ""), "1:1: error[missing-key]: `book.yaml` has no `currency`"),
            (MANIFEST.replace("zone: Europe/Amsterdam\n", ""), "1:1: error[missing-key]: `book.yaml` has no `zone`"),
            (MANIFEST.replace("amounts: excluding VAT\n", ""), "1:1: error[missing-key]: `book.yaml` has no `amounts`"),
            (MANIFEST.replace("book: small\n", ""), "1:1: error[missing-key]: `book.yaml` has no `book`"),
            (
                MANIFEST.replace("branch: test\n", "brnch: test\n"),
                (
                    "1:1: error[missing-key]: `book.yaml` has no `branch`\n4:1: error[unknown-key]: `book.yaml` has no "
                    "key `brnch`; did you mean `branch`?"
                ),
            ),
            (
                MANIFEST.replace("title: {en: Small, nl: Klein}\n", ""),
                "1:1: error[missing-translation]: the title of the book is missing",
            ),
        ),
    ),
    Kind(
        "roles that are broken",
        manifest,
        (
            (
                MANIFEST.replace("  order desk: {title: {en: order desk, nl: orderafdeling}, mandate: 1000.00}", "  7"),
                "9:3: error[wrong-type]: `roles` is written as `key: value`, not as `7`",
            ),
            (
                MANIFEST.replace(
                    "  order desk: {title: {en: order desk, nl: orderafdeling}, mandate: 1000.00}", "  - order desk"
                ),
                "9:3: error[wrong-type]: `roles` is written as `key: value`, not as a list",
            ),
            (
                MANIFEST.replace(
                    "  order desk: {title: {en: order desk, nl: orderafdeling}, mandate: 1000.00}", "  order desk: 7"
                ),
                "9:15: error[wrong-type]: the role `order desk` is written as `key: value`, not as `7`",
            ),
            (
                MANIFEST.replace(
                    "  order desk: {title: {en: order desk, nl: orderafdeling}, mandate: 1000.00}", "  order desk: {}"
                ),
                "9:15: error[missing-translation]: the title of `order desk` is missing",
            ),
            (
                MANIFEST.replace(
                    "  order desk: {title: {en: order desk, nl: orderafdeling}, mandate: 1000.00}",
                    "  Order Desk: {title: {en: a, nl: b}}",
                ),
                "9:3: error[bad-name]: `Order Desk` can't be the name of a role",
            ),
            (
                MANIFEST.replace(
                    "  order desk: {title: {en: order desk, nl: orderafdeling}, mandate: 1000.00}",
                    "  order desk: {title: {en: a, nl: b}, mandate: 1e3}",
                ),
                "9:48: error[unreadable-value]: `1e3` is no amount",
            ),
            (
                MANIFEST.replace(
                    "  order desk: {title: {en: order desk, nl: orderafdeling}, mandate: 1000.00}",
                    "  order desk: {title: {en: a, nl: b}, mandate: -1.00}",
                ),
                "9:48: error[unreadable-value]: `-1.00` is no amount",
            ),
            (
                MANIFEST.replace(
                    "  order desk: {title: {en: order desk, nl: orderafdeling}, mandate: 1000.00}",
                    "  order desk: {title: {en: a, nl: b}, mandate: .inf}",
                ),
                "9:48: error[unreadable-value]: `.inf` is no amount",
            ),
            (
                MANIFEST.replace(
                    "  order desk: {title: {en: order desk, nl: orderafdeling}, mandate: 1000.00}",
                    "  order desk: {title: {en: a, nl: b}, mandate: [1.00]}",
                ),
                "9:48: error[wrong-type]: `mandate` is one text, not a list",
            ),
            (
                MANIFEST.replace(
                    "  order desk: {title: {en: order desk, nl: orderafdeling}, mandate: 1000.00}",
                    "  order desk: {title: {en: a, nl: b}, limit: 1.00}",
                ),
                "9:39: error[unknown-key]: the role `order desk` has no key `limit`",
            ),
            (
                MANIFEST.replace(
                    "  order desk: {title: {en: order desk, nl: orderafdeling}, mandate: 1000.00}",
                    "  '{{7*7}}': {title: {en: a, nl: b}}",
                ),
                "9:3: error[bad-name]: `{{7*7}}` can't be the name of a role",
            ),
        ),
    ),
    Kind(
        "assumptions and endings that are broken",
        in_manifest,
        (
            ("assume: 7", "10:9: error[wrong-type]: `assume` is written as `key: value`, not as `7`"),
            ("assume: []", "10:9: error[wrong-type]: `assume` is written as `key: value`, not as a list"),
            (
                "assume: {order.stge: planned}",
                "10:10: error[unknown-attribute]: no attribute `order.stge`; did you mean `order.stage`?",
            ),
            (
                "assume: {order.stage: plannd}",
                "10:23: error[unknown-value]: `plannd` is not a value of `order.stage`; did you mean `planned`?",
            ),
            ("assume: {order.value: 1e3}", "10:23: error[unreadable-value]: `1e3` is not a value of `order.value`"),
            (
                "assume: {charge.total: 1.00}",
                "10:10: error[wrong-type]: `charge.total` is answered by rules and can't be assumed",
            ),
            (
                "assume: {order.delivered: 2027-02-30}",
                (
                    "10:27: error[unreadable-value]: `2027-02-30` is not a value of `order.delivered`; did you mean "
                    "`2027-02-28`?"
                ),
            ),
            (
                "assume: {order.value: [1.00]}",
                "10:23: error[wrong-type]: the assumption of `order.value` is one text, not a list",
            ),
            (
                "ending: cancellation",
                "10:9: error[wrong-type]: `ending` is a list (`- ...` or `[...]`), not `cancellation`",
            ),
            ("ending: []", "10:9: error[empty-any]: `ending` is empty"),
            (
                "ending: [cancelation]",
                (
                    "10:10: error[unknown-value]: `cancelation` is not a value of `change.kind`; did you mean "
                    "`cancellation`?"
                ),
            ),
            ("ending: [{}]", "10:10: error[wrong-type]: a kind of change is one text, not a mapping"),
        ),
    ),
    Kind(
        "a book that is included and is not there",
        in_manifest,
        (
            ("include: nowhere", "10:10: error[wrong-type]: `include` is a list (`- ...` or `[...]`), not `nowhere`"),
            ("include: [nowhere]", "10:11: error[no-such-book]: no book `nowhere`"),
            ("include: [../../../../../../etc]", "10:11: error[no-such-book]: no book `../../../../../../etc`"),
            ("include: [/]", "10:11: error[no-such-book]: no book `/`"),
            ("include: [/dev/zero]", "10:11: error[no-such-book]: no book `/dev/zero`"),
            ("include: ['']", "10:11: error[wrong-type]: an included book is empty"),
            ("include: [{}]", "10:11: error[wrong-type]: an included book is one text, not a mapping"),
            ("include: [.]", "10:11: error[include-cycle]: a book can't include itself: `book` includes `book`"),
            ("include: [..]", "10:11: error[no-such-book]: no book `..`"),
            ("include: [../book]", "10:11: error[include-cycle]: a book can't include itself: `book` includes `book`"),
            ("include: [7]", "10:11: error[no-such-book]: no book `7`"),
            ('include: ["a\\0b"]', "10:11: error[no-such-book]: no book `a\\u0000b`"),
            (
                "include: [" + "../" * 2_000 + "]",
                "10:11: error[too-large]: an included book is longer than 4,000 characters",
            ),
            (
                "include: [" + "x" * 1_000 + "]",
                (
                    "10:11: error[no-such-book]: no book "
                    "`xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                    "x...`"
                ),
            ),
        ),
    ),
    Kind(
        "an attribute of one's own that is broken",
        own,
        (
            ("7", "1:21: error[wrong-type]: `own.x` is written as `key: value`, not as `7`"),
            ("[]", "1:21: error[wrong-type]: `own.x` is written as `key: value`, not as a list"),
            (
                "{}",
                (
                    "1:14: error[missing-key]: `own.x` has no `kind`\n1:14: error[missing-translation]: the label of "
                    "`own.x` is missing\n1:14: error[missing-translation]: the question for `own.x` is missing"
                ),
            ),
            (
                "{kind: money}",
                (
                    "1:14: error[missing-translation]: the label of `own.x` is missing\n1:14: error[missing-translation]: "
                    "the question for `own.x` is missing"
                ),
            ),
            (
                "{kind: float, label: {en: a, nl: b}, question: {en: a, nl: b}}",
                "1:28: error[unknown-value]: `kind` can't be `float`",
            ),
            (
                "{kind: [money], label: {en: a, nl: b}, question: {en: a, nl: b}}",
                "1:28: error[wrong-type]: `kind` is one text, not a list",
            ),
            (
                "{kind: choice, label: {en: a, nl: b}, question: {en: a, nl: b}}",
                "1:21: error[missing-key]: `own.x` has no `choices`",
            ),
            (
                "{kind: choice, choices: [a], label: {en: a, nl: b}, question: {en: a, nl: b}}",
                "1:45: error[missing-key]: `own.x` has nothing to choose from",
            ),
            (
                "{kind: choice, choices: [a, a], label: {en: a, nl: b}, question: {en: a, nl: b}}",
                "1:49: error[duplicate-key]: `a` stands here a second time",
            ),
            (
                "{kind: choice, choices: ['{{7*7}}', b], label: {en: a, nl: b}, question: {en: a, nl: b}}",
                "1:46: error[bad-name]: `{{7*7}}` can't be a value",
            ),
            (
                "{kind: money, choices: [a, b], label: {en: a, nl: b}, question: {en: a, nl: b}}",
                "1:35: error[contradictory-keys]: `choices` belongs to a choice; `own.x` is a money",
            ),
            (
                "{kind: money, assumed: 1e3, label: {en: a, nl: b}, question: {en: a, nl: b}}",
                "1:44: error[unreadable-value]: `1e3` is not a value of `own.x`",
            ),
            (
                "{kind: date, assumed: 2027-02-30, label: {en: a, nl: b}, question: {en: a, nl: b}}",
                "1:43: error[unreadable-value]: `2027-02-30` is not a value of `own.x`; did you mean `2027-02-28`?",
            ),
            (
                "{kind: count, internal: yes, label: {en: a, nl: b}, question: {en: a, nl: b}}",
                "1:45: error[unreadable-value]: `internal` can't be `yes`",
            ),
        ),
    ),
    Kind(
        "a name of one's own that can't be",
        vocabulary,
        (
            (
                "attributes: {fleet: {kind: truth, label: {en: a, nl: b}, question: {en: a, nl: b}}}",
                "1:14: error[bad-name]: `fleet` can't be the name of an attribute of your own",
            ),
            (
                "attributes: {own.Fleet: {kind: truth, label: {en: a, nl: b}, question: {en: a, nl: b}}}",
                "1:14: error[bad-name]: `own.Fleet` can't be the name of an attribute of your own",
            ),
            (
                "attributes: {own.: {kind: truth, label: {en: a, nl: b}, question: {en: a, nl: b}}}",
                "1:14: error[bad-name]: `own.` can't be the name of an attribute of your own",
            ),
            (
                "attributes: {own.a.b: {kind: truth, label: {en: a, nl: b}, question: {en: a, nl: b}}}",
                "1:14: error[bad-name]: `own.a.b` can't be the name of an attribute of your own",
            ),
            (
                "attributes: {own.a b: {kind: truth, label: {en: a, nl: b}, question: {en: a, nl: b}}}",
                "1:14: error[bad-name]: `own.a b` can't be the name of an attribute of your own",
            ),
            (
                "attributes: {order.stage: {kind: truth, label: {en: a, nl: b}, question: {en: a, nl: b}}}",
                "1:14: error[bad-name]: `order.stage` can't be the name of an attribute of your own",
            ),
            (
                "attributes: {'own.{{x}}': {kind: truth, label: {en: a, nl: b}, question: {en: a, nl: b}}}",
                "1:14: error[bad-name]: `own.{{x}}` can't be the name of an attribute of your own",
            ),
            (
                "attributes: {own.__class__: {kind: truth, label: {en: a, nl: b}, question: {en: a, nl: b}}}",
                "1:14: error[bad-name]: `own.__class__` can't be the name of an attribute of your own",
            ),
            (
                "attributes: {'': {kind: truth, label: {en: a, nl: b}, question: {en: a, nl: b}}}",
                "1:14: error[bad-name]: `` can't be the name of an attribute of your own",
            ),
            (
                "attributes: {own." + "a" * 81 + ": {kind: truth, label: {en: a, nl: b}, question: {en: a, nl: b}}}",
                (
                    "1:14: error[bad-name]: "
                    "`own.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa` can't be "
                    "the name of an attribute of your own"
                ),
            ),
        ),
    ),
    Kind(
        "more values of a choice that are broken",
        vocabulary,
        (
            ("choices: 7", "1:10: error[wrong-type]: `choices` is written as `key: value`, not as `7`"),
            (
                "choices: {order.stge: [x]}",
                "1:11: error[unknown-attribute]: no attribute `order.stge`; did you mean `order.stage`?",
            ),
            (
                "choices: {order.value: [x]}",
                "1:11: error[wrong-type]: `order.value` is no choice and can't have more values",
            ),
            (
                "choices: {order.stage: [sawn]}",
                "1:25: error[missing-key]: where among the values of `order.stage` is `sawn`?",
            ),
            (
                "choices: {order.stage: [{value: sawn, after: plannd, words: {en: a, nl: b}}]}",
                "1:46: error[unknown-value]: `after` can't be `plannd`; did you mean `planned`?",
            ),
            (
                "choices: {order.stage: [{value: sawn, after: planned, before: ready, words: {en: a, nl: b}}]}",
                "1:55: error[contradictory-keys]: `sawn` stands after one value or before one, not both",
            ),
            (
                "choices: {change.reason: [regret]}",
                "1:27: error[duplicate-key]: `regret` is a value of `change.reason` already",
            ),
            (
                "choices: {change.reason: [[x]]}",
                "1:27: error[wrong-type]: a value is written as `key: value`, not as a list",
            ),
            (
                "choices: {change.reason: [{valu: x}]}",
                "1:28: error[unknown-key]: a value has no key `valu`; did you mean `value`?",
            ),
            (
                "choices: {change.reason: 7}",
                "1:26: error[wrong-type]: the values of `change.reason` is a list (`- ...` or `[...]`), not `7`",
            ),
            ("choice: {}", "1:1: error[unknown-key]: `vocabulary.yaml` has no key `choice`; did you mean `choices`?"),
        ),
    ),
)
