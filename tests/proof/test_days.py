"""Another time zone or calendar: where no day is counted all is the same, else a request on the bound shows it."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from engine.proof.comparison import compare
from engine.proof.difference import About, Comparison
from engine.proof.half import Side
from engine.quantities.clock import at_time
from tests.small_book import MANIFEST, layered, rule, small_book

NOTICE = "{notice: {span: {from: change.received, until: order.promised_delivery}, title: {en: N, nl: N}}}"
LATE = "change.kind: cancellation, notice: less than 14 days"
CHARGE = "charge: {fee: cancellation, amount: 100.00}"
ZONES = "Europe/Amsterdam", "Europe/London"


def compared(home: Path, *policies: str, zones: tuple[str, str] = ZONES, calendars: str = "") -> Comparison:
    sides = []
    for name, zone in zip(("old", "new"), zones, strict=True):
        (home / name).mkdir()
        manifest = MANIFEST.replace("Europe/Amsterdam", zone) + (calendars if name == "new" else "")
        ready = small_book(home / name, *policies, manifest=manifest)
        sides.append(Side(ready.plan, ready.book.vocabulary))
    return compare(*sides)


def book(then: str, when: str = "change.kind: cancellation") -> list[str]:
    formation, terms = layered(formation=[rule("bound", "binding: yes, terms: ours")], terms=[rule("late", then, when)])
    return [formation, terms.replace("define: {}", f"define: {NOTICE}")]


@pytest.mark.parametrize(
    "then", [CHARGE, f"{CHARGE}, duties: [{{do: review, owner: order desk, due: now}}]"], ids=["no time", "now"]
)
def test_where_no_day_is_counted_it_makes_no_difference(tmp_path: Path, then: str) -> None:
    """That a duty is due now was told as a difference: one instant was written with two offsets."""
    policies = [text.replace(f"define: {NOTICE}", "define: {}") for text in book(then)]
    assert compared(tmp_path, *policies).same


@pytest.mark.parametrize("zones", [ZONES, ZONES[::-1], ("Europe/Amsterdam", "Asia/Tokyo")])
def test_on_a_bound_it_is_another_day_at_night(tmp_path: Path, zones: tuple[str, str]) -> None:
    (found,) = compared(tmp_path, *book(CHARGE, LATE), zones=zones).differences
    assert (found.about, found.names) == (About.SETTING, ("zone",))
    received = found.old.facts["change.received"]
    assert isinstance(received, datetime)
    assert len({received.astimezone(ZoneInfo(zone)).date() for zone in zones}) == 2
    assert found.old.outcome.total != found.new.total


def test_at_an_hour_of_the_day(tmp_path: Path) -> None:
    due = "duties: [{do: review, owner: order desk, due: same day}]"
    (found,) = compared(tmp_path, *book(f"{CHARGE}, {due}")).differences
    assert found.old.outcome.total == found.new.total
    (old,), (new,) = (outcome.duties for outcome in (found.old.outcome, found.new))
    assert (old.due, new.due) == tuple(
        at_time(found.old.facts["change.received"].astimezone(ZoneInfo(zone)).date(), 23 * 60 + 59, ZoneInfo(zone))  # type: ignore[union-attr]
        for zone in ZONES
    )


# Working days ---------------------------------------------------------------------------------------------------------

HOLIDAYS = "    calendar: NL\n"
HERE = ZONES[0], ZONES[0]


def test_where_no_working_day_is_counted_a_calendar_makes_no_difference(tmp_path: Path) -> None:
    assert compared(tmp_path, *book(CHARGE, LATE), zones=HERE, calendars=HOLIDAYS).same


def test_a_holiday_is_no_working_day_of_notice(tmp_path: Path) -> None:
    late = LATE.replace("14 days", "5 working days")
    done = compared(tmp_path, *book(CHARGE, late), zones=HERE, calendars=HOLIDAYS)
    (found,) = done.differences
    assert (found.about, found.names, done.undecided) == (About.SETTING, ("calendar",), ())
    # with a holiday between them less time is left: it costs something now
    assert (found.old.outcome.total, found.new.total) == (0, 100_00)


def test_a_holiday_puts_off_what_must_be_done(tmp_path: Path) -> None:
    due = "duties: [{do: review, owner: order desk, due: change.received plus 2 working days}]"
    (found,) = compared(tmp_path, *book(f"{CHARGE}, {due}"), zones=HERE, calendars=HOLIDAYS).differences
    (old,), (new,) = (outcome.duties for outcome in (found.old.outcome, found.new))
    assert old.due is not None
    assert new.due is not None
    assert old.due < new.due
