"""A request with everything that is stated about it."""

from __future__ import annotations

from collections.abc import Container, Mapping
from functools import cache
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from engine.quantities.value import NOT_APPLICABLE, Nothing, Value
from engine.request.agreement import Agreement, Terms
from engine.request.change import Change
from engine.request.customer import Customer
from engine.request.group import Group
from engine.request.history import History
from engine.request.money import Costs, Deposit, Payments
from engine.request.order import Order
from engine.request.performance import Complaint, Defect, Dispute, Supplier

NEVER_MORE: tuple[tuple[str, str, str], ...] = (
    ("deposit.paid", "payments.paid", "what is paid on the order includes the deposit"),
    ("costs.avoidable", "costs.incurred", "what can be avoided is part of the costs"),
    ("change.cancelled_value", "order.value", "what is cancelled is part of the order"),
    ("order.concluded", "order.delivered", "nothing is delivered before the order is concluded"),
    ("change.sent_on", "change.received", "nobody receives what was not sent yet"),
    ("order.arrival", "order.departure", "who departs has arrived"),
    ("defect.appeared", "defect.discovered", "nobody discovers what is not there yet"),
    ("defect.discovered", "defect.reported", "nobody reports what is not discovered yet"),
)
"""Facts of which the first is never more (or later) than the second, and why."""

ONLY_WHERE: tuple[tuple[str, str, Value, str], ...] = (
    ("change.aspect", "change.kind", "change", "only of a change there is an aspect"),
)
"""Facts that apply only where another has this value, and why; elsewhere they are not applicable, also unsaid."""


def where_they_apply(facts: dict[str, Value | Nothing], wanted: Container[str]) -> None:
    """Make the facts agree with `ONLY_WHERE`: of two that can't both be true the one that is not wanted gives way."""
    for name, of, value, _ in ONLY_WHERE:
        if facts.get(of, value) != value and facts.get(name, NOT_APPLICABLE) is not NOT_APPLICABLE:
            if name in wanted and of not in wanted:
                facts[of] = value
            else:
                facts[name] = NOT_APPLICABLE


class Request(BaseModel):
    """What a customer asks, and what is known about it. Only the kind of change and its moment are always needed.

    `own` holds the company's own facts by their short name (`own.fleet` is `fleet`); None is not applicable. To read
    texts, validate with a `Reader` as context.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, defer_build=True)

    order: Order = Field(default_factory=Order)
    change: Change
    customer: Customer = Field(default_factory=Customer)
    agreement: Agreement = Field(default_factory=Agreement)
    terms: Terms = Field(default_factory=Terms)
    deposit: Deposit = Field(default_factory=Deposit)
    payments: Payments = Field(default_factory=Payments)
    costs: Costs = Field(default_factory=Costs)
    supplier: Supplier = Field(default_factory=Supplier)
    complaint: Complaint = Field(default_factory=Complaint)
    defect: Defect = Field(default_factory=Defect)
    dispute: Dispute = Field(default_factory=Dispute)
    history: History = Field(default_factory=History)
    own: Mapping[str, Any] = Field(default_factory=dict)

    def groups(self) -> tuple[Group, ...]:
        """Every group, in order."""
        return tuple(getattr(self, name) for name in groups())

    def stated(self) -> dict[str, Value | Nothing]:
        """Every flat fact that is stated, by name, in the order of the vocabulary."""
        facts: dict[str, Value | Nothing] = {}
        for group in self.groups():
            facts |= group.stated()
        facts |= {f"own.{key}": NOT_APPLICABLE if value is None else value for key, value in self.own.items()}
        return facts

    def items(self, name: str) -> tuple[Group, ...] | None:
        """The items of a list (`costs.items`), or None where nobody listed any."""
        prefix, field = name.rsplit(".", 1)
        group: Group = getattr(self, prefix)
        if field not in group.model_fields_set:
            return None
        found: tuple[Group, ...] = getattr(group, field)
        return found


@cache
def groups() -> dict[str, type[Group]]:
    """The groups of a request by name, in order."""
    return {
        name: info.annotation
        for name, info in Request.model_fields.items()
        if isinstance(info.annotation, type) and issubclass(info.annotation, Group)
    }
