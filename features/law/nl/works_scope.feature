# policies/law/nl/works.yaml
Feature: What is extra work, what is a final account, and when works can't be ended any more

  Articles 7:752 and 7:755 of the Civil Code are for works, and for a price that was an estimate; article 7:764 is for works
  that are not finished. Where they are silent, what was agreed stands.

  Rule: Extra work is work that costs more, on works

    Scenario Outline: On goods and services the order stands
      Given Bakkerij Storm, a business customer since 1 March 2019
      And an order of € 80,000.00, concluded on 1 February 2027 on our signed terms
      And <contract>
      And the order is in production
      And the price of the works is an estimate of € 80,000.00
      And we told the customer in time that it would cost more
      When <request>
      Then the change is rejected
      And this follows from the default

      Examples:
        | contract                      | request                                                                    | note                                  |
        | the order is one for services | the customer asks on 3 May 2027 10:00 for € 4,000.00 of extra work         | more advice is no extra work          |
        | the order is one for services | the customer contests on 3 May 2027 10:00 the final account of € 90,000.00 | its bill is no final account of works |
        | the order is a sale of goods  | the customer asks on 3 May 2027 10:00 for € 4,000.00 of extra work         | more goods are no extra work          |
        | the order is a sale of goods  | the customer contests on 3 May 2027 10:00 the final account of € 90,000.00 | nor is the bill of goods              |

    Scenario Outline: As soon as it costs a cent
      Given Bakkerij Storm, a business customer since 1 March 2019
      And a contract for works of € 80,000.00, concluded on 1 February 2027 on our signed terms
      And the works are under way
      And we told the customer in time that it would cost more
      And the customer had no need to understand that it would cost more
      When the customer asks on 3 May 2027 10:00 for <extra> of extra work
      Then the change is <verdict>
      And this follows from <provision>

      Examples:
        | extra  | verdict  | provision   | note                              |
        | € 0.01 | paid     | BW 7:752(1) | a cent                            |
        | € 0.00 | rejected | the default | no price: the law does not answer |

  Rule: A final account is of works that were begun, at an estimated price

    Background:
      Given Mevrouw De Wit, a consumer
      And a contract for works of € 50,000.00, concluded on 1 February 2027 on our signed terms
      And we told the customer in time that it would cost more

    Scenario Outline: Not before the works begin
      Given the price of the works is an estimate of € 50,000.00
      And <stage>
      When the customer contests on 3 May 2027 10:00 the final account of € 63,000.00
      Then the change is <verdict>
      And this follows from <provision>

      Examples:
        | stage                                        | verdict  | provision   | note             |
        | the works have been drawn and planned        | rejected | the default | nothing was done |
        | the materials for the works have been bought | rejected | the default | nor now          |
        | the works are under way                      | paid     | BW 7:752(1) | begun            |
        | the works are ready to be handed over        | paid     | BW 7:752(1) | ready            |
        | the works have been handed over              | paid     | BW 7:752(1) | handed over      |

    Scenario: Works at cost have no estimate to go above
      Given the works are done at cost
      And the works are under way
      When the customer contests on 3 May 2027 10:00 the final account of € 63,000.00
      Then the change is rejected
      And this follows from the default

    Scenario Outline: Another change is no final account
      Given the price of the works is an estimate of € 50,000.00
      And the works are under way
      And we have carried out € 63,000.00 of the works
      When <request>
      Then the change is rejected
      And this follows from the default

      Examples:
        | request                                                                       | note           |
        | the customer asks on 3 May 2027 10:00 to move the delivery date               | another day    |
        | the customer asks on 3 May 2027 10:00 to pass the order on to another company | another client |

  Rule: Works that are finished can't be ended

    Scenario Outline: Ready to be handed over is finished
      Given Bakkerij Storm, a business customer since 1 March 2019
      And a contract for works of € 80,000.00, concluded on 1 February 2027
      And our terms were not handed over
      And <price>
      And <stage>
      And we save € 20,000.00 when the works end
      And the works have cost us € 20,000.00 so far
      And the labour so far comes to € 8,000.00, and the profit on the whole would be € 6,000.00
      When the customer ends the works on 3 May 2027 10:00
      Then the request is <verdict>
      And this follows from <provision>

      Examples:
        | price                                                | stage                                 | verdict  | provision   | note                  |
        | the price of the works is an estimate of € 80,000.00 | the works are under way               | paid     | BW 7:764(2) | not finished          |
        | the price of the works is an estimate of € 80,000.00 | the works are ready to be handed over | rejected | the default | finished              |
        | the price of the works is an estimate of € 80,000.00 | the works have been handed over       | rejected | the default | handed over           |
        | the works are done at cost                           | the works are under way               | paid     | BW 7:764(2) | at cost, not finished |
        | the works are done at cost                           | the works are ready to be handed over | rejected | the default | at cost, finished     |
        | the works are done at cost                           | the works have been handed over       | rejected | the default | at cost, handed over  |

    Scenario Outline: Ending is not the same as withdrawing, nor as staying away
      Given Bakkerij Storm, a business customer since 1 March 2019
      And a contract for works of € 80,000.00, concluded on 1 February 2027
      And our terms were not handed over
      And the works are under way
      And we save € 20,000.00 when the works end
      When <request>
      Then the request is rejected
      And this follows from <provision>

      Examples:
        | request                                                   | provision       | note                      |
        | the customer withdraws from the order on 3 May 2027 10:00 | BW 6:230g(1)(a) | a business can't withdraw |
        | nobody is there on 3 May 2027 10:00 to receive the goods  | the default     | nobody ends anything      |
