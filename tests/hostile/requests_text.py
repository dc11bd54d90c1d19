"""Requests of which the text itself is hostile: encoding, size, depth, and what YAML and JSON can do."""

# ruff: noqa: E501 - an input stands on one line

from __future__ import annotations

from tests.hostile.table import ASKED, Kind, fact, json_fact, json_request, more, yaml_request

KINDS: tuple[Kind, ...] = (
    Kind(
        "bytes that are not UTF-8",
        yaml_request,
        (
            (b"order: {id: \xff}", "1:13: error[not-utf-8]: byte 0xff is not UTF-8"),
            (b"order: {id: caf\xe9}", "1:16: error[not-utf-8]: byte 0xe9 is not UTF-8"),
            (b"\xc0\xafchange: 1", "1:1: error[not-utf-8]: byte 0xc0 is not UTF-8"),
            (b"order: {id: \xed\xa0\x80}", "1:13: error[not-utf-8]: byte 0xed is not UTF-8"),
            (b"order: {id: \xf5\x80\x80\x80}", "1:13: error[not-utf-8]: byte 0xf5 is not UTF-8"),
            (b"change: 1\n\x80", "2:1: error[not-utf-8]: byte 0x80 is not UTF-8"),
            ("é: 1".encode("utf-7") + b"\xfe", "1:8: error[not-utf-8]: byte 0xfe is not UTF-8"),
        ),
    ),
    Kind(
        "bytes that are not UTF-8, in JSON",
        json_request,
        (
            (b'{"order": {"id": "\xff"}}', "1:19: error[not-utf-8]: byte 0xff is not UTF-8"),
            (b'{"\xe9": 1}', "1:3: error[not-utf-8]: byte 0xe9 is not UTF-8"),
            (b"\xc1\x81{}", "1:1: error[not-utf-8]: byte 0xc1 is not UTF-8"),
            (b'{"change": "\xed\xbf\xbf"}', "1:13: error[not-utf-8]: byte 0xed is not UTF-8"),
            (b"{}\xf8", "1:3: error[not-utf-8]: byte 0xf8 is not UTF-8"),
        ),
    ),
    Kind(
        "a byte order mark",
        yaml_request,
        (
            (
                b"\xef\xbb\xbf" + ASKED.encode(),
                "1:1: error[byte-order-mark]: the file begins with a byte order mark (UTF-8)",
            ),
            (ASKED.encode("utf-16"), "1:1: error[byte-order-mark]: the file begins with a byte order mark (UTF-16)"),
            (
                b"\xfe\xff" + ASKED.encode("utf-16-be"),
                "1:1: error[byte-order-mark]: the file begins with a byte order mark (UTF-16)",
            ),
            (ASKED.encode("utf-32"), "1:1: error[byte-order-mark]: the file begins with a byte order mark (UTF-16)"),
            (b"\xef\xbb\xbf", "1:1: error[byte-order-mark]: the file begins with a byte order mark (UTF-8)"),
        ),
    ),
    Kind(
        "a byte order mark, in JSON",
        json_request,
        (
            (
                b'\xef\xbb\xbf{"change": 1}',
                "1:1: error[byte-order-mark]: the file begins with a byte order mark (UTF-8)",
            ),
            (
                '{"change": 1}'.encode("utf-16"),
                "1:1: error[byte-order-mark]: the file begins with a byte order mark (UTF-16)",
            ),
            (b"\xfe\xff\x00{\x00}", "1:1: error[byte-order-mark]: the file begins with a byte order mark (UTF-16)"),
            ("{}".encode("utf-32"), "1:1: error[byte-order-mark]: the file begins with a byte order mark (UTF-16)"),
            (b"\xff\xfe", "1:1: error[byte-order-mark]: the file begins with a byte order mark (UTF-16)"),
        ),
    ),
    Kind(
        "characters that nobody can see",
        fact("order.id"),
        (
            ("a\0b", "2:14: error[control-character]: the character U+0000 can't be shown and is not allowed"),
            ("a\x1b[2Jb", "2:14: error[control-character]: the character U+001B can't be shown and is not allowed"),
            ("a\x7fb", "2:14: error[control-character]: the character U+007F can't be shown and is not allowed"),
            ("a\x85b", "2:14: error[control-character]: the character U+0085 can't be shown and is not allowed"),
            ("a\u2028b", "2:14: error[control-character]: the character U+2028 can't be shown and is not allowed"),
            ("a\ufeffb", "2:14: error[control-character]: the character U+FEFF can't be shown and is not allowed"),
            ("a\ufffeb", "2:14: error[control-character]: the character U+FFFE can't be shown and is not allowed"),
        ),
    ),
    Kind(
        "text that runs the other way",
        fact("order.id"),
        (
            ("a\u202eb", "2:14: error[control-character]: the character U+202E can't be shown and is not allowed"),
            ("\u2066a\u2069", "2:13: error[control-character]: the character U+2066 can't be shown and is not allowed"),
            ("a\u202ab", "2:14: error[control-character]: the character U+202A can't be shown and is not allowed"),
            ("a\u2067b", "2:14: error[control-character]: the character U+2067 can't be shown and is not allowed"),
            ("a\u202db", "2:14: error[control-character]: the character U+202D can't be shown and is not allowed"),
        ),
    ),
    Kind(
        "invisible characters written as escapes",
        fact("order.id"),
        (
            (r'"a\0b"', "2:13: error[wrong-type]: `order.id`: expected a text on one line, not `a\\u0000b`"),
            (r'"a\eb"', "2:13: error[wrong-type]: `order.id`: expected a text on one line, not `a\\u001bb`"),
            (r'"a\u202eb"', "2:13: error[wrong-type]: `order.id`: expected a text on one line, not `a\\u202eb`"),
            (r'"a\nb"', "2:13: error[wrong-type]: `order.id`: expected a text on one line, not `a\\u000ab`"),
            (r'"a\ud800b"', "2:13: error[wrong-type]: `order.id`: expected a text on one line, not `a\\ud800b`"),
            (r'"a\u200bb"', "2:13: error[wrong-type]: `order.id`: expected a text on one line, not `a\\u200bb`"),
        ),
    ),
    Kind(
        "invisible characters written as escapes, in JSON",
        json_fact("order.id"),
        (
            (r'"a\u0000b"', "1:18: error[wrong-type]: `order.id`: expected a text on one line, not `a\\u0000b`"),
            (r'"a\u001bb"', "1:18: error[wrong-type]: `order.id`: expected a text on one line, not `a\\u001bb`"),
            (r'"a\u202eb"', "1:18: error[wrong-type]: `order.id`: expected a text on one line, not `a\\u202eb`"),
            (r'"\ud800"', "1:18: error[wrong-type]: `order.id`: expected a text on one line, not `\\ud800`"),
            (
                r'"\udc00\ud800"',
                "1:18: error[wrong-type]: `order.id`: expected a text on one line, not `\\udc00\\ud800`",
            ),
            (r'"a\u2028b"', "1:18: error[wrong-type]: `order.id`: expected a text on one line, not `a\\u2028b`"),
        ),
    ),
    Kind(
        "invisible characters in a key, in JSON",
        json_request,
        (
            (
                r'{"a\u0000b": 1}',
                (
                    "1:1: error[missing-request]: `change.kind` is missing\n1:1: error[missing-request]: "
                    "`change.received` is missing\n1:2: error[unknown-key]: no group `a\\u0000b`"
                ),
            ),
            (
                r'{"a\u202eb": 1}',
                (
                    "1:1: error[missing-request]: `change.kind` is missing\n1:1: error[missing-request]: "
                    "`change.received` is missing\n1:2: error[unknown-key]: no group `a\\u202eb`"
                ),
            ),
            (
                r'{"a\ud800b": 1}',
                (
                    "1:1: error[missing-request]: `change.kind` is missing\n1:1: error[missing-request]: "
                    "`change.received` is missing\n1:2: error[unknown-key]: no group `a\\ud800b`"
                ),
            ),
            (
                r'{"a\u001bb": 1}',
                (
                    "1:1: error[missing-request]: `change.kind` is missing\n1:1: error[missing-request]: "
                    "`change.received` is missing\n1:2: error[unknown-key]: no group `a\\u001bb`"
                ),
            ),
            (
                r'{"a\u2066b": 1}',
                (
                    "1:1: error[missing-request]: `change.kind` is missing\n1:1: error[missing-request]: "
                    "`change.received` is missing\n1:2: error[unknown-key]: no group `a\\u2066b`"
                ),
            ),
        ),
    ),
    Kind(
        "a file that is too large",
        yaml_request,
        (
            ("#" * 10_000_000, "1:1: error[too-large]: the file is larger than 1 MiB"),
            (ASKED + " " * 1_048_576, "1:1: error[too-large]: the file is larger than 1 MiB"),
            ("x: " + "y" * 1_100_000, "1:1: error[too-large]: the file is larger than 1 MiB"),
            ("- 1\n" * 300_000, "1:1: error[too-large]: the file is larger than 1 MiB"),
            ("é" * 600_000, "1:1: error[too-large]: the file is larger than 1 MiB"),
            (b"\xff" * 1_100_000, "1:1: error[too-large]: the file is larger than 1 MiB"),
        ),
    ),
    Kind(
        "a file that is too large, in JSON",
        json_request,
        (
            ('{"x": "' + "y" * 10_000_000 + '"}', "1:1: error[too-large]: the file is larger than 1 MiB"),
            (" " * 1_048_577, "1:1: error[too-large]: the file is larger than 1 MiB"),
            ("[" * 1_100_000, "1:1: error[too-large]: the file is larger than 1 MiB"),
            ("[" + "1," * 600_000 + "1]", "1:1: error[too-large]: the file is larger than 1 MiB"),
            ("9" * 1_100_000, "1:1: error[too-large]: the file is larger than 1 MiB"),
        ),
    ),
    Kind(
        "one text that is too large",
        more,
        (
            (
                "order: {id: " + "x" * 1_000_000 + "}",
                (
                    "2:13: error[wrong-type]: `order.id`: expected at most 500 characters, not "
                    "`xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx...`"
                ),
            ),
            (
                "order: {id: '" + "x " * 400_000 + "'}",
                (
                    "2:13: error[wrong-type]: `order.id`: expected at most 500 characters, not `x x x x x x x x x x x x "
                    "x x x x x x x x x x x x x x x x x x ...`"
                ),
            ),
            (
                "customer:\n  name: >\n" + "    x\n" * 100_000,
                (
                    "3:9: error[wrong-type]: `customer.name`: expected at most 500 characters, not `x x x x x x x x x x "
                    "x x x x x x x x x x x x x x x x x x x x ...`"
                ),
            ),
            (
                "order: {value: " + "9" * 1_000_000 + "}",
                (
                    "2:16: error[wrong-type]: `order.value`: expected at most 500 characters, not "
                    "`999999999999999999999999999999999999999999999999999999999999...`"
                ),
            ),
            (
                "order: {concluded: " + "1 " * 400_000 + "}",
                (
                    "2:20: error[wrong-type]: `order.concluded`: expected at most 500 characters, not `1 1 1 1 1 1 1 1 1 "
                    "1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 ...`"
                ),
            ),
            (
                "order: {stage: " + "x" * 1_000_000 + "}",
                (
                    "2:16: error[wrong-type]: `order.stage`: expected at most 500 characters, not "
                    "`xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx...`"
                ),
            ),
            (
                "agreement: {fees_disclosed: [" + "x" * 1_000_000 + "]}",
                (
                    "2:29: error[wrong-type]: `agreement.fees_disclosed`: expected at most 500 characters, not "
                    "`xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx...`"
                ),
            ),
        ),
    ),
    Kind(
        "one key that is too large",
        more,
        (
            (
                "? " + "k" * 1_000_000 + "\n: 1",
                "2:3: error[unknown-key]: no group `kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk...`",
            ),
            ("k" * 1_000_000 + ": 1", "2:1000001: error[bad-indentation]: a key without `:`"),
            (
                "order:\n  ? " + "k" * 1_000_000 + "\n  : 1",
                (
                    "3:5: error[unknown-key]: no attribute "
                    "`order.kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk...`"
                ),
            ),
            (
                "own:\n  ? " + "k" * 1_000_000 + "\n  : 1",
                (
                    "3:5: error[unknown-key]: no attribute "
                    "`own.kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk...`"
                ),
            ),
            (
                "? " + "order." * 100_000 + "\n: 1",
                (
                    "2:3: error[unknown-key]: no attribute "
                    "`order.order.order.order.order.order.order.order.order.order....`"
                ),
            ),
        ),
    ),
    Kind(
        "one key that is too large, in JSON",
        json_request,
        (
            (
                '{"change": {"kind": "cancellation", "received": "2027-03-03"}, ' + '"' + "k" * 900_000 + '": 1}',
                "1:64: error[unknown-key]: no group `kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk...`",
            ),
            (
                '{"change": {"kind": "cancellation", "received": "2027-03-03"}, '
                + '"order": {"'
                + "k" * 900_000
                + '": 1}}',
                (
                    "1:74: error[unknown-key]: no attribute "
                    "`order.kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk...`"
                ),
            ),
            (
                '{"change": {"kind": "cancellation", "received": "2027-03-03"}, '
                + '"own": {"'
                + "k" * 900_000
                + '": 1}}',
                (
                    "1:72: error[unknown-key]: no attribute "
                    "`own.kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk...`"
                ),
            ),
            (
                '{"change": {"kind": "cancellation", "received": "2027-03-03"}, ' + '"' + "a." * 400_000 + '": 1}',
                (
                    "1:64: error[unknown-key]: no attribute "
                    "`a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a....`"
                ),
            ),
            (
                '{"change": {"kind": "cancellation", "received": "2027-03-03"}, ' + '"' + "é" * 400_000 + '": 1}',
                "1:64: error[unknown-key]: no group `éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé...`",
            ),
        ),
    ),
    Kind(
        "a list without end",
        more,
        (
            ("costs: {items: [" + "4, " * 10_000 + "4]}", "2:16: error[too-large]: a list of more than 10,000 items"),
            ("costs:\n  items:\n" + "  - {}\n" * 10_001, "4:3: error[too-large]: a list of more than 10,000 items"),
            (
                "agreement: {fees_disclosed: [" + "a, " * 10_000 + "a]}",
                "2:29: error[too-large]: a list of more than 10,000 items",
            ),
            ("order: {stage: [" + "a, " * 10_000 + "a]}", "2:16: error[too-large]: a list of more than 10,000 items"),
            ("order:\n  lines:\n" + "  - 1\n" * 10_001, "4:3: error[too-large]: a list of more than 10,000 items"),
            ("[" + "1, " * 10_000 + "]: 1", "2:1026: error[bad-indentation]: a key without `:`"),
        ),
    ),
    Kind(
        "a list that is longer than anyone's",
        more,
        (
            (
                "costs: {items: [" + "{}, " * 1_000 + "{}]}",
                "2:16: error[too-large]: `costs.items` has more than 1000 items",
            ),
            (
                "order: {lines: [" + "{}, " * 1_500 + "{}]}",
                "2:16: error[too-large]: `order.lines` has more than 1000 items",
            ),
            (
                "history: {exceptions: [" + "{}, " * 1_000 + "{}]}",
                "2:23: error[too-large]: `history.exceptions` has more than 1000 items",
            ),
            (
                "agreement: {fees_disclosed: [" + ", ".join(f"f{n}" for n in range(500)) + "]}",
                "2:29: error[too-large]: `agreement.fees_disclosed` holds 500 words, more than 100",
            ),
            (
                "agreement: {fees_disclosed: [" + "a, " * 100 + "a]}",
                "2:29: error[too-large]: `agreement.fees_disclosed` holds 101 words, more than 100",
            ),
        ),
    ),
    Kind(
        "a mapping without end",
        more,
        (
            ("".join(f"k{n}: 1\n" for n in range(10_001)), "1:1: error[too-large]: a mapping of more than 10,000 keys"),
            (
                "order:\n" + "".join(f"  k{n}: 1\n" for n in range(10_001)),
                "3:3: error[too-large]: a mapping of more than 10,000 keys",
            ),
            (
                "order: {" + ", ".join(f"k{n}: 1" for n in range(10_001)) + "}",
                "2:8: error[too-large]: a mapping of more than 10,000 keys",
            ),
            (
                "own:\n" + "".join(f"  k{n}: 1\n" for n in range(10_001)),
                "3:3: error[too-large]: a mapping of more than 10,000 keys",
            ),
            (
                "costs: {items: [{" + ", ".join(f"k{n}: 1" for n in range(10_001)) + "}]}",
                "2:17: error[too-large]: a mapping of more than 10,000 keys",
            ),
        ),
    ),
    Kind(
        "a mapping without end, in JSON",
        json_request,
        (
            (
                "{" + ", ".join(f'"k{n}": 1' for n in range(10_001)) + "}",
                "1:1: error[too-large]: a mapping of more than 10,000 keys",
            ),
            (
                "{" + '"order": {' + ", ".join(f'"k{n}": 1' for n in range(10_001)) + "}" + "}",
                "1:11: error[too-large]: a mapping of more than 10,000 keys",
            ),
            (
                "{" + '"own": {' + ", ".join(f'"k{n}": 1' for n in range(10_001)) + "}" + "}",
                "1:9: error[too-large]: a mapping of more than 10,000 keys",
            ),
            (
                "{" + '"costs": {"items": [' + "1, " * 10_000 + "1]}" + "}",
                "1:21: error[too-large]: a list of more than 10,000 items",
            ),
            ("{" + '"a": [' + "{}, " * 10_000 + "{}]" + "}", "1:7: error[too-large]: a list of more than 10,000 items"),
        ),
    ),
    Kind(
        "nested without end",
        yaml_request,
        (
            ("[" * 10_000, "1:33: error[too-deep]: nested deeper than 32 levels"),
            ("{a: " * 10_000, "1:129: error[too-deep]: nested deeper than 32 levels"),
            ("- " * 10_000 + "x", "1:65: error[too-deep]: nested deeper than 32 levels"),
            ("[" * 10_000 + "]" * 10_000, "1:33: error[too-deep]: nested deeper than 32 levels"),
            ("? " * 10_000 + "x", "1:65: error[too-deep]: nested deeper than 32 levels"),
            ("order: " + "[" * 40 + "]" * 40, "1:39: error[too-deep]: nested deeper than 32 levels"),
            ("".join(" " * n + "a:\n" for n in range(1_000)), "33:33: error[too-deep]: nested deeper than 32 levels"),
        ),
    ),
    Kind(
        "nested without end, in JSON",
        json_request,
        (
            ("[" * 10_000, "1:1: error[too-deep]: nested deeper than 32 levels"),
            ("[" * 10_000 + "]" * 10_000, "1:1: error[too-deep]: nested deeper than 32 levels"),
            ('{"a": ' * 10_000 + "1" + "}" * 10_000, "1:1: error[too-deep]: nested deeper than 32 levels"),
            ('[{"a": ' * 5_000 + "1" + "}]" * 5_000, "1:1: error[too-deep]: nested deeper than 32 levels"),
            ('{"a": ' * 33 + "1" + "}" * 33, "1:193: error[too-deep]: nested deeper than 32 levels"),
            ("[" * 500_000, "1:1: error[too-deep]: nested deeper than 32 levels"),
        ),
    ),
    Kind(
        "a file that says nothing",
        yaml_request,
        (
            ("", "1:1: error[empty-file]: the file says nothing"),
            ("   \n\t\n", "1:1: error[empty-file]: the file says nothing"),
            ("# nothing\n", "1:1: error[empty-file]: the file says nothing"),
            ("---\n", "1:1: error[empty-file]: the file says nothing"),
            ("null", "1:1: error[empty-file]: the file says nothing"),
            ("~", "1:1: error[empty-file]: the file says nothing"),
            ("---\n...\n", "1:1: error[empty-file]: the file says nothing"),
        ),
    ),
    Kind(
        "a file that is no mapping",
        yaml_request,
        (
            (
                "[1, 2]",
                "1:1: error[wrong-type]: a request is a mapping: groups of facts, such as `order:` and `change:`",
            ),
            ("7", "1:1: error[wrong-type]: a request is a mapping: groups of facts, such as `order:` and `change:`"),
            (
                "hello",
                "1:1: error[wrong-type]: a request is a mapping: groups of facts, such as `order:` and `change:`",
            ),
            (
                "- change",
                "1:1: error[wrong-type]: a request is a mapping: groups of facts, such as `order:` and `change:`",
            ),
            ("true", "1:1: error[wrong-type]: a request is a mapping: groups of facts, such as `order:` and `change:`"),
            ("'{}'", "1:1: error[wrong-type]: a request is a mapping: groups of facts, such as `order:` and `change:`"),
            (
                "- {kind: cancellation}",
                "1:1: error[wrong-type]: a request is a mapping: groups of facts, such as `order:` and `change:`",
            ),
        ),
    ),
    Kind(
        "a file that is no object, in JSON",
        json_request,
        (
            ("[]", "1:1: error[wrong-type]: a request is a mapping: groups of facts, such as `order:` and `change:`"),
            ("7", "1:1: error[wrong-type]: a request is a mapping: groups of facts, such as `order:` and `change:`"),
            (
                '"change"',
                "1:1: error[wrong-type]: a request is a mapping: groups of facts, such as `order:` and `change:`",
            ),
            ("null", "1:1: error[wrong-type]: a request is a mapping: groups of facts, such as `order:` and `change:`"),
            ("true", "1:1: error[wrong-type]: a request is a mapping: groups of facts, such as `order:` and `change:`"),
            (
                "[[{}]]",
                "1:1: error[wrong-type]: a request is a mapping: groups of facts, such as `order:` and `change:`",
            ),
        ),
    ),
    Kind(
        "JSON that is broken",
        json_request,
        (
            ("", "1:1: error[bad-json]: not readable as JSON: expecting value"),
            ("{", "1:2: error[bad-json]: not readable as JSON: expecting property name enclosed in double quotes"),
            (
                "{'change': 1}",
                "1:2: error[bad-json]: not readable as JSON: expecting property name enclosed in double quotes",
            ),
            (
                '{"change": 1,}',
                "1:14: error[bad-json]: not readable as JSON: expecting property name enclosed in double quotes",
            ),
            ('{"change": undefined}', "1:12: error[bad-json]: not readable as JSON: expecting value"),
            ('{"change": 1} {}', "1:15: error[bad-json]: not readable as JSON: extra data"),
            ('{"change": 1 // why\n}', "1:14: error[bad-json]: not readable as JSON: expecting ',' delimiter"),
            ('{"change" 1}', "1:11: error[bad-json]: not readable as JSON: expecting ':' delimiter"),
            ('{"change": "a\nb"}', "1:14: error[bad-json]: not readable as JSON: invalid control character"),
            (r'{"change": "\x41"}', "1:13: error[bad-json]: not readable as JSON: invalid \\escape"),
        ),
    ),
    Kind(
        "numbers that JSON does not have",
        json_fact("order.value"),
        (
            ("NaN", "1:21: error[bad-json]: `NaN` is no number"),
            ("Infinity", "1:21: error[bad-json]: `Infinity` is no number"),
            ("-Infinity", "1:21: error[bad-json]: `-Infinity` is no number"),
            ("[NaN]", "1:22: error[bad-json]: `NaN` is no number"),
            ('{"a": Infinity}', "1:27: error[bad-json]: `Infinity` is no number"),
        ),
    ),
    Kind(
        "a key that stands there twice",
        more,
        (
            ("order: {id: a}\norder: {id: b}", "3:1: error[duplicate-key]: `order` stands here a second time"),
            ("order: {id: a, id: b}", "2:16: error[duplicate-key]: `id` stands here a second time"),
            ("order: {id: a, 'id': b}", "2:16: error[duplicate-key]: `id` stands here a second time"),
            ("change: {kind: no-show}", "2:1: error[duplicate-key]: `change` stands here a second time"),
            (
                "costs: {items: [{amount: 1.00, amount: 2.00}]}",
                "2:32: error[duplicate-key]: `amount` stands here a second time",
            ),
            ("own: {x: 1, x: 2}", "2:13: error[duplicate-key]: `x` stands here a second time"),
        ),
    ),
    Kind(
        "a key that stands there twice, in JSON",
        json_request,
        (
            (
                '{"order": {"lines": [{"id": "a", "id": "b"}]}}',
                "1:34: error[duplicate-key]: `id` stands here a second time",
            ),
            (
                '{"change": {"kind": "change", "kind": "cancellation"}}',
                "1:31: error[duplicate-key]: `kind` stands here a second time",
            ),
            (
                r'{"change": {"kind": "change", "k\u0069nd": "change"}}',
                "1:31: error[duplicate-key]: `kind` stands here a second time",
            ),
            ('{"change": 1, "change": 2}', "1:15: error[duplicate-key]: `change` stands here a second time"),
            ('{"a": [{"b": 1, "b": 1}]}', "1:17: error[duplicate-key]: `b` stands here a second time"),
        ),
    ),
    Kind(
        "anchors and aliases",
        more,
        (
            ("order: &a {id: x}", "2:8: error[anchor]: an anchor (`&a`) is not used here"),
            (
                "order: {id: &a x}\ncustomer: {name: *a}",
                (
                    "2:13: error[anchor]: an anchor (`&a`) is not used here\n3:18: error[anchor]: an alias (`*a`) is not "
                    "used here"
                ),
            ),
            ("order: {id: *nowhere}", "2:13: error[anchor]: an alias (`*nowhere`) is not used here"),
            (
                "a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]",
                (
                    "2:4: error[anchor]: an anchor (`&a`) is not used here\n3:4: error[anchor]: an anchor (`&b`) is not "
                    "used here\n3:8: error[anchor]: an alias (`*a`) is not used here\n..."
                ),
            ),
            (
                "order: &a {id: *a}",
                (
                    "2:8: error[anchor]: an anchor (`&a`) is not used here\n2:16: error[anchor]: an alias (`*a`) is not "
                    "used here"
                ),
            ),
            ("&a order: {id: x}", "2:1: error[anchor]: an anchor (`&a`) is not used here"),
        ),
    ),
    Kind(
        "tags",
        more,
        (
            ("order: !!python/object:os.system {}", "2:8: error[tag]: a tag (`!`) is not used here"),
            ("order: !!python/object/apply:os.system [ls]", "2:8: error[tag]: a tag (`!`) is not used here"),
            ("order: {value: !!float 1}", "2:16: error[tag]: a tag (`!`) is not used here"),
            ("order: {id: !x y}", "2:13: error[tag]: a tag (`!`) is not used here"),
            ("order: {id: !<tag:yaml.org,2002:str> y}", "2:13: error[tag]: a tag (`!`) is not used here"),
            ("order: {id: ! y}", "2:13: error[tag]: a tag (`!`) is not used here"),
            ("!!set order: {}", "2:1: error[tag]: a tag (`!`) is not used here"),
        ),
    ),
    Kind(
        "merge keys",
        more,
        (
            ("<<: {order: {id: x}}", "2:1: error[merge-key]: a merge key (`<<`) is not used here"),
            ("order: {<<: {id: x}}", "2:9: error[merge-key]: a merge key (`<<`) is not used here"),
            ("order:\n  <<: [{id: x}]", "3:3: error[merge-key]: a merge key (`<<`) is not used here"),
            ("costs: {items: [{<<: {}}]}", "2:18: error[merge-key]: a merge key (`<<`) is not used here"),
            ("own: {<<: 1}", "2:7: error[merge-key]: a merge key (`<<`) is not used here"),
        ),
    ),
    Kind(
        "several documents and directives",
        yaml_request,
        (
            (ASKED + "---\n" + ASKED, "2:1: error[several-documents]: a second document begins here"),
            ("---\na: 1\n---\n", "3:1: error[several-documents]: a second document begins here"),
            ("a: 1\n...\n---\nb: 1\n", "3:1: error[several-documents]: a second document begins here"),
            ("%YAML 1.2\n---\n" + ASKED, "1:1: error[directive]: a `%` directive is not used here"),
            ("%TAG ! tag:x,2000:\n---\n" + ASKED, "1:1: error[directive]: a `%` directive is not used here"),
            (
                "%YAML 9.9\n---\n" + ASKED,
                (
                    "1:1: error[bad-yaml]: not readable as YAML: found incompatible yaml document (version 1.* is "
                    "required)"
                ),
            ),
            ("%x\n" + ASKED, "2:1: error[bad-yaml]: this belongs to nothing above it"),
        ),
    ),
    Kind(
        "tabs and broken layout",
        yaml_request,
        (
            ("change:\n\tkind: cancellation", "2:1: error[tab]: a tab can't indent"),
            ("change:\n  kind: a\n\treceived: b", "3:1: error[tab]: a tab can't indent"),
            ("change:\n   kind: a\n  received: b", "3:3: error[bad-indentation]: this line fits no level above it"),
            ("change: kind: cancellation", "1:13: error[bad-indentation]: a `:` is not expected here"),
            ("change: {kind: a", "1:17: error[bad-yaml]: a `,` or `}` is expected here"),
            ("change: [a", "1:11: error[bad-yaml]: a `,` or `]` is expected here"),
            ("change: 'a", "1:11: error[bad-yaml]: a quoted text does not end"),
            ('change: "a', "1:11: error[bad-yaml]: a quoted text does not end"),
            ("change: @a", "1:9: error[bad-yaml]: a text can't begin with this character"),
            ("change: `a`", "1:9: error[bad-yaml]: a text can't begin with this character"),
            ("change" + ": |\n a\nb", "3:2: error[bad-indentation]: a key without `:`"),
            ("? [a]\n: 1", "1:3: error[bad-yaml]: a key must be a word, not a list or a mapping"),
            ("? {a: 1}\n: 1", "1:3: error[bad-yaml]: a key must be a word, not a list or a mapping"),
            (r'change: "\q"', "1:11: error[bad-yaml]: a `\\` in double quotes begins something that is not known"),
        ),
    ),
)
