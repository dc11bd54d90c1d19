"""What was paid, and what the order has cost us."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from engine.request.fact import Fact, Over, Summary, Where
from engine.request.group import Group, Items
from engine.vocabulary.attribute import Kind


class Deposit(Group, title="deposit"):
    """What was agreed and paid in advance."""

    agreed: Annotated[int | None, Fact(Kind.MONEY)] = None
    paid: Annotated[int | None, Fact(Kind.MONEY, standard="UBL PrepaidPayment/PaidAmount")] = None
    paid_on: Annotated[date | None, Fact(Kind.DATE, standard="UBL PrepaidPayment/PaidDate")] = None
    forfeiture_agreed: Annotated[bool | None, Fact(Kind.TRUTH, standard="BW 6:237(i)")] = None


class Payments(Group, title="payments"):
    """Everything paid on the order, the deposit included."""

    paid: Annotated[
        int | None, Fact(Kind.MONEY, assumed=0, assumed_as="deposit.paid", standard="UBL PrepaidAmount")
    ] = None


class CostItem(Group, title="costs.items"):
    """One cost made for the order."""

    type: Annotated[str | None, Fact(Kind.TEXT)] = None
    amount: Annotated[int | None, Fact(Kind.MONEY)] = None
    on: Annotated[date | None, Fact(Kind.DATE)] = None
    avoidable: Annotated[bool | None, Fact(Kind.TRUTH)] = None


class Costs(Group, title="costs"):
    """What the order has cost us so far, and what ending it saves or brings in."""

    incurred: Annotated[int | None, Fact(Kind.MONEY, summary=Summary("costs.items", Over.SUM, "amount"))] = None
    avoidable: Annotated[
        int | None,
        Fact(Kind.MONEY, summary=Summary("costs.items", Over.SUM, "amount", (Where("avoidable", True),))),
    ] = None
    savings: Annotated[int | None, Fact(Kind.MONEY, standard="BW 7:764(2)")] = None
    labour: Annotated[int | None, Fact(Kind.MONEY, assumed=0, standard="BW 7:764(2)")] = None
    profit: Annotated[int | None, Fact(Kind.MONEY, standard="BW 7:764(2)")] = None
    lost_margin: Annotated[int | None, Fact(Kind.MONEY, internal=True)] = None
    depreciation: Annotated[int | None, Fact(Kind.MONEY, assumed=0, standard="BW 6:230s(3)")] = None
    return_shipping: Annotated[int | None, Fact(Kind.MONEY, assumed=0, standard="BW 6:230s(2)")] = None
    resale_proceeds: Annotated[int | None, Fact(Kind.MONEY)] = None
    proven_loss: Annotated[int | None, Fact(Kind.MONEY, assumed=0, standard="BW 6:237(i)")] = None
    items: Items[CostItem] = ()
