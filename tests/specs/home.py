"""A folder as a company may have it: one small book, and features about it."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

MANIFEST = """\
    language: 1
    book: small
    title: {en: A small book, nl: Een klein boek}
    branch: test
    currency: EUR
    zone: Europe/Amsterdam
    amounts: excluding VAT
    roles:
      order desk: {title: {en: order desk, nl: orderafdeling}, mandate: 5000.00}
      sales manager: {title: {en: sales manager, nl: verkoopleider}, mandate: 20000.00}
    assume: {customer.expected_margin: 0.00, change.reason: need changed}
"""

MOVING = """\
    policy: moving
    layer: terms
    title: {en: Moving the date, nl: De datum verschuiven}
    define:
      notice: {span: {from: change.received, until: order.promised_delivery}}
      moved: {when: {change.kind: change, change.aspect: date}}
    rules:
      - id: move-in-time
        clause: "6.3"
        title: {en: In time, nl: Op tijd}
        when: {moved: true, notice: at least 14 days}
        then: {charge: {fee: rescheduling, free: true}}
        because: {en: There is time., nl: Er is tijd.}
      - id: move-late
        clause: "6.3"
        title: {en: Late, nl: Laat}
        when: {moved: true, notice: less than 14 days}
        then: {charge: {fee: rescheduling, rate: 8 %, of: order.value, at least: 150.00}}
        because: {en: It is late., nl: Het is laat.}
      - id: cancel
        clause: "7.1"
        title: {en: Cancelling, nl: Annuleren}
        when: {change.kind: cancellation}
        then: {charge: {fee: cancellation, rate: 25 %, of: order.value}}
        because: {en: We had begun., nl: Wij waren begonnen.}
      - id: cancel-deposit
        clause: "7.4"
        title: {en: The deposit, nl: De aanbetaling}
        exception_to: cancel
        when: {change.kind: cancellation, deposit.forfeiture_agreed: true}
        then: {charge: {fee: cancellation, amount: deposit.paid, taken from: deposit}}
        because: {en: So it was agreed., nl: Zo is het afgesproken.}
      - id: no-lower-price
        clause: "6.9"
        title: {en: No lower price, nl: Geen lagere prijs}
        when: {change.kind: change, change.aspect: price}
        then: {acceptance: reject}
        because: {en: It belongs to the order., nl: Die hoort bij de order.}
"""

PAPER = """\
    policy: paper
    layer: formation
    title: {en: On paper, nl: Op papier}
    rules:
      - id: on-paper
        clause: "2.1"
        title: {en: A signed quotation, nl: Een getekende offerte}
        when: {agreement.document: not none}
        then: {binding: yes}
        because: {en: It can be shown., nl: Het is te laten zien.}
      - id: not-on-paper
        clause: "2.2"
        title: {en: Nothing to show, nl: Niets te laten zien}
        when: {agreement.document: none}
        then: {binding: unproven, hold: {guards: our claim, get: {en: the signed quotation, nl: de getekende offerte}}}
        because: {en: It cannot be shown., nl: Het is niet te laten zien.}
"""

OUR_FAULT = """\
    policy: our-fault
    layer: supplier_default
    title: {en: Our fault, nl: Onze fout}
    rules:
      - id: our-fault
        clause: "9.1"
        title: {en: Our fault is free, nl: Onze fout is kosteloos}
        when: {supplier.caused_change: true}
        then: {charge: free}
        because: {en: We caused it., nl: Wij veroorzaakten het.}
"""

LOYAL = """\
    policy: loyal
    layer: goodwill
    title: {en: Letting off, nl: Tegemoetkomen}
    rules:
      - id: let-off-once
        clause: "G4"
        title: {en: Once, nl: Eén keer}
        when: {charge.computed: more than 0.00, customer.expected_margin: at least 10 x charge.computed, history.same_kind_exceptions: 0}
        then:
          waive: {rate: 100 %, of: charge.computed}
          duties: [{do: send_goodwill_message, owner: order desk, due: change.received plus 2 days at 17:00}]
        because: {en: An exception., nl: Een uitzondering.}
      - id: let-off-in-hardship
        clause: "G8"
        title: {en: Hardship, nl: Nood}
        when: {charge.computed: more than 0.00, change.reason: customer in difficulties}
        then: {waive: {refer: sales manager}}
        because: {en: A person looks at it., nl: Een mens kijkt ernaar.}
"""  # noqa: E501 - a condition on one line

HEAD = """\
    # policies/small/moving.yaml
    Feature: Moving the date
      Clause 6.3 of our terms.

      Background:
        Given Vecht Interiors, a business customer since 1 March 2019
        And an order of € 12,500.00, concluded on 4 January 2027 on our signed terms
        And delivery is promised for 30 April 2027
        And the customer has not been let off before
"""

HOOFD = """\
    # language: nl
    # policies/small/moving.yaml
    Functionaliteit: De datum verschuiven
      Artikel 6.3 van onze voorwaarden.

      Achtergrond:
        Gegeven Vecht Interieurs, zakelijke klant sinds 1 maart 2019
        En een order van € 12.500,00, gesloten op 4 januari 2027 op onze ondertekende voorwaarden
        En de levering is toegezegd voor 30 april 2027
        En de klant heeft nog nooit een uitzondering gekregen
"""

MOVE = "When the customer asks on 20 April 2027 11:00 to move the delivery date"
WHY = "And this follows from clause 6.3"


def write_book(home: Path, phrases: str | None = None) -> Path:
    """The book, as `policies/small` in a folder."""
    folder = home / "policies" / "small"
    folder.mkdir(parents=True, exist_ok=True)
    policies = {"book": MANIFEST, "moving": MOVING, "paper": PAPER, "our_fault": OUR_FAULT, "loyal": LOYAL}
    for name, text in policies.items():
        (folder / f"{name}.yaml").write_text(dedent(text), encoding="utf-8")
    if phrases is not None:
        (folder / "phrases.yaml").write_text(dedent(phrases), encoding="utf-8")
    return folder


def write_feature(home: Path, text: str, name: str = "moving", head: str = HEAD) -> Path:
    """A feature in `features/small`: the head, and `text` as it stands."""
    path = home / "features" / "small" / f"{name}.feature"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(dedent(head) + text, encoding="utf-8")
    return path


def scenario(*steps: str, name: str = "One") -> str:
    """One scenario of these steps."""
    return "\n".join(["", f"  Scenario: {name}", *(f"    {step}" for step in steps), ""])
