"""Values as integers, and back to nothing: what the matchers see of a case."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime

from engine.case import Case
from engine.core.matching import LIMIT, Codes
from engine.core.plan import Axis
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
    return codes_of(tested, axes, case.values)


def codes_of(tested: Sequence[str], axes: Mapping[str, Axis], values: Mapping[str, Value | Nothing]) -> Codes:
    """The same of facts by name."""
    found: dict[str, int | None] = {}
    for name in tested:
        value = values.get(name, UNKNOWN)
        if value is UNKNOWN or (type(value) is Day and axes[name].kind is Kind.INSTANT):
            continue
        found[name] = encode(axes[name], value)
    return found


# One function per kind: None when the value is not of it. Exact types, as a truth is an int and an instant a date.


def _choice(axis: Axis, value: Value | Nothing) -> int | None:
    return axis.choices.index(value) if type(value) is str and value in axis.choices else None


def _truth(_axis: Axis, value: Value | Nothing) -> int | None:
    # `Includes` computes 1 or 0
    return int(value) if type(value) in {bool, int} and value in {0, 1} else None  # type: ignore[arg-type]


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
