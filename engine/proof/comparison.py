"""Two books held against each other: where they decide differently, and for whom that is better."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import StrEnum

from msgspec import Struct

from engine.core.plan import Line, Owes, Plan, Rule, Stage, Step
from engine.core.quantity import facts_in
from engine.decision.decider import Decider, Trial
from engine.decision.outcome import Outcome, Verdict
from engine.proof.alignment import Meanings, aligned
from engine.proof.regions import WHOLE, grouped, share_of
from engine.proof.subject import Subject
from engine.regions.boxes import EVERYTHING, Boxes, remainder
from engine.regions.space import Box
from engine.regions.work import OutOfWorkError
from engine.vocabulary.attribute import Vocabulary
from engine.witness import Found
from engine.witness.seeker import case_of_found, quantities

_TRIES = 10


class Change(StrEnum):
    """For whom a difference is better."""

    SAME = "the same"
    FRIENDLIER = "friendlier"
    HARSHER = "harsher"
    MIXED = "mixed"


class Difference(Struct, frozen=True):
    """A region in which the two decide differently, with one request decided by both.

    `rules` are the source rules that make it, of either book; `share` in basis points of all combinations.
    """

    change: Change
    rules: tuple[str, ...]
    region: tuple[Box, ...]
    share: int
    old: Found
    new: Outcome


class Comparison(Struct, frozen=True):
    """All that differs; `undecided` are regions where something else stands and no request was found to tell."""

    differences: tuple[Difference, ...]
    undecided: tuple[tuple[tuple[str, ...], Boxes], ...]
    because: tuple[str, ...] = ()
    """Why something could not be compared at all."""

    @property
    def same(self) -> bool:
        """Whether the two are proved to decide everything alike."""
        return not self.differences and not self.undecided and not self.because

    @property
    def change(self) -> Change:
        """The whole in one word."""
        found = {difference.change for difference in self.differences}
        if not found:
            return Change.SAME
        return found.pop() if len(found) == 1 else Change.MIXED


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
    """
    make = Trial if trial else Decider
    changed = _settings(old.plan, new.plan)
    one, other = aligned(old.plan, new.plan)
    old, new = Side(one, old.vocabulary), Side(other, new.vocabulary)
    before = Subject(old.plan, {**new.vocabulary, **old.vocabulary}, make(old.plan), beside=(new.plan,))
    after = Subject(new.plan, {**old.vocabulary, **new.vocabulary}, make(new.plan), beside=(old.plan,))
    after.space = before.space
    try:
        return _Comparing(before, after).all(changed, most)
    finally:
        before.close()
        after.close()


class _Comparing:
    def __init__(self, old: Subject, new: Subject) -> None:
        self.old = old
        self.new = new
        self.found: list[Difference] = []
        self.undecided: list[tuple[tuple[str, ...], Boxes]] = []
        self.because: list[str] = []

    def all(self, changed: tuple[str, ...], most: int | None) -> Comparison:
        if changed:
            self._everywhere(changed)
        self._words()
        for rules, step, boxes in self._regions():
            if most is not None and len(self.found) >= most:
                break
            if boxes is None:
                self.because.append("work")
                continue
            if boxes == ():
                continue
            for region in grouped(self.old.space, boxes):
                self._look(rules, step, tuple(region))
        return Comparison(tuple(self.found), tuple(self.undecided), tuple(dict.fromkeys(self.because)))

    def _words(self) -> None:
        """Values that stand in every decision may mean something else, or be there no longer."""
        old, new = (_reported(side.plan, Meanings(side.plan)) for side in (self.old, self.new))
        for name in sorted({name for name, _ in old ^ new}):
            found = self.old.seeker.seek(EVERYTHING, self._reports_otherwise(name))
            if found is None:
                self.undecided.append(((name,), EVERYTHING))
            else:
                answer = self.new.decider.decide(case_of_found(found.outcome.case))
                self.found.append(Difference(Change.MIXED, (name,), EVERYTHING, WHOLE, found, answer))

    def _reports_otherwise(self, name: str) -> Callable[[Outcome], bool]:
        return lambda outcome: self._after(outcome).reported.get(name) != outcome.reported.get(name)

    def _regions(self) -> Iterator[tuple[tuple[str, ...], Step, Boxes | None]]:
        """Where one of the two says something that the other does not."""
        old, new = _effects(self.old.plan), _effects(self.new.plan)
        for effect in sorted({*old, *new}, key=repr):
            mine, theirs = old.get(effect, {}), new.get(effect, {})
            for this, here, that, there in ((self.old, mine, self.new, theirs), (self.new, theirs, self.old, mine)):
                # a rule that stands in both where the same conditions hold makes no difference
                apart = [key for key in here if key not in there]
                if apart:
                    rules = tuple(sorted({*(here[key][1].origin for key in apart), *_origins(there, here)}))
                    yield rules, effect[0], self._left(this, [here[key] for key in apart], that, there.values())

    def _left(self, this: Subject, apart: Iterable[_Placed], that: Subject, others: Iterable[_Placed]) -> Boxes | None:
        """Where some rules of one book stand, and none of some of the other; None: it takes too much work to say."""
        boxes: list[Box] = []
        for stage, rule in apart:
            standing = this.standing(stage, rule)
            if standing is None:
                return None
            boxes += standing
        covers: list[Box] = []
        for stage, rule in others:
            covers += that.standing(stage, rule) or ()
        try:
            return remainder(self.old.space, boxes, covers, this.share())
        except OutOfWorkError:
            return None

    def _look(self, rules: tuple[str, ...], step: Step, region: Boxes) -> None:
        def differs(outcome: Outcome) -> bool:
            return said(self._after(outcome)) != said(outcome)

        amounts = self._amounts(rules)
        found = self.old.seeker.seek(region, differs, tries=_TRIES, step=step, sweep=amounts)
        if found is None:
            self.undecided.append((rules, region))
            return
        answer = self.new.decider.decide(case_of_found(found.outcome.case))
        share = sum(share_of(self.old.space, box) for box in region)
        self.found.append(Difference(change_of(found.outcome, answer), rules, region, share, found, answer))

    def _amounts(self, rules: tuple[str, ...]) -> frozenset[str]:
        """The facts from which the amounts of these rules are made."""
        return frozenset(
            name
            for side in (self.old, self.new)
            for _, rule in side.rules
            if rule.origin in rules
            for quantity in quantities(rule.conclusion)
            for fact in facts_in(quantity)
            for name in side.plan.sources.get(fact, (fact,))
        )

    def _everywhere(self, changed: tuple[str, ...]) -> None:
        """A setting of the whole book changed: any rule may come to something else wherever it stands."""

        def differs(outcome: Outcome) -> bool:
            return said(self._after(outcome)) != said(outcome)

        found = self.old.seeker.seek(({},), differs, tries=1)
        for stage, rule in self.old.rules:
            boxes = self.old.standing(stage, rule) or self.old.conditions.of(rule)
            found = found or self.old.seeker.seek(boxes, differs, tries=_TRIES, step=stage.step)
        if found is None:
            self.undecided.append((changed, EVERYTHING))
            return
        answer = self.new.decider.decide(case_of_found(found.outcome.case))
        whole = Difference(change_of(found.outcome, answer), changed, EVERYTHING, WHOLE, found, answer)
        self.found.append(whole)

    def _after(self, outcome: Outcome) -> Outcome:
        return self.new.decider.what_if(case_of_found(outcome.case))


