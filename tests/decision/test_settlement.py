"""How the charge is paid; DESIGN 2.5, docs/meaning.md, Settlement."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.case import Case, Origin
from engine.decision.outcome import Acceptance, Agreed, Bounded, ChargeLine, Settlement, Waived
from engine.decision.steps.settlement import settle
from engine.quantities.value import NOT_APPLICABLE, Nothing, Value
from engine.vocabulary.layer import Layer
from tests.small_book import MANIFEST, Desks, rule

ENDING = frozenset({"cancellation", "partial cancellation", "withdrawal"})


def paid(desk: Desks, then: str, *facts: str) -> tuple[int, int, int, int, int, int]:
    """paid, left on account, forfeited, set off, refunded, payable; in whole euros."""
    found = desk(terms=rule("t", then)).outcome("order.value=1000.00", *facts).settlement
    return euros(found)


def euros(found: Settlement) -> tuple[int, int, int, int, int, int]:
    amounts = (found.paid, found.left_on_account, found.forfeited, found.set_off, found.refunded, found.payable)
    assert all(amount % 100 == 0 for amount in amounts)
    return tuple(amount // 100 for amount in amounts)  # type: ignore[return-value]


FEE = "charge: {fee: f, amount: 120.00}"
FORFEIT = "charge: {fee: f, amount: deposit.paid, taken from: deposit}"
REJECT = "acceptance: reject"
REFER = f"acceptance: {{refer: order desk}}, {FEE}"


@pytest.mark.parametrize(
    ("then", "facts", "expected"),
    [
        # nothing was paid: all is still to pay
        (FEE, ("change.kind=cancellation",), (0, 0, 0, 0, 0, 120)),
        # cancelled: nothing stands, so what was paid pays the fee and the rest goes back
        (FEE, ("change.kind=cancellation", "payments.paid=300.00"), (300, 0, 0, 120, 180, 0)),
        (FEE, ("change.kind=withdrawal", "payments.paid=300.00"), (300, 0, 0, 120, 180, 0)),
        (FEE, ("change.kind=cancellation", "payments.paid=100.00"), (100, 0, 0, 100, 0, 20)),
        # what was performed stands: 250 of the 300 stays for it, 50 pays the fee, 70 is to pay
        (
            FEE,
            ("change.kind=cancellation", "payments.paid=300.00", "order.performed_value=250.00"),
            (300, 250, 0, 50, 0, 70),
        ),
        # the order is kept at 1000: all 300 stays on account
        (FEE, ("change.kind=change", "payments.paid=300.00"), (300, 300, 0, 0, 0, 120)),
        (FEE, ("change.kind=no-show", "payments.paid=300.00"), (300, 300, 0, 0, 0, 120)),
        (FEE, ("change.kind=change", "payments.paid=1100.00"), (1100, 1000, 0, 100, 0, 20)),
        (FEE, ("change.kind=change", "payments.paid=1200.00"), (1200, 1000, 0, 120, 80, 0)),
        # 400 of 1000 cancelled: 600 stands
        (
            FEE,
            ("change.kind=partial cancellation", "change.cancelled_value=400.00", "payments.paid=700.00"),
            (700, 600, 0, 100, 0, 20),
        ),
        # more was performed than stands: the larger
        (
            FEE,
            (
                "change.kind=partial cancellation",
                "change.cancelled_value=400.00",
                "payments.paid=700.00",
                "order.performed_value=650.00",
            ),
            (700, 650, 0, 50, 0, 70),
        ),
        # rejected: the order stands, also when it would have ended
        (REJECT, ("change.kind=cancellation", "payments.paid=300.00"), (300, 300, 0, 0, 0, 0)),
        (REJECT, ("change.kind=cancellation", "payments.paid=1300.00"), (1300, 1000, 0, 0, 300, 0)),
        # referred: what would follow
        (REFER, ("change.kind=cancellation", "payments.paid=300.00"), (300, 0, 0, 120, 180, 0)),
        # forfeiting pays the line: never a second claim
        (FORFEIT, ("change.kind=cancellation", "deposit.paid=300.00"), (300, 0, 300, 0, 0, 0)),
        (
            FORFEIT,
            ("change.kind=cancellation", "deposit.paid=300.00", "payments.paid=500.00"),
            (500, 0, 300, 0, 200, 0),
        ),
        # performed work uses up what was paid: only 100 of it can be forfeited, 200 is still to pay
        (
            FORFEIT,
            ("change.kind=cancellation", "deposit.paid=300.00", "order.performed_value=200.00"),
            (300, 200, 100, 0, 0, 200),
        ),
        # the line is more than the deposit: the rest of it is set off
        (
            "charge: {fee: f, amount: 400.00, taken from: deposit}",
            ("change.kind=cancellation", "deposit.paid=300.00", "payments.paid=500.00"),
            (500, 0, 300, 100, 100, 0),
        ),
    ],
)
def test_the_figures(desk: Desks, then: str, facts: tuple[str, ...], expected: tuple[int, ...]) -> None:
    assert paid(desk, then, *facts) == expected


def test_a_book_says_what_ends_an_order(desk: Desks) -> None:
    hotel = desk(manifest=f"{MANIFEST}    ending: [cancellation, no-show]\n", terms=rule("t", FEE))
    found = hotel.outcome("change.kind=no-show", "order.value=1000.00", "payments.paid=300.00").settlement
    assert euros(found) == (300, 0, 0, 120, 180, 0)
    facts = ("change.kind=partial cancellation", "change.cancelled_value=400.00", "payments.paid=700.00")
    assert euros(hotel.outcome("order.value=1000.00", *facts).settlement) == (700, 700, 0, 0, 0, 120)


# Whatever the figures -----------------------------------------------------------------------------------------------

amounts = st.integers(0, 500)
money = st.one_of(amounts, st.just(NOT_APPLICABLE))


@st.composite
def settlements(draw: st.DrawFn) -> tuple[Case, Acceptance, Agreed, Bounded, Waived]:
    lines = tuple(
        ChargeLine(f"f{number}", f"r{number}", Layer.TERMS, "flat", amount, from_deposit=draw(st.booleans()))
        for number, amount in enumerate(draw(st.lists(amounts, max_size=3)))
    )
    left = tuple(draw(st.integers(0, line.amount)) for line in lines)
    accepted = draw(st.sampled_from([True, False, None]))
    facts: dict[str, Value | Nothing] = {
        name: draw(money)
        for name in ("payments.paid", "deposit.paid", "order.value", "order.performed_value", "change.cancelled_value")
    }
    facts["change.kind"] = draw(st.sampled_from(["change", "cancellation", "partial cancellation", "withdrawal"]))
    return (
        Case(facts, dict.fromkeys(facts, Origin.STATED)),
        Acceptance(accepted, Layer.TERMS, frozenset()),
        Agreed(lines, frozenset(), spoken=True),
        Bounded(left, (), cleared=False, rules=frozenset()),
        Waived(draw(st.integers(0, sum(left)))),
    )


@given(settlements())
def test_the_identities(given: tuple[Case, Acceptance, Agreed, Bounded, Waived]) -> None:
    case, acceptance, agreed, bounded, waived = given
    found, unknown = settle(case, acceptance, agreed, bounded, waived, ENDING)
    total = sum(bounded.left) - waived.amount
    assert total == found.forfeited + found.set_off + found.payable
    assert found.paid == found.left_on_account + found.forfeited + found.set_off + found.refunded
    assert min(found.left_on_account, found.forfeited, found.set_off, found.refunded, found.payable) >= 0
    # a customer never pays more while money of theirs goes back
    assert not (found.refunded and found.payable)
    from_deposit = sum(left for line, left in zip(agreed.lines, bounded.left, strict=True) if line.from_deposit)
    deposit = case["deposit.paid"]
    assert found.forfeited <= min(from_deposit, deposit if isinstance(deposit, int) else 0)
    assert unknown == ()
