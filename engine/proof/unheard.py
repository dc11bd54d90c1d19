"""Where what a rule says makes no difference, because something else is heard in its place.

The lemmas follow the fold (docs/meaning.md, Acceptance, Bounded charge, Waived charge). Boxes are no larger than where
they hold.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Set
from functools import cached_property

from msgspec.structs import replace

from engine.core.plan import Accepts, Limit, Line, Owes, Plan, Refers, Rule, Stage, Step, Waives
from engine.core.quantity import Const, Fact, RateOf, Shift, facts_in
from engine.quantities.money import WHOLE
from engine.quantities.period import Period
from engine.regions.boxes import Boxes, meeting, reduced
from engine.regions.conditions import Conditions
from engine.regions.space import Box
from engine.regions.work import OutOfWorkError, Work
from engine.vocabulary.layer import Layer
from engine.witness.seeker import quantities

_WORK = 100_000
"""Steps for one lemma; one that takes more helps nobody."""

_NOUGHT = frozenset({"charge.computed", "charge.waived", "charge.total"})
"""What is 0.00 where nothing is due, whatever was charged."""

_GRANTING = (Layer.LAW, Layer.SUPPLIER_DEFAULT)

_Lemma = Callable[[Boxes], Boxes]
"""Of some boxes leaves those in which it may make a difference that a rule says what it says."""


class Unheard:
    """Knows of one plan where the rules of a question are not heard."""

    def __init__(self, plan: Plan, conditions: Conditions) -> None:
        self._plan = plan
        self._conditions = conditions
        self._per_line = any(rule.per_line for stage in plan.stages for rule in stage.rules)

    def heard(self, boxes: Boxes, step: Step, rule: Rule, *, rides: bool) -> Boxes:
        """Of some boxes those in which the answer may change when a rule says what it says, or is silent.

        `rides`: its duties are owed only where it counts, so that it makes a difference to be heard.
        """
        for lemma in () if self._per_line else self._lemmas(step, rule, rides=rides):
            try:
                boxes = tuple({frozenset(box.items()): box for box in lemma(boxes)}.values())
            except OutOfWorkError:
                continue
            if not boxes:
                break
        return boxes

    def uncounted(self, boxes: Boxes, origins: Set[str]) -> Boxes:
        """Of some boxes those in which it may be that nothing of source rules counts, so that no duty rides on them.

        What law accepts counts, and so does what leaves nothing of the charge where law accepts.
        """
        if self._per_line:
            return boxes
        accepting: list[Box] = []
        freeing: list[Box] = []
        for stage, rule in self._rules((Step.ACCEPTANCE, Step.BOUNDED), Layer.LAW):
            if rule.origin in origins and rule.conclusion in (Accepts(accept=True), Limit(None, Const(0))):
                found = self._conditions.standing(stage, rule) or ()
                (accepting if stage.step is Step.ACCEPTANCE else freeing).extend(found)
        try:
            boxes = self._left(boxes, accepting)
            granted = (
                meeting(freeing, tuple(self._saying(Layer.LAW, accept=True)), Work(_WORK)) if freeing and boxes else ()
            )
            return self._left(boxes, granted)
        except OutOfWorkError:
            return boxes

    def _lemmas(self, step: Step, rule: Rule, *, rides: bool) -> Iterator[_Lemma]:
        match step, rule.conclusion:
            case Step.ACCEPTANCE, said if rule.layer is not None:
                yield from self._outvoted(rule.layer, said)
                if isinstance(said, Accepts) and not rule.layer.bound and not rides:
                    yield self._decided_by_a_person(rule.layer)
            case Step.AGREED, said if not rides:
                if not any(self._of_charges({name}) for name in self._plan.reported):
                    yield self._cleared
                if isinstance(said, Line) and said.free and rule.layer is not Layer.INDIVIDUAL:
                    yield lambda boxes: self._free_anyway(boxes, rule.line)
            case Step.BOUNDED, Limit() if not rides:
                yield lambda boxes: self._left(boxes, self._nothing_due)
            case Step.WAIVED, Waives():
                yield lambda boxes: self._left(boxes, self._standing(step, None, _nothing_left))
            case Step.DUTIES, Owes() as duty:
                yield lambda boxes: self._left(boxes, self._owed_sooner(duty))

    def _left(self, boxes: Boxes, covers: Iterable[Box], but: Iterable[Box] = ()) -> Boxes:
        """Boxes without what some cover, unless others hold there."""
        left = reduced(self._conditions.space, boxes, tuple(covers), Work(_WORK))
        return (*left, *meeting(boxes, tuple(but), Work(_WORK)))

    # May it be done

    def _outvoted(self, layer: Layer, said: object) -> Iterator[_Lemma]:
        """Where layers that are heard before this one have the last word; of law and our default what accepts has."""
        if layer is not Layer.LAW or said != Accepts(accept=True):
            yield self._under(Layer.LAW, accept=True)
        if layer.bound:
            if said != Accepts(accept=True):
                yield self._under(Layer.SUPPLIER_DEFAULT, accept=True)
            return
        yield self._under(Layer.SUPPLIER_DEFAULT)
        match layer:
            case Layer.TERMS:
                yield self._under(Layer.INDIVIDUAL)
            case Layer.GUIDELINE:
                yield from self._agreed()
            case Layer.SUPPLEMENTARY_LAW:
                yield from map(self._under, (Layer.INDIVIDUAL, Layer.TERMS, Layer.GUIDELINE))
            case Layer.GOODWILL:
                yield from self._agreed()
                yield self._accepting(Layer.GUIDELINE)

    def _under(self, layer: Layer, *, accept: bool = False) -> _Lemma:
        """Where a layer says something, or accepts."""
        return lambda boxes: self._left(boxes, self._saying(layer, accept=accept))

    def _agreed(self) -> Iterator[_Lemma]:
        """Where what was agreed accepts: an individual clause, or the terms where there is none."""
        yield self._accepting(Layer.INDIVIDUAL)
        yield self._accepting(Layer.TERMS, Layer.INDIVIDUAL)

    def _accepting(self, layer: Layer, silent: Layer | None = None) -> _Lemma:
        """Where all that a layer says is that it accepts, and another says nothing."""

        def lemma(boxes: Boxes) -> Boxes:
            others = [*self._maybe(Step.ACCEPTANCE, layer, but=Accepts(accept=True))]
            if silent is not None:
                others += self._maybe(Step.ACCEPTANCE, silent)
            return self._left(boxes, self._saying(layer, accept=True), others)

        return lemma

    def _saying(self, layer: Layer, *, accept: bool = False) -> Iterator[Box]:
        """Where a layer says something of acceptance, or that it accepts."""
        return self._standing(Step.ACCEPTANCE, layer, lambda said: not accept or said == Accepts(accept=True))

    def _decided_by_a_person(self, layer: Layer) -> _Lemma:
        """Where a layer asks the person who would also decide if it said anything else beside."""

        def lemma(boxes: Boxes) -> Boxes:
            if self._plan.referee is None:
                return boxes
            to_them = Refers(self._plan.referee)
            others = (
                box
                for stage, rule in self._rules((Step.ACCEPTANCE,), layer)
                if isinstance(rule.conclusion, Refers) and rule.conclusion != to_them
                for box in self._at_most(stage, rule)
            )
            return self._left(boxes, self._standing(Step.ACCEPTANCE, layer, lambda said: said == to_them), others)

        return lemma

    # What is due

    def _free_anyway(self, boxes: Boxes, fee: str) -> Boxes:
        """Where nothing is charged under a fee, and something is said of the charge, or it need not be."""
        charging = (
            box
            for stage, rule in self._rules((Step.AGREED,), None)
            if rule.line == fee and not _free(rule.conclusion)
            for box in self._at_most(stage, rule)
        )
        silent = meeting(self._left(boxes, self._spoken), self._consenting, Work(_WORK))
        for layer in (Layer.INDIVIDUAL, Layer.TERMS, Layer.GUIDELINE, Layer.SUPPLEMENTARY_LAW):
            # a person decides whether it may be done, and nobody misses a word about the charge
            consent = (
                box
                for stage, rule in self._rules((Step.ACCEPTANCE,), None)
                if rule.layer is not layer and rule.conclusion == Accepts(accept=True)
                for box in self._at_most(stage, rule)
            )
            asked = self._standing(Step.ACCEPTANCE, layer, lambda said: isinstance(said, Refers))
            silent = self._left(silent, asked, consent)
        return (*silent, *meeting(boxes, tuple(charging), Work(_WORK)))

    @cached_property
    def _consenting(self) -> Boxes:
        """Where it may be accepted: else nobody waits for a word about the charge."""
        return tuple(
            box
            for stage, rule in self._rules((Step.ACCEPTANCE,), None)
            if rule.conclusion == Accepts(accept=True)
            for box in self._at_most(stage, rule)
        )

    @cached_property
    def _spoken(self) -> Boxes:
        """Where something is said of the charge, be it that there is none."""
        return tuple(
            box
            for stage, rule in self._rules((Step.AGREED,), None)
            if rule.layer is not Layer.GUIDELINE or _free(rule.conclusion)
            for box in self._conditions.standing(stage, rule) or ()
        )

    @cached_property
    def _nothing_due(self) -> Boxes:
        """Where law or our own default leaves nothing of any charge."""
        return tuple(self._standing(Step.BOUNDED, None, lambda said: said == Limit(None, Const(0))))

    def _cleared(self, boxes: Boxes) -> Boxes:
        """Where they also give the right to it, and nothing else asks what would have been charged."""
        granted = [box for layer in _GRANTING for box in self._saying(layer, accept=True)]
        return (*self._left(boxes, granted), *self._left(boxes, self._nothing_due, self._asking))

    @cached_property
    def _asking(self) -> Boxes:
        """Where a rule may stand that looks at the charge before bounds."""
        found: list[Box] = []
        for stage, rule in self._rules((Step.BOUNDED, Step.DUTIES), None):
            used = {fact for quantity in quantities(rule.conclusion) for fact in facts_in(quantity)}
            for box in self._at_most(stage, rule):
                if self._of_charges({*box, *used}):
                    found.append({axis: mask for axis, mask in box.items() if not self._of_charges({axis})})
        return tuple(found)

    def _of_charges(self, names: Set[str]) -> bool:
        roots = {root for name in names for root in (name, *self._plan.sources.get(name, ()))}
        return any(root.startswith("charge.") and root not in _NOUGHT for root in roots)

    # Duties

    def _owed_sooner(self, duty: Owes) -> Iterator[Box]:
        """Where the same is owed anyway, and sooner: it is owed once."""
        for stage, rule in self._rules((Step.DUTIES,), None):
            if isinstance(rule.conclusion, Owes) and not rule.rides and _sooner(rule.conclusion, duty):
                yield from self._conditions.standing(stage, rule) or ()

    # Rules

    def _rules(self, steps: Iterable[Step], layer: Layer | None) -> Iterator[tuple[Stage, Rule]]:
        return (
            (stage, rule)
            for stage in self._plan.stages
            if stage.step in steps
            for rule in stage.rules
            if layer is None or rule.layer is layer
        )

    def _standing(self, step: Step, layer: Layer | None, wanted: Callable[[object], bool]) -> Iterator[Box]:
        for stage, rule in self._rules((step,), layer):
            if wanted(rule.conclusion):
                yield from self._conditions.standing(stage, rule) or ()

    def _maybe(self, step: Step, layer: Layer, but: object = None) -> Iterator[Box]:
        """Where rules of a layer may stand that do not say this."""
        for stage, rule in self._rules((step,), layer):
            if rule.conclusion != but:
                yield from self._at_most(stage, rule)

    def _at_most(self, stage: Stage, rule: Rule) -> Boxes:
        standing = self._conditions.standing(stage, rule)
        return self._conditions.of(rule) if standing is None else standing


def _free(conclusion: object) -> bool:
    return isinstance(conclusion, Line) and conclusion.free


def _sooner(one: Owes, other: Owes) -> bool:
    """Whether of two duties the first is owed, and not the other: that is how `steps/duties.py` chooses."""
    if (one.code, one.owner) != (other.code, other.owner):
        return False
    if one.due == other.due:
        return (one.must_state, one.channel or "") < (other.must_state, other.channel or "")
    match one.due, other.due:
        case Shift(period=Const(Period() as first)), Shift(period=Const(Period() as last)):
            alike = replace(one.due, period=other.due.period) == other.due
            return alike and _counted(one.due) and first.days < last.days and replace(first, days=last.days) == last
    return False


def _counted(due: Shift) -> bool:
    """Whether a day more is always later: there is a moment to count from, and no day gives way to another."""
    return due.moment == Fact("change.received") and not due.earlier and not due.rolls_on


def _nothing_left(conclusion: object) -> bool:
    """Whether no other waiver counts beside this one: a person decides, or the whole charge is waived."""
    match conclusion:
        case Refers() | Waives(Fact("charge.computed")):
            return True
        case Waives(RateOf(Const(int(rate)), Fact("charge.computed"))):
            return rate >= WHOLE
    return False
