"""One run of a scenario as a witness: what it states, what is decided, and the rules that it shows."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from engine.decide import Decision
from engine.language.place import Place
from engine.quantities.value import UNKNOWN
from engine.request.reading import InvalidRequest
from engine.specs.counsel import reached
from engine.specs.feature import Feature, Run
from engine.specs.reading import Reading
from engine.specs.slots import Read
from engine.specs.story import Story

Key = tuple[str, str]
"""A rule: the book in which it is written, and its id. A rule of the law book is one, whoever includes it."""


@dataclass(frozen=True, eq=False)
class Scene:
    """A run whose steps have been read. It is decided when that is asked for, once; until then its shelf stays open."""

    book: str
    feature: Feature
    run: Run
    story: Story
    keys: Mapping[str, Key]
    """The rules of its book, by id."""
    owing: Mapping[str, frozenset[str]]
    """The rules of its book that owe a duty, by its code."""

    @property
    def place(self) -> Place:
        """Where its row stands, or its heading."""
        return self.run.scenario.place if self.run.row is None else self.run.row.place

    @cached_property
    def facts(self) -> Mapping[str, Read]:
        """Everything that is stated in it, its background included."""
        return {name: value for name, (value, _) in self.story.facts.items() if value is not UNKNOWN}

    @cached_property
    def decision(self) -> Decision | None:
        """What is decided; None where nothing is: its facts are no request, or something is still to be asked."""
        try:
            decided = self.story.decided()
        except InvalidRequest:
            return None
        return decided if decided.open is None else None

    @cached_property
    def mentioned(self) -> frozenset[Key]:
        """The rules that its Thens may mean: by their provision, by their duty, by the evidence that they want."""
        return self._keys(rule for reading in self.story.expected for rule in self._mentioned(reading))

    @cached_property
    def follows(self) -> frozenset[Key]:
        """Those of them that decide it, or hold it."""
        expected = (
            reading for reading in self.story.expected if not {"provision", "hold.get"}.isdisjoint(reading.values)
        )
        return self._keys(rule for reading in expected for rule in self._meant(reading))

    @cached_property
    def rests(self) -> frozenset[Key]:
        """The rules on which it says it rests: those of the agreement alone."""
        grounds = (_slot(reading, "ground") for reading in self.story.expected)
        return self._keys(rule for ground in grounds for rule in ground) & self.agreement

    @cached_property
    def agreement(self) -> frozenset[Key]:
        """The rules by which we have an agreement, whether it says so or not."""
        return frozenset() if self.decision is None else self._keys(self.decision.outcome.formation.rules)

    @cached_property
    def owed(self) -> frozenset[tuple[Key, str]]:
        """The duties that it expects, with the rules that owe them."""
        expected = {code for reading in self.story.expected for code in reading.duties}
        duties = () if self.decision is None else self.decision.outcome.duties
        return frozenset(
            (self.keys[rule], duty.code)
            for duty in duties
            if duty.code in expected and (rule := duty.rule) is not None and rule in self.keys
        )

    def shows(self, rules: Collection[Key]) -> bool:
        """Whether a Then means one of these rules. It is decided which it means only where it may mean others too."""
        if self.mentioned.isdisjoint(rules):
            return False
        for reading in self.story.expected:
            may = self._keys(self._mentioned(reading))
            if may and (may.issubset(rules) or not self._keys(self._meant(reading)).isdisjoint(rules)):
                return True
        return False

    def _keys(self, rules: Iterable[str]) -> frozenset[Key]:
        return frozenset(self.keys[rule] for rule in rules if rule in self.keys)

    def _mentioned(self, reading: Reading) -> frozenset[str]:
        if reading.phrase is None:
            return frozenset()
        owing = self.owing.get(reading.phrase.duty or "", frozenset())
        return owing | _slot(reading, "provision") | _slot(reading, "ground") | _slot(reading, "hold.get")

    def _meant(self, reading: Reading) -> frozenset[str]:
        if self.decision is None or reading.phrase is None:
            return frozenset()
        outcome, code = self.decision.outcome, reading.phrase.duty
        owing = frozenset(duty.rule for duty in outcome.duties if duty.code == code and duty.rule is not None)
        return reached(self.decision, reading) | owing | (_slot(reading, "hold.get") & frozenset(outcome.holds))


def _slot(reading: Reading, slot: str) -> frozenset[str]:
    rules = reading.values.get(slot)
    return rules if isinstance(rules, frozenset) else frozenset()
