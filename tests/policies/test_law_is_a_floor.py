"""What a company's own rules say never leaves a consumer worse off than the law does, and what is kinder stands.

The law is written out here a second time, from its text and in dates of Python, for orders as a shop gets them. Every
company is one layer of one rule beside the shipped law book.
"""

from __future__ import annotations

import calendar
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import product
from random import Random
from zoneinfo import ZoneInfo

import holidays
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.core.evaluate import evaluate
from engine.core.plan import Accepts, Limit, Plan
from engine.core.reading import holds
from engine.decision.outcome import Outcome, Verdict
from engine.vocabulary.layer import Layer
from tests.small_book import MANIFEST, Desk, policy, rule, small_book

ENDING = ("withdrawal", "cancellation", "partial cancellation")
ZONE = ZoneInfo("Europe/Amsterdam")
FREE_DAYS = holidays.country_holidays("NL")
EXAMPLES = 60
"""Requests for each company."""


@dataclass(frozen=True)
class Company:
    """One rule in one layer."""

    layer: str
    says: str

    @property
    def then(self) -> str:
        return {
            "no": "acceptance: reject",
            "free": "charge: free",
            "flat": "charge: {fee: cancellation, amount: 150.00}",
            "rate": "charge: {fee: cancellation, rate: 30 %, of: order.value}",
            "price": "charge: {fee: cancellation, amount: 150.00, basis: price}",
            "negotiated": "charge: {fee: cancellation, amount: 150.00, negotiated: true}",
        }[self.says]

    def asks(self, value: int) -> int:
        return {"no": 0, "free": 0, "rate": (value * 30 + 50) // 100}.get(self.says, 15_000)


COMPANIES = [
    Company(layer, says)
    for layer, says in product(
        ("individual", "terms", "guideline"), ("no", "free", "flat", "rate", "price", "negotiated")
    )
]


@dataclass(frozen=True)
class Asked:
    """A consumer's request; amounts in cents."""

    sale: bool
    channel: str
    made_to_order: bool
    perishable: bool
    value: int
    concluded: date
    delivered: date | None
    kind: str
    received: datetime
    told: bool
    worn: int
    loss: int
    disclosed: bool
    negotiated: bool
    refuses: bool
    appeared: date | None
    misuse: bool

    def facts(self) -> Iterator[str]:
        """As an order desk states them."""
        yes = {True: "true", False: "false"}
        yield "customer.type=consumer"
        yield f"order.contract_kind={'sale' if self.sale else 'service'}"
        yield f"order.channel={self.channel}"
        yield f"order.custom_made={'to specification' if self.made_to_order else 'no'}"
        yield f"order.withdrawal_excluded={'perishable' if self.perishable else 'no'}"
        yield f"order.value={_cents(self.value)}"
        yield f"order.concluded={self.concluded} 15:00"
        yield f"order.delivered={self.delivered or 'null'}"
        yield f"order.stage={'delivered' if self.delivered else 'in production'}"
        yield "order.promised_delivery=null"
        yield f"change.kind={self.kind}"
        yield f"change.received={self.received:%Y-%m-%d %H:%M}"
        if self.kind == "change":
            yield "change.aspect=address"
        yield f"change.cancelled_value={_cents(self.value // 2)}"
        yield f"agreement.withdrawal_told={yes[self.told]}"
        yield f"agreement.clause_negotiated={yes[self.negotiated]}"
        yield f"terms.fee_disclosed={yes[self.disclosed]}"
        yield "terms.handed_over=true"
        yield "terms.signed=true"
        yield f"payments.paid={_cents(self.value)}"
        yield f"costs.depreciation={_cents(self.worn)}"
        yield f"costs.proven_loss={_cents(self.loss)}"
        yield "costs.incurred=0.00"
        yield "costs.avoidable=0.00"
        yield f"supplier.refuses={yes[self.refuses]}"
        yield f"defect.appeared={self.appeared or 'null'}"
        yield f"defect.misuse_proven={yes[self.misuse]}"


def _cents(amount: int) -> str:
    return f"{amount // 100}.{amount % 100:02}"


# The law, once more -------------------------------------------------------------------------------------------------


def months_on(day: date, months: int) -> date:
    year, month = divmod(day.month - 1 + months, 12)
    year += day.year
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def working_day(day: date) -> date:
    while day.weekday() >= 5 or day in FREE_DAYS:
        day += timedelta(days=1)
    return day


def last_day_to_withdraw(starts: date, *, told: bool) -> date:
    last = starts + timedelta(days=14)
    return working_day(last if told else months_on(last, 12))


def withdraws_in_time(asked: Asked) -> bool:
    """Articles 6:230h, 6:230o and 6:230p."""
    distance = asked.channel == "online" or (asked.channel == "off premises" and asked.value > 5_000)
    if asked.kind not in ENDING or not distance or asked.made_to_order or asked.perishable:
        return False
    if asked.sale and asked.delivered is None:
        return True
    starts = asked.delivered if asked.sale and asked.delivered else asked.concluded
    return asked.received.date() <= last_day_to_withdraw(starts, told=asked.told)


def presumed_defect(asked: Asked) -> bool:
    """Articles 7:18a and 7:23, and 7:18 as it was."""
    if asked.kind != "defect claim" or not asked.sale or asked.misuse or not (asked.delivered and asked.appeared):
        return False
    presumed = months_on(asked.delivered, 12 if asked.concluded >= date(2022, 4, 27) else 6)
    showed = asked.appeared <= presumed or asked.received.date() <= presumed
    return showed and asked.received.date() <= months_on(asked.appeared, 2)


def granted(asked: Asked) -> bool:
    """Whether the law gives the customer what is asked."""
    ends = asked.kind in ENDING
    refused = asked.refuses and ends
    stops_service = asked.kind in ("cancellation", "partial cancellation") and not asked.sale
    return withdraws_in_time(asked) or presumed_defect(asked) or refused or stops_service


def wear(asked: Asked) -> int:
    """Article 6:230s(3); by itself never more than that."""
    return asked.worn if asked.told and withdraws_in_time(asked) else 0


def fixed_sum_in_terms(company: Company, asked: Asked) -> bool:
    return company.layer == "terms" and company.says in ("flat", "rate") and not asked.negotiated


def expected(company: Company, asked: Asked) -> tuple[Verdict, int]:
    """What becomes of the request."""
    by_law = granted(asked)
    if not by_law and company.says == "no":
        return Verdict.REJECTED, 0
    # a guideline asks nothing for what is the customer's right
    fee = 0 if by_law and company.layer == "guideline" else company.asks(asked.value)
    worn = 0 if company.says == "free" else wear(asked)
    agreed = fee + worn
    if asked.kind in ENDING and company.says != "price":
        fee = min(fee, asked.value)
    # a change that costs what cancelling costs ends a part of the order, whatever it is called: BW 6:237(i)
    if asked.kind in (*ENDING, "change") and fixed_sum_in_terms(company, asked) and agreed > asked.loss:
        fee = 0
    total = fee + worn
    if company.layer == "terms" and company.asks(asked.value) and not asked.disclosed:
        total = 0
    if by_law:
        total = min(total, worn)
    return Verdict.PAID if total else Verdict.FREE, total


# The requests -------------------------------------------------------------------------------------------------------


def asked_by(pick: Random) -> Asked:
    """An order of a consumer, and days beside those on which the law changes its mind."""

    def rarely() -> bool:
        return pick.random() < 0.2

    def beside(day: date) -> date:
        return day + timedelta(days=pick.randrange(2))

    concluded = pick.choice([date(2027, 3, 1), date(2022, 4, 27), date(2022, 4, 26), date(2021, 5, 3)])
    kind = pick.choice([*ENDING, *ENDING, "defect claim", "defect claim", "change"])
    sale = not rarely()
    delivered = concluded + timedelta(days=pick.randint(1, 9)) if sale and not rarely() else None
    told = pick.random() < 0.6
    starts = delivered or concluded
    received, appeared = starts + timedelta(days=pick.randint(1, 40)), None
    if kind in ENDING and not rarely():
        received = beside(last_day_to_withdraw(starts, told=told))
    if kind == "defect claim" and delivered:
        appeared = beside(pick.choice([delivered + timedelta(days=20), *(months_on(delivered, n) for n in (6, 12))]))
        received = beside(pick.choice([appeared, months_on(appeared, 2)]))
    return Asked(
        sale=sale,
        channel=pick.choice(["online", "online", "off premises", "in store"]),
        made_to_order=rarely(),
        perishable=rarely(),
        value=pick.choice([5_000, 5_001, 50_000, 200_000]),
        concluded=concluded,
        delivered=delivered,
        kind=kind,
        received=datetime.combine(received, pick.choice([time(0, 0), time(23, 59)])),
        told=told,
        worn=3_000 if delivered and rarely() else 0,
        loss=pick.choice([0, 1_500, 14_999, 15_000, 18_000, 60_000]),
        disclosed=not rarely(),
        negotiated=rarely(),
        refuses=sale and delivered is None and pick.random() < 0.5,
        appeared=appeared,
        misuse=rarely(),
    )


SEEDS = st.integers(0, 2**32 - 1)
"""Hypothesis draws the seed: drawn one by one, the facts of a request would be much alike."""

Open = Callable[[Company], Desk]


@pytest.fixture(scope="module")
def desks(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Open]:
    opened: list[Desk] = []

    def open_one(company: Company) -> Desk:
        manifest = MANIFEST + "    calendar: NL\n    include: [law/nl]\n"
        own = policy(company.layer, rule("own", company.then), name="own")
        opened.append(Desk(small_book(tmp_path_factory.mktemp("company"), own, manifest=manifest)))
        return opened[-1]

    yield open_one
    for each in opened:
        each.decider.close()


@pytest.mark.parametrize("company", COMPANIES, ids=lambda company: f"{company.layer} {company.says}")
def test_a_consumer_gets_what_the_law_gives_and_what_the_company_adds(company: Company, desks: Open) -> None:
    desk = desks(company)
    found: set[Verdict] = set()

    @settings(max_examples=EXAMPLES, deadline=None, database=None, derandomize=True)
    @given(SEEDS)
    def check(seed: int) -> None:
        asked = asked_by(Random(f"{company} {seed}"))
        outcome = desk.outcome(*asked.facts())
        assert (outcome.verdict, outcome.total) == expected(company, asked), asked
        no_worse_than_law(desk.ready.plan, outcome)
        found.add(outcome.verdict)

    check()
    assert Verdict.FREE in found
    assert (Verdict.REJECTED in found) is (company.says == "no")


def no_worse_than_law(plan: Plan, outcome: Outcome) -> None:
    """Of every rule of law that stands, one by one, the customer gets at least what it says."""
    for stage in plan.stages:
        applying = {
            each.id: each
            for each in stage.rules
            if any(all(holds(plan, atom, outcome.case) for atom in part) for part in each.when)
        }
        for name, each in applying.items():
            if each.layer is not Layer.LAW or stage.defeats.get(name, frozenset()) & applying.keys():
                continue
            if isinstance(each.conclusion, Accepts):
                assert outcome.acceptance.accepted, each.origin
            if isinstance(each.conclusion, Limit):
                limit = evaluate(each.conclusion.at_most, outcome.case, ZONE)
                lines = zip(outcome.agreed.lines, outcome.bounded.left, strict=True)
                left = sum(part for line, part in lines if each.conclusion.fee in (None, line.fee))
                assert isinstance(limit, int)
                assert left <= limit, each.origin
