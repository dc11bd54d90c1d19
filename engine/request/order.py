"""The order: what was agreed, what stands, and how far it is."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from engine.quantities.value import NOT_APPLICABLE
from engine.request.fact import Fact, Implied, Moment, Over, Product, Summary
from engine.request.group import Group, Items
from engine.vocabulary.attribute import Kind, Party

OBLIGATIONS = ("effort", "result")
CUSTOM_MADE = ("no", "configured options", "to specification")


class Line(Group, title="order.lines"):
    """One line of the order, and what the change does to it (EDIFACT 1229)."""

    id: Annotated[str | None, Fact(Kind.TEXT, standard="UBL LineItem/ID")] = None
    item: Annotated[str | None, Fact(Kind.TEXT, standard="UBL Item/StandardItemIdentification (GTIN)")] = None
    quantity: Annotated[int | None, Fact(Kind.COUNT, standard="UBL LineItem/Quantity")] = None
    unit_price: Annotated[int | None, Fact(Kind.MONEY, standard="UBL Price/PriceAmount")] = None
    net: Annotated[int | None, Fact(Kind.MONEY, standard="UBL LineExtensionAmount")] = None
    custom_made: Annotated[str | None, Fact(Kind.CHOICE, CUSTOM_MADE, like="order.custom_made")] = None
    obligation: Annotated[str | None, Fact(Kind.CHOICE, OBLIGATIONS, like="order.obligation")] = None
    action: Annotated[
        str | None,
        Fact(
            Kind.CHOICE,
            ("added", "deleted", "changed", "no action"),
            changed_by=Party.CUSTOMER,
            standard="EDIFACT 1229 codes 1, 2, 3, 4; UBL LineStatusCode",
        ),
    ] = None


class Order(Group, title="order"):
    """The order as it was concluded."""

    id: Annotated[str | None, Fact(Kind.TEXT, standard="UBL Order/ID")] = None
    currency: Annotated[str | None, Fact(Kind.TEXT, standard="UBL DocumentCurrencyCode, ISO 4217")] = None
    concluded: Annotated[Moment | None, Fact(Kind.INSTANT, standard="UBL Order/IssueDate, IssueTime")] = None
    value: Annotated[
        int | None,
        Fact(
            Kind.MONEY,
            standard="UBL AnticipatedMonetaryTotal",
            summary=Summary("order.lines", Over.SUM, "net", some=True),
            product=Product("order.term_months", "order.period_price"),
        ),
    ] = None
    stage: Annotated[
        str | None,
        Fact(
            Kind.CHOICE,
            (
                "quoted",
                "concluded",
                "planned",
                "materials",
                "in production",
                "ready",
                "shipped",
                "delivered",
                "completed",
            ),
            ordered=True,
            standard="schema.org OrderStatus",
            implied=Implied("order.delivered", "delivered"),
        ),
    ] = None
    promised_delivery: Annotated[date | None, Fact(Kind.DATE, standard="UBL Delivery/PromisedDeliveryPeriod")] = None
    date_firmness: Annotated[
        str | None, Fact(Kind.CHOICE, ("estimate", "target", "fatal"), assumed="target", standard="BW 6:83")
    ] = None
    delivered: Annotated[date | None, Fact(Kind.DATE, standard="UBL Delivery/ActualDeliveryDate")] = None
    event_start: Annotated[Moment | None, Fact(Kind.INSTANT, standard="schema.org startDate")] = None
    performed_value: Annotated[
        int | None, Fact(Kind.MONEY, assumed=0, product=Product("order.months_performed", "order.period_price"))
    ] = None
    contract_kind: Annotated[
        str | None,
        Fact(
            Kind.CHOICE,
            ("sale", "works", "service", "rental", "package travel", "subscription"),
            standard="BW book 7",
        ),
    ] = None
    channel: Annotated[
        str | None,
        Fact(
            Kind.CHOICE,
            ("in store", "online", "distance", "off premises", "negotiated"),
            standard="Dir. 2011/83 art. 2(7), 2(8)",
        ),
    ] = None
    obligation: Annotated[str | None, Fact(Kind.CHOICE, OBLIGATIONS)] = None
    custom_made: Annotated[str | None, Fact(Kind.CHOICE, CUSTOM_MADE, standard="Dir. 2011/83 art. 16(c)")] = None
    withdrawal_excluded: Annotated[
        str | None,
        Fact(
            Kind.CHOICE,
            (
                "no",
                "perishable",
                "unsealed",
                "fully performed",
                "specific date",
                "market price",
                "urgent repair",
                "digital content",
            ),
            standard="BW 6:230p; Dir. 2011/83 art. 16",
        ),
    ] = None
    offer_valid_until: Annotated[
        date | None, Fact(Kind.DATE, assumed=NOT_APPLICABLE, standard="schema.org Offer.validThrough")
    ] = None
    offer_kind: Annotated[
        str | None, Fact(Kind.CHOICE, ("binding", "without obligation"), assumed="binding", standard="BW 6:219")
    ] = None
    price_kind: Annotated[
        str | None,
        Fact(Kind.CHOICE, ("fixed", "estimate", "cost plus"), assumed="fixed", standard="BW 7:752(2), 7:764(2)"),
    ] = None
    estimate: Annotated[int | None, Fact(Kind.MONEY, standard="BW 7:752(2)")] = None
    return_cost_told: Annotated[bool | None, Fact(Kind.TRUTH, standard="BW 6:230s(2)")] = None
    withdrawal_function: Annotated[bool | None, Fact(Kind.TRUTH, assumed=True, standard="Dir. 2011/83 art. 11a")] = None
    start_requested: Annotated[bool | None, Fact(Kind.TRUTH, standard="BW 6:230s(4)")] = None
    ready_on: Annotated[date | None, Fact(Kind.DATE)] = None
    arrival: Annotated[date | None, Fact(Kind.DATE, standard="schema.org checkinTime")] = None
    departure: Annotated[date | None, Fact(Kind.DATE, standard="schema.org checkoutTime")] = None
    persons: Annotated[int | None, Fact(Kind.COUNT, unit="persons")] = None
    term_months: Annotated[int | None, Fact(Kind.COUNT, unit="months", standard="UBL Contract/ValidityPeriod")] = None
    months_performed: Annotated[int | None, Fact(Kind.COUNT, unit="months")] = None
    terminable_early: Annotated[bool | None, Fact(Kind.TRUTH, standard="BW 7:408(1), 7:413(2)")] = None
    full_fee_reasonable: Annotated[bool | None, Fact(Kind.TRUTH, assumed=False, standard="BW 7:411(2)")] = None
    period_price: Annotated[int | None, Fact(Kind.MONEY)] = None
    first_period_price: Annotated[int | None, Fact(Kind.MONEY)] = None
    additions: Annotated[int | None, Fact(Kind.MONEY)] = None
    deductions: Annotated[int | None, Fact(Kind.MONEY)] = None
    payment_days: Annotated[int | None, Fact(Kind.COUNT, unit="days", standard="UBL PaymentTerms; BW 6:119a")] = None
    lines: Items[Line] = ()
