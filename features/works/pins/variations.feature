# policies/works/variations.yaml
@pin
Feature: More and less work, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Clause 5.2: Extra work is charged at its price

    @verify_with_counsel
    Scenario Outline: Clause 5.2: Extra work is charged at its price
      Given the event begins on <start of the event>
      And the order has been planned
      And the change costs us <what the change costs us>
      And a package journey of <order value>, booked on <order concluded> on our signed terms
      And what is left out saves <value of what is left out>
      When the customer asks on <request received> to swap one article for another
      Then the request is <verdict>
      And the customer pays <total>
      And this follows from BW 7:506(1)
      And there is no need to <not needed>

      Examples:
        | start of the event  | what the change costs us | order value | order concluded       | value of what is left out | request received              | verdict | total    | not needed                             | note                                                                          |
        | 30 April 2027 10:12 | € 450.00                 | € 12,500.00 | 11 January 2027 15:00 | € 300.00                  | 23 April 2027 23:59:00.000001 | paid    | € 150.00 | warn the customer that the price rises | without the condition: value of what is added is more than € 0.00, and 1 more |

  Rule: Clause 5.3: What is left out is credited

    Scenario Outline: Clause 5.3: What is left out is credited
      Given an order of <order value>
      And the order is in production
      And the contract was signed
      And our terms were signed
      And what is added costs <value of what is added>
      And what is left out saves <value of what is left out>
      When the customer asks on <request received> to change the design
      Then the change is <verdict>
      And the customer pays <value of what is added>
      And this follows from clause 5.2

      Examples:
        | order value | value of what is added | value of what is left out | request received | verdict | note                                                                 |
        | € 80,000.00 | € 4,000.00             | not applicable            | 3 May 2027 10:00 | paid    | without the condition: value of what is left out is more than € 0.00 |

  Rule: Clause 5.4: While an offer runs its price holds for extra work too

    Scenario Outline: Clause 5.4: While an offer runs its price holds for extra work too
      Given an order of <order value>
      And the order is in production
      And the contract was signed
      And our terms were signed
      And we save <savings> when the works end
      And what is added costs <value of what is added>
      And the offer runs until <offer valid until>, and its price for the extra work is <value of what is added at the price of the offer>
      When the customer cancels the order on <request received>
      Then the cancellation is <verdict>
      And the customer pays <total>
      And this follows from BW 7:764(2)

      Examples:
        | order value | savings  | value of what is added | offer valid until | value of what is added at the price of the offer | request received   | verdict | total       | note                                                             |
        | € 12,500.00 | € 500.00 | € 800.00               | 3 March 2027      | € 700.00                                         | 3 March 2027 10:12 | paid    | € 12,000.00 | without the condition: more or less work wanted: yes, and 1 more |

  Rule: More or less work wanted

    Scenario Outline: More or less work wanted
      Given nothing has been ordered yet
      And what is left out saves <value of what is left out>
      When the customer asks on <request received> to swap one article for another
      Then the request is <verdict>
      And this follows from guideline G30
      And there is no need to <not needed>

      Examples:
        | value of what is left out | request received   | verdict | not needed            | note                                                                                                                                    |
        | € 300.00                  | 3 March 2027 10:12 | free    | send a credit invoice | stage of the order: concluded, planned, materials or in production → quoted, concluded, planned, materials or in production, and 1 more |
