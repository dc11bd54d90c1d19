# policies/services/changes.yaml
@pin
Feature: Changing an assignment, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Clause 6.1: Everything may change until we plan

    Scenario Outline: Clause 6.1: Everything may change until we plan
      Given the contract was signed
      And the offer was valid until <offer valid until>
      And our terms were signed
      And it runs for <term in months> months
      When the customer asks on <request received> for <share of the quantity that changes> more at the price of the offer
      Then the change is <verdict>
      And this follows from clause 7.5

      Examples:
        | offer valid until | term in months | request received   | share of the quantity that changes | verdict  | note                                                                     |
        | 11 February 2027  | 12             | 3 March 2027 10:12 | 20 %                               | rejected | without the condition: the price of an offer that has ended is asked: no |

  Rule: Clause 6.2: More hours cost no more than the hours

    Scenario Outline: Clause 6.2: More hours cost no more than the hours
      Given the order has been shipped
      And the contract was signed
      And our terms were signed
      When the customer asks on <request received> to change the quantity
      Then the change is <verdict>
      And this follows from clause 7.3

      Examples:
        | request received   | verdict  | note                                                                                                                 |
        | 3 March 2027 10:12 | rejected | stage of the order: planned, materials, in production or ready → planned, materials, in production, ready or shipped |

  Rule: Clause 6.3: After planning, fewer hours cost a part of their fee

    Scenario Outline: Clause 6.3: After planning, fewer hours cost a part of their fee
      Given an order of <order value>
      And the order has been planned
      And the contract was signed
      And our terms were signed
      And it runs for <term in months> months
      And it is about <share of the quantity that changes> of the quantity
      And the customer wants fewer hours
      When the customer asks on <request received> to move the delivery date
      Then the change is <verdict>
      And this follows from clause 5.4

      Examples:
        | order value | term in months | share of the quantity that changes | request received   | verdict | note                                                        |
        | € 5,700.00  | 6              | 25 %                               | 4 March 2027 10:00 | free    | without the condition: what changes is quantity, and 1 more |

    Scenario Outline: Clause 6.3: After planning, fewer hours cost a part of their fee (2)
      Given the order has been planned
      And the contract was signed
      And the offer was valid until <offer valid until>
      And our terms were signed
      And the customer wants fewer hours
      When the customer asks on <request received> for <share of the quantity that changes> more at the price of the offer
      Then the change is <verdict>
      And this follows from clause 7.5

      Examples:
        | offer valid until | request received   | share of the quantity that changes | verdict  | note                                                                     |
        | 11 February 2027  | 3 March 2027 10:12 | 20 %                               | rejected | without the condition: the price of an offer that has ended is asked: no |

    Scenario Outline: Clause 6.3: After planning, fewer hours cost a part of their fee (3)
      Given the order has been shipped
      And the contract was signed
      And our terms were signed
      When the customer asks on <request received> for <share of the quantity that changes> fewer hours
      Then the change is <verdict>
      And this follows from clause 7.3

      Examples:
        | request received   | share of the quantity that changes | verdict  | note                                                                                                                 |
        | 3 March 2027 10:12 | 20 %                               | rejected | stage of the order: planned, materials, in production or ready → planned, materials, in production, ready or shipped |

    Scenario Outline: Clause 6.3: After planning, fewer hours cost a part of their fee (4)
      Given an order of <order value>
      And the order has been planned
      And the contract was signed
      And our terms were signed
      And the customer paid a deposit of <deposit paid>
      When the customer asks on <request received> for <share of the quantity that changes> fewer hours
      Then the change is <verdict>
      And the customer pays <total>
      And <back> is refunded
      And this follows from clause 6.3
      And <kept> of the deposit is forfeited

      Examples:
        | order value | deposit paid | request received   | share of the quantity that changes | verdict | total    | back       | kept   | note                                |
        | € 5,700.00  | € 10,000.00  | 4 March 2027 10:00 | 25 %                               | paid    | € 427.50 | € 3,872.50 | € 0.00 | fewer hours: taken from the deposit |

  Rule: Clause 6.5: In good time a planned start moves for nothing

    Scenario Outline: Clause 6.5: In good time a planned start moves for nothing
      Given an order of <order value>
      And the event begins on <start of the event>
      And the order has been planned
      And the contract was signed
      And our terms were signed
      And the customer paid a deposit of <deposit paid>
      When the customer asks on <request received> to move the delivery date
      Then the change is <verdict>
      And the customer pays <total>
      And <back> is refunded
      And this follows from clause 6.5
      And <kept> of the deposit is forfeited

      Examples:
        | order value | start of the event  | deposit paid   | request received    | verdict | total      | back         | kept   | note                              |
        | € 12,500.00 | 30 April 2027 10:12 | € 1,000,000.00 | 28 April 2027 10:12 | paid    | € 1,250.00 | € 986,250.00 | € 0.00 | otherwise: taken from the deposit |

  Rule: Clause 6.6: Halting work that is under way costs what it costs us

    Scenario Outline: Clause 6.6: Halting work that is under way costs what it costs us
      Given an order of <order value>, concluded on <order concluded> on our signed terms
      And the order is in production
      And the change costs us <what the change costs us>
      And the customer paid a deposit of <deposit paid>
      When the customer asks on <request received> to move the delivery date
      Then the change is <verdict>
      And the customer pays <what the change costs us>
      And <back> is refunded
      And this follows from clause 6.6
      And <kept> of the deposit is forfeited

      Examples:
        | order value | order concluded | what the change costs us | deposit paid   | request received  | verdict | back         | kept   | note                                           |
        | € 12,000.00 | 11 January 2027 | € 640.00                 | € 1,000,000.00 | 7 June 2027 10:00 | paid    | € 987,360.00 | € 0.00 | what the halt costs us: taken from the deposit |
