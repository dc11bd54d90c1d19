"""What can be written on the command line: settings, paths, and what to explain."""

# ruff: noqa: E501 - an input stands on one line

from __future__ import annotations

import os
from pathlib import Path

Row = tuple[str, str]

SETTINGS: dict[str, tuple[Row, ...]] = {
    "a value that can't be set": (
        ("order.value=", "1:1: error[wrong-type]: `order.value` says nothing"),
        ("order.value=1e3", "1:13: error[wrong-type]: `order.value`: expected an amount such as `150.00` or `€ 1,250.00`, not `1e3`"),
        ("order.value==1", "1:13: error[wrong-type]: `order.value`: expected an amount such as `150.00` or `€ 1,250.00`, not `=1`"),
        ("order.value=-1", "1:13: error[out-of-range]: `order.value` is € -1.00, less than € 0.00"),
        ("order.value=99999999999999999999", "1:13: error[out-of-range]: `order.value` is `99999999999999999999`, more than € 10,000,000,000.00"),
        ("change.received=2027-02-30", "1:17: error[wrong-type]: `change.received`: expected a day that exists; that month has 28 days, not `2027-02-30`; did you mean `28 February 2027`?"),
        ("order.value=1\norder.stage=x", "1:13: error[wrong-type]: `order.value`: expected an amount such as `150.00` or `€ 1,250.00`, not `1\\u000aorder.stage=x`"),
        ("order.value=1\x1b[2J", "1:13: error[wrong-type]: `order.value`: expected an amount such as `150.00` or `€ 1,250.00`, not `1\\u001b[2J`"),
        ("order.id=\udcff", "1:10: error[wrong-type]: `order.id`: expected a text on one line, not `\\udcff`"),
        ("order.id=" + "x" * 100_000, "1:10: error[wrong-type]: `order.id`: expected at most 500 characters, not `" + "x" * 60 + "...`"),
    ),
    "a fact that can't be set": (
        ("order.stge=planned", "1:1: error[unknown-key]: no attribute `order.stge`; did you mean `order.stage`?"),
        ("order=1", "1:7: error[wrong-type]: `order` holds facts, such as `id`, not `1`"),
        ("order.value.x=1", "1:1: error[unknown-key]: no attribute `order.value.x`"),
        ("order.=1", "1:8: error[wrong-type]: `order` holds facts, such as `id`, not `1`"),
        (".value=1", "1:1: error[unknown-key]: no group `value`; did you mean `order.value`?"),
        ("change=unknown", "1:8: error[missing-request]: `change.kind` is missing"),
        ("change.kind=null", "1:13: error[wrong-type]: `change.kind` always applies; it can't be `null`"),
        ("__class__=1", "1:1: error[unknown-key]: no group `__class__`"),
        ("order.__class__=1", "1:1: error[unknown-key]: no attribute `order.__class__`"),
        ("own.x=unknown", "1:1: error[unknown-key]: no attribute `own.x`"),
        ("charge.computed=1", "1:1: error[unknown-key]: no group `charge`; did you mean `change`?"),
        ("x" * 100_000 + "=1", "1:1: error[unknown-key]: no group `" + "x" * 60 + "...`"),
    ),
    "a setting that is broken YAML": (
        ("order.value=[1", "1:15: error[bad-yaml]: a `,` or `]` is expected here"),
        ('order.id="a', "1:12: error[bad-yaml]: a quoted text does not end"),
        ("order.id='a", "1:12: error[bad-yaml]: a quoted text does not end"),
        ("order.id=[*a]", "1:11: error[anchor]: an alias (`*a`) is not used here"),
        ("order.id=[!!python/object:x a]", "1:11: error[tag]: a tag (`!`) is not used here"),
        ("order.id={<<: 1}", "1:11: error[merge-key]: a merge key (`<<`) is not used here"),
        ("order.id=" + "[" * 5_000, "1:42: error[too-deep]: nested deeper than 32 levels"),
    ),
}  # fmt: skip
"""By cause: a setting, and the first problem that is said, in the file `--set`."""

EXPLAINED: tuple[Row, ...] = (
    ("*", "no rule, clause, source row or error code `*`"),
    ("../../etc/passwd", "no rule, clause, source row or error code `../../etc/passwd`"),
    ("{0}", "no rule, clause, source row or error code `{0}`"),
    ("%s", "no rule, clause, source row or error code `%s`"),
    ("(a+)+$", "no rule, clause, source row or error code `(a+)+$`"),
    ("__class__", "no rule, clause, source row or error code `__class__`"),
    ("x\x1b[2J", "no rule, clause, source row or error code `x\\u001b[2J`"),
    ("x" * 100_000, "no rule, clause, source row or error code `" + "x" * 100 + "...`"),
)


