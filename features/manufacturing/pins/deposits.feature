# policies/manufacturing/deposits.yaml
@pin
Feature: The deposit when an order is cancelled, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Stands to forfeit

    Scenario Outline: Stands to forfeit
      Given <name of the customer>, a consumer
      And an order of <order value>
      And delivery is promised for <promised delivery>
      And the order has been planned
      And the contract was signed
      And the clause was negotiated apart for this order
      And we agreed that who cancels forfeits the deposit
      And we answered <days our answer is late> day late
      And the customer paid a deposit of <deposit paid>
      When the customer cancels the order on <request received>
      Then the cancellation is <verdict>
      And the customer pays <total>
      And <total> of the deposit is forfeited
      And <back> is refunded
      And this follows from clause 8.3

      Examples:
        | name of the customer | order value | promised delivery | days our answer is late | deposit paid | request received   | verdict | total      | back       | note                                                    |
        | A. Jansen            | € 12,500.00 | 30 April 2027     | 1                       | € 10,000.00  | 3 March 2027 10:12 | paid    | € 3,125.00 | € 6,875.00 | without the condition: customer is business, and 2 more |
