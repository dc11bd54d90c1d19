"""Values as integers, and back to nothing: what the matchers see of a case."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime

from engine.case import Case
from engine.core.atom import Axis
from engine.core.matching import LIMIT, Codes
from engine.quantities.clock import to_microseconds
from engine.quantities.value import NOT_APPLICABLE, UNKNOWN, Day, Nothing, Value
from engine.vocabulary.attribute import Kind


def encode(axis: Axis, value: Value | Nothing) -> int | None:
    """The integer of a value on an axis, as `Axis` defines it; None: not applicable.

    Errors:
        ValueError: it is unknown (so is a `Day` where an instant is meant), is no value of the axis, or is not
            within 2**62 of zero. `codes` leaves unknown facts out.
    """
    if value is NOT_APPLICABLE:
        return None
    encoder = _ENCODERS.get(axis.kind)
    if encoder is None:
        raise ValueError(f"`{axis.name}` cannot be compared as a number: it is a {axis.kind.value}")
    code = encoder(axis, value)
    if code is None:
        raise ValueError(f"`{axis.name}`: expected a {axis.kind.value}, found `{_said(value)}`")
    if not -LIMIT < code < LIMIT:
        raise ValueError(f"`{axis.name}`: `{code}` is too large, expected less than 2**62")
    return code


def codes(tested: Sequence[str], axes: Mapping[str, Axis], case: Case) -> Codes:
    """The facts of a case on the axes that a stage tests (`Stage.tested`); an unknown one is absent."""
    return Encoder(tested, axes).codes(case.values)


class Encoder:
    """Encodes the facts on the axes of a stage, time and again: what `encode` says, without asking it each time."""

    __slots__ = ("_moments", "_numbers", "_ranked")

    def __init__(self, tested: Sequence[str], axes: Mapping[str, Axis]) -> None:
        some = [(name, axes[name]) for name in tested]
        self._ranked = []
        for name, axis in some:
            if axis.kind in {Kind.CHOICE, Kind.TRUTH}:
                values: tuple[Value, ...] = axis.choices if axis.kind is Kind.CHOICE else (False, True)
                kind = str if axis.kind is Kind.CHOICE else bool
                self._ranked.append((name, axis, kind, {value: encode(axis, value) for value in values}))
        self._numbers = [(name, axis) for name, axis in some if _ENCODERS.get(axis.kind) is _number]
        known = {name for name, *_ in (*self._ranked, *self._numbers)}
        self._moments = [(name, axis) for name, axis in some if name not in known]

    def codes(self, values: Mapping[str, Value | Nothing]) -> Codes:
        """The codes of these facts by name; an unknown one is absent. Errors as for `encode`."""
        found: dict[str, int | None] = {}
        get = values.get
        for name, axis, kind, codes_by_value in self._ranked:
            value = get(name, UNKNOWN)
            if type(value) is kind and value in codes_by_value:
                found[name] = codes_by_value[value]
            elif value is not UNKNOWN:
                found[name] = encode(axis, value)
        for name, axis in self._numbers:
            value = get(name, UNKNOWN)
            if type(value) is int and -LIMIT < value < LIMIT:
                found[name] = value
            elif value is not UNKNOWN:
                found[name] = encode(axis, value)
        for name, axis in self._moments:
            value = get(name, UNKNOWN)
            if value is not UNKNOWN and not (type(value) is Day and axis.kind is Kind.INSTANT):
                found[name] = encode(axis, value)
        return found


# One function per kind: None when the value is not of it. Exact types, as a truth is an int and an instant a date.


def _choice(axis: Axis, value: Value | Nothing) -> int | None:
    return axis.choices.index(value) if type(value) is str and value in axis.choices else None


def _truth(_axis: Axis, value: Value | Nothing) -> int | None:
    # `Includes` computes 1 or 0
    return int(value) if isinstance(value, int) and value in {0, 1} else None


def _number(_axis: Axis, value: Value | Nothing) -> int | None:
    return value if type(value) is int else None


def _date(_axis: Axis, value: Value | Nothing) -> int | None:
    return value.toordinal() if type(value) is date else None


def _instant(_axis: Axis, value: Value | Nothing) -> int | None:
    return to_microseconds(value) if isinstance(value, datetime) and value.tzinfo else None


def _said(value: Value | Nothing) -> str:
    return value.value if isinstance(value, Nothing) else str(value)


_ENCODERS: Mapping[Kind, Callable[[Axis, Value | Nothing], int | None]] = {
    Kind.CHOICE: _choice,
    Kind.TRUTH: _truth,
    Kind.MONEY: _number,
    Kind.RATE: _number,
    Kind.COUNT: _number,
    Kind.SPAN: _number,
    Kind.DATE: _date,
    Kind.INSTANT: _instant,
}
