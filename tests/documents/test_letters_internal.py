"""No letter shows anything internal, and no value in it but what was decided or asked; both languages say the same."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from engine.books import Ready, find, load
from engine.decide import Decision, decide
from engine.decision.decider import Decider
from engine.documents.decision_json import decision_json
from engine.documents.letters.letter import letter
from engine.documents.letters.templates import STYLES, Templates, read_templates
from engine.request.case import case_of
from engine.request.reading import read_request, to_request, with_settings
from engine.vocabulary.attribute import LANGUAGES, Kind, Source
from engine.words.value import say_value
from tests.policies import test_default_is_rare, test_hospitality

ROOT = Path(__file__).parents[2]
REQUESTS = {"manufacturing": test_default_is_rare.plausible, "hospitality": test_hospitality.plausible}
EXAMPLES = {"manufacturing": ROOT / "examples", "hospitality": ROOT / "examples" / "hospitality"}
MANY = 120

VALUES = {Kind.MONEY: 123_456_789, Kind.RATE: 3_721, Kind.COUNT: 91}
"""What every internal fact of a kind is: nothing else in a request looks like it."""

AMOUNT = re.compile(r"€ ([\d.,]*\d)")
PRODUCT = re.compile(r"(\d+) x € ([\d.,]*\d): € ([\d.,]*\d)")
NUMBER = re.compile(r"\d[\d.,:]*\d|\d")
MONTHS = {
    "en": re.findall(r"\w+", "January February March April May June July August September October November December"),
    "nl": re.findall(r"\w+", "januari februari maart april mei juni juli augustus september oktober november december"),
}


class Office:
    """A shipped book with its letters, and a decider that stays open."""

    def __init__(self, name: str) -> None:
        self.name = name
        folder = find(f"policies/{name}")
        self.ready: Ready = load(folder)
        self.templates: Templates = read_templates(self.ready.book, folder)
        self.decider = Decider(self.ready.plan)
        vocabulary = self.ready.book.vocabulary.values()
        self.internal = [each for each in vocabulary if each.internal]
        self.stated = [each for each in self.internal if each.source in (Source.REQUEST, Source.OWN)]

    def settings(self) -> dict[str, str]:
        """Every internal fact at a value that is easy to find again."""
        said = {
            Kind.MONEY: "1234567.89",
            Kind.RATE: "37.21 %",
            Kind.COUNT: "91",
        }
        return {each.name: said.get(each.kind) or each.choices[-1] for each in self.stated}

    def decide(self, text: bytes, settings: dict[str, str]) -> Decision:
        raw = with_settings(read_request(text, "request.yaml"), settings)
        book = self.ready.book
        return decide(self.decider, case_of(to_request(raw, book.vocabulary, book.zone), book.vocabulary))

    def texts(self) -> Iterator[bytes]:
        for path in sorted(each for each in EXAMPLES[self.name].iterdir() if each.is_file()):
            yield path.read_bytes()
        pick = random.Random(20270301)
        for _ in range(MANY):
            yield REQUESTS[self.name](pick).encode()


@pytest.fixture(scope="module", params=REQUESTS)
def office(request: pytest.FixtureRequest) -> Iterator[Office]:
    found = Office(request.param)
    yield found
    found.decider.close()


def letters(office: Office, decision: Decision, lang: str) -> Iterator[str]:
    for style in STYLES:
        found = letter(decision, office.ready.book, office.templates, style=style, lang=lang)
        yield " ".join(f"{found.subject}\n{found.body}".split())


def said_in(office: Office, decision: Decision, lang: str) -> Iterator[str]:
    """How everything internal would be said: its names, and its values."""
    case = decision.outcome.case
    for attribute in office.internal:
        yield attribute.label[lang]
        value = case[attribute.name]
        if type(value) is int and value > 9 and attribute.kind in (Kind.MONEY, Kind.RATE):
            yield say_value(value, attribute, lang, currency="EUR")


def test_nothing_internal_is_in_any_letter(office: Office) -> None:
    settings = office.settings()
    assert len(settings) > 10
    checked = 0
    for text in office.texts():
        decision = office.decide(text, settings)
        plain = json.dumps(decision_json(decision, office.ready.book, office.ready.plan)["charge"])
        for lang in LANGUAGES:
            banned = {
                each
                for each in said_in(office, decision, lang)
                if not _is_charged(each, plain)  # a loss that is charged has to be named
            }
            assert say_value(VALUES[Kind.RATE], Kind.RATE, lang) in banned
            for found in letters(office, decision, lang):
                hits = [each for each in banned if re.search(rf"(?<!\w){re.escape(each)}(?!\w)", found, re.IGNORECASE)]
                assert hits == [], found
                assert not re.search(r"(?<![\d.,])91(?![\d.,])", found), found
                checked += 1
    assert checked >= 4 * MANY


def _is_charged(said: str, charge: str) -> bool:
    found = AMOUNT.search(said)
    return found is not None and f'"{_plain(found[1])}"' in charge


def test_the_guard_would_find_a_leak(office: Office) -> None:
    """A reason that names an internal fact in its own words is found; one that names it in a slot is left out."""
    settings = office.settings()
    decision = next(
        each for text in office.texts() if (each := office.decide(text, settings)).verdict.value in ("free", "paid")
    )
    book = office.ready.book
    name = office.stated[0].name
    leak = {lang: f"{office.stated[0].label[lang]} X{{{name}}}X" for lang in LANGUAGES}
    policies = tuple(
        replace(policy, rules=tuple(replace(rule, because=leak) for rule in policy.rules)) for policy in book.policies
    )
    found = letter(decision, replace(book, policies=policies), office.templates, style="plain", lang="en")
    assert office.stated[0].label["en"] not in found.body
    worded = {lang: office.stated[0].label[lang] for lang in LANGUAGES}
    policies = tuple(
        replace(policy, rules=tuple(replace(rule, because=worded) for rule in policy.rules)) for policy in book.policies
    )
    found = letter(decision, replace(book, policies=policies), office.templates, style="plain", lang="en")
    assert office.stated[0].label["en"] in " ".join(found.body.split())


def test_every_value_is_one_of_the_decision_or_the_request(office: Office) -> None:
    for text in office.texts():
        decision = office.decide(text, {})
        known = decision_json(decision, office.ready.book, office.ready.plan)
        facts = " ".join(map(str, decision.outcome.case.values.values()))
        amounts, days = _amounts(known), _days(known) | _days(_moments(decision))
        words = f"{json.dumps(known, ensure_ascii=False)} {facts} {text.decode()}"
        for lang in LANGUAGES:
            for found in letters(office, decision, lang):
                for count, price, product in PRODUCT.findall(found):
                    assert Decimal(count) * Decimal(_plain(price)) == Decimal(_plain(product))
                found = PRODUCT.sub(r"€ \3", found)  # noqa: PLW2901 - a price of the terms, which was just worked out
                assert {_plain(each) for each in AMOUNT.findall(found)} <= amounts, found
                rest, seen = _without_days(AMOUNT.sub("", found), lang)
                assert seen <= days, found
                numbers = set(NUMBER.findall(rest)) - _lengths(decision)
                assert {each for each in numbers if not _said_of(each, words)} == set(), found


def test_both_languages_and_styles_state_the_same_amounts_and_days(office: Office) -> None:
    for text in office.texts():
        decision = office.decide(text, {})
        seen = {
            lang: [
                (sorted(map(_plain, AMOUNT.findall(found))), _without_days(found, lang)[1])
                for found in letters(office, decision, lang)
            ]
            for lang in LANGUAGES
        }
        first = seen["en"][0]
        assert all(each == first for found in seen.values() for each in found), text


def test_no_amount_is_stated_while_there_is_no_answer(office: Office) -> None:
    waiting = 0
    for text in office.texts():
        decision = office.decide(text, {})
        if decision.provisional:
            waiting += 1
            assert all("€" not in found for lang in LANGUAGES for found in letters(office, decision, lang))
    assert waiting > 5


def test_an_answer_has_its_amount_its_reason_and_what_comes_next(office: Office) -> None:
    for text in office.texts():
        decision = office.decide(text, {})
        outcome = decision.outcome
        for lang in LANGUAGES:
            found = letter(decision, office.ready.book, office.templates, style="plain", lang=lang)
            names = {each.name for each in found.paragraphs}
            amounts = {_plain(each) for each in AMOUNT.findall(found.body)}
            settled = outcome.settlement
            if decision.provisional:
                assert names & {"hold-next", "refer-next", "open-next"}
                continue
            assert {each for each in names if each.startswith("reason")} or outcome.waived.amount
            stated = (outcome.total, settled.refunded, settled.payable, outcome.waived.amount, settled.forfeited)
            assert {f"{each / 100:.2f}" for each in stated if each} <= amounts
            assert ("next-step" in names) == (decision.verdict.value == "rejected")
            if outcome.waived.amount:
                assert "gesture-next-time" in names
            assert max(map(len, found.body.split("\n"))) <= 78


# Reading letters back -----------------------------------------------------------------------------------------------


def _plain(said: str) -> str:
    """An amount as JSON has it: `1234.50`."""
    return f"{re.sub('[.,]', '', said[:-3])}.{said[-2:]}"


def _amounts(known: Any) -> set[str]:
    """Every decimal in a decision, and amounts within its texts."""
    text = json.dumps(known, ensure_ascii=False)
    return set(re.findall(r"\d+\.\d\d", text)) | {_plain(each) for each in AMOUNT.findall(text)}


def _moments(decision: Decision) -> list[str]:
    return [str(value) for value in decision.outcome.case.values.values() if hasattr(value, "isoformat")]


def _days(known: Any) -> set[date]:
    found = re.findall(r"\d{4}-\d{2}-\d{2}", json.dumps(known))
    return {date.fromisoformat(each) for each in found}


def _without_days(text: str, lang: str) -> tuple[str, set[date]]:
    """A text without its dates and times, and those dates."""
    pattern = rf"(\d{{1,2}}) ({'|'.join(MONTHS[lang])}) (\d{{4}})(?: \d\d:\d\d)?"
    found = {date(int(y), MONTHS[lang].index(m) + 1, int(d)) for d, m, y in re.findall(pattern, text)}
    return re.sub(pattern, "", text), found


def _lengths(decision: Decision) -> set[str]:
    """How far moments of the request are from each other, in days, hours, months and years."""
    case = decision.outcome.case
    received = case["change.received"]
    assert isinstance(received, datetime)
    found: set[str] = set()
    for value in case.values.values():
        if isinstance(value, date):
            days = abs((date(value.year, value.month, value.day) - received.date()).days)
            months = range(days // 31, days // 28 + 1)
            found |= {str(days - 1), str(days), str(days + 1), *map(str, range(24 * (days - 1), 24 * (days + 1)))}
            found |= {str(part) for each in months for part in divmod(each, 12)}
    return found


def _said_of(number: str, words: str) -> bool:
    """Whether a number that is no amount and no date stands in what was decided: a rate, a clause, an order number."""
    bare = number.replace(",", ".").rstrip(".,:")
    return bare in words or f"{bare}.00" in words
