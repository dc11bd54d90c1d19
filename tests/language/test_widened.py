"""What the wider constructs become once they are read."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from engine.language.source import Choose, Definition, Fixed, Free, Proportion, Ref, Scale, Shifted
from engine.quantities.period import Period
from engine.vocabulary.attribute import Kind
from engine.words.comparison import Relation
from tests.language.books import MANIFEST, policy, read, rule


def definition(folder: Path, meaning: str) -> Definition:
    book = read(folder, {"p.yaml": policy(f"define:\n  x: {meaning}\n")})
    return next(one for one in book.definitions if one.name == "x")


@pytest.mark.parametrize(
    ("meaning", "kind"),
    [
        ("{part: change.new_persons, whole: order.persons, of: order.value}", Kind.MONEY),
        ("{part: change.cancelled_value, whole: order.value, of: order.persons}", Kind.COUNT),
        ("{part: change.capacity_share, whole: 100 %, of: order.value}", Kind.MONEY),
    ],
)
def test_a_proportion_is_of_the_kind_it_is_of(tmp_path: Path, meaning: str, kind: Kind) -> None:
    found = definition(tmp_path, meaning)
    assert isinstance(found.meaning, Proportion)
    assert found.kind is kind


@pytest.mark.parametrize(
    ("meaning", "kind", "rolls_on", "at", "period"),
    [
        ("{date: order.arrival, at: 18:00}", Kind.INSTANT, False, 18 * 60, Period()),
        ("{date: order.arrival, plus: 1 day, at: 9:30}", Kind.INSTANT, False, 570, Period(days=1)),
        ("{date: order.arrival, rolls on: true}", Kind.DATE, True, None, Period()),
        ("{date: change.received, plus: 14 days, rolls on: true}", Kind.INSTANT, True, None, Period(days=14)),
        (
            "{date: order.arrival, minus: 3 working days, rolls on: false}",
            Kind.DATE,
            False,
            None,
            Period(working_days=3),
        ),
    ],
)
def test_a_moment_at_an_hour_or_on_a_working_day(
    tmp_path: Path, meaning: str, kind: Kind, rolls_on: bool, at: int | None, period: Period
) -> None:
    found = definition(tmp_path, meaning)
    assert isinstance(found.meaning, Shifted)
    assert found.kind is kind
    assert (found.meaning.rolls_on, found.meaning.at) == (rolls_on, at)
    assert getattr(found.meaning.period, "value", None) == period


@pytest.mark.parametrize("clock", ["order.concluded", "order.delivered"])
def test_a_clock_is_short_for_conditions_on_it(tmp_path: Path, clock: str) -> None:
    said = definition(
        tmp_path / "clock",
        f"{{clock: {clock}, choose: [{{from: 2022-04-27, until: 2026-12-31, is: 1 year}},"
        "{until: 2022-04-26, is: 6 months}, {from: 2027-01-01, is: 2 years}]}",
    )
    written = definition(
        tmp_path / "when",
        f"{{choose: [{{when: {{all: [{{{clock}: on or after 2022-04-27}}, {{{clock}: on or before 2026-12-31}}]}},"
        f" is: 1 year}}, {{when: {{{clock}: on or before 2022-04-26}}, is: 6 months}},"
        f" {{when: {{{clock}: on or after 2027-01-01}}, is: 2 years}}]}}",
    )
    assert isinstance(said.meaning, Choose)
    assert isinstance(written.meaning, Choose)
    assert said.kind is Kind.PERIOD
    # only the places differ
    assert [comparable(one) for one in said.meaning.branches] == [comparable(one) for one in written.meaning.branches]


def comparable(found: object) -> object:
    if isinstance(found, tuple):
        return tuple(map(comparable, found))
    fields = getattr(found, "__struct_fields__", ())
    parts = {name: comparable(getattr(found, name)) for name in fields if name != "place"}
    return (type(found).__name__, parts) if fields else found


def test_a_share_of_another_quantity(tmp_path: Path) -> None:
    when = "{order.additions: at most 15 % of order.value, order.deductions: less than 12.5 % of order.value plus 1.00}"
    book = read(tmp_path, {"p.yaml": policy("rules:\n" + rule("{charge: free}", when=when))})
    found = [part.test.against for part in book.rules[0].when.parts]  # type: ignore[union-attr]
    assert found == [Relation("order.value", Fraction(15, 100)), Relation("order.value", Fraction(1, 8), 100)]


SCALE = "{fee: f, of: order.value, scale: %s, tiers: [{more than: 5 days, charge: free}, %s]}"


def scale(folder: Path, charge: str, define: str = "{}") -> Scale:
    book = read(folder, {"p.yaml": policy(f"define: {define}\nrules:\n" + rule(f"{{charge: {charge}}}"))})
    amount = book.rules[0].then.charges[0].amount
    assert isinstance(amount, Scale)
    return amount


def test_a_shift_stands_in_the_scale_or_beside_its_name(tmp_path: Path) -> None:
    tier = "{otherwise: true, charge: 5 %}"
    inside = scale(tmp_path / "a", SCALE % ("{from: change.received, until: order.arrival, shift: 4 months}", tier))
    assert getattr(inside.shift, "value", None) == Period(months=4)
    define = "{notice: {span: {from: change.received, until: order.arrival}}, later: {period: 4 months}}"
    beside = scale(tmp_path / "b", SCALE.replace("{fee", "{shift: later, fee") % ("notice", tier), define)
    assert isinstance(beside.shift, Ref)
    assert beside.shift.name == "later"
    assert scale(tmp_path / "c", SCALE % ("{from: change.received, until: order.arrival}", tier)).shift is None


def test_a_tier_that_is_the_deposit(tmp_path: Path) -> None:
    tier = "{otherwise: true, charge: deposit.paid, taken from: deposit}"
    free, deposit = scale(tmp_path, SCALE % ("{from: change.received, until: order.arrival}", tier)).tiers
    assert isinstance(free.amount, Free)
    assert isinstance(deposit.amount, Fixed)
    assert (free.from_deposit, deposit.from_deposit) == (False, True)


@pytest.mark.parametrize(
    ("calendar", "good_friday", "liberation_day", "christmas_eve"),
    [
        ("NL", False, True, True),
        ("{country: NL, without: [Goede vrijdag]}", True, True, True),
        ("{country: NL, without: [Good Friday], with: [Bevrijdingsdag, 2027-12-24]}", True, False, False),
        ("{country: NL, with: [liberation day]}", False, False, True),
    ],
)
def test_the_working_days_of_a_book(
    tmp_path: Path, calendar: str, good_friday: bool, liberation_day: bool, christmas_eve: bool
) -> None:
    files: dict[str, str | bytes] = {
        "book.yaml": f"{MANIFEST}calendar: {calendar}\n",
        "p.yaml": policy("rules:\n" + rule("{charge: free}")),
    }
    found = read(tmp_path, files).calendar
    assert found is not None
    assert found.country == "NL"
    assert found.week.works(date(2027, 3, 26)) is good_friday
    assert found.week.works(date(2027, 5, 5)) is liberation_day
    assert found.week.works(date(2027, 12, 24)) is christmas_eve
    assert not found.week.works(date(2027, 4, 27))  # King's Day, a Tuesday
    assert not found.week.works(date(2025, 5, 5))  # every fifth year it is a public holiday
    assert not found.week.works(date(2027, 3, 28))  # Easter Sunday
    assert found.week.works(date(2027, 4, 28))


def test_without_a_calendar_all_weekdays_are_working_days(tmp_path: Path) -> None:
    assert read(tmp_path, {"p.yaml": policy("rules:\n" + rule("{charge: free}"))}).calendar is None
