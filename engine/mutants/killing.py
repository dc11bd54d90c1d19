"""The scenario that a feature lacks: it holds under a book, and fails under its mutant."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import StrEnum
from itertools import product

from engine.core.plan import Plan
from engine.decide import Decision
from engine.decision.decider import Trial
from engine.decision.explain import rules_of
from engine.decision.outcome import Outcome, OwedDuty
from engine.documents.example import NEEDED, Example, case_of_facts
from engine.proof.difference import said
from engine.quantities.value import NOT_APPLICABLE, Nothing, Value
from engine.specs.counsel import TAG, unverified
from engine.specs.expectation import FIGURES, Expectations, deciding, deciding_rules
from engine.specs.feature import read_feature
from engine.specs.phrase import Keyword, Phrase
from engine.specs.reading import Misread, Reading
from engine.specs.rows import Row, rows_in
from engine.specs.scenario_text import KEYWORDS, Scenarios
from engine.specs.shelf import Spec
from engine.specs.slots import AMOUNTS
from engine.vocabulary.layer import Layer

Facts = Mapping[str, Value | Nothing]
Items = Mapping[str, tuple[Facts, ...]]


_NO_DUTY = "no.duty"
_TASK = {"duty", "contents"}
_TAGGED = f"  @{TAG}"


class Rival:
    """A mutant as it decides, beside the book that it is of."""

    def __init__(self, spec: Spec, plan: Plan) -> None:
        self.trial = Trial(plan)
        self.expectations = Expectations(spec.steps.slots, plan)

    def fails(self, row: Row) -> bool:
        """Whether the mutant breaks the promise of a row."""
        return row.fails(self.expectations, self.trial)


class Differ(StrEnum):
    """What of a decision is otherwise."""

    ANSWER = "answer"
    REASON = "reason"
    """The answer is the same, and does not follow any longer from what it followed from."""


class Killing:
    """Writes scenarios for one book."""

    def __init__(self, spec: Spec, trial: Trial) -> None:
        self.spec = spec
        self.trial = trial
        self.scenarios = Scenarios(spec.ready, spec.folder, spec.decider)

    def differ(self, facts: Facts, items: Items, rival: Rival) -> Differ | None:
        """What of a whole request the mutant decides otherwise; None: nothing."""
        case = case_of_facts(facts, items, self.spec.book)
        if case is None:
            return None
        before = self.trial.decide(case)
        if before.undecided:
            return None
        after = rival.trial.decide(case)
        if said(before) != said(after):
            return Differ.ANSWER
        mine, theirs = _reasons(before, self.trial.plan), _reasons(after, rival.trial.plan)
        return Differ.REASON if mine - theirs else None

    def scenario(
        self, facts: Facts, items: Items, rival: Rival, name: str, lang: str, about: Sequence[str] = ()
    ) -> tuple[str, Row] | None:
        """A scenario that kills the mutant, and the row that it is; None: this request can't be told as one."""
        if items and self.differ(facts, {}, rival) is not None:
            items = {}  # no sentence says what is on a list
        for few in (True, False):
            fewer = self._fewest(facts, items, rival, few=few)
            case = case_of_facts(fewer, items, self.spec.book)
            if case is None:
                continue
            example = Example(fewer, items, self.trial.decide(case), facts)
            text = self.scenarios.scenario(example, name, lang, about)
            if text is not None and (found := self._killing(text, rival, lang)) is not None:
                return found
        return None

    def _fewest(self, facts: Facts, items: Items, rival: Rival, *, few: bool) -> Facts:
        """Without the facts that are assumed anyhow, and (`few`) those without which the two still differ."""

        def holds(some: Facts) -> bool:
            return self.differ(some, items, rival) is not None

        vocabulary = self.spec.book.vocabulary
        assumed = [name for name, value in facts.items() if vocabulary[name].assumed == value]
        facts = without(facts, assumed, holds)
        if few:
            others = sorted(facts.keys() - NEEDED, key=lambda name: (_telling(facts[name]), name))
            facts = without(facts, others, holds)
        return facts

    def _killing(self, text: str, rival: Rival, lang: str) -> tuple[str, Row] | None:
        """The scenario, with what else must be said for the mutant to fail under it."""
        row = self.row(text, lang)
        if row is None or row.fails(self.spec.expectations, self.trial):
            return None
        if rival.fails(row):
            return text, row
        decision = row.decision
        for step in self._thens(decision, Decision(rival.trial, row.case), rival, lang):
            more = _with_step(text, step, KEYWORDS[lang][None])
            reading = self.scenarios.spec.steps.read(Keyword.THEN, step, lang)
            if not text.startswith(_TAGGED) and unverified(self.spec, reading, decision):
                more = f"{_TAGGED}\n{more}"
            row = self.row(more, lang)
            if row is not None and not row.fails(self.spec.expectations, self.trial) and rival.fails(row):
                return more, row
        return None

    def in_phrases(self, row: Row) -> bool:
        """Whether every step of a row is in a phrase, where a fact may not be stated by its name."""
        try:
            for step in row.run.steps:
                assert step.keyword is not None
                self.spec.steps.read(step.keyword, step.text, row.feature.language)
        except Misread:
            return False
        return True

    def row(self, text: str, lang: str) -> Row | None:
        """What a scenario states and expects; None: it can't be read."""
        head = {"en": "Feature: pins", "nl": "# language: nl\nFunctionaliteit: vastgelegd"}[lang]
        feature = read_feature(f"{head}\n\n{text}\n", "pin.feature")
        return next(iter(rows_in(feature, self.scenarios.spec, self.trial)), None)

    def _thens(self, mine: Decision, theirs: Decision, rival: Rival, lang: str) -> Iterator[str]:
        """Sentences that hold of what the book decides, and not of what the mutant does."""
        steps = self.scenarios.spec.steps
        # as what a rule counts is said where nothing else tells the two apart
        for phrase in sorted(steps.phrases[Keyword.THEN], key=lambda phrase: "layer" in phrase.slots):
            if phrase.missed is not None or phrase.asks is not None:
                continue
            for values in self._slots(phrase, mine, theirs, lang):
                text = phrase.sentences[lang][0].filled(lambda slot, values=values: values[slot])  # type: ignore[misc]
                try:
                    reading: Reading = steps.read(Keyword.THEN, text, lang)
                except Misread:
                    continue
                if not self.spec.expectations.failures(reading, mine, lang) and rival.expectations.failures(
                    reading, theirs, lang
                ):
                    yield text

    def _slots(self, phrase: Phrase, decision: Decision, other: Decision, lang: str) -> Iterator[Mapping[str, str]]:
        """What may stand in the slots of a phrase, of what was decided and what the mutant would."""
        if phrase.slots == {_NO_DUTY}:
            owed = {duty.code for duty in decision.outcome.duties}
            more = sorted({duty.code for duty in other.outcome.duties} - owed)
            say = self.scenarios.spec.steps.slots.say
            yield from ({_NO_DUTY: say(_NO_DUTY, frozenset({code}), lang)} for code in more)
            return
        if phrase.slots == _TASK:
            yield from self._tasks(decision, lang)
            return
        duties: Sequence[OwedDuty | None] = (None,)
        if phrase.duty is not None:
            duties = [duty for duty in decision.outcome.duties if duty.code == phrase.duty]
        for duty in duties:
            found = [self._said(slot, phrase, decision, duty, lang) for slot in phrase.slots]
            for values in product(*found):
                yield dict(zip(phrase.slots, values, strict=True))

    def _tasks(self, decision: Decision, lang: str) -> Iterator[Mapping[str, str]]:
        say = self.scenarios.spec.steps.slots.say
        for duty in decision.outcome.duties:
            if duty.must_state:
                task = say("duty", frozenset({duty.code}), lang)
                yield {"duty": task, "contents": say("contents", frozenset(duty.must_state), lang)}

    def _said(self, slot: str, phrase: Phrase, decision: Decision, duty: OwedDuty | None, lang: str) -> tuple[str, ...]:
        say, outcome = self.scenarios.spec.steps.slots.say, decision.outcome
        if slot == "line.amount":
            fees = {line.fee for line in outcome.agreed.lines if phrase.line in (None, line.fee)}
            return tuple(sorted({say(slot, _of_fee(outcome, fee), lang) for fee in fees}))
        if slot in AMOUNTS:
            return (say(slot, FIGURES[slot](outcome), lang),)
        match slot:
            case "verdict":
                return (say(slot, decision.verdict.value, lang),)
            case "owner" if duty is not None and duty.owner is not None:
                return (self.scenarios.spec.steps.slots.say_titled(slot, duty.owner, lang),)
            case "due" if duty is not None and duty.due is not None:
                return (say(slot, duty.due, lang),)
            case "fee":
                return tuple(dict.fromkeys(line.fee for line in outcome.agreed.lines))
            case "provision":
                return tuple(say(slot, frozenset({rule}), lang) for rule in sorted(deciding(decision)))
            case "layer":
                deciders = (rule for name in sorted(deciding(decision)) for rule in rules_of(self.trial.plan, name))
                layers = dict.fromkeys(rule.layer.value for rule in deciders if rule.layer is not None)
                return tuple(say(slot, layer, lang) for layer in layers)
            case "ground":
                return tuple(say(slot, frozenset({rule}), lang) for rule in sorted(outcome.formation.rules))
        return ()


