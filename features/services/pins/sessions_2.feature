# policies/services/sessions.yaml
@pin
Feature: Workshops and coaching, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Clause 8.1: The later you move a workshop, the more it costs

    Scenario Outline: Clause 8.1: The later you move a workshop, the more it costs
      Given an order of € 12,500.00
      And the event begins on 30 April 2027 10:12
      And the contract was signed
      And our terms were signed
      And the customer paid a deposit of € 1,000,000.00
      And the assignment is a workshop for 20 participants
      When the customer asks on <request received> to move the delivery date
      Then the change is paid
      And the customer pays <total>
      And <back> is refunded
      And this follows from clause 8.1
      And € 0.00 of the deposit is forfeited

      Examples:
        | request received    | total      | back         | note                                            |
        | 26 April 2027 10:12 | € 3,125.00 | € 984,375.00 | at least 3 working days: taken from the deposit |
        | 28 April 2027 10:12 | € 6,250.00 | € 981,250.00 | otherwise: taken from the deposit               |

  Rule: Clause 8.2: In good time a coaching session moves for nothing

    Scenario Outline: Clause 8.2: In good time a coaching session moves for nothing
      Given an order of <order value>
      And the event begins on <start of the event>
      And the contract was signed
      And our terms were signed
      And the customer paid a deposit of <deposit paid>
      And the assignment is a coaching session
      When the customer asks on <start of the event> to move the delivery date
      Then the change is <verdict>
      And the customer pays <total>
      And <back> is refunded
      And this follows from clause 8.2
      And <kept> of the deposit is forfeited

      Examples:
        | order value | start of the event  | deposit paid   | verdict | total      | back         | kept   | note                              |
        | € 12,500.00 | 30 April 2027 10:12 | € 1,000,000.00 | paid    | € 6,250.00 | € 981,250.00 | € 0.00 | otherwise: taken from the deposit |

  Rule: Clause 8.3: The later you cancel a workshop, the more it costs

    Scenario Outline: Clause 8.3: The later you cancel a workshop, the more it costs
      Given <name of the customer>, a business
      And an order of <order value>
      And the event begins on <start of the event>
      And the contract was signed
      And our terms were signed
      And we have carried out <value of what has been performed> of the works
      And the assignment is a workshop for <number of persons> participants
      When the customer cancels the order on <request received>
      Then the cancellation is <verdict>
      And the customer pays <total>
      And this follows from clause 8.3

      Examples:
        | name of the customer | order value | start of the event  | value of what has been performed | number of persons | request received    | verdict | total       | note                        |
        | Vecht Interiors      | € 12,500.00 | 30 April 2027 10:12 | € 0.01                           | 20                | 28 April 2027 10:12 | paid    | € 12,499.99 | otherwise: 100 % → 100.01 % |

  Rule: Clause 8.6: The number may change in time, and who drops out late is paid for

    Scenario Outline: Clause 8.6: The number may change in time, and who drops out late is paid for
      Given an order of <order value>
      And the event begins on <start of the event>
      And the contract was signed
      And our terms were signed
      And the customer paid a deposit of <deposit paid>
      And the assignment is a workshop for <number of persons> participants
      When the customer says on <request received> that <new number of persons> participants will come
      Then the change is <verdict>
      And the customer pays <total>
      And <back> is refunded
      And this follows from clause 8.6
      And <kept> of the deposit is forfeited

      Examples:
        | order value | start of the event  | deposit paid   | number of persons | request received    | new number of persons | verdict | total      | back         | kept   | note                              |
        | € 12,500.00 | 30 April 2027 10:12 | € 1,000,000.00 | 20                | 28 April 2027 10:12 | 15                    | paid    | € 3,125.00 | € 984,375.00 | € 0.00 | otherwise: taken from the deposit |
