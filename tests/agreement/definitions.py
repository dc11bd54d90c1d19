"""Random definitions: words of the business, and what lists come to."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from tests.agreement.conditions import Conditions
from tests.agreement.pool import (
    AMOUNTS,
    COUNTS,
    DATES,
    INSTANTS,
    LINES,
    MONEY,
    PERIODS,
    SHARES,
    WORKING,
    Tree,
    money,
    rate,
)


class Definitions(Conditions):
    """Writes the definitions of one book; what they are called may be used from then on."""

    def define(self, name: str, meaning: Tree, kind: str, share: float = 0.5) -> None:
        """Writes it, mostly."""
        if not self.chance(share):
            return
        self.defined[name] = {**meaning, **({"report": "always"} if self.chance(0.3) else {})}
        if kind in self.names:
            self.names[kind].append(name)
        elif kind in self.moments:
            self.moments[kind].append(name)
        else:
            self.periods.append(name)

    def definitions(self) -> Tree:
        """What is defined, by name."""
        pick, self.defined, define = self.rng.choice, Tree(), self.define
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
        define("pro_rata", {"part": pick(MONEY[1:4]), "whole": "order.value", "of": pick(MONEY[:5])}, "money", 0.5)
        define("part_days", {"part": pick(COUNTS), "whole": pick(COUNTS), "of": pick(COUNTS)}, "count", 0.4)
        self.of_lists()
        self.dated()
        period = pick((*PERIODS, *WORKING, *self.periods))
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
        if self.periods:
            define("last_day", {"date": "order.promised_delivery", "minus": pick(self.periods)}, "date")
        unit = pick(("months", "days"))
        lengths = [f"{count} {unit}" for count in (0, 1, 4, 14)]
        if self.chance(0.6):
            branches = [branch for branch in self.branches(lengths) if "when" in branch]
            self.defined["later_by"] = {"choose": [*branches, {"otherwise": pick(lengths)}]}
            self.later.append("later_by")
        return self.defined

    def of_lists(self) -> None:
        """What the items of lists come to."""
        pick, define = self.rng.choice, self.define

        def that(items: str, share: float = 0.8) -> Tree:
            with self.within(items):
                return {"that": self.condition(1, 2)} if self.chance(share) else {}

        for name, items in (("gone", LINES), ("times", "history.exceptions")):
            define(name, {"count of": items} | that(items), "count", 0.5)
        define("lines_worth", {"sum of": LINES, "amount": pick(("net", "unit_price"))} | that(LINES), "money", 0.5)
        define("pieces", {"sum of": LINES, "amount": "line.quantity"} | that(LINES, 0.5), "count", 0.3)
        define("spent", {"sum of": "costs.items", "amount": "amount"} | that("costs.items"), "money", 0.5)
        define("some_line", {"any of": LINES} | that(LINES, 1), "truth", 0.5)
        define("all_lines", {"all of": LINES} | that(LINES, 1), "truth", 0.5)
        define("some_cost", {"any of": "costs.items"} | that("costs.items", 1), "truth", 0.4)
        past, by = "history.exceptions", pick(("on", "amount"))
        define("last_time", {"last of": past, "by": "on", "value": "on"} | that(past, 0.5), "date", 0.5)
        define("first_let_off", {"first of": past, "by": by, "value": "amount"} | that(past, 0.5), "money", 0.5)
        define("last_cost", {"last of": "costs.items", "by": "on", "value": "amount"} | that("costs.items"), "money")
        dear = {"last of": LINES, "by": pick(("net", "quantity")), "value": "quantity"}
        define("dearest", dear | that(LINES, 0.5), "count", 0.4)
        define(
            "early", {"first of": "costs.items", "by": "on", "value": "avoidable"} | that("costs.items"), "truth", 0.4
        )

    def dated(self) -> None:
        """Values that changed on a date, and moments on working days or at an hour."""
        pick, define = self.rng.choice, self.define
        clock = pick(("order.concluded", "order.concluded", "order.promised_delivery", "change.received"))
        on = self.focus[clock]
        assert isinstance(on, date)
        turn = date(on.year, on.month, on.day) + timedelta(days=pick((0, 0, 1, 1, -30)))
        kind, values = pick(
            (("money", [money(pick(AMOUNTS)), "change.cost"]), ("rate", [rate(pick(SHARES)), rate(pick(SHARES))]))
        )
        lines = [{"until": str(turn - timedelta(days=1)), "is": values[0]}, {"from": str(turn), "is": values[1]}]
        if self.chance(0.3):
            lines[1]["until"] = str(turn + timedelta(days=pick((0, 30))))
        define("as_of", {"clock": clock, "choose": lines if self.chance(0.5) else lines[::-1]}, kind, 0.6)
        at = pick(("18:00", "09:30", "02:30", "00:00"))
        name = pick((*DATES[:2], *INSTANTS))
        define("evening", {"date": name, "at": at}, "instant", 0.5)
        rolled: Tree = {
            "date": pick(DATES[:2]),
            pick(("plus", "minus")): pick((*PERIODS[:2], *WORKING)),
            "rolls on": True,
        }
        define("working_day", rolled, "date", 0.5)
        define(
            "office_hour",
            {"date": name, "plus": pick((*PERIODS, *WORKING)), "at": at} | pick(({}, {"rolls on": True})),
            "instant",
            0.4,
        )

    def branches(self, values: list[str]) -> list[dict[str, Any]]:
        found: list[Tree] = [
            {"when": self.condition(0), "is": self.rng.choice(values)} for _ in range(self.rng.choice((1, 1, 2)))
        ]
        return [*found, {"otherwise": self.rng.choice(values)}] if self.chance(0.95) else found
