"""What random books and requests are made of: names, values near each other, and how they are written."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from engine.quantities.value import Nothing, Value

Tree = dict[str, Any]
Texts = dict[str, Tree]
"""A book by file name, each a tree."""

Facts = dict[str, Value | Nothing]
Lists = dict[str, list[Facts]]
"""The items of each list, each with its own facts by name (`line.net`)."""

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
HOUR = timedelta(hours=1)
TEXT = {"en": "T", "nl": "T"}
ROLES = ("order desk", "sales manager")
MANIFEST: Tree = {
    "language": 1,
    "book": "random",
    "title": TEXT,
    "branch": "test",
    "currency": "EUR",
    "zone": "Europe/Amsterdam",
    "amounts": "excluding VAT",
    "roles": {
        "order desk": {"title": TEXT, "mandate": "100.00"},
        "sales manager": {"title": TEXT, "mandate": "1000.00"},
    },
}

# The attributes that random books test, and some values of each -------------------------------------------------------

KINDS = ("cancellation", "partial cancellation", "change", "no-show", "withdrawal", "substitution")
STAGES = ("quoted", "concluded", "planned", "materials", "in production", "ready", "shipped", "delivered", "completed")
CHOICES: Mapping[str, tuple[tuple[str, ...], bool]] = {
    "change.kind": (KINDS, False),
    "order.stage": (STAGES, True),
    "customer.type": (("consumer", "business"), False),
    "customer.status": (("prospect", "new", "regular", "key"), True),
    "change.reason": (("regret", "need changed", "customer error", "supplier caused"), False),
    "own.region": (("north", "middle", "south"), True),
}
TRUTHS = ("agreement.signed", "deposit.forfeiture_agreed", "change.in_writing", "complaint.repeated")
MONEY = (
    "order.value",
    "order.performed_value",
    "change.cancelled_value",
    "change.cost",
    "costs.incurred",
    "costs.avoidable",
    "deposit.paid",
    "payments.paid",
    "customer.expected_margin",
)
COUNTS = ("supplier.days_late", "history.same_kind_exceptions", "customer.withdrawn_requests", "customer.horizon_years")
RATES = ("change.quantity_share", "customer.pays_on_time", "customer.retention", "customer.discount_rate")
DATES = ("order.promised_delivery", "change.new_date", "customer.relationship_since")
INSTANTS = ("change.received", "order.concluded", "order.event_start")
FEES = ("cancellation", "rescheduling", "storage")
ALWAYS_KNOWN = ("change.kind", "change.received")

AMOUNTS = (0, 5_000, 10_000, 15_000, 25_000, 100_000, 125_005, 500_000)
SHARES = (0, 333, 1_000, 1_250, 2_500, 5_000, 10_000)
PERIODS = ("7 days", "14 days", "2 months", "1 month", "6 weeks", "1 year", "1 month and 10 days", "3 days")
ELAPSED = ("36 hours", "24 hours", "90 minutes", "2 days and 6 hours")
WORKING = ("3 working days", "1 working day", "10 working days")
RECEIVED = (
    datetime(2027, 3, 15, 10, 30, tzinfo=AMSTERDAM),
    datetime(2027, 3, 28, 3, 0, tzinfo=AMSTERDAM),
    datetime(2027, 10, 31, 12, 0, tzinfo=AMSTERDAM),
    datetime(2028, 2, 29, 9, 15, tzinfo=AMSTERDAM),
    datetime(2027, 1, 31, 23, 59, tzinfo=AMSTERDAM),
    datetime(2027, 5, 1, 0, 0, tzinfo=AMSTERDAM),
)
GAPS = (-3, 0, 1, 3, 7, 14, 21, 28, 31, 41, 42, 59, 61, 366)

# Lists ----------------------------------------------------------------------------------------------------------------

LINES = "order.lines"
CUSTOM_MADE = ("no", "configured options", "to specification")
ITEM_CHOICES: Mapping[str, tuple[str, ...]] = {
    "line.action": ("added", "deleted", "changed", "no action"),
    "line.custom_made": CUSTOM_MADE,
    "exception.kind": KINDS,
}
ITEM_FACTS: Mapping[str, Mapping[str, str]] = {
    LINES: {
        "line.net": "money",
        "line.unit_price": "money",
        "line.quantity": "count",
        "line.custom_made": "choice",
        "line.action": "choice",
    },
    "costs.items": {"cost.amount": "money", "cost.on": "date", "cost.avoidable": "truth"},
    "history.exceptions": {"exception.amount": "money", "exception.on": "date", "exception.kind": "choice"},
}
"""For each list the facts of its items, with their kinds."""

OF_ITEMS: Mapping[str, str] = {name: kind for facts in ITEM_FACTS.values() for name, kind in facts.items()}


def money(cents: int) -> str:
    """`150.00`."""
    return f"{'-' if cents < 0 else ''}{abs(cents) // 100}.{abs(cents) % 100:02}"


def rate(points: int) -> str:
    """`12.5 %`."""
    return f"{points // 100}.{points % 100:02} %"
