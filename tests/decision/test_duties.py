"""What must be told and done, by whom, by when; docs/meaning.md, Duties."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from engine.decision.outcome import OwedDuty, Verdict
from tests.small_book import Desk, Desks, rule

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


def duty(do: str = "tell", due: str = "now", owner: str = "order desk", more: str = "") -> str:
    return f"duties: [{{do: {do}, owner: {owner}, due: {due}{more}}}]"


def codes(one: Desk, *facts: str) -> set[str]:
    return {owed.code for owed in one.outcome(*facts).duties}


def owed(one: Desk, *facts: str) -> OwedDuty:
    (found,) = one.outcome(*facts).duties
    return found


# The fate of the rule -----------------------------------------------------------------------------------------------

PRICE = "charge: {fee: f, amount: 100.00}"


def test_a_rule_with_duties_only_owes_them_when_it_stands(desk: Desks) -> None:
    one = desk(
        terms=[
            rule("no", "acceptance: reject"),
            rule("confirm", duty("confirm"), "verdict: rejected"),
            rule("thank", duty("thank"), "verdict: free"),
        ]
    )
    assert codes(one) == {"confirm"}


@pytest.mark.parametrize(
    ("layers", "counts"),
    [
        # acceptance: only of the layer that decided it
        ({"terms": f"acceptance: accept, {duty()}"}, True),
        ({"terms": f"acceptance: reject, {duty()}"}, True),
        ({"terms": f"acceptance: {{refer: order desk}}, {duty()}"}, True),
        ({"terms": f"acceptance: reject, {duty()}", "law": "acceptance: accept"}, False),
        ({"terms": f"acceptance: accept, {duty()}", "law": "acceptance: accept"}, False),
        ({"guideline": f"acceptance: accept, {duty()}", "individual": "acceptance: reject"}, True),
        ({"guideline": f"acceptance: accept, {duty()}", "individual": "acceptance: accept"}, False),
        ({"goodwill": f"acceptance: accept, {duty()}", "individual": "acceptance: reject"}, True),
        ({"goodwill": f"acceptance: accept, {duty()}", "individual": "acceptance: accept"}, False),
        # the charge: a line, or free, that counts
        ({"law": "acceptance: accept", "terms": f"{PRICE}, {duty()}"}, True),
        ({"law": "acceptance: accept", "terms": f"charge: free, {duty()}"}, True),
        ({"law": "acceptance: accept", "individual": PRICE, "terms": f"{PRICE}, {duty()}"}, False),
        ({"terms": PRICE, "guideline": f"charge: {{fee: f, amount: 120.00}}, {duty()}"}, False),
        ({"terms": PRICE, "guideline": f"charge: {{fee: f, amount: 90.00}}, {duty()}"}, True),
        ({"terms": PRICE, "supplementary_law": f"{PRICE}, {duty()}"}, False),
        # a bound: that took something off
        ({"terms": PRICE, "law": f"charge: {{at most: 90.00}}, {duty()}"}, True),
        ({"terms": PRICE, "law": f"charge: {{at most: 100.00}}, {duty()}"}, False),
        # the waiver that counts
        ({"terms": PRICE, "goodwill": f"waive: {{amount: 10.00}}, {duty()}"}, True),
        ({"terms": "charge: free", "goodwill": f"waive: {{amount: 10.00}}, {duty()}"}, False),
        # formation
        ({"formation": f"binding: yes, {duty()}", "terms": PRICE}, True),
        ({"formation": f"binding: no, hold: {{guards: our claim, get: {{en: E, nl: N}}}}, {duty()}"}, True),
    ],
)
def test_a_duty_shares_the_fate_of_its_rule(desk: Desks, layers: dict[str, str], counts: bool) -> None:
    one = desk(**{layer: rule(layer.replace("_", "-"), then) for layer, then in layers.items()})
    assert codes(one, "change.kind=change") == ({"tell"} if counts else set())


def test_of_several_waivers_only_the_largest_owes_its_duty(desk: Desks) -> None:
    one = desk(
        terms=rule("t", PRICE),
        goodwill=[
            rule("small", f"waive: {{amount: 10.00}}, {duty('small')}"),
            rule("large", f"waive: {{amount: 20.00}}, {duty('large')}"),
        ],
    )
    assert codes(one) == {"large"}


def test_an_exception_on_the_duty_alone_takes_only_the_duty(desk: Desks) -> None:
    one = desk(
        terms=[
            rule("t", f"{PRICE}, {duty(due='change.received plus 1 day')}"),
            rule("sooner", duty(due="now"), "order.persons: 1", "t"),
        ]
    )
    soon, later = one.outcome("order.persons=1"), one.outcome("order.persons=2")
    assert [found.rule for found in soon.duties] == ["sooner"]
    assert [found.rule for found in later.duties] == ["t"]
    assert soon.total == later.total == 10000


# Once, and when -----------------------------------------------------------------------------------------------------


def test_one_code_for_one_owner_is_owed_once_at_the_earliest_instant(desk: Desks) -> None:
    one = desk(
        terms=[
            rule("t", "charge: free"),
            rule("late", duty(due="change.received plus 3 days", more=", channel: letter")),
            rule("soon", duty(due="change.received plus 2 days", more=", channel: e-mail, must state: [why]")),
            rule("manager", duty(owner="sales manager", due="change.received plus 5 days")),
        ]
    )
    found = {(each.owner, each.rule, each.channel, each.must_state, each.due) for each in one.outcome().duties}
    assert found == {
        ("order desk", "soon", "e-mail", ("why",), datetime(2027, 3, 3, 12, tzinfo=AMSTERDAM)),
        ("sales manager", "manager", None, (), datetime(2027, 3, 6, 12, tzinfo=AMSTERDAM)),
    }


def test_a_duty_without_an_instant_yields_to_one_that_has_it(desk: Desks) -> None:
    one = desk(
        terms=[
            rule("t", "charge: free"),
            rule("a", duty(due="order.delivered plus 1 day")),
            rule("b", duty(due="change.received plus 9 days")),
        ]
    )
    assert owed(one).rule == "b"
    assert owed(one, "order.delivered=null").rule == "b"
    assert owed(one, "order.delivered=2027-03-02").rule == "a"


@pytest.mark.parametrize(
    ("due", "received", "at"),
    [
        ("now", "2027-03-01 12:00", "2027-03-01T12:00:00+01:00"),
        ("same day", "2027-03-01 12:00", "2027-03-01T23:59:00+01:00"),
        ("same day", "2027-03-28 01:30", "2027-03-28T23:59:00+02:00"),
        # the clocks go forward on 2027-03-28 and back on 2027-10-31
        ("change.received plus 2 days", "2027-03-27 12:00", "2027-03-29T12:00:00+02:00"),
        ("change.received plus 48 hours", "2027-03-27 12:00", "2027-03-29T13:00:00+02:00"),
        ("change.received plus 1 day", "2027-03-27 02:30", "2027-03-28T03:30:00+02:00"),
        ("change.received plus 1 day", "2027-10-30 12:00", "2027-10-31T12:00:00+01:00"),
        ("change.received plus 24 hours", "2027-10-30 12:00", "2027-10-31T11:00:00+01:00"),
        ("change.received plus 1 day", "2027-10-30 02:30", "2027-10-31T02:30:00+02:00"),
        ("change.received plus 1 month", "2027-01-31 09:00", "2027-02-28T09:00:00+01:00"),
        ("change.received plus 2 days at 17:00", "2027-03-27 23:30", "2027-03-29T17:00:00+02:00"),
        ("change.received at 9:30", "2027-03-01 12:00", "2027-03-01T09:30:00+01:00"),
        # of a date: the end of the day, unless a time is given
        ("order.delivered plus 1 week", "2027-03-01 12:00", "2027-03-29T23:59:00+02:00"),
        ("order.delivered at 8:00", "2027-03-01 12:00", "2027-03-22T08:00:00+01:00"),
        # of a moment of which only the date is known: the end of that day
        ("now", "2027-03-01", "2027-03-01T23:59:00+01:00"),
        ("change.received plus 2 days", "2027-03-27", "2027-03-29T23:59:00+02:00"),
        ("change.received plus 2 days at 17:00", "2027-03-27", "2027-03-29T17:00:00+02:00"),
    ],
)
def test_when_a_duty_is_due(desk: Desks, due: str, received: str, at: str) -> None:
    one = desk(terms=[rule("t", "charge: free"), rule("d", duty(due=due))])
    found = owed(one, f"change.received={received}", "order.delivered=2027-03-22").due
    assert found is not None
    assert found.isoformat() == at


def test_consent_that_we_price_is_quoted_first(desk: Desks) -> None:
    outcome = desk(guideline=rule("g", PRICE)).outcome()
    (quote,) = outcome.duties
    assert (outcome.verdict, quote.code, quote.rule) == (Verdict.PAID, "quote_charge", None)
    assert quote.due == datetime(2027, 3, 1, 12, tzinfo=AMSTERDAM)
