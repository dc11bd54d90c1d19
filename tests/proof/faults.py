"""Broken copies of a book: in each of them one thing is wrong in a way in which people get it wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from msgspec.structs import replace

from engine.core.lower import lower
from engine.core.plan import Plan
from engine.language.exceptions import shared
from engine.language.source import (
    AllOf,
    AnyOf,
    Book,
    Choose,
    Comparison,
    Conclusions,
    Definition,
    Due,
    DueKind,
    Rule,
)
from engine.quantities.value import Day
from engine.vocabulary.layer import Layer
from engine.words.comparison import Op
from tests.proof.reshaping import (
    alone,
    another,
    asked,
    changed,
    dearer,
    disagree,
    flipped,
    further,
    named,
    never_together,
    pairs,
    parts_of,
    rewritten_rules,
    shuffled,
    tiers_swapped,
)

_ORDERED = frozenset({Op.AT_LEAST, Op.AT_MOST, Op.MORE, Op.LESS})
_OTHER_LAYER = {
    Layer.LAW: Layer.TERMS,
    Layer.SUPPLIER_DEFAULT: Layer.TERMS,
    Layer.INDIVIDUAL: Layer.TERMS,
    Layer.TERMS: Layer.GUIDELINE,
    Layer.GUIDELINE: Layer.TERMS,
    Layer.SUPPLEMENTARY_LAW: Layer.TERMS,
}


@dataclass(frozen=True)
class Fault:
    """A broken copy; `about` are the rules (or the definition) that are wrong in it."""

    kind: str
    about: tuple[str, ...]
    book: Book

    @cached_property
    def plan(self) -> Plan:
        """As it is decided."""
        return lower(self.book)

    def __str__(self) -> str:
        return f"{self.kind}: {', '.join(self.about)}"


class Faults:
    """All faults of one book that are looked for, by kind, each kind in an order that nobody chose."""

    def __init__(self, book: Book, own: frozenset[str], live: frozenset[str]) -> None:
        """`own`: the rules that stand in the book itself; `live`: those that decide a row of its features."""
        self.book = book
        self.rules = shuffled((rule for rule in book.rules if rule.id in own), lambda rule: rule.id)
        self.live = live
        self.by_id = {rule.id: rule for rule in book.rules}
        self.policies = tuple(policy for policy in book.policies if any(rule.id in own for rule in policy.rules))

    def of(self, kind: str) -> Iterator[Fault]:
        """The faults of one kind."""
        return (Fault(kind, about, book) for about, book in KINDS[kind](self))

    @property
    def living(self) -> Iterator[Rule]:
        """The book's own rules that decide something that its features show."""
        return (rule for rule in self.rules if rule.id in self.live)

    def with_rule(self, rule: Rule) -> Book:
        """The book with this rule instead of that of the same id."""
        return rewritten_rules(self.book, lambda each: rule if each.id == rule.id else each)

    def without(self, gone: Rule) -> Book:
        """The book without a rule."""
        return rewritten_rules(
            self.book,
            lambda each: (
                None
                if each.id == gone.id
                else replace(each, exception_to=tuple(to for to in each.exception_to if to != gone.id))
            ),
        )

    def apart(self, one: Rule, other: Rule) -> bool:
        """Whether neither is an exception to the other, by way of others neither."""
        return other.id not in self.above(one) and one.id not in self.above(other)

    def above(self, rule: Rule) -> frozenset[str]:
        """The rules to which it is an exception, by way of others too."""
        found: set[str] = set()
        waiting = list(rule.exception_to)
        while waiting:
            target = waiting.pop()
            if target not in found:
                found.add(target)
                waiting += self.by_id[target].exception_to
        return frozenset(found)

    def silences(self, exception: Rule, rule: Rule) -> bool:
        """Whether nothing that a rule says stands beside an exception to it; what rides along does not stand alone."""
        placed = [(stage, core) for stage in self.plan.stages for core in stage.rules]
        by = {core.id for _, core in placed if core.origin == exception.id}
        return all(
            not by.isdisjoint(stage.defeats.get(core.id, ()))
            for stage, core in placed
            if core.origin == rule.id and not core.rides
        )

    @cached_property
    def plan(self) -> Plan:
        """The book as it is decided."""
        return lower(self.book)

    def related(self, rule: Rule) -> bool:
        """Whether it is an exception, or has one."""
        return bool(rule.exception_to) or any(rule.id in other.exception_to for other in self.book.rules)


