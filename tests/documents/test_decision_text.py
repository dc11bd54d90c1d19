"""Decisions as the desk reads them, to the letter: the amounts follow from the terms in `joinery.py`."""

from __future__ import annotations

from textwrap import dedent

import pytest

from engine.documents.decision_text import decision_text
from tests.documents.joinery import BOOK, ORDER
from tests.small_book import MANIFEST, Desk, Desks, rule

EDITION = "0123456789ab"


@pytest.fixture
def joiner(desk: Desks) -> Desk:
    return desk(*BOOK)


def said(desk: Desk, lang: str, *facts: str, width: int = 100) -> str:
    """The text of a decision on the order, with these facts besides."""
    ready = desk.ready
    text = decision_text(desk.decision(*ORDER, *facts), ready.book, ready.plan, lang, width)
    return text.replace(ready.book.edition, EDITION)


def expected(text: str) -> str:
    return dedent(text).strip("\n")


FORFEITED = ("deposit.paid=5520.00", "deposit.forfeiture_agreed=true")


def test_paid_in_english(joiner: Desk) -> None:
    # 10 x 5,520.00 is what the guideline wants; the scale would take 25 % of 18,400.00 at 58 days
    assert said(joiner, "en", *FORFEITED) == expected("""
PAID   cancellation of order 2027-0188, Vecht Interiors (business)
       € 5,520.00. The deposit covers all of it: nothing more to pay, nothing to refund.

Charge       deposit forfeited   € 5,520.00   clause 7.4
Deposit      paid € 5,520.00 = forfeited € 5,520.00 + set off € 0.00 + refunded € 0.00

Why
  7.4   Who cancels forfeits the deposit.                                                      terms
        forfeiture agreed: yes · stage of the order: planned
  7.2   would charge 25 %, € 4,600.00; 7.4 is the exception to it.
  G4    does not waive it: margin we expect from the customer is € 41,000.00, at least € 55,200.00
        is needed (10 x the charge).
  law   sets no limit here. Check with counsel: clause 7.4.
  Provable agreement: yes (clause 2.1)

Taken as given, because nobody said otherwise
  our terms apply · nothing has been performed yet · nothing but the deposit has been paid

Cheaper for the customer
  move the delivery date instead: free up to and including Friday 16 April 2027 (clause 6.3)

To do
  order desk   paint the fence                                                                   now

Received Wednesday 3 March 2027 10:12 · promised delivery Friday 30 April 2027 · edition
0123456789ab of small · durable-rules and grid agree · not recorded (--record)
""")


def test_paid_in_dutch(joiner: Desk) -> None:
    assert said(joiner, "nl", *FORFEITED) == expected("""
BETAALD   annulering van order 2027-0188, Vecht Interiors (zakelijk)
          € 5.520,00. De aanbetaling dekt alles: niets meer te betalen, niets terug te betalen.

Kosten       aanbetaling verbeurd   € 5.520,00   artikel 7.4
Aanbetaling  betaald € 5.520,00 = verbeurd € 5.520,00 + verrekend € 0,00 + terug € 0,00

Waarom
  7.4   Wie annuleert verbeurt de aanbetaling.                                           voorwaarden
        verbeuren afgesproken: ja · fase van de order: ingepland
  7.2   zou 25 %, € 4.600,00 rekenen; 7.4 is daarop de uitzondering.
  G4    scheldt het niet kwijt: verwachte marge van de klant is € 41.000,00, nodig is ten minste
        € 55.200,00 (10 x het bedrag).
  wet   stelt hier geen grens. Laat een jurist meekijken: artikel 7.4.
  Aantoonbare afspraak: ja (artikel 2.1)

Aangenomen, omdat niemand iets anders zei
  onze voorwaarden gelden · er is nog niets uitgevoerd · er is niets betaald behalve de aanbetaling

Goedkoper voor de klant
  de leverdatum verschuiven: kosteloos tot en met vrijdag 16 april 2027 (artikel 6.3)

Te doen
  orderafdeling   paint the fence                                                                 nu

Ontvangen woensdag 3 maart 2027 10:12 · toegezegde levering vrijdag 30 april 2027 · editie
0123456789ab van small · durable-rules en raster zijn het eens · niet vastgelegd (--record)
""")


