"""Phrases of a company's own that are hostile: what stands in `phrases.yaml`, and the first problem that is said."""

# ruff: noqa: E501 - an input stands on one line

from __future__ import annotations

PHRASES: dict[str, tuple[tuple[str | bytes, str], ...]] = {
    "phrases that are no text": (
        (b"\xff", "1:1: error[not-utf-8]: byte 0xff is not UTF-8"),
        (b"\xef\xbb\xbfgiven: []", "1:1: error[byte-order-mark]: the file begins with a byte order mark (UTF-8)"),
        ("given: a\u202eb", "1:9: error[control-character]: the character U+202E can't be shown and is not allowed"),
        ("#" * 2_000_000, "1:1: error[too-large]: the file is larger than 1 MiB"),
        ("[" * 10_000, "1:33: error[too-deep]: nested deeper than 32 levels"),
        ("a: [*x]", "1:5: error[anchor]: an alias (`*x`) is not used here"),
    ),
    "phrases of another type": (
        ("[]", "1:1: error[wrong-type]: a phrase file is written as `key: value`, not as a list"),
        ("7", "1:1: error[wrong-type]: a phrase file is written as `key: value`, not as `7`"),
        ("phrases: 7", "1:1: error[unknown-key]: a phrase file has no key `phrases`"),
        ("given: 7", "1:8: error[wrong-type]: `given` is a list (`- ...` or `[...]`), not `7`"),
        ("given: [7]", "1:9: error[wrong-type]: a phrase is written as `key: value`, not as `7`"),
        ("given: [" + "7, " * 500 + "]", "1:9: error[wrong-type]: a phrase is written as `key: value`, not as `7`"),
        ("given: [{}]", "1:9: error[missing-translation]: a phrase has no `en`"),
    ),
    "phrases that say or set what can't be": (
        ('given: [{en: "a {x}", nl: "b"}]', "1:14: error[unknown-slot]: no fact is called `{x}`"),
        (
            'given: [{en: "{0.__class__}", nl: "{0}"}]',
            "1:14: error[slots-touch]: `{0.__class__}` has no words of its own",
        ),
        (
            "given: [{en: a, nl: b, sets: {order.valu: 1.00}}]",
            "1:31: error[unknown-attribute]: no attribute `order.valu`; did you mean `order.value`?",
        ),
        (
            "given: [{en: a, nl: b, sets: {order.value: 1e3}}]",
            "1:44: error[unreadable-value]: `order.value`: expected an amount such as `150.00` or `€ 1,250.00`, not `1e3`",
        ),
        (
            "given: [" + "{en: a, nl: b, sets: {order.value: 1.00}}, " * 300 + "]",
            "1:52: error[same-phrase]: `a` is a phrase already",
        ),
        (
            "given: [{en: '" + "{a} " * 3_000 + "', nl: b}]",
            "1:14: error[too-large]: `en` of a phrase is longer than 4,000 characters",
        ),
        ("then: [{en: a, nl: b, expects: {verdict: maybe}}]", "1:42: error[unknown-value]: `verdict` can't be `maybe`"),
    ),
}
