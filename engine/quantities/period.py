"""Lengths of time as people agree on them: months are not days, and days are not hours."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=False)
class Period:
    """A length of time, never negative: months first, then days (a week is 7), then elapsed microseconds.

    `days` keep the local clock time; `microseconds` are elapsed time, so `24 hours` is not `1 day`;
    `working_days` are counted on a calendar of working days and stand alone.
    """

    months: int = 0
    days: int = 0
    microseconds: int = 0
    working_days: int = 0