Seeds = Iterator[tuple[tuple[str, ...], Book]]


def _once(of: Faults, change: Callable[[Any], Iterator[Any]]) -> Seeds:
    """One change to each rule and each definition in turn, then a second one, and so on."""
    defined = (each for policy in of.policies for each in policy.definitions if not _by_date(each.meaning))
    parts: list[Rule | Definition] = [*of.living, *defined]
    found = {named(part): list(shuffled(changed(part, change), str)) for part in shuffled(parts, named)}
    while any(found.values()):
        for name, copies in found.items():
            if copies:
                new = copies.pop()
                yield (name,), of.with_rule(new) if isinstance(new, Rule) else _with_definition(of.book, new)


def _by_date(meaning: object) -> bool:
    """Whether it is a choice by date: where one of its dates moves alone, no book says what is so in between."""
    return isinstance(meaning, Choose) and any(
        isinstance(part, Comparison) and isinstance(part.test.against, Day | date)
        for branch in meaning.branches
        if branch.when is not None
        for part in parts_of(branch.when)
    )


def _with_definition(book: Book, new: Definition) -> Book:
    policies = tuple(
        replace(policy, definitions=tuple(new if each.name == new.name else each for each in policy.definitions))
        for policy in book.policies
    )
    return replace(book, policies=policies)


# A rule as a whole --------------------------------------------------------------------------------------------------


def removed(of: Faults) -> Seeds:
    """The rule is gone."""
    for rule in of.living:
        yield (rule.id,), of.without(rule)


def gap(of: Faults) -> Seeds:
    """The rule that accepts or refuses is gone, and nothing says either in its place."""
    for rule in of.living:
        if rule.then.acceptance in ("accept", "reject"):
            yield (rule.id,), of.without(rule)


def redundant(of: Faults) -> Seeds:
    """A rule was pasted over another: that one says now what is said already."""
    for over, rule in pairs(of.rules):
        free = not of.related(over) and not of.related(rule)
        if free and over.layer is rule.layer and over.policy == rule.policy and over.id in of.live and alone(rule):
            yield (over.id, rule.id), of.with_rule(replace(rule, id=over.id))


def exception_without_effect(of: Faults) -> Seeds:
    """An exception names a rule that it never meets, instead of its own."""
    for rule in of.living:
        for target in rule.exception_to:
            for other in of.rules:
                if (
                    other.layer is rule.layer
                    and other.per_line == rule.per_line
                    and of.apart(rule, other)
                    and shared(rule.then, other.then)
                    and never_together(rule.when, other.when)
                ):
                    wrong = tuple(other.id if to == target else to for to in rule.exception_to)
                    yield (rule.id, other.id), of.with_rule(replace(rule, exception_to=wrong))
                    break


def layer_swapped(of: Faults) -> Seeds:
    """The rule speaks in another layer."""
    for rule in of.living:
        speaks = rule.then != Conclusions(duties=rule.then.duties)  # a duty is owed in every layer
        if speaks and rule.layer in _OTHER_LAYER and not of.related(rule):
            yield (rule.id,), of.with_rule(replace(rule, layer=_OTHER_LAYER[rule.layer]))


# Its condition ------------------------------------------------------------------------------------------------------


def vacuous(of: Faults) -> Seeds:
    """One fact is asked to be two things at once."""
    for rule in of.living:
        for part in parts_of(rule.when):
            if isinstance(part, Comparison) and part.test.op is Op.IS and (other := another(of.book, part)) is not None:
                yield (rule.id,), of.with_rule(asked(rule, AllOf((part, rule.when, other))))
                break


