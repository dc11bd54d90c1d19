# policies/works/deposits.yaml
@verify_with_counsel
Feature: The deposit when the works are cancelled

  Clause 8.1 of our terms: "A business that cancels planned works forfeits the deposit, if that was agreed; then the deposit comes
  in the place of our costs and of the tenth for the place that we kept." Without that agreement, and for consumers, the
  deposit is set off against what is due, and the rest goes back.

  Background:
    Given a contract for works of € 80,000.00, concluded on 1 February 2027 on our signed terms
    And a deposit of € 16,000.00 was paid on 8 February 2027
    And the works have cost us € 5,000.00 so far

  Rule: Only if it was agreed, and only by a business

    Scenario Outline: One fact decides
      Given <who>
      And <agreed>
      And the works have been drawn and planned
      When the customer ends the works on 3 May 2027 10:00
      Then the customer pays <charge>
      And <forfeited> of the deposit is forfeited
      And <refunded> is refunded
      And this follows from <provision>

      Examples:
        | who                                                    | agreed                                          | charge      | forfeited   | refunded    | provision  | note       |
        | Bakkerij Storm, a business customer since 1 March 2019 | we agreed that who cancels forfeits the deposit | € 16,000.00 | € 16,000.00 | € 0.00      | clause 8.1 | agreed     |
        | Bakkerij Storm, a business customer since 1 March 2019 | forfeiting the deposit was not agreed           | € 13,000.00 | € 0.00      | € 3,000.00  | clause 7.3 | not agreed |
        | Mevrouw De Wit, a consumer                             | we agreed that who cancels forfeits the deposit | € 5,000.00  | € 0.00      | € 11,000.00 | clause 7.2 | a consumer |

    Scenario Outline: Only once we have planned, and only when all of it ends
      Given Bakkerij Storm, a business customer since 1 March 2019
      And we agreed that who cancels forfeits the deposit
      And <stage>
      When <request>
      Then the customer pays <charge>
      And <deposit> of the deposit is forfeited
      And this follows from <provision>

      Examples:
        | stage                                        | request                                                        | charge      | deposit     | provision  | note            |
        | the works have not been planned yet          | the customer ends the works on 3 May 2027 10:00                | € 4,000.00  | € 0.00      | clause 7.1 | before planning |
        | the materials for the works have been bought | the customer ends the works on 3 May 2027 10:00                | € 16,000.00 | € 16,000.00 | clause 8.1 | materials too   |
        | the works have been drawn and planned        | the customer ends € 20,000.00 of the works on 3 May 2027 10:00 | € 7,000.00  | € 0.00      | clause 7.3 | only a part     |
