"""The public JSON contract of DESIGN section 5."""

from __future__ import annotations

import json
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.documents.decision_json import decision_json
from tests.documents.joinery import BOOK, ORDER
from tests.small_book import Desk, small_book

KEYS = [
    "verdict",
    "provisional",
    "currency",
    "charge",
    "settlement",
    "reasons",
    "defeated",
    "why_not",
    "assumed",
    "findings",
    "duties",
    "approvals",
    "alternatives",
    "open",
    "book",
    "edition",
    "receipt",
]


@pytest.fixture(scope="module")
def joiner(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    desk = Desk(small_book(Path(tmp_path_factory.mktemp("joinery")), *BOOK))
    yield desk
    desk.decider.close()


def said(desk: Desk, *facts: str, lang: str = "en") -> dict[str, Any]:
    found = decision_json(desk.decision(*ORDER, *facts), desk.ready.book, desk.ready.plan, lang)
    assert json.loads(json.dumps(found)) == found
    return found


def test_a_paid_decision(joiner: Desk) -> None:
    found = said(joiner, "customer.expected_margin=0.00", "deposit.paid=1000.00", "order.performed_value=0.00")
    assert list(found) == KEYS
    assert found["charge"] == {
        "lines": [
            {
                "fee": "cancellation",
                "label": "cancellation",
                "rule": "scale",
                "line": None,
                "basis": "scale",
                "rate": "25.00",
                "base": "18400.00",
                "amount": "4600.00",
            }
        ],
        "reduced": "0.00",
        "computed": "4600.00",
        "waived": "0.00",
        "total": "4600.00",
    }
    assert found["settlement"] == {
        "paid": "1000.00",
        "left_on_account": "0.00",
        "forfeited": "0.00",
        "set_off": "1000.00",
        "refunded": "0.00",
        "payable": "3600.00",
    }
    assert (found["verdict"], found["provisional"], found["currency"]) == ("paid", False, "EUR")
    assert (found["open"], found["receipt"], found["book"]) == (None, None, "small")
    assert found["why_not"] == [
        {
            "rule": "loyal",
            "clause": "G4",
            "article": None,
            "fact": "customer.expected_margin",
            "value": "0.00",
            "needed": "at least € 46,000.00",
        }
    ]
    assert found["duties"] == [
        {
            "code": "paint_the_fence",
            "owner": "order desk",
            "channel": None,
            "due": "2027-03-03T10:12:00+01:00",
            "must_state": [],
            "text": "paint the fence",
            "rule": "confirm",
        }
    ]


def test_reasons_carry_their_provision_and_facts(joiner: Desk) -> None:
    found = said(joiner, "deposit.paid=5520.00", "deposit.forfeiture_agreed=true", lang="nl")
    reason = next(each for each in found["reasons"] if each["rule"] == "forfeit")
    assert reason == {
        "rule": "forfeit",
        "layer": "terms",
        "clause": "7.4",
        "article": None,
        "title": "Wie annuleert verbeurt de aanbetaling",
        "text": "Dat is zo afgesproken.",
        "facts": {
            "change.kind": "cancellation",
            "deposit.forfeiture_agreed": True,
            "order.stage": "planned",
            "terms": "ours",
        },
        "in_force": None,
        "verify_with_counsel": True,
    }
    assert found["defeated"] == [{"rule": "scale", "by": "forfeit", "amount": "4600.00", "rate": "25.00"}]
    assert [each["code"] for each in found["findings"]] == ["verify-with-counsel"]


def test_no_rule_at_all_still_gives_a_reason(joiner: Desk) -> None:
    found = said(joiner, "change.kind=change", "change.aspect=price")
    assert found["verdict"] == "rejected"
    assert found["reasons"][-1] == {
        "rule": "agreement-stands",
        "layer": "default",
        "clause": None,
        "article": None,
        "title": "A deal is a deal: no rule allows this change, so the order stands.",
        "text": "A deal is a deal: no rule allows this change, so the order stands.",
        "facts": {},
        "in_force": None,
        "verify_with_counsel": False,
    }
    assert found["findings"] == [
        {
            "code": "order-stands",
            "text": "the order stands: € 18,400.00 in all, € 0.00 of it paid, € 18,400.00 still due under the order",
            "rules": [],
            "value": "18400.00",
            "paid": "0.00",
            "due": "18400.00",
        }
    ]


def test_a_hold_says_what_to_get(joiner: Desk) -> None:
    found = said(joiner, "agreement.signed=false")
    assert (found["verdict"], found["provisional"]) == ("hold", True)
    assert found["findings"] == [
        {
            "code": "hold",
            "text": "evidence to get: the signed quotation",
            "rules": ["unproven"],
            "get": "the signed quotation",
            "guards": "our claim",
        }
    ]


def test_a_referral_is_an_approval(joiner: Desk) -> None:
    found = said(joiner, "change.kind=change", "change.aspect=specification")
    assert found["approvals"] == [
        {
            "role": "sales manager",
            "because": "The drawing must be made again",
            "cause": "asked",
            "rules": ["big-change"],
        }
    ]


def test_open_gives_the_verdicts_and_the_question(joiner: Desk) -> None:
    found = said(joiner, "order.promised_delivery=unknown")
    assert found["open"] == {
        "verdicts": ["paid", "free"],
        "ask": ["order.promised_delivery"],
        "questions": ["For which day was delivery promised?"],
    }


def test_an_assumption_comes_with_another_value_and_what_follows(joiner: Desk) -> None:
    found = said(joiner, "deposit.paid=5520.00", "deposit.forfeiture_agreed=true")
    assumed = {each["name"]: each for each in found["assumed"]}
    assert assumed["terms"] == {"name": "terms", "value": "ours", "text": "our terms apply", "otherwise": None}
    assert assumed["payments.paid"]["value"] == "5520.00"
    assert assumed["payments.paid"]["otherwise"]["verdict"] == "paid"


KINDS = st.sampled_from(["cancellation", "change", "no-show", "partial cancellation"])
MONEY = st.integers(0, 30_000_00).map(lambda cents: f"{cents // 100}.{cents % 100:02}")
TRUTHS = st.sampled_from(["true", "false"])


@given(
    kind=KINDS,
    aspect=st.sampled_from(["date", "price", "specification"]),
    value=MONEY,
    deposit=MONEY,
    performed=MONEY,
    margin=MONEY,
    forfeits=TRUTHS,
    signed=TRUTHS,
    customer=st.sampled_from(["business", "consumer"]),
    day=st.integers(1, 28),
)
@settings(max_examples=60, deadline=None)
def test_the_identities_hold(
    joiner: Desk,
    kind: str,
    aspect: str,
    value: str,
    deposit: str,
    performed: str,
    margin: str,
    forfeits: str,
    signed: str,
    customer: str,
    day: int,
) -> None:
    found = said(
        joiner,
        f"change.kind={kind}",
        f"change.aspect={aspect if kind == 'change' else 'null'}",
        f"order.value={value}",
        f"deposit.paid={deposit}",
        f"order.performed_value={performed}",
        f"customer.expected_margin={margin}",
        f"deposit.forfeiture_agreed={forfeits}",
        f"agreement.signed={signed}",
        f"customer.type={customer}",
        f"change.received=2027-04-{day:02} 10:00",
        "change.cancelled_value=0.00",
    )
    charge = {key: Decimal(amount) for key, amount in found["charge"].items() if key != "lines"}
    paid = {key: Decimal(amount) for key, amount in found["settlement"].items()}
    lines = sum(Decimal(line["amount"]) for line in found["charge"]["lines"])
    assert lines - charge["reduced"] == charge["computed"]
    assert charge["computed"] - charge["waived"] == charge["total"]
    assert charge["total"] == paid["forfeited"] + paid["set_off"] + paid["payable"]
    assert paid["paid"] == paid["left_on_account"] + paid["forfeited"] + paid["set_off"] + paid["refunded"]
    assert min(*charge.values(), *paid.values()) >= 0
    assert found["reasons"]
