"""The time between two moments, and whether it is as long as a period."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from itertools import product

from engine.language.source import Scale, Span
from engine.quantities.period import Period
from engine.words.comparison import Op
from tests.oracle.moments import Local, Moment, When
from tests.oracle.truth import Truth, every, opposite

BETWEEN = "between "


def between(span: Span) -> str:
    """What a span is called that has no name of its own."""
    return f"{BETWEEN}{span.since.name} and {'the day of ' if span.by_day else ''}{span.until.name}"


def over(scale: Scale) -> str:
    """The name of what a scale goes over."""
    return between(scale.over) if isinstance(scale.over, Span) else scale.over.name


@dataclass(frozen=True, slots=True)
class Stretch:
    """A span between two known ends."""

    since: When
    until: When
    by_day: bool
    backwards: bool

    def lasts(self, op: Op, period: Period, local: Local) -> Truth:
        """Whether it is as long as asked, with its bound counted from the end that the book says."""
        match op:
            case Op.IS:
                long_enough = self.lasts(Op.AT_LEAST, period, local)
                return every((long_enough, self.lasts(Op.AT_MOST, period, local)))
            case Op.IS_NOT:
                return opposite(self.lasts(Op.IS, period, local))
            case Op.LESS:
                return opposite(self.lasts(Op.AT_LEAST, period, local))
            case Op.AT_MOST:
                return opposite(self.lasts(Op.MORE, period, local))
        found = {
            self._reaches(start, end, period, local, strictly=op is Op.MORE)
            for start, end in product(self._ends(self.since, local), self._ends(self.until, local))
        }
        return found.pop() if len(found) == 1 else None

    def _ends(self, when: When, local: Local) -> tuple[date, ...]:
        """The earliest and the latest that one end can be (once where these are one): local dates, or instants."""
        by_day = self.by_day or not (isinstance(self.since, Moment) and isinstance(self.until, Moment))
        first, last = (when.first, when.last) if isinstance(when, Moment) else (when, when)
        if by_day or not isinstance(when, Moment):
            first, last = local.dates(when)
        return (first,) if first == last else (first, last)

    def _reaches(self, start: date, end: date, period: Period, local: Local, *, strictly: bool) -> bool:
        fixed = end if self.backwards else start
        if isinstance(fixed, datetime):
            moved = local.shift(Moment(fixed, fixed), period, earlier=self.backwards)
            assert isinstance(moved, Moment)
            bound: date = moved.first
        else:
            bound = local.shift_date(fixed, period, earlier=self.backwards)
        early, late = (start, bound) if self.backwards else (bound, end)
        return early < late if strictly else early <= late
