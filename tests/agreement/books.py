"""Random books that mean something, as the sales manager would write them (JSON is YAML too), and requests for them.

A book is drawn around one request, its focus: tests are written so that they mostly hold for it, and cases are drawn
near it and near the thresholds of the book, so that rules apply often and bounds are hit exactly.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

from engine.case import Case, Origin
from engine.quantities.value import NOT_APPLICABLE, Day, Nothing, Value

Tree = dict[str, Any]
Texts = dict[str, Tree]
"""A book by file name, each a tree."""

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
RECEIVED = (
    datetime(2027, 3, 15, 10, 30, tzinfo=AMSTERDAM),
    datetime(2027, 3, 28, 3, 0, tzinfo=AMSTERDAM),
    datetime(2027, 10, 31, 12, 0, tzinfo=AMSTERDAM),
    datetime(2028, 2, 29, 9, 15, tzinfo=AMSTERDAM),
    datetime(2027, 1, 31, 23, 59, tzinfo=AMSTERDAM),
    datetime(2027, 5, 1, 0, 0, tzinfo=AMSTERDAM),
)
GAPS = (-3, 0, 1, 3, 7, 14, 21, 28, 31, 41, 42, 59, 61, 366)

Facts = dict[str, Value | Nothing]


def money(cents: int) -> str:
    """`150.00`."""
    return f"{'-' if cents < 0 else ''}{abs(cents) // 100}.{abs(cents) % 100:02}"


def rate(points: int) -> str:
    """`12.5 %`."""
    return f"{points // 100}.{points % 100:02} %"


def focus(rng: Random) -> Facts:
    """A request around which a book is written."""
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


# Writing a book ------------------------------------------------------------------------------------------------------

_NUMBERS = ("more than", "at least", "less than", "at most", "not", "")
_HOLDS: Mapping[str, Callable[[Any, Any], bool]] = {
    "more than": lambda a, b: a > b,
    "at least": lambda a, b: a >= b,
    "less than": lambda a, b: a < b,
    "at most": lambda a, b: a <= b,
    "not": lambda a, b: a != b,
    "": lambda a, b: a == b,
    "before": lambda a, b: a < b,
    "on or before": lambda a, b: a <= b,
    "on": lambda a, b: a == b,
    "not on": lambda a, b: a != b,
    "after": lambda a, b: a > b,
    "on or after": lambda a, b: a >= b,
}
_MOMENTS = ("before", "on or before", "on", "not on", "after", "on or after")
_LENGTHS = ("more than", "at least", "less than", "at most", "exactly", "not exactly")


@dataclass
class Writer:
    """Writes one book around its focus."""

    rng: Random

    def __post_init__(self) -> None:
        self.focus = focus(self.rng)
        self.names: dict[str, list[str]] = {kind: [] for kind in ("truth", "money", "count", "rate", "span", "word")}
        self.moments: dict[str, list[str]] = {"date": [], "instant": []}
        self.periods: list[str] = []
        self.rules = 0
        self.words = ("soon", "tardy", "never")
        self.words_of: list[Any] = []
        self.asked = "formation"

    def chance(self, share: float) -> bool:
        return self.rng.random() < share

    # Tests

    def number_test(self, name: str, say: Callable[[int], str], pool: tuple[int, ...]) -> str:
        value = self.focus.get(name)
        pick = self.rng.choice
        if not isinstance(value, int):
            return f"{pick(('more than', 'at least', 'at most', 'at least', 'less than', 'not'))} {say(pick(pool))}"
        bound = max(0, pick((value, value, value + 1, value - 1, pick(pool))))
        return f"{self.operator(_NUMBERS, value, bound)} {say(bound)}".strip()

    def operator(self, words: tuple[str, ...], value: Any, bound: Any) -> str:
        """One that holds for the focus, mostly."""
        holding = [word for word in words if _HOLDS[word](value, bound)]
        return self.rng.choice(holding if self.chance(0.85) else words)

    def choice_test(self, name: str) -> Any:
        values, ordered = CHOICES[name]
        value = self.focus[name]
        others = [each for each in values if each != value]
        other = self.rng.choice(others)
        forms: list[Any] = [value, [value, other], f"not {other}", f"{value} or {other}"]
        if ordered:
            before = values.index(str(value)) >= values.index(other)
            forms += [
                f"{other} or {'later' if before else 'earlier'}",
                f"{value} or {self.rng.choice(('later', 'earlier'))}",
            ]
        return other if self.chance(0.08) else self.rng.choice(forms)

    def moment_test(self, name: str) -> str:
        value = self.focus.get(name)
        instant = name in INSTANTS or name in self.moments["instant"]
        if instant and isinstance(value, datetime) and self.chance(0.35):
            bound: Any = value + self.rng.choice((0, 0, 1, -1, 25)) * HOUR
            skipped = bound.astimezone(ZoneInfo("UTC")).astimezone(AMSTERDAM).replace(tzinfo=None) != bound.replace(
                tzinfo=None
            )
            if not skipped and bound.utcoffset() == bound.replace(fold=1).utcoffset():
                return f"{self.operator(_MOMENTS, value, bound)} {bound:%Y-%m-%d %H:%M}"
        day = value.date() if isinstance(value, datetime) else value
        if not isinstance(day, date):
            received = self.focus["change.received"]
            assert isinstance(received, datetime)
            return f"{self.rng.choice(_MOMENTS)} {received.date() + timedelta(days=self.rng.choice(GAPS))}"
        bound = day + timedelta(days=self.rng.choice((0, 0, 1, -1, 20)))
        return f"{self.operator(_MOMENTS, day, bound)} {bound}"

    def relation(self, name: str) -> tuple[str, Any]:
        """One quantity against another."""
        pick = self.rng.choice
        family = pick(("money", "money", "count", "rate", "date", "instant"))
        if family == "money":
            other = pick([*MONEY[:7], *self.names["money"], "mandate.order_desk", *self.money_answers()])
            factor = pick(("", "", "1.5 x ", "2 x ", "1/3 x "))
            offset = pick(("", "", " plus 100.00", " minus 50.00"))
            return pick((*MONEY, name)), f"{pick(_NUMBERS[:5])} {factor}{other}{offset}"
        if family == "count":
            return pick(COUNTS), f"{pick(_NUMBERS[:5])} {pick(('', '2 x '))}{pick(COUNTS)}{pick(('', ' plus 1'))}"
        if family == "rate":
            return pick(RATES), f"{pick(_NUMBERS[:5])} {pick(('', '0.5 x '))}{pick(RATES)}{pick(('', ' minus 5 %'))}"
        if family == "date":
            others = [*DATES, *INSTANTS, *self.moments["date"]]
            other = pick(others)
            offset = pick(("", " plus 3 days", " minus 14 days")) if other not in INSTANTS else ""
            return pick(DATES), f"{pick(_MOMENTS)} {other}{offset}"
        other = pick([*INSTANTS, *DATES, *self.moments["instant"]])
        return pick(INSTANTS), f"{pick(_MOMENTS)} {other}{pick(('', ' plus 36 hours')) if other not in DATES else ''}"

    def money_answers(self) -> list[str]:
        found = {"bounded": ["charge.agreed"], "waived": ["charge.computed", "charge.agreed"]}
        found["duties"] = [
            "charge.computed",
            "charge.total",
            "charge.waived",
            "settlement.payable",
            "settlement.refunded",
        ]
        return found.get(self.asked, [])

    def answer_test(self) -> tuple[str, Any] | None:
        """A test of an answer to an earlier question."""
        pick = self.rng.choice
        found: list[tuple[str, Any]] = []
        if self.asked != "formation":
            found += [("binding", pick(("yes", "yes", ["yes", "unproven"], "not no")))]
            found += [("terms", pick(("ours", "ours", "not theirs", ["none", "ours", "unresolved"])))]
        if self.asked in ("bounded", "waived", "duties"):
            found += [
                ("acceptance", pick(("accepted", "accepted", "rejected"))),
                ("charge.agreed", pick(("more than 0.00", "at least 100.00", "less than 1000.00"))),
                ("charge.fees", f"includes {pick(FEES)}"),
                ("charge.basis", f"includes {pick(('flat', 'percentage', 'scale', 'price or proven loss'))}"),
                *[("charge.layers", f"includes {pick(('terms', 'guideline', 'individual'))}")] * 2,
                ("charge.negotiated", pick((True, False))),
            ]
        if self.asked in ("waived", "duties"):
            found += [("charge.computed", pick(("more than 0.00", "at least 50.00", "less than 250.00")))] * 3
        if self.asked == "duties":
            if self.chance(0.6):
                found.clear()
            found += [
                *[("verdict", pick(("paid", ["free", "paid"], "not hold", "not refer", "rejected", "hold")))] * 3,
                ("charge.total", pick(("more than 0.00", "at most 100.00"))),
                ("charge.waived", pick(("more than 0.00", "0.00"))),
                ("settlement.payable", pick(("more than 0.00", "0.00"))),
                ("settlement.refunded", pick(("more than 0.00", "at least 50.00"))),
                *[("settlement.forfeited", pick(("more than 0.00", "0.00", "0.00")))] * 2,
            ]
        return pick(found) if found else None

    def entry(self, depth: int) -> tuple[str, Any]:
        """One entry of a condition."""
        pick = self.rng.choice
        roll = self.rng.random()
        if roll < {"duties": 0.5, "bounded": 0.35, "waived": 0.35}.get(self.asked, 0.2):
            answer = self.answer_test()
            if answer is not None:
                return answer
        roll = self.rng.random()
        if depth and roll < 0.15:
            key = pick(("any", "all", "not"))
            if key == "not":
                return key, self.condition(depth - 1, pick((1, 2)), contrary=True)
            return key, [self.condition(depth - 1, pick((1, 1, 2))) for _ in range(2)]
        if roll < 0.24:
            return self.relation(pick(MONEY))
        if roll < 0.29:
            name = pick(
                (
                    *MONEY,
                    *DATES,
                    *INSTANTS[1:],
                    *TRUTHS,
                    *CHOICES,
                    *["agreement.fees_disclosed"] * 4,
                    *self.names["span"],
                )
            )
            return name, pick(("applicable", "applicable", "applicable", "not applicable"))
        return self.plain()

    def plain(self) -> tuple[str, Any]:
        """A test of one fact or definition against a value."""
        pick = self.rng.choice
        kinds = ("choice", "truth", "money", "count", "rate", "date", "instant", "set", "span", "named", "word")
        match self.rng.choices(kinds, (9, 3, 4, 3, 3, 2, 3, 1.5, 8, 6, 1))[0]:
            case "truth":
                name = pick(TRUTHS)
                return name, self.focus[name] if self.chance(0.85) else not self.focus[name]
            case "money":
                name = pick([*MONEY, *self.names["money"], *self.names["money"]])
                return name, self.number_test(name, money, AMOUNTS)
            case "count":
                name = pick([*COUNTS, *self.names["count"]])
                return name, self.number_test(name, str, (0, 1, 2, 14, 30))
            case "rate":
                name = pick([*RATES, *self.names["rate"]])
                return name, self.number_test(name, rate, SHARES)
            case "date":
                name = pick([*DATES, *self.moments["date"] * 3])
                return name, self.moment_test(name)
            case "instant":
                name = pick([*INSTANTS, *self.moments["instant"] * 2])
                return name, self.moment_test(name)
            case "set":
                return "agreement.fees_disclosed", f"includes {pick((*FEES, 'storage or cancellation'))}"
            case "span" if self.names["span"]:
                name = pick(self.names["span"])
                return name, f"{self.rng.choices(_LENGTHS, (4, 4, 3, 3, 3, 1))[0]} {pick(self.lengths(name))}"
            case "named" if self.names["truth"]:
                return pick(self.names["truth"]), self.chance(0.7)
            case "word" if self.names["word"]:
                return pick(self.names["word"]), pick(self.words_of)
        name = pick(("change.kind", *CHOICES))
        return name, self.choice_test(name)

    def lengths(self, span: str) -> tuple[str, ...]:
        return (*PERIODS, *ELAPSED) if span == "event_notice" else PERIODS

    def condition(self, depth: int = 1, most: int = 2, *, contrary: bool = False) -> Tree:
        """Entries that are and-ed."""
        found = dict(self.entry(depth) for _ in range(self.rng.randint(1, most)))
        if contrary:  # what does not hold for the focus, mostly
            name = self.rng.choice(tuple(CHOICES))
            others = [each for each in CHOICES[name][0] if each != self.focus[name]]
            found[name] = self.rng.choice(others)
        return found

    # Definitions

    def definitions(self) -> Tree:
        pick, found = self.rng.choice, Tree()

        def define(name: str, meaning: Tree, kind: str, share: float = 0.5) -> None:
            if not self.chance(share):
                return
            found[name] = {**meaning, **({"report": "always"} if self.chance(0.3) else {})}
            if kind in self.names:
                self.names[kind].append(name)
            elif kind in self.moments:
                self.moments[kind].append(name)
            else:
                self.periods.append(name)

        define("flat_fee", {"amount": money(pick(AMOUNTS[1:5]))}, "money")
        define("std_rate", {"rate": rate(pick(SHARES))}, "rate")
        define("grace", {"period": pick(PERIODS)}, "period")
        define("most_changes", {"count": pick((1, 2, 3))}, "count", 0.4)
        define("notice", {"span": {"from": "change.received", "until": "order.promised_delivery"}}, "span", 0.7)
        define("event_notice", {"span": {"from": "change.received", "until": "order.event_start"}}, "span", 0.7)
        define(
            "event_days", {"span": {"from": "change.received", "until": "the day of order.event_start"}}, "span", 0.4
        )
        define("age", {"span": {"from": "order.concluded", "until": "change.received"}}, "span", 0.5)
        define(
            "acquaintance",
            {"span": {"from": "customer.relationship_since", "until": "the day of change.received"}},
            "span",
            0.4,
        )
        define("days_to_go", {"days": {"from": "change.received", "until": pick((DATES[0], INSTANTS[2]))}}, "count")
        define("total_costs", {"sum": ["costs.incurred", "change.cost", pick((*MONEY, "25.00"))]}, "money", 0.4)
        loss: Tree = {"difference": ["costs.incurred", "costs.avoidable"]}
        define(
            "loss", loss | ({"at least": pick(("0.00", "order.performed_value"))} if self.chance(0.6) else {}), "money"
        )
        define(
            "tenth",
            {"share": pick((rate(1_250), "change.quantity_share")), "of": pick(("order.value", *self.names["money"]))},
            "money",
        )
        define("part_count", {"share": rate(3_333), "of": pick(COUNTS)}, "count", 0.3)
        define("per_day", {"product": [pick(COUNTS), pick((money(2_500), "change.cost"))]}, "money", 0.5)
        define("lowest", {"smallest": [pick(MONEY), pick(MONEY), *self.names["money"][:1]]}, "money", 0.4)
        define("highest", {"largest": [pick(MONEY), "order.performed_value"]}, "money", 0.4)
        define("first_date", {"smallest": ["order.promised_delivery", "change.new_date"]}, "date", 0.25)
        period = pick((*PERIODS, *self.periods))
        define("deadline", {"date": "order.event_start", "minus": pick((period, "36 hours"))}, "instant", 0.4)
        define("ends", {"date": "order.promised_delivery", "plus": period}, "date", 0.4)
        worth = {"margin": "customer.expected_margin", "years": "customer.horizon_years"}
        worth |= {"retention": "customer.retention", "discount": "customer.discount_rate"}
        define("worth", {"lifetime value": worth}, "money", 0.4)
        define("late", {"when": self.condition(0)}, "truth")
        define("begun", {"any": [self.condition(0, 1), self.condition(0, 2)]}, "truth")
        define("strict", {"all": [self.condition(0, 1), self.condition(0, 1)]}, "truth")
        define("unusual", {"not": self.condition(0, 2, contrary=True)}, "truth")
        define(
            "chosen_rate",
            {"choose": self.branches([rate(pick(SHARES)), rate(pick(SHARES)), *self.names["rate"]])},
            "rate",
            0.4,
        )
        define(
            "base",
            {"choose": self.branches(["order.value", "change.cancelled_value", *self.names["money"], "500.00"])},
            "money",
        )
        define("limit", {"choose": self.branches([*PERIODS[:4], *self.periods])}, "period", 0.3)
        branches = self.branches(list(self.words))
        said = sorted({str(branch.get("is", branch.get("otherwise"))) for branch in branches})
        self.words_of = [*said, f"not {said[0]}", said]
        define("word", {"choose": branches}, "word", 0.4)
        if self.periods and self.chance(0.5):
            define("last_day", {"date": "order.promised_delivery", "minus": pick(self.periods)}, "date", 1)
        return found

    def branches(self, values: list[str]) -> list[dict[str, Any]]:
        found: list[Tree] = [
            {"when": self.condition(0), "is": self.rng.choice(values)} for _ in range(self.rng.choice((1, 1, 2)))
        ]
        return [*found, {"otherwise": self.rng.choice(values)}] if self.chance(0.95) else found

    # Charges

    def amount(self) -> str:
        return self.rng.choice([money(self.rng.choice(AMOUNTS[1:6])), *MONEY[:7], *self.names["money"]])

    def base(self) -> str:
        return self.rng.choice(["order.value", "order.value", "change.cancelled_value", *self.names["money"]])

    def charge(self, fee: str, *, positive: bool = False) -> Tree:
        pick = self.rng.choice
        found: Tree = {"fee": fee}
        shares = (4, 4, 2, 0, 0, 0) if positive else (4, 4, 2, 4, 1, 0.4)
        way = self.rng.choices(("rate", "amount", "quantity", "scale", "free", "refer"), shares)[0]
        match way:
            case "rate":
                found |= {"rate": pick([rate(pick(SHARES)), *self.names["rate"]]), "of": self.base()}
            case "amount":
                found |= {"amount": self.amount()}
            case "quantity":
                found |= {
                    "quantity": pick([*COUNTS, *self.names["count"]]),
                    "price": pick((money(2_500), "change.cost")),
                }
            case "scale":
                found |= self.scale()
            case "free":
                found |= {"free": True}
            case "refer":
                found |= {"refer": pick(ROLES)}
        if way in ("free", "refer"):
            return found
        if self.chance(0.3):
            found["at least"] = pick((money(7_500), self.amount()))
        if self.chance(0.3):
            found["at most"] = pick((money(50_000), "order.value", self.amount()))
        if self.chance(0.12):
            found["credit"] = True
        elif self.chance(0.35):
            found["taken from"] = "deposit"
        if self.chance(0.2):
            found["basis"] = pick(("flat", "price", "proven loss", "percentage", "scale"))
        if self.chance(0.15):
            found["negotiated"] = True
        return found

    def scale(self) -> Tree:
        pick = self.rng.choice
        if self.names["span"] and self.chance(0.7):
            over: Any = pick(self.names["span"])
            bounds = list(
                pick((("2 months", "1 month", "7 days"), ("6 weeks", "14 days", "3 days"), ("1 year", "14 days")))
            )
            if over == "event_notice" and self.chance(0.4):
                bounds = ["14 days", "7 days", "36 hours"]
        elif self.chance(0.4):
            over = {
                "from": "change.received",
                "until": pick(("order.promised_delivery", "order.event_start", "the day of order.event_start")),
            }
            bounds = ["1 month", "14 days", "3 days"]
        else:
            over = pick([*COUNTS[:3], *self.names["count"], *RATES[:1], "order.value"])
            unit: Callable[[int], str] = (
                str if over not in (*RATES, "order.value") else rate if over in RATES else money
            )
            pool = {str: (3, 2, 1), rate: (5_000, 1_250, 333), money: (250_000, 125_005, 100_000)}[unit]
            bounds = [unit(bound) for bound in pool]
        tiers: list[Tree] = []
        if self.chance(0.2):
            tiers = [{"less than": bounds[2 if len(bounds) > 2 else 1], "charge": self.due()}]
            tiers += [{"at most": bounds[0], "charge": self.due()}]
        else:
            for bound in bounds:
                tiers.append({pick(("more than", "at least")): bound, "charge": self.due()})
            if self.chance(0.2):
                tiers.insert(0, {"at least": bounds[1], "less than": bounds[0], "charge": self.due()})
                del tiers[2]
            if self.chance(0.12):
                tiers.insert(0, {"exactly": bounds[0], "charge": self.due()})
        if self.chance(0.85):
            tiers.append({"otherwise": True, "charge": self.due()})
        return {"scale": over, "of": self.base(), "tiers": tiers}

    def due(self) -> str:
        pick = self.rng.choice
        return str(
            pick(("free", rate(pick(SHARES)), rate(pick(SHARES)), money(pick(AMOUNTS[:5])), *self.names["money"][:1]))
        )

    # Rules

    def duty(self) -> Tree:
        pick = self.rng.choice
        moment = pick(
            ("change.received plus 2 days at 17:00", "change.received plus 36 hours", "change.received plus 14 days")
        )
        if self.periods:
            moment = pick(
                (
                    moment,
                    f"order.promised_delivery plus {pick(self.periods)}",
                    f"order.event_start plus {pick(self.periods)}",
                )
            )
        due = pick(
            ("now", "same day", moment, moment, "order.promised_delivery", "order.concluded plus 1 month at 09:30")
        )
        return {"do": pick(("confirm", "refund", "call", "offer")), "owner": pick(ROLES), "due": due}

    def rule(
        self, layer: str, then: Tree, question: str, *, most: int = 2, exception_to: list[str] | None = None
    ) -> Tree:
        self.asked = question
        self.rules += 1
        found: Tree = {"id": f"{layer.replace('_', '-')}-{self.rules}", "clause": str(self.rules), "because": TEXT}
        if not self.chance(0.15):
            found["when"] = self.condition(1, most)
        if exception_to:
            found["exception_to"] = exception_to[0] if len(exception_to) == 1 and self.chance(0.5) else exception_to
        if self.chance(0.15) and "duties" not in then:
            then = {**then, "duties": [self.duty()]}
        return {**found, "then": then}

    def formation(self) -> list[Tree]:
        hold = {"guards": self.rng.choice(("our claim", "who is asking")), "get": TEXT}
        rules = []
        for name, good, bad in (
            ("binding", "yes", ("no", "unproven")),
            ("terms", "ours", ("theirs", "none", "unresolved")),
        ):
            if self.chance(0.35):
                continue
            general = self.rule("formation", {name: good}, "formation")
            if self.chance(0.8):
                general.pop("when", None)
            said = self.rng.choice(bad)
            then: Tree = {name: said} | ({"hold": hold} if said in ("no", "unproven", "unresolved") else {})
            special = self.rule("formation", then, "formation", exception_to=[general["id"]])
            special["when"] = {**special.get("when", {}), **self.condition(0, 2, contrary=self.chance(0.6))}
            rules += [general, special]
            if self.chance(0.25):
                rules.append(self.rule("formation", {name: good}, "formation", exception_to=[special["id"]]))
        return rules

    def law(self, layer: str) -> list[Tree]:
        rules: list[Tree] = []
        for _ in range(self.rng.choice((1, 2, 2))):
            bound: Any = self.rng.choices(
                (
                    "free",
                    {"at most": self.limit()},
                    {"fee": self.rng.choice(FEES), "at most": self.limit()},
                    {"fee": self.rng.choice(FEES), "free": True},
                    [{"fee": FEES[0], "at most": self.limit()}, {"fee": FEES[1], "at most": self.limit()}],
                ),
                (1, 3, 4, 2, 1),
            )[0]
            then: Tree = {"charge": bound}
            question = "bounded"
            if self.chance(0.35):
                then["acceptance"] = "accept" if self.chance(0.9) else {"refer": self.rng.choice(ROLES)}
                question = "acceptance"
            if self.chance(0.15):
                then, question = {"acceptance": "accept"}, "acceptance"
            rules.append(self.rule(layer, then, question))
            if rules and self.chance(0.25) and "charge" in then:
                rules.append(self.rule(layer, {"charge": then["charge"]}, "bounded", exception_to=[rules[-1]["id"]]))
        return rules

    def limit(self) -> str:
        return self.rng.choice(
            [money(0), money(10_000), money(25_000), "costs.incurred", "deposit.paid", *self.names["money"]]
        )

    def agreed(self, layer: str) -> list[Tree]:
        rules: list[Tree] = []
        charged = self.rng.sample(FEES, self.rng.choice((1, 2, 3)))
        for fee in charged:
            rules += self.fee_rules(layer, fee, alone=len(charged) == 1 or self.chance(0.1))
        if self.chance(0.2):
            then: Tree = {"acceptance": self.rng.choice(("accept", "reject", "reject", {"refer": ROLES[0]}))}
            above = [rule["id"] for rule in rules] if self.chance(0.6) else None
            rules.append(self.rule(layer, then, "acceptance", exception_to=above))
        if self.chance(0.15):
            above = [rule["id"] for rule in rules if "charge" in rule["then"]]
            rules.append(
                self.rule(layer, {"charge": "free"}, "acceptance", exception_to=above if self.chance(0.9) else None)
            )
        return rules

    def fee_rules(self, layer: str, fee: str, *, alone: bool) -> list[Tree]:
        together = self.chance(0.3)
        general = self.rule(layer, {"charge": self.charge(fee, positive=together)}, "acceptance")
        rules = [general]
        if together:
            rules.append(self.rule(layer, {"charge": self.charge(fee, positive=self.chance(0.9))}, "acceptance"))
            way = self.rng.choice(("add up", "largest of"))
            for one in rules:
                one["then"]["charge"]["combine"] = way
                if way == "largest of":
                    one["then"]["charge"].pop("credit", None)
        if self.chance(0.06):
            second = next(each for each in FEES if each != fee)
            general["then"]["charge"] = [general["then"]["charge"], self.charge(second)]
        if self.chance(0.6):
            special: Any = self.charge(fee)
            if self.chance(0.35):
                special = "free" if alone else {"fee": fee, "free": True}
            then: Tree = {"charge": special}
            if self.chance(0.1):
                then["acceptance"] = self.rng.choice(("reject", {"refer": ROLES[1]}))
            rules.append(self.rule(layer, then, "acceptance", exception_to=[rule["id"] for rule in rules]))
            if self.chance(0.4):
                above = [rules[-1]["id"]]
                rules.append(self.rule(layer, {"charge": self.charge(fee)}, "acceptance", exception_to=above))
        return rules

    def goodwill(self) -> list[Tree]:
        rules: list[Tree] = []
        for _ in range(self.rng.choice((1, 2, 3))):
            share = rate(self.rng.choice(SHARES[2:]))
            waive: Tree = self.rng.choices(
                (
                    {"rate": share, "of": self.rng.choice(["charge.computed", "charge.computed", "deposit.paid"])},
                    {"amount": self.rng.choice([money(5_000), *self.names["money"]])},
                    {"refer": "sales manager"},
                ),
                (4, 3, 0.6),
            )[0]
            if "refer" not in waive and self.chance(0.5):
                waive["at most"] = self.rng.choice(("mandate.order_desk", "75.00", "costs.avoidable"))
            exception = [rules[-1]["id"]] if rules and self.chance(0.25) else None
            rules.append(self.rule("goodwill", {"waive": waive}, "waived", exception_to=exception))
        if self.chance(0.3):
            rules.append(self.rule("goodwill", {"acceptance": "accept"}, "acceptance"))
        return rules

    def duties(self) -> list[Tree]:
        rules: list[Tree] = []
        for _ in range(self.rng.choice((2, 3, 4))):
            duty = self.duty()
            above = [rule["id"] for rule in rules if rule["then"]["duties"][0]["do"] == duty["do"]]
            exception = above[-1:] if self.chance(0.7) else []
            rules.append(self.rule("guideline", {"duties": [duty]}, "duties", exception_to=exception or None))
        return rules

    def book(self) -> Texts:
        """All files."""
        ending = {"ending": self.rng.sample(KINDS[:5], 3)} if self.chance(0.3) else {}
        files: Texts = {
            "book.yaml": MANIFEST | ending,
            "vocabulary.yaml": {
                "attributes": {
                    "own.region": {
                        "kind": "choice",
                        "choices": list(CHOICES["own.region"][0]),
                        "question": TEXT,
                        "ordered": True,
                        "label": TEXT,
                    }
                }
            },
        }
        definitions = self.definitions()
        layers: dict[str, list[Tree]] = {
            "formation": self.formation() if self.chance(0.5) else [],
            "law": self.law("law") if self.chance(0.55) else [],
            "supplier_default": self.law("supplier_default") if self.chance(0.35) else [],
            "individual": self.agreed("individual") if self.chance(0.3) else [],
            "terms": self.agreed("terms") if self.chance(0.92) else [],
            "guideline": [*(self.agreed("guideline") if self.chance(0.5) else []), *self.duties()],
            "supplementary_law": self.agreed("supplementary_law") if self.chance(0.35) else [],
            "goodwill": self.goodwill() if self.chance(0.65) else [],
        }
        for layer, rules in layers.items():
            if rules:
                files[f"{layer}.yaml"] = {
                    "policy": layer.replace("_", "-"),
                    "layer": layer,
                    "title": TEXT,
                    "rules": rules,
                }
        files["guideline.yaml"]["define"] = definitions
        return files


def write(files: Texts, folder: Path) -> None:
    """The files of a book as YAML."""
    for name, tree in files.items():
        (folder / name).write_text(json.dumps(tree, indent=1, ensure_ascii=False), encoding="utf-8")


# Requests ------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Cases:
    """Draws requests near the focus of a book."""

    rng: Random
    focus: Facts
    bounds: Mapping[str, list[Any]]
    """For each name the values that the book compares it with."""

    def draw(self, kind: str) -> Case:
        """A request; `kind` is complete, unknown (some facts are) or vague (some instants are known to the day)."""
        moved = self.rng.choice((0.1, 0.25, 0.5))
        values = {
            name: self.near(name, value) if self.rng.random() < moved else value for name, value in self.focus.items()
        }
        for name, value in values.items():
            if kind == "vague" and isinstance(value, datetime) and self.rng.random() < 0.6:
                values[name] = Day(value.date())
        if self.rng.random() < 0.03:
            values["order.currency"] = self.rng.choice(("EUR", "EUR", "USD"))
        if kind == "unknown":
            share = self.rng.choice((0.05, 0.15, 0.4))
            values = {
                name: value for name, value in values.items() if name in ALWAYS_KNOWN or self.rng.random() > share
            }
        return Case(values, dict.fromkeys(values, Origin.STATED))

    def near(self, name: str, value: Value | Nothing) -> Value | Nothing:
        """Another value: on a threshold, just beside it, or none."""
        pick = self.rng.choice
        if name not in ALWAYS_KNOWN and self.rng.random() < 0.1:
            return NOT_APPLICABLE
        bounds = self.bounds.get(name, [])
        if name in CHOICES:
            return pick(CHOICES[name][0])
        if isinstance(value, bool):
            return not value
        if isinstance(value, frozenset):
            return frozenset(fee for fee in FEES if self.rng.random() < 0.5)
        if isinstance(value, int):
            pool = AMOUNTS if name in MONEY else SHARES if name in RATES else (0, 1, 2, 3, 14, 30)
            number: int = pick([*bounds, value, pick(pool)]) + pick((0, 0, -1, 1))
            return max(0, number)
        if isinstance(value, datetime):
            received = self.focus["change.received"]
            assert isinstance(received, datetime)
            small = pick((timedelta(), timedelta(microseconds=1), -timedelta(microseconds=1), HOUR, -24 * HOUR))
            start = pick([value, value, received + timedelta(days=pick(GAPS)), *bounds])
            if not isinstance(start, datetime):
                start = datetime(start.year, start.month, start.day, pick((0, 12, 23)), tzinfo=AMSTERDAM)
            shifted: datetime = start.astimezone(ZoneInfo("UTC")) + small
            return shifted.astimezone(AMSTERDAM)
        if isinstance(value, date):
            near: date = pick([value, value, *(each.date() if isinstance(each, datetime) else each for each in bounds)])
            later: date = near + timedelta(days=int(pick((0, 1, -1, pick(GAPS)))))
            return later
        return value
