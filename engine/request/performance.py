"""How we did ourselves: delays, complaints, defects, a dispute."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from engine.quantities.value import NOT_APPLICABLE
from engine.request.fact import Fact, Moment
from engine.request.group import Group
from engine.vocabulary.attribute import Kind, Party


class Supplier(Group, title="supplier"):
    """Our own performance on this order."""

    days_late: Annotated[int | None, Fact(Kind.COUNT, unit="days", assumed=0)] = None
    contacted_first: Annotated[bool | None, Fact(Kind.TRUTH)] = None
    caused_change: Annotated[bool | None, Fact(Kind.TRUTH, assumed=False)] = None
    will_be_late: Annotated[bool | None, Fact(Kind.TRUTH, assumed=False)] = None
    detected_at: Annotated[Moment | None, Fact(Kind.INSTANT)] = None
    notified_on: Annotated[date | None, Fact(Kind.DATE, assumed=NOT_APPLICABLE)] = None
    solution_offered: Annotated[bool | None, Fact(Kind.TRUTH, changed_by=Party.SUPPLIER)] = None
    default_notice_on: Annotated[date | None, Fact(Kind.DATE, standard="BW 6:82")] = None
    extra_days_given: Annotated[int | None, Fact(Kind.COUNT, unit="days", assumed=0, standard="BW 6:82, 7:19a")] = None
    cause: Annotated[
        str | None,
        Fact(
            Kind.CHOICE,
            ("our own", "customer", "third party", "force majeure"),
            assumed="our own",
            standard="BW 6:74, 6:75",
        ),
    ] = None
    cause_stated: Annotated[bool | None, Fact(Kind.TRUTH, changed_by=Party.SUPPLIER)] = None
    refuses: Annotated[bool | None, Fact(Kind.TRUTH, assumed=False, standard="BW 6:83(c), 7:19a(2)")] = None
    failure_minor: Annotated[bool | None, Fact(Kind.TRUTH, assumed=False, standard="BW 6:265(1)")] = None
    free_capacity: Annotated[bool | None, Fact(Kind.TRUTH, assumed=True)] = None
    wrong_product: Annotated[bool | None, Fact(Kind.TRUTH, assumed=False)] = None
    wrong_advice: Annotated[bool | None, Fact(Kind.TRUTH, assumed=False)] = None
    service_failure: Annotated[bool | None, Fact(Kind.TRUTH, assumed=False)] = None
    expectation_missed: Annotated[bool | None, Fact(Kind.TRUTH, assumed=False)] = None
    result_missing: Annotated[bool | None, Fact(Kind.TRUTH, assumed=False)] = None
    raised_price: Annotated[bool | None, Fact(Kind.TRUTH, assumed=False, standard="BW 6:236(i)")] = None
    price_raised_on: Annotated[date | None, Fact(Kind.DATE, standard="BW 6:236(i)")] = None
    missed_evaluations: Annotated[int | None, Fact(Kind.COUNT, assumed=0)] = None
    reply_days_late: Annotated[int | None, Fact(Kind.COUNT, unit="days", assumed=0)] = None
    company_size: Annotated[
        str | None,
        Fact(Kind.CHOICE, ("small or medium", "large"), like="customer.company_size", standard="BW 6:119a(6)"),
    ] = None
    employees: Annotated[int | None, Fact(Kind.COUNT, unit="persons", standard="BW 6:119a(6)")] = None


class Complaint(Group, title="complaint"):
    """Complaints of this customer."""

    open: Annotated[int | None, Fact(Kind.COUNT, assumed=0, nullable=False)] = None
    repeated: Annotated[bool | None, Fact(Kind.TRUTH, assumed=False)] = None
    escalation: Annotated[
        str | None,
        Fact(Kind.CHOICE, ("calm", "irritated", "public", "legal"), ordered=True, assumed="calm", internal=True),
    ] = None


class Defect(Group, title="defect"):
    """What a defect claim is about."""

    appeared: Annotated[date | None, Fact(Kind.DATE, standard="BW 7:18a(2)")] = None
    discovered: Annotated[
        date | None, Fact(Kind.DATE, assumed=NOT_APPLICABLE, assumed_as="defect.appeared", standard="BW 7:23(1)")
    ] = None
    reported: Annotated[date | None, Fact(Kind.DATE, standard="BW 7:23(1)")] = None
    misuse_proven: Annotated[bool | None, Fact(Kind.TRUTH, assumed=False, standard="BW 7:18a(2)")] = None
    excluded_by_nature: Annotated[bool | None, Fact(Kind.TRUTH, assumed=False, standard="BW 7:18a(2)")] = None
    minor: Annotated[bool | None, Fact(Kind.TRUTH, assumed=False, standard="BW 7:22(1)(a)")] = None
    repair_failed: Annotated[bool | None, Fact(Kind.TRUTH, assumed=False, standard="BW 7:22(2)")] = None
    repaired: Annotated[bool | None, Fact(Kind.TRUTH, assumed=False, standard="BW 7:21")] = None


class Dispute(Group, title="dispute"):
    """What going to court would bring and cost."""

    threatened: Annotated[bool | None, Fact(Kind.TRUTH, assumed=False, changed_by=Party.CUSTOMER)] = None
    win_chance: Annotated[int | None, Fact(Kind.RATE, internal=True)] = None
    litigation_cost: Annotated[int | None, Fact(Kind.MONEY, internal=True)] = None
    reputation_cost: Annotated[int | None, Fact(Kind.MONEY, internal=True)] = None