def said(outcome: Outcome) -> tuple[object, ...]:
    """What a person gets of an outcome."""
    duties = tuple(sorted((duty.code, duty.owner or "", str(duty.due), duty.channel or "") for duty in outcome.duties))
    return (outcome.answer, duties, tuple(sorted(outcome.reported.items(), key=str)), len(outcome.holds))


_RANK = {Verdict.FREE: 0, Verdict.PAID: 1, Verdict.REFER: 2, Verdict.HOLD: 2, Verdict.OPEN: 2, Verdict.REJECTED: 3}


def change_of(old: Outcome, new: Outcome) -> Change:
    """For whom one request's difference is better: the verdict, what is charged, what comes back."""
    pairs = (
        (_RANK[old.verdict], _RANK[new.verdict]),
        (old.total, new.total),
        (new.settlement.refunded, old.settlement.refunded),
    )
    better = {before > after for before, after in pairs if before != after}
    if not better:
        return Change.MIXED if said(old) != said(new) else Change.SAME
    if len(better) > 1:
        return Change.MIXED
    return Change.FRIENDLIER if True in better else Change.HARSHER


# What a plan says, whatever its rules are called ----------------------------------------------------------------------


_Placed = tuple[Stage, Rule]

_Effect = tuple[Step, object, str, object, str]

_Key = tuple[object, frozenset[object]]
"""When a rule stands: its condition, and those of the rules that defeat it."""


def _reported(plan: Plan, meanings: Meanings) -> frozenset[tuple[str, object]]:
    return frozenset((name, meanings.of(name)) for name in plan.reported)


def _effects(plan: Plan) -> Mapping[_Effect, Mapping[_Key, _Placed]]:
    """The rules that say each thing that rules can say, by when they stand."""
    found: dict[_Effect, dict[_Key, _Placed]] = {}
    meanings = Meanings(plan)
    for stage in plan.stages:
        if stage.step is Step.DEFINITION:
            continue  # what words mean shows where they are used
        whens = {rule.id: rule.when for rule in stage.rules}
        for rule in stage.rules:
            effect = (stage.step, rule.layer, rule.line, meanings.resolved(rule.conclusion), _apart(rule))
            defeaters = frozenset(meanings.condition(whens[by]) for by in stage.defeats.get(rule.id, ()))
            found.setdefault(effect, {})[meanings.condition(rule.when), defeaters] = (stage, rule)
    return found


def _origins(these: Mapping[_Key, _Placed], those: Mapping[_Key, _Placed]) -> set[str]:
    return {rule.origin for key, (_, rule) in these.items() if key not in those}


def _apart(rule: Rule) -> str:
    """What else tells a rule from another that concludes the same: amounts that add up, duties that ride along."""
    adds = isinstance(rule.conclusion, Line) and rule.conclusion.combine == "add up"
    rides = isinstance(rule.conclusion, Owes) and rule.rides
    per_line = "per line" if rule.per_line else ""
    return f"{rule.origin if adds or rides else ''}{per_line}"


def _settings(old: Plan, new: Plan) -> tuple[str, ...]:
    """The settings of the whole book that differ."""
    return tuple(
        name for name in ("currency", "zone", "ending", "calendar") if getattr(old, name) != getattr(new, name)
    )
