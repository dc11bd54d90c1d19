"""The generated policy as a book in the policy language, and its requests as request models."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from bench.policy import Facts, Row, Test
from engine.quantities.money import plain
from engine.request.reader import Reader
from engine.request.request import Request

NAMES = {
    "change_kind": "change.kind",
    "order_stage": "order.stage",
    "change_channel": "change.channel",
    "change_aspect": "change.aspect",
    "customer_status": "customer.status",
    "change_reason": "change.reason",
    "business": "agreement.signed",
    "in_writing": "change.in_writing",
    "custom_made": "terms.handed_over",
    "deposit_agreed": "deposit.forfeiture_agreed",
    "order_value": "order.value",
    "days_notice": "supplier.days_late",
    "sequence": "change.sequence",
    "costs_incurred": "costs.incurred",
    "employees": "customer.employees",
}
"""Each attribute of the generated policy, in the vocabulary."""

_MONEY = ("order_value", "costs_incurred")
_WORDS = {"claim": "defect claim"}

_MANIFEST = """\
language: 1
book: generated
title: {en: A generated book, nl: Een gemaakt boek}
branch: generated
currency: EUR
zone: Europe/Amsterdam
amounts: excluding VAT
roles:
  order desk: {title: {en: order desk, nl: orderafdeling}, mandate: 1000.00}
"""


def write_book(folder: Path, policy: tuple[Row, ...]) -> Path:
    """Write the policy as a book of one file; every rule charges one fee, of which the largest counts."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "book.yaml").write_text(_MANIFEST, encoding="utf-8")
    lines = ["policy: generated", "layer: terms", "title: {en: Generated, nl: Gemaakt}", "rules:"]
    for number, row in enumerate(policy, 1):
        when = ", ".join(f"{NAMES[test.name]}: {_said(test)}" for test in row.tests)
        amount = plain(row.charge)
        lines += [
            f"  - id: {row.id}",
            f'    clause: "{number}"',
            f"    title: {{en: Rule {number}, nl: Regel {number}}}",
            f"    when: {{{when}}}",
            f"    then: {{charge: {{fee: cancellation, amount: {amount}, combine: largest of}}}}",
            "    because: {en: That is what we agreed., nl: Dat hebben wij afgesproken.}",
        ]
    (folder / "generated.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder


def _said(test: Test) -> str:
    if isinstance(test.value, bool):
        return "true" if test.value else "false"
    if isinstance(test.value, int):
        value = plain(test.value) if test.name in _MONEY else str(test.value)
        return f"{'at least' if test.operator == '>=' else 'less than'} {value}"
    if isinstance(test.value, tuple):
        return f"[{', '.join(_WORDS.get(value, value) for value in test.value)}]"
    return _WORDS.get(test.value, test.value)


def request(facts: Facts) -> Request:
    """The facts as a request model; the moments that every request needs are the same in all."""
    groups: dict[str, dict[str, Any]] = {"order": {"currency": "EUR"}, "change": {"received": "2027-03-01 10:00"}}
    for name, value in facts.items():
        group, _, field = NAMES[name].partition(".")
        groups.setdefault(group, {})[field] = _WORDS.get(value, value) if isinstance(value, str) else value
    return Request.model_validate(groups, context=Reader(ZoneInfo("Europe/Amsterdam")))
