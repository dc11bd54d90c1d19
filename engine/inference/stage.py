"""One stage as networks: which rules apply, which of them stand, and which still may."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from engine.core.atom import Atom, Compare
from engine.core.matching import LIMIT, Codes, Matched
from engine.core.plan import Stage
from engine.inference.conjunction import Conjunction, narrowed
from engine.inference.network import Network
from engine.inference.rete import InferenceRefusedError

MAX_DISJUNCTS = 64


class TooManyDisjunctsError(InferenceRefusedError):
    """A rule's condition has more alternatives than a rule may have."""


class StageNetworks:
    """The networks of one stage, each built when it is first asked. One thread at a time may use it.

    Three of them. The first has a pattern for every disjunct. The second is asked instead when something is unknown,
    and says what is possible; certain is what of that tests nothing unknown. The third, fed with what was found, has
    a pattern for every rule that has exceptions; it is asked when one of those applies.

    Errors:
        TooManyDisjunctsError: a rule has more than 64.
    """

    def __init__(self, stage: Stage) -> None:
        self._tested = frozenset(stage.tested)
        boxes: dict[Conjunction, list[str]] = {}
        for rule in stage.rules:
            if len(rule.when) > MAX_DISJUNCTS:
                raise TooManyDisjunctsError(
                    f"rule `{rule.id}` has {len(rule.when)} alternatives, expected at most {MAX_DISJUNCTS}"
                )
            for part in rule.when:
                boxes.setdefault(narrowed(part), []).append(rule.id)
        self._boxes = tuple(boxes)
        self._rules = tuple(tuple(rules) for rules in boxes.values())
        self._axes = tuple(frozenset(atom.axis for atom in box) for box in boxes)
        self._exceptions = _Exceptions(stage.defeats)
        self._applies: Network | None = None
        self._possible: Network | None = None

    def match(self, codes: Codes) -> Matched:
        """The rules of the stage that hold for these codes."""
        unknown = self._tested.difference(codes)
        if not unknown:
            if self._applies is None:
                self._applies = Network(self._boxes)
            applies = self._of(self._applies.holding(codes))
            stands = self._exceptions.standing(applies, applies)
            return Matched(applies, applies, stands, stands)
        if self._possible is None:
            self._possible = _possible(self._boxes)
        possible = self._possible.holding(codes)
        axes = self._axes
        applies, maybe = self._of([box for box in possible if axes[box].isdisjoint(unknown)]), self._of(possible)
        return Matched(
            applies, maybe, self._exceptions.standing(applies, maybe), self._exceptions.standing(maybe, applies)
        )

    def close(self) -> None:
        """Give back what the engine holds."""
        for network in (self._applies, self._possible, self._exceptions):
            if network is not None:
                network.close()

    def _of(self, boxes: Iterable[int]) -> frozenset[str]:
        return frozenset(rule for box in boxes for rule in self._rules[box])


class _Exceptions:
    """Rules that have exceptions: one stands if it applies, and each of its exceptions is said not to."""

    def __init__(self, defeats: Mapping[str, frozenset[str]]) -> None:
        self._defeated = tuple(sorted(rule for rule, by in defeats.items() if by))
        self._by = {rule: defeats[rule] for rule in self._defeated}
        self._defeaters = frozenset[str]().union(*self._by.values())
        self._network: Network | None = None

    def standing(self, rules: frozenset[str], against: frozenset[str]) -> frozenset[str]:
        """Those of `rules` that none of `against` defeats."""
        contested = rules.intersection(self._defeated)
        if not contested or against.isdisjoint(self._defeaters):
            return rules
        if self._network is None:
            self._network = Network(
                [
                    (
                        Atom(_itself(rule), Compare.EQ, 1),
                        *(Atom(_exception(other), Compare.EQ, 0) for other in sorted(self._by[rule])),
                    )
                    for rule in self._defeated
                ]
            )
        facts: dict[str, int | None] = {_itself(rule): 1 for rule in contested}
        facts |= {_exception(rule): int(rule in against) for rule in self._defeaters}
        return rules - contested | {self._defeated[number] for number in self._network.holding(facts)}

    def close(self) -> None:
        if self._network is not None:
            self._network.close()


def _possible(boxes: Sequence[Conjunction]) -> Network:
    """Disjuncts that no known fact excludes.

    An axis is told as the lowest, the highest and some value that it may have: one and the same when it is known,
    and when it is not, values that satisfy whatever is asked of them.
    """
    stand_ins: dict[str, tuple[str, int]] = {}
    for axis in {atom.axis for box in boxes for atom in box}:
        stand_ins |= {_lowest(axis): (axis, -LIMIT), _highest(axis): (axis, LIMIT), _some(axis): (axis, LIMIT)}
    return Network([tuple(wider for atom in box for wider in _widened(atom)) for box in boxes], stand_ins)


def _widened(atom: Atom) -> Conjunction:
    """An atom of a narrowed conjunction, as it is asked of an axis that may be unknown."""
    at_least = Atom(_highest(atom.axis), Compare.GE, atom.value)
    at_most = Atom(_lowest(atom.axis), Compare.LE, atom.value)
    match atom.compare:
        case Compare.EQ:
            return (at_least, at_most)
        case Compare.NE:
            return (Atom(_some(atom.axis), Compare.NE, atom.value),)
        case Compare.GE:
            return (at_least,)
        case Compare.LE:
            return (at_most,)
        case Compare.PRESENT:
            return (Atom(_highest(atom.axis), Compare.PRESENT),)
        case Compare.ABSENT:
            return (Atom(_some(atom.axis), Compare.ABSENT),)
    raise AssertionError(atom)


def _lowest(axis: str) -> str:
    return f"lowest {axis}"


def _highest(axis: str) -> str:
    return f"highest {axis}"


def _some(axis: str) -> str:
    return f"some {axis}"


# A rule may be an exception itself: whether it applies and whether it is known not to are two facts then.


def _itself(rule: str) -> str:
    return f"rule {rule}"


def _exception(rule: str) -> str:
    return f"exception {rule}"
