"""What keeps a source: rules, and scenarios that would come out otherwise if the rules were not there.

A decision (C), evidence (E) and a law that decides something are shown by a pair: two scenarios of one book that
differ in one stated fact and in the verdict or the total, one of which follows from a rule of the source. What must be
done (O) is shown by a duty that says what to state or which way, and a scenario that expects it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from msgspec import Struct

from engine.language.source import Conclusions
from engine.language.walk import named_anywhere
from engine.specs.scene import Key, Scene
from engine.specs.slots import Read
from engine.specs.trace import Keeper, Trace


class Pair(Struct, frozen=True):
    """Two scenarios, and the one fact in which they differ; `one` follows from a rule of the source."""

    fact: str
    one: Scene
    other: Scene


class Lack(Struct, frozen=True):
    """What a source lacks."""

    source: str
    said: str

    def __str__(self) -> str:
        return f"{self.source}: {self.said}"


_NAMED = 4
"""How many rules are named; the others are counted."""

_Facts = frozenset[tuple[str, Read]]


class Pairs:
    """The scenarios of a trace, found by what they have in common."""

    def __init__(self, trace: Trace) -> None:
        self.trace = trace

    @cached_property
    def _alike(self) -> Mapping[tuple[str, _Facts], Sequence[tuple[str | None, Scene]]]:
        """By the facts of a scenario without one of them (which is named) or whole (None)."""
        found: dict[tuple[str, _Facts], list[tuple[str | None, Scene]]] = {}
        for scene in self.trace.scenes:
            for fact, rest in _without_one(scene.facts):
                found.setdefault((scene.book, rest), []).append((fact, scene))
        return found

    def pair(self, source: str) -> Pair | None:
        """A pair that shows a source; best one in which the rule tests the fact, and does not decide the other."""
        keepers = self.trace.kept(source)
        rules = frozenset(keeper.key for keeper in keepers)
        tests = {keeper.key: frozenset(named_anywhere((keeper.rule.when, keeper.rule.then))) for keeper in keepers}
        best: tuple[int, Pair] | None = None
        for pair in self._pairs(rules):
            shared = (pair.one.follows | pair.one.rests) & rules
            roots = pair.one.story.spec.plan.sources
            tested = {root for key in shared for name in tests[key] for root in roots.get(name, (name,))}
            rank = 2 * (pair.fact not in tested) + (not shared.isdisjoint(pair.other.follows | pair.other.agreement))
            if best is None or rank < best[0]:
                best = rank, pair
            if rank == 0:
                break
        return None if best is None else best[1]

    def nearest(self, source: str) -> tuple[Scene, Scene, frozenset[str]] | None:
        """Where there is no pair: the two scenarios that come nearest to one, with the facts in which they differ."""
        rules = frozenset(keeper.key for keeper in self.trace.kept(source))
        near = (
            (one, other, apart)
            for one in self._following(rules)
            for other in self.trace.scenes
            if other.book == one.book and _shows(one, other, rules) and (apart := _apart(one, other))
        )
        return min(near, key=lambda each: len(each[2]), default=None)

    def _pairs(self, rules: frozenset[Key]) -> Iterator[Pair]:
        for scene in self._following(rules):
            for fact, other in self._beside(scene):
                if _shows(scene, other, rules):
                    yield Pair(fact, scene, other)

    def _following(self, rules: frozenset[Key]) -> Iterator[Scene]:
        for scene in self.trace.scenes:
            if not scene.mentioned.isdisjoint(rules) and not (scene.follows | scene.rests).isdisjoint(rules):
                yield scene

    def _beside(self, scene: Scene) -> Iterator[tuple[str, Scene]]:
        """The scenarios that differ from one in one fact: another value, or one of the two does not state it."""
        for mine, rest in _without_one(scene.facts):
            for theirs, other in self._alike[scene.book, rest]:
                if mine != theirs and None not in (mine, theirs):
                    continue
                fact = mine or theirs
                if fact is not None and scene.facts.get(fact) != other.facts.get(fact):
                    yield fact, other


def _without_one(facts: Mapping[str, Read]) -> Iterator[tuple[str | None, _Facts]]:
    whole = frozenset(facts.items())
    yield None, whole
    for each in facts.items():
        yield each[0], whole - {each}


def _apart(one: Scene, other: Scene) -> frozenset[str]:
    """The facts in which two scenarios differ."""
    return frozenset(name for name in {**one.facts, **other.facts} if one.facts.get(name) != other.facts.get(name))


def _shows(one: Scene, other: Scene, rules: frozenset[Key]) -> bool:
    """Whether they come out differently, and one of them because of the rules."""
    # of two that rest on one agreement something else makes the difference
    because = not one.follows.isdisjoint(rules) or bool((one.rests & rules) - other.agreement)
    return because and differ(one, other)


def differ(one: Scene, other: Scene) -> bool:
    """Whether two scenarios come out differently: another verdict, or another total that is final."""
    first, second = one.decision, other.decision
    if first is None or second is None:
        return False
    if first.verdict != second.verdict:
        return True
    return not first.provisional and first.outcome.total != second.outcome.total


def lacking(trace: Trace) -> tuple[Lack, ...]:
    """Everything that sources lack, in their order; nothing, if all of them are kept."""
    pairs = Pairs(trace)
    found = [Lack(source, said) for source in trace.sources for said in lacks(source, pairs)]
    for keeper in trace.keepers:
        unknown = [each for each in keeper.rule.sources if each not in trace.sources]
        said = f"`{keeper.rule.id}` ({keeper.book}) names it, and there is no such source"
        found += [Lack(each, said) for each in unknown]
    return tuple(found)


def lacks(called: str, pairs: Pairs) -> Iterator[str]:
    """What one source lacks."""
    source = pairs.trace.sources[called]
    keepers = pairs.trace.kept(source.id)
    if source.no_rule is not None:
        if keepers:
            yield f"it is explained away, and yet {_called(keepers)} keep it: write `beside the rules`"
        return
    if not keepers:
        yield "no rule, and no reason why not"
        return
    scenes = pairs.trace.shown(keepers)
    if not scenes:
        yield f"no scenario shows {_called(keepers)}"
        return
    # a law that lets somebody do something, and decides nothing, is shown as what must be done
    only_duties = source.law and all(_only_duties(keeper) for keeper in keepers)
    decides = (source.law and not only_duties) or not {"C", "E"}.isdisjoint(source.priorities)
    if decides and pairs.pair(source.id) is None:
        keys = {keeper.key for keeper in keepers}
        follow = sum(not (scene.follows | scene.rests).isdisjoint(keys) for scene in scenes)
        seen = f"{follow} scenario{'s follow' if follow != 1 else ' follows'} from its rules{_nearest(called, pairs)}"
        yield f"no pair of scenarios that differ in one fact, and in verdict or amount ({seen})"
    if only_duties or "O" in source.priorities:
        yield from _undone(keepers, scenes)


def _nearest(source: str, pairs: Pairs) -> str:
    found = pairs.nearest(source)
    if found is None:
        return ""
    one, other, apart = found
    facts = ", ".join(f"`{name}`" for name in sorted(apart))
    return f"; nearest: {one.place} and {other.place}, which differ in {facts}"


def _only_duties(keeper: Keeper) -> bool:
    then = keeper.rule.then
    return bool(then.duties) and then == Conclusions(duties=then.duties)


def _undone(keepers: tuple[Keeper, ...], scenes: tuple[Scene, ...]) -> Iterator[str]:
    """What is lacking of something that must be done."""
    duties = [(keeper.key, duty) for keeper in keepers for duty in keeper.rule.then.duties]
    if not duties:
        yield f"no duty: {_called(keepers)} let nobody do anything"
        return
    stated = [(key, duty.do) for key, duty in duties if duty.must_state or duty.channel is not None]
    if not stated:
        codes = ", ".join(dict.fromkeys(f"`{duty.do}`" for _, duty in duties))
        yield f"no duty with `must state` or a channel: {codes}"
    elif not any(not scene.owed.isdisjoint(stated) for scene in scenes):
        yield f"no scenario expects {', '.join(dict.fromkeys(f'`{code}`' for _, code in stated))}"


def _called(keepers: tuple[Keeper, ...]) -> str:
    said = [f"`{keeper.rule.id}` ({keeper.book})" for keeper in keepers[:_NAMED]]
    more = [f"{len(keepers) - _NAMED} more"] if len(keepers) > _NAMED else []
    return ", ".join([*said, *more])
