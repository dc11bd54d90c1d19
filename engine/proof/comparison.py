"""Two books held against each other: requests that show where they decide differently."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import cached_property
from itertools import islice
from zoneinfo import ZoneInfo

from msgspec import Struct

from engine.case import Case
from engine.core.plan import Step
from engine.decision.decider import Decider, Trial
from engine.decision.outcome import Outcome
from engine.proof.days import near_holidays, near_midnight, working_days
from engine.proof.difference import REASONS, About, Change, Comparison, Difference, Doubt, change_of, said
from engine.proof.half import Side
from engine.proof.joint import Search, search
from engine.proof.meanings import derived_in
from engine.proof.regions import WHOLE, grouped, share_of
from engine.proof.two_books import TwoBooks
from engine.quantities.value import UNKNOWN, Nothing, Value
from engine.regions.boxes import EVERYTHING, Boxes
from engine.regions.space import Box
from engine.regions.work import OutOfWorkError
from engine.vocabulary.attribute import Attribute
from engine.witness import Found
from engine.witness.seeker import case_of_found

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


class _Comparing:
    def __init__(self, old: Side, new: Side, most: int | None, make: type[Trial]) -> None:
        self.books = TwoBooks(old, new)
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
        return self.make(self.books.old.side.plan), self.make(self.books.new.side.plan)

    @cached_property
    def ways(self) -> tuple[_Way, ...]:
        """Requests are sought under the old plan first."""
        found = []
        for this, that, turned in ((self.books.old, self.books.new, False), (self.books.new, self.books.old, True)):
            vocabulary = {**that.side.vocabulary, **this.side.vocabulary}
            made = search(this.plan, that.plan, vocabulary, self.books.space, this.conditions)
            found.append(_Way(made, that.trial, turned))
        return tuple(found)

    def close(self) -> None:
        self.books.old.trial.close()
        self.books.new.trial.close()
        if "ways" in self.__dict__:
            for way in self.ways:
                way.search.trial.close()
        if "deciders" in self.__dict__:
            for decider in self.deciders:
                decider.close()

    # what differs

    def all(self) -> Comparison:
        books = self.books
        if books.settings:
            self._everywhere()
        self._words()
        regions = books.regions()
        self.amounts = books.amounts({name for names, _ in regions for name in names})
        for (names, step), (boxes, exact) in regions.items():
            if self._enough:
                break
            self._search(names, step, boxes, exact=exact)
        if not self._enough:
            self._ties()
        for each in books.assumptions():
            if self._enough:
                break
            self._assume(each)
        derived = {**derived_in(books.new.plan), **derived_in(books.old.plan)}
        return Comparison(tuple(self.found), tuple(self.undecided), books.asked, books.names, books.space, derived)

    @property
    def _enough(self) -> bool:
        return self.most is not None and len(self.found) >= self.most

    def _ties(self) -> None:
        for names, step, both in self.books.ties():
            if self._look(names, step, both) is None:
                self.undecided.append(Doubt(About.RULES, names, both, REASONS[2]))

    # a request that shows it

    def _search(self, names: tuple[str, ...], step: Step, boxes: Boxes, *, exact: bool) -> None:
        found: set[Change] = set()
        left: list[Box] = []
        for region in _few(grouped(self.books.space, boxes)):
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
                around = self._around(other[0], boxes)
                self._add(Difference(contrary, names, around, self._share(boxes), *other))

    def _look(self, names: tuple[str, ...], step: Step, region: Boxes) -> Change | None:
        found = self._seek(self.books.still_charged(region), step) if step is Step.WAIVED else None
        found = found or self._seek(region, step)
        if found is None and step in _CHARGED:
            found = self._seek(region, step, tries=4, sweep=self.books.beside(names))
        if found is None:
            return None
        change = change_of(found[0].outcome, found[1])
        self._add(Difference(change, names, self._around(found[0], region), self._share(region), *found))
        return change

    def _around(self, found: Found, region: Boxes) -> Boxes:
        """The region, the parts first that the request is in: a reader holds it against them."""
        made = self.ways[0].search
        outcome = made.trial.what_if(case_of_found(found.outcome.case))
        return tuple(sorted(region, key=lambda box: not made.seeker.inside((box,), outcome)))

    def _share(self, region: Boxes) -> int:
        return min(WHOLE, sum(share_of(self.books.space, box) for box in region))

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

    # what is not a rule

    def _everywhere(self) -> None:
        """A setting of the whole book changed: any rule may come to something else wherever it stands."""
        old, changed = self.books.old, self.books.settings
        found = self._seek(self.books.set_apart(), None, tries=12)
        if found is None:
            for stage, rule in islice(old.rules, _RULES):
                found = self._seek(old.standing((stage, rule)) or old.conditions.of(rule), stage.step, tries=1)
                if found is not None:
                    break
        if found is None and not {"zone", "calendar"}.isdisjoint(changed):
            found = self._on_other_days()
        if found is None:
            self.undecided.append(Doubt(About.SETTING, changed, EVERYTHING, REASONS[0]))
            return
        change = change_of(found[0].outcome, found[1])
        self._add(Difference(change, changed, EVERYTHING, WHOLE, *found, About.SETTING))

    def _on_other_days(self) -> tuple[Found, Outcome] | None:
        """A request from an hour at which it is another day in the other zone, or from before an odd holiday."""
        way = self.ways[0]
        seeker, differs = way.search.seeker, self._differing(way, None)
        plans = [decider.plan for decider in self.deciders]
        zones = [ZoneInfo(plan.zone) for plan in plans]
        calendars = frozenset().union(*map(working_days, plans))
        for region, step in islice(self.books.on_the_day(), _RULES):
            seeker.work.left = _AT_ONCE
            with suppress(OutOfWorkError, OverflowError):
                start = seeker.seek(region, lambda _: True, tries=1, step=step) or seeker.pool.first
                for change in (
                    *(near_midnight(start.facts, zones) if len(set(zones)) > 1 else ()),
                    *(near_holidays(start.facts, calendars, zones[0]) if len(calendars) > 1 else ()),
                ):
                    found = seeker.changed(start, change)
                    if differs(found.outcome):
                        return self._decided(found)
        return None

    def _words(self) -> None:
        for name, region in self.books.words():
            found = self._seek(region, None)
            if found is None:
                self.undecided.append(Doubt(About.REPORTED, (name,), region, REASONS[0]))
            else:
                change = change_of(found[0].outcome, found[1])
                self._add(Difference(change, (name,), region, WHOLE, *found, About.REPORTED))

    def _assume(self, new: Attribute) -> None:
        """A request that does not say this fact: under the old book it is taken to be one thing, now another."""
        name = new.name
        old = self.books.old.side.vocabulary[name]
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

        for boxes, step in self.books.testing(name):
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


_PAID = frozenset({"payments.paid", "order.value", "order.performed_value", "deposit.paid"})
_CONTRARY = {Change.FRIENDLIER: Change.HARSHER, Change.HARSHER: Change.FRIENDLIER}


def _few(groups: Sequence[list[Box]]) -> list[list[Box]]:
    """The largest groups, and all others as one."""
    if len(groups) <= _GROUPS:
        return list(groups)
    return [*groups[: _GROUPS - 1], [box for group in groups[_GROUPS - 1 :] for box in group]]
