"""What one layer says of one fee."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from engine.language.source import Combine, Refer, Rule
from engine.vocabulary.layer import Layer
from tests.oracle.amounts import amount_of
from tests.oracle.course import WHOLE, Heard, Item

Key = tuple[str, int]
"""A fee, of one order line or of the `WHOLE` order."""


@dataclass(frozen=True, slots=True)
class Say:
    """That a person decides (`roles`), or lines (none: nothing is due)."""

    items: tuple[Item, ...] = ()
    rules: frozenset[str] = frozenset()
    frees: frozenset[str] = frozenset()
    """Those of the rules that say `free`."""
    refers: bool = False
    roles: frozenset[str | None] = frozenset()

    @property
    def amount(self) -> int:
        """What it comes to, in cents."""
        return sum(item.amount for item in self.items)


def said(heard: Heard, layer: Layer, key: Key, per_line: Iterable[str]) -> Say | None:
    """What a layer says of a fee; None: nothing.

    Of a fee that is charged `per_line`, what a rule about the whole order says it says of each line.
    """
    fee, of = key
    lines: list[tuple[Item, Combine | None]] = []
    frees: set[str] = set()
    roles: set[str | None] = set()
    speaking: list[tuple[Rule, int]] = [(rule, of) for rule in heard.speaking(f"charge {fee}", layer, of=of)]
    if of != WHOLE and fee in per_line:
        speaking += [(rule, WHOLE) for rule in heard.speaking(f"charge {fee}", layer)]
    everyone = frozenset(rule.id for rule, _ in speaking)
    for rule, about in speaking:
        for charge in rule.then.charges:
            if charge.fee not in (None, fee):
                continue
            amount, deposit = amount_of(charge, heard.facts[about])
            if isinstance(amount, Refer):
                roles.add(amount.role or None)
            elif amount is None:
                frees.add(rule.id)
            else:
                signed = -amount if charge.credit else amount
                largest = charge.combine is Combine.LARGEST
                declared = (charge.basis, deposit, charge.negotiated, charge.credit, largest)
                lines.append((Item(fee, of, signed, rule.id, layer.value, *declared), charge.combine))
    clash = Say(rules=everyone, refers=True, roles=frozenset({None}))
    if roles:
        return Say(rules=everyone, refers=True, roles=frozenset(roles))
    if frees and any(item.amount > 0 for item, _ in lines):
        return clash
    free = frozenset(frees)
    if not lines:
        return Say(rules=free, frees=free) if frees else None
    items = [item for item, _ in lines]
    ways = {combine for _, combine in lines}
    if ways == {Combine.ADD_UP} or len(items) == 1:
        chosen = items
    elif ways == {Combine.LARGEST}:
        largest_amount = max(item.amount for item in items)
        chosen = [item for item in items if item.amount == largest_amount][:1]
    elif len({item.amount for item in items}) == 1:
        return Say(tuple(items[:1]), frozenset({item.rule for item in items} | frees), free)
    else:
        return clash
    return Say(tuple(chosen), frozenset({item.rule for item in chosen} | frees), free)
