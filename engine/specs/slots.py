"""What may stand in the slots of a phrase, and how it is read.

A slot of a Given is a fact, read by the grammar of its kind. A slot of a Then is a part of the decision: a verdict, an
amount, a provision, a role, a moment. What is read is the same in every language: codes, cents, instants, rule ids.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import cached_property
from typing import TypeVar
from zoneinfo import ZoneInfo

from engine.decision.outcome import Verdict
from engine.decision.steps.duties import QUOTE_CHARGE
from engine.documents.duty_words import say_contents, say_duty
from engine.documents.speech import LAYERS, Speech
from engine.documents.wording import BUILT_IN
from engine.language.source import Book
from engine.quantities.unreadable import Unreadable
from engine.quantities.value import Day, Nothing, Value
from engine.vocabulary.answers import ANSWERS
from engine.vocabulary.attribute import LANGUAGES, Attribute, Kind, Source
from engine.vocabulary.layer import Layer
from engine.words.choice import read_choice, say_choice
from engine.words.near import near
from engine.words.number import tidy
from engine.words.value import read_fact, read_value, say_value

T = TypeVar("T")

Read = Value | Nothing
"""What a slot can hold; rules under one provision are a frozenset of their ids."""

NAME = "name"
"""A slot of a Given for a word that is no fact."""

VERDICT = Attribute(
    "verdict",
    Kind.CHOICE,
    {"en": "verdict", "nl": "oordeel"},
    choices=tuple(Verdict),
    choice_words={**ANSWERS["verdict"].choice_words, Verdict.OPEN: {"en": "open", "nl": "open"}},
    source=Source.ANSWER,
)

AMOUNTS = (
    "charge.agreed",
    "charge.reduced",
    "charge.computed",
    "charge.waived",
    "charge.total",
    "settlement.paid",
    "settlement.left_on_account",
    "settlement.forfeited",
    "settlement.set_off",
    "settlement.refunded",
    "settlement.payable",
    "line.amount",
)
"""Slots of a Then that hold an amount."""

OTHERS = (
    "verdict",
    "provision",
    "layer",
    "ground",
    "defeated",
    "owner",
    "role",
    "due",
    "no.duty",
    "duty",
    "contents",
    "hold.get",
    "fee",
    "ask",
)
"""The other slots of a Then."""

_DEFAULT = {"en": "the default", "nl": "het uitgangspunt"}
"""What no rule of a book decides follows from this."""

_ARTICLES = {"en": ("the ",), "nl": ("de ", "het ")}


class Slots:
    """Reads and says the slots of the phrases under one book."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self.zone = ZoneInfo(book.zone)

    def read(self, slot: str, text: str, lang: str) -> Read:
        """What a text means in a slot of a known name.

        Raises:
            Unreadable: no such value, provision, role, ...
        """
        if slot in self.book.vocabulary and slot not in AMOUNTS and slot != "verdict":
            attribute = self.book.vocabulary[slot]
            return read_fact(text, attribute, lang, self.zone, currency=self.book.currency)
        if slot in AMOUNTS:
            return read_value(text, Kind.MONEY, lang, self.zone, currency=self.book.currency)
        match slot:
            case "verdict":
                return read_choice(text, VERDICT, lang)
            case "due":
                return read_value(text, Kind.INSTANT, lang, self.zone)
            case "provision" | "ground" | "defeated":
                return _one(text, self._provisions[lang], "a clause, guideline or article of this book")
            case "layer":
                return _one(text, {said[lang]: layer.value for layer, said in LAYERS.items()}, "a layer")
            case "owner" | "role":
                return self._role(text, lang)
            case "no.duty" | "duty":
                return _one(text, self._duties[lang], "a duty of this book")
            case "contents":
                return _one(text, self._contents[lang], "what a duty of this book must state")
            case "hold.get":
                return _one(text, self._evidence[lang], "what a rule of this book says to get")
            case "fee":
                return _one(text, self._fees[lang], "a fee of this book")
            case "ask":
                return _one(text, self._labels[lang], "a fact")
        return text

    def say(self, slot: str, value: Read, lang: str) -> str:
        """The value of a slot in words."""
        if slot in AMOUNTS:
            return say_value(value, Kind.MONEY, lang, currency=self.book.currency)
        if slot in self.book.vocabulary and slot != "verdict":
            return say_value(value, self.book.vocabulary[slot], lang, currency=self.book.currency, zone=self.zone)
        match slot, value:
            case "hold.get", frozenset():
                return next((said for said, rules in self._evidence[lang].items() if rules & value), str(value))
            case "fee", str():
                return next((said for said, fee in self._fees[lang].items() if fee == value), value)
            case "ask", str():
                return next((said for said, name in self._labels[lang].items() if name == value), value)
            case "verdict", str():
                return say_choice(value, VERDICT, lang)
            case "layer", str():
                return LAYERS[Layer(value)][lang]
            case (("no.duty" | "duty"), frozenset()):
                return next((said for said, codes in self._duties[lang].items() if codes & value), str(value))
            case "contents", frozenset():
                return next((said for said, stated in self._contents[lang].items() if stated == value), str(value))
            case "due", _:
                return say_value(value, Kind.INSTANT, lang, zone=self.zone)
            case (("provision" | "ground" | "defeated"), frozenset()):
                return self.say_provisions(value, lang)
            case (("owner" | "role"), str()) if value in self.book.roles:
                return self.book.roles[value].title[lang]
        return str(value)

    def say_titled(self, slot: str, role: str, lang: str) -> str:
        """A role in the slot of one, with its article."""
        return f"{_ARTICLES[lang][0]}{self.say(slot, role, lang)}"

    def say_provisions(self, rules: frozenset[str], lang: str) -> str:
        """The provisions that some rules stand in; built-in rules by their id."""
        said = [name for name, ids in self._provisions[lang].items() if ids & rules]
        known = {rule.id for rule in self.book.rules} | BUILT_IN.keys()
        return ", ".join(said + sorted(rules - known)) or "no provision"

    def _role(self, text: str, lang: str) -> str:
        given = tidy(text)
        bare = next((given[len(word) :] for word in _ARTICLES[lang] if given.casefold().startswith(word)), given)
        return _one(bare, self._roles[lang], "a role of this book", text)

    @cached_property
    def _provisions(self) -> Mapping[str, Mapping[str, frozenset[str]]]:
        def provisions(lang: str) -> Mapping[str, frozenset[str]]:
            speech = Speech(self.book, lang)
            found: dict[str, frozenset[str]] = {}
            for rule in self.book.rules:
                said = speech.provision(rule.id)
                found[said] = found.get(said, frozenset()) | {rule.id}
            return {**found, _DEFAULT[lang]: frozenset(BUILT_IN)}

        return _by_language(provisions)

    @cached_property
    def _roles(self) -> Mapping[str, Mapping[str, str]]:
        return _by_language(lambda lang: {role.title[lang]: role.id for role in self.book.roles.values()})

    @cached_property
    def _duties(self) -> Mapping[str, Mapping[str, frozenset[str]]]:
        def duties(lang: str) -> Mapping[str, frozenset[str]]:
            found: dict[str, frozenset[str]] = {}
            for code in sorted({duty.do for rule in self.book.rules for duty in rule.then.duties} | {QUOTE_CHARGE}):
                said = say_duty(code, lang)
                found[said] = found.get(said, frozenset()) | {code}
            return found

        return _by_language(duties)

    @cached_property
    def _contents(self) -> Mapping[str, Mapping[str, frozenset[str]]]:
        stated = {duty.must_state for rule in self.book.rules for duty in rule.then.duties if duty.must_state}
        return _by_language(lambda lang: {say_contents(each, lang): frozenset(each) for each in sorted(stated)})

    @cached_property
    def _evidence(self) -> Mapping[str, Mapping[str, frozenset[str]]]:
        def evidence(lang: str) -> Mapping[str, frozenset[str]]:
            found: dict[str, frozenset[str]] = {}
            for rule in self.book.rules:
                if rule.then.hold is not None:
                    said = rule.then.hold.get[lang]
                    found[said] = found.get(said, frozenset()) | {rule.id}
            return found

        return _by_language(evidence)

    @cached_property
    def _fees(self) -> Mapping[str, Mapping[str, str]]:
        charges = [charge for rule in self.book.rules for charge in rule.then.charges if charge.fee is not None]

        def fees(lang: str) -> Mapping[str, str]:
            labelled = {charge.label[lang]: charge.fee for charge in charges if charge.label and charge.fee}
            return labelled | {charge.fee: charge.fee for charge in charges if charge.fee}

        return _by_language(fees)

    @cached_property
    def _labels(self) -> Mapping[str, Mapping[str, str]]:
        facts = [each for each in self.book.vocabulary.values() if each.source in (Source.REQUEST, Source.OWN)]
        return _by_language(lambda lang: {fact.label[lang]: fact.name for fact in facts if lang in fact.label})


def same_moment(one: datetime | None, other: Read, zone: ZoneInfo) -> bool:
    """Whether a moment is the one that was meant; a day without an hour means any moment of it."""
    if isinstance(other, Day):
        return one is not None and one.astimezone(zone).date() == other.date
    return one == other


def _by_language(of: Callable[[str], Mapping[str, T]]) -> Mapping[str, Mapping[str, T]]:
    return {lang: of(lang) for lang in LANGUAGES}


def _one(text: str, among: Mapping[str, T], expected: str, whole: str | None = None) -> T:
    """What is called so, whatever the case of its letters."""
    folded = {tidy(name).casefold(): found for name, found in among.items()}
    found = folded.get(tidy(text).casefold())
    if found is None:
        raise Unreadable(whole or text, expected, near(text, among))
    return found
