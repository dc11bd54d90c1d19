"""What features exercise and decide of a book: its rules, exceptions, tiers, words and bounds."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from zoneinfo import ZoneInfo

from msgspec import Struct

from engine.case import Case
from engine.core.atom import Atom, Compare
from engine.core.encoding import encode
from engine.core.evaluate import evaluate
from engine.core.matching import LIMIT
from engine.core.plan import Becomes, Line, Plan, Rule, Stage, Waives
from engine.core.quantity import Clamp, Const, Days, Linear, Position, Quantity, Summary
from engine.core.reading import accepts, met
from engine.decision.outcome import Outcome
from engine.documents.speech import Speech
from engine.language.source import Choose, Definition, Meets, Span
from engine.language.source import Rule as Written
from engine.quantities.value import UNKNOWN, Day
from engine.specs.bounds import Bound, Bounds
from engine.specs.own import own
from engine.specs.rows import Row, Rows
from engine.vocabulary.attribute import LANGUAGES, Text
from engine.vocabulary.lists import ACTION, LINES, UNCHANGED, Over


class Part(Struct, frozen=True):
    """A part of a book that features may exercise: the rows in which it held, and those of them that it decided."""

    origin: str
    where: Text
    what: Text
    held: tuple[str, ...]
    decided: tuple[str, ...]

    @property
    def covered(self) -> bool:
        """Whether some row was decided by it."""
        return bool(self.decided)


class Lack(StrEnum):
    """Why a bound is not pinned."""

    INSIDE = "inside"
    """No row meets it just so."""
    OUTSIDE = "outside"
    """No row misses it, and nothing else, just so."""
    SAME = "same"
    """Both sides end alike."""


class Pinned(Struct, frozen=True):
    """A bound, and what it lacks to be pinned."""

    origin: str
    where: Text
    what: Text
    lacks: tuple[Lack, ...]


class Coverage(Struct, frozen=True):
    """What the rows of a book's features exercised, in order of provision and name; only what is written in it."""

    rules: tuple[Part, ...]
    exceptions: tuple[Part, ...]
    tiers: tuple[Part, ...]
    definitions: tuple[Part, ...]
    bounds: tuple[Pinned, ...]
    by_row: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]]
    """For each row the rules whose condition held in it, and those that decided it."""

    def ratio(self, of: str) -> float:
        """The part of the rules, exceptions, tiers or definitions that is covered, or of the bounds that is pinned."""
        return ratio(_good(getattr(self, of)))


def ratio(good: Iterable[bool]) -> float:
    """How many of some are good; all where there are none."""
    found = tuple(good)
    return sum(found) / len(found) if found else 1.0


def _good(parts: Iterable[Part | Pinned]) -> Iterator[bool]:
    return (part.covered if isinstance(part, Part) else not part.lacks for part in parts)


def coverage(rows: Rows) -> Coverage:
    """What some rows cover of their book."""
    return _Measuring(rows).coverage()


