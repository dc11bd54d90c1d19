"""Boxes that ask for an answer, with the conditions of rules that give it: only those are something to state."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import islice
from typing import TypeVar

from engine.core.plan import Accepts, Answers, Holds, Limit, Line, Plan, Refers, Rule, Stage, Step, Waives
from engine.core.quantity import Fact, Includes, Quantity
from engine.regions.boxes import Boxes, meet
from engine.regions.conditions import Conditions
from engine.regions.space import Box, Space
from engine.vocabulary.attribute import Kind

T = TypeVar("T")

_VARIANTS = 6
"""Ways in which an answer that is asked for can come about that are tried."""

_ANSWERS = ("binding", "terms", "acceptance", "verdict")


class Explaining:
    """Says for one plan how the answers come about that a box asks for."""

    def __init__(self, plan: Plan, space: Space, conditions: Conditions, derived: Mapping[str, Quantity]) -> None:
        self._rules = [(stage, rule) for stage in plan.stages for rule in stage.rules]
        self._space = space
        self._conditions = conditions
        self._derived = derived
        self._ways_to: dict[tuple[str, int], tuple[Boxes, ...]] = {}

    def explained(self, boxes: Iterable[Box], step: Step | None) -> Iterator[Box]:
        """The boxes with the conditions of rules that give the answers they ask for; of every box another way first."""
        return _in_turn([self._ways_from(number, box, step) for number, box in enumerate(boxes)])

    def _ways_from(self, number: int, box: Box, step: Step | None) -> Iterator[Box]:
        """The ways of a box from another on; looked for when the first is asked for, of many boxes never."""
        ways = self._ways(box, step)
        start = number % len(ways)
        yield from (*ways[start:], *ways[:start])

    def _ways(self, box: Box, step: Step | None) -> Sequence[Box]:
        ways: list[Box] = [box]
        true = [
            axis
            for axis in box
            if self._space.axes[axis].kind is Kind.TRUTH and box[axis] == self._space.cells[axis].bit(1)
        ]
        # what a charge must be like says already which rule charges it
        charged = any(of_charges(self._derived.get(axis)) for axis in true)
        answers = [axis for axis in _ANSWERS if axis in box and not (charged and axis == "verdict")]
        for axis in (*answers, *true):
            ways = _met(ways, self._giving(axis, box[axis])) or ways
        if step in (Step.BOUNDED, Step.WAIVED):
            # there is nothing to take off where nothing is charged
            ways = [*_met(ways, self._charging), *ways]
        elif step is Step.AGREED:
            # and what is free is only seen to be where another charges
            ways = list(_in_turn([ways, _met(ways, self._charging)]))
        return ways

    @cached_property
    def _charging(self) -> tuple[Boxes, ...]:
        """When something is charged: for each rule that does."""
        found = (self._standing(each) for each in self._rules if _charges(each[1]))
        return tuple(boxes for boxes in found if boxes)

    def _giving(self, axis: str, mask: int) -> tuple[Boxes, ...]:
        """When one of these answers is given: for each rule that gives it where it is not defeated."""
        if (axis, mask) not in self._ways_to:
            if axis in _ANSWERS:
                found = [self._standing(each) for each in self._rules if mask & self._given(axis, each[1])]
            elif (wanted := of_charges(self._derived.get(axis))) is not None:
                found = [self._standing(each) for each in self._rules if _charges(each[1]) and _as(each[1], *wanted)]
            else:
                found = [self._conditions.ways(axis)]
            self._ways_to[axis, mask] = tuple(boxes for boxes in found if boxes)
        return self._ways_to[axis, mask]

    def _standing(self, placed: tuple[Stage, Rule]) -> Boxes:
        # where that takes too much to say, a rule may be defeated: then the request does not come to lie in the box
        standing = self._conditions.standing(*placed)
        return self._conditions.of(placed[1]) if standing is None else standing

    def _given(self, axis: str, rule: Rule) -> int:
        """The answer a rule gives, as a mask; 0 if it gives none."""
        match rule.conclusion:
            case Answers(name=name, value=value) if name == axis:
                given = value
            case Accepts(accept=accept) if axis == "acceptance":
                given = "accepted" if accept else "rejected"
            case Accepts(accept=False) if axis == "verdict":
                given = "rejected"
            case Line() | Limit() | Waives() | Holds() | Refers() if axis == "verdict":
                given = _verdict(rule)
            case _:
                return 0
        return self._space.cells[axis].bit(self._space.axes[axis].choices.index(given))


def _verdict(rule: Rule) -> str:
    """The verdict that goes with what a rule says of the charge, or of who must decide."""
    match rule.conclusion:
        case Holds():
            return "hold"
        case Refers():
            return "refer"
        case Line() if _charges(rule):
            return "paid"
    return "free"


def _charges(rule: Rule) -> bool:
    return isinstance(rule.conclusion, Line) and not rule.conclusion.free and not rule.per_line


def _as(rule: Rule, part: str, member: str) -> bool:
    """Whether what a rule charges is of the kind, the fee or the layer that is asked for."""
    line = rule.conclusion
    assert isinstance(line, Line)
    said = {"charge.basis": line.basis, "charge.fees": line.fee, "charge.layers": rule.layer and rule.layer.value}
    return said.get(part) == member


def of_charges(quantity: Quantity | None) -> tuple[str, str] | None:
    """The part of the charges that is asked for, and what must be in it; None: it is something else."""
    match quantity:
        case Includes(Fact(name), member) if name in ("charge.basis", "charge.fees", "charge.layers"):
            return name, member
    return None


def _met(ways: Sequence[Box], giving: Sequence[Boxes]) -> list[Box]:
    """The boxes with the conditions of one rule each: those of every rule once, before another of any."""
    both = (meet(one, box) for one in ways for box in _in_turn(giving))
    return list(islice((each for each in both if each is not None), _VARIANTS))


def _in_turn(lists: Iterable[Iterable[T]]) -> Iterator[T]:
    """The first of every list, then the second of every list, and so on."""
    waiting = [iter(each) for each in lists]
    while waiting:
        left = []
        for each in waiting:
            for one in islice(each, 1):
                yield one
                left.append(each)
        waiting = left