def odd_files() -> dict[str, str]:
    """Files that can't be read as a request, made here, each with what is said."""
    os.mkfifo("pipe.yaml")
    Path("folder.yaml").mkdir()
    Path("one.yaml").symlink_to("other.yaml")
    Path("other.yaml").symlink_to("one.yaml")
    Path("endless.yaml").symlink_to("/dev/zero")
    Path("nothing.yaml").symlink_to("/dev/null")
    Path("dangling.yaml").symlink_to("nowhere")
    return {
        "pipe.yaml": "pipe.yaml:1:1: error[empty-file]: the file says nothing",
        "folder.yaml": "folder.yaml:1:1: error[unreadable-file]: `folder.yaml`: is a directory",
        "one.yaml": "one.yaml:1:1: error[unreadable-file]: `one.yaml`: too many levels of symbolic links",
        "endless.yaml": "endless.yaml:1:1: error[too-large]: the file is larger than 1 MiB",
        "/dev/zero": "/dev/zero:1:1: error[too-large]: the file is larger than 1 MiB",
        "nothing.yaml": "nothing.yaml:1:1: error[empty-file]: the file says nothing",
        "dangling.yaml": "dangling.yaml:1:1: error[unreadable-file]: `dangling.yaml`: no such file or directory",
        "../../nowhere.yaml": "../../nowhere.yaml:1:1: error[unreadable-file]: `../../nowhere.yaml`: no such file or directory",
        "a\nb.yaml": "a\\u000ab.yaml:1:1: error[unreadable-file]: `a\\u000ab.yaml`: no such file or directory",
        "a\x1b[2J.yaml": "a\\u001b[2J.yaml:1:1: error[unreadable-file]: `a\\u001b[2J.yaml`: no such file or directory",
        "x" * 1_000: "x" * 1_000 + ":1:1: error[unreadable-file]: `" + "x" * 100 + "...`: file name too long",
    }


def odd_policies() -> dict[str, str]:
    """Books with a policy file that can't be read, made here beside `book/book.yaml`; 50 files is the most."""
    manifest = Path("book/book.yaml").read_text("utf-8")
    for name in ("pipe", "endless", "loop", "dangling", "crowd"):
        Path(name).mkdir()
        Path(name, "book.yaml").write_text(manifest, "utf-8")
    os.mkfifo("pipe/p.yaml")
    Path("endless/p.yaml").symlink_to("/dev/zero")
    Path("loop/p.yaml").symlink_to("p.yaml")
    Path("dangling/p.yaml").symlink_to("nowhere")
    for number in range(51):
        Path("crowd", f"{number}").touch()
    return {
        "pipe": "pipe/p.yaml:1:1: error[empty-file]: the file says nothing",
        "endless": "endless/p.yaml:1:1: error[too-large]: the file is larger than 1 MiB",
        "loop": "loop/p.yaml:1:1: error[unreadable-file]: the file can't be read: too many levels of symbolic links",
        "dangling": "dangling/p.yaml:1:1: error[unreadable-file]: the file can't be read: no such file or directory",
        "crowd": "crowd:1:1: error[too-large]: more than 50 files are in this folder",
    }


def odd_books() -> dict[str, str]:
    """Folders that are no book, made here, each with the line that is said."""
    Path("empty").mkdir()
    Path("piped").mkdir()
    os.mkfifo("piped/book.yaml")
    Path("zero").mkdir()
    Path("zero/book.yaml").symlink_to("/dev/zero")
    Path("a").symlink_to("b")
    Path("b").symlink_to("a")
    no = "is no folder with a book.yaml; the books that are shipped: "
    return {
        "empty": "empty:1:1: error[empty-folder]: there is no policy in this folder",
        "piped": "piped/book.yaml:1:1: error[empty-file]: the file says nothing",
        "zero": "zero/book.yaml:1:1: error[too-large]: the file is larger than 1 MiB",
        "nowhere": f"`nowhere` {no}",
        "request.yaml": f"`request.yaml` {no}",
        "a": f"`a` {no}",
        "/dev/zero": f"`/dev/zero` {no}",
        "policies/../../book": f"`policies/../../book` {no}",
        "../../nowhere": f"`../../nowhere` {no}",
        "x\x1b[2J": f"`x\\u001b[2J` {no}",
        "x" * 1_000: f"`{'x' * 1_000}` {no}",
    }
