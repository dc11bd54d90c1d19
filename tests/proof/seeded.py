"""A small book with one fault of each kind that `check` finds by itself, written as a sales manager would."""

from __future__ import annotations

from pathlib import Path

from engine.books import Ready
from tests.small_book import MANIFEST, small_book

MOVING = """
    policy: moving
    layer: terms
    title: {en: Moving the date, nl: De datum verschuiven}
    define:
      notice:
        span: {from: change.received, until: order.promised_delivery}
        title: {en: notice, nl: tijd vooraf}
    rules:
      - id: move-in-time
        clause: "6.3"
        when: {change.kind: change, change.aspect: date, notice: at least 14 days}
        then: {charge: free}
        because: {en: There is time., nl: Er is tijd.}
      - id: move-late
        clause: "6.4"
        when: {change.kind: change, change.aspect: date, notice: at most 14 days}
        then: {charge: {fee: rescheduling, rate: 8 %, of: order.value, at least: 150.00}}
        because: {en: The workshop was reserved., nl: De werkplaats was gereserveerd.}
      - id: both-at-once
        clause: "6.5"
        when: {all: [{change.kind: change}, {change.kind: cancellation}]}
        then: {acceptance: reject}
        because: {en: So it is., nl: Zo is het.}
"""
"""On the 14th day 6.3 and 6.4 clash, 6.5 can never hold, and nobody thought of any other request."""

REST = """
    policy: rest
    layer: terms
    title: {en: All else, nl: Al het andere}
    define:
      by_hand: {when: {not: {all: [{change.kind: change}, {change.aspect: date}]}}}
    rules:
      - id: no-date
        clause: "6.6"
        when: {change.kind: change, change.aspect: date, order.promised_delivery: not applicable}
        then: {acceptance: reject}
        because: {en: There is no date to move., nl: Er is geen datum om te verschuiven.}
"""
"""What closes all gaps but one; that one has the name of a condition."""

ACCEPTING = f"""{MANIFEST.rstrip()}
    accepts gaps:
      by_hand: {{en: Sales decides these by hand., nl: Verkoop beslist hier zelf over.}}
"""


def seeded(folder: Path, *more: str, manifest: str = MANIFEST) -> Ready:
    """The book with a clash, a rule that never holds, and gaps."""
    folder.mkdir()
    return small_book(folder, MOVING, *more, manifest=manifest)
