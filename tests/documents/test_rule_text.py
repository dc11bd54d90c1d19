"""Rules as sentences, to the letter."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

import pytest

from engine.books import find
from engine.documents.rule_text import rule_text
from engine.language.book import read_book
from engine.language.source import Book
from engine.request.vocabulary import load_vocabulary
from tests.documents.joinery import BOOK
from tests.small_book import policy, rule, small_book


@pytest.fixture
def joinery(tmp_path: Path) -> Book:
    return small_book(tmp_path, *BOOK).book


def said(book: Book, name: str, lang: str) -> str:
    found = next(each for each in book.rules if each.id == name)
    place = f"{found.place.file}:"
    return rule_text(found, book, lang, 100).replace(place, "FILE:")


def expected(text: str) -> str:
    return dedent(text).strip("\n")


def test_a_scale_in_english(joinery: Book) -> None:
    assert said(joinery, "scale", "en") == expected("""
The later you cancel, the more it costs
clause 7.2 · terms · scale

Applies when
  - kind of request is cancellation
  - stage of the order is planned or later
  - not on trial, where on trial means:
    - at least one of these:
      - made to order is no
      - stage of the order is quoted
  - our terms are in force

Then
  the change is accepted
  cancellation, by notice:
    more than 2 months   10 % of order value
    at least 10 days     25 % of order value
    otherwise            60 % of order value
    at least € 250.00, at most order value

Because
  The workshop was reserved for you.

The words in it
  notice: the time from request received until promised delivery, counted in days

Exception to this: clause 7.4: Who cancels forfeits the deposit

sources R28 · FILE:9
""")


def test_a_scale_in_dutch(joinery: Book) -> None:
    assert said(joinery, "scale", "nl") == expected("""
Hoe later u annuleert, hoe meer het kost
artikel 7.2 · voorwaarden · scale

Geldt als
  - soort verzoek is annulering
  - fase van de order is ingepland of later
  - niet op proef, waarbij op proef betekent:
    - ten minste één hiervan:
      - maatwerk is nee
      - fase van de order is geoffreerd
  - onze voorwaarden gelden

Dan
  de wijziging wordt aanvaard
  annulering, naar tijd vooraf:
    meer dan 2 maanden    10 % van orderwaarde
    ten minste 10 dagen   25 % van orderwaarde
    anders                60 % van orderwaarde
    minimaal € 250,00, maximaal orderwaarde

Omdat
  De werkplaats was voor u gereserveerd.

De woorden erin
  tijd vooraf: de tijd van verzoek ontvangen tot toegezegde levering, geteld in dagen

Uitzondering hierop: artikel 7.4: Wie annuleert verbeurt de aanbetaling

bronnen R28 · FILE:9
""")


def test_an_exception_says_so_and_asks_for_counsel(joinery: Book) -> None:
    text = said(joinery, "forfeit", "nl")
    assert "\n  aanbetaling verbeurd: betaalde aanbetaling, in te houden op de aanbetaling\n" in text
    assert (
        expected("""
Uitzondering op artikel 7.2: Hoe later u annuleert, hoe meer het kost
Nog door een jurist te toetsen: dit is geen juridisch advies.
""")
        in text
    )


def test_a_gesture_and_its_duty(joinery: Book) -> None:
    assert expected("""
A loyal customer is let off
guideline G4 · goodwill · loyal

Applies when
  - margin we expect from the customer is at least 10 x the charge
  - the charge is more than € 0.00

Then
  100 % of the charge is waived
  order desk: tell the customer that this is an exception, by e-mail, stating that it is an
  exception and the reason, within 2 days of request received, at 17:00 at the latest
