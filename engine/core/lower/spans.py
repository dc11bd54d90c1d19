"""Spans as axes: bounds that keep their order on every date share one axis."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from msgspec import Struct

from engine.core.quantity import Fact, Position
from engine.language.source import Span
from engine.quantities.period import Period

Group = frozenset[Period]
"""Bounds that are best on one axis: those of one scale, or of one comparison."""

_DAY = 24 * 3600 * 1_000_000
_SHORTEST_MONTH, _LONGEST_MONTH = 28, 31


class Chain(Struct, frozen=True):
    """One axis of a span: its bounds, strictly ascending on every date."""

    axis: str
    span: Span
    bounds: tuple[Period, ...]

    @property
    def position(self) -> Position:
        """The quantity of this axis."""
        span = self.span
        return Position(Fact(span.since.name), Fact(span.until.name), span.backwards, span.by_day, self.bounds)

    def on(self, bound: Period) -> int:
        """The position exactly on `bound`."""
        return 2 * self.bounds.index(bound) + 1


def span_name(span: Span) -> str:
    """How a span is called among the axes."""
    return f"{span.since.name} until {'the day of ' if span.by_day else ''}{span.until.name}"


def chains(name: str, span: Span, groups: Iterable[Group]) -> Mapping[Period, Chain]:
    """For each bound of a span the axis on which it lies; a group stays together if its bounds allow it.

    Bounds that can fall on one moment (28 days and 1 month, in February) lie on different axes: a position is one
    integer, and could not say that it is on both.
    """
    laid: list[list[Period]] = []
    for group in sorted(set(groups), key=lambda group: (-len(group), sorted(map(_length, group)))):
        for bound in sorted(group, key=_length):
            if any(bound in chain for chain in laid):
                continue
            fits = next((chain for chain in laid if all(_apart(bound, other) for other in chain)), None)
            if fits is None:
                fits = []
                laid.append(fits)
            fits.append(bound)
    laid = laid or [[]]
    made = [
        Chain(name if k == 0 else f"{name} ({k + 1})", span, tuple(sorted(chain, key=_length)))
        for k, chain in enumerate(laid)
    ]
    return {bound: chain for chain in made for bound in chain.bounds or (Period(),)}


def _length(period: Period) -> tuple[int, int]:
    return (period.working_days, (period.months * 30 + period.days) * _DAY + period.microseconds)


def _apart(left: Period, right: Period) -> bool:
    """Whether the two differ, and in the same direction, on every date there is; may say no when in doubt."""
    if left.working_days or right.working_days:
        return left.working_days != right.working_days and _length(left)[1] == _length(right)[1] == 0
    if (left.months, left.days) > (right.months, right.days):
        left, right = right, left
    months, days = right.months - left.months, right.days - left.days
    elapsed = right.microseconds - left.microseconds
    if not months:
        return (days > 0 and elapsed >= 0) or (days == 0 and elapsed != 0)
    slack = -(-abs(elapsed) // _DAY) + 1
    return _SHORTEST_MONTH * months + days > slack or _LONGEST_MONTH * months + days < -slack
