# policies/webshop/delivering.yaml
@pin
Feature: The delivery appointment, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Clause 4.1: Until two working days before, another day is free

    Scenario Outline: Clause 4.1: Until two working days before, another day is free
      Given an order of <order value>
      And delivery is promised for <promised delivery>
      And the order has been planned
      And the customer paid a deposit of <deposit paid>
      When the customer asks on <request received> to move the delivery date
      Then the change is <verdict>
      And the customer pays <total>
      And <back> is refunded
      And this follows from clause 4.1
      And <kept> of the deposit is forfeited

      Examples:
        | order value | promised delivery | deposit paid   | request received    | verdict | total   | back         | kept   | note                              |
        | € 12,500.00 | 30 April 2027     | € 1,000,000.00 | 29 April 2027 10:12 | paid    | € 19.50 | € 987,480.50 | € 0.00 | otherwise: taken from the deposit |

  Rule: Clause 4.2: We keep it for a while, and then charge by the day

    Scenario Outline: Clause 4.2: We keep it for a while, and then charge by the day
      Given an order of <order value>
      And delivery is promised for <promised delivery>
      And the order has been planned
      And the customer paid a deposit of <deposit paid>
      And we keep it <days that we keep it for the customer> days longer for the customer
      When the customer asks on <request received> to move the delivery date
      Then the change is <verdict>
      And the customer pays <total>
      And <back> is refunded
      And this follows from clause 4.2
      And <kept> of the deposit is forfeited

      Examples:
        | order value | promised delivery | deposit paid   | days that we keep it for the customer | request received   | verdict | total  | back         | kept   | note                            |
        | € 12,500.00 | 30 April 2027     | € 1,000,000.00 | 29                                    | 3 March 2027 10:12 | paid    | € 1.25 | € 987,498.75 | € 0.00 | storage: taken from the deposit |

  Rule: Clause 4.4: Who is not at home pays for our coming back

    Scenario Outline: Clause 4.4: Who is not at home pays for our coming back
      Given an order of <order value>
      And the order has been planned
      And the customer paid a deposit of <deposit paid>
      When nobody is there on <request received> to receive the goods
      Then the request is <verdict>
      And the customer pays <total>
      And <back> is refunded
      And this follows from clause 4.4
      And <kept> of the deposit is forfeited

      Examples:
        | order value | deposit paid   | request received   | verdict | total   | back         | kept   | note                                |
        | € 12,500.00 | € 1,000,000.00 | 3 March 2027 10:12 | paid    | € 35.00 | € 987,465.00 | € 0.00 | coming back: taken from the deposit |

  Rule: Beyond control

    Scenario Outline: Beyond control
      Given the order has been planned
      And the end is due to force majeure
      When nobody is there on <request received> to receive the goods
      Then the request is <verdict>
      And this follows from clause 4.5

      Examples:
        | request received   | verdict | note                                                       |
        | 3 March 2027 10:12 | free    | without the alternative: on whose account is force majeure |
