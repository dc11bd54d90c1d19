"""Conditions as any-of-all-of positive atoms."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

from engine.core.atom import Atom, Compare, When
from engine.core.encoding import encode
from engine.core.lower.names import Names
from engine.core.lower.ranges import EVERYTHING, Ranges, at_least, at_most, atoms, complement, exactly, intersection
from engine.language.source import AllOf, AnyOf, Comparison, Condition, Not, Span, Tier
from engine.quantities.period import Period
from engine.quantities.value import Day, Value
from engine.vocabulary.attribute import Kind
from engine.words.comparison import Among, Op, Relation, Test

Part = Mapping[str, Ranges | None]
"""What must hold of each axis, all of it; None: it is not applicable."""

PRESENCE = frozenset({Kind.SET, Kind.TEXT, Kind.PERIOD, Kind.INSTANT})
"""Kinds with an axis of its own for whether they apply: they have no integer, or none while the hour is unknown."""

Parts = tuple[Part, ...]
"""Any of these."""

ALWAYS: Parts = ({},)


class Conditions:
    """Lowers the conditions of one book."""

    def __init__(self, names: Names) -> None:
        self.names = names

    def parts(self, condition: Condition, *, holds: bool = True) -> Parts:
        """The condition, or (`holds=False`) its plain negation."""
        match condition:
            case AllOf(members):
                found = [self.parts(member, holds=holds) for member in members]
                return both(*found) if holds else either(*found)
            case AnyOf(members):
                found = [self.parts(member, holds=holds) for member in members]
                return either(*found) if holds else both(*found)
            case Not(member):
                return self.parts(member, holds=not holds)
            case Comparison(subject, test, _):
                return self.test(subject, test) if holds else self.fails(subject, test)

    def test(self, subject: str, test: Test) -> Parts:
        """One test of a named fact."""
        return self._parts(self._ranges(subject, test))

    def fails(self, subject: str, test: Test) -> Parts:
        """The negation of a test, which also holds when the fact is not applicable."""
        ranges = self._ranges(subject, test)
        absent: Parts = tuple({axis: None} for axis in ranges if not self.names.never_absent(axis))
        if test.op is Op.NOT_APPLICABLE:
            return self._parts(dict.fromkeys(ranges, EVERYTHING))
        if len(ranges) == 1:
            return either(self._parts(self._opposite(ranges)), absent[:1])
        return both(
            *(either(self._parts(self._opposite({axis: left})), ({axis: None},)) for axis, left in ranges.items())
        )

    def tiers(self, over: Span | str, tiers: tuple[Tier, ...]) -> list[Parts]:
        """For each tier of a scale when it is the first that holds; none is when the scale is not applicable."""
        earlier: Parts = ALWAYS if not tiers else self._applicable(over, tiers)
        found = []
        for tier in tiers:
            tests = [self._over(over, test) for test in tier.tests]
            found.append(both(earlier, *(self._parts(ranges) for ranges in tests)))
            earlier = both(earlier, either(*(self._parts(self._opposite(ranges)) for ranges in tests)))
        return found

    def _applicable(self, over: Span | str, tiers: tuple[Tier, ...]) -> Parts:
        test = next((test for tier in tiers for test in tier.tests), Test(Op.APPLICABLE))
        return self._parts(dict.fromkeys(self._over(over, test), EVERYTHING))

    def _over(self, over: Span | str, test: Test) -> Mapping[str, Ranges | None]:
        if isinstance(over, Span):
            return self._in_span(over, test)
        return self._ranges(over, test)

    def _opposite(self, ranges: Mapping[str, Ranges | None]) -> Mapping[str, Ranges | None]:
        return {axis: EVERYTHING if left is None else complement(left) for axis, left in ranges.items()}

    def _parts(self, ranges: Mapping[str, Ranges | None]) -> Parts:
        return tuple({axis: left} for axis, left in ranges.items() if left is None or left)

    def _ranges(self, subject: str, test: Test) -> Mapping[str, Ranges | None]:
        """For each axis of the subject what the test leaves of it; with several axes any of them will do."""
        span = self.names.span(subject)
        if span is not None:
            return self._in_span(span, test)
        kind = self.names.attribute(subject).kind
        if test.op is Op.INCLUDES:
            members = test.against.values if isinstance(test.against, Among) else (str(test.against),)
            return {self.names.member(subject, member): exactly([1]) for member in members}
        if test.op in (Op.APPLICABLE, Op.NOT_APPLICABLE):
            axis = self.names.known(subject) if kind in PRESENCE else self.names.axis(subject)
            return {axis: EVERYTHING if test.op is Op.APPLICABLE else None}
        if isinstance(test.against, Relation):
            return {self.names.difference(subject, test.against): ordered(test.op, 0)}
        if kind is Kind.CHOICE:
            return {self.names.axis(subject): self._choices(subject, test)}
        if kind is Kind.INSTANT and not isinstance(test.against, datetime):
            axis = self.names.local_date(subject)
            return {axis: ordered(test.op, _ordinal(test.against))}
        axis = self.names.axis(subject)
        assert test.against is not None
        assert not isinstance(test.against, Among)
        code = encode(self.names.axes[axis], test.against)
        assert code is not None
        return {axis: ordered(test.op, code)}

    def _in_span(self, span: Span, test: Test) -> Mapping[str, Ranges | None]:
        if not isinstance(test.against, Period):
            axis = self.names.spanned(span)
            return {axis: EVERYTHING if test.op is Op.APPLICABLE else None}
        chain = self.names.chain(span, test.against)
        return {chain.axis: ordered(test.op, chain.on(test.against))}

    def _choices(self, subject: str, test: Test) -> Ranges:
        choices = self.names.attribute(subject).choices
        values = test.against.values if isinstance(test.against, Among) else (str(test.against),)
        ranks = [choices.index(value) for value in values]
        match test.op:
            case Op.IS:
                return exactly(ranks)
            case Op.IS_NOT:
                return exactly(set(range(len(choices))) - set(ranks))
        whole = exactly(range(len(choices)))
        return intersection(ordered(test.op, ranks[0]), whole)


def ordered(op: Op, value: int) -> Ranges:
    """What an operator leaves of an axis."""
    match op:
        case Op.IS:
            return exactly([value])
        case Op.IS_NOT:
            return complement(exactly([value]))
        case Op.LESS:
            return at_most(value - 1)
        case Op.AT_MOST:
            return at_most(value)
        case Op.MORE:
            return at_least(value + 1)
        case Op.AT_LEAST:
            return at_least(value)
    raise AssertionError(op)


def _ordinal(against: Value | Among | None) -> int:
    match against:
        case Day(day):
            return day.toordinal()
        case date():
            return against.toordinal()
    raise AssertionError(against)


def either(*alternatives: Parts) -> Parts:
    """Any of them; a part that says no more than another is left out."""
    found: list[Part] = []
    for part in (part for parts in alternatives for part in parts):
        if not any(_implies(part, other) for other in found):
            found = [other for other in found if not _implies(other, part)] + [part]
    return tuple(found)


def both(*members: Parts) -> Parts:
    """All of them."""
    found = ALWAYS
    for parts in members:
        found = either(tuple(met for left in found for right in parts if (met := _meet(left, right)) is not None))
    return found


def _meet(left: Part, right: Part) -> Part | None:
    met = dict(left)
    for axis, ranges in right.items():
        if axis not in met:
            met[axis] = ranges
            continue
        mine = met[axis]
        if (mine is None) != (ranges is None):
            return None
        if mine is not None and ranges is not None:
            met[axis] = intersection(mine, ranges)
            if not met[axis]:
                return None
    return met


def _implies(part: Part, other: Part) -> bool:
    """Whether whatever meets `part` meets `other` (may say no when in doubt)."""
    for axis, wanted in other.items():
        if axis not in part:
            return False
        mine = part[axis]
        if wanted is None or mine is None:
            if wanted is not mine:
                return False
        elif intersection(mine, wanted) != mine:
            return False
    return True


def when(parts: Parts) -> When:
    """Parts as atoms, in a fixed order."""
    found: set[tuple[Atom, ...]] = set()
    for part in parts:
        rows: list[tuple[Atom, ...]] = [()]
        for axis in sorted(part):
            ranges = part[axis]
            choices = (((Atom(axis, Compare.ABSENT),),)) if ranges is None else atoms(axis, ranges)
            rows = [(*row, *more) for row in rows for more in choices]
        found.update(rows)
    return tuple(sorted(found, key=lambda row: [(atom.axis, atom.compare, atom.value) for atom in row]))
