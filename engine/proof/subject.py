"""One book under examination: its plan, its boxes, and what seeks requests in them."""

from __future__ import annotations

from collections.abc import Iterator, Set
from functools import cached_property

from engine.core.matching import Matched
from engine.core.plan import Plan, Rule, Stage, Step
from engine.core.quantity import (
    Const,
    Days,
    Fact,
    Includes,
    Linear,
    LocalDate,
    Position,
    Product,
    Quantity,
    RateOf,
    Shift,
    operands,
)
from engine.decision.decider import Decider, Trial
from engine.decision.outcome import Outcome
from engine.regions.boxes import Boxes, remainder
from engine.regions.conditions import Conditions
from engine.regions.linked import Linked
from engine.regions.overlap import Overlap
from engine.regions.space import Space
from engine.regions.work import OutOfWorkError, Work
from engine.vocabulary.attribute import Source, Vocabulary
from engine.witness import Found, Seeker

SHARE, WHOLE = 300_000, 10_000_000
"""Steps of box arithmetic for one question about a book, and for all of them; of the shipped books law/nl takes
7,500,000, most of them about 1,000,000."""

NO_REQUEST, WORK = "no request was found", "work"
"""Why a question stays undecided."""

_OTHERS = 8
"""Rules that are left out one by one, at most."""

_APART = 20_000
"""Steps to leave some of them out: this only helps to find a request."""


class Subject:
    """A plan with all that the questions about it share."""

    def __init__(
        self,
        plan: Plan,
        vocabulary: Vocabulary,
        decider: Trial | None = None,
        *,
        beside: tuple[Plan, ...] = (),
        own: frozenset[str] | None = None,
    ) -> None:
        """Make a plan ready for questions.

        Args:
            plan: the plan.
            vocabulary: its book's.
            decider: what decides requests under it; None: both matchers.
            beside: plans whose tests cut the axes as well, so that boxes can be compared with theirs.
            own: the source rules that the questions are about; the others are asked about in the book that they
                come from. None: all of them.
        """
        self.own = own
        self.plan = plan
        self.vocabulary = vocabulary
        self.space = Space(plan, *beside, always=always_there(plan, vocabulary))
        self._work = Work(WHOLE)
        self.conditions = Conditions(plan, self.space, self._work)
        self.decider = decider or Decider(plan)
        self.seeker = Seeker(self.decider, vocabulary, self.space, self.conditions)
        self._linked = Linked(self.space, plan)
        self._overlaps: dict[str, tuple[Overlap, dict[str, int]]] = {}
        self.counts: dict[str, Found | None] = {}
        """For each core rule a request where it counts, if one was found."""

    def asks(self, *origins: str) -> bool:
        """Whether a question about these source rules is one about this book."""
        return self.own is None or not self.own.isdisjoint(origins)

    @cached_property
    def rules(self) -> tuple[tuple[Stage, Rule], ...]:
        """The core rules of all questions, with their stages; those of definitions left out."""
        return tuple(
            (stage, rule) for stage in self.plan.stages if stage.step is not Step.DEFINITION for rule in stage.rules
        )

    def share(self, most: int = SHARE) -> Work:
        """Work for one question: what one takes is not lost to the others."""
        return Work(most, self._work)

    @property
    def reason(self) -> str:
        """Why a question has no answer where none was found."""
        return WORK if self._work.spent or self.seeker.work.spent else NO_REQUEST

    def stage(self, step: Step) -> Iterator[Stage]:
        """The stages of a question."""
        return (stage for stage in self.plan.stages if stage.step is step)

    def possible(self, boxes: Boxes) -> Boxes:
        """Those in which a request can lie, as far as the axes that depend on each other say."""
        return tuple(box for box in boxes if self._linked.possible(box))

    def standing(self, stage: Stage, rule: Rule) -> Boxes | None:
        """Where a rule stands; None: that takes too much work to say."""
        return self.conditions.standing(stage, rule)

    def beside(self, stage: Stage, rule: Rule) -> Iterator[Rule]:
        """The other rules of a question that hold for some request for which this one does, or may."""
        if stage.name not in self._overlaps:
            unions = [self.conditions.of(each) for each in stage.rules]
            places = {each.id: number for number, each in enumerate(stage.rules)}
            self._overlaps[stage.name] = Overlap(unions), places
        overlap, places = self._overlaps[stage.name]
        return (stage.rules[number] for number in sorted(overlap.meeting(places[rule.id])))

    def apart(self, stage: Stage, rule: Rule, boxes: Boxes) -> Iterator[Boxes]:
        """Of some boxes where others that answer the same say nothing: all, those of other layers, then one by one."""
        others = [each for each in self.beside(stage, rule) if each.line == rule.line and each.origin != rule.origin]
        elsewhere = [each for each in others if each.layer is not rule.layer]
        silent = dict.fromkeys(((*others,), (*elsewhere,), *((each,) for each in others[:_OTHERS])))
        for some in (each for each in silent if each):
            covers = (box for other in some for box in self.conditions.of(other))
            try:
                left = remainder(self.space, boxes, covers, self.share(_APART))
            except OutOfWorkError:
                continue
            if left:
                yield left

    def close(self) -> None:
        """Give back what the matchers hold."""
        self.decider.close()


def counts(outcome: Outcome, origin: str) -> bool:
    """Whether a source rule is part of the answer: it counts, holds, or asks a person."""
    return origin in outcome.rules or any(origin in referral.rules for referral in outcome.referrals)


def without(matched: Matched, stage: Stage, origin: str) -> Matched:
    """What would have matched without one source rule."""
    gone = {rule.id for rule in stage.rules if rule.origin == origin}
    if gone.isdisjoint(matched.maybe_applies):
        return matched

    def standing(applies: frozenset[str], against: frozenset[str]) -> frozenset[str]:
        return frozenset(rule for rule in applies if stage.defeats.get(rule, frozenset()).isdisjoint(against))

    applies, maybe = matched.applies - gone, matched.maybe_applies - gone
    return Matched(applies, maybe, standing(applies, maybe), standing(maybe, applies))


def always_there(plan: Plan, vocabulary: Vocabulary) -> frozenset[str]:
    """Names that have a value in every complete request: conditions, answers, and what is never left open."""
    conditions = {
        rule.line
        for stage in plan.stages
        if stage.step is Step.DEFINITION
        for rule in stage.rules
        if rule.id == rule.line
    }
    given = {name for name, each in vocabulary.items() if each.source is Source.ANSWER or not each.nullable}
    known = conditions | given
    for stage in plan.stages:
        known |= {each.name for each in stage.derived if _certain(each.quantity, known)}
    return frozenset(known)


def _certain(quantity: Quantity, known: Set[str]) -> bool:
    """Whether a quantity has a value as soon as the known names have one; of a part of nothing nobody knows."""
    match quantity:
        case Const():
            return True
        case Fact(name):
            return name in known
        case Linear(terms):
            return all(_certain(term, known) for _, term in terms)
        case RateOf() | Product() | Includes() | LocalDate() | Days() | Position() | Shift():
            return all(_certain(operand, known) for operand in operands(quantity))
    return False
