# policies/works/termination.yaml
Feature: Ending the works

  Clause 7.1 of our terms: "Until we plan, you pay what our preparations have cost, at most 5 % of the price." Clause 7.2: "After
  that you pay the costs that we cannot undo." Clause 7.3: "A business also pays 10 % of the price, for the place that we kept."
  Clause 7.4: "If materials were bought and no cost is booked, we look that up first." Clause 7.5: "Finished works can no longer
  be ended." Clause 7.6: "A business has no time for second thoughts."

  About works that are under way our terms are silent; there BW 7:764(2) speaks: the price less what we save.

  Background:
    Given a contract for works of € 80,000.00, concluded on 1 February 2027 on our signed terms

  Rule: Until we plan, only the preparations

    Background:
      Given Bakkerij Storm, a business customer since 1 March 2019

    Scenario Outline: What survey and permit cost, up to a twentieth
      Given the works have not been planned yet
      And the works have cost us <cost> so far
      When the customer ends the works on 3 May 2027 10:00
      Then the request is <verdict>
      And the customer pays <charge>
      And this follows from clause 7.1

      Examples:
        | cost       | verdict | charge     | note                   |
        | € 0.00     | free    | € 0.00     | nothing done yet       |
        | € 3,999.99 | paid    | € 3,999.99 | a cent below the limit |
        | € 4,000.00 | paid    | € 4,000.00 | 5 %, to a cent         |
        | € 4,000.01 | paid    | € 4,000.00 | a cent above it        |

    Scenario: Of a part, a twentieth of that part
      Given the works have not been planned yet
      And the works have cost us € 3,000.00 so far
      When the customer ends € 20,000.00 of the works on 3 May 2027 10:00
      Then the customer pays € 1,000.00
      And this follows from clause 7.1

  Rule: After planning, what we cannot undo and the place that we kept

    Scenario Outline: A business pays both, a consumer only the costs
      Given <who>
      And the works have been drawn and planned
      And the works have cost us € 5,000.00 so far
      And <undone> of those costs can still be undone
      When the customer ends the works on 3 May 2027 10:00
      Then the customer pays <charge>
      And this follows from clause 7.2

      Examples:
        | who                                                    | undone     | charge      | note                  |
        | Bakkerij Storm, a business customer since 1 March 2019 | € 0.00     | € 13,000.00 | nothing can be undone |
        | Bakkerij Storm, a business customer since 1 March 2019 | € 1,000.00 | € 12,000.00 | the tiles go back     |
        | Mevrouw De Wit, a consumer                             | € 1,000.00 | € 4,000.00  | without the tenth     |

  Rule: Both together never more than the price, and only what is on the ledger

    Background:
      Given Bakkerij Storm, a business customer since 1 March 2019

    Scenario Outline: Up to the price
      Given the materials for the works have been bought
      And the works have cost us <cost> so far
      When the customer ends the works on 3 May 2027 10:00
      Then the customer pays <charge>
      And this follows from clause 7.3

      Examples:
        | cost        | charge      | note                   |
        | € 71,999.99 | € 79,999.99 | a cent below           |
        | € 72,000.00 | € 80,000.00 | the price              |
        | € 72,000.01 | € 80,000.00 | a cent above the price |

    Scenario Outline: Bought, but nothing on the ledger
      Given the materials for the works have been bought
      And <ledger>
      When the customer ends the works on 3 May 2027 10:00
      Then the project manager must approve it
      And this follows from clause 7.4

      Examples:
        | ledger                        | note                 |
        | no cost has been booked       | the ledger says zero |
        | no cost has been written down | there is no ledger   |

    Scenario: Bought, and a cent on the ledger
      Given the materials for the works have been bought
      And the works have cost us € 0.01 so far
      When the customer ends the works on 3 May 2027 10:00
      Then the customer pays € 8,000.01
      And this follows from clause 7.2

  Rule: Under way the law speaks, and when finished nothing can end

    Background:
      Given Bakkerij Storm, a business customer since 1 March 2019

    Scenario Outline: From stage to stage
      Given <stage>
      And the works have cost us € 5,000.00 so far
      And we save € 60,000.00 when the works end
      When the customer ends the works on 3 May 2027 10:00
      Then the request is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | stage                                 | verdict  | charge      | provision   | note                       |
        | the works have not been planned yet   | paid     | € 4,000.00  | clause 7.1  | preparations, to the limit |
        | the works have been drawn and planned | paid     | € 13,000.00 | clause 7.3  | costs and a tenth          |
        | the works are under way               | paid     | € 20,000.00 | BW 7:764(2) | price less savings         |
        | the works are ready to be handed over | rejected | € 0.00      | clause 7.5  | finished                   |

    Scenario: A business has no time for second thoughts
      Given the works have been drawn and planned
      When the customer withdraws from the order on 3 February 2027 10:00
      Then the change is rejected
      And this follows from clause 7.6

  Rule: Where nothing was paid ahead, nothing is forfeited

    Background:
      Given Bakkerij Storm, a business customer since 1 March 2019
      And we agreed that who cancels forfeits the deposit

    Scenario: No deposit, so costs and a tenth
      Given the works have been drawn and planned
      And the works have cost us € 5,000.00 so far
      When the customer ends the works on 3 May 2027 10:00
      Then the customer pays € 13,000.00
      And this follows from clause 7.3

    Scenario: A deposit does not replace the ledger
      Given a deposit of € 16,000.00 was paid on 8 February 2027
      And the materials for the works have been bought
      And no cost has been booked
      When the customer ends the works on 3 May 2027 10:00
      Then the project manager must approve it
      And this follows from clause 7.4
