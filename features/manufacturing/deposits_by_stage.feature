# policies/manufacturing/deposits.yaml
Feature: What becomes of the deposit, stage by stage

  Clause 7.4 of our delivery terms, where we agreed on it: who cancels a planned order more than 42 days before the promised
  delivery forfeits the deposit, in place of the percentage of clause 7.2.

  Clause 12.1, where it was negotiated apart: until the order has been shipped the deposit is the price of cancelling.

  Clauses 7.1, 7.3, 7.5 and 7.6 stay what they are; both of the others are about cancelling all of an order.

  Background:
    Given Vecht Interiors, a business customer since 1 March 2019
    And an order of € 18,400.00, concluded on 11 January 2027 on our signed terms
    And delivery is promised for 30 April 2027
    And we can still avoid costs of € 2,000.00

  Rule: Forfeiting by our terms, in the two stages that they name

    Background:
      Given we agreed that who cancels forfeits the deposit

    @verify_with_counsel
    Scenario Outline: The same cancellation, from the first stage to the last
      Given a deposit of € 5,520.00 was paid on 14 January 2027
      And <stage>
      When the customer cancels the order on 3 March 2027 10:12
      Then the cancellation is <verdict>
      And the customer pays <charge>
      And <forfeited> of the deposit is forfeited
      And <refunded> is refunded
      And this follows from <provision>

      Examples:
        | stage                              | verdict  | charge      | forfeited  | refunded   | provision  | note                        |
        | the order has not been planned yet | free     | € 0.00      | € 0.00     | € 5,520.00 | clause 7.1 | it all goes back            |
        | the order has been planned         | paid     | € 5,520.00  | € 5,520.00 | € 0.00     | clause 7.4 | 25 % would be € 4,600.00    |
        | the materials have been bought     | paid     | € 5,520.00  | € 5,520.00 | € 0.00     | clause 7.4 | the same                    |
        | the order is in production         | paid     | € 16,400.00 | € 0.00     | € 0.00     | clause 7.3 | € 18,400.00 less € 2,000.00 |
        | the order is ready                 | paid     | € 16,400.00 | € 0.00     | € 0.00     | clause 7.3 | the same                    |
        | the order has been shipped         | rejected | € 0.00      | € 0.00     | € 0.00     | clause 7.5 | too late                    |

    @verify_with_counsel
    Scenario Outline: However small the deposit, it is what was agreed
      Given <deposit>
      And the order has been planned
      When the customer cancels the order on 3 March 2027 10:12
      Then the customer pays <charge>
      And <forfeited> of the deposit is forfeited
      And this follows from <provision>

      Examples:
        | deposit                                         | charge     | forfeited | provision  | note                        |
        | nothing has been paid yet                       | € 4,600.00 | € 0.00    | clause 7.2 | nothing to forfeit, so 25 % |
        | a deposit of € 0.01 was paid on 14 January 2027 | € 0.01     | € 0.01    | clause 7.4 | a cent is a deposit         |

    Scenario: Withdrawing is not cancelling
      Given a deposit of € 5,520.00 was paid on 14 January 2027
      And the order has been planned
      When the customer withdraws from the order on 3 March 2027 10:12
      Then the request is rejected
      And € 0.00 of the deposit is forfeited
      And this follows from clause 7.6

  Rule: The deposit as the price that was negotiated apart

    Background:
      Given the clause was negotiated apart for this order

    Scenario Outline: Before it counts and after
      Given a deposit of € 5,520.00 was paid on 14 January 2027
      And <stage>
      When the customer cancels the order on 18 January 2027 09:00
      Then the cancellation is <verdict>
      And the customer pays <charge>
      And <forfeited> of the deposit is forfeited
      And this follows from <provision>

      Examples:
        | stage                              | verdict  | charge     | forfeited  | provision   | note                             |
        | the order has not been planned yet | free     | € 0.00     | € 0.00     | clause 7.1  | clause 12.1 begins with planning |
        | the order has been planned         | paid     | € 5,520.00 | € 5,520.00 | clause 12.1 | 10 % would be € 1,840.00         |
        | the order has been shipped         | rejected | € 0.00     | € 0.00     | clause 7.5  | clause 12.1 ends with shipping   |

    Scenario Outline: However small the deposit
      Given <deposit>
      And the order has been planned
      When the customer cancels the order on 3 March 2027 10:12
      Then the customer pays <charge>
      And <forfeited> of the deposit is forfeited
      And this follows from <provision>

      Examples:
        | deposit                                         | charge     | forfeited | provision   | note                          |
        | nothing has been paid yet                       | € 4,600.00 | € 0.00    | clause 7.2  | no deposit, so no price of it |
        | a deposit of € 0.01 was paid on 14 January 2027 | € 0.01     | € 0.01    | clause 12.1 | a cent is what was negotiated |

    Scenario Outline: It is about cancelling all of it
      Given a deposit of € 5,520.00 was paid on 14 January 2027
      And the order is in production
      When <request>
      Then the request is <verdict>
      And the customer pays <charge>
      And € 0.00 of the deposit is forfeited
      And this follows from <provision>

      Examples:
        | request                                                               | verdict  | charge     | provision  | note                               |
        | the customer cancels € 4,000.00 of the order on 3 March 2027 10:12    | paid     | € 2,000.00 | clause 7.3 | a part: € 4,000.00 less € 2,000.00 |
        | the customer withdraws from the order on 3 March 2027 10:12           | rejected | € 0.00     | clause 7.6 | withdrawing is for consumers       |
        | the customer asks on 3 March 2027 10:12 to deliver to another address | free     | € 0.00     | clause 6.2 | moving the goods, not the end      |

  Rule: Nothing was negotiated and nothing agreed

    Scenario: It is the terms that count
      Given a deposit of € 5,520.00 was paid on 14 January 2027
      And the order is in production
      And the clause was not negotiated with the customer
      When the customer cancels the order on 3 March 2027 10:12
      Then the customer pays € 16,400.00
      And € 0.00 of the deposit is forfeited
      And this follows from clause 7.3