def _with_step(text: str, step: str, keyword: str) -> str:
    """A scenario with one more step; it takes the place of the last one where it says that, and more."""
    before, _, last = text.rpartition("\n")
    its_keyword, said = last.strip().split(" ", 1)
    if step.startswith(said):
        return f"{before}\n    {its_keyword} {step}"
    return f"{text}\n    {keyword} {step}"


def without(facts: Facts, names: Sequence[str], holds: Callable[[Facts], bool]) -> Facts:
    """The facts without those of the names that are not needed; tried together first, then in halves."""
    if not names:
        return facts
    fewer = {name: value for name, value in facts.items() if name not in names}
    if holds(fewer):
        return fewer
    if len(names) == 1:
        return facts
    middle = len(names) // 2
    for half in (names[:middle], names[middle:]):
        facts = without(facts, half, holds)
    return facts


def _reasons(outcome: Outcome, plan: Plan) -> frozenset[tuple[str, Layer | None]]:
    """The rules that an outcome follows from, each as what it counts."""
    names = deciding_rules(outcome) | outcome.formation.rules
    layers = {rule.origin: rule.layer for stage in plan.stages for rule in stage.rules if rule.origin in names}
    return frozenset((name, layers.get(name)) for name in names)


def _of_fee(outcome: Outcome, fee: str) -> int:
    pairs = zip(outcome.agreed.lines, outcome.bounded.left, strict=True)
    return sum(left for line, left in pairs if line.fee == fee)


def _telling(value: Value | Nothing) -> int:
    """What is nothing goes first, then what is nought, then what is something."""
    return 0 if value is NOT_APPLICABLE else 1 if not value else 2
