# policies/manufacturing/agreement.yaml
Feature: We charge under our own terms only

  The law: our terms count if they were named and handed over, and filing them is no handing over; a large company can't
  object that it did not get them. Clause 2.5: "If you name terms of your own, we first answer them." Clause 2.9: "Where
  yours apply, we first agree on one payment term." Clause 2.10: "We charge nothing under a point that we did not draw
  your attention to." Clause 2.6: "Our terms are for orders by businesses." Guideline G9: where our terms do not apply,
  the sales manager decides.

  Background:
    Given an order of € 12,500.00, concluded on 4 January 2027
    And delivery is promised for 30 April 2027
    And the order has been planned
    And the quotation was signed

  Rule: Handed over or signed

    Background:
      Given Vecht Interiors, a business customer since 1 March 2019
      And the customer asks on 20 April 2027 11:00 to move the delivery date

    Scenario Outline: Our terms are in the order
      Given <ours>
      And <more>
      When the order desk decides
      Then the customer pays € 1,000.00
      And this follows from clause 6.3
      And this rests on <provision>

      Examples:
        | ours                                     | more                                    | provision | note                              |
        | our terms were handed over               | the customer named no terms of its own  | BW 6:234  | handing over is enough            |
        | our terms were signed                    | the customer mentioned its own terms    | BW 6:234  | their signature stands under ours |
        | our terms were not handed over           | 50 people work at the customer          | BW 6:235  | too large to object               |
        | our terms were not handed over           | the customer publishes annual accounts  | BW 6:235  | the same                          |
        | our terms were not handed over           | earlier orders were done on our terms   | BW 3:35   | it was always so                  |
        | our terms were filed but not handed over | 50 people work at the customer          | BW 6:235  | filing has nothing to do with it  |

    Scenario Outline: Our terms are not in the order
      Given <ours>
      And <more>
      When the order desk decides
      Then the sales manager must approve it
      And this follows from guideline G9
      And this rests on <provision>

      Examples:
        | ours                                     | more                                      | provision   | note                       |
        | our terms were not handed over           | the customer named no terms of its own    | BW 6:233(b) | nothing to read            |
        | our terms were filed but not handed over | the customer named no terms of its own    | BW 6:233(b) | filing is not handing over |
        | our terms were not handed over           | 49 people work at the customer            | BW 6:233(b) | small enough to object     |
        | our terms were not handed over           | the customer does not publish annual accounts | BW 6:233(b) | the same               |
        | our terms were not handed over           | there were no earlier orders              | BW 6:233(b) | nothing was always so      |
        | our terms were not handed over           | the customer mentioned its own terms      | BW 6:233(b) | nor are theirs             |
        | our terms were handed over               | the customer expressly rejected our terms | BW 6:225(3) | a refusal in so many words |
        | our terms were handed over               | our offer did not name our terms          | BW 6:233(b) | never said to apply        |

    Scenario Outline: Filing counts where handing over was not possible, if the quotation says where
      Given our terms were filed but not handed over
      And handing the terms over was not possible
      And the quotation says where, when and under which number they are filed
      When the order desk decides
      Then the customer pays <charge>
      And this follows from clause 6.3
      And this rests on BW 6:234(1)

      Examples:
        | charge     | note                  |
        | € 1,000.00 | as if handed over     |

    Scenario: And not where it does not say so
      Given our terms were filed but not handed over
      And handing the terms over was not possible
      And the quotation does not say where they are filed
      When the order desk decides
      Then the sales manager must approve it
      And this follows from guideline G9

  Rule: What must be settled first

    Background:
      Given Vecht Interiors, a business customer since 1 March 2019
      And our terms were handed over
      And the customer asks on 20 April 2027 11:00 to move the delivery date

    Scenario Outline: We wait
      Given <state>
      When the order desk decides
      Then we wait until we have <evidence>
      And this follows from <provision>

      Examples:
        | state                                                               | evidence                                                                         | provision          | note                      |
        | the customer mentioned its own terms                                | our answer to the customer's purchase terms, or a signature under ours           | clause 2.5         | not yet read or answered  |
        | nobody pointed out the terms on payment, cancelling and deposit     | the customer's word that the points on payment, cancelling and deposit were seen | clause 2.10        | nobody said it            |
        | we named two sets of terms of our own                               | clarity about which of our two sets of terms came with the order                 | BW 6:233, 6:238(2) | which of the two?         |

    Scenario Outline: We need not wait
      Given <state>
      When the order desk decides
      Then the customer pays € 1,000.00
      And this follows from clause 6.3

      Examples:
        | state                                                               | note                   |
        | the customer acknowledged the points on payment, cancelling and deposit | somebody said it   |
        | we named one set of terms of our own                                | no doubt which         |

    Scenario: Answered, so ours count: they were named first
      Given the customer mentioned its own terms
      And we answered the customer's purchase terms
      When the order desk decides
      Then the customer pays € 1,000.00
      And this rests on BW 6:234

  Rule: A consumer is not bound by terms for businesses

    Scenario: Terms for businesses
      Given Anna de Wit, a consumer
      And our terms were signed
      And the customer asks on 20 April 2027 11:00 to move the delivery date
      When the order desk decides
      Then the sales manager must approve it
      And this follows from guideline G9
      And this rests on clause 2.6
