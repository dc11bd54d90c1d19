# policies/hospitality/season_offers.yaml
@pin
Feature: The price of a season, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Clause 8.2: Later it costs the price of that day

    Scenario Outline: Clause 8.2: Later it costs the price of that day
      Given an order of € 12,500.00
      And the contract was signed
      And the offer was valid until 11 February 2027
      And our terms were signed
      And what is added costs € 800.00, and would have been € 700.00 in the offer
      And the customer paid a deposit of € 1,000,000.00
      And the customer claims the price of an offer
      When the customer asks on <request received> to change the quantity
      Then the change is paid
      And the customer pays <total>
      And <back> is refunded
      And this follows from clause 8.2
      And € 0.00 of the deposit is forfeited

      Examples:
        | request received       | total    | back         | note                                                    |
        | 12 February 2027 10:12 | € 800.00 | € 986,700.00 | more at the price of today: taken from the deposit      |
        | 11 February 2027 10:12 | € 700.00 | € 986,800.00 | more at the price of the season: taken from the deposit |
