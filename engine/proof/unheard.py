"""Where what a rule says makes no difference, because something else is heard in its place.

The lemmas follow the fold (docs/meaning.md, Acceptance, Bounded charge, Waived charge). Boxes are no larger than where
they hold.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Set
from functools import cached_property

from engine.core.plan import Accepts, Limit, Line, Plan, Refers, Rule, Stage, Step, Waives
from engine.core.quantity import Const, Fact, RateOf, facts_in
from engine.quantities.money import WHOLE
from engine.regions.boxes import Boxes, meeting, remainder
from engine.regions.conditions import Conditions
from engine.regions.space import Box
from engine.regions.work import OutOfWorkError, Work
from engine.vocabulary.layer import Layer
from engine.witness.seeker import quantities

_WORK = 100_000
"""Steps for one lemma; one that takes more helps nobody."""

_KNOWN = frozenset({"charge.computed", "charge.waived", "charge.total"})
"""What is 0.00 where nothing is due, whatever was charged."""

_AGREED = (Layer.INDIVIDUAL, Layer.TERMS)


class Unheard:
    """Knows of one plan where the rules of a question are not heard."""

    def __init__(self, plan: Plan, conditions: Conditions) -> None:
        self._plan = plan
        self._conditions = conditions
        self._per_line = any(rule.per_line for stage in plan.stages for rule in stage.rules)
        self._found: dict[object, Boxes] = {}

    def of(self, step: Step, rule: Rule, *, rides: bool) -> Boxes:
        """Where it makes no difference to the answer whether a rule says what it says.

        `rides`: its duties are owed only where it counts, so that it makes a difference to be heard.
        """
        said = rule.conclusion
        free = isinstance(said, Line) and said.free
        key = (step, rule.layer, type(said), free, rule.line if free else "", rides)
        if key not in self._found:
            try:
                self._found[key] = () if self._per_line else tuple(self._of(step, rule, rides=rides))
            except OutOfWorkError:
                self._found[key] = ()
        return self._found[key]

    def _of(self, step: Step, rule: Rule, *, rides: bool) -> Iterator[Box]:
        match step, rule.conclusion:
            case Step.ACCEPTANCE, said if rule.layer is not None:
                yield from self._outvoted(rule.layer, refers=isinstance(said, Refers))
                if isinstance(said, Accepts) and not rule.layer.bound and not rides:
                    yield from self._decided_by_a_person(rule.layer)
            case Step.AGREED, said if not rides:
                yield from self._cleared
                if isinstance(said, Line) and said.free and rule.layer is not Layer.INDIVIDUAL:
                    yield from self._free_anyway(rule.line)
            case Step.BOUNDED, Limit() if not rides:
                yield from self._nothing_due
            case Step.WAIVED, Waives():
                yield from self._standing(step, None, _nothing_left)

    # May it be done

    def _outvoted(self, layer: Layer, *, refers: bool) -> Iterator[Box]:
        """Where layers that are heard before this one have the last word."""
        accepted = self._saying(Layer.LAW, accept=True)
        if layer is not Layer.LAW or refers:
            yield from accepted
        if layer.bound:
            yield from self._saying(Layer.SUPPLIER_DEFAULT, accept=True) if refers else ()
            return
        yield from self._saying(Layer.SUPPLIER_DEFAULT)
        match layer:
            case Layer.TERMS:
                yield from self._saying(Layer.INDIVIDUAL)
            case Layer.GUIDELINE:
                yield from self._agreed
            case Layer.SUPPLEMENTARY_LAW:
                for other in (*_AGREED, Layer.GUIDELINE):
                    yield from self._saying(other)
            case Layer.GOODWILL:
                yield from self._agreed
                yield from self._accepting(Layer.GUIDELINE)

    @cached_property
    def _agreed(self) -> Boxes:
        """Where what was agreed accepts: an individual clause, or the terms where there is none."""
        terms = remainder(
            self._conditions.space,
            self._accepting(Layer.TERMS),
            self._maybe(Step.ACCEPTANCE, Layer.INDIVIDUAL),
            Work(_WORK),
        )
        return (*self._accepting(Layer.INDIVIDUAL), *terms)

    def _accepting(self, layer: Layer) -> Boxes:
        """Where all that a layer says is that it accepts."""
        others = self._maybe(Step.ACCEPTANCE, layer, but=Accepts(accept=True))
        return remainder(self._conditions.space, self._saying(layer, accept=True), others, Work(_WORK))

    def _saying(self, layer: Layer, *, accept: bool = False) -> Boxes:
        """Where a layer says something of acceptance, or that it accepts."""
        return tuple(self._standing(Step.ACCEPTANCE, layer, lambda said: not accept or said == Accepts(accept=True)))

    def _decided_by_a_person(self, layer: Layer) -> Boxes:
        """Where a layer asks the person who would also decide if it said anything else beside."""
        if self._plan.referee is None:
            return ()
        to_them = Refers(self._plan.referee)
        asked = self._standing(Step.ACCEPTANCE, layer, lambda said: said == to_them)
        others = (
            box
            for stage, rule in self._rules((Step.ACCEPTANCE,), layer)
            if isinstance(rule.conclusion, Refers) and rule.conclusion != to_them
            for box in self._at_most(stage, rule)
        )
        return remainder(self._conditions.space, asked, others, Work(_WORK))

    # What is due

    def _free_anyway(self, fee: str) -> Boxes:
        """Where nothing is charged under a fee, and something is said of the charge, or it need not be."""
        charging = (
            box
            for stage, rule in self._rules((Step.AGREED,), None)
            if rule.line == fee and not _free(rule.conclusion)
            for box in self._at_most(stage, rule)
        )
        return remainder(self._conditions.space, (*self._spoken, *self._referred), charging, Work(_WORK))

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
    def _referred(self) -> Boxes:
        """Where a person decides whether it may be done, so that nobody misses a word about the charge."""
        found: list[Box] = []
        for layer in (Layer.TERMS, Layer.GUIDELINE):
            asked = self._standing(Step.ACCEPTANCE, layer, lambda said: isinstance(said, Refers))
            consent = (
                box
                for stage, rule in self._rules((Step.ACCEPTANCE,), None)
                if rule.layer is not layer and rule.conclusion == Accepts(accept=True)
                for box in self._at_most(stage, rule)
            )
            found += remainder(self._conditions.space, asked, consent, Work(_WORK))
        return tuple(found)

    @cached_property
    def _nothing_due(self) -> Boxes:
        """Where law or our own default leaves nothing of any charge."""
        return tuple(self._standing(Step.BOUNDED, None, lambda said: said == Limit(None, Const(0))))

    @cached_property
    def _cleared(self) -> Boxes:
        """Where they also give the right to it, and nothing else asks what would have been charged."""
        if any(self._of_charges({name}) for name in self._plan.reported):
            return ()
        granted = (*self._saying(Layer.LAW, accept=True), *self._saying(Layer.SUPPLIER_DEFAULT, accept=True))
        return remainder(
            self._conditions.space, meeting(granted, self._nothing_due, Work(_WORK)), self._asking, Work(_WORK)
        )

    @cached_property
    def _asking(self) -> Boxes:
        """Where a rule may stand that looks at the charge before bounds."""
        found: list[Box] = []
        for stage, rule in self._rules((Step.BOUNDED, Step.DUTIES), None):
            used = {fact for quantity in quantities(rule.conclusion) for fact in facts_in(quantity)}
            for box in self._conditions.standing(stage, rule) or self._conditions.of(rule):
                if self._of_charges({*box, *used}):
                    found.append({axis: mask for axis, mask in box.items() if not self._of_charges({axis})})
        return tuple(found)

    def _of_charges(self, names: Set[str]) -> bool:
        roots = {root for name in names for root in (name, *self._plan.sources.get(name, ()))}
        return any(root.startswith("charge.") and root not in _KNOWN for root in roots)

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


def _nothing_left(conclusion: object) -> bool:
    """Whether no other waiver counts beside this one: a person decides, or the whole charge is waived."""
    match conclusion:
        case Refers() | Waives(Fact("charge.computed")):
            return True
        case Waives(RateOf(Const(int(rate)), Fact("charge.computed"))):
            return rate >= WHOLE
    return False
