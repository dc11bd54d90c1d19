"""Tests of a fact in words, and back: `read_test(say_test(x, ...), ...) == x`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime
from zoneinfo import ZoneInfo

from engine.quantities.period import Period
from engine.quantities.unreadable import Unreadable
from engine.quantities.value import Day, Value
from engine.vocabulary.attribute import Attribute, Kind, Vocabulary
from engine.words.choice import (
    is_choice,
    nearest,
    one_of,
    read_choice,
    read_choices,
    read_truth,
    say_choice,
    say_choices,
    say_truth,
)
from engine.words.comparison import Among, Op, Relation, Test
from engine.words.forms import (
    AMOUNTS,
    APPLICABLE,
    EARLIER,
    EXACTLY,
    INCLUDES,
    LATER,
    MOMENTS,
    NOT,
    NOT_APPLICABLE,
    OR,
    SIGNS,
)
from engine.words.near import near
from engine.words.number import tidy
from engine.words.relation import read_relation, say_relation
from engine.words.value import read_value, say_value

_MOMENTS = frozenset({Kind.DATE, Kind.INSTANT})
_LENGTHS = frozenset({Kind.SPAN, Kind.PERIOD})
_UTC = ZoneInfo("UTC")


# Saying -------------------------------------------------------------------------------------------------------------


def say_test(
    test: Test,
    attribute: Attribute,
    lang: str,
    vocabulary: Vocabulary,
    *,
    currency: str = "EUR",
    zone: ZoneInfo | None = None,
) -> str:
    """A test in words: `at least 14 days`, `before 27 April 2022`, `planned or later`, `not applicable`.

    Choices are said by their words and other quantities by their labels, or by code and name where those would be
    read as something else.

    Raises:
        ValueError: it is no test of such a fact.
    """
    if test.op is Op.APPLICABLE:
        return APPLICABLE[lang]
    if test.op is Op.NOT_APPLICABLE:
        return NOT_APPLICABLE[lang]
    if attribute.kind is Kind.TRUTH:
        if test.op is Op.IS and isinstance(test.against, bool):
            return say_truth(test.against, lang)
        raise _ill_typed(test, attribute)
    named = isinstance(test.against, Relation)
    if not named and attribute.kind not in (Kind.CHOICE, Kind.SET):
        return _say_comparison(test, attribute, lang, vocabulary, currency, zone)
    for words in (vocabulary, {}):
        subject = attribute if words else _without_words(attribute)
        said = (
            _say_comparison(test, attribute, lang, words, currency, zone)
            if named
            else _say_choice_test(test, subject, lang)
        )
        try:
            if read_test(said, attribute, lang, vocabulary, zone or _UTC, currency=currency) == test:
                return said
        except Unreadable:
            pass
    raise _ill_typed(test, attribute)


def _ill_typed(test: Test, attribute: Attribute) -> ValueError:
    return ValueError(f"`{attribute.name}` is a {attribute.kind.value} and cannot be asked {test}")


def _without_words(attribute: Attribute) -> Attribute:
    return Attribute(
        attribute.name, attribute.kind, attribute.label, choices=attribute.choices, ordered=attribute.ordered
    )


def _say_choice_test(test: Test, attribute: Attribute, lang: str) -> str:
    against = test.against
    codes = against.values if isinstance(against, Among) else (against,) if isinstance(against, str) else ()
    if not codes:
        raise _ill_typed(test, attribute)
    said = say_choices(codes, attribute, lang)
    if attribute.kind is Kind.SET:
        if test.op is Op.INCLUDES:
            return f"{INCLUDES[lang][0]} {said}"
    elif test.op is Op.IS:
        return said
    elif test.op is Op.IS_NOT:
        return f"{NOT[lang]} {said}"
    elif test.op in (Op.AT_LEAST, Op.AT_MOST) and attribute.ordered and len(codes) == 1:
        return f"{said} {OR[lang]} {(LATER if test.op is Op.AT_LEAST else EARLIER)[lang][0]}"
    raise _ill_typed(test, attribute)


def _comparisons(kind: Kind, lang: str) -> Mapping[Op, tuple[str, ...]]:
    return (MOMENTS if kind in _MOMENTS else AMOUNTS)[lang]


def _say_comparison(
    test: Test, attribute: Attribute, lang: str, vocabulary: Vocabulary, currency: str, zone: ZoneInfo | None
) -> str:
    kind, against = attribute.kind, test.against
    comparisons = _comparisons(kind, lang)
    if test.op not in comparisons or against is None or isinstance(against, Among) or not kind.ordered:
        raise _ill_typed(test, attribute)
    if isinstance(against, Relation):
        said = say_relation(against, attribute, lang, vocabulary, currency)
    else:
        said = say_value(against, attribute, lang, currency=currency, zone=zone)
        if test.op is Op.IS and kind not in _MOMENTS | _LENGTHS:
            return said
    words = comparisons[test.op][0]
    if test.op is Op.IS_NOT and kind in _LENGTHS:
        words = f"{NOT[lang]} {EXACTLY[lang][0]}"
    return f"{words} {said}"


# Reading ------------------------------------------------------------------------------------------------------------


def read_test(
    text: str, attribute: Attribute, lang: str, vocabulary: Vocabulary, zone: ZoneInfo, *, currency: str = "EUR"
) -> Test:
    """The test that a text asks of a fact; other quantities are named by name or by label.

    Raises:
        Unreadable: it is no test of such a fact; a relation with a quantity of another kind is none either.
    """
    reader = _Reader(attribute, lang, vocabulary, zone, currency)
    given = tidy(text)
    try:
        return reader.read(given)
    except Unreadable as error:
        if error.text == text and error.suggestion:
            raise
        raise Unreadable(text, error.expected, error.suggestion or reader.suggest(given)) from None


class _Reader:
    """The grammar of tests of one fact."""

    def __init__(self, attribute: Attribute, lang: str, vocabulary: Vocabulary, zone: ZoneInfo, currency: str) -> None:
        self.attribute = attribute
        self.kind = attribute.kind
        self.lang = lang
        self.vocabulary = vocabulary
        self.zone = zone
        self.currency = currency

    def read(self, given: str) -> Test:
        folded = given.casefold()
        if folded == APPLICABLE[self.lang]:
            return Test(Op.APPLICABLE)
        if folded == NOT_APPLICABLE[self.lang]:
            return Test(Op.NOT_APPLICABLE)
        if self.kind is Kind.TRUTH:
            return Test(Op.IS, self.truth(given))
        if self.kind is Kind.CHOICE:
            return self.choice(given)
        if self.kind is Kind.SET:
            return self.members(given)
        if self.kind is Kind.TEXT:
            raise Unreadable(
                given, f"`{APPLICABLE[self.lang]}` or `{NOT_APPLICABLE[self.lang]}`: a text is not compared"
            )
        return self.comparison(given)

    def truth(self, given: str) -> bool:
        negated = _after(given, (NOT[self.lang],))
        try:
            return read_truth(given, self.lang)
        except Unreadable as error:
            if negated is None:
                raise
            try:
                suggestion = say_truth(not read_truth(negated, self.lang), self.lang)
            except Unreadable:
                suggestion = None
            raise Unreadable(given, error.expected, suggestion) from None

    # Choices and sets

    def choice(self, given: str) -> Test:
        bound = re.fullmatch(rf"(.+?),? {OR[self.lang]} (\w+)", given)
        if bound and not is_choice(given, self.attribute, self.lang):
            word = bound[2].casefold()
            op = Op.AT_LEAST if word in LATER[self.lang] else Op.AT_MOST if word in EARLIER[self.lang] else None
            if op and not self.attribute.ordered:
                raise Unreadable(given, f"{one_of(self.attribute, self.lang)}, which have no order", None)
            if op:
                return Test(op, self.bound(bound[1], given, bound[2]))
        try:
            return Test(Op.IS, _one_or_more(read_choices(given, self.attribute, self.lang)))
        except Unreadable as error:
            failed = error
        negated = _after(given, (NOT[self.lang],))
        if negated is None:
            raise Unreadable(given, self.expected(), failed.suggestion)
        try:
            return Test(Op.IS_NOT, _one_or_more(read_choices(negated, self.attribute, self.lang)))
        except Unreadable as error:
            suggestion = f"{NOT[self.lang]} {error.suggestion}" if error.suggestion else None
            raise Unreadable(given, self.expected(), suggestion) from None

    def bound(self, part: str, given: str, word: str) -> str:
        try:
            return read_choice(part, self.attribute, self.lang)
        except Unreadable as error:
            suggestion = f"{error.suggestion} {OR[self.lang]} {word}" if error.suggestion else None
            raise Unreadable(given, self.expected(), suggestion) from None

    def members(self, given: str) -> Test:
        rest = _after(given, INCLUDES[self.lang])
        if rest is None:
            raise Unreadable(given, self.expected())
        try:
            return Test(Op.INCLUDES, _one_or_more(read_choices(rest, self.attribute, self.lang)))
        except Unreadable as error:
            suggestion = f"{INCLUDES[self.lang][0]} {error.suggestion}" if error.suggestion else None
            raise Unreadable(given, error.expected, suggestion) from None

    # Ordered kinds

    def comparison(self, given: str) -> Test:
        op, words, rest = self.operator(given)
        if op is None:
            if self.kind in _LENGTHS:
                # `7 days` by itself: at least, at most, exactly? Nobody can tell.
                raise Unreadable(given, self.expected(), self.suggest(f"{EXACTLY[self.lang][0]} {given}"))
            op = Op.IS
        try:
            return Test(op, self.operand(rest))
        except Unreadable as error:
            suggestion = f"{words} {error.suggestion}".strip() if error.suggestion else None
            expected = error.expected if words or suggestion else self.expected()
            raise Unreadable(given, expected, suggestion) from None

    def operator(self, given: str) -> tuple[Op | None, str, str]:
        """The operator, its words, and what comes after it; longest words first: `not after` before `not`."""
        forms = ((word, op) for op, words in _comparisons(self.kind, self.lang).items() for word in words)
        for word, op in sorted(forms, key=lambda form: len(form[0]), reverse=True):
            rest = _after(given, (word,))
            if rest is not None:
                return op, given[: len(word)], rest
        return None, "", given

    def operand(self, rest: str) -> Value | Relation:
        try:
            return read_value(rest, self.attribute, self.lang, self.zone, currency=self.currency)
        except Unreadable as error:
            if self.kind in _LENGTHS or not re.search(r"[^\W\d_]{2}", rest):
                raise
            failed = error
        try:
            return read_relation(rest, self.attribute, self.lang, self.vocabulary, self.zone, currency=self.currency)
        except Unreadable as error:
            if failed.suggestion and not error.suggestion:
                raise failed from None  # a value that almost is one explains itself; else it was meant as a name
            expected = f"{failed.expected}, or {error.expected}" if error.text == rest else error.expected
            raise Unreadable(rest, expected, error.suggestion) from None

    # Saying what would be right

    def expected(self) -> str:
        """Forms that a test of this fact can have, in that language."""
        kind, lang = self.kind, self.lang
        if kind is Kind.CHOICE:
            listed = one_of(self.attribute, lang)
            if not self.attribute.ordered or not self.attribute.choices:
                return listed
            middle = say_choice(self.attribute.choices[len(self.attribute.choices) // 2], self.attribute, lang)
            return f"{listed}, or a test such as `{middle} {OR[lang]} {LATER[lang][0]}`"
        if kind is Kind.SET:
            member = say_choice(self.attribute.choices[0], self.attribute, lang) if self.attribute.choices else "..."
            return f"a test such as `{INCLUDES[lang][0]} {member}`"
        samples: dict[Kind, tuple[Value, Value]] = {
            Kind.MONEY: (15000, 125000),
            Kind.RATE: (1200, 5000),
            Kind.COUNT: (3, 10),
            Kind.DATE: (date(2027, 4, 16), date(2027, 4, 30)),
            Kind.INSTANT: (Day(date(2027, 4, 16)), datetime(2027, 4, 16, 23, 59, tzinfo=_UTC)),
            Kind.SPAN: (Period(days=14), Period(months=2)),
            Kind.PERIOD: (Period(days=14), Period(months=2)),
        }
        words = _comparisons(kind, lang)
        low, high = (say_value(value, kind, lang, currency=self.currency) for value in samples[kind])
        return f"a test such as `{words[Op.AT_LEAST][0]} {low}` or `{words[Op.LESS][0]} {high}`"

    def suggest(self, given: str) -> str | None:
        """The same with its operator put right, if that can be read."""
        if self._reads(given):
            return given
        if self.kind.ordered and self.operator(given)[0] is not None:
            return None  # the operator is right: something else is wrong
        words = given.split()
        comparisons: Mapping[Op, tuple[str, ...]] = _comparisons(self.kind, self.lang) if self.kind.ordered else {}
        said = {form: op for op, forms in comparisons.items() for form in forms}
        every = {form: op for t in (AMOUNTS, MOMENTS) for lang in t for op, forms in t[lang].items() for form in forms}
        for count in range(min(4, len(words) - 1), 0, -1):
            head, rest = " ".join(words[:count]).casefold(), " ".join(words[count:])
            close = near(head, said)
            op = SIGNS.get(head) or every.get(head) or (said[close] if close else None)
            if op is not None and op in comparisons:
                candidate = f"{comparisons[op][0]} {rest}"
                if self._reads(candidate):
                    return candidate
        signed = re.match(r"(<=|>=|==|!=|[<>=≤≥≠]) *(.+)", given)
        if signed and SIGNS[signed[1]] in comparisons:
            candidate = f"{comparisons[SIGNS[signed[1]]][0]} {signed[2]}"
            return candidate if self._reads(candidate) else None
        return nearest(given, self.attribute, self.lang) if self.kind is Kind.CHOICE else None

    def _reads(self, text: str) -> bool:
        try:
            _Reader.read(self, text)
        except Unreadable:
            return False
        return True


def _after(given: str, words: tuple[str, ...]) -> str | None:
    """What comes after one of these words."""
    for word in words:
        if given[: len(word) + 1].casefold() == f"{word.casefold()} ":
            return given[len(word) + 1 :]
    return None


def _one_or_more(codes: tuple[str, ...]) -> str | Among:
    return codes[0] if len(codes) == 1 else Among(codes)
