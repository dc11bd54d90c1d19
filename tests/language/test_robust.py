"""Whatever somebody writes in a policy, it is a book or a list of problems."""

from __future__ import annotations

import re
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from engine.language import UnsoundBook, read_book
from engine.language.source import Book
from tests.language.books import attributes, policy, rule, write

SOUND = policy(
    "define:\n"
    "  lead: {span: {from: change.received, until: order.promised_delivery}}\n"
    "  loss: {difference: [costs.incurred, costs.avoidable], at least: 0.00}\n"
    "  ended: {choose: [{when: {change.kind: cancellation}, is: order.value}, {otherwise: loss}]}\n"
    "  begun: {any: [{order.stage: planned or later}, {loss: more than 0.00}]}\n"
    "rules:\n"
    + rule("{charge: free}", when="{change.kind: [cancellation, partial cancellation], begun: false}")
    + rule(
        "{charge: {fee: f, scale: lead, of: ended, tiers: [{more than: 2 months, charge: 12 %},"
        " {otherwise: true, charge: 55 %}], at least: 75.00}}",
        name="b",
        more="exception_to: a",
    )
    + rule("{duties: [{do: call, owner: service, due: change.received plus 2 days at 17:00}]}", name="c")
)

PARTS = [
    (found.start(), found.end()) for found in re.finditer(r"[\w.%-]+(?: [\w.%-]+)*|\[[^\[\]]*\]|\{[^{}]*\}", SOUND)
]

WORDS = [
    *sorted({SOUND[start:end] for start, end in PARTS}),
    "~",
    "''",
    "[]",
    "{}",
    "[x]",
    "{a: b}",
    "- ",
    "9999999999999999999",
    "36 hours",
    "3 working days",
    "before 2027-02-31",
    "charge.computed",
    "mandate.order_desk",
    "x" * 200,
]


def outcome(text: str) -> Book | UnsoundBook:
    with TemporaryDirectory() as folder:
        try:
            return read_book(write(Path(folder), {"p.yaml": text}), attributes())
        except UnsoundBook as unsound:
            return unsound


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(PARTS), st.sampled_from(WORDS)), min_size=1, max_size=3))
def test_never_a_traceback(changes: list[tuple[tuple[int, int], str]]) -> None:
    text = SOUND
    for (start, end), new in sorted(changes, reverse=True):
        text = text[:start] + new + text[end:]
    found = outcome(text)
    if isinstance(found, Book):
        assert found.policies[0].file.endswith("p.yaml")
    else:
        assert found.problems
        assert "nothing was decided" in str(found)
