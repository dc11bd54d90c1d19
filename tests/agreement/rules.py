"""Random rules, layer by layer."""

from __future__ import annotations

from typing import Any

from tests.agreement.charges import Charges
from tests.agreement.pool import FEES, LINES, ROLES, SHARES, TEXT, Tree, money, rate


class Rules(Charges):
    """Writes the rules of one book; those about a fee that is charged per line are, mostly."""

    def duty(self) -> Tree:
        """Something to do."""
        pick = self.rng.choice
        moment = pick(
            (
                "change.received plus 2 days at 17:00",
                "change.received plus 36 hours",
                "change.received plus 14 days",
                "change.received plus 3 working days",
                "order.promised_delivery plus 2 working days at 12:00",
            )
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
        """A rule; one of each order line while one is looked at."""
        self.asked = question
        self.rules += 1
        found: Tree = {"id": f"{layer.replace('_', '-')}-{self.rules}", "clause": str(self.rules), "because": TEXT}
        if not self.chance(0.15):
            found["when"] = self.condition(1, most)
        if exception_to:
            found["exception_to"] = exception_to[0] if len(exception_to) == 1 and self.chance(0.5) else exception_to
        if self.of == LINES:
            return {**found, "per": "line", "then": then}
        if self.chance(0.15) and "duties" not in then:
            then = {**then, "duties": [self.duty()]}
        return {**found, "then": then}

    def formation(self) -> list[Tree]:
        """Whether there is an agreement, and whose terms are in it."""
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
        """Bounds, and what the customer may do."""
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
        """What a bound allows."""
        return self.rng.choice(
            [money(0), money(10_000), money(25_000), "costs.incurred", "deposit.paid", *self.names["money"]]
        )

    def agreed(self, layer: str) -> list[Tree]:
        """What a layer charges, and whether it accepts."""
        rules: list[Tree] = []
        charged = self.rng.sample(FEES, self.rng.choice((1, 2, 3)))
        for fee in charged:
            rules += self.fee_rules(layer, fee, alone=len(charged) == 1 or self.chance(0.1))
        if self.chance(0.2):
            above = rules if self.chance(0.6) else []
            rules.append(self.accepting(layer, above, per_line=False))
        if self.line_fees and self.chance(0.5):
            above = rules if self.chance(0.4) else []
            rules.append(self.accepting(layer, above, per_line=True))
        if self.chance(0.3 if self.line_fees else 0.15):
            charging = [rule for rule in rules if "charge" in rule["then"]]
            per_line = bool(self.line_fees) and self.chance(0.6)
            exception = self.ids(charging, per_line=per_line) if self.chance(0.9) else []
            with self.within(LINES if per_line else None):
                rules.append(self.rule(layer, {"charge": "free"}, "acceptance", exception_to=exception))
        return rules

    def accepting(self, layer: str, above: list[Tree], *, per_line: bool) -> Tree:
        """A rule about acceptance alone, as an exception to those above it."""
        with self.within(LINES if per_line else None):
            then: Tree = {"acceptance": self.rng.choice(("accept", "accept", "reject", {"refer": ROLES[0]}))}
            return self.rule(layer, then, "acceptance", exception_to=self.ids(above, per_line=per_line))

    @staticmethod
    def ids(rules: list[Tree], *, per_line: bool) -> list[str]:
        """Those that there can be an exception to: one per line only to others per line."""
        return [rule["id"] for rule in rules if "per" in rule or not per_line]

    def fee_rules(self, layer: str, fee: str, *, alone: bool) -> list[Tree]:
        """A general rule about a fee, with exceptions."""
        per_line = fee in self.line_fees
        with self.within(LINES if per_line else None):
            rules = self.general(layer, fee)
            if self.chance(0.6):
                whole = per_line and self.chance(0.3)
                with self.within(LINES if per_line and not whole else None):
                    rules.append(self.special(layer, fee, rules, alone=alone, free=whole))
                if self.chance(0.4) and not whole:
                    above = [rules[-1]["id"]]
                    rules.append(self.rule(layer, {"charge": self.charge(fee)}, "acceptance", exception_to=above))
        return rules

    def general(self, layer: str, fee: str) -> list[Tree]:
        """One rule about a fee, or two that go together."""
        together = self.chance(0.3)
        largest = fee in self.line_fees and self.chance(0.4)
        rules = [self.rule(layer, {"charge": self.charge(fee, positive=together or largest)}, "acceptance")]
        if together:
            rules.append(self.rule(layer, {"charge": self.charge(fee, positive=self.chance(0.9))}, "acceptance"))
        if together or largest:
            way = "largest of" if largest else self.rng.choice(("add up", "largest of"))
            for one in rules:
                one["then"]["charge"]["combine"] = way
                if way == "largest of":
                    one["then"]["charge"].pop("credit", None)
        second = [each for each in FEES if each != fee and (each in self.line_fees) is (fee in self.line_fees)]
        if second and self.chance(0.06):
            first = rules[0]["then"]
            first["charge"] = [first["charge"], self.charge(second[0])]
        return rules

    def special(self, layer: str, fee: str, above: list[Tree], *, alone: bool, free: bool) -> Tree:
        """An exception to the rules about a fee; `free`: it may name no amount."""
        charge: Any = self.charge(fee)
        if free or self.chance(0.35):
            charge = "free" if alone else {"fee": fee, "free": True}
            if free and self.chance(0.35):
                charge = {"fee": fee, "refer": ROLES[0]}
        then: Tree = {"charge": charge}
        if self.chance(0.1):
            then["acceptance"] = self.rng.choice(("reject", {"refer": ROLES[1]}))
        return self.rule(layer, then, "acceptance", exception_to=[rule["id"] for rule in above])

    def consent(self) -> dict[str, list[Tree]]:
        """Terms that give a right to change some order lines, and a guideline that prices the others."""
        with self.within(LINES):
            right = self.rule("terms", {"acceptance": "accept"}, "acceptance")
            right["when"] = dict([self.item_test()])
            price = self.general("guideline", self.line_fees[0])
            price[0].pop("when", None)
        return {"terms": [right], "guideline": price}

    def goodwill(self) -> list[Tree]:
        """What is let off."""
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
        """What is owed whatever is charged."""
        rules: list[Tree] = []
        for _ in range(self.rng.choice((2, 3, 4))):
            duty = self.duty()
            above = [rule["id"] for rule in rules if rule["then"]["duties"][0]["do"] == duty["do"]]
            exception = above[-1:] if self.chance(0.7) else []
            rules.append(self.rule("guideline", {"duties": [duty]}, "duties", exception_to=exception or None))
        return rules