class _Measuring:
    def __init__(self, rows: Rows) -> None:
        self.rows = rows.rows
        self.plan = rows.plan
        self.book = rows.spec.book
        self.zone = ZoneInfo(self.plan.zone)
        self.speeches = {lang: Speech(self.book, lang) for lang in LANGUAGES}
        self.own_rules, self.own_definitions = own(self.book, rows.spec.folder)
        self.core: dict[str, list[tuple[Stage, Rule]]] = defaultdict(list)
        for stage in self.plan.stages:
            for rule in stage.rules:
                self.core[rule.origin].append((stage, rule))
        self.applying = {row.name: self._applying(row) for row in self.rows}
        self.edges = _edges(self.plan)
        self.least = dict(_least(self.plan))

    def coverage(self) -> Coverage:
        rules = tuple(self._rule(rule) for rule in self.own_rules)
        exceptions = tuple(self._exception(rule, target) for rule in self.own_rules for target in rule.exception_to)
        tiers = tuple(part for rule in self.own_rules for part in self._tiers(rule))
        definitions = tuple(part for each in self.own_definitions for part in self._definition(each))
        ids = {rule.id for rule in self.own_rules}
        by_row = {
            row.name: (
                tuple(sorted(ids & {rule.origin for rule in self.applying[row.name]})),
                tuple(sorted(ids & counting(row.outcome))),
            )
            for row in self.rows
        }
        return Coverage(rules, exceptions, tiers, definitions, tuple(self._bounds()), by_row)

    # What holds

    def _applying(self, row: Row) -> tuple[Rule, ...]:
        found = []
        for stage in self.plan.stages:
            for rule in stage.rules:
                if any(self._holds(rule, case) for case in self._seen(stage, rule, row.outcome.case)):
                    found.append(rule)
        return tuple(found)

    def _holds(self, rule: Rule, case: Case) -> bool:
        return any(all(self._met(atom, case) for atom in part) for part in rule.when)

    def _met(self, atom: Atom, case: Case) -> bool:
        return met(self.plan.axes[atom.axis], atom, case[atom.axis]) is True

    def _seen(self, stage: Stage, rule: Rule, case: Case) -> Iterator[Case]:
        """The case as a rule sees it: one that is decided per order line sees each line that changes."""
        if not rule.per_line:
            yield case
            return
        for item in case.lists.get(LINES, ()):
            if item.get(ACTION) != UNCHANGED:
                within = case.within(item)
                yield within.deriving(
                    (each.name, lambda found, each=each: evaluate(each.quantity, found, self.zone))  # type: ignore[misc]
                    for each in stage.of_lines
                )

    # Rules, exceptions, tiers

    def _where(self, rule: str) -> Text:
        return {lang: speech.provision(rule) for lang, speech in self.speeches.items()}

    def _title(self, rule: str) -> Text:
        return {lang: speech.title(rule) for lang, speech in self.speeches.items()}

    def _part(self, origin: str, where: Text, what: Text, held: list[Row], decided: list[Row]) -> Part:
        return Part(origin, where, what, tuple(row.name for row in held), tuple(row.name for row in decided))

    def _rule(self, rule: Written) -> Part:
        held = [row for row in self.rows if self._applies(rule.id, row)]
        decided = [row for row in held if rule.id in counting(row.outcome)]
        return self._part(rule.id, self._where(rule.id), self._title(rule.id), held, decided)

    def _applies(self, origin: str, row: Row) -> bool:
        return any(rule.origin == origin for rule in self.applying[row.name])

    def _exception(self, rule: Written, target: str) -> Part:
        held = [row for row in self.rows if self._applies(rule.id, row) and self._applies(target, row)]
        decided = [row for row in held if rule.id in counting(row.outcome)]
        return self._part(rule.id, self._where(rule.id), self._where(target), held, decided)

    def _tiers(self, rule: Written) -> Iterator[Part]:
        numbers = sorted({each.tier for _, each in self.core[rule.id] if each.tier})
        for number in numbers:
            held = [
                row
                for row in self.rows
                if any(each.origin == rule.id and each.tier == number for each in self.applying[row.name])
            ]
            decided = [row for row in held if rule.id in row.outcome.agreed.rules]
            what = {"en": f"tier {number}", "nl": f"trede {number}"}
            yield self._part(rule.id, self._where(rule.id), what, held, decided)

    # Words

    def _definition(self, definition: Definition) -> Iterator[Part]:
        name = definition.name
        label = {lang: speech.label(name) for lang, speech in self.speeches.items()}
        match definition.meaning:
            case Meets():
                for holds, what in ((True, {"en": "yes", "nl": "ja"}), (False, {"en": "no", "nl": "nee"})):
                    found = [row for row in self.rows if row.outcome.case[name] is holds]
                    yield self._part(name, label, what, found, found)
            case Choose():
                orders = [(_becomes(each).order, each) for _, each in self.core[name]]
                for order, each in sorted(orders, key=lambda pair: pair[0]):
                    found = [row for row in self.rows if self._chosen(name, row) is each]
                    what = {"en": f"case {order}", "nl": f"geval {order}"}
                    yield self._part(name, label, what, found, found)
            case meaning:
                # a span has no value of its own: what tests it sees where it lies
                ends = (meaning.since.name, meaning.until.name) if isinstance(meaning, Span) else (name,)
                found = [row for row in self.rows if all(row.outcome.case.known(each) for each in ends)]
                yield self._part(name, label, {"en": "", "nl": ""}, found, found)

    def _chosen(self, name: str, row: Row) -> Rule | None:
        """The branch of a choice that gave its value."""
        held = [rule for rule in self.applying[row.name] if rule.origin == name]
        return min(held, key=lambda rule: _becomes(rule).order, default=None)

    # Bounds

    def _bounds(self) -> Iterator[Pinned]:
        bounds = Bounds(self.book, self.plan)
        for rule in self.own_rules:
            for bound in bounds.of_rule(rule):
                yield from self._pinned(bound, self._where(rule.id))
            yield from self._limits(rule)
        for definition in self.own_definitions:
            label = {lang: speech.label(definition.name) for lang, speech in self.speeches.items()}
            for bound in bounds.of_definition(definition):
                yield from self._pinned(bound, label)

    def _pinned(self, bound: Bound, where: Text) -> Iterator[Pinned]:
        """A bound that has two sides: rows next to it, one a side, of which this alone decides, end otherwise."""
        low, high = self._sides(bound)
        if not low or not high:
            return
        sides: tuple[set[object], set[object]] = (set(), set())
        parts = {part: (stage, rule) for stage, rule in self.core[bound.origin] for part in rule.when}
        for part, (stage, rule) in parts.items():
            on = [atom for atom in part if atom.axis == bound.axis]
            if len({all(accepts(atom, code) for atom in on) for code in (bound.edge - 1, bound.edge)}) < 2:
                continue
            others = [atom for atom in part if atom.axis != bound.axis]
            for row in self.rows:
                for case in self._seen(stage, rule, row.outcome.case):
                    code = self._code(bound.axis, case)
                    if code is None or not (code in low or code in high):
                        continue
                    if all(self._met(each, case) for each in others):
                        sides[code in high].add(_ended(row))
        inside, outside = sides[bound.above], sides[not bound.above]
        lacks = [Lack.INSIDE] if not inside else []
        lacks += [Lack.OUTSIDE] if not outside else []
        if not lacks and len(inside | outside) == 1:
            lacks = [Lack.SAME]
        yield Pinned(bound.origin, where, bound.what, tuple(lacks))

    def _sides(self, bound: Bound) -> tuple[range, range]:
        """The codes next to a bound: the written one, and on the other side all up to the next edge."""
        axis = self.plan.axes[bound.axis]
        low = self.least.get(bound.axis, -LIMIT) if axis.minimum is None else axis.minimum
        high = LIMIT if axis.maximum is None else axis.maximum + 1
        edges = sorted({low, high, *self.edges.get(bound.axis, ())})
        place = bisect_left(edges, bound.edge)
        below = range(max(low, edges[place - 1] if place else low), bound.edge)
        above = range(bound.edge, min(high, edges[place + 1] if place + 1 < len(edges) else high))
        if bound.on == bound.edge:
            return below, above[:1]
        return below[-1:], above

    def _code(self, axis: str, case: Case) -> int | None:
        value = case[axis]
        return None if value is UNKNOWN or isinstance(value, Day) else encode(self.plan.axes[axis], value)

    def _limits(self, rule: Written) -> Iterator[Pinned]:
        """A minimum or maximum is pinned by a row in which it counts, and one in which it does not."""
        seen: dict[tuple[str, str], tuple[set[bool], Text]] = {}
        for stage, each in self.core[rule.id]:
            amount = _amount(each)
            if not isinstance(amount, Clamp):
                continue
            for key, limit in (("at least", amount.at_least), ("at most", amount.at_most)):
                if limit is None:
                    continue
                what = self._limit(rule, each.line, key)
                found, _ = seen.setdefault((each.line, key), (set(), what))
                for row in self.rows:
                    if rule.id in counting(row.outcome):
                        for case in self._seen(stage, each, row.outcome.case):
                            if self._holds(each, case):
                                found |= self._bites(amount, key, limit, case)
        for found, what in seen.values():
            lacks = [lack for lack, bites in ((Lack.INSIDE, True), (Lack.OUTSIDE, False)) if bites not in found]
            yield Pinned(rule.id, self._where(rule.id), what, tuple(lacks))

    def _bites(self, amount: Clamp, key: str, limit: Quantity, case: Case) -> set[bool]:
        raw, bound = evaluate(amount.of, case, self.zone), evaluate(limit, case, self.zone)
        if not isinstance(raw, int) or not isinstance(bound, int) or raw == bound:
            return set()
        return {raw < bound if key == "at least" else raw > bound}

    def _limit(self, rule: Written, line: str, key: str) -> Text:
        words = {"at least": {"en": "minimum", "nl": "minimum"}, "at most": {"en": "maximum", "nl": "maximum"}}[key]
        charge = next((each for each in rule.then.charges if each.fee == line), None)
        return {
            lang: f"{(charge.label[lang] if charge.label else speech.fee(line))}: {words[lang]}"
            if charge
            else words[lang]
            for lang, speech in self.speeches.items()
        }


