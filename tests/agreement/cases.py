"""Random requests, near the focus of a book and near the values that it compares facts with."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

from engine.case import Case, Origin
from engine.quantities.value import NOT_APPLICABLE, Day, Nothing, Value
from tests.agreement.focus import Focus, item
from tests.agreement.pool import (
    ALWAYS_KNOWN,
    AMOUNTS,
    AMSTERDAM,
    CHOICES,
    FEES,
    GAPS,
    HOUR,
    ITEM_CHOICES,
    LINES,
    MONEY,
    OF_ITEMS,
    RATES,
    SHARES,
    Facts,
    Lists,
)


@dataclass(frozen=True)
class Cases:
    """Draws requests near the focus of a book."""

    rng: Random
    focus: Focus
    bounds: Mapping[str, list[Any]]
    """For each name the values that the book compares it with."""

    def draw(self, kind: str) -> Case:
        """A request; `kind` is complete, unknown (some facts are) or vague (some instants are known to the day)."""
        moved = self.rng.choice((0.1, 0.25, 0.5))
        values, lists = self.moved(self.focus.facts, moved), self.lists(moved)
        for name, value in values.items():
            if kind == "vague" and isinstance(value, datetime) and self.rng.random() < 0.6:
                values[name] = Day(value.date())
        if self.rng.random() < 0.03:
            values["order.currency"] = self.rng.choice(("EUR", "EUR", "USD"))
        if kind == "unknown":
            share = self.rng.choice((0.05, 0.15, 0.4))
            values = self.some(values, share)
            lists = {
                name: [self.some(one, share / 2, "line.action") for one in items]
                for name, items in lists.items()
                if self.rng.random() > share / 2
            }
        return made(values, lists)

    def completion(self, case: Case) -> Case:
        """The case with its unknown facts filled in."""
        full = self.draw("complete")
        values = {name: value for name, value in full.values.items() if name != "order.currency"} | dict(case.values)
        values = {name: self.some_moment(value) if isinstance(value, Day) else value for name, value in values.items()}
        lists: Lists = {}
        for name, items in full.lists.items():
            lists[name] = [dict(one) for one in items]
            if name in case.lists:
                # a line of which nobody says what becomes of it is one that changes
                changes: Facts = {"line.action": "changed"} if name == LINES else {}
                lists[name] = [self.new_item(name) | changes | dict(one) for one in case.lists[name]]
        return made(values, lists)

    def lists(self, moved: float) -> Lists:
        """The lists, with other values, and now and then an item more or less."""
        found: Lists = {}
        for name, items in self.focus.lists.items():
            kept = [one for one in items if self.rng.random() > moved / 3]
            more = [self.new_item(name)] if self.rng.random() < moved / 2 else []
            found[name] = [self.moved(one, moved) for one in (*kept, *more)]
        return found

    def new_item(self, of: str) -> Facts:
        """Another item of a list: like one that is there, or not."""
        like = self.focus.lists[of]
        if like and self.rng.random() < 0.5:
            return dict(self.rng.choice(like))
        return item(self.rng, of, self.focus.received.date())

    def moved(self, facts: Facts, share: float) -> Facts:
        """The same facts, some of them with another value."""
        return {name: self.near(name, value) if self.rng.random() < share else value for name, value in facts.items()}

    def some(self, facts: Facts, share: float, often: str = "") -> Facts:
        """The same facts, but for some that are not known; one of them `often`."""
        share_of = dict.fromkeys(facts, share) | dict.fromkeys(ALWAYS_KNOWN, 0) | {often: 0.2}
        return {name: value for name, value in facts.items() if self.rng.random() >= share_of[name]}

    def some_moment(self, day: Day) -> datetime:
        """An instant of that day."""
        return datetime.combine(day.date, self.rng.choice((time(), time(10, 30), time(23, 59, 59))), tzinfo=AMSTERDAM)

    def near(self, name: str, value: Value | Nothing) -> Value | Nothing:
        """Another value: on a threshold, just beside it, or none."""
        pick = self.rng.choice
        if name not in ALWAYS_KNOWN and self.rng.random() < 0.1:
            return NOT_APPLICABLE
        bounds = self.bounds.get(name, [])
        if name in CHOICES or name in ITEM_CHOICES:
            return pick(CHOICES[name][0] if name in CHOICES else ITEM_CHOICES[name])
        if isinstance(value, bool):
            return not value
        if isinstance(value, frozenset):
            return frozenset(fee for fee in FEES if self.rng.random() < 0.5)
        if isinstance(value, int):
            pool = (
                AMOUNTS
                if name in MONEY or OF_ITEMS.get(name) == "money"
                else SHARES
                if name in RATES
                else (0, 1, 2, 3, 14, 30)
            )
            number: int = pick([*bounds, value, pick(pool)]) + pick((0, 0, -1, 1))
            return max(0, number)
        if isinstance(value, datetime):
            small = pick((timedelta(), timedelta(microseconds=1), -timedelta(microseconds=1), HOUR, -24 * HOUR))
            start = pick([value, value, self.focus.received + timedelta(days=pick(GAPS)), *bounds])
            if not isinstance(start, datetime):
                start = datetime(start.year, start.month, start.day, pick((0, 12, 23)), tzinfo=AMSTERDAM)
            shifted: datetime = start.astimezone(ZoneInfo("UTC")) + small
            return shifted.astimezone(AMSTERDAM)
        if isinstance(value, date):
            near: date = pick([value, value, *(each.date() if isinstance(each, datetime) else each for each in bounds)])
            later: date = near + timedelta(days=int(pick((0, 1, -1, pick(GAPS)))))
            return later
        return value


def made(values: Mapping[str, Value | Nothing], lists: Mapping[str, Iterable[Mapping[str, Value | Nothing]]]) -> Case:
    """A case in which all of this was stated."""
    return Case(
        dict(values), dict.fromkeys(values, Origin.STATED), {name: tuple(items) for name, items in lists.items()}
    )