""") in said(joinery, "loyal", "en")


@pytest.mark.parametrize(
    ("layer", "then", "en", "nl"),
    [
        ("formation", "terms: theirs", "the customer's terms apply", "de voorwaarden van de klant gelden"),
        (
            "formation",
            "binding: no, hold: {guards: who is asking, get: {en: a letter, nl: een brief}}",
            "nothing is decided before we have: a letter",
            "er wordt niet beslist voordat wij hebben: een brief",
        ),
        ("law", "charge: free", "nothing is due", "er is niets verschuldigd"),
        (
            "law",
            "charge: {at most: 25.00}",
            "in total at most € 25.00 is due",
            "in totaal is ten hoogste € 25,00 verschuldigd",
        ),
        ("terms", "acceptance: reject", "the change is not accepted", "de wijziging wordt niet aanvaard"),
        (
            "terms",
            "acceptance: {refer: sales manager}",
            "this is for the sales manager to decide",
            "de beslissing is aan: verkoopleider",
        ),
        (
            "terms",
            "charge: {fee: storage, quantity: supplier.days_late, price: 35.00, combine: add up}",
            "storage: days we are late times € 35.00, added to other amounts for the same",
            "storage: dagen dat wij te laat zijn maal € 35,00, op te tellen bij andere bedragen hiervoor",
        ),
        (
            "goodwill",
            "waive: {rate: 50 %, of: charge.computed, at most: mandate.order_desk}",
            "50 % of the charge is waived, at most mandate of the order desk",
            "50 % van het bedrag wordt kwijtgescholden, maximaal mandaat van de orderafdeling",
        ),
        (
            "goodwill",
            "waive: {refer: sales manager}",
            "whether anything is waived is for the sales manager to decide",
            "of er iets wordt kwijtgescholden, beslist: verkoopleider",
        ),
    ],
)
def test_every_conclusion_is_a_sentence(tmp_path: Path, layer: str, then: str, en: str, nl: str) -> None:
    book = small_book(tmp_path, policy(layer, rule("one", then))).book
    for lang, sentence in (("en", en), ("nl", nl)):
        assert f"\n  {sentence}\n" in said(book, "one", lang)


@pytest.mark.parametrize(
    ("meaning", "en", "nl"),
    [
        (
            "difference: [costs.incurred, costs.avoidable], at least: 0.00",
            "costs made minus avoidable costs, at least € 0.00",
            "gemaakte kosten min vermijdbare kosten, minimaal € 0,00",
        ),
        ("share: 30 %, of: order.value", "30 % of order value", "30 % van orderwaarde"),
        (
            "largest: [order.value, change.cost, 5.00]",
            "the largest of order value, what the change costs us and € 5.00",
            "het grootste van orderwaarde, wat de wijziging ons kost en € 5,00",
        ),
        (
            "choose: [{when: {order.stage: planned}, is: 5.00}, {otherwise: order.value}]",
            "€ 5.00 if stage of the order is planned; otherwise order value",
            "€ 5,00 als fase van de order is ingepland; anders orderwaarde",
        ),
        ("amount: 12.50", "€ 12.50", "€ 12,50"),
    ],
)
def test_the_words_of_the_business_are_explained(tmp_path: Path, meaning: str, en: str, nl: str) -> None:
    define = f"{{word: {{{meaning}, title: {{en: a word, nl: een woord}}}}}}"
    then = "charge: {fee: f, amount: word}"
    book = small_book(tmp_path, policy("terms", rule("one", then), define)).book
    assert f"\n  a word: {en}\n" in said(book, "one", "en")
    assert f"\n  een woord: {nl}\n" in said(book, "one", "nl")


@pytest.mark.parametrize("lang", ["en", "nl"])
def test_every_rule_of_the_shipped_book_can_be_explained(lang: str) -> None:
    book = read_book(find("manufacturing"), load_vocabulary())
    for each in book.rules:
        text = rule_text(each, book, lang, 100)
        assert each.provision in text
        assert [line for line in text.split("\n") if len(line) > 100] == []


# The wider constructs ------------------------------------------------------------------------------------------------

SHIFTED = (
    "charge: {fee: cancellation, of: pro_rata, shift: extra_notice, scale: notice,"
    " tiers: [{more than: 7 days, charge: 85 %}, {otherwise: true, charge: deposit.paid, taken from: deposit}]},"
    " duties: [{do: confirm_cancellation, owner: order desk, due: free_until}]"
)
WIDER = """
  notice: {span: {from: change.received, until: order.event_start}}
  extra_notice:
    title: {en: the extra notice, nl: de extra termijn}
    choose: [{when: {change.capacity_share: at least 50 %}, is: 4 months}, {otherwise: 0 months}]
  pro_rata: {part: change.new_persons, whole: order.persons, of: order.value}
  free_until: {date: order.arrival, minus: 3 working days, rolls on: true, at: 18:00}
  presumption: {clock: order.concluded, choose: [{from: 2022-04-27, is: 1 year}, {until: 2022-04-26, is: 6 months}]}"""


@pytest.fixture
def wider(tmp_path: Path) -> Book:
    when = "order.additions: at most 15 % of order.value, presumption: applicable"
    return small_book(tmp_path, policy("terms", rule("wider", SHIFTED, when), WIDER)).book


def test_the_wider_constructs_in_english(wider: Book) -> None:
    assert said(wider, "wider", "en") == expected("""
B
clause 1 · terms · wider

Applies when
  - additional work so far is at most 15 % of order value
  - presumption is applicable
  - our terms are in force

Then
  the change is accepted
  cancellation, by notice:
    more than 7 days   85 % of pro rata
    otherwise          deposit paid, taken from the deposit
    all these periods are longer by the extra notice
  order desk: confirm the cancellation in writing, on free until

Because
  B

The words in it
  presumption: 1 year if order concluded is on or after 27 April 2022; 6 months if order concluded
    is on or before 26 April 2022
  notice: the time from request received until start of the event
  pro rata: order value in the proportion of new number of persons to number of persons
  the extra notice: 4 months if share of our capacity that is cancelled is at least 50 %; otherwise
    0 days
  free until: 3 working days before arrival (on a day that is no working day: the next working day),
    at 18:00

FILE:13
""")


def test_the_wider_constructs_in_dutch(wider: Book) -> None:
    assert said(wider, "wider", "nl") == expected("""
B
artikel 1 · voorwaarden · wider

Geldt als
  - meerwerk tot nu toe is ten hoogste 15 % van orderwaarde
  - presumption is van toepassing
  - onze voorwaarden gelden

Dan
  de wijziging wordt aanvaard
  cancellation, naar notice:
    meer dan 7 dagen   85 % van pro rata
    anders             betaalde aanbetaling, in te houden op de aanbetaling
    al deze termijnen worden verlengd met de extra termijn
  orderafdeling: de annulering schriftelijk bevestigen, op free until

Omdat
  B

De woorden erin
  presumption: 1 jaar als order gesloten is op of na 27 april 2022; 6 maanden als order gesloten is
    op of vóór 26 april 2022
  notice: de tijd van verzoek ontvangen tot aanvang van het evenement
  pro rata: orderwaarde naar verhouding van nieuw aantal personen tot aantal personen
  de extra termijn: 4 maanden als deel van onze capaciteit dat wordt geannuleerd is ten minste 50 %;
    anders 0 dagen
  free until: 3 werkdagen vóór aankomst (op een dag die geen werkdag is: de eerstvolgende werkdag),
    om 18:00 uur

FILE:13
""")