def test_free_by_a_gesture_after_law_took_its_part(joiner: Desk) -> None:
    # 25 % of 10,000.00 is 2,500.00, law leaves 2,000.00, and 41,000.00 is more than ten times that
    text = said(joiner, "nl", "customer.type=consumer", "order.value=10000.00", "deposit.paid=500.00")
    headline, charge, why, *_ = text.split("\n\n")
    assert headline == expected("""
KOSTELOOS   annulering van order 2027-0188, Vecht Interiors (consument)
            Er wordt niets in rekening gebracht: € 2.000,00 wordt bij uitzondering kwijtgescholden.
            € 500,00 gaat terug naar de klant.
""")
    assert charge == expected("""
Kosten       annulering: 25 % van € 10.000,00 (58 dagen vóór               € 2.500,00   artikel 7.2
             toegezegde levering)
             in mindering op annulering                                    − € 500,00   BW 7:1
             kwijtgescholden                                             − € 2.000,00   richtlijn G4
             totaal                                                            € 0,00
Aanbetaling  betaald € 500,00 = verbeurd € 0,00 + verrekend € 0,00 + terug € 500,00
""")
    assert why == expected("""
Waarom
  7.2      Hoe later u annuleert, hoe meer het kost.                                     voorwaarden
           maatwerk: volgens opgave van de klant · fase van de order: ingepland
  BW 7:1   Een consument betaalt hooguit de helft.                                               wet
           klant: consument
  G4       Een trouwe klant hoeft niet te betalen.                                          coulance
           het bedrag: € 2.000,00 · verwachte marge van de klant: € 41.000,00
  Aantoonbare afspraak: ja (artikel 2.1)
""")
    assert (
        expected("""
Te doen
  orderafdeling   paint the fence                               nu
  orderafdeling   de klant vertellen dat dit een uitzondering   uiterlijk vrijdag 5 maart 2027 17:00
                  is, per e-mail, met daarin: dat het een
                  uitzondering is en de reden
""")
        in text
    )


def test_hold_says_what_to_get_and_what_it_guards(joiner: Desk) -> None:
    blocks = said(joiner, "en", "agreement.signed=false").split("\n\n")
    assert blocks[0] == expected("""
HOLD   cancellation of order 2027-0188, Vecht Interiors (business)
       Nothing is decided before we have: the signed quotation. Provisionally it comes to
       € 4,600.00.
""")
    assert blocks[1].startswith("Provisional  cancellation: 25 % of € 18,400.00")
    assert blocks[2] == expected("""
Get first
  the signed quotation: without it we cannot claim anything                               clause 2.2
""")


def test_refer_says_who_decides_and_why(joiner: Desk) -> None:
    headline, who, *_ = said(joiner, "nl", "change.kind=change", "change.aspect=specification").split("\n\n")
    assert headline == expected("""
VOORLEGGEN   wijziging van order 2027-0188 (uitvoering), Vecht Interiors (zakelijk)
             De beslissing is aan: verkoopleider.
""")
    assert who == expected("""
Wie beslist
  verkoopleider   De tekening moet opnieuw.                                              artikel 6.4
""")


def test_rejected_without_a_rule_has_the_default_as_its_reason(joiner: Desk) -> None:
    headline, paid, why, *_ = said(
        joiner, "en", "change.kind=change", "change.aspect=price", "deposit.paid=1000.00"
    ).split("\n\n")
    assert headline == expected("""
REJECTED   change of order 2027-0188 (price), Vecht Interiors (business)
           The change is not made; the order stands as agreed. The € 1,000.00 that was paid stays on
           account.
""")
    assert paid == expected("""
Deposit      paid € 1,000.00 = on account € 1,000.00 + forfeited € 0.00 + set off € 0.00 +
             refunded € 0.00
""")
    assert why == expected("""
Why
  default   A deal is a deal: no rule allows this change, so the order stands.
  Provable agreement: yes (clause 2.1)
  The order stands: € 18,400.00 in all, € 1,000.00 of it paid, € 17,400.00 still due under the
  order.
""")


def test_open_asks_the_question_of_the_vocabulary(joiner: Desk) -> None:
    headline, ask, *_ = said(joiner, "nl", "order.promised_delivery=unknown", "customer.expected_margin=0.00").split(
        "\n\n"
    )
    assert headline == expected("""
OPEN   annulering van order 2027-0188, Vecht Interiors (zakelijk)
       Het wordt betaald; hoeveel hangt af van wat wij nog niet weten.
""")
    assert ask == expected("""
Vraag
  Voor welke dag is de levering toegezegd?                         --set order.promised_delivery=...
""")


def test_a_minimum_is_said(joiner: Desk) -> None:
    # 25 % of 900.00 is 225.00; the minimum is 250.00
    text = said(joiner, "en", "order.value=900.00", "customer.expected_margin=0.00", width=140)
    assert "cancellation: 25 % of € 900.00, but € 250.00 at least (58 days before" in text


