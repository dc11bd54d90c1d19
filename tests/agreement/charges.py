"""Random charges: amounts, scales and what is declared of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.agreement.definitions import Definitions
from tests.agreement.pool import AMOUNTS, COUNTS, LINES, MONEY, RATES, ROLES, SHARES, Tree, money, rate


class Charges(Definitions):
    """Writes the charges of one book; within an order line their amounts are mostly of that line."""

    def amount(self) -> str:
        """An amount, or the name of one."""
        if self.of == LINES and self.chance(0.6):
            return self.rng.choice(("line.net", "line.unit_price"))
        return self.rng.choice([money(self.rng.choice(AMOUNTS[1:6])), *MONEY[:7], *self.names["money"]])

    def base(self) -> str:
        """What percentages are of."""
        if self.of == LINES and self.chance(0.8):
            return "line.net"
        return self.rng.choice(["order.value", "order.value", "change.cancelled_value", *self.names["money"]])

    def charge(self, fee: str, *, positive: bool = False) -> Tree:
        """What is charged of a fee."""
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
                    "quantity": pick([*COUNTS, *self.names["count"], *self.in_line("line.quantity") * 6]),
                    "price": pick((money(2_500), "change.cost", *self.in_line("line.unit_price") * 2)),
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
        from_tier = any("taken from" in tier for tier in found.get("tiers", ()))
        if self.chance(0.12) and not from_tier:
            found["credit"] = True
        elif self.chance(0.35):
            found["taken from"] = "deposit"
        if self.chance(0.2):
            found["basis"] = pick(("flat", "price", "proven loss", "percentage", "scale"))
        if self.chance(0.15):
            found["negotiated"] = True
        return found

    def in_line(self, name: str) -> list[str]:
        """A fact of an order line, where one is looked at."""
        return [name] if self.of == LINES else []

    def scale(self) -> Tree:
        """A scale with its tiers, over a span or a quantity; now and then a later one."""
        pick = self.rng.choice
        later: str | None = None
        if self.of == LINES and self.chance(0.3):
            over: Any = pick(("line.quantity", "line.net"))
            bounds = ["3", "2", "1"] if over == "line.quantity" else [money(100_000), money(15_000), money(5_000)]
        elif self.names["span"] and self.chance(0.7):
            over = pick(self.names["span"])
            bounds = list(
                pick(
                    (
                        ("2 months", "1 month", "7 days"),
                        ("6 weeks", "14 days", "3 days"),
                        ("1 year", "14 days"),
                        ("10 working days", "3 working days", "1 working day"),
                    )
                )
            )
            later = self.shift(bounds)
            if over == "event_notice" and self.chance(0.4):
                bounds = ["14 days", "7 days", "36 hours"]
        elif self.chance(0.4):
            over = {
                "from": "change.received",
                "until": pick(("order.promised_delivery", "order.event_start", "the day of order.event_start")),
            }
            bounds = ["1 month", "14 days", "3 days"]
            if self.chance(0.5):
                later = self.shift(bounds)
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
        for tier in tiers:
            if self.chance(0.12) and tier["charge"] != "free":
                tier |= {"charge": pick(("deposit.paid", tier["charge"])), "taken from": "deposit"}
        found: Tree = {"scale": over, "of": self.base(), "tiers": tiers}
        if later is not None and isinstance(over, dict) and self.chance(0.5):
            over["shift"] = later
        elif later is not None:
            found["shift"] = later
        return found

    def shift(self, bounds: list[str]) -> str | None:
        """A period that may be added to such bounds."""
        if not self.chance(0.4):
            return None
        if any("working" in bound for bound in bounds):
            return self.rng.choice(("2 working days", "0 days"))
        return self.rng.choice([*self.later * 4, "1 month", "4 months", "7 days"])

    def due(self) -> str:
        """What is due in a tier."""
        pick = self.rng.choice
        return str(
            pick(("free", rate(pick(SHARES)), rate(pick(SHARES)), money(pick(AMOUNTS[:5])), *self.names["money"][:1]))
        )
