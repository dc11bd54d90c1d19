"""What a row of the table of hostile input is, and how a row is put to the product."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from click.testing import CliRunner, Result

from cli import main

ASKED = "change: {kind: cancellation, received: 2027-03-03 10:12}\n"

MANIFEST = """\
language: 1
book: small
title: {en: Small, nl: Klein}
branch: test
currency: EUR
zone: Europe/Amsterdam
amounts: excluding VAT
roles:
  order desk: {title: {en: order desk, nl: orderafdeling}, mandate: 1000.00}
"""

FREE = """\
policy: free
layer: terms
title: {en: Free, nl: Gratis}
rules:
  - {id: free, clause: "1", then: {charge: free}, because: {en: So it is., nl: Zo is het.}}
"""

MOST_SAID = 120_000
"""Characters that an answer may have, whatever the input."""

Files = Mapping[str, str | bytes]


@dataclass(frozen=True, slots=True)
class Kind:
    """One cause of trouble. Each input is what is written, and every error line that it must be answered with."""

    cause: str
    files: Callable[[Any], Files]
    """The files for what is written; the name of the file that is wrong stands first."""
    inputs: tuple[tuple[str | bytes, str], ...]


def yaml_request(written: str | bytes) -> Files:
    """A whole request in YAML."""
    return {"request.yaml": written}


def json_request(written: str | bytes) -> Files:
    """A whole request in JSON."""
    return {"request.json": written}


def more(written: str) -> Files:
    """Something under the second line of a sound request."""
    return {"request.yaml": ASKED + written}


def fact(name: str) -> Callable[[str], Files]:
    """The value of one fact."""
    group, field = name.split(".")
    return lambda written: more(f"{group}: {{{field}: {written}}}\n")


def json_fact(name: str) -> Callable[[str], Files]:
    """The value of one fact, in JSON."""
    group, field = name.split(".")
    asked = '"change": {"kind": "cancellation", "received": "2027-03-03 10:12"}'
    return lambda written: {"request.json": f'{{"{group}": {{"{field}": {written}}}, {asked}}}'}


def received(written: str) -> Files:
    """When the change came in."""
    return {"request.yaml": f"change: {{kind: cancellation, received: {written}}}\n"}


def policy(written: str | bytes) -> Files:
    """A whole policy file."""
    return {"book/p.yaml": written}


def defined(written: str) -> Files:
    """What stands under `define`."""
    return {"book/p.yaml": f"policy: p\nlayer: terms\ntitle: {{en: P, nl: P}}\ndefine: {written}\n"}


def rules(written: str) -> Files:
    """What stands under `rules`."""
    return {"book/p.yaml": f"policy: p\nlayer: terms\ntitle: {{en: P, nl: P}}\nrules: {written}\n"}


def rule(written: str) -> str:
    """A rule of which the rest is written."""
    return f'{{id: r, clause: "1", because: {{en: a, nl: b}}, {written}}}'


def one_rule(written: str) -> Files:
    """The rest of a rule."""
    return rules(f"[{rule(written)}]")


def when(written: str) -> Files:
    """The condition of a rule."""
    return one_rule(f"then: {{charge: free}}, when: {written}")


def then(written: str) -> Files:
    """What a rule concludes."""
    return one_rule(f"then: {written}")


def manifest(written: str | bytes) -> Files:
    """A whole manifest."""
    return {"book/book.yaml": written}


def in_manifest(written: str) -> Files:
    """Something at the end of a sound manifest."""
    return {"book/book.yaml": MANIFEST + written}


def vocabulary(written: str | bytes) -> Files:
    """A whole vocabulary."""
    return {"book/vocabulary.yaml": written}


def own(written: str) -> Files:
    """An attribute of the company's own, `own.x`."""
    return {"book/vocabulary.yaml": f"attributes: {{own.x: {written}}}\n"}


def decide(home: Path, files: Files, *more: str) -> Result:
    """The files written under `home`, and a request decided under the book there."""
    request = next((name for name in files if name.startswith("request")), "request.yaml")
    for name, content in {"request.yaml": ASKED, "book/book.yaml": MANIFEST, "book/free.yaml": FREE, **files}.items():
        path = home / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass"))
    return CliRunner().invoke(main, ["decide", request, "--book", "book", *more])


def errors(said: str) -> list[str]:
    """The error lines of a report."""
    return [line for line in said.splitlines() if re.match(r"(?! )[^|]*?: error\[[a-z0-9-]+\]: ", line)]
