"""One run of a scenario: the facts its steps state, the decision that follows, what is expected of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from engine.case import Case
from engine.decide import Decision, decide
from engine.language import yaml_tree as tree
from engine.language.place import Place
from engine.language.source import Book
from engine.quantities.money import plain
from engine.quantities.period import Period
from engine.quantities.value import NOT_APPLICABLE, UNKNOWN, Day
from engine.request.case import case_of
from engine.request.reading import Raw, to_request
from engine.specs.feature import Step
from engine.specs.phrase import Keyword
from engine.specs.reading import Misread, Reading
from engine.specs.shelf import Spec
from engine.specs.slots import Read
from engine.vocabulary.attribute import Attribute, Kind
from engine.words.length import say_period
from engine.words.number import say_rate


@dataclass(slots=True)
class Story:
    """Takes the steps of one run in order; nothing is decided before the first Then (or what ends the When)."""

    spec: Spec
    lang: str
    place: Place
    facts: dict[str, tuple[Read, Step]] = field(default_factory=dict)
    expected: list[Reading] = field(default_factory=list)
    decision: Decision | None = None

    def take(self, step: Step) -> Reading:
        """What a step says; its facts are added to those before it.

        Raises:
            Misread: it can't be read, restates a fact, or comes after what was decided.
        """
        assert step.keyword is not None
        reading = self.spec.steps.read(step.keyword, step.text, self.lang)
        if step.keyword is Keyword.THEN:
            self.expected.append(reading)
            return reading
        if self.expected:
            said = f"`{step.text}` comes after a Then"
            raise Misread("fact-after-then", said, ("the decision has been made; begin another scenario",))
        self.state(reading, step)
        return reading

    def state(self, reading: Reading, step: Step) -> None:
        """Add facts; only an *instead* phrase may state one again."""
        twice = [name for name in reading.facts if name in self.facts]
        if twice and not reading.instead:
            names = ", ".join(f"`{name}`" for name in twice)
            others = tuple((self.facts[name][1].place, f"`{name}` is stated here") for name in twice)
            note = "state it once, or use a phrase that says it is instead (`the same order, but ...`)"
            raise Misread("fact-twice", f"`{step.text}` states {names} a second time", (note,), others)
        if reading.instead and not twice:
            said = f"`{step.text}` restates what nothing before it stated"
            raise Misread("nothing-instead", said, ("state it before, or in another phrase",))
        for name, value in reading.facts.items():
            self.facts[name] = (value, step)

    def case(self, source: str = "") -> Case:
        """The case of the request that the facts are; `source` is the text of the feature, for excerpts.

        Raises:
            InvalidRequest: they are no request: something is missing, or two facts can't both be true.
        """
        book = self.spec.book
        raw = Raw(self._request(book), {self.place.file: source})
        return case_of(to_request(raw, book.vocabulary, book.zone), book.vocabulary)

    def decided(self) -> Decision:
        """The decision, made once."""
        if self.decision is None:
            self.decision = decide(self.spec.decider, self.case())
        return self.decision

    def _request(self, book: Book) -> tree.Mapping:
        """The facts as a request that was written where the steps stand."""
        groups: dict[str, list[tuple[tree.Scalar, tree.Node]]] = {}
        places: dict[str, Place] = {}
        for name, (value, step) in self.facts.items():
            if value is not UNKNOWN:
                group, _, key = name.partition(".")
                node = written(value, book.vocabulary[name], step.place)
                groups.setdefault(group, []).append((tree.Scalar(key, False, step.place), node))
                places.setdefault(group, step.place)
        return tree.Mapping(
            tuple(
                (tree.Scalar(group, False, places[group]), tree.Mapping(tuple(entries), places[group]))
                for group, entries in groups.items()
            ),
            self.place,
        )


def written(value: Read, attribute: Attribute, place: Place) -> tree.Node:
    """A value as it is written in a request."""
    if isinstance(value, frozenset):
        return tree.Sequence(tuple(tree.Scalar(member, True, place) for member in sorted(value)), place)
    return tree.Scalar(_text(value, attribute.kind), value is not NOT_APPLICABLE, place)


def _text(value: Read, kind: Kind) -> str:
    match kind, value:
        case Kind.MONEY, int():
            return plain(value)
        case Kind.RATE, int():
            return say_rate(value, "en")
        case Kind.TRUTH, bool():
            return "true" if value else "false"
        case _, Day():
            return value.date.isoformat()
        case _, datetime() | date():
            return value.isoformat()
        case _, Period():
            return say_period(value, "en")
    return "null" if value is NOT_APPLICABLE else str(value)
