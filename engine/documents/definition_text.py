"""What a word of the business means, as a sentence."""

from __future__ import annotations

from engine.documents.conditions import say_inline
from engine.documents.speech import Speech
from engine.language.source import (
    AllOf,
    Choose,
    Constant,
    DaysBetween,
    Difference,
    Extreme,
    LifetimeValue,
    Literal,
    Meaning,
    Meets,
    Operand,
    Product,
    Proportion,
    Share,
    Shifted,
    Span,
    Sum,
    Summary,
)
from engine.quantities.period import Period
from engine.vocabulary.attribute import Text
from engine.vocabulary.lists import Over
from engine.words.forms import AND, MINUS, PLUS
from engine.words.value import say_value

WORDS: dict[str, Text] = {
    "span": {"en": "the time from {since} until {until}", "nl": "de tijd van {since} tot {until}"},
    "by day": {
        "en": "the time from {since} until {until}, counted in days",
        "nl": "de tijd van {since} tot {until}, geteld in dagen",
    },
    "days": {"en": "the days from {since} until {until}", "nl": "de dagen van {since} tot {until}"},
    "at least": {"en": "{said}, at least {least}", "nl": "{said}, minimaal {least}"},
    "share": {"en": "{rate} of {base}", "nl": "{rate} van {base}"},
    "proportion": {
        "en": "{base} in the proportion of {part} to {whole}",
        "nl": "{base} naar verhouding van {part} tot {whole}",
    },
    "rolls on": {
        "en": "{said} (on a day that is no working day: the next working day)",
        "nl": "{said} (op een dag die geen werkdag is: de eerstvolgende werkdag)",
    },
    "at": {"en": "{said}, at {time}", "nl": "{said}, om {time} uur"},
    "times": {"en": "{left} times {right}", "nl": "{left} maal {right}"},
    "smallest": {"en": "the smallest of {terms}", "nl": "het kleinste van {terms}"},
    "largest": {"en": "the largest of {terms}", "nl": "het grootste van {terms}"},
    "later": {"en": "{period} after {moment}", "nl": "{period} na {moment}"},
    "earlier": {"en": "{period} before {moment}", "nl": "{period} vóór {moment}"},
    "lifetime": {
        "en": "{margin}, added up over the years to come, counting with {years}, {retention} and {discount}",
        "nl": "{margin}, opgeteld over de komende jaren, gerekend met {years}, {retention} en {discount}",
    },
    "count of": {"en": "the number of {items}{that}", "nl": "het aantal {items}{that}"},
    "sum of": {"en": "{value} of all {items}{that}, added up", "nl": "{value} van alle {items}{that}, bij elkaar"},
    "any of": {"en": "for at least one of the {items}: {that}", "nl": "voor ten minste één van de {items}: {that}"},
    "all of": {"en": "for each of the {items}: {that}", "nl": "voor elk van de {items}: {that}"},
    "first of": {
        "en": "{value} of the first of the {items}{that}, by {by}",
        "nl": "{value} van de eerste van de {items}{that}, naar {by}",
    },
    "last of": {
        "en": "{value} of the last of the {items}{that}, by {by}",
        "nl": "{value} van de laatste van de {items}{that}, naar {by}",
    },
    "where": {"en": " where {that}", "nl": " waarvoor geldt: {that}"},
    "if": {"en": "{value} if {condition}", "nl": "{value} als {condition}"},
    "otherwise": {"en": "otherwise {value}", "nl": "anders {value}"},
}


def operand(speech: Speech, value: Operand) -> str:
    """A literal as a value, a name by its label."""
    if isinstance(value, Literal):
        return say_value(value.value, value.kind, speech.lang, currency=speech.book.currency, zone=speech.zone)
    return speech.label(value.name)


def meaning(speech: Speech, what: Meaning) -> str:
    """One meaning in words."""
    lang = speech.lang

    def said(key: str, **slots: Operand) -> str:
        return WORDS[key][lang].format(**{name: operand(speech, slot) for name, slot in slots.items()})

    def row(terms: tuple[Operand, ...]) -> str:
        words = [operand(speech, term) for term in terms]
        return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} {AND[lang]} {words[-1]}"

    match what:
        case Meets(condition):
            return say_inline(speech, condition)
        case Choose(branches):
            parts = [
                WORDS["otherwise"][lang].format(value=operand(speech, branch.value))
                if branch.when is None
                else WORDS["if"][lang].format(
                    value=operand(speech, branch.value), condition=say_inline(speech, branch.when)
                )
                for branch in branches
            ]
            return "; ".join(parts)
        case Span(since, until, by_day):
            return said("by day" if by_day else "span", since=since, until=until)
        case DaysBetween(since, until):
            return said("days", since=since, until=until)
        case Sum(terms):
            return f" {PLUS[lang]} ".join(operand(speech, term) for term in terms)
        case Difference(terms, at_least):
            less = f" {MINUS[lang]} ".join(operand(speech, term) for term in terms)
            if at_least is None:
                return less
            return WORDS["at least"][lang].format(said=less, least=operand(speech, at_least))
        case Share(rate, of):
            return said("share", rate=rate, base=of)
        case Product(quantity, price):
            return said("times", left=quantity, right=price)
        case Extreme(terms, largest):
            return WORDS["largest" if largest else "smallest"][lang].format(terms=row(terms))
        case Proportion(part, whole, of):
            return said("proportion", part=part, whole=whole, base=of)
        case Shifted():
            return _moment(speech, what)
        case LifetimeValue(margin, years, retention, discount):
            return said("lifetime", margin=margin, years=years, retention=retention, discount=discount)
        case Summary():
            return _summary(speech, what)
        case Constant(value):
            return operand(speech, value)


def _moment(speech: Speech, what: Shifted) -> str:
    """A moment, a period later, on a working day, at an hour."""
    said = speech.label(what.moment.name)
    if not (isinstance(what.period, Literal) and what.period.value == Period()):
        key = "earlier" if what.earlier else "later"
        said = WORDS[key][speech.lang].format(period=operand(speech, what.period), moment=said)
    if what.rolls_on:
        said = WORDS["rolls on"][speech.lang].format(said=said)
    if what.at is None:
        return said
    return WORDS["at"][speech.lang].format(said=said, time=f"{what.at // 60:02}:{what.at % 60:02}")


def _summary(speech: Speech, what: Summary) -> str:
    that = say_inline(speech, what.that)
    if what.over not in (Over.ANY, Over.ALL):
        that = "" if what.that == AllOf(()) else WORDS["where"][speech.lang].format(that=that)
    return WORDS[what.over][speech.lang].format(
        items=speech.label(what.items),
        that=that,
        value="" if what.value is None else operand(speech, what.value),
        by="" if what.by is None else operand(speech, what.by),
    )
