"""A book whose rules can hold in more ways than are matched is refused when it is loaded, not at the first request.

Found by random books: the reader counted the alternatives of `when`, not those of a scale that is shifted as well.
"""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

import pytest

from engine.books import load
from engine.language.problem import UnsoundBook
from tests.small_book import MANIFEST

POLICY = """
    policy: p
    layer: terms
    title: {en: T, nl: T}
    define:
      later:
        choose:
          - when: {any: [{customer.type: business}, {customer.status: key}, {complaint.open: at least 1}]}
            is: 1 month
          - {otherwise: 2 months}
    rules:
      - id: wide
        clause: "1"
        when: {any: [ALTERNATIVES]}
        then:
          charge:
            fee: f
            of: order.value
            scale: {from: change.received, until: order.promised_delivery, shift: later}
            tiers: [{more than: 14 days, charge: 10 %}, {otherwise: true, charge: 50 %}]
        because: {en: B, nl: B}
"""


def write(folder: Path, alternatives: int) -> Path:
    """A rule with so many alternatives; with each, `otherwise` holds in 2 x 2 x 2 ways: other, or not applicable."""
    each = ", ".join(f"{{order.persons: {number}}}" for number in range(1, alternatives + 1))
    (folder / "book.yaml").write_text(dedent(MANIFEST), encoding="utf-8")
    (folder / "p.yaml").write_text(dedent(POLICY).replace("ALTERNATIVES", each), encoding="utf-8")
    return folder


def test_as_many_as_are_matched(tmp_path: Path) -> None:
    assert load(write(tmp_path, 8)).book.rules[0].id == "wide"


def test_more_than_are_matched(tmp_path: Path) -> None:
    with pytest.raises(UnsoundBook) as refused:
        load(write(tmp_path, 9))

    (problem,) = refused.value.problems
    assert (problem.code, problem.place.line) == ("too-many-disjuncts", 12)
    assert problem.message == "a tier of `wide` can hold in 72 ways; 64 is the most"
