"""What the customer asks."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from engine.quantities.value import NOT_APPLICABLE
from engine.request.fact import Fact, Moment, Over, Summary, Where
from engine.request.group import Group
from engine.vocabulary.attribute import Kind, Party

KINDS = ("change", "partial cancellation", "cancellation", "withdrawal", "no-show", "substitution", "defect claim")
ASPECTS = ("quantity", "date", "specification", "address", "price", "person")


class Change(Group, title="change"):
    """The request to change or end the order. Its kind and the moment it came in are always needed."""

    kind: Annotated[
        str,
        Fact(
            Kind.CHOICE,
            KINDS,
            nullable=False,
            changed_by=Party.CUSTOMER,
            standard="UBL OrderChange, OrderCancellation; EDIFACT BGM 1225",
        ),
    ]
    aspect: Annotated[str | None, Fact(Kind.CHOICE, ASPECTS, changed_by=Party.CUSTOMER)] = None
    received: Annotated[Moment, Fact(Kind.INSTANT, nullable=False, standard="UBL OrderChange/IssueDate, IssueTime")]
    sent_on: Annotated[
        date | None, Fact(Kind.DATE, assumed=NOT_APPLICABLE, changed_by=Party.CUSTOMER, standard="BW 6:230o(3)")
    ] = None
    channel: Annotated[
        str | None,
        Fact(Kind.CHOICE, ("e-mail", "letter", "telephone", "portal", "in person"), changed_by=Party.CUSTOMER),
    ] = None
    in_writing: Annotated[bool | None, Fact(Kind.TRUTH, changed_by=Party.CUSTOMER)] = None
    reason: Annotated[
        str | None,
        Fact(
            Kind.CHOICE,
            (
                "negotiation",
                "customer in difficulties",
                "regret",
                "need changed",
                "customer error",
                "supplier caused",
                "force majeure",
                "none given",
            ),
            changed_by=Party.CUSTOMER,
            standard="UBL CancellationNote",
        ),
    ] = None
    attribution: Annotated[
        str | None,
        Fact(Kind.CHOICE, ("customer", "supplier", "third party", "force majeure"), assumed="customer"),
    ] = None
    cancelled_value: Annotated[
        int | None,
        Fact(
            Kind.MONEY,
            changed_by=Party.CUSTOMER,
            summary=Summary("order.lines", Over.SUM, "net", (Where("action", "deleted"),), some=True),
        ),
    ] = None
    additions: Annotated[
        int | None,
        Fact(
            Kind.MONEY,
            changed_by=Party.CUSTOMER,
            summary=Summary("order.lines", Over.SUM, "net", (Where("action", "added"),), some=True),
        ),
    ] = None
    additions_at_offer_price: Annotated[int | None, Fact(Kind.MONEY, changed_by=Party.CUSTOMER)] = None
    deductions: Annotated[int | None, Fact(Kind.MONEY, changed_by=Party.CUSTOMER)] = None
    offer_price_claimed: Annotated[bool | None, Fact(Kind.TRUTH, assumed=False, changed_by=Party.CUSTOMER)] = None
    remedy: Annotated[
        str | None,
        Fact(
            Kind.CHOICE,
            ("repair", "replacement", "price reduction", "dissolution"),
            changed_by=Party.CUSTOMER,
            standard="BW 7:21, 7:22",
        ),
    ] = None
    quantity_share: Annotated[int | None, Fact(Kind.RATE, changed_by=Party.CUSTOMER)] = None
    capacity_share: Annotated[int | None, Fact(Kind.RATE, changed_by=Party.CUSTOMER, standard="UVH 9.4")] = None
    sequence: Annotated[int | None, Fact(Kind.COUNT, minimum=1, standard="UBL OrderChange/SequenceNumberID")] = None
    new_date: Annotated[date | None, Fact(Kind.DATE, changed_by=Party.CUSTOMER)] = None
    new_persons: Annotated[int | None, Fact(Kind.COUNT, unit="persons", changed_by=Party.CUSTOMER)] = None
    confirmed_in_writing: Annotated[bool | None, Fact(Kind.TRUTH, changed_by=Party.CUSTOMER)] = None
    charge_accepted: Annotated[bool | None, Fact(Kind.TRUTH, changed_by=Party.CUSTOMER)] = None
    decider_agrees: Annotated[bool | None, Fact(Kind.TRUTH, assumed=False, changed_by=Party.CUSTOMER)] = None
    feasible: Annotated[bool | None, Fact(Kind.TRUTH, assumed=True, nullable=False)] = None
    cost: Annotated[int | None, Fact(Kind.MONEY)] = None
