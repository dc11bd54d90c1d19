"""A stage looked up by facts as they stand, without codes: the short way, for a question put to the grid alone."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import compress
from operator import itemgetter
from typing import Any

from engine.core.atom import Axis
from engine.core.encoding import Encoder, encode
from engine.core.plan import Stage
from engine.grid.cells import Accepted, Box, Cells, boxes
from engine.grid.index import Index
from engine.quantities.value import NOT_APPLICABLE, Nothing, Value
from engine.vocabulary.attribute import Kind

Facts = Mapping[str, Value | Nothing]
"""Facts by name, of their kind's own Python type; an unknown one is absent."""

Find = Callable[[Facts], tuple[str, ...]]

_PARTS = 64
"""The boxes are divided by what the leading choices are, into so many parts at most."""

_FEW = 1
"""Of so few boxes it does not help to look at fewer."""

_MANY = 3
"""As many bits are found one by one; of more, all are spelled out."""

_BITS = bytes.maketrans(b"01", b"\0\1")

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Lookup:
    """The rules of one stage, found by typed facts; `Index.match` of their codes says the same.

    The boxes are divided by the choices that tell most of them apart, each part when it is first asked for. Within a
    part an axis gives a mask by its value (a choice, a truth) or by its place among the cuts (a number, a moment).
    """

    __slots__ = ("_axes", "_boxes", "_encoder", "_index", "_key", "_leading", "_parts")

    def __init__(self, stage: Stage, axes: Mapping[str, Axis], index: Index) -> None:
        self._axes = {name: axes[name] for name in stage.tested}
        self._encoder = Encoder(stage.tested, axes)
        self._index = index
        self._boxes = tuple((rule.id, box) for rule in stage.rules for box in boxes(rule))
        self._leading = self._chosen()
        self._key = itemgetter(*self._leading) if self._leading else _nothing
        self._parts: dict[Any, Find] = {}

    def holding(self, facts: Facts) -> tuple[str, ...]:
        """The ids of the rules that certainly hold, in the order of the stage.

        Errors:
            ValueError: a fact is not a value of its kind.
        """
        try:
            key = self._key(facts)
            find = self._parts.get(key) or self._part(key)
            return find(facts)
        except (KeyError, TypeError, OverflowError):
            # something is unknown, not applicable, or nothing that a rule names
            applies = self._index.match(self._encoder.codes(facts)).applies
            return tuple(dict.fromkeys(rule for rule, _ in self._boxes if rule in applies))

    def _chosen(self) -> tuple[str, ...]:
        """The choices by which to divide: those that leave fewest boxes in a part."""
        chosen: list[str] = []
        parts, left = 1, float(len(self._boxes))
        share: dict[str, tuple[float, int]] = {}
        for name, axis in self._axes.items():
            values = _values(axis)
            if values:
                taken = sum(_share(box.get(name), axis, values) for _, box in self._boxes)
                share[name] = (taken / max(1, len(self._boxes)), len(values))
        for name, (portion, each) in sorted(share.items(), key=lambda pair: pair[1]):
            if left > _FEW and parts * each <= _PARTS and portion < 1:
                chosen.append(name)
                parts, left = parts * each, left * portion
        return tuple(chosen)

    def _part(self, key: Any) -> Find:
        values = key if len(self._leading) > 1 else (key,) if self._leading else ()
        some = self._boxes
        for name, value in zip(self._leading, values, strict=True):
            axis = self._axes[name]
            if value not in _values(axis):
                raise KeyError(name)
            code = encode(axis, value)
            assert code is not None
            some = tuple((rule, box) for rule, box in some if _accepts(box.get(name), code))
        rest = {name: axis for name, axis in self._axes.items() if name not in self._leading}
        find = self._parts[key] = _part(some, rest)
        return find


def _part(some: Sequence[tuple[str, Box]], axes: Mapping[str, Axis]) -> Find:
    """The rules of these boxes that hold, as one expression: the masks of the axes that they test, and-ed.

    Compiled, as a loop over the axes takes twice as long; nothing of it but names of axes comes from a policy, and
    those are quoted.
    """
    given: dict[str, Any] = {"find": _naming([rule for rule, _ in some]), "place": bisect_right}
    masks = [str((1 << len(some)) - 1)]
    for number, (name, axis) in enumerate(axes.items()):
        tests = {each: box[name] for each, (_, box) in enumerate(some) if name in box}
        if not tests:
            continue
        cells = Cells.cut(name, tests, len(some))
        if values := _values(axis):
            table = {value: cells.accepting(encode(axis, value)) for value in values}
            given[f"m{number}"] = {NOT_APPLICABLE: cells.absent, **table}
            masks.append(f"m{number}[facts[{name!r}]]")
        else:
            given[f"c{number}"], given[f"m{number}"] = _cuts(axis, cells), cells.masks
            masks.append(f"m{number}[place(c{number}, facts[{name!r}])]")
    defaults = ", ".join(f"{name}={name}" for name in given)
    found: Find = eval(f"lambda facts, {defaults}: find({' & '.join(masks)})", given)
    return found


def _naming(owners: Sequence[str]) -> Callable[[int], tuple[str, ...]]:
    """From a mask to the owners of its boxes, once each and in order."""
    alone = {1 << box: (owner,) for box, owner in enumerate(owners)}
    of = {1 << box: owner for box, owner in enumerate(owners)}
    twice = len(set(owners)) < len(owners)

    def names(mask: int) -> tuple[str, ...]:
        if not mask:
            return ()
        if mask in alone:
            return alone[mask]
        if mask.bit_count() > _MANY:
            found = list(compress(owners, f"{mask:b}"[::-1].encode().translate(_BITS)))
        else:
            found = []
            while mask:
                lowest = mask & -mask
                found.append(of[lowest])
                mask ^= lowest
        return tuple(dict.fromkeys(found) if twice else found)

    return names


def _nothing(_facts: Facts) -> tuple[()]:
    return ()


def _values(axis: Axis) -> tuple[str | bool, ...]:
    """The values of an axis of which each has an answer of its own."""
    return (False, True) if axis.kind is Kind.TRUTH else axis.choices


def _accepts(taken: Accepted | None, code: int) -> bool:
    return taken is None or any(first <= code < last for first, last in taken.spans)


def _share(taken: Accepted | None, axis: Axis, values: Sequence[str | bool]) -> float:
    """The part of the values of an axis that a box accepts."""
    return sum(_accepts(taken, encode(axis, value) or 0) for value in values) / len(values)


def _cuts(axis: Axis, cells: Cells) -> tuple[Any, ...]:
    """The cuts of an axis as values of its kind.

    Errors:
        OverflowError: there is no such value, or there are no cuts, among which nothing is compared.
    """
    if not cells.cuts:
        raise OverflowError
    try:
        if axis.kind is Kind.DATE:
            return tuple(date.fromordinal(cut) for cut in cells.cuts)
        if axis.kind is Kind.INSTANT:
            return tuple(_EPOCH + timedelta(microseconds=cut) for cut in cells.cuts)
    except ValueError as error:
        raise OverflowError from error
    return cells.cuts
