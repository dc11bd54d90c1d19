"""Who asks."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from engine.request.fact import Fact
from engine.request.group import Group
from engine.vocabulary.attribute import Kind, Party


class Customer(Group, title="customer"):
    """The customer, what we know of the relationship, and the contact who asks."""

    id: Annotated[str | None, Fact(Kind.TEXT, standard="UBL BuyerCustomerParty, GS1 GLN")] = None
    name: Annotated[str | None, Fact(Kind.TEXT, standard="UBL PartyName")] = None
    type: Annotated[str | None, Fact(Kind.CHOICE, ("consumer", "business"))] = None
    employees: Annotated[int | None, Fact(Kind.COUNT, unit="persons", assumed=0, standard="BW 6:235(1)")] = None
    publishes_accounts: Annotated[bool | None, Fact(Kind.TRUTH, assumed=False, standard="BW 2:360, 6:235(1)")] = None
    company_size: Annotated[
        str | None, Fact(Kind.CHOICE, ("small or medium", "large"), ordered=True, standard="BW 6:119a(6), 2:397")
    ] = None
    foreign: Annotated[bool | None, Fact(Kind.TRUTH, assumed=False, standard="BW 6:247(2)")] = None
    credit_risk: Annotated[
        str | None, Fact(Kind.CHOICE, ("low", "high"), ordered=True, assumed="low", internal=True)
    ] = None
    relationship_since: Annotated[date | None, Fact(Kind.DATE)] = None
    status: Annotated[str | None, Fact(Kind.CHOICE, ("prospect", "new", "regular", "key"), ordered=True)] = None
    expected_margin: Annotated[int | None, Fact(Kind.MONEY, assumed=0, internal=True)] = None
    annual_margin: Annotated[int | None, Fact(Kind.MONEY, assumed=0, internal=True)] = None
    horizon_years: Annotated[int | None, Fact(Kind.COUNT, maximum=100, unit="years", assumed=5, internal=True)] = None
    retention: Annotated[int | None, Fact(Kind.RATE, assumed=8_500, internal=True)] = None
    discount_rate: Annotated[int | None, Fact(Kind.RATE, assumed=800, internal=True)] = None
    contact_role: Annotated[
        str | None, Fact(Kind.CHOICE, ("advises", "decides", "signs"), assumed="decides", changed_by=Party.CUSTOMER)
    ] = None
    contact_since: Annotated[
        date | None, Fact(Kind.DATE, assumed=date(2000, 1, 1), assumed_as="customer.relationship_since")
    ] = None
    withdrawn_requests: Annotated[int | None, Fact(Kind.COUNT, assumed=0, internal=True)] = None
    pays_on_time: Annotated[int | None, Fact(Kind.RATE, assumed=10_000, internal=True)] = None
    days_overdue: Annotated[int | None, Fact(Kind.COUNT, unit="days", assumed=0, changed_by=Party.CUSTOMER)] = None
    wrong_data: Annotated[int | None, Fact(Kind.COUNT, assumed=0, internal=True)] = None
    reported_error_in_time: Annotated[bool | None, Fact(Kind.TRUTH, assumed=True)] = None
