"""What a plan says, whatever its rules are called: two plans that say the same everywhere decide the same."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct

from engine.core.plan import Line, Plan, Rule, Stage, Step
from engine.core.quantity import Const
from engine.proof.meanings import Meaning, Meanings

Label = str
"""What a source rule is called in both plans: there it is the same rule, as far as can be told."""

Placed = tuple[Stage, Rule]

Effect = tuple[Step, str, str, Meaning, bool, Label]
"""Question, layer, line, conclusion, whether it is said per order line, and whose it is where that counts."""

Key = tuple[Meaning, frozenset[Meaning]]
"""When a rule stands: its condition, and those of the rules that defeat it."""


class Sayings(Struct, frozen=True):
    """One plan with what its rules say, and when each of them stands.

    In `shapes` the names that mean something else in the other plan are just names: where their values do not
    differ, what is said with them does not.
    """

    plan: Plan
    meanings: Meanings
    shapes: Meanings
    bundles: Mapping[str, Bundle]

    def effects(self, labels: Mapping[str, Label]) -> Mapping[Effect, Mapping[Key, Placed]]:
        """The rules that say each thing that rules can say, by when they stand.

        It counts whose saying it is where lines add up, and for all that a rule says beside a duty that rides along:
        that duty is owed only where one of them counts.
        """
        found: dict[Effect, dict[Key, Placed]] = {}
        for origin, bundle in self.bundles.items():
            riding = any(rule.rides for _, rule in bundle.placed)
            for (stage, rule), key in zip(bundle.placed, bundle.keys, strict=True):
                own = rule.rides or (isinstance(rule.conclusion, Line) and rule.conclusion.combine == "add up")
                for label in {labels[origin] if own else "", labels[origin] if own or riding else ""}:
                    found.setdefault(self.effect(stage, rule, label), {})[key] = (stage, rule)
        return found

    def effect(self, stage: Stage, rule: Rule, label: Label) -> Effect:
        """What one rule says."""
        # in force are terms by their condition, and of what must be done that is all that a layer says
        layer = "" if rule.layer is None or stage.step is Step.DUTIES else rule.layer.value
        return (stage.step, layer, rule.line, self.shapes.resolved(rule.conclusion), rule.per_line, label)


class Bundle(Struct, frozen=True):
    """All that one source rule says; `keys` are when each of it stands."""

    placed: tuple[Placed, ...]
    keys: tuple[Key, ...]
    whole: frozenset[object]
    """The same without names: equal for two rules that always do the same."""


def sayings(plan: Plan, meanings: Meanings, shapes: Meanings) -> Sayings:
    """What a plan says."""
    placed: dict[str, list[Placed]] = {}
    keys: dict[str, list[Key]] = {}
    for stage in plan.stages:
        if stage.step is Step.DEFINITION:
            continue  # what words mean shows where they are used
        conditions = {rule.id: meanings.condition(rule.when) for rule in stage.rules}
        for rule in stage.rules:
            by = frozenset(conditions[each] for each in stage.defeats.get(rule.id, ()))
            placed.setdefault(rule.origin, []).append((stage, rule))
            keys.setdefault(rule.origin, []).append((conditions[rule.id], by))
    found = Sayings(plan, meanings, shapes, {})
    bundles = {
        origin: Bundle(
            tuple(placed[origin]),
            tuple(keys[origin]),
            frozenset(
                (found.effect(stage, rule, ""), meanings.resolved(rule.conclusion), rule.rides, key)
                for (stage, rule), key in zip(placed[origin], keys[origin], strict=True)
            ),
        )
        for origin in placed
    }
    return Sayings(plan, meanings, shapes, bundles)


def labels(old: Sayings, new: Sayings) -> tuple[Mapping[str, Label], Mapping[str, Label]]:
    """The same label for rules that do the same, whatever they are called; else for those that are called the same."""
    mine = {origin: origin for origin in old.bundles}
    theirs: dict[str, Label] = {}
    free = set(old.bundles)

    def pair(origin: str, of: str) -> None:
        theirs[origin] = of
        free.discard(of)

    for origin, bundle in new.bundles.items():
        if origin in free and old.bundles[origin].whole == bundle.whole:
            pair(origin, origin)
    alike: dict[frozenset[object], list[str]] = {}
    for origin in sorted(free, reverse=True):
        alike.setdefault(old.bundles[origin].whole, []).append(origin)
    for origin, bundle in sorted(new.bundles.items()):
        if origin not in theirs and alike.get(bundle.whole):
            pair(origin, alike[bundle.whole].pop())
    for origin in new.bundles:
        if origin not in theirs and origin in free:
            pair(origin, origin)
    for origin in new.bundles:
        theirs.setdefault(origin, f"{origin} (new)")
    return mine, theirs


def free_of_both(
    old: Sayings, new: Sayings, called: tuple[Mapping[str, Label], Mapping[str, Label]]
) -> tuple[Mapping[Effect, Mapping[Key, Placed]], Mapping[Effect, Mapping[Key, Placed]]]:
    """The effects of both, where what is free of every fee is so of the fees that only the other plan charges.

    That changes nothing: there is no such fee to be free of.
    """
    found = old.effects(called[0]), new.effects(called[1])
    more = tuple({effect: dict(placed) for effect, placed in each.items()} for each in found)
    of_label = tuple({label: origin for origin, label in each.items()} for each in called)
    for that, here, there, mine, by_label in (
        (new, found[0], more[1], called[0], of_label[1]),
        (old, found[1], more[0], called[1], of_label[0]),
    ):
        for effect, placed in here.items():
            for _, rule in placed.values():
                if not _free(rule) or rule.line in that.plan.fees:
                    continue
                partner = that.bundles.get(by_label.get(mine[rule.origin], ""))
                if partner is None:
                    continue
                frees = {
                    each.line: (key, (stage, each))
                    for (stage, each), key in zip(partner.placed, partner.keys, strict=True)
                    if _free(each)
                }
                if frees.keys() >= set(that.plan.fees):
                    key, virtual = frees[that.plan.fees[0]]
                    there.setdefault(effect, {}).setdefault(key, virtual)
    return more[0], more[1]


def _free(rule: Rule) -> bool:
    return isinstance(rule.conclusion, Line) and rule.conclusion.free


def renamed(old: Mapping[str, Label], new: Mapping[str, Label]) -> Mapping[str, str]:
    """For each rule of the new plan that has another name in the old one what it is called there."""
    return {origin: label for origin, label in new.items() if label in old and label != origin}


# Where the name of a rule decides -------------------------------------------------------------------------------------


Tie = tuple[Placed, Placed]


def ties(old: Sayings, new: Sayings) -> Iterator[tuple[Placed, Placed]]:
    """Pairs of rules of the new plan of which one is shown where both say the same, and in the old plan the other.

    Of two lines of the same amount the rule that comes first by name counts: as long as both say the same in all other
    respects, that makes no difference.
    """
    before, after = _orders(old), _orders(new)
    for where in sorted(before.keys() & after.keys(), key=str):
        places = {meaning: number for number, (meaning, _) in enumerate(before[where])}
        known = [(places[meaning], placed) for meaning, placed in after[where] if meaning in places]
        for number, (place, one) in enumerate(known):
            for earlier, other in known[:number]:
                if earlier > place and not _never_equal(one[1], other[1]):
                    yield other, one


def _orders(of: Sayings) -> Mapping[object, Sequence[tuple[Meaning, Placed]]]:
    """The rules between which their names decide, in that order, for everything that they say."""
    found: dict[object, list[tuple[str, int, Meaning, Placed]]] = {}
    for origin, bundle in of.bundles.items():
        for stage, rule in bundle.placed:
            line = rule.conclusion
            if isinstance(line, Line) and not line.free:
                shown = of.meanings.resolved((line.from_deposit, line.basis, line.negotiated, line.combine))
                entry = (origin, rule.tier, shown, (stage, rule))
                found.setdefault((stage.step, rule.layer, rule.line), []).append(entry)
    return {where: _first(sorted(entries, key=lambda entry: entry[:3])) for where, entries in found.items()}


def _first(entries: Iterable[tuple[str, int, Meaning, Placed]]) -> list[tuple[Meaning, Placed]]:
    once: dict[Meaning, Placed] = {}
    for _, _, meaning, placed in entries:
        once.setdefault(meaning, placed)
    return list(once.items()) if len(once) > 1 else []


def _never_equal(one: Rule, other: Rule) -> bool:
    """Whether two lines can't be of the same amount."""
    match one.conclusion, other.conclusion:
        case Line(amount=Const(left)), Line(amount=Const(right)):
            return left != right
    return False
