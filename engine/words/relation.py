"""A quantity of the case that another is compared with: `8 x charge.computed`, `order.value minus 100.00`."""

from __future__ import annotations

import re
from fractions import Fraction
from zoneinfo import ZoneInfo

from engine.quantities.money import WHOLE
from engine.quantities.period import HOUR, Period
from engine.quantities.unreadable import Unreadable
from engine.vocabulary.attribute import Attribute, Kind, Vocabulary
from engine.words.comparison import Relation
from engine.words.forms import MINUS, OF, PERCENT, PLUS, SEPARATORS, TIMES
from engine.words.length import read_period, say_period
from engine.words.near import near
from engine.words.number import read_rate, say_decimal, say_rate
from engine.words.value import read_value, say_value

_MOMENTS = frozenset({Kind.DATE, Kind.INSTANT})
_NOUNS = {
    Kind.MONEY: "an amount",
    Kind.RATE: "a percentage",
    Kind.COUNT: "a number",
    Kind.DATE: "a date",
    Kind.INSTANT: "a moment",
}
_EXAMPLES = {Kind.DATE: Period(days=3), Kind.INSTANT: Period(microseconds=36 * HOUR)}


def say_relation(relation: Relation, subject: Attribute, lang: str, vocabulary: Vocabulary, currency: str) -> str:
    """The other quantity by its label (its name where it has none), with its factor and offset.

    The offset of a date is said in days, of an instant in elapsed time.
    """
    other = vocabulary.get(relation.name)
    said = other.label.get(lang) or relation.name if other else relation.name
    if relation.factor != 1:
        said = f"{_say_factor(relation.factor, lang)} {said}"
    if relation.offset:
        sign = (PLUS if relation.offset > 0 else MINUS)[lang]
        said = f"{said} {sign} {_say_offset(abs(relation.offset), subject.kind, lang, currency)}"
    return said


def _say_factor(factor: Fraction, lang: str) -> str:
    """`15% of`, `8 x`: a part is said as a percentage where it is one of at most two decimals."""
    points = factor * WHOLE
    if factor < 1 and points.denominator == 1:
        return f"{say_rate(points.numerator, lang)} {OF[lang]}"
    return f"{_say_number(factor, lang)} {TIMES[lang][0]}"


def _say_number(factor: Fraction, lang: str) -> str:
    scaled = factor
    for places in range(13):
        if scaled.denominator == 1:
            digits = f"{scaled.numerator:0{places + 1}}"
            return say_decimal(f"{digits[:-places]}.{digits[-places:]}" if places else digits, lang)
        scaled *= 10
    return f"{factor.numerator}/{factor.denominator}"


def _say_offset(offset: int, kind: Kind, lang: str, currency: str) -> str:
    if kind is Kind.DATE:
        return say_period(Period(days=offset), lang)
    if kind is Kind.INSTANT:
        return say_period(Period(microseconds=offset), lang)
    return say_value(offset, kind, lang, currency=currency)


def read_relation(
    text: str, subject: Attribute, lang: str, vocabulary: Vocabulary, zone: ZoneInfo, *, currency: str = "EUR"
) -> Relation:
    """[factor x, or percentage of] name or label [plus or minus an offset]; the name is of the subject's own kind.

    A date and an instant may be compared with each other, without an offset.

    Raises:
        Unreadable: no such relation. Its `text` is all of the text when it is no more than a name.
    """
    times = "|".join(map(re.escape, TIMES[lang]))
    failed: Unreadable | None = None
    percent = "|".join(map(re.escape, PERCENT[lang]))
    factors = (rf"(?P<factor>[0-9.,/]+) ?(?:{times}) ", rf"(?P<percentage>[0-9.,]+ ?(?:{percent})) {OF[lang]} ")
    for factor_form in ("", *factors):
        for offset_form in ("", rf" (?P<sign>{PLUS[lang]}|{MINUS[lang]}) (?P<offset>.+?)"):
            found = re.fullmatch(rf"{factor_form}(?P<name>.+){offset_form}", text, re.IGNORECASE)
            if found is None:
                continue
            parts = found.groupdict()
            try:
                name = _read_name(parts["name"], subject.kind, lang, vocabulary)
                factor = _read_factor(parts.get("factor"), parts.get("percentage"), subject.kind, lang)
                offset = _read_offset(parts.get("offset"), subject.kind, lang, zone, currency)
                if offset and vocabulary[name].kind is not subject.kind:
                    raise Unreadable(
                        parts["offset"], f"`{name}` without `{parts['sign']}`: it is no {subject.kind.value}"
                    )
            except Unreadable as error:
                # The reading that goes furthest knows best what is wrong.
                failed = error
                if error.suggestion:
                    start, end = found.span("offset" if error.text == parts.get("offset") else "name")
                    failed = Unreadable(error.text, error.expected, text[:start] + error.suggestion + text[end:])
                continue
            less = (parts.get("sign") or "").casefold() == MINUS[lang]
            return Relation(name, factor, -offset if less else offset)
    raise failed or Unreadable(text, "the name of a quantity")


