"""Policies, manifests and vocabularies of which the text itself is hostile."""

# ruff: noqa: E501 - an input stands on one line

from __future__ import annotations

from tests.hostile.table import Kind, manifest, policy, vocabulary

KINDS: tuple[Kind, ...] = (
    Kind(
        "a policy that is no text in UTF-8",
        policy,
        (
            (b"policy: caf\xe9", "1:12: error[not-utf-8]: byte 0xe9 is not UTF-8"),
            (b"\xef\xbb\xbfpolicy: p", "1:1: error[byte-order-mark]: the file begins with a byte order mark (UTF-8)"),
            (
                "policy: p".encode("utf-16"),
                "1:1: error[byte-order-mark]: the file begins with a byte order mark (UTF-16)",
            ),
            (b"policy: \x00", "1:9: error[control-character]: the character U+0000 can't be shown and is not allowed"),
            (
                b"policy: p # \xe2\x80\xae",
                "1:13: error[control-character]: the character U+202E can't be shown and is not allowed",
            ),
            (b"\xc0\xaf", "1:1: error[not-utf-8]: byte 0xc0 is not UTF-8"),
        ),
    ),
    Kind(
        "a policy that is too large or too deep",
        policy,
        (
            ("#" * 10_000_000, "1:1: error[too-large]: the file is larger than 1 MiB"),
            ("a: " + "{b: " * 10_000, "1:128: error[too-deep]: nested deeper than 32 levels"),
            ("- " * 10_000 + "x", "1:65: error[too-deep]: nested deeper than 32 levels"),
            ("? " * 10_000 + "x", "1:65: error[too-deep]: nested deeper than 32 levels"),
            ("a: |\n" + "  x\n" * 300_000, "1:1: error[too-large]: the file is larger than 1 MiB"),
            ("a: " + "[" * 10_000, "1:35: error[too-deep]: nested deeper than 32 levels"),
            ("".join(f"k{n}: 1\n" for n in range(10_001)), "1:1: error[too-large]: a mapping of more than 10,000 keys"),
            ("a: [" + "1, " * 10_001 + "1]", "1:4: error[too-large]: a list of more than 10,000 items"),
        ),
    ),
    Kind(
        "a policy that uses what YAML is not needed for",
        policy,
        (
            (
                "a: &x 1",
                (
                    "1:1: error[missing-key]: a policy file has no `layer`\n1:1: error[missing-key]: a policy file has no "
                    "`policy`\n1:1: error[missing-key]: a policy file has no `rules` and no `define`\n1:1: "
                    "error[missing-translation]: the title of the policy is missing\n1:1: error[unknown-key]: a policy "
                    "file has no key `a`\n1:4: error[anchor]: an anchor (`&x`) is not used here"
                ),
            ),
            (
                "a: [&x {b: 1}, *x, *x]",
                (
                    "1:5: error[anchor]: an anchor (`&x`) is not used here\n1:16: error[anchor]: an alias (`*x`) is not "
                    "used here\n1:20: error[anchor]: an alias (`*x`) is not used here"
                ),
            ),
            (
                "a: !!python/object/apply:os.system [ls]",
                (
                    "1:1: error[missing-key]: a policy file has no `layer`\n1:1: error[missing-key]: a policy file has no "
                    "`policy`\n1:1: error[missing-key]: a policy file has no `rules` and no `define`\n1:1: "
                    "error[missing-translation]: the title of the policy is missing\n1:1: error[unknown-key]: a policy "
                    "file has no key `a`\n1:4: error[tag]: a tag (`!`) is not used here"
                ),
            ),
            ("a: {<<: {b: 1}}", "1:5: error[merge-key]: a merge key (`<<`) is not used here"),
            ("a: 1\n---\nb: 2", "2:1: error[several-documents]: a second document begins here"),
            (
                "%YAML 1.2\n---\na: 1",
                (
                    "1:1: error[directive]: a `%` directive is not used here\n3:1: error[missing-key]: a policy file has "
                    "no `layer`\n3:1: error[missing-key]: a policy file has no `policy`\n3:1: error[missing-key]: a policy "
                    "file has no `rules` and no `define`\n3:1: error[missing-translation]: the title of the policy is "
                    "missing\n3:1: error[unknown-key]: a policy file has no key `a`"
                ),
            ),
            (
                "a: 1\na: 2",
                (
                    "1:1: error[missing-key]: a policy file has no `layer`\n1:1: error[missing-key]: a policy file has no "
                    "`policy`\n1:1: error[missing-key]: a policy file has no `rules` and no `define`\n1:1: "
                    "error[missing-translation]: the title of the policy is missing\n1:1: error[unknown-key]: a policy "
                    "file has no key `a`\n2:1: error[duplicate-key]: `a` stands here a second time"
                ),
            ),
            ("a:\n\tb: 1", "2:1: error[tab]: a tab can't indent"),
        ),
    ),
    Kind(
        "a policy that is no mapping",
        policy,
        (
            ("[]", "1:1: error[wrong-type]: a policy file is written as `key: value`, not as a list"),
            ("7", "1:1: error[wrong-type]: a policy file is written as `key: value`, not as `7`"),
            ("''", "1:1: error[wrong-type]: a policy file is written as `key: value`, not as nothing"),
            ("- a: 1", "1:1: error[wrong-type]: a policy file is written as `key: value`, not as a list"),
            ("policy", "1:1: error[wrong-type]: a policy file is written as `key: value`, not as `policy`"),
            ("", "1:1: error[empty-file]: the file says nothing"),
            ("# nothing", "1:1: error[empty-file]: the file says nothing"),
            ("  \t ", "1:1: error[empty-file]: the file says nothing"),
        ),
    ),
    Kind(
        "a manifest that is no text in UTF-8",
        manifest,
        (
            (b"policy: caf\xe9", "1:12: error[not-utf-8]: byte 0xe9 is not UTF-8"),
            (b"\xef\xbb\xbfpolicy: p", "1:1: error[byte-order-mark]: the file begins with a byte order mark (UTF-8)"),
            (
                "policy: p".encode("utf-16"),
                "1:1: error[byte-order-mark]: the file begins with a byte order mark (UTF-16)",
            ),
            (b"policy: \x00", "1:9: error[control-character]: the character U+0000 can't be shown and is not allowed"),
            (
                b"policy: p # \xe2\x80\xae",
                "1:13: error[control-character]: the character U+202E can't be shown and is not allowed",
            ),
            (b"\xc0\xaf", "1:1: error[not-utf-8]: byte 0xc0 is not UTF-8"),
        ),
    ),
    Kind(
        "a manifest that is too large or too deep",
        manifest,
        (
            ("#" * 10_000_000, "1:1: error[too-large]: the file is larger than 1 MiB"),
            ("a: " + "{b: " * 10_000, "1:128: error[too-deep]: nested deeper than 32 levels"),
            ("- " * 10_000 + "x", "1:65: error[too-deep]: nested deeper than 32 levels"),
            ("? " * 10_000 + "x", "1:65: error[too-deep]: nested deeper than 32 levels"),
            ("a: |\n" + "  x\n" * 300_000, "1:1: error[too-large]: the file is larger than 1 MiB"),
        ),
    ),
    Kind(
        "a manifest that uses what YAML is not needed for",
        manifest,
        (
            (
                "a: &x 1",
                (
                    "1:1: error[missing-key]: `book.yaml` has no `amounts`\n1:1: error[missing-key]: `book.yaml` has no "
                    "`book`\n1:1: error[missing-key]: `book.yaml` has no `branch`\n..."
                ),
            ),
            (
                "a: [&x {b: 1}, *x, *x]",
                (
                    "1:5: error[anchor]: an anchor (`&x`) is not used here\n1:16: error[anchor]: an alias (`*x`) is not "
                    "used here\n1:20: error[anchor]: an alias (`*x`) is not used here"
                ),
            ),
            (
                "a: !!python/object/apply:os.system [ls]",
                (
                    "1:1: error[missing-key]: `book.yaml` has no `amounts`\n1:1: error[missing-key]: `book.yaml` has no "
                    "`book`\n1:1: error[missing-key]: `book.yaml` has no `branch`\n..."
                ),
            ),
            ("a: {<<: {b: 1}}", "1:5: error[merge-key]: a merge key (`<<`) is not used here"),
            ("a: 1\n---\nb: 2", "2:1: error[several-documents]: a second document begins here"),
            (
                "%YAML 1.2\n---\na: 1",
                (
                    "1:1: error[directive]: a `%` directive is not used here\n3:1: error[missing-key]: `book.yaml` has no "
                    "`amounts`\n3:1: error[missing-key]: `book.yaml` has no `book`\n..."
                ),
            ),
            (
                "a: 1\na: 2",
                (
                    "1:1: error[missing-key]: `book.yaml` has no `amounts`\n1:1: error[missing-key]: `book.yaml` has no "
                    "`book`\n1:1: error[missing-key]: `book.yaml` has no `branch`\n..."
                ),
            ),
            ("a:\n\tb: 1", "2:1: error[tab]: a tab can't indent"),
        ),
    ),
    Kind(
        "a manifest that is no mapping",
        manifest,
        (
            ("[]", "1:1: error[wrong-type]: `book.yaml` is written as `key: value`, not as a list"),
            ("7", "1:1: error[wrong-type]: `book.yaml` is written as `key: value`, not as `7`"),
            ("''", "1:1: error[wrong-type]: `book.yaml` is written as `key: value`, not as nothing"),
            ("- a: 1", "1:1: error[wrong-type]: `book.yaml` is written as `key: value`, not as a list"),
            ("policy", "1:1: error[wrong-type]: `book.yaml` is written as `key: value`, not as `policy`"),
            ("", "1:1: error[empty-file]: the file says nothing"),
            ("# nothing", "1:1: error[empty-file]: the file says nothing"),
            ("  \t ", "1:1: error[empty-file]: the file says nothing"),
        ),
    ),
    Kind(
        "a vocabulary that is no text in UTF-8",
        vocabulary,
        (
            (b"policy: caf\xe9", "1:12: error[not-utf-8]: byte 0xe9 is not UTF-8"),
            (b"\xef\xbb\xbfpolicy: p", "1:1: error[byte-order-mark]: the file begins with a byte order mark (UTF-8)"),
            (
                "policy: p".encode("utf-16"),
                "1:1: error[byte-order-mark]: the file begins with a byte order mark (UTF-16)",
            ),
            (b"policy: \x00", "1:9: error[control-character]: the character U+0000 can't be shown and is not allowed"),
            (
                b"policy: p # \xe2\x80\xae",
                "1:13: error[control-character]: the character U+202E can't be shown and is not allowed",
            ),
            (b"\xc0\xaf", "1:1: error[not-utf-8]: byte 0xc0 is not UTF-8"),
        ),
    ),
    Kind(
        "a vocabulary that is too large or too deep",
        vocabulary,
        (
            ("#" * 10_000_000, "1:1: error[too-large]: the file is larger than 1 MiB"),
            ("a: " + "{b: " * 10_000, "1:128: error[too-deep]: nested deeper than 32 levels"),
            ("- " * 10_000 + "x", "1:65: error[too-deep]: nested deeper than 32 levels"),
            ("? " * 10_000 + "x", "1:65: error[too-deep]: nested deeper than 32 levels"),
            ("a: |\n" + "  x\n" * 300_000, "1:1: error[too-large]: the file is larger than 1 MiB"),
        ),
    ),
    Kind(
        "a vocabulary that uses what YAML is not needed for",
        vocabulary,
        (
            (
                "a: &x 1",
                (
                    "1:1: error[unknown-key]: `vocabulary.yaml` has no key `a`\n1:4: error[anchor]: an anchor (`&x`) is "
                    "not used here"
                ),
            ),
            (
                "a: [&x {b: 1}, *x, *x]",
                (
                    "1:5: error[anchor]: an anchor (`&x`) is not used here\n1:16: error[anchor]: an alias (`*x`) is not "
                    "used here\n1:20: error[anchor]: an alias (`*x`) is not used here"
                ),
            ),
            (
                "a: !!python/object/apply:os.system [ls]",
                (
                    "1:1: error[unknown-key]: `vocabulary.yaml` has no key `a`\n1:4: error[tag]: a tag (`!`) is not used "
                    "here"
                ),
            ),
            ("a: {<<: {b: 1}}", "1:5: error[merge-key]: a merge key (`<<`) is not used here"),
            ("a: 1\n---\nb: 2", "2:1: error[several-documents]: a second document begins here"),
            (
                "%YAML 1.2\n---\na: 1",
                (
                    "1:1: error[directive]: a `%` directive is not used here\n3:1: error[unknown-key]: `vocabulary.yaml` "
                    "has no key `a`"
                ),
            ),
            (
                "a: 1\na: 2",
                (
                    "1:1: error[unknown-key]: `vocabulary.yaml` has no key `a`\n2:1: error[duplicate-key]: `a` stands "
                    "here a second time"
                ),
            ),
            ("a:\n\tb: 1", "2:1: error[tab]: a tab can't indent"),
        ),
    ),
    Kind(
        "a vocabulary that is no mapping",
        vocabulary,
        (
            ("[]", "1:1: error[wrong-type]: `vocabulary.yaml` is written as `key: value`, not as a list"),
            ("7", "1:1: error[wrong-type]: `vocabulary.yaml` is written as `key: value`, not as `7`"),
            ("''", "1:1: error[wrong-type]: `vocabulary.yaml` is written as `key: value`, not as nothing"),
            ("- a: 1", "1:1: error[wrong-type]: `vocabulary.yaml` is written as `key: value`, not as a list"),
            ("policy", "1:1: error[wrong-type]: `vocabulary.yaml` is written as `key: value`, not as `policy`"),
            ("", "1:1: error[empty-file]: the file says nothing"),
            ("# nothing", "1:1: error[empty-file]: the file says nothing"),
            ("  \t ", "1:1: error[empty-file]: the file says nothing"),
        ),
    ),
)