def test_free_without_a_charge_names_its_rule(joiner: Desk) -> None:
    _, charge, *_ = said(joiner, "en", "change.kind=change", "change.aspect=date").split("\n\n")
    assert charge == "Charge       nothing is due   € 0.00   clause 6.3"


def test_the_assumption_to_try_is_one_that_changes_the_answer(desk: Desks) -> None:
    free = rule("late", "acceptance: accept, charge: free", "supplier.days_late: more than 14")
    fee = rule("fee", "charge: {fee: cancellation, amount: 100.00}", "change.kind: cancellation")
    text = said(desk(supplier_default=[free], terms=[fee]), "en")
    assert "  One of these wrong? Try it: --set supplier.days_late=15   (then: free)\n" in text
    assert "  there is an agreement we can prove · our terms apply · we are not late ourselves" in text


def test_what_the_book_always_reports_is_reported(desk: Desks) -> None:
    policy = """
        policy: burden
        layer: terms
        title: {en: T, nl: T}
        define:
          burden:
            report: always
            choose: [{when: {order.value: more than 100.00}, is: 10.00}, {otherwise: 5.00}]
            title: {en: burden, nl: last}
        rules:
          - {id: one, clause: "1", then: {charge: free}, because: {en: B, nl: B}}
    """
    assert "\n  Burden: € 10.00\n" in said(desk(policy), "en")
    assert "\n  Last: € 10,00\n" in said(desk(policy), "nl")


def test_a_clash_names_both_rules_and_goes_to_the_largest_mandate(desk: Desks) -> None:
    rules = [
        rule("one", "charge: {fee: cancellation, amount: 100.00}"),
        rule("two", "charge: {fee: cancellation, amount: 200.00}").replace('"1"', '"2"'),
    ]
    _, who, *_ = said(desk(terms=rules), "en").split("\n\n")
    assert who == expected("""
Who decides
  sales manager   clause 1, clause 2 contradict each other.                       clause 1, clause 2
""")


@pytest.mark.parametrize("lang", ["en", "nl"])
@pytest.mark.parametrize("width", [60, 80, 105])
def test_no_line_is_wider_than_asked(joiner: Desk, lang: str, width: int) -> None:
    for facts in (FORFEITED, ("agreement.signed=false",), ("order.promised_delivery=unknown",)):
        text = said(joiner, lang, *facts, width=width)
        assert [line for line in text.split("\n") if len(line) > width or line != line.rstrip()] == []


def test_a_recorded_decision_says_so(joiner: Desk) -> None:
    ready = joiner.ready
    decision = joiner.decision(*ORDER)
    text = decision_text(decision, ready.book, ready.plan, "en", 300, receipt="r-17", in_force=True)
    foot = text.split("\n")[-1]
    assert "in force when the order was concluded · durable-rules and grid agree · recorded as r-17" in foot


def test_another_currency_is_said_by_its_code(desk: Desks) -> None:
    manifest = MANIFEST.replace("EUR", "USD")
    fee = rule("fee", "charge: {fee: cancellation, amount: 100.00}")
    dollars = desk(manifest=manifest, terms=[fee])
    assert "USD 100.00" in said(dollars, "en")


def test_what_a_bound_makes_free_names_the_bound(desk: Desks) -> None:
    ours = rule("ours", "acceptance: accept, charge: free").replace('"1"', '"9.1"')
    _, charge, *_ = said(desk(supplier_default=[ours]), "en").split("\n\n")
    assert charge == "Charge       nothing is due   € 0.00   clause 9.1"


def test_too_much_is_not_said_to_be_needed(desk: Desks) -> None:
    fee = rule("fee", "charge: {fee: cancellation, amount: 100.00}")
    small = rule("small", "waive: {rate: 100 %, of: charge.computed}", "charge.computed: at most 50.00")
    text = said(desk(terms=[fee], goodwill=[small]), "en")
    assert "does not waive it: the charge is € 100.00, at most € 50.00 is allowed." in text


def test_what_follows_from_no_agreement_is_no_reason_while_that_is_open(joiner: Desk) -> None:
    text = said(joiner, "en", "agreement.signed=unknown", "customer.expected_margin=0.00")
    assert (
        expected("""
OPEN   cancellation of order 2027-0188, Vecht Interiors (business)
       It will be paid or on hold; that depends on what we do not know yet.
""")
        in text
    )
    assert "\n  Not known yet: provable agreement\n" in text
    assert "\nTo do\n" not in text
