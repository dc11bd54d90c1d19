"""Copies of a book in which nothing is wrong, though they are written otherwise."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from engine.language.source import (
    AllOf,
    AnyOf,
    Conclusions,
    Policy,
    Rule,
)
from tests.proof.faults import Faults, Seeds
from tests.proof.reshaping import (
    alone,
    changed,
    hashed,
    rewritten_rules,
    tiers_apart,
)


def duplicated(of: Faults) -> Seeds:
    """The rule stands in the book twice, under two ids: decided is the same."""
    for rule in of.living:
        only_duties = rule.then == Conclusions(duties=rule.then.duties)
        if alone(rule) and not of.related(rule) and (only_duties or not rule.then.duties):
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
    ids = {rule.id: f"r-{hashed(rule.id)[:12]}" for rule in of.book.rules}

    def called(rule: Rule) -> Rule:
        to = tuple(ids[each] for each in rule.exception_to)
        return replace(rule, id=ids[rule.id], exception_to=to, title=said, because=said)

    yield (), rewritten_rules(of.book, called)


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

    yield (), rewritten_rules(of.book, lambda rule: replace(rule, when=turned(rule.when), then=turned(rule.then)))


def tiers_spelt_out(of: Faults) -> Seeds:
    """Tiers that exclude each other in words, so that their order no longer counts, in another order."""
    for rule in of.rules:
        for other in changed(rule, tiers_apart):
            yield (rule.id,), of.with_rule(other)


HARMLESS: dict[str, Callable[[Faults], Seeds]] = {
    "reordered": reordered,
    "regrouped": regrouped,
    "renamed": renamed,
    "rewritten": rewritten,
    "tiers spelt out": tiers_spelt_out,
}
