"""How one book is said in one language: values, facts, provisions, roles.

It reads what was written (`engine.language.source`) and decides nothing. Internal attributes are said like all others:
a text that leaves the house must ask `Speech.internal` first.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from fractions import Fraction
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from engine.case import Case
from engine.decision.outcome import ChargeLine
from engine.documents.wording import BUILT_IN, say
from engine.language.source import Book, Definition, Rule, Span
from engine.quantities.clock import local_date
from engine.quantities.period import Period, add_months
from engine.quantities.value import UNKNOWN, Day, Nothing, Value
from engine.vocabulary.attribute import Attribute, Kind, Text, Vocabulary
from engine.vocabulary.layer import Layer
from engine.vocabulary.lists import LINE_ID, LINES
from engine.words.comparison import Op, Relation, Test
from engine.words.forms import AND, NOT
from engine.words.length import say_period
from engine.words.moment import say_instant
from engine.words.number import say_money, say_rate
from engine.words.predicate import say_test
from engine.words.relation import say_relation
from engine.words.slotted import Slotted
from engine.words.value import say_value

_GUIDELINES = (Layer.GUIDELINE, Layer.GOODWILL)
_PROVISIONS = {"guideline": {"en": "guideline", "nl": "richtlijn"}, "clause": {"en": "clause", "nl": "artikel"}}
_ELAPSED_BELOW = timedelta(days=3)
"""Spans shorter than this are said in hours."""

_PLAINER: dict[str, Text] = {"charge.computed": {"en": "the charge", "nl": "het bedrag"}}
"""Shorter words where nothing else can be meant."""

LAYERS: dict[Layer, Text] = {
    Layer.FORMATION: {"en": "formation", "nl": "totstandkoming"},
    Layer.LAW: {"en": "law", "nl": "wet"},
    Layer.SUPPLIER_DEFAULT: {"en": "our own failure", "nl": "eigen tekortkoming"},
    Layer.INDIVIDUAL: {"en": "individual clause", "nl": "individueel beding"},
    Layer.TERMS: {"en": "terms", "nl": "voorwaarden"},
    Layer.GUIDELINE: {"en": "guideline", "nl": "richtlijn"},
    Layer.SUPPLEMENTARY_LAW: {"en": "supplementary law", "nl": "aanvullend recht"},
    Layer.GOODWILL: {"en": "goodwill", "nl": "coulance"},
}
"""What the layers are called."""


@dataclass(frozen=True)
class Speech:
    """One book in one language."""

    book: Book
    lang: str
    rules: dict[str, Rule] = field(init=False)
    definitions: dict[str, Definition] = field(init=False)
    vocabulary: Vocabulary = field(init=False)
    zone: ZoneInfo = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "rules", {rule.id: rule for rule in self.book.rules})
        object.__setattr__(self, "definitions", {each.name: each for each in self.book.definitions})
        plainer = {name: replace(self.book.vocabulary[name], label=label) for name, label in _PLAINER.items()}
        object.__setattr__(self, "vocabulary", {**self.book.vocabulary, **plainer})
        object.__setattr__(self, "zone", ZoneInfo(self.book.zone))

    # Fixed words and texts

    def say(self, key: str, **slots: str) -> str:
        """A fixed text."""
        return say(key, self.lang, **slots)

    def text(self, text: Text) -> str:
        """A text in this language, else in whichever there is."""
        return text.get(self.lang) or next(iter(text.values()), "")

    # Values

    def money(self, cents: int) -> str:
        """An amount in the book's currency; what comes off has its minus in front."""
        said = say_money(abs(cents), self.lang, self.book.currency)
        return said if cents >= 0 else f"− {said}"

    def rate(self, basis_points: int) -> str:
        """A percentage."""
        return say_rate(basis_points, self.lang)

    def moment(self, moment: datetime | Day) -> str:
        """A moment with its weekday; the last minute of a day is that day."""
        said = self._day(moment) if isinstance(moment, datetime) else moment
        return say_instant(said, self.lang, self.zone, weekday=True)

    def _day(self, moment: datetime) -> datetime | Day:
        local = moment.astimezone(self.zone)
        return Day(local.date()) if (local.hour, local.minute) == (23, 59) else moment

    def value(self, name: str, value: Value | Nothing, *, weekday: bool = False) -> str:
        """The value of a name in words."""
        of: Attribute | Kind = self.vocabulary.get(name, Kind.TEXT)
        return say_value(value, of, self.lang, currency=self.book.currency, zone=self.zone, weekday=weekday)

    def test(self, name: str, test: Test, *, negated: bool = False) -> str:
        """What is asked of a name: `at least 14 days`, `planned or later`."""
        attribute = self.vocabulary[name]
        if negated and test.op is Op.IS and isinstance(test.against, bool):
            test, negated = Test(Op.IS, not test.against), False
        said = say_test(test, attribute, self.lang, self.vocabulary, currency=self.book.currency, zone=self.zone)
        return f"{NOT[self.lang]} {said}" if negated else said

    def worked_out(self, name: str, test: Test, case: Case) -> str | None:
        """A test of a name against another quantity, with its value for these facts; None where it has none."""
        relation = test.against
        if not isinstance(relation, Relation):
            return None
        other, kind = case[relation.name], self.vocabulary[name].kind
        if type(other) is not int or kind not in (Kind.MONEY, Kind.COUNT, Kind.RATE):
            return None
        exact = other * relation.factor + relation.offset
        bound = _whole(exact, up=test.op in (Op.AT_LEAST, Op.LESS))
        return self.test(name, Test(test.op, bound))

    def relation(self, name: str, test: Test) -> str:
        """The other quantity of a test: `10 x charge`."""
        if not isinstance(test.against, Relation):
            return ""
        return say_relation(test.against, self.vocabulary[name], self.lang, self.vocabulary, self.book.currency)

    # Names

    def label(self, name: str) -> str:
        """What a name is called."""
        attribute = self.vocabulary.get(name)
        return (self.text(attribute.label) if attribute else "") or name

    def question(self, name: str) -> str:
        """How a person is asked for it."""
        attribute = self.vocabulary.get(name)
        return (self.text(attribute.question) if attribute else "") or f"{self.label(name)}?"

    def assumption(self, name: str, case: Case) -> str:
        """What is taken as given, as a sentence if it is the vocabulary's own assumption."""
        attribute, value = self.vocabulary.get(name), case[name]
        if attribute is not None and name not in self.book.assumptions:
            like = attribute.assumed_as
            its_own = value == (case[like] if like is not None and case.known(like) else attribute.assumed)
            sentence = self.text(attribute.assumption) if its_own else ""
            if sentence:
                return sentence
        return f"{self.label(name)}: {self.value(name, value)}"

    def internal(self, name: str) -> bool:
        """Whether the customer may not see it."""
        return name in self.vocabulary and self.vocabulary[name].internal

    def role(self, role: str | None) -> str:
        """What a role is called."""
        if role is None:
            return self.say("a person")
        return self.text(self.book.roles[role].title) if role in self.book.roles else role

    def fee(self, fee: str) -> str:
        """What a fee is called."""
        fees = self.vocabulary.get("charge.fees")
        words = fees.choice_words.get(fee) if fees else None
        return (self.text(words) if words else "") or fee.replace("_", " ")

    def line_label(self, line: ChargeLine) -> str:
        """What a line of the charge is called: by its rule, else by its fee."""
        charges = self.rules[line.rule].then.charges if line.rule in self.rules else ()
        label = next((charge.label for charge in charges if charge.fee == line.fee and charge.label), None)
        return self.text(label) if label else self.fee(line.fee)

    def of_line(self, line: ChargeLine, case: Case) -> str:
        """The same with the order line that it is charged for: `cancellation, line 20`."""
        number, label = line_id(case, line.line), self.line_label(line)
        return label if number is None else self.say("of line", label=label, number=number)

    def layer(self, rule: Rule) -> str:
        """What the layer of a rule is called."""
        return self.text(LAYERS[rule.layer])

    # Rules

    def provision(self, rule: str) -> str:
        """Where a rule is written: `clause 7.2`, `guideline G4`, `BW 7:26(2)`."""
        found = self.rules.get(rule)
        if found is None:
            return self.say("default") if rule in BUILT_IN else rule
        if found.article or not found.clause:
            return found.provision
        return f"{_PROVISIONS['guideline' if found.layer in _GUIDELINES else 'clause'][self.lang]} {found.clause}"

    def short(self, rule: str) -> str:
        """The same without its noun: `7.2`, `G4`."""
        return self.rules[rule].provision if rule in self.rules else self.provision(rule)

    def provisions(self, rules: tuple[str, ...]) -> str:
        """Several, each once."""
        return ", ".join(dict.fromkeys(self.provision(rule) for rule in rules))

    def title(self, rule: str, case: Case | None = None) -> str:
        """What a rule says, in a few words; a rule without a title says its reason."""
        if rule in BUILT_IN:
            return self.text(BUILT_IN[rule])
        title = self.text(self.rules[rule].title)
        return (self._filled(title, case) if title else self.because(rule, case)).rstrip(".")

    def because(self, rule: str, case: Case | None = None) -> str:
        """Why a rule is there, with the values of a case in its slots (None: what those values are called)."""
        if rule in BUILT_IN:
            return self.text(BUILT_IN[rule])
        return self._filled(self.text(self.rules[rule].because), case)

    def _filled(self, text: str, case: Case | None) -> str:
        return Slotted.cut(text).filled(lambda name: self._in_sentence(name, case))

    def _in_sentence(self, name: str, case: Case | None) -> str:
        """A value as a part of a sentence; what it is called while there is none."""
        value: Value | Nothing = UNKNOWN if case is None else case[name]
        span = self.span_of(name)
        if span is not None:
            return (case and self.length(span, case)) or self.label(name)
        if isinstance(value, Nothing):
            return self.label(name)
        if self.vocabulary[name].kind is Kind.MONEY and isinstance(value, int):
            return self.money(value)
        return self.value(name, self._day(value) if isinstance(value, datetime) else value)

    # Spans

    def span_of(self, name: str) -> Span | None:
        """The span that a name stands for."""
        definition = self.definitions.get(name)
        return definition.meaning if definition and isinstance(definition.meaning, Span) else None

    def length(self, span: Span, case: Case) -> str | None:
        """How long a span is for these facts: in local dates, or in hours when it is short; None: not known."""
        found = self._measured(span, case)
        if found is None:
            return None
        length, past = found
        return self.distance(span, case) if past else length

    def distance(self, span: Span, case: Case) -> str | None:
        """Where a span starts or ends: `58 days before promised delivery`; None: not known."""
        found = self._measured(span, case)
        if found is None:
            return None
        length, past = found
        anchor = span.until if span.backwards else span.since
        key = "before" if span.backwards != past else "after"
        return self.say(key, length=length, anchor=self.label(anchor.name))

    def _measured(self, span: Span, case: Case) -> tuple[str, bool] | None:
        """Its length, and whether it ends before it starts."""
        since, until = case[span.since.name], case[span.until.name]
        if isinstance(since, datetime) and isinstance(until, datetime) and not span.by_day:
            elapsed = abs(until.astimezone(UTC) - since.astimezone(UTC))
            if elapsed < _ELAPSED_BELOW:
                return self._counted(elapsed // timedelta(hours=1), "hour"), until < since
        if not isinstance(since, date | Day) or not isinstance(until, date | Day):
            return None
        days = (local_date(until, self.zone) - local_date(since, self.zone)).days
        return self._days(local_date(since, self.zone), local_date(until, self.zone)), days < 0

    def _days(self, since: date, until: date) -> str:
        """Whole years and months from a year on, else days."""
        first, last = min(since, until), max(since, until)
        months = (last.year - first.year) * 12 + last.month - first.month
        months -= add_months(first, months) > last
        if months < 12:
            return self._counted((last - first).days, "day")
        years, rest = divmod(months, 12)
        periods = (Period(months=12 * years), Period(months=rest))
        return f" {AND[self.lang]} ".join(say_period(each, self.lang) for each in periods if each.months)

    def _counted(self, count: int, unit: str) -> str:
        return self.say(unit if count == 1 else f"{unit}s", count=str(count))


def line_id(case: Case, line: int | None) -> str | None:
    """How an order line is called: its own number, else its place in the order."""
    if line is None:
        return None
    number = case.lists[LINES][line - 1].get(LINE_ID)
    return number if isinstance(number, str) else str(line)


def _whole(exact: Fraction | int, *, up: bool) -> int:
    """The whole number that bounds the same whole numbers."""
    fraction = Fraction(exact)
    return -(-fraction.numerator // fraction.denominator) if up else fraction.numerator // fraction.denominator
