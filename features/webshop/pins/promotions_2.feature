# policies/webshop/promotions.yaml
@pin
Feature: The price of a promotion, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Clause 8.3: What is added during the promotion has its price

    Scenario Outline: Clause 8.3: What is added during the promotion has its price
      Given an order of <order value>
      And the order has been planned
      And the offer was valid until <offer valid until>
      And the customer paid a deposit of <deposit paid>
      And the customer claims the price of an offer
      And in the promotion that would cost <value of what is added at the price of the offer>
      When the customer asks on <request received> to change the quantity
      Then the change is <verdict>
      And the customer pays <value of what is added at the price of the offer>
      And <back> is refunded
      And this follows from clause 8.3
      And <kept> of the deposit is forfeited

      Examples:
        | order value | offer valid until | deposit paid   | value of what is added at the price of the offer | request received   | verdict | back         | kept   | note                                  |
        | € 12,500.00 | 4 March 2027      | € 1,000,000.00 | € 700.00                                         | 3 March 2027 10:12 | paid    | € 986,800.00 | € 0.00 | what is added: taken from the deposit |

  Rule: Clause 8.4: What is added after it has the price of today

    Scenario Outline: Clause 8.4: What is added after it has the price of today
      Given an order of <order value>
      And the order is ready
      And in all the customer has paid <paid so far>
      And the customer paid a deposit of <deposit paid>
      And the customer claims the price of an offer
      When the customer asks on <request received> to add what costs <value of what is added> today
      Then the change is <verdict>
      And the customer pays <value of what is added>
      And <back> is refunded
      And this follows from clause 8.4
      And <kept> of the deposit is forfeited

      Examples:
        | order value | paid so far | deposit paid | request received  | value of what is added | verdict | back    | kept   | note                                  |
        | € 800.00    | € 1,000.00  | € 100.00     | 10 May 2027 10:00 | € 120.00               | paid    | € 80.00 | € 0.00 | what is added: taken from the deposit |
