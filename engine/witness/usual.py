"""What an ordinary request looks like: a value for every fact, so that nothing about it is open."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from zoneinfo import ZoneInfo

from engine.quantities.clock import at_time
from engine.quantities.value import NOT_APPLICABLE, Day, Nothing, Value
from engine.vocabulary.attribute import Attribute, Kind, Source, Vocabulary
from engine.vocabulary.lists import ITEMS, list_of

Facts = Mapping[str, Value | Nothing]
Items = Mapping[str, tuple[Facts, ...]]

_RECEIVED = date(2027, 3, 3)
_CONCLUDED = date(2027, 1, 11)
_PROMISED = date(2027, 4, 30)
_MORNING, _AFTERNOON = 10 * 60 + 12, 15 * 60

_DATES: Mapping[str, date | None] = {
    "order.promised_delivery": _PROMISED,
    "order.event_start": _PROMISED,
    "order.arrival": _PROMISED,
    "order.departure": date(2027, 5, 2),
    "order.concluded": _CONCLUDED,
    "order.delivered": None,
    "order.ready_on": None,
    "order.offer_valid_until": date(2027, 1, 31),
    "change.received": _RECEIVED,
    "change.new_date": date(2027, 5, 28),
    "customer.relationship_since": date(2019, 3, 1),
    "customer.contact_since": date(2024, 2, 1),
    "agreement.signed_on": _CONCLUDED,
    "agreement.accepted_on": _CONCLUDED,
    "agreement.withdrawal_info_given_on": _CONCLUDED,
    "terms.handed_over_at": date(2027, 1, 8),
    "terms.signed_on": _CONCLUDED,
    "deposit.paid_on": date(2027, 1, 14),
}
"""Other dates do not apply to an ordinary request: nothing went wrong."""

_AMOUNTS: Mapping[str, int] = {
    "order.value": 12_500_00,
    "order.estimate": 12_000_00,
    "order.period_price": 500_00,
    "order.first_period_price": 500_00,
    "change.cancelled_value": 4_000_00,
    "change.additions": 800_00,
    "change.additions_at_offer_price": 700_00,
    "change.deductions": 300_00,
    "change.cost": 450_00,
    "costs.incurred": 2_500_00,
    "costs.avoidable": 500_00,
    "costs.savings": 500_00,
    "costs.proven_loss": 1_000_00,
    "agreement.signer_limit": 50_000_00,
    "line.net": 6_250_00,
    "line.unit_price": 3_125_00,
    "cost.amount": 500_00,
    "exception.amount": 100_00,
}
"""Other amounts are 0.00."""

_NUMBERS: Mapping[str, int] = {
    "order.persons": 20,
    "order.term_months": 12,
    "order.months_performed": 4,
    "order.payment_days": 30,
    "change.sequence": 1,
    "change.new_persons": 15,
    "change.quantity_share": 2_000,
    "change.capacity_share": 1_000,
    "customer.employees": 12,
    "customer.horizon_years": 5,
    "customer.retention": 8_500,
    "customer.discount_rate": 800,
    "customer.pays_on_time": 9_500,
    "terms.customer_payment_days": 30,
    "supplier.employees": 18,
    "dispute.win_chance": 6_000,
    "line.quantity": 2,
}
"""Other counts and rates are 0."""

_CHOICES: Mapping[str, str] = {
    "change.kind": "cancellation",
    "change.aspect": "date",
    "change.channel": "e-mail",
    "change.reason": "need changed",
    "order.stage": "planned",
    "order.date_firmness": "target",
    "order.channel": "negotiated",
    "customer.type": "business",
    "customer.status": "regular",
    "customer.contact_role": "decides",
    "agreement.document": "contract",
    "agreement.signer": "sole",
    "terms.handed_over_how": "attached",
    "terms.competing": "none",
    "terms.first_reference": "ours",
    "terms.purchase_terms": "answered",
    "supplier.cause": "our own",
    "agreement.expectation": "not asked",
    "line.action": "changed",
}
"""Other choices take their first value."""

_TRUE = frozenset(
    {
        "agreement.signed",
        "agreement.key_terms_acknowledged",
        "agreement.effort_disclosed",
        "agreement.receipt_confirmed",
        "agreement.price_warning_given",
        "agreement.oral_confirmed",
        "change.in_writing",
        "change.confirmed_in_writing",
        "change.decider_agrees",
        "change.feasible",
        "terms.handed_over",
        "terms.signed",
        "order.withdrawal_function",
        "order.return_cost_told",
        "supplier.contacted_first",
        "supplier.cause_stated",
        "supplier.solution_offered",
    }
)
"""What is true in an ordinary request; other truths are false."""


class Usual:
    """An ordinary request in the terms of one book."""

    def __init__(self, vocabulary: Vocabulary, zone: ZoneInfo, currency: str) -> None:
        self._vocabulary = vocabulary
        self._zone = zone
        self._currency = currency

    def facts(self, names: Iterable[str]) -> dict[str, Value | Nothing]:
        """Values for those of the names that a request can state."""
        found = {}
        for name in sorted(names):
            attribute = self._vocabulary.get(name)
            if attribute is not None and attribute.source in (Source.REQUEST, Source.OWN):
                found[name] = self.value(attribute)
        return found

    def items(self, names: Iterable[str]) -> dict[str, tuple[Facts, ...]]:
        """One item for each list that the names are of, or are."""
        wanted = set(names)
        found: dict[str, tuple[Facts, ...]] = {}
        for items in ITEMS:
            of_it = sorted(name for name in wanted if list_of(name) == items and name in self._vocabulary)
            if of_it or items in wanted:
                found[items] = ({name: self.value(self._vocabulary[name]) for name in of_it},)
        return found

    def value(self, attribute: Attribute) -> Value | Nothing:
        """An ordinary value: what the book takes as given, else what such orders have."""
        name = attribute.name
        if attribute.assumed is not None:
            return attribute.assumed
        match attribute.kind:
            case Kind.TRUTH:
                return name in _TRUE
            case Kind.CHOICE:
                chosen = _CHOICES.get(name, attribute.choices[0])
                return chosen if chosen in attribute.choices else attribute.choices[0]
            case Kind.MONEY:
                return _AMOUNTS.get(name, 0)
            case Kind.COUNT | Kind.RATE:
                low = attribute.minimum or 0
                return max(low, _NUMBERS.get(name, 0))
            case Kind.DATE | Kind.INSTANT:
                day = _DATES.get(name)
                return NOT_APPLICABLE if day is None else self.moment(attribute.kind, day)
            case Kind.SET:
                return frozenset(attribute.choices)
        return self._currency if name == "order.currency" else "-"

    def moment(self, kind: Kind, day: date) -> date | datetime:
        """A day, or an ordinary hour of it."""
        if kind is Kind.DATE:
            return day
        return at_time(day, _AFTERNOON if day == _CONCLUDED else _MORNING, self._zone)


def ordinary(name: str) -> int | None:
    """The amount, count or rate that a fact has in such orders, whatever a book takes as given; None: nought."""
    return _AMOUNTS.get(name, _NUMBERS.get(name))


def day_of(value: object) -> date | None:
    """The date of a moment as it is written; None for anything else."""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, Day):
        return value.date
    return value if isinstance(value, date) else None
