# policies/works/termination.yaml
Feature: Ending the works or a part of them, from stage to stage

  Clauses 7.1 to 7.6 hold for all of the works and for a part; of a part, the shares are those of its price. What has been
  spent and can be undone is not paid.

  Background:
    Given a contract for works of € 80,000.00, concluded on 1 February 2027 on our signed terms

  Rule: What can be undone is not paid

    Scenario Outline: From all of it to nothing
      Given <who>
      And <stage>
      And the works have cost us € 5,000.00 so far
      And <undone> of those costs can still be undone
      When the customer ends the works on 3 May 2027 10:00
      Then the request is <verdict>
      And the customer pays <charge>
      And this follows from clause 7.2

      Examples:
        | who                                                    | stage                                        | undone     | verdict | charge     | note                          |
        | Mevrouw De Wit, a consumer                             | the works have been drawn and planned        | € 4,999.99 | paid    | € 0.01     | a cent is lost                |
        | Mevrouw De Wit, a consumer                             | the works have been drawn and planned        | € 5,000.00 | free    | € 0.00     | all of it goes back           |
        | Mevrouw De Wit, a consumer                             | the materials for the works have been bought | € 4,000.00 | paid    | € 1,000.00 | most of the materials go back |
        | Bakkerij Storm, a business customer since 1 March 2019 | the works have been drawn and planned        | € 5,000.00 | paid    | € 8,000.00 | the tenth is left             |
        | Bakkerij Storm, a business customer since 1 March 2019 | the materials for the works have been bought | € 4,000.00 | paid    | € 9,000.00 | what is lost, and the tenth   |

    Scenario Outline: Nothing on the ledger
      Given <who>
      And <stage>
      And no cost has been booked
      And we save € 60,000.00 when the works end
      When the customer ends the works on 3 May 2027 10:00
      Then the request is <verdict>
      And this follows from <provision>

      Examples:
        | who                                                    | stage                                        | verdict  | provision   | note                                    |
        | Mevrouw De Wit, a consumer                             | the works have not been planned yet          | free     | clause 7.1  | nothing prepared                        |
        | Mevrouw De Wit, a consumer                             | the works have been drawn and planned        | free     | clause 7.2  | nothing spent                           |
        | Bakkerij Storm, a business customer since 1 March 2019 | the works have been drawn and planned        | paid     | clause 7.3  | the tenth all the same                  |
        | Mevrouw De Wit, a consumer                             | the materials for the works have been bought | referred | clause 7.4  | bought, so something was spent          |
        | Bakkerij Storm, a business customer since 1 March 2019 | the works are under way                      | paid     | BW 7:764(2) | under way the law looks at what we save |

    Scenario: Who owes nothing need not be talked out of it
      Given Mevrouw De Wit, a consumer
      And the works have been drawn and planned
      And no cost has been booked
      When the customer ends the works on 3 May 2027 10:00
      Then the request is free
      And this follows from clause 7.2
      And there is no need to offer an alternative

    Scenario: Looking up the ledger is only for ending the works
      Given Bakkerij Storm, a business customer since 1 March 2019
      And the materials for the works have been bought
      And no cost has been booked
      And the change costs us € 1,200.00
      When the customer asks on 3 May 2027 10:00 to do the works otherwise
      Then the customer pays € 1,200.00
      And this follows from clause 6.3

  Rule: A part, by its own price

    Background:
      Given Bakkerij Storm, a business customer since 1 March 2019
      And the works have cost us € 3,000.00 so far
      And we save € 16,000.00 when the works end

    Scenario Outline: From stage to stage
      Given <stage>
      When the customer ends € 20,000.00 of the works on 3 May 2027 10:00
      Then the request is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | stage                                        | verdict  | charge     | provision   | note                                    |
        | the works have not been planned yet          | paid     | € 1,000.00 | clause 7.1  | a twentieth of the part                 |
        | the works have been drawn and planned        | paid     | € 5,000.00 | clause 7.2  | costs and a tenth of the part           |
        | the materials for the works have been bought | paid     | € 5,000.00 | clause 7.3  | the same                                |
        | the works are under way                      | paid     | € 4,000.00 | BW 7:764(2) | the price of the part less what we save |
        | the works are ready to be handed over        | rejected | € 0.00     | clause 7.5  | finished                                |
        | the works have been handed over              | rejected | € 0.00     | clause 7.5  | handed over                             |

    Scenario Outline: Costs and a tenth never more than the part
      Given the works have been drawn and planned
      When the customer ends <part> of the works on 3 May 2027 10:00
      Then the customer pays <charge>
      And this follows from clause 7.2

      Examples:
        | part       | charge     | note                                  |
        | € 3,333.34 | € 3,333.33 | costs and a tenth are a cent less     |
        | € 3,000.00 | € 3,000.00 | costs and a tenth would be € 3,300.00 |

  Rule: No time for second thoughts

    Scenario Outline: A business, from the order on
      Given Bakkerij Storm, a business customer since 1 March 2019
      And <stage>
      When the customer withdraws from the order on 3 May 2027 10:00
      Then the change is rejected
      And this follows from clause 7.6

      Examples:
        | stage                                        | note             |
        | the works have not been planned yet          | just ordered     |
        | the materials for the works have been bought | materials bought |
        | the works are under way                      | on the way       |
        | the works have been handed over              | afterwards       |

    Scenario: A consumer who ordered at our office has no right to withdraw either
      Given Mevrouw De Wit, a consumer
      And the works have been drawn and planned
      When the customer withdraws from the order on 3 February 2027 10:00
      Then the change is rejected
      And this follows from BW 6:230g(1)(e)
