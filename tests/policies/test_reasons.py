"""Every reason of the shipped books: it writes no value itself, and its slots name what its rule rests on.

The source model is walked here once more, without what the reader of policies uses.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from msgspec import Struct
from msgspec.structs import replace

from engine.books import load
from engine.language.shipped import shipped, shipped_names
from engine.language.source import Book, Comparison, Conclusions, Due, Ref, Rule, Summary
from engine.vocabulary.attribute import Kind
from engine.words.comparison import Relation

SLOT = re.compile(r"\{(.*?)\}")
BOOK_AND_ARTICLE = re.compile(r"\(?\d+:\d+[a-z]{0,2}(\([\da-z]+\))?[.,;:)]*")
BEFORE_A_NUMBER = {
    *("article", "articles", "artikel", "artikelen", "clause", "clauses", "guideline", "richtlijn", "lid", "leden"),
    *("paragraph", "section", "sections", "bw", "(eu)", "directive", "regulation", "verordening"),
}
COUNTED = re.compile(r"\b(?:two|three|four|six|ten|fourteen|thirty|twee|drie|vier|zes|tien|veertien|dertig) (\w+)")
UNITS = {
    "hours",
    "days",
    "weeks",
    "months",
    "years",
    "uur",
    "dagen",
    "weken",
    "maanden",
    "jaar",
    "werkdagen",
    "percent",
}

EARLIER: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("formation", ("binding", "terms")),
    ("acceptance", ("acceptance",)),
    ("charge", ("charge.agreed", "charge.basis", "charge.fees", "charge.layers", "charge.negotiated")),
    ("limit", ("charge.computed",)),
    ("waiver", ("charge.waived", "charge.total", "verdict")),
    ("waiver", ("settlement.refunded", "settlement.forfeited", "settlement.payable")),
)
"""The questions in order, with the answers that are known once they are asked; docs/language.md lists them."""


def first_asked(then: Conclusions) -> str:
    answers = (
        ("formation", then.binding or then.terms or then.hold),
        # what is charged is accepted
        ("acceptance", then.acceptance or then.charges),
        ("limit", then.bounds),
        ("waiver", then.waiver),
    )
    return next((question for question, said in answers if said), "duties")


def earlier(then: Conclusions) -> Iterator[str]:
    asked = first_asked(then)
    for question, answers in EARLIER:
        if question == asked:
            return
        yield from answers


def named(part: object) -> Iterator[str]:
    """Every name in a part of the source model."""
    match part:
        case Comparison():
            yield part.subject
            yield from named(part.test)
        case Relation() | Ref():
            yield part.name
        case Due() if part.moment is not None:
            yield part.moment
            yield from named(part.period)
        case Summary():
            yield part.items
            yield from (name for each in (part.that, part.value, part.by) for name in named(each))
        case Struct():
            yield from (name for key in part.__struct_fields__ for name in named(getattr(part, key)))
        case tuple():
            yield from (name for each in part for name in named(each))


def rests_on(name: str, book: Book) -> set[str]:
    """A name, and all that it is made of."""
    meanings = {definition.name: definition.meaning for definition in book.definitions}
    found: set[str] = set()
    waiting = [name]
    while waiting:
        each = waiting.pop()
        if each not in found:
            found.add(each)
            waiting += named(meanings.get(each))
    return found


def wrong(rule: Rule, book: Book) -> list[str]:
    """What is wrong with the reason of a rule."""
    used = {each for name in (*named(rule.when), *named(rule.then)) for each in rests_on(name, book)}
    used |= set(earlier(rule.then))
    slots = {lang: {slot.strip() for slot in SLOT.findall(said)} for lang, said in rule.because.items()}
    found = [] if slots["en"] == slots["nl"] else ["the languages differ"]
    for slot in sorted(slots["en"] | slots["nl"]):
        if slot not in used:
            found.append(f"{slot} is not what the rule rests on")
        elif book.vocabulary[slot].kind in (Kind.TRUTH, Kind.LIST):
            found.append(f"{slot} is no part of a sentence")
        if any(book.vocabulary[each].internal for each in rests_on(slot, book) if each in book.vocabulary):
            found.append(f"{slot} is internal")
    return found + [f"{value} is written out" for said in rule.because.values() for value in values(said)]


def values(said: str) -> list[str]:
    """The words with digits that number no provision, and counted units."""
    words = SLOT.sub("", said).split()
    written = []
    for before, word in zip(["", *words], words, strict=False):
        numbers = BOOK_AND_ARTICLE.fullmatch(word) or re.fullmatch(r"\(?[A-Z]\d+[.,;:)]*", word)
        if any(char.isdigit() for char in word) and not numbers and before.casefold() not in BEFORE_A_NUMBER:
            written.append(word)
    return written + [each[0] for each in COUNTED.finditer(said) if each[1] in UNITS]


@pytest.mark.parametrize("name", shipped_names())
def test_reasons_name_what_the_rule_rests_on_and_write_no_value(name: str) -> None:
    book = load(shipped() / name).book
    assert {rule.id: found for rule in book.rules if (found := wrong(rule, book))} == {}


@pytest.mark.parametrize(
    ("reason", "found"),
    [
        ("The price is {order.value}: see article 7:755 and clause 7.2 of guideline G4.", []),
        ("It is {ended_value}.", []),
        ("It took 14 days.", ["14 is written out"]),
        ("It took three months.", ["three months is written out"]),
        ("It is {deposit.paid}.", ["deposit.paid is not what the rule rests on"]),
        ("It is {charge.total}.", ["charge.total is not what the rule rests on"]),
        (
            "You are worth {customer.expected_margin}.",
            ["customer.expected_margin is not what the rule rests on", "customer.expected_margin is internal"],
        ),
    ],
)
def test_a_reason_that_is_wrong_is_found(reason: str, found: list[str]) -> None:
    book = load(shipped() / "manufacturing").book
    rule = next(rule for rule in book.rules if rule.id == "cancel-scale")
    slots = " ".join(f"{{{slot}}}" for slot in SLOT.findall(reason))
    assert wrong(replace(rule, because={"en": reason, "nl": slots}), book) == found