def clash(of: Faults) -> Seeds:
    """The rule holds also where another of its layer says something else."""
    for rule, other in pairs(of.rules):
        if rule.layer is other.layer and other.id in of.live and of.apart(rule, other) and disagree(rule, other):
            yield (rule.id, other.id), of.with_rule(asked(rule, AnyOf((rule.when, other.when))))


def shadowed(of: Faults) -> Seeds:
    """The rule holds only where an exception to it does."""
    for exception in of.rules:
        for target in exception.exception_to:
            rule = of.by_id[target]
            if rule in of.rules and target in of.live and of.silences(exception, rule):
                yield (rule.id, exception.id), of.with_rule(asked(rule, AllOf((rule.when, exception.when))))


def condition_dropped(of: Faults) -> Seeds:
    """One of the things that must be so need not be so."""
    for rule in of.living:
        parts = parts_of(rule.when)
        for part in shuffled(parts if len(parts) > 1 else (), str)[:1]:
            left = tuple(each for each in parts if each is not part)
            yield (rule.id,), of.with_rule(asked(rule, AllOf(left)))


def bound_moved(of: Faults) -> Seeds:
    """A bound lies a cent, a day, a percent or a piece further."""
    yield from _once(of, further)


def tier_never_reached(of: Faults) -> Seeds:
    """A tier stands behind a wider one."""
    for rule in of.living:
        for wrong in changed(rule, tiers_swapped):
            yield (rule.id,), of.with_rule(wrong)


# What it says -------------------------------------------------------------------------------------------------------


def amount_changed(of: Faults) -> Seeds:
    """An amount or a rate is a cent or a basis point more."""
    yield from _once(of, dearer)


def outcome_flipped(of: Faults) -> Seeds:
    """The rule says the opposite."""
    for rule in of.living:
        for wrong in flipped(rule.then):
            yield (rule.id,), of.with_rule(replace(rule, then=wrong))
            break


def duty_dropped(of: Faults) -> Seeds:
    """Nobody must do it."""
    for rule in of.living:
        if rule.then.duties:
            yield (rule.id,), of.with_rule(replace(rule, then=replace(rule.then, duties=rule.then.duties[1:])))


def duty_owner_changed(of: Faults) -> Seeds:
    """Somebody else must do it."""
    for rule in of.living:
        for duty in rule.then.duties[:1]:
            owner = next(role for role in sorted(of.book.roles) if role != duty.owner)
            duties = (replace(duty, owner=owner), *rule.then.duties[1:])
            yield (rule.id,), of.with_rule(replace(rule, then=replace(rule.then, duties=duties)))


def duty_due_changed(of: Faults) -> Seeds:
    """It must be done sooner or later."""
    for rule in of.living:
        for duty in rule.then.duties[:1]:
            due = Due(DueKind.NOW if duty.due.kind is not DueKind.NOW else DueKind.SAME_DAY)
            duties = (replace(duty, due=due), *rule.then.duties[1:])
            yield (rule.id,), of.with_rule(replace(rule, then=replace(rule.then, duties=duties)))


def hold_dropped(of: Faults) -> Seeds:
    """Nobody waits for the evidence."""
    for rule in of.living:
        if rule.then.hold is not None:
            yield (rule.id,), of.with_rule(replace(rule, then=replace(rule.then, hold=None)))


KINDS: dict[str, Callable[[Faults], Seeds]] = {
    "removed": removed,
    "gap": gap,
    "vacuous": vacuous,
    "clash": clash,
    "redundant": redundant,
    "shadowed": shadowed,
    "exception without effect": exception_without_effect,
    "tier never reached": tier_never_reached,
    "bound moved": bound_moved,
    "amount changed": amount_changed,
    "outcome flipped": outcome_flipped,
    "layer swapped": layer_swapped,
    "condition dropped": condition_dropped,
    "duty dropped": duty_dropped,
    "duty owner changed": duty_owner_changed,
    "duty due changed": duty_due_changed,
    "hold dropped": hold_dropped,
}
