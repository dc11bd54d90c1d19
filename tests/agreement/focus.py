"""A request around which a book is written."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from random import Random

from engine.quantities.value import Nothing, Value
from tests.agreement.pool import (
    AMOUNTS,
    CHOICES,
    COUNTS,
    FEES,
    GAPS,
    ITEM_CHOICES,
    ITEM_FACTS,
    KINDS,
    LINES,
    MONEY,
    RATES,
    RECEIVED,
    SHARES,
    TRUTHS,
    Facts,
    Lists,
)


@dataclass(frozen=True)
class Focus:
    """Its facts, and the items of its lists."""

    facts: Facts
    lists: Lists

    @property
    def received(self) -> datetime:
        """When the change was asked for."""
        found = self.facts["change.received"]
        assert isinstance(found, datetime)
        return found


def focus(rng: Random) -> Focus:
    """A request with a value for every fact."""
    facts = _facts(rng)
    received = facts["change.received"]
    assert isinstance(received, datetime)
    counts = {LINES: (1, 1, 2, 2, 2, 3, 0), "costs.items": (0, 1, 2, 3), "history.exceptions": (0, 1, 2, 2)}
    return Focus(
        facts, {name: [item(rng, name, received.date()) for _ in range(rng.choice(counts[name]))] for name in counts}
    )


def item(rng: Random, of: str, around: date) -> Facts:
    """An item of a list, with dates around one."""
    return {name: item_value(rng, name, kind, around) for name, kind in ITEM_FACTS[of].items()}


def item_value(rng: Random, name: str, kind: str, around: date) -> Value | Nothing:
    """Some value of a fact of an item."""
    match kind:
        case "money":
            return rng.choice(AMOUNTS[:6])
        case "count":
            return rng.choice((0, 1, 2, 3, 14))
        case "truth":
            return rng.random() < 0.5
        case "date":
            return around - timedelta(days=rng.choice((0, 1, 14, 59, 59, 366)))
    return rng.choices(ITEM_CHOICES[name], (3, 3, 3, 1, 1, 1)[: len(ITEM_CHOICES[name])])[0]


def _facts(rng: Random) -> Facts:
    received = rng.choice(RECEIVED)
    worth = rng.choice((100_000, 125_005, 250_000, 500_000))
    paid = rng.choice((0, 10_000, 25_000, worth // 2))
    facts: Facts = {name: rng.choice(values) for name, (values, _) in CHOICES.items()}
    facts |= {name: rng.random() < 0.6 for name in TRUTHS}
    facts |= {name: rng.choice(AMOUNTS[:5]) for name in MONEY}
    facts |= {name: rng.choice((0, 1, 2, 3)) for name in COUNTS}
    facts |= {name: rng.choice(SHARES) for name in RATES}
    facts["change.kind"] = rng.choices(KINDS, (5, 3, 3, 1, 1, 1))[0]
    facts |= {
        "order.value": worth,
        "change.cancelled_value": worth // rng.choice((2, 3)),
        "customer.expected_margin": rng.choice((100_000, 500_000)),
        "deposit.paid": paid,
        "payments.paid": paid + rng.choice((0, 0, 10_000, worth)),
        "change.received": received,
        "order.concluded": received - timedelta(days=rng.choice(GAPS[2:])),
        "order.event_start": received + timedelta(days=rng.choice(GAPS), hours=rng.choice((0, 2))),
        "order.promised_delivery": received.date() + timedelta(days=rng.choice(GAPS)),
        "change.new_date": received.date() + timedelta(days=rng.choice(GAPS)),
        "customer.relationship_since": received.date() - timedelta(days=rng.choice((1, 59, 366, 800))),
        "agreement.fees_disclosed": frozenset(fee for fee in FEES if rng.random() < 0.6),
    }
    return facts
