"""Two small books for `compare`, written where the command line finds them, and what it says of them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from click.testing import CliRunner, Result

import cli
from tests.mutants.small import FORMATION
from tests.small_book import MANIFEST

CANCELLING = """\
policy: cancelling
layer: terms
title: {en: Cancelling, nl: Annuleren}
rules:
"""

CANCEL = """\
  - id: cancel
    clause: "7.1"
    title: {en: Cancelling costs a part, nl: Annuleren kost een deel}
    when: {change.kind: cancellation}
    then: {charge: {fee: cancellation, rate: 10 %, of: order.value}}
    because: {en: We had begun., nl: Wij waren begonnen.}
"""

SHIPPED = """\
  - id: shipped
    clause: "7.2"
    exception_to: cancel
    title: {en: It is on its way, nl: Het is onderweg}
    when: {change.kind: cancellation, order.stage: shipped}
    then: {charge: {fee: cancellation, rate: 50 %, of: order.value}}
    because: {en: It was on its way., nl: Het was onderweg.}
"""

HARSHER = CANCEL.replace("10 %", "12 %")
FRIENDLIER = SHIPPED.replace("50 %", "40 %")
MISTAKE = CANCEL.replace("order.value", "order.valeu")

SAME = "The same: proved for every request there can be.\n"


HARSHER_EN = """\
For the customer: harsher.
What was paid: harsher.
What was on hold, referred, rejected, free: the same.

HARSHER

1. clause 7.1, Cancelling costs a part (cancel)
   for        kind of request: cancellation · stage of the order: not shipped · terms in force: ours
   example    cancellation · stage of the order: planned · request received: 3 March 2027 10:12 · order
              value: € 12,500.00
   old        paid, € 1,250.00 (10 % of € 12,500.00; clause 7.1)
   new        paid, € 1,500.00 (12 % of € 12,500.00; clause 7.1)
              € 250.00 more for the customer

1 difference, 0 undecided.
"""


FRIENDLIER_EN = """\
For the customer: friendlier.
What was paid: friendlier.
What was on hold, referred, rejected, free: the same.

FRIENDLIER

1. clause 7.2, It is on its way (shipped)
   for        kind of request: cancellation · stage of the order: shipped · terms in force: ours
   example    cancellation · stage of the order: shipped · request received: 3 March 2027 10:12 · order
              value: € 12,500.00
   old        paid, € 6,250.00 (50 % of € 12,500.00; clause 7.2)
   new        paid, € 5,000.00 (40 % of € 12,500.00; clause 7.2)
              € 1,250.00 less for the customer

1 difference, 0 undecided.
"""


WRONG = """\
{place}:9:56: error[unknown-attribute]: no attribute `order.valeu`; did you mean `order.value`?
    9 |     then: {{charge: {{fee: cancellation, rate: 10 %, of: order.valeu}}}}
      |                                                        ^^^^^^^^^^^

1 error in 1 of 3 files; nothing was decided.   afspraak explain unknown-attribute
"""


def write(folder: str, *rules: str, manifest: str = MANIFEST) -> None:
    """A book, whether it can be read or not."""
    place = Path(folder)
    place.mkdir(parents=True, exist_ok=True)
    (place / "agreeing.yaml").write_text(FORMATION, encoding="utf-8")
    (place / "cancelling.yaml").write_text(CANCELLING + "".join(rules), encoding="utf-8")
    (place / "book.yaml").write_text(manifest, encoding="utf-8")


def compare(*arguments: str) -> Result:
    done = CliRunner().invoke(cli.main, ["compare", *arguments])
    # whatever went wrong was said, and not thrown
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    return done


def compared(old: tuple[str, ...], new: tuple[str, ...], *arguments: str) -> str:
    """What is said of two books of which both can be read."""
    write("old", *old)
    write("new", *new)
    done = compare("old", "new", *arguments)
    assert (done.exit_code, done.stderr) == (0, "")
    return done.stdout


def as_json(old: tuple[str, ...], new: tuple[str, ...], *arguments: str) -> Any:
    return json.loads(compared(old, new, "--format", "json", *arguments))
