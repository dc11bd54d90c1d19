"""Two books on the axes of both: where one says something that the other does not."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Set

from engine.core.plan import Limit, Plan, Rule, Step
from engine.core.quantity import Const, Position, facts_in
from engine.proof.alignment import NEW, aligned, choices, original, with_words_of
from engine.proof.days import counts_days, working_days
from engine.proof.difference import Asked
from engine.proof.effects import Key, Placed, free_of_both, labels, renamed, ties
from engine.proof.half import Half, Side
from engine.proof.meanings import Meaning, derived_in
from engine.proof.subject import SHARE, always_there
from engine.proof.unlike import Unlike
from engine.regions.boxes import EVERYTHING, Boxes, meeting, reduced, remainder
from engine.regions.linked import Linked
from engine.regions.space import Box, Space
from engine.regions.work import OutOfWorkError, Work
from engine.vocabulary.attribute import Attribute, Source, Vocabulary
from engine.witness.seeker import quantities

Region = tuple[tuple[str, ...], Step, Boxes, bool]
"""The source rules that make a difference, the question, where it is, and whether it is just there."""


class TwoBooks:
    """What there is to know of two books before anything is decided under them."""

    def __init__(self, old: Side, new: Side) -> None:
        self.settings = _settings(old.plan, new.plan)
        self.asked = tuple(_asked(old.vocabulary, new.vocabulary))
        self._align(old, new, new.plan)
        if alike := self._alike():
            # said in another way they are the same words, and all that is made of them is too
            self._align(old, new, with_words_of(old.plan, new.plan, alike))
        self._called = labels(self.old.sayings, self.new.sayings)
        self.names = renamed(*self._called)

    def _align(self, old: Side, new: Side, plan: Plan) -> None:
        both = aligned(old.plan, plan)
        self.space = Space(both.old, both.new, always=_always(both.old, old.vocabulary, both.new, new.vocabulary))
        apart = frozenset(original(name) for name in both.new.sources if name.endswith(NEW))
        linked = Linked(self.space, both.old, both.new)
        self.old = Half(old, both.old, self.space, linked, both.table, lambda name: name if name in apart else None)
        self.new = Half(
            new, both.new, self.space, linked, both.table, lambda name: original(name) if name.endswith(NEW) else None
        )
        self._apart = Unlike(self.old.all, self.new.all, self.space)

    def _alike(self) -> list[str]:
        """The choices that are written in another way, of facts that mean the same, and have the same value always."""
        apart = {original(name) for name in self.new.plan.sources if name.endswith(NEW)}
        return [
            name
            for name in choices(self.old.side.plan, self.new.side.plan, apart)
            if name in apart and not self._apart.where(name)
        ]

    def name(self, rule: Rule) -> str:
        """What a rule is called, in the old book if it is there."""
        return self.names.get(rule.origin, rule.origin)

    # Rules

    def regions(self) -> Mapping[tuple[tuple[str, ...], Step], tuple[Boxes, bool]]:
        """The regions of the same rules and the same question as one."""
        found: dict[tuple[tuple[str, ...], Step], tuple[dict[frozenset[tuple[str, int]], Box], bool]] = {}
        for names, step, boxes, exact in self._apart_in():
            known, so_far = found.get((names, step), ({}, True))
            known |= {frozenset(box.items()): box for box in boxes}
            found[names, step] = (known, so_far and exact)
        return {key: (tuple(known.values()), exact) for key, (known, exact) in found.items()}

    def _apart_in(self) -> Iterator[Region]:
        """Where one of the two says something that the other does not; whether just there."""
        old, new = free_of_both(self.old.sayings, self.new.sayings, self._called)
        for effect in sorted({*old, *new}, key=lambda each: (_ORDER[each[0]], each[1:])):
            mine, theirs = old.get(effect, {}), new.get(effect, {})
            for this, here, that, there in ((self.old, mine, self.new, theirs), (self.new, theirs, self.old, mine)):
                # a rule that stands in both where the same conditions hold makes no difference
                apart = [key for key in here if key not in there]
                if apart:
                    names = tuple(sorted({*self._origins(here, there), *self._origins(there, here)}))
                    boxes, exact = self._left(this, {key: here[key] for key in apart}, that, there.values())
                    rule = here[apart[0]][1]
                    boxes = self._heard(boxes, effect[0], rule, rides=bool(effect[-1]))
                    if rule.rides:
                        boxes = self._counting(boxes, this, rule)
                    elif effect[-1] and (*effect[:-1], "") in (old if this is self.old else new):
                        boxes = self._uncounted(boxes, effect[-1])
                    if boxes := this.possible.of(boxes, effect[0], rule.conclusion):
                        yield names, effect[0], boxes, exact
            if mine and theirs:
                yield from self._otherwise(effect[0], mine.values(), theirs.values())

    def _otherwise(self, step: Step, here: Iterable[Placed], there: Iterable[Placed]) -> Iterator[Region]:
        """Where both say the same with names that mean something else."""
        names = self._apart.names(each for _, rule in there for each in quantities(rule.conclusion))
        apart = tuple(box for name in sorted(names) for box in self._apart.where(name))
        if not apart:
            return
        for placed in here:
            standing = self.old.standing(placed)
            boxes = self.old.conditions.of(placed[1]) if standing is None else standing
            exact = standing is not None
            try:
                boxes = meeting(boxes, apart, Work(SHARE))
            except OutOfWorkError:
                exact = False
            if boxes := self.old.possible.of(boxes, step, placed[1].conclusion):
                yield (placed[1].origin,), step, boxes, exact

    def _origins(self, here: Mapping[Key, Placed], there: Mapping[Key, Placed]) -> Iterator[str]:
        return (self.name(rule) for key, (_, rule) in here.items() if key not in there)

    def _left(
        self, this: Half, apart: Mapping[Key, Placed], that: Half, others: Collection[Placed]
    ) -> tuple[Boxes, bool]:
        """Where some rules of one book stand, and none of some of the other; and whether it is no larger than that."""
        boxes: list[Box] = []
        whole = True
        for placed in apart.values():
            standing = this.standing(placed)
            whole = whole and standing is not None
            boxes += this.conditions.of(placed[1]) if standing is None else standing
        # where one of these holds none of the rules stands
        away = frozenset.intersection(*(by for _, by in apart))
        nearest = [(placed, that.standing(placed)) for placed in _nearest(apart.values(), others)]
        work = Work(SHARE)
        left = reduced(self.space, boxes, [box for _, standing in nearest for box in standing or ()], work)
        for placed, standing in nearest:
            if left and (standing is None or not whole):
                left = self._not_said(left, that, placed, away)
        if left and not whole and len(apart) == 1:
            (placed,) = apart.values()
            left, whole = reduced(self.space, left, this.above(placed), over := Work(SHARE)), not over.spent
        return left, whole and not work.spent

    def _not_said(self, boxes: Boxes, that: Half, placed: Placed, away: Set[Meaning]) -> Boxes:
        """Where a rule does not hold, or gives way, of some boxes: all of that, and no more than that where it can."""
        work = Work(SHARE)
        try:
            left = (
                *remainder(self.space, boxes, that.conditions.of(placed[1]), work),
                *meeting(boxes, that.above(placed, away), work),
            )
        except OutOfWorkError:
            return boxes
        return tuple({frozenset(box.items()): box for box in left}.values())

    def _heard(self, boxes: Boxes, step: Step, rule: Rule, *, rides: bool) -> Boxes:
        """Where it makes a difference what a rule says: not where under both plans something else is heard."""
        left: dict[frozenset[tuple[str, int]], Box] = {}
        for half in (self.old, self.new):
            found = half.unheard.heard(boxes, step, rule, rides=rides)
            left |= {frozenset(box.items()): box for box in found}
        return tuple(left.values())

    def _counting(self, boxes: Boxes, this: Half, duty: Rule) -> Boxes:
        """Where something that a rule says beside a duty may count: only there it is owed."""
        left: dict[frozenset[tuple[str, int]], Box] = {}
        for stage, rule in this.rules:
            if rule.origin == duty.origin and not rule.rides:
                found = this.possible.of(self._heard(boxes, stage.step, rule, rides=True), stage.step, rule.conclusion)
                left |= {frozenset(box.items()): box for box in found}
        return tuple(left.values())

    def _uncounted(self, boxes: Boxes, label: str) -> Boxes:
        """Where it may make a difference for what rides on a rule: nothing else of it is sure to count there."""
        left: dict[frozenset[tuple[str, int]], Box] = {}
        for half, called in zip((self.old, self.new), self._called, strict=True):
            origins = {origin for origin, each in called.items() if each == label}
            left |= {frozenset(box.items()): box for box in half.unheard.uncounted(boxes, origins)}
        return tuple(left.values())

    def ties(self) -> Iterator[tuple[tuple[str, ...], Step, Boxes]]:
        """Rules of which the names decide which one is shown, where both say the same amount."""
        for one, other in ties(self.old.sayings, self.new.sayings):
            names = tuple(sorted({self.name(one[1]), self.name(other[1])}))
            left, right = self.new.standing(one), self.new.standing(other)
            try:
                both = EVERYTHING if left is None or right is None else meeting(left, right, Work(SHARE))
            except OutOfWorkError:
                both = EVERYTHING
            if both:
                yield names, one[0].step, both

    def still_charged(self, region: Boxes) -> Boxes:
        """The part of a region in which no bound takes all of the charge."""
        covers = [
            box
            for stage, rule in self.old.rules
            if isinstance(rule.conclusion, Limit) and rule.conclusion.at_most == Const(0)
            for box in self.old.standing((stage, rule)) or ()
        ]
        try:
            return remainder(self.space, region, covers, Work(SHARE))
        except OutOfWorkError:
            return region

    def beside(self, names: tuple[str, ...]) -> frozenset[str]:
        """The facts from which the amounts of rules come that speak of the same fees, or of what bounds them."""
        about = {rule.line for half in (self.old, self.new) for _, rule in half.rules if self.name(rule) in names}
        others = {self.name(rule) for half in (self.old, self.new) for _, rule in half.rules if rule.line in about}
        return self.amounts(others) | {
            root
            for half in (self.old, self.new)
            for stage in half.plan.stages
            if stage.step is Step.BOUNDED
            for axis in stage.tested
            for root in half.plan.sources.get(axis, (axis,))
        }

    def amounts(self, names: Set[str]) -> frozenset[str]:
        """The facts from which the amounts of these rules are made."""
        return frozenset(
            name
            for half in (self.old, self.new)
            for _, rule in half.rules
            if self.name(rule) in names or rule.origin in names
            for quantity in quantities(rule.conclusion)
            for fact in facts_in(quantity)
            for name in half.plan.sources.get(fact, (fact,))
        )

    # What is not a rule

    def set_apart(self) -> Boxes:
        """Where a setting makes a difference, if that can be said."""
        if self.settings != ("ending",) or "change.kind" not in self.space.cells:
            return EVERYTHING
        axis, cells = self.space.axes["change.kind"], self.space.cells["change.kind"]
        kinds = self.old.plan.ending ^ self.new.plan.ending
        return tuple({"change.kind": cells.bit(axis.choices.index(kind))} for kind in sorted(kinds))

    def on_the_day(self) -> Iterator[tuple[Boxes, Step]]:
        """Where rules of the old book stand, but on a bound of a span at which they begin or cease to."""
        spans = {
            name: (self.space.cells[name], range(1, 2 * len(quantity.bounds), 2))
            for name, quantity in derived_in(self.old.plan).items()
            if isinstance(quantity, Position) and name in self.space.cells
        }
        for stage, rule in self.old.rules:
            for box in self.old.standing((stage, rule)) or self.old.conditions.of(rule):
                for name in sorted(box.keys() & spans.keys()):
                    cells, bounds = spans[name]
                    near = (each for each in bounds if any(box[name] & cells.bit(each + side) for side in (-1, 0, 1)))
                    yield from ((({**box, name: cells.bit(each)},), stage.step) for each in near)
                if box.keys().isdisjoint(spans):
                    yield (box,), stage.step

    def words(self) -> Iterator[tuple[str, Boxes]]:
        """Values that stand in every decision and may mean something else, or be there no longer, and where."""
        old, new = (
            {(original(name), half.meanings.of(name)): name for name in half.plan.reported}
            for half in (self.old, self.new)
        )
        for name in sorted({name for name, _ in old.keys() ^ new.keys()}):
            region = self._unlike(
                next((each for (called, _), each in old.items() if called == name), None),
                next((each for (called, _), each in new.items() if called == name), None),
            )
            if region:
                yield name, region

    def _unlike(self, old: str | None, new: str | None) -> Boxes:
        """Where a word has another value under one plan than under the other, or may have."""
        if old is None or new is None:
            return EVERYTHING
        before, after = self.old.conditions.values(old), self.new.conditions.values(new)
        if before is None or after is None or self.space.axes[old].choices != self.space.axes[new].choices:
            return EVERYTHING
        try:
            return tuple(
                box
                for code, boxes in before.items()
                for box in remainder(self.space, boxes, after.get(code, ()), Work(SHARE))
            ) + tuple(
                box
                for code, boxes in after.items()
                for box in remainder(self.space, boxes, before.get(code, ()), Work(SHARE))
            )
        except OutOfWorkError:
            return EVERYTHING

    def assumptions(self) -> Iterator[Attribute]:
        """Facts of which something else is taken as given, and that either plan looks at."""
        looked_at = {
            root
            for half in (self.old, self.new)
            for stage in half.plan.stages
            for name in (
                *stage.tested,
                *(fact for each in (*stage.derived, *stage.of_lines) for fact in facts_in(each.quantity)),
                *(fact for rule in stage.rules for each in quantities(rule.conclusion) for fact in facts_in(each)),
                "order.value",
                "payments.paid",
                "deposit.paid",
                "order.performed_value",
                "change.cancelled_value",
            )
            for root in (name, *half.plan.sources.get(name, ()))
        }
        for name in sorted(self.old.side.vocabulary.keys() & self.new.side.vocabulary.keys() & looked_at):
            old, new = self.old.side.vocabulary[name], self.new.side.vocabulary[name]
            if (old.assumed, old.assumed_as) != (new.assumed, new.assumed_as):
                yield new

    def testing(self, name: str) -> Iterator[tuple[Boxes, Step | None]]:
        """Where rules of either book stand that look at a fact; anywhere first."""
        yield EVERYTHING, None
        for half in (self.old, self.new):
            for stage, rule in half.rules:
                boxes = half.conditions.standing(stage, rule) or half.conditions.of(rule)
                near: Boxes = tuple(
                    {axis: mask for axis, mask in box.items() if axis != name} for box in boxes if name in box
                )
                read = (fact for each in quantities(rule.conclusion) for fact in facts_in(each))
                if any(name in (fact, *half.plan.sources.get(fact, ())) for fact in read):
                    near += boxes
                near += tuple(
                    box
                    for box in boxes
                    if name not in box and any(name in half.plan.sources.get(axis, ()) for axis in box)
                )
                if near:
                    yield near, stage.step


def _nearest(apart: Iterable[Placed], others: Iterable[Placed]) -> list[Placed]:
    """Rules that say the same: first the same rule, then those for which it gives way; they leave least of it."""
    theirs = {rule.origin for _, rule in apart}
    same = [(stage, rule) for stage, rule in others if rule.origin in theirs]
    above = {by for stage, rule in same for by in stage.defeats.get(rule.id, ())}
    return sorted(others, key=lambda placed: (placed not in same, placed[1].id not in above))


_ORDER = {step: number for number, step in enumerate(Step)}


def _always(old: Plan, mine: Vocabulary, new: Plan, theirs: Vocabulary) -> frozenset[str]:
    """Names that have a value in every request under both plans; nothing is accepted where a person must decide."""
    before, after = always_there(old, mine), always_there(new, theirs)
    in_old, in_new = ({axis for stage in plan.stages for axis in stage.tested} for plan in (old, new))
    return (before & after | before - in_new | after - in_old) - {"acceptance"}


def _settings(old: Plan, new: Plan) -> tuple[str, ...]:
    """The settings of the whole book that differ."""
    names = ("currency", "zone", "ending", "desk", "referee", "line_fees", "formation")
    differ = [name for name in names if getattr(old, name) != getattr(new, name)]
    if "zone" in differ and not (counts_days(old) or counts_days(new)):
        differ.remove("zone")
    mine, theirs = working_days(old), working_days(new)
    # where only one of them counts working days something else differs
    return (*differ, *(("calendar",) if mine and theirs and mine != theirs else ()))


def _asked(old: Vocabulary, new: Vocabulary) -> Iterator[Asked]:
    """The facts that can be stated under one of the two alone, or with other values."""
    for name in sorted(each.name for each in {**old, **new}.values() if each.source in _STATED):
        mine, theirs = old.get(name), new.get(name)
        if mine is None or theirs is None or _domain(mine) != _domain(theirs):
            yield Asked(name, mine, theirs)


_STATED = (Source.REQUEST, Source.OWN, Source.ITEM)


def _domain(of: Attribute) -> tuple[object, ...]:
    # in which order the choices stand is another matter: what rules make of it is in the plan
    return (of.kind, frozenset(of.choices), of.minimum, of.maximum, of.nullable)
