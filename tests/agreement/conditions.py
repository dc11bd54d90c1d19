"""Random conditions: tests that mostly hold for the focus of their book."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

from tests.agreement.focus import focus
from tests.agreement.pool import (
    AMOUNTS,
    AMSTERDAM,
    CHOICES,
    COUNTS,
    DATES,
    ELAPSED,
    FEES,
    GAPS,
    HOUR,
    INSTANTS,
    ITEM_CHOICES,
    ITEM_FACTS,
    MONEY,
    PERIODS,
    RATES,
    SHARES,
    TRUTHS,
    WORKING,
    Facts,
    Tree,
    money,
    rate,
)

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
class Conditions:
    """Writes the conditions of one book."""

    rng: Random

    def __post_init__(self) -> None:
        self.around = focus(self.rng)
        self.focus = dict(self.around.facts)
        self.names: dict[str, list[str]] = {kind: [] for kind in ("truth", "money", "count", "rate", "span", "word")}
        self.moments: dict[str, list[str]] = {"date": [], "instant": []}
        self.periods: list[str] = []
        self.later: list[str] = []
        """Periods that a scale can be shifted by."""
        self.rules = 0
        self.words = ("soon", "tardy", "never")
        self.words_of: list[Any] = []
        self.asked = "formation"
        self.line_fees: tuple[str, ...] = ()
        """Fees that are charged per line."""
        self.of: str | None = None
        """The list of which one item is looked at."""

    @contextmanager
    def within(self, items: str | None) -> Iterator[None]:
        """Conditions and amounts may name facts of an item of that list."""
        before, self.of = self.of, items
        try:
            yield
        finally:
            self.of = before

    @property
    def item(self) -> Facts:
        """An item of the list, to write a test around."""
        assert self.of is not None
        return self.rng.choice(self.around.lists[self.of] or [{}])

    def chance(self, share: float) -> bool:
        return self.rng.random() < share

    # Tests

    def number_test(self, name: str, say: Callable[[int], str], pool: tuple[int, ...], value: Any = None) -> str:
        value = self.focus.get(name, value)
        pick = self.rng.choice
        if not isinstance(value, int):
            return f"{pick(('more than', 'at least', 'at most', 'at least', 'less than', 'not'))} {say(pick(pool))}"
        bound = max(0, pick((value, value, value + 1, value - 1, pick(pool))))
        return f"{self.operator(_NUMBERS, value, bound)} {say(bound)}".strip()

    def operator(self, words: tuple[str, ...], value: Any, bound: Any) -> str:
        """One that holds for the focus, mostly."""
        holding = [word for word in words if _HOLDS[word](value, bound)]
        return self.rng.choice(holding if self.chance(0.85) else words)

    def choice_test(self, name: str, value: Any = None) -> Any:
        values, ordered = CHOICES[name] if name in CHOICES else (ITEM_CHOICES[name], False)
        value = self.focus[name] if value is None else value
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

    def moment_test(self, name: str, value: Any = None) -> str:
        value = self.focus.get(name, value)
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
            near = self.around.received.date() + timedelta(days=self.rng.choice(GAPS))
            return f"{self.rng.choice(_MOMENTS)} {near}"
        bound = day + timedelta(days=self.rng.choice((0, 0, 1, -1, 20)))
        return f"{self.operator(_MOMENTS, day, bound)} {bound}"

    def relation(self, name: str) -> tuple[str, Any]:
        """One quantity against another."""
        pick = self.rng.choice
        family = pick(("money", "money", "count", "rate", "date", "instant"))
        if family == "money":
            other = pick([*MONEY[:7], *self.names["money"], "mandate.order_desk", *self.money_answers()])
            factor = pick(("", "", "1.5 x ", "2 x ", "1/3 x ", "15 % of ", "12.5 % of "))
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
        if self.of is not None and self.chance(0.6):
            return self.item_test()
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

    def item_test(self) -> tuple[str, Any]:
        """A test of a fact of an item."""
        assert self.of is not None
        name = self.rng.choice(tuple(ITEM_FACTS[self.of]))
        kind, value = ITEM_FACTS[self.of][name], self.item.get(name)
        if self.chance(0.08):
            return name, self.rng.choice(("applicable", "applicable", "not applicable"))
        match kind:
            case "money":
                if self.chance(0.2):
                    factor = self.rng.choice(("", "0.5 x ", "25 % of "))
                    return name, f"{self.rng.choice(_NUMBERS[:5])} {factor}{self.rng.choice(MONEY[:4])}"
                return name, self.number_test(name, money, AMOUNTS[:6], value)
            case "count":
                return name, self.number_test(name, str, (0, 1, 2, 14), value)
            case "date":
                return name, self.moment_test(name, value)
            case "truth":
                return name, self.rng.choice((True, False)) if value is None else value
        return name, self.choice_test(name, value or ITEM_CHOICES[name][0])

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
        lengths = (*PERIODS, *WORKING, *WORKING)
        return (*lengths, *ELAPSED) if span == "event_notice" else lengths

    def condition(self, depth: int = 1, most: int = 2, *, contrary: bool = False) -> Tree:
        """Entries that are and-ed."""
        found = dict(self.entry(depth) for _ in range(self.rng.randint(1, most)))
        if contrary:  # what does not hold for the focus, mostly
            name = self.rng.choice(tuple(CHOICES))
            others = [each for each in CHOICES[name][0] if each != self.focus[name]]
            found[name] = self.rng.choice(others)
        return found
