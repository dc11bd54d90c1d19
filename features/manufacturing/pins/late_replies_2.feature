# policies/manufacturing/late_replies.yaml
@pin
Feature: When our own answer was late, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Clause 8.3: Our late answer does not make cancelling dearer

    Scenario Outline: Clause 8.3: Our late answer does not make cancelling dearer
      Given delivery is promised for <promised delivery>
      And the order has not been planned yet
      And the contract was signed
      And our terms were signed
      And we can still avoid costs of <avoidable costs>
      And the works have cost us <costs made> so far
      And we answered <days our answer is late> day late
      When the customer cancels <avoidable costs> of the order on <request received>
      Then the request is <verdict>
      And the customer pays <avoidable costs>
      And this follows from clause 7.1

      Examples:
        | promised delivery | avoidable costs | costs made | days our answer is late | request received    | verdict | note                                                                       |
        | 30 April 2027     | € 500.00        | € 2,500.00 | 1                       | 23 April 2027 10:12 | paid    | stage of the order: planned or materials → concluded, planned or materials |

    Scenario Outline: Clause 8.3: Our late answer does not make cancelling dearer (2)
      Given an order of <order value>
      And delivery is promised for <promised delivery>
      And the order has been planned
      And the contract was signed
      And our terms were signed
      And we agreed that who cancels forfeits the deposit
      And we answered <days our answer is late> day late
      And the customer paid a deposit of <deposit paid>
      When the customer cancels the order on <request received>
      Then the cancellation is <verdict>
      And the customer pays <deposit paid>
      And this follows from clause 8.3

      Examples:
        | order value | promised delivery | days our answer is late | deposit paid | request received    | verdict | note                                                                    |
        | € 12,500.00 | 30 April 2027     | 1                       | € 0.01       | 19 March 2027 10:12 | paid    | notice before delivery: at most 42 days → less than 42 days, and 1 more |

  Rule: Rate with our answer in time

    Scenario Outline: Rate with our answer in time
      Given an order of <order value>
      And delivery is promised for <promised delivery>
      And the order has been planned
      And the contract was signed
      And our terms were signed
      And the clause was negotiated apart for this order
      And we answered <days our answer is late> day late
      And the customer paid a deposit of <deposit paid>
      When the customer cancels the order on <request received>
      Then the cancellation is <verdict>
      And the customer pays <total>
      And <total> of the deposit is forfeited
      And <back> is refunded
      And this follows from clause 8.3

      Examples:
        | order value | promised delivery | days our answer is late | deposit paid | request received    | verdict | total      | back       | note                      |
        | € 12,500.00 | 29 April 2027     | 1                       | € 10,000.00  | 17 April 2027 10:12 | paid    | € 7,500.00 | € 2,500.00 | otherwise: 60 % → 60.01 % |
