"""What is true of a book: every request decided one by one by the oracle, and findings read off by definition.

Written from docs/findings.md and docs/meaning.md, over the source model; nothing of `engine.proof` is looked at.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import Any

from msgspec.structs import replace

from engine.case import Case
from engine.language.source import AnyOf, Book, Charge, Refer, Rule, Scale
from engine.vocabulary.layer import Layer
from tests.oracle.amounts import amount_of
from tests.oracle.charging import agreed
from tests.oracle.course import WHOLE, Course, Heard
from tests.oracle.facts import Facts
from tests.oracle.judgement import Judgement, Line, Says
from tests.oracle.limiting import bounded, waived
from tests.oracle.owing import duties
from tests.oracle.rights import acceptance, formation
from tests.oracle.saying import said
from tests.oracle.settling import settle
from tests.oracle.standing import Standing, tier

Pair = tuple[str, str]
TierOf = tuple[str, int]
"""A rule and one of its tiers, from 1."""

_STEPS = (formation, acceptance, agreed, bounded, waived, settle, duties)


@dataclass(frozen=True)
class Seen:
    """What one request shows; over several requests: what any of them shows."""

    applies: frozenset[str] = frozenset()
    """Rules whose condition holds."""
    says: frozenset[Says] = frozenset()
    stands: frozenset[Says] = frozenset()
    meets: frozenset[Pair] = frozenset()
    """An exception and what it replaces here."""
    reached: frozenset[TierOf] = frozenset()
    standing_tiers: frozenset[TierOf] = frozenset()
    counts: frozenset[str] = frozenset()
    """Rules that are part of the answer."""
    clashes: frozenset[Pair] = frozenset()
    silent: frozenset[str] = frozenset()
    """Rules that accept, with nobody to say what it costs."""
    defaulted: bool = False
    """Whether nothing but the default decides."""


@dataclass
class Truths:
    """Reads requests under one book."""

    book: Book
    standing: Standing = field(init=False)
    _without: dict[str, tuple[Book, Standing]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.standing = Standing(self.book)
        self.rules = {rule.id: rule for rule in self.book.rules}
        roles = [role for role in self.book.roles.values() if role.mandate is not None]
        self.referee = max(roles, key=lambda role: role.mandate or 0).id if roles else None

    # one request

    def seen(self, case: Case) -> Seen:
        """What it shows."""
        course = _decided(self.book, case, self.standing)
        found = course.found
        assert found.complete, case
        facts = course.facts()
        applies = frozenset(says for each in found.matching.values() for says in each.applies)
        stands = frozenset(says for each in found.matching.values() for says in each.stands)
        reached = {
            (rule.id, charge.amount.tiers.index(holding) + 1): line
            for rule in self.book.rules
            for charge in rule.then.charges
            if isinstance(charge.amount, Scale)
            and (rule.id, line := f"charge {charge.fee}") in applies
            and (holding := tier(charge.amount, facts)) is not None
        }
        owed = {rule for rule, line in stands if line.startswith("duty") and self._owes(rule, course)}
        return Seen(
            applies=frozenset(rule for rule, _ in applies)
            | frozenset(each.id for each in self.book.rules if not each.per_line and self._applies(each, facts)),
            says=applies,
            stands=stands,
            meets=frozenset(
                (other, rule)
                for (rule, line), by in self.standing._defeaters.items()
                if (rule, line) in applies
                for other, _ in by
                if (other, line) in applies
            ),
            reached=frozenset(reached),
            standing_tiers=frozenset(each for each, line in reached.items() if (each[0], line) in stands),
            counts=frozenset(course.counting) | frozenset(owed) | frozenset(self._asking(stands, course)),
            clashes=frozenset(self._clashes(stands, facts)),
            silent=frozenset(
                rule
                for rule, line in stands
                if line == "acceptance" and self._accepts(rule, course) and self._silent(course)
            ),
            defaulted=found.verdict == "rejected" and course.found.layer is None,
        )

    def _applies(self, rule: Rule, facts: Facts) -> bool:
        mine = facts.holds(rule.when)
        return bool(mine) and (rule.layer is not Layer.TERMS or facts["terms"] == "ours")

    def _owes(self, rule: str, course: Course) -> bool:
        then = self.rules[rule].then
        alone = not (then.charges or then.bounds or then.acceptance or then.waiver or then.binding or then.terms)
        return alone or rule in course.counting

    def _asking(self, stands: Iterable[Says], course: Course) -> Iterable[str]:
        """Rules that ask a person whether to let something off, where there is something."""
        for rule, line in stands:
            waiver = self.rules[rule].then.waiver if line == "waiver" else None
            if waiver is not None and isinstance(waiver.amount, Refer) and course.found.computed > 0:
                yield from (rule,) if waiver.amount.role in course.found.roles else ()

    def _accepts(self, rule: str, course: Course) -> bool:
        """Whether it is this rule, perhaps with others of its layer, on whose word a change is accepted."""
        mine = self.rules[rule]
        return mine.then.acceptance == "accept" and course.found.layer == mine.layer.value

    def _silent(self, course: Course) -> bool:
        """Accepted, and no rule that counts says anything about the charge."""
        if course.accepted is not True or course.found.cleared or course.holding:
            return False
        heard = Heard(self.standing, {WHOLE: course.facts()}, {WHOLE: course.found.matching["charge.agreed"]})
        layers = (Layer.INDIVIDUAL, Layer.TERMS, Layer.SUPPLEMENTARY_LAW)
        fees = {line.removeprefix("charge ") for _, line in course.found.matching["charge.agreed"].stands}
        if any(heard.speaking(f"charge {fee}", *layers) for fee in fees):
            return False
        guideline = [said(heard, Layer.GUIDELINE, (fee, WHOLE), frozenset()) for fee in fees]
        return all(each is None or (each.amount > 0 and course.right[WHOLE]) for each in guideline)

    def _clashes(self, stands: Iterable[Says], facts: Facts) -> Iterable[Pair]:
        """Two rules of a layer that stand and answer one thing differently."""
        by_line: dict[tuple[Layer, Line], list[str]] = {}
        for rule, line in sorted(stands):
            by_line.setdefault((self.rules[rule].layer, line), []).append(rule)
        for (layer, line), rules in by_line.items():
            for one, other in combinations(rules, 2):
                if self._differ(layer, line, self.rules[one], self.rules[other], facts):
                    yield (one, other)

    def _differ(self, layer: Layer, line: Line, one: Rule, other: Rule, facts: Facts) -> bool:
        if line in ("binding", "terms"):
            return bool(getattr(one.then, line) != getattr(other.then, line))
        if line == "acceptance":
            said = [each.then.acceptance for each in (one, other)]
            return layer not in (Layer.LAW, Layer.SUPPLIER_DEFAULT) and len({_kind(each) for each in said}) > 1
        if not line.startswith("charge"):
            return False  # of bounds the best counts, of waivers the largest, and duties are all owed
        mine, theirs = (_charge(each, line) for each in (one, other))
        if mine is None or theirs is None or Refer in (type(mine.amount), type(theirs.amount)):
            return False  # a person decides
        amounts = [amount_of(each, facts)[0] for each in (mine, theirs)]
        if any(isinstance(each, Refer) for each in amounts):
            return False
        if None in amounts:
            return any(amount for amount in amounts)
        together = mine.combine is not None and mine.combine is theirs.combine
        return bool(amounts[0] != amounts[1]) and not together

    # without a rule

    def differs(self, case: Case, rule: str) -> bool:
        """Whether a request is decided otherwise without a rule; exceptions to it still replace what it replaces."""
        if rule not in self._without:
            policies = tuple(
                replace(
                    policy,
                    rules=tuple(replace(each, when=AnyOf(())) if each.id == rule else each for each in policy.rules),
                )
                for policy in self.book.policies
            )
            book = replace(self.book, policies=policies)
            self._without[rule] = (book, Standing(book))
        with_it, without = _decided(self.book, case, self.standing), _decided(*_swap(self._without[rule], case))
        return self._essence(with_it.found) != self._essence(without.found)

    def _essence(self, found: Judgement) -> tuple[Any, ...]:
        """What a person gets: the verdict, the amounts, how they are paid, who decides, what is owed, from where."""
        roles = {self.referee if role is None else role for role in found.roles}
        lines = tuple(sorted((fee, left) for fee, left in found.lines if left))
        settled = None if found.settlement is None else tuple(getattr(found.settlement, n) for n in _SETTLED)
        return (found.verdict, lines, found.waived, settled, roles, found.duties, found.holds, found.layer)


_SETTLED = ("paid", "left_on_account", "forfeited", "set_off", "refunded", "payable")


def _swap(pair: tuple[Book, Standing], case: Case) -> tuple[Book, Case, Standing]:
    return pair[0], case, pair[1]


def _decided(book: Book, case: Case, standing: Standing) -> Course:
    course = Course(book, case, standing)
    for ask in _STEPS:
        ask(course)
    return course


def _kind(acceptance: str | Refer | None) -> str:
    return "refer" if isinstance(acceptance, Refer) else str(acceptance)


def _charge(rule: Rule, line: Line) -> Charge | None:
    """What a rule says of a fee: of its own, or of every fee."""
    fee = line.removeprefix("charge").strip()
    return next((each for each in rule.then.charges if each.fee == fee or each.fee is None), None)


def all_seen(truths: Truths, cases: Sequence[Case]) -> tuple[Seen, Mapping[int, Seen]]:
    """What any request shows, and what each does."""
    each = {number: truths.seen(case) for number, case in enumerate(cases)}
    together: dict[str, set[Any]] = {name: set() for name in vars(Seen()) if name != "defaulted"}
    for seen in each.values():
        for name, those in together.items():
            those.update(getattr(seen, name))
    found: dict[str, Any] = {name: frozenset(those) for name, those in together.items()}
    return Seen(**found, defaulted=any(seen.defaulted for seen in each.values())), each
