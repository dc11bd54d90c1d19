"""Any number of conjunctions over any number of axes, divided among rulesets that the engine can bear."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from msgspec import Struct

from engine.core.atom import Atom, Compare
from engine.core.matching import LIMIT
from engine.inference.conjunction import Conjunction
from engine.inference.rete import MAX_TESTS, Comparison, Form, Ruleset, Told

_PATTERNS = 256
"""Patterns of one ruleset: each firing looks through all of them, so several small ones are faster than a large."""

_AXES = 120
"""Axes of one ruleset; each takes at most two names."""

_Part = tuple[int, Conjunction]
"""The number of a conjunction, and some of its atoms."""


StandIns = Mapping[str, tuple[str, int]]
"""Axes that are told as another: of which axis, and the code that they have while that is unknown.

One with a stand-in is not applicable as well while it is unknown.
"""


class _Shard(Struct, frozen=True):
    """One ruleset: which conjunction each pattern is of, and how codes are told to it."""

    ruleset: Ruleset
    owners: tuple[int, ...]
    form: Form


class Network:
    """Conjunctions, of which the facts satisfy some. One thread at a time may use it."""

    def __init__(self, conjunctions: Sequence[Conjunction], stand_ins: StandIns = MappingProxyType({})) -> None:
        # in order of their conditions, so that a ruleset has much in common
        order = sorted(range(len(conjunctions)), key=lambda number: _sorting(conjunctions[number]))
        parts = [(number, part) for number in order for part in _parts(conjunctions[number])]
        self._whole = {number: (len(conjunctions[number]) - 1) // MAX_TESTS + 1 for number in order}
        self._divided = any(count > 1 for count in self._whole.values())
        self._shards: list[_Shard] = []
        try:
            for some in _shared(parts):
                self._shards.append(_shard(some, stand_ins))
        except BaseException:
            self.close()
            raise

    def holding(self, facts: Mapping[str, int | None]) -> list[int]:
        """The numbers of the conjunctions that hold; None is not applicable, and of an absent axis nothing holds.

        Errors:
            InferenceFailedError: the engine did not answer as it should; it will be asked afresh the next time.
            InferenceRefusedError: a fact that is not an integer of at most 2**62 either side of zero.
            MatcherClosedError: it was closed.
        """
        found: list[int] = []
        for shard in self._shards:
            owners = shard.owners
            found += [owners[pattern] for pattern in shard.ruleset.asked(shard.form, facts)]
        return self._joined(found) if self._divided else found

    def close(self) -> None:
        """Give back what the engine holds."""
        for shard in self._shards:
            shard.ruleset.close()

    def _joined(self, parts: list[int]) -> list[int]:
        """Those of which every part holds."""
        held: dict[int, int] = {}
        for number in parts:
            held[number] = held.get(number, 0) + 1
        return [number for number, count in held.items() if count >= self._whole[number]]


def _sorting(conjunction: Conjunction) -> list[tuple[str, str, int]]:
    return [(atom.axis, atom.compare.value, atom.value) for atom in conjunction]


def _parts(conjunction: Conjunction) -> Iterator[Conjunction]:
    """A long conjunction in several: it holds if all of them do."""
    for start in range(0, max(len(conjunction), 1), MAX_TESTS):
        yield conjunction[start : start + MAX_TESTS]


def _shared(parts: Sequence[_Part]) -> Iterator[list[_Part]]:
    some: list[_Part] = []
    axes: set[str] = set()
    for number, part in parts:
        more = axes | {atom.axis for atom in part}
        if some and (len(some) == _PATTERNS or len(more) > _AXES):
            yield some
            some, more = [], {atom.axis for atom in part}
        some.append((number, part))
        axes = more
    if some:
        yield some


def _shard(parts: Sequence[_Part], stand_ins: StandIns) -> _Shard:
    compared: dict[str, str] = {}
    missed: dict[str, str] = {}
    patterns: list[list[Comparison]] = []
    for _, part in parts:
        pattern: list[Comparison] = []
        for atom in part:
            if atom.compare is Compare.ABSENT:
                pattern.append((missed.setdefault(atom.axis, f"n{len(missed)}"), Compare.EQ, 1))
            else:
                name = compared.setdefault(atom.axis, f"a{len(compared)}")
                pattern.append((name, *_comparison(atom)))
        patterns.append(pattern)
    return _Shard(Ruleset(patterns), tuple(number for number, _ in parts), _form(compared, missed, stand_ins))


def _form(compared: Mapping[str, str], missed: Mapping[str, str], stand_ins: StandIns) -> Form:
    """By axis the names that its code is posted under, and those that are 1 when it is not applicable."""
    names: dict[str, list[str]] = {}
    absent: dict[str, dict[str, int]] = {}
    unknown: dict[str, dict[str, int]] = {}
    for axis, name in compared.items():
        told, code = stand_ins.get(axis, (axis, None))
        names.setdefault(told, []).append(name)
        if code is not None:
            unknown.setdefault(told, {})[name] = code
    for axis, name in missed.items():
        told = stand_ins[axis][0] if axis in stand_ins else axis
        absent.setdefault(told, {})[name] = 1
        if axis in stand_ins:
            unknown.setdefault(told, {})[name] = 1
    axes = sorted({*names, *absent})
    return Form(Told(axis, tuple(names.get(axis, ())), absent.get(axis, {}), unknown.get(axis, {})) for axis in axes)


def _comparison(atom: Atom) -> tuple[Compare, int]:
    """As one of the six; every code is at least `-LIMIT`."""
    return (Compare.GE, -LIMIT) if atom.compare is Compare.PRESENT else (atom.compare, atom.value)
