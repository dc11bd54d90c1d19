# policies/law/nl/agreement.yaml
@pin
Feature: Offer and acceptance, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: BW 6:217: Before the order only the offer counts

    Scenario Outline: BW 6:217: Before the order only the offer counts
      Given nothing has been ordered yet
      When the customer cancels the order on <request received>
      Then the cancellation is <verdict>
      And this rests on BW 6:217
      And we can prove the agreement

      Examples:
        | request received   | verdict  | note                                                               |
        | 1 March 2027 10:00 | rejected | there is an agreement we can prove → there is no binding agreement |

  Rule: BW 6:217: Offer and acceptance make an order, in any form

    Scenario Outline: BW 6:217: Offer and acceptance make an order, in any form
      Given <name of the customer>, a business
      And the order is a sale of goods
      When the customer cancels the order on <request received>
      Then the cancellation is <verdict>
      And this rests on BW 6:217
      And we can prove the agreement

      Examples:
        | name of the customer | request received   | verdict  | note                                                               |
        | Vecht Interiors      | 1 March 2027 10:00 | rejected | there is an agreement we can prove → there is no binding agreement |

  Rule: BW 6:219(2): An offer without obligation, taken back at once

    Scenario Outline: BW 6:219(2): An offer without obligation, taken back at once
      Given <name of the customer>, a business
      And our offer was without obligation
      And we took the offer back as soon as it was accepted
      And the order is a sale of goods
      When the customer cancels the order on <request received>
      Then we wait until we have <waarop wij wachten>
      And this follows from BW 6:219(2)
      And nobody is bound

      Examples:
        | name of the customer | request received | waarop wij wachten                                                 | note                                                                           |
        | Vecht Interiors      | 3 May 2027 10:00 | a new agreement with the customer, now that we took the offer back | there is no binding agreement → there is an agreement we can prove, and 3 more |

  Rule: BW 6:223: An acceptance after the last day is a new offer

    Scenario Outline: BW 6:223: An acceptance after the last day is a new offer
      Given <name of the customer>, a business
      And the offer was valid until <offer valid until>
      And the customer accepted the offer on <offer accepted>
      And nobody agreed to the late acceptance
      And the order is a sale of goods
      When the customer cancels the order on <request received>
      Then we wait until we have <waarop wij wachten>
      And this follows from BW 6:223
      And nobody is bound

      Examples:
        | name of the customer | offer valid until | offer accepted | request received | waarop wij wachten                                               | note                                                                           |
        | Vecht Interiors      | 31 December 2026  | 2 April 2027   | 3 May 2027 10:00 | a new agreement with the customer, now that the offer had lapsed | there is no binding agreement → there is an agreement we can prove, and 3 more |