def _read_name(said: str, kind: Kind, lang: str, vocabulary: Vocabulary) -> str:
    other = vocabulary.get(said)
    kinds = _MOMENTS if kind in _MOMENTS else {kind}
    alike = [each for each in vocabulary.values() if each.kind in kinds]
    if other is None:
        labelled = [each for each in alike if each.label.get(lang, "").casefold() == said.casefold()]
        if len(labelled) > 1:
            names = " or ".join(f"`{each.name}`" for each in labelled)
            raise Unreadable(said, f"a name, because several have that label: {names}", labelled[0].name)
        other = labelled[0] if labelled else None
    if other is None:
        candidates = {each.label[lang]: each.name for each in alike if lang in each.label}
        candidates |= {each.name: each.name for each in alike}
        close = near(said, candidates)
        raise Unreadable(said, f"the name of {_NOUNS[kind]}", candidates[close] if close else None)
    if other.kind not in kinds:
        raise Unreadable(said, f"the name of {_NOUNS[kind]} (`{other.name}` is a {other.kind.value})")
    return other.name


def _read_factor(said: str | None, percentage: str | None, kind: Kind, lang: str) -> Fraction:
    if said is None and percentage is None:
        return Fraction(1)
    if kind in _MOMENTS:
        raise Unreadable(said or percentage or "", f"{_NOUNS[kind]} by itself: it cannot be multiplied")
    if said is None:
        return _read_percentage(percentage or "", lang)
    decimal = re.escape(SEPARATORS[lang][1])
    found = re.fullmatch(rf"([0-9]{{1,9}})(?:{decimal}([0-9]{{1,12}})|/([1-9][0-9]{{0,8}}))?", said)
    if found:
        factor = Fraction(int(found[1]), int(found[3])) if found[3] else Fraction(f"{found[1]}.{found[2] or 0}")
        if factor:
            return factor
    raise Unreadable(said, f"a factor above 0 such as `8` or `{say_decimal('1.5', lang)}`")


def _read_percentage(said: str, lang: str) -> Fraction:
    points = read_rate(said, lang)
    if points <= 0:
        raise Unreadable(said, f"a percentage above 0 such as `{say_rate(1500, lang)}`")
    return Fraction(points, WHOLE)


def _read_offset(said: str | None, kind: Kind, lang: str, zone: ZoneInfo, currency: str) -> int:
    if said is None:
        return 0
    if kind in _MOMENTS:
        period = read_period(said, lang)
        if kind is Kind.DATE and period == Period(days=period.days):
            return period.days
        if kind is Kind.INSTANT and period == Period(microseconds=period.microseconds):
            return period.microseconds
        unit = "days" if kind is Kind.DATE else "hours"
        raise Unreadable(said, f"a number of {unit} such as `{say_period(_EXAMPLES[kind], lang)}`")
    value = read_value(said, kind, lang, zone, currency=currency)
    if isinstance(value, int):
        return value
    raise AssertionError(kind)  # money, rates and counts are numbers
