"""Two books held against each other: where they decide differently, and for whom that is better."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from enum import StrEnum
from functools import cached_property
from itertools import islice

from msgspec import Struct

from engine.case import Case
from engine.core.plan import Limit, Plan, Rule, Stage, Step
from engine.core.quantity import Const, Quantity, facts_in
from engine.decision.decider import Decider, Trial
from engine.decision.outcome import Outcome, Verdict
from engine.proof.alignment import NEW, aligned, original
from engine.proof.effects import Key, Placed, Sayings, free_of_both, labels, renamed, sayings, ties
from engine.proof.joint import Search, search
from engine.proof.meanings import Meanings, Table, derived_in
from engine.proof.possible import Possible
from engine.proof.regions import WHOLE, grouped, share_of
from engine.proof.subject import SHARE, always_there
from engine.proof.unlike import Unlike
from engine.quantities.value import UNKNOWN, Nothing, Value
from engine.regions.boxes import EVERYTHING, Boxes, meeting, remainder
from engine.regions.conditions import Conditions
from engine.regions.space import Box, Space
from engine.regions.work import OutOfWorkError, Work
from engine.vocabulary.attribute import Attribute, Vocabulary
from engine.witness import Found
from engine.witness.seeker import case_of_found, quantities

_TRIES = 10
_GROUPS = 10
"""Regions that one change is looked at in; the smallest are taken together."""

_DECISIONS = 8_000
"""Requests that are decided at most to find the differences, by each of two ways."""

_AT_ONCE = 250
"""And so many of them in one region."""

_RULES = 60
"""Rules at which is looked for what a setting of the whole book changes."""

_CHARGED = (Step.AGREED, Step.BOUNDED, Step.WAIVED)


class Change(StrEnum):
    """For whom a difference is better."""

    SAME = "the same"
    FRIENDLIER = "friendlier"
    HARSHER = "harsher"
    MIXED = "mixed"


class About(StrEnum):
    """What of the books makes a difference."""

    RULES = "rules"
    SETTING = "setting"
    """Something of the whole book: its currency, its calendar, who decides in doubt."""
    REPORTED = "reported"
    """A word of the business that stands in every decision."""
    ASSUMPTION = "assumption"
    """What is taken as given of a request that does not say it."""
    FACT = "fact"
    """A fact that a request can state under one of the two alone."""


class Difference(Struct, frozen=True):
    """A region in which the two decide differently, with one request decided by both.

    `names` are the source rules that make it, of either book, or whatever else it is `about`; `share` in basis points
    of all combinations. `new` is None only for a fact: who can't state it is decided as before.
    """

    change: Change
    names: tuple[str, ...]
    region: tuple[Box, ...]
    share: int
    old: Found
    new: Outcome
    about: About = About.RULES

    @property
    def money(self) -> int:
        """What the customer is charged more under the new book, in cents."""
        return self.new.total - self.old.outcome.total


class Doubt(Struct, frozen=True):
    """Something differs in the books, and no request was found that shows it. `because` is a reason of `REASONS`."""

    about: About
    names: tuple[str, ...]
    region: tuple[Box, ...]
    because: str


REASONS = ("no request was found", "work", "names")


class Asked(Struct, frozen=True):
    """What can be stated of a request changed: `old` and `new` are what it was and is, None: nothing."""

    name: str
    old: Attribute | None
    new: Attribute | None


class Comparison(Struct, frozen=True):
    """All that differs; `asked` are facts that can be stated under one of the two alone, or in another way."""

    differences: tuple[Difference, ...]
    undecided: tuple[Doubt, ...]
    asked: tuple[Asked, ...] = ()
    renamed: Mapping[str, str] = {}
    """For rules of the new book that do what one of the old book did under another name: that name."""
    space: Space | None = None
    """The space of all regions."""
    derived: Mapping[str, Quantity] = {}
    """What its axes are made of that are no facts."""

    @property
    def same(self) -> bool:
        """Whether the two are proved to decide every whole request alike."""
        return not self.differences and not self.undecided and not self.asked

    @property
    def change(self) -> Change:
        """The whole in one word, as far as it was found."""
        return _together(each.change for each in self.differences)

    @property
    def by_verdict(self) -> Mapping[Verdict, Change]:
        """For each verdict of the old book what becomes of requests that had it, as far as it was found."""
        return {
            verdict: _together(each.change for each in self.differences if each.old.outcome.verdict is verdict)
            for verdict in Verdict
            if verdict is not Verdict.OPEN
        }


def _together(changes: Iterable[Change]) -> Change:
    found = set(changes)
    return Change.SAME if not found else found.pop() if len(found) == 1 else Change.MIXED


class Side(Struct, frozen=True):
    """One of the two books."""

    plan: Plan
    vocabulary: Vocabulary


def compare(old: Side, new: Side, *, most: int | None = None, trial: bool = False) -> Comparison:
    """What is decided differently.

    Args:
        old: the one.
        new: the other.
        most: stop after so many differences (None: all).
        trial: look requests up on the grid alone, for a plan that nobody will decide with.

    Raises:
        DisagreementError: the matchers differ on a request that shows a difference.
    """
    comparing = _Comparing(old, new, most, Trial if trial else Decider)
    try:
        return comparing.all()
    finally:
        comparing.close()


Differs = Callable[[Outcome], bool]


class _Way(Struct, frozen=True):
    """A way to find requests: they are found under one plan, and decided under the other."""

    search: Search
    other: Trial
    turned: bool
    """Whether they are found under the new plan."""


class _Half:
    """One of the two plans, on the axes of both."""

    def __init__(self, side: Side, plan: Plan, space: Space, table: Table, called: Callable[[str], str | None]) -> None:
        self.side = side
        self.plan = plan
        self.conditions = Conditions(plan, space)
        self.meanings = Meanings(plan, table)
        self.shapes = Meanings(plan, table, called)
        self.sayings: Sayings = sayings(plan, self.meanings, self.shapes)
        self.trial = Trial(plan)
        self.possible = Possible(plan, self.conditions)

    @property
    def all(self) -> tuple[Plan, Conditions, Meanings, Meanings]:
        """What there is to know of it."""
        return self.plan, self.conditions, self.meanings, self.shapes

    def standing(self, placed: Placed) -> Boxes | None:
        stage, rule = placed
        return self.conditions.standing(stage, rule)

    @property
    def rules(self) -> Iterator[tuple[Stage, Rule]]:
        """The rules of all questions."""
        for stage in self.plan.stages:
            if stage.step is not Step.DEFINITION:
                yield from ((stage, rule) for rule in stage.rules)


class _Comparing:
    def __init__(self, old: Side, new: Side, most: int | None, make: type[Trial]) -> None:
        both = aligned(old.plan, new.plan)
        self.settings = _settings(old.plan, new.plan)
        self.asked = tuple(_asked(old.vocabulary, new.vocabulary))
        self.space = Space(both.old, both.new, always=_always(both.old, old.vocabulary, both.new, new.vocabulary))
        apart = frozenset(original(name) for name in both.new.sources if name.endswith(NEW))
        self.old = _Half(old, both.old, self.space, both.table, lambda name: name if name in apart else None)
        self.new = _Half(
            new, both.new, self.space, both.table, lambda name: original(name) if name.endswith(NEW) else None
        )
        self.unlike = Unlike(self.old.all, self.new.all, self.space)
        self.called = labels(self.old.sayings, self.new.sayings)
        self.names = renamed(*self.called)
        self.amounts = _PAID
        """Facts of which other amounts are tried."""
        self.most = most
        self.make = make
        self.left = [_DECISIONS, _DECISIONS]
        """Requests that may still be decided, by each way."""
        self.found: list[Difference] = []
        self.undecided: list[Doubt] = []

    # what decides

    @cached_property
    def deciders(self) -> tuple[Trial, Trial]:
        """What decides under the two books as they are."""
        return self.make(self.old.side.plan), self.make(self.new.side.plan)

    @cached_property
    def ways(self) -> tuple[_Way, ...]:
        """Requests are sought under the old plan first."""
        found = []
        for this, that, turned in ((self.old, self.new, False), (self.new, self.old, True)):
            vocabulary = {**that.side.vocabulary, **this.side.vocabulary}
            made = search(this.plan, that.plan, vocabulary, self.space, this.conditions)
            found.append(_Way(made, that.trial, turned))
        return tuple(found)

    def close(self) -> None:
        self.old.trial.close()
        self.new.trial.close()
        if "ways" in self.__dict__:
            for way in self.ways:
                way.search.trial.close()
        if "deciders" in self.__dict__:
            for decider in self.deciders:
                decider.close()

    # what differs

    def all(self) -> Comparison:
        if self.settings:
            self._everywhere(self.settings)
        self._words()
        regions = self._together()
        self.amounts = self._amounts({name for names, _ in regions for name in names})
        for (names, step), (boxes, exact) in regions.items():
            if self._enough:
                break
            self._search(names, step, boxes, exact=exact)
        if not self._enough:
            self._ties()
        for each in self._assumptions():
            if self._enough:
                break
            self._assume(each)
        derived = {**derived_in(self.new.plan), **derived_in(self.old.plan)}
        return Comparison(tuple(self.found), tuple(self.undecided), self.asked, self.names, self.space, derived)

    @property
    def _enough(self) -> bool:
        return self.most is not None and len(self.found) >= self.most

    def _together(self) -> Mapping[tuple[tuple[str, ...], Step], tuple[Boxes, bool]]:
        """The regions of the same rules and the same question as one."""
        found: dict[tuple[tuple[str, ...], Step], tuple[dict[frozenset[tuple[str, int]], Box], bool]] = {}
        for names, step, boxes, exact in self._regions():
            known, so_far = found.get((names, step), ({}, True))
            known |= {frozenset(box.items()): box for box in boxes}
            found[names, step] = (known, so_far and exact)
        return {key: (tuple(known.values()), exact) for key, (known, exact) in found.items()}

    def _regions(self) -> Iterator[tuple[tuple[str, ...], Step, Boxes, bool]]:
        """Where one of the two says something that the other does not; whether just there."""
        old, new = free_of_both(self.old.sayings, self.new.sayings, self.called)
        for effect in sorted({*old, *new}, key=lambda each: (_ORDER[each[0]], each[1:])):
            mine, theirs = old.get(effect, {}), new.get(effect, {})
            for this, here, that, there in ((self.old, mine, self.new, theirs), (self.new, theirs, self.old, mine)):
                # a rule that stands in both where the same conditions hold makes no difference
                apart = [key for key in here if key not in there]
                if apart:
                    names = tuple(sorted({*self._origins(here, there), *self._origins(there, here)}))
                    boxes, exact = self._left(this, [here[key] for key in apart], that, there.values())
                    if boxes := this.possible.of(boxes, effect[0]):
                        yield names, effect[0], boxes, exact
            if mine and theirs:
                yield from self._otherwise(effect[0], mine.values(), theirs.values())

    def _ties(self) -> None:
        """Rules of which the names decide which one is shown, where both say the same amount."""
        for one, other in ties(self.old.sayings, self.new.sayings):
            names = tuple(sorted({self._name(one[1]), self._name(other[1])}))
            left, right = self.new.standing(one), self.new.standing(other)
            try:
                both = EVERYTHING if left is None or right is None else meeting(left, right, Work(SHARE))
            except OutOfWorkError:
                both = EVERYTHING
            if both and self._look(names, one[0].step, both) is None:
                self.undecided.append(Doubt(About.RULES, names, both, REASONS[2]))

    def _otherwise(
        self, step: Step, here: Iterable[Placed], there: Iterable[Placed]
    ) -> Iterator[tuple[tuple[str, ...], Step, Boxes, bool]]:
        """Where both say the same with names that mean something else."""
        names = self.unlike.names(each for _, rule in there for each in quantities(rule.conclusion))
        apart = tuple(box for name in sorted(names) for box in self.unlike.where(name))
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
            if boxes := self.old.possible.of(boxes, step):
                yield (placed[1].origin,), step, boxes, exact

    def _origins(self, here: Mapping[Key, Placed], there: Mapping[Key, Placed]) -> Iterator[str]:
        return (self._name(rule) for key, (_, rule) in here.items() if key not in there)

    def _name(self, rule: Rule) -> str:
        """What a rule is called, in the old book if it is there."""
        return self.names.get(rule.origin, rule.origin)

    def _left(self, this: _Half, apart: Iterable[Placed], that: _Half, others: Iterable[Placed]) -> tuple[Boxes, bool]:
        """Where some rules of one book stand, and none of some of the other; and whether it is no larger than that."""
        boxes: list[Box] = []
        exact = True
        for stage, rule in apart:
            standing = this.conditions.standing(stage, rule)
            exact = exact and standing is not None
            boxes += this.conditions.of(rule) if standing is None else standing
        covers: list[Box] = []
        for placed in others:
            covers += that.standing(placed) or ()
        try:
            return remainder(self.space, boxes, covers, Work(SHARE)), exact
        except OutOfWorkError:
            return tuple(boxes), False

    # a request that shows it

    def _search(self, names: tuple[str, ...], step: Step, boxes: Boxes, *, exact: bool) -> None:
        found: set[Change] = set()
        left: list[Box] = []
        for region in _few(grouped(self.space, boxes)):
            if self._enough:
                return
            change = self._look(names, step, tuple(region))
            if change is None:
                left += region
            else:
                found.add(change)
        if left:
            spent = min(self.left) <= 0
            self.undecided.append(Doubt(About.RULES, names, tuple(left), REASONS[spent or not exact]))
        if len(found) == 1 and (contrary := _CONTRARY.get(found.pop())) is not None:
            other = self._seek(boxes, step, wanted=contrary, tries=4)
            if other is not None:
                self._add(Difference(contrary, names, boxes, self._share(boxes), *other))

    def _look(self, names: tuple[str, ...], step: Step, region: Boxes) -> Change | None:
        found = self._seek(self._still_charged(region), step) if step is Step.WAIVED else None
        found = found or self._seek(region, step)
        if found is None and step in _CHARGED:
            found = self._seek(region, step, tries=4, sweep=self._beside(names))
        if found is None:
            return None
        change = change_of(found[0].outcome, found[1])
        self._add(Difference(change, names, region, self._share(region), *found))
        return change

    def _still_charged(self, region: Boxes) -> Boxes:
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

    def _share(self, region: Boxes) -> int:
        return min(WHOLE, sum(share_of(self.space, box) for box in region))

    def _seek(
        self,
        region: Boxes,
        step: Step | None,
        wanted: Change | None = None,
        tries: int = _TRIES,
        sweep: frozenset[str] = frozenset(),
    ) -> tuple[Found, Outcome] | None:
        amounts = (sweep or self.amounts) if step in (None, *_CHARGED) else frozenset()
        for number, way in enumerate(self.ways):
            # what is not an axis of the plan that seeks is one of the other
            work = way.search.seeker.work
            given = work.left = min(_AT_ONCE, self.left[number])
            try:
                found = way.search.seeker.seek(
                    region, self._differing(way, wanted), tries=tries, step=step, sweep=amounts
                )
            except OutOfWorkError:
                found = None
            self.left[number] -= given - max(0, work.left)
            if found is not None:
                return self._decided(found)
        return None

    def _differing(self, way: _Way, wanted: Change | None) -> Differs:
        def differs(outcome: Outcome) -> bool:
            if outcome.undecided:
                return False
            other = way.other.what_if(case_of_found(outcome.case))
            if other.undecided or said(other) == said(outcome):
                return False
            before, after = (other, outcome) if way.turned else (outcome, other)
            return wanted is None or change_of(before, after) is wanted

        return differs

    def _decided(self, found: Found) -> tuple[Found, Outcome]:
        """What was found, decided under the two books as they are."""
        case = case_of_found(found.outcome.case)
        before, after = (decider.decide(case) for decider in self.deciders)
        return Found(found.facts, found.items, before), after

    def _add(self, difference: Difference) -> None:
        assert said(difference.old.outcome) != said(difference.new)
        self.found.append(difference)

    def _beside(self, names: tuple[str, ...]) -> frozenset[str]:
        """The facts from which the amounts of rules come that speak of the same fees."""
        about = {rule.line for half in (self.old, self.new) for _, rule in half.rules if self._name(rule) in names}
        others = {self._name(rule) for half in (self.old, self.new) for _, rule in half.rules if rule.line in about}
        return self._amounts(others)

    def _amounts(self, names: Set[str]) -> frozenset[str]:
        """The facts from which the amounts of these rules are made."""
        return frozenset(
            name
            for half in (self.old, self.new)
            for _, rule in half.rules
            if self._name(rule) in names or rule.origin in names
            for quantity in quantities(rule.conclusion)
            for fact in facts_in(quantity)
            for name in half.plan.sources.get(fact, (fact,))
        )

    # what is not a rule

    def _everywhere(self, changed: tuple[str, ...]) -> None:
        """A setting of the whole book changed: any rule may come to something else wherever it stands."""
        found = self._seek(self._set_apart(changed), None, tries=12)
        if found is None:
            for stage, rule in islice(self.old.rules, _RULES):
                found = self._seek(
                    self.old.standing((stage, rule)) or self.old.conditions.of(rule), stage.step, tries=1
                )
                if found is not None:
                    break
        if found is None:
            self.undecided.append(Doubt(About.SETTING, changed, EVERYTHING, REASONS[0]))
            return
        change = change_of(found[0].outcome, found[1])
        self._add(Difference(change, changed, EVERYTHING, WHOLE, *found, About.SETTING))

    def _set_apart(self, changed: tuple[str, ...]) -> Boxes:
        """Where a setting makes a difference, if that can be said."""
        if changed != ("ending",) or "change.kind" not in self.space.cells:
            return EVERYTHING
        axis, cells = self.space.axes["change.kind"], self.space.cells["change.kind"]
        kinds = self.old.plan.ending ^ self.new.plan.ending
        return tuple({"change.kind": cells.bit(axis.choices.index(kind))} for kind in sorted(kinds))

    def _words(self) -> None:
        """Values that stand in every decision may mean something else, or be there no longer."""
        old, new = (
            {(original(name), half.meanings.of(name)): name for name in half.plan.reported}
            for half in (self.old, self.new)
        )
        for name in sorted({name for name, _ in old.keys() ^ new.keys()}):
            region = self._unlike(
                next((each for (called, _), each in old.items() if called == name), None),
                next((each for (called, _), each in new.items() if called == name), None),
            )
            if not region:
                continue
            found = self._seek(region, None)
            if found is None:
                self.undecided.append(Doubt(About.REPORTED, (name,), region, REASONS[0]))
            else:
                self._add(
                    Difference(change_of(found[0].outcome, found[1]), (name,), region, WHOLE, *found, About.REPORTED)
                )

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

    # what is taken as given

    def _assumptions(self) -> Iterator[Attribute]:
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

    def _assume(self, new: Attribute) -> None:
        """A request that does not say this fact: under the old book it is taken to be one thing, now another."""
        name = new.name
        old = self.old.side.vocabulary[name]
        way = self.ways[0]
        seeker = way.search.seeker
        taken: tuple[Value | Nothing, Value | Nothing] = tuple(
            UNKNOWN if each.assumed is None else each.assumed for each in (old, new)
        )  # type: ignore[assignment]

        def cases(outcome: Outcome) -> tuple[Case, Case]:
            case = case_of_found(outcome.case)
            return case.adding([(name, taken[0])], case.origins["change.kind"]), case.adding(
                [(name, taken[1])], case.origins["change.kind"]
            )

        def differs(outcome: Outcome) -> bool:
            before, after = cases(outcome)
            one, other = way.search.trial.what_if(before), way.other.what_if(after)
            return said(one) != said(other) or bool(one.undecided) != bool(other.undecided)

        for boxes, step in self._testing(name):
            seeker.work.left = _AT_ONCE
            try:
                found = seeker.seek(boxes, differs, tries=3, step=step)
            except OutOfWorkError:
                found = None
            if found is not None:
                one, other = (
                    decider.decide(case) for decider, case in zip(self.deciders, cases(found.outcome), strict=True)
                )
                facts = {each: value for each, value in found.facts.items() if each != name}
                change = change_of(one, other)
                self.found.append(
                    Difference(
                        Change.MIXED if change is Change.SAME else change,
                        (name,),
                        EVERYTHING,
                        WHOLE,
                        Found(facts, found.items, one),
                        other,
                        About.ASSUMPTION,
                    )
                )
                return
        self.undecided.append(Doubt(About.ASSUMPTION, (name,), EVERYTHING, REASONS[0]))

    def _testing(self, name: str) -> Iterator[tuple[Boxes, Step | None]]:
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


_ORDER = {step: number for number, step in enumerate(Step)}
_PAID = frozenset({"payments.paid", "order.value", "order.performed_value", "deposit.paid"})
_CONTRARY = {Change.FRIENDLIER: Change.HARSHER, Change.HARSHER: Change.FRIENDLIER}


def _few(groups: Sequence[list[Box]]) -> list[list[Box]]:
    """The largest groups, and all others as one."""
    if len(groups) <= _GROUPS:
        return list(groups)
    return [*groups[: _GROUPS - 1], [box for group in groups[_GROUPS - 1 :] for box in group]]


def said(outcome: Outcome) -> tuple[object, ...]:
    """What a person gets of an outcome; that nothing but the default says no is a difference: it has no reason."""
    duties = sorted(
        (duty.code, duty.owner or "", str(duty.due), duty.channel or "", tuple(sorted(duty.must_state)))
        for duty in outcome.duties
    )
    reported = sorted(((original(name), value) for name, value in outcome.reported.items()), key=str)
    unsaid = outcome.verdict is Verdict.REJECTED and outcome.acceptance.layer is None
    return (outcome.answer, unsaid, tuple(duties), tuple(reported))


_RANK = {Verdict.FREE: 0, Verdict.PAID: 1, Verdict.REFER: 2, Verdict.HOLD: 2, Verdict.OPEN: 2, Verdict.REJECTED: 3}


def change_of(old: Outcome, new: Outcome) -> Change:
    """For whom one request's difference is better: the verdict, what is charged, what comes back.

    Who was turned down and may now do it at a price is better off: that is a choice he did not have.
    """
    pairs = [(_RANK[old.verdict], _RANK[new.verdict])]
    if (old.verdict is Verdict.REJECTED) is (new.verdict is Verdict.REJECTED):
        pairs += [(old.total, new.total), (new.settlement.refunded, old.settlement.refunded)]
    better = {before > after for before, after in pairs if before != after}
    if not better:
        return Change.MIXED if said(old) != said(new) else Change.SAME
    if len(better) > 1:
        return Change.MIXED
    return Change.FRIENDLIER if True in better else Change.HARSHER


def _always(old: Plan, mine: Vocabulary, new: Plan, theirs: Vocabulary) -> frozenset[str]:
    """Names that have a value in every request under both plans; nothing is accepted where a person must decide."""
    before, after = always_there(old, mine), always_there(new, theirs)
    in_old, in_new = ({axis for stage in plan.stages for axis in stage.tested} for plan in (old, new))
    return (before & after | before - in_new | after - in_old) - {"acceptance"}


def _settings(old: Plan, new: Plan) -> tuple[str, ...]:
    """The settings of the whole book that differ."""
    names = ("currency", "zone", "ending", "desk", "referee", "line_fees", "formation")
    return tuple(name for name in names if getattr(old, name) != getattr(new, name))


def _asked(old: Vocabulary, new: Vocabulary) -> Iterator[Asked]:
    """The facts of a company's own that can be stated under one of the two alone, or with other values."""
    for name in sorted(each for each in old.keys() | new.keys() if each.startswith("own.")):
        mine, theirs = old.get(name), new.get(name)
        if mine is None or theirs is None or _domain(mine) != _domain(theirs):
            yield Asked(name, mine, theirs)


def _domain(of: Attribute) -> tuple[object, ...]:
    return (of.kind, of.choices, of.minimum, of.maximum, of.nullable)
