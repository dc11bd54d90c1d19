"""Broken copies of a book: in each of them one thing is wrong in a way in which people get it wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from hashlib import sha256
from itertools import permutations
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from engine.core.lower import lower
from engine.core.plan import Plan
from engine.language.exceptions import shared
from engine.language.source import (
    AllOf,
    AnyOf,
    Book,
    Charge,
    Choose,
    Comparison,
    Conclusions,
    Condition,
    Definition,
    Due,
    DueKind,
    Free,
    Literal,
    Policy,
    Refer,
    Rule,
    Scale,
    Tier,
)
from engine.mutants.bounds import step_of
from engine.quantities.value import Day
from engine.vocabulary.attribute import Kind
from engine.vocabulary.layer import Layer
from engine.words.comparison import Among, Op, Relation, Test

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
        self.rules = _shuffled((rule for rule in book.rules if rule.id in own), lambda rule: rule.id)
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
        return _policies(self.book, lambda each: rule if each.id == rule.id else each)

    def without(self, gone: Rule) -> Book:
        """The book without a rule."""
        return _policies(
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
    for over, rule in _pairs(of.rules):
        free = not of.related(over) and not of.related(rule)
        if free and over.layer is rule.layer and over.policy == rule.policy and over.id in of.live and _alone(rule):
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
                    and _never_together(rule.when, other.when)
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
        for part in _all(rule.when):
            if (
                isinstance(part, Comparison)
                and part.test.op is Op.IS
                and (other := _another(of.book, part)) is not None
            ):
                yield (rule.id,), of.with_rule(_asked(rule, AllOf((part, rule.when, other))))
                break


def clash(of: Faults) -> Seeds:
    """The rule holds also where another of its layer says something else."""
    for rule, other in _pairs(of.rules):
        if rule.layer is other.layer and other.id in of.live and of.apart(rule, other) and _disagree(rule, other):
            yield (rule.id, other.id), of.with_rule(_asked(rule, AnyOf((rule.when, other.when))))


def shadowed(of: Faults) -> Seeds:
    """The rule holds only where an exception to it does."""
    for exception in of.rules:
        for target in exception.exception_to:
            rule = of.by_id[target]
            if rule in of.rules and target in of.live and of.silences(exception, rule):
                yield (rule.id, exception.id), of.with_rule(_asked(rule, AllOf((rule.when, exception.when))))


def condition_dropped(of: Faults) -> Seeds:
    """One of the things that must be so need not be so."""
    for rule in of.living:
        parts = _all(rule.when)
        for part in _shuffled(parts if len(parts) > 1 else (), str)[:1]:
            left = tuple(each for each in parts if each is not part)
            yield (rule.id,), of.with_rule(_asked(rule, AllOf(left)))


def bound_moved(of: Faults) -> Seeds:
    """A bound lies a cent, a day, a percent or a piece further."""
    yield from _once(of, _further)


def tier_never_reached(of: Faults) -> Seeds:
    """A tier stands behind a wider one."""
    for rule in of.living:
        for wrong in _changed(rule, _tiers_swapped):
            yield (rule.id,), of.with_rule(wrong)


# What it says -------------------------------------------------------------------------------------------------------


def amount_changed(of: Faults) -> Seeds:
    """An amount or a rate is a cent or a basis point more."""
    yield from _once(of, _dearer)


def outcome_flipped(of: Faults) -> Seeds:
    """The rule says the opposite."""
    for rule in of.living:
        for wrong in _flipped(rule.then):
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


# Nothing wrong ------------------------------------------------------------------------------------------------------


def duplicated(of: Faults) -> Seeds:
    """The rule stands in the book twice, under two ids: decided is the same."""
    for rule in of.living:
        only_duties = rule.then == Conclusions(duties=rule.then.duties)
        if _alone(rule) and not of.related(rule) and (only_duties or not rule.then.duties):
            twin = replace(rule, id=f"{rule.id}-again")
            policies = tuple(
                replace(each, rules=(*each.rules, twin)) if rule in each.rules else each for each in of.book.policies
            )
            yield (rule.id, twin.id), replace(of.book, policies=policies)


def reordered(of: Faults) -> Seeds:
    """Rules, definitions and files in another order."""
    policies = tuple(
        replace(each, rules=each.rules[::-1], definitions=each.definitions[::-1]) for each in of.book.policies[::-1]
    )
    yield (), replace(of.book, policies=policies)


def regrouped(of: Faults) -> Seeds:
    """Each rule in a file of its own, with another name and title."""
    policies = []
    for number, policy in enumerate(of.book.policies):
        policies.append(replace(policy, name=f"words-{number}", rules=(), title={"en": "Words", "nl": "Woorden"}))
        for rule in policy.rules:
            policies.append(Policy(f"file-{rule.id}", rule.layer, rule.title, (), (rule,), f"{rule.id}.yaml"))
    yield (), replace(of.book, policies=tuple(policies))


def renamed(of: Faults) -> Seeds:
    """Rules with other ids, which lie otherwise between each other."""
    said = {"en": "Something else.", "nl": "Iets anders."}
    ids = {rule.id: f"r-{_hash(rule.id)[:12]}" for rule in of.book.rules}

    def called(rule: Rule) -> Rule:
        to = tuple(ids[each] for each in rule.exception_to)
        return replace(rule, id=ids[rule.id], exception_to=to, title=said, because=said)

    yield (), _policies(of.book, called)


def rewritten(of: Faults) -> Seeds:
    """The members of every `all` and `any`, and the duties, in another order."""

    def turned(node: object) -> Any:
        match node:
            case AllOf(parts) | AnyOf(parts):
                return type(node)(tuple(turned(part) for part in parts[::-1]))
            case tuple():
                return tuple(turned(each) for each in node)
            case Struct():
                found = {field: turned(getattr(node, field)) for field in node.__struct_fields__}
                if isinstance(node, Conclusions):
                    found["duties"] = found["duties"][::-1]
                return replace(node, **found)
        return node

    yield (), _policies(of.book, lambda rule: replace(rule, when=turned(rule.when), then=turned(rule.then)))


def tiers_spelt_out(of: Faults) -> Seeds:
    """Tiers that exclude each other in words, so that their order no longer counts, in another order."""
    for rule in of.rules:
        for other in _changed(rule, _tiers_apart):
            yield (rule.id,), of.with_rule(other)


HARMLESS: dict[str, Callable[[Faults], Seeds]] = {
    "reordered": reordered,
    "regrouped": regrouped,
    "renamed": renamed,
    "rewritten": rewritten,
    "tiers spelt out": tiers_spelt_out,
}


# Parts of the source model ------------------------------------------------------------------------------------------


def _hash(text: str) -> str:
    return sha256(text.encode()).hexdigest()


def _shuffled(of: Iterable[Any], name: Callable[[Any], str]) -> tuple[Any, ...]:
    """In an order that depends on names alone, and that nobody chose."""
    return tuple(sorted(of, key=lambda each: _hash(name(each))))


def _pairs(rules: Sequence[Rule]) -> tuple[tuple[Rule, Rule], ...]:
    return _shuffled(permutations(rules, 2), lambda pair: f"{pair[0].id} {pair[1].id}")


def _policies(book: Book, change: Callable[[Rule], Rule | None]) -> Book:
    policies = tuple(
        replace(policy, rules=tuple(new for rule in policy.rules if (new := change(rule)) is not None))
        for policy in book.policies
    )
    return replace(book, policies=policies)


def _changed(node: Any, change: Callable[[Any], Iterator[Any]]) -> Iterator[Any]:
    """The same part of a book with one part of it changed."""
    yield from change(node)
    if isinstance(node, tuple):
        for place, member in enumerate(node):
            for new in _changed(member, change):
                yield (*node[:place], new, *node[place + 1 :])
    elif isinstance(node, Struct):
        for field in node.__struct_fields__:
            for new in _changed(getattr(node, field), change):
                yield replace(node, **{field: new})


def _once(of: Faults, change: Callable[[Any], Iterator[Any]]) -> Seeds:
    """One change to each rule and each definition in turn, then a second one, and so on."""
    defined = (each for policy in of.policies for each in policy.definitions if not _by_date(each.meaning))
    parts: list[Rule | Definition] = [*of.living, *defined]
    found = {_name(part): list(_shuffled(_changed(part, change), str)) for part in _shuffled(parts, _name)}
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
        for part in _all(branch.when)
    )


def _name(part: Rule | Definition) -> str:
    return part.id if isinstance(part, Rule) else part.name


def _with_definition(book: Book, new: Definition) -> Book:
    policies = tuple(
        replace(policy, definitions=tuple(new if each.name == new.name else each for each in policy.definitions))
        for policy in book.policies
    )
    return replace(book, policies=policies)


def _asked(rule: Rule, when: Condition) -> Rule:
    return replace(rule, when=when, in_force=None)


def _all(when: Condition) -> tuple[Condition, ...]:
    """What must be so, one by one."""
    return tuple(each for part in when.parts for each in _all(part)) if isinstance(when, AllOf) else (when,)


def _another(book: Book, part: Condition) -> Comparison | None:
    """The same fact, asked to be something that it then is not."""
    if not isinstance(part, Comparison) or part.test.op is not Op.IS:
        return None
    against = part.test.against
    if isinstance(against, bool):
        return replace(part, test=Test(Op.IS, not against))
    accepted = _accepted(part.test)
    other = next((choice for choice in book.vocabulary[part.subject].choices if choice not in accepted), None)
    return None if other is None else replace(part, test=Test(Op.IS, other))


def _accepted(test: Test) -> frozenset[object]:
    return frozenset(test.against.values if isinstance(test.against, Among) else [test.against])


def _never_together(one: Condition, other: Condition) -> bool:
    """Whether one fact must be two things at once for both to hold."""
    asked = _values(one), _values(other)
    return any(asked[0][name].isdisjoint(asked[1][name]) for name in asked[0].keys() & asked[1].keys())


def _values(when: Condition) -> dict[str, frozenset[object]]:
    return {
        part.subject: _accepted(part.test)
        for part in _all(when)
        if isinstance(part, Comparison) and part.test.op is Op.IS and not isinstance(part.test.against, Relation)
    }


def _alone(rule: Rule) -> bool:
    """Whether it says nothing that is added to what another says: no share of an amount, and no evidence."""
    then = rule.then
    return all(charge.combine is None for charge in then.charges) and then.waiver is None and then.hold is None


def _disagree(rule: Rule, other: Rule) -> bool:
    one, two = rule.then, other.then
    for mine, theirs in ((one.binding, two.binding), (one.terms, two.terms)):
        if mine is not None and theirs is not None and mine != theirs:
            return True
    said = {one.acceptance, two.acceptance} if not rule.layer.bound else set()
    return said == {"accept", "reject"}


# Small changes ------------------------------------------------------------------------------------------------------


def _further(node: object) -> Iterator[Test]:
    if isinstance(node, Test) and node.op in _ORDERED:
        match node.against:
            case Relation():
                return
            case str() | bool() | None:
                return
            case against:
                moved = step_of(against, 1)  # type: ignore[arg-type]
                if moved is not None:
                    yield Test(node.op, moved)


def _dearer(node: object) -> Iterator[Literal]:
    if isinstance(node, Literal) and node.kind in (Kind.MONEY, Kind.RATE):
        assert isinstance(node.value, int)
        yield replace(node, value=node.value + 1)


def _tiers_swapped(node: object) -> Iterator[Scale]:
    if isinstance(node, Scale):
        for place, (tier, wider) in enumerate(zip(node.tiers, node.tiers[1:], strict=False)):
            if _opens(tier, wider):
                yield replace(node, tiers=(*node.tiers[:place], wider, tier, *node.tiers[place + 2 :]))
                return


def _tiers_apart(node: object) -> Iterator[Scale]:
    opposite = {Op.MORE: Op.AT_MOST, Op.AT_LEAST: Op.LESS, Op.LESS: Op.AT_LEAST, Op.AT_MOST: Op.MORE}
    if isinstance(node, Scale):
        for place, (tier, wider) in enumerate(zip(node.tiers, node.tiers[1:], strict=False)):
            if _opens(tier, wider):
                (test,) = tier.tests
                apart = replace(wider, tests=(*wider.tests, Test(opposite[test.op], test.against)))
                yield replace(node, tiers=(*node.tiers[:place], apart, tier, *node.tiers[place + 2 :]))
                return


def _opens(tier: Tier, wider: Tier) -> bool:
    """Whether the tiers go on from one to the other, both on the same side of their bounds."""
    up = {Op.MORE, Op.AT_LEAST}
    return (
        len(tier.tests) == len(wider.tests) == 1
        and tier.tests[0].op in _ORDERED
        and wider.tests[0].op in _ORDERED
        and (tier.tests[0].op in up) is (wider.tests[0].op in up)
    )


def _flipped(then: Conclusions) -> Iterator[Conclusions]:
    match then.acceptance:
        case "accept" if not then.charges:
            yield replace(then, acceptance="reject")
        case "reject":
            yield replace(then, acceptance="accept")
        case Refer():
            yield replace(then, acceptance="accept")
    for place, charge in enumerate(then.charges):
        if not isinstance(charge.amount, Free | Refer):
            free = Charge(charge.fee, Free(), charge.basis)
            yield replace(then, charges=(*then.charges[:place], free, *then.charges[place + 1 :]))
    if then.waiver is not None:
        yield replace(then, waiver=None)
    if then.binding is not None:
        yield replace(then, binding="no" if then.binding == "yes" else "yes")
    if then.terms is not None:
        yield replace(then, terms="none" if then.terms == "ours" else "ours")
