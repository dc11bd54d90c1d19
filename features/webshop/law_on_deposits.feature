# policies/webshop/cancelling.yaml
Feature: A forfeited deposit, against a consumer

  Clause 7.3 of our terms: "If we agreed so, who cancels such a chair forfeits the deposit in place of that."

  Articles 7:6(2) and 7:26(2) of the Civil Code: no more than half of the price can be asked of a consumer in advance, so
  no more than half is forfeited. Article 6:237(i) holds for it as for every fixed sum: without a loss nothing is due.

  Background:
    Given an order of € 2,000.00, concluded on 1 March 2027
    And it is made to the customer's own wishes
    And the order is in production

  Scenario Outline: Half, and a cent more
    Given <who>
    And a deposit of <deposit> was paid on 2 March 2027
    And we agreed that who cancels forfeits the deposit
    And we can prove a loss of € 1,500.00
    When the customer cancels the order on 10 March 2027 10:00
    Then the cancellation is paid
    And the customer pays <charge>
    And <forfeited> of the deposit is forfeited
    And <refunded> is refunded
    And this follows from <provision>

    Examples:
      | who                      | deposit    | charge     | forfeited  | refunded | provision          | note                     |
      | Sanne Bakker, a consumer | € 1,000.00 | € 1,000.00 | € 1,000.00 | € 0.00   | clause 7.3         | half of the price        |
      | Sanne Bakker, a consumer | € 1,000.01 | € 1,000.00 | € 1,000.00 | € 0.01   | BW 7:6(2), 7:26(2) | a cent more goes back    |
      | Sanne Bakker, a business | € 1,000.01 | € 1,000.01 | € 1,000.01 | € 0.00   | clause 7.3         | an office has no such cap |

  Scenario Outline: Without the agreement nothing is forfeited, and without a loss nothing is due
    Given Sanne Bakker, a consumer
    And a deposit of € 800.00 was paid on 2 March 2027
    And <agreed>
    And we can prove a loss of <loss>
    When the customer cancels the order on 10 March 2027 10:00
    Then the customer pays <charge>
    And <forfeited> of the deposit is forfeited
    And <refunded> is refunded
    And this follows from <provision>

    Examples:
      | agreed                                              | loss       | charge   | forfeited | refunded | provision   | note                       |
      | we agreed that who cancels forfeits the deposit     | € 1,500.00 | € 800.00 | € 800.00  | € 0.00   | clause 7.3  | agreed, and a loss         |
      | forfeiting the deposit was not agreed               | € 1,500.00 | € 500.00 | € 0.00    | € 300.00 | clause 7.2  | 25 % instead               |
      | we agreed that who cancels forfeits the deposit     | € 0.00     | € 0.00   | € 0.00    | € 800.00 | BW 6:237(i) | no loss: all of it returns |
