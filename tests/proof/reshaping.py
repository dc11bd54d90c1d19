"""Parts of a book as its manager wrote it, changed one at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from hashlib import sha256
from itertools import permutations
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from engine.language.source import (
    AllOf,
    Book,
    Charge,
    Comparison,
    Conclusions,
    Condition,
    Definition,
    Free,
    Literal,
    Refer,
    Rule,
    Scale,
    Tier,
)
from engine.mutants.bounds import step_of
from engine.vocabulary.attribute import Kind
from engine.words.comparison import Among, Op, Relation, Test

_ORDERED = frozenset({Op.AT_LEAST, Op.AT_MOST, Op.MORE, Op.LESS})


def hashed(text: str) -> str:
    return sha256(text.encode()).hexdigest()


def shuffled(of: Iterable[Any], name: Callable[[Any], str]) -> tuple[Any, ...]:
    """In an order that depends on names alone, and that nobody chose."""
    return tuple(sorted(of, key=lambda each: hashed(name(each))))


def pairs(rules: Sequence[Rule]) -> tuple[tuple[Rule, Rule], ...]:
    return shuffled(permutations(rules, 2), lambda pair: f"{pair[0].id} {pair[1].id}")


def rewritten_rules(book: Book, change: Callable[[Rule], Rule | None]) -> Book:
    policies = tuple(
        replace(policy, rules=tuple(new for rule in policy.rules if (new := change(rule)) is not None))
        for policy in book.policies
    )
    return replace(book, policies=policies)


def changed(node: Any, change: Callable[[Any], Iterator[Any]]) -> Iterator[Any]:
    """The same part of a book with one part of it changed."""
    yield from change(node)
    if isinstance(node, tuple):
        for place, member in enumerate(node):
            for new in changed(member, change):
                yield (*node[:place], new, *node[place + 1 :])
    elif isinstance(node, Struct):
        for field in node.__struct_fields__:
            for new in changed(getattr(node, field), change):
                yield replace(node, **{field: new})


def named(part: Rule | Definition) -> str:
    return part.id if isinstance(part, Rule) else part.name


def asked(rule: Rule, when: Condition) -> Rule:
    return replace(rule, when=when, in_force=None)


def parts_of(when: Condition) -> tuple[Condition, ...]:
    """What must be so, one by one."""
    return tuple(each for part in when.parts for each in parts_of(part)) if isinstance(when, AllOf) else (when,)


def another(book: Book, part: Condition) -> Comparison | None:
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


def never_together(one: Condition, other: Condition) -> bool:
    """Whether one fact must be two things at once for both to hold."""
    asked = _values(one), _values(other)
    return any(asked[0][name].isdisjoint(asked[1][name]) for name in asked[0].keys() & asked[1].keys())


def _values(when: Condition) -> dict[str, frozenset[object]]:
    return {
        part.subject: _accepted(part.test)
        for part in parts_of(when)
        if isinstance(part, Comparison) and part.test.op is Op.IS and not isinstance(part.test.against, Relation)
    }


def alone(rule: Rule) -> bool:
    """Whether it says nothing that is added to what another says: no share of an amount, and no evidence."""
    then = rule.then
    return all(charge.combine is None for charge in then.charges) and then.waiver is None and then.hold is None


def disagree(rule: Rule, other: Rule) -> bool:
    one, two = rule.then, other.then
    for mine, theirs in ((one.binding, two.binding), (one.terms, two.terms)):
        if mine is not None and theirs is not None and mine != theirs:
            return True
    said = {one.acceptance, two.acceptance} if not rule.layer.bound else set()
    return said == {"accept", "reject"}


# Small changes ------------------------------------------------------------------------------------------------------


def further(node: object) -> Iterator[Test]:
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


def dearer(node: object) -> Iterator[Literal]:
    if isinstance(node, Literal) and node.kind in (Kind.MONEY, Kind.RATE):
        assert isinstance(node.value, int)
        yield replace(node, value=node.value + 1)


def tiers_swapped(node: object) -> Iterator[Scale]:
    if isinstance(node, Scale):
        for place, (tier, wider) in enumerate(zip(node.tiers, node.tiers[1:], strict=False)):
            if _opens(tier, wider):
                yield replace(node, tiers=(*node.tiers[:place], wider, tier, *node.tiers[place + 2 :]))
                return


def tiers_apart(node: object) -> Iterator[Scale]:
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


def flipped(then: Conclusions) -> Iterator[Conclusions]:
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
