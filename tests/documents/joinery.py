"""A small joiner's book in which every verdict can be had, and one order."""

from __future__ import annotations

AGREEMENT = """
    policy: agreement
    layer: formation
    title: {en: The agreement, nl: De overeenkomst}
    rules:
      - id: proven
        clause: "2.1"
        title: {en: A signed order binds, nl: Een getekende order bindt}
        when: {agreement.signed: true}
        then: {binding: yes}
        because: {en: It is on paper., nl: Het staat op papier.}
      - id: unproven
        clause: "2.2"
        title: {en: An order nobody signed, nl: Een order die niemand tekende}
        when: {agreement.signed: false}
        then:
          binding: unproven
          hold: {guards: our claim, get: {en: the signed quotation, nl: de getekende offerte}}
        because: {en: It is their word against ours., nl: Het is hun woord tegen het onze.}
"""

TERMS = """
    policy: cancelling
    layer: terms
    title: {en: Cancelling, nl: Annuleren}
    define:
      notice: {span: {from: change.received, until: order.promised_delivery}, title: {en: notice, nl: tijd vooraf}}
      on_trial: {any: [{order.custom_made: no}, {order.stage: quoted}], title: {en: on trial, nl: op proef}}
    rules:
      - id: scale
        clause: "7.2"
        title: {en: "The later you cancel, the more it costs", nl: "Hoe later u annuleert, hoe meer het kost"}
        when: {change.kind: cancellation, order.stage: planned or later, not: {on_trial: true}}
        then:
          charge:
            fee: cancellation
            scale: notice
            of: order.value
            tiers:
              - {more than: 2 months, charge: 10 %}
              - {at least: 10 days, charge: 25 %}
              - {otherwise: true, charge: 60 %}
            at least: 250.00
            at most: order.value
            label: {en: cancellation, nl: annulering}
        because: {en: The workshop was reserved for you., nl: De werkplaats was voor u gereserveerd.}
        sources: [R28]
      - id: forfeit
        clause: "7.4"
        title: {en: Who cancels forfeits the deposit, nl: Wie annuleert verbeurt de aanbetaling}
        exception_to: scale
        when: {change.kind: cancellation, order.stage: planned or later, deposit.forfeiture_agreed: true}
        then:
          charge:
            fee: cancellation
            amount: deposit.paid
            taken from: deposit
            label: {en: deposit forfeited, nl: aanbetaling verbeurd}
        because: {en: You agreed to this., nl: Dat is zo afgesproken.}
        verify_with_counsel: true
      - id: move
        clause: "6.3"
        title: {en: Moving in time is free, nl: Op tijd verschuiven is kosteloos}
        when: {change.kind: change, change.aspect: date, notice: at least 14 days}
        then: {charge: free}
        because: {en: There is time., nl: Er is tijd.}
      - id: big-change
        clause: "6.4"
        title: {en: Large changes are for the manager, nl: Grote wijzigingen zijn voor de verkoopleider}
        when: {change.kind: change, change.aspect: specification}
        then: {acceptance: {refer: sales manager}}
        because: {en: The drawing must be made again., nl: De tekening moet opnieuw.}
"""

LAW = """
    policy: consumers
    layer: law
    title: {en: Consumers, nl: Consumenten}
    rules:
      - id: half
        article: BW 7:1
        title: {en: A consumer pays half at most, nl: Een consument betaalt hooguit de helft}
        when: {customer.type: consumer}
        then: {charge: {fee: cancellation, at most: 2000.00}}
        because: {en: The law says so., nl: De wet zegt het.}
"""

GOODWILL = """
    policy: gestures
    layer: goodwill
    title: {en: Gestures, nl: Gebaren}
    rules:
      - id: loyal
        clause: "G4"
        title: {en: A loyal customer is let off, nl: Een trouwe klant hoeft niet te betalen}
        when: {customer.expected_margin: at least 10 x charge.computed, charge.computed: more than 0.00}
        then:
          waive: {rate: 100 %, of: charge.computed}
          duties:
            - do: send_goodwill_message
              owner: order desk
              due: change.received plus 2 days at 17:00
              channel: e-mail
              must state: [exception, reason]
        because: {en: Because of all the years., nl: Om al die jaren.}
"""

CONFIRM = """
    policy: duties
    layer: guideline
    title: {en: Duties, nl: Plichten}
    rules:
      - id: confirm
        clause: "G10"
        title: {en: Every answer is confirmed, nl: Elk antwoord wordt bevestigd}
        when: {verdict: [free, paid, rejected]}
        then: {duties: [{do: paint_the_fence, owner: order desk, due: now}]}
        because: {en: Paper remembers., nl: Papier onthoudt.}
"""

BOOK = (AGREEMENT, TERMS, LAW, GOODWILL, CONFIRM)

ORDER = (
    "order.id=2027-0188",
    "order.value=18400.00",
    "order.stage=planned",
    "order.custom_made=to specification",
    "order.promised_delivery=2027-04-30",
    "change.received=2027-03-03 10:12",
    "customer.name=Vecht Interiors",
    "customer.type=business",
    "customer.expected_margin=41000.00",
    "agreement.signed=true",
    "deposit.paid=0.00",
    "deposit.forfeiture_agreed=false",
)
"""58 days before delivery."""