def counting(outcome: Outcome) -> frozenset[str]:
    """The source rules that are part of an answer: they count, hold, or ask a person."""
    referring = (rule for referral in outcome.referrals for rule in referral.rules)
    return frozenset((*outcome.rules, *outcome.holds, *referring))


def _ended(row: Row) -> object:
    """What became of a row: two that differ in this are told apart."""
    duties = tuple(sorted((duty.code, str(duty.owner), str(duty.due)) for duty in row.outcome.duties))
    return (row.decision.verdict, row.outcome.answer, row.outcome.rules, duties)


def _edges(plan: Plan) -> Mapping[str, frozenset[int]]:
    """Where the tests of a plan cut each axis."""
    found: dict[str, set[int]] = {}
    for atom in (atom for stage in plan.stages for rule in stage.rules for part in rule.when for atom in part):
        edges = found.setdefault(atom.axis, set())
        if atom.compare in (Compare.GE, Compare.LT, Compare.EQ, Compare.NE):
            edges.add(atom.value)
        if atom.compare in (Compare.GT, Compare.LE, Compare.EQ, Compare.NE):
            edges.add(atom.value + 1)
    return {axis: frozenset(edges) for axis, edges in found.items()}


def _least(plan: Plan) -> Iterator[tuple[str, int]]:
    """What derived numbers are at least."""
    for derived in (derived for stage in plan.stages for derived in stage.derived):
        match derived.quantity:
            case Linear(floor=Const(int() as least)):
                yield derived.name, least
            case Days() | Position():
                yield derived.name, 0
            case Summary(over=Over.COUNT):
                yield derived.name, 0


def _becomes(rule: Rule) -> Becomes:
    assert isinstance(rule.conclusion, Becomes)
    return rule.conclusion


def _amount(rule: Rule) -> Quantity | None:
    return rule.conclusion.amount if isinstance(rule.conclusion, Line | Waives) else None
