"""Another time zone: what no day is counted in is the same, else a request from an hour of the night shows it."""

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


def compared(home: Path, *policies: str, zones: tuple[str, str] = ZONES) -> Comparison:
    sides = []
    for name, zone in zip(("old", "new"), zones, strict=True):
        (home / name).mkdir()
        ready = small_book(home / name, *policies, manifest=MANIFEST.replace("Europe/Amsterdam", zone))
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
