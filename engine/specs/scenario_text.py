"""A request and what is decided of it as a scenario to paste into a feature, in the phrases of its book."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from zoneinfo import ZoneInfo

from msgspec import Struct

from engine.books import Ready
from engine.decide import Decision, decide
from engine.decision.decider import Decider
from engine.decision.outcome import Verdict
from engine.documents.example import Example, case_of_facts
from engine.quantities.value import NOT_APPLICABLE, UNKNOWN, Nothing, Value
from engine.specs.counsel import TAG, unverified
from engine.specs.expectation import deciding
from engine.specs.phrase import Keyword, Phrase, Sentence
from engine.specs.reading import Misread, Reading
from engine.specs.shelf import Spec
from engine.specs.slots import NAME, Read
from engine.vocabulary.attribute import Text
from engine.witness.usual import Usual
from engine.words.value import say_value

KEYWORDS: Mapping[str, Mapping[Keyword | None, str]] = {
    "en": {Keyword.GIVEN: "Given", Keyword.WHEN: "When", Keyword.THEN: "Then", None: "And"},
    "nl": {Keyword.GIVEN: "Gegeven", Keyword.WHEN: "Als", Keyword.THEN: "Dan", None: "En"},
}

_NAMES: Mapping[str, Text] = {
    "business": {"en": "Vecht Interiors", "nl": "Vecht Interieurs"},
    "consumer": {"en": "A. Jansen", "nl": "A. Jansen"},
}
"""What customers are called where a sentence needs a name; no decision looks at it."""

_NOUNS = {"change": "the change is", "cancellation": "the cancellation is"}
_KIND, _NAME = "change.kind", "customer.name"
_COVERED, _BESIDE = 3, 2
"""What a fact that a sentence says is worth, and what one costs that nobody asked for."""

Facts = Mapping[str, Value | Nothing]


class _Said(Struct, frozen=True):
    """A sentence that fits a request, with the facts it states; `order` is where its phrase stands."""

    text: str
    facts: Facts
    order: int


class Scenarios:
    """Tells requests in the phrases of one book."""

    def __init__(self, ready: Ready, folder: Path | None, decider: Decider) -> None:
        """Read the phrases; the book's own are in `folder`.

        Raises:
            UnsoundBook: a phrase file is wrong.
        """
        # a fact without a phrase is said by its name, so that who pastes it sees which phrase to write
        self.spec = Spec(ready, folder, shipped=False)
        self.book = ready.book
        self.decider = decider
        usual = Usual(ready.book.vocabulary, ZoneInfo(ready.book.zone), ready.book.currency)
        self.usual = usual.facts(ready.book.vocabulary)

    def scenario(self, example: Example, name: str, lang: str, about: Collection[str] = ()) -> str | None:
        """A scenario that holds, without a newline at its end.

        Args:
            example: the request.
            name: what the scenario is called.
            lang: in which language.
            about: the source rules whose provision it names by preference.

        Returns:
            None if it can't be told: it has items of lists, or what it comes to is not what was decided.
        """
        if example.items:
            return None
        told = _Telling(self.spec, example, lang, self.usual)
        when, given = told.asked(), told.given()
        case = case_of_facts(told.stated, {}, self.book)
        decision = None if case is None else decide(self.decider, case)
        if decision is None or decision.open is not None or decision.outcome.answer != example.outcome.answer:
            return None
        then = [*told.then(decision), *(reason := told.reason(decision, frozenset(about)))]
        lines = [f"  @{TAG}"] if reason and told.unverified(reason[-1], decision) else []
        lines.append(f"  Scenario: {name}")
        for keyword, steps in ((Keyword.GIVEN, given), (Keyword.WHEN, [when]), (Keyword.THEN, then)):
            for number, step in enumerate(steps):
                lines.append(f"    {KEYWORDS[lang][None if number else keyword]} {step}")
        return "\n".join(lines)


class _Telling:
    """One request, told step by step."""

    def __init__(self, spec: Spec, example: Example, lang: str, usual: Facts) -> None:
        self.spec = spec
        self.usual = usual
        self.steps = spec.steps
        self.lang = lang
        self.wanted = dict(example.facts)
        self.known = {**example.wider, **example.facts}
        self.stated: dict[str, Value | Nothing] = {}
        kind = self.known.get("customer.type")
        self.named = _NAMES["consumer" if kind == "consumer" else "business"][lang]

    # What is asked, and what is so

    def asked(self) -> str:
        """The When: who asks for what, or that it is decided."""
        known = self.known
        for more in ({}, self.usual):
            # a sentence may say more than anybody asked for, as long as that is as usual
            self.known = {**more, **known}
            asking = [said for said in self._fitting(Keyword.WHEN) if _KIND in said.facts]
            if asking:
                return self._state(max(asking, key=self._worth)).text
            self.known = known
        return next(
            phrase.said(self.lang) for phrase in self.steps.phrases[Keyword.WHEN] if phrase.keyword is Keyword.WHEN
        )

    def given(self) -> list[str]:
        """The Givens: sentences that say the most at once, in the order of the phrases; facts by name come last."""
        chosen: list[_Said] = []
        for least, empty in ((1, False), (-len(self.known), False), (-len(self.known), True)):
            # a slot that is not applicable says no sentence that a person would: only where nothing else does
            while fitting := [
                said
                for said in self._fitting(Keyword.GIVEN, empty=empty)
                if _KIND not in said.facts and self._worth(said) >= least
            ]:
                chosen.append(self._state(max(fitting, key=self._worth)))
        steps = [said.text for said in sorted(chosen, key=lambda said: (_NAME not in said.facts, said.order))]
        for name in sorted(self.wanted.keys() - self.stated.keys()):
            self.stated[name] = self.wanted[name]
            steps.append(f"{name} is {self._value(name, self.wanted[name])}")
        return steps

    def _worth(self, said: _Said) -> int:
        new = self.wanted.keys() - self.stated.keys()
        covered = len(said.facts.keys() & new)
        return _COVERED * covered - _BESIDE * len(said.facts.keys() - new - {_NAME})

    def _state(self, said: _Said) -> _Said:
        self.stated |= said.facts
        return said

    def _fitting(self, keyword: Keyword, *, empty: bool = False) -> Iterator[_Said]:
        """The sentences that say something that is still to be said, and nothing that is not so or has been said."""
        new = self.wanted.keys() - self.stated.keys()
        for order, phrase in enumerate(self.steps.phrases[keyword]):
            names = (*phrase.sets, *(slot for slot in phrase.slots if slot != NAME))
            if phrase.instead or new.isdisjoint(names) or not self.stated.keys().isdisjoint(names):
                continue
            if all(self._so(name, phrase.sets.get(name), empty=empty) for name in names):
                facts = {name: self._fact(name) for name in names}
                text = self._read_back(phrase, facts, keyword)
                if text is not None:
                    yield _Said(text, facts, order)

    def _so(self, name: str, value: Read | None, *, empty: bool) -> bool:
        """Whether a fact is as a phrase sets it, or (None) has a value that can be said in a slot."""
        if name == _NAME:
            return True
        found = self.known.get(name, UNKNOWN)
        if value is not None:
            return found == value
        return found is not UNKNOWN and (empty or found is not NOT_APPLICABLE)

    def _fact(self, name: str) -> Value | Nothing:
        return self.named if name == _NAME and name not in self.wanted else self.known[name]

    def _read_back(self, phrase: Phrase, facts: Facts, keyword: Keyword) -> str | None:
        """The first of a phrase's sentences that is read as what was meant, by this phrase alone."""
        sentences = phrase.sentences[self.lang]
        if any(facts.get(slot) == 1 for slot in phrase.slots):
            sentences = sentences[::-1]  # the last is the one for a single one
        for sentence in sentences:
            text = sentence.filled(lambda slot: self.named if slot == NAME else self._value(slot, facts[slot]))
            reading = self._reading(keyword, text)
            if reading is not None and reading.phrase is phrase and reading.facts == facts:
                return text
        return None

    def _reading(self, keyword: Keyword, text: str) -> Reading | None:
        try:
            return self.steps.read(keyword, text, self.lang)
        except Misread:
            return None

    def _value(self, name: str, value: Value | Nothing) -> str:
        book = self.spec.book
        attribute = book.vocabulary[name]
        return say_value(value, attribute, self.lang, currency=book.currency, zone=self.steps.slots.zone)

    # What follows

    def then(self, decision: Decision) -> list[str]:
        """The verdict, who decides or what is waited for, and the amounts."""
        outcome, verdict = decision.outcome, decision.verdict
        said: list[str | None] = []
        if verdict is Verdict.HOLD:
            rules = {rule.id: rule for rule in self.spec.book.rules}
            gets = [hold.get[self.lang] for each in outcome.holds if (hold := rules[each].then.hold) is not None]
            said += [self._then(decision, {"hold.get": get}) for get in gets[:1]]
        roles = [role for role in outcome.referral_roles if role in self.spec.book.roles]
        if verdict is Verdict.REFER and roles:
            said.append(self._then(decision, {"role": self.steps.slots.say_titled("role", roles[0], self.lang)}))
        if not any(said):
            word = self.steps.slots.say("verdict", verdict.value, self.lang)
            said.append(self._then(decision, {"verdict": word}, _NOUNS.get(str(outcome.case[_KIND]), "the request is")))
        if verdict is Verdict.PAID:
            said.append(self._then(decision, {"charge.total": self._amount("charge.total", outcome.total)}))
        if verdict in (Verdict.PAID, Verdict.FREE):
            for slot in ("forfeited", "refunded"):
                if cents := getattr(outcome.settlement, slot):
                    name = f"settlement.{slot}"
                    said.append(self._then(decision, {name: self._amount(name, cents)}))
        return [each for each in said if each is not None]

    def reason(self, decision: Decision, about: frozenset[str]) -> list[str]:
        """The provision that it follows from; what only the default decides rests on the agreement."""
        by_slot = (("provision", deciding(decision)), ("ground", decision.outcome.formation.rules))
        written = {rule.id: rule for rule in self.spec.book.rules}
        for slot, rules in by_slot:
            # a rule that the scenario is about, else what charges rather than what accepts
            late = [rule for rule in reversed(decision.outcome.rules) if rule in rules]
            held = [rule for rule in decision.outcome.holds if rule in rules]
            for rule in dict.fromkeys((*sorted(about & rules), *held, *late, *sorted(rules))):
                if rule in written and (text := self._then(decision, {slot: self._provision(rule)})) is not None:
                    return [text]
        return []

    def unverified(self, step: str, decision: Decision) -> bool:
        """Whether a step says that it follows from what counsel must still verify."""
        reading = self._reading(Keyword.THEN, step)
        return reading is not None and unverified(self.spec, reading, decision)

    def _provision(self, rule: str) -> str:
        return self.steps.slots.say_provisions(frozenset({rule}), self.lang)

    def _amount(self, slot: str, cents: int) -> str:
        return self.steps.slots.say(slot, cents, self.lang)

    def _then(self, decision: Decision, values: Mapping[str, str], begins: str = "") -> str | None:
        """A sentence with just these slots that holds; by preference one that begins so in English."""
        fitting = [
            phrase
            for phrase in self.steps.phrases[Keyword.THEN]
            if phrase.slots == values.keys() and not (phrase.missed or phrase.duty or phrase.line or phrase.asks)
        ]
        fitting.sort(key=lambda phrase: not phrase.said("en").startswith(begins))
        for phrase in fitting:
            for sentence in phrase.sentences[self.lang]:
                text = _filled(sentence, values)
                reading = self._reading(Keyword.THEN, text)
                if reading is not None and not self.spec.expectations.failures(reading, decision, self.lang):
                    return text
        return None


def _filled(sentence: Sentence, values: Mapping[str, str]) -> str:
    return sentence.filled(lambda slot: values[slot])
