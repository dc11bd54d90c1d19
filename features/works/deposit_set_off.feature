# policies/works/deposits.yaml
Feature: What a deposit pays, and what it does not

  Clause 8.1 of our terms lets a business forfeit its deposit when it cancels planned works and that was agreed. That is the
  only case. What a change costs, what was carried out and what was negotiated apart for ending the works is paid like anything
  else; no deposit is forfeited for it.

  Background:
    Given Bakkerij Storm, a business customer since 1 March 2019
    And the customer is a regular one
    And a contract for works of € 80,000.00, concluded on 1 February 2027 on our signed terms
    And a deposit of € 16,000.00 was paid on 8 February 2027
    And we agreed that who cancels forfeits the deposit

  Rule: A change takes nothing from the deposit, also where more was paid than the price

    Background:
      Given in all the customer has paid € 95,000.00
      And the works begin on 31 May 2027 07:30
      And the change costs us € 1,200.00

    Scenario Outline: Moving the start, and storage
      Given <stage>
      When the customer asks on <moment> to move the start to 21 June 2027
      Then the customer pays <charge>
      And € 0.00 of the deposit is forfeited
      And <charge> is set off against what was paid
      And this follows from <provision>

      Examples:
        | stage                                        | moment            | charge     | provision  | note                                  |
        | the works have been drawn and planned        | 17 May 2027 10:00 | € 1,600.00 | clause 4.2 | day 14: 2 %                           |
        | the works have been drawn and planned        | 24 May 2027 10:00 | € 3,200.00 | clause 4.2 | day 7: 4 %, and nothing is stored yet |
        | the works have been drawn and planned        | 25 May 2027 10:00 | € 4,500.00 | clause 4.2 | day 6: the maximum                    |
        | the materials for the works have been bought | 3 May 2027 10:00  | € 367.50   | clause 4.3 | 21 days of storage                    |

    Scenario Outline: Other works, and on the site
      Given <stage>
      When <request>
      Then the customer pays <charge>
      And € 0.00 of the deposit is forfeited
      And <charge> is set off against what was paid
      And this follows from <provision>

      Examples:
        | stage                                        | request                                                                                       | charge      | provision   | note                  |
        | the works have been drawn and planned        | the customer asks on 3 May 2027 10:00 to do the works otherwise                               | € 225.00    | clause 6.2  | a new drawing         |
        | the materials for the works have been bought | the customer asks on 3 May 2027 10:00 to do the works otherwise                               | € 1,200.00  | clause 6.3  | what it costs us      |
        | the works are under way                      | the customer asks on 3 May 2027 10:00 to do the works otherwise                               | € 1,320.00  | clause 6.4  | with coordination     |
        | the works are under way                      | the customer asks on 3 May 2027 10:00 for € 4,000.00 of extra work                            | € 4,000.00  | clause 5.2  | extra work            |
        | the works are under way                      | the customer asks on 3 May 2027 10:00 to add € 4,000.00 to the works and leave out € 1,000.00 | € 3,000.00  | clause 5.3  | less what is left out |
        | the works are under way                      | our crew finds a closed door on 3 May 2027 07:45                                              | € 320.00    | clause 10.1 | a closed door         |
        | the works are under way                      | the customer asks on 3 May 2027 16:00 to stop the works until 7 May 2027                      | € 265.00    | clause 11.1 | standing still        |
        | the works are under way                      | the customer asks on 3 May 2027 16:00 to pass the contract on to somebody else                | € 350.00    | clause 12.1 | another client        |
        | the works are under way                      | the customer contests an instalment of € 12,000.00 on 3 May 2027 10:00                        | € 12,000.00 | clause 3.3  | an instalment         |

    Scenario: The price of an offer
      Given the works are under way
      And the customer accepted the offer on 1 February 2027
      And the offer runs until 31 May 2027, and its price for the extra work is € 3,200.00
      When the customer asks on 3 May 2027 10:00 for € 4,000.00 of extra work
      Then the customer pays € 3,200.00
      And € 0.00 of the deposit is forfeited
      And this follows from clause 5.4

    Scenario: The final account of an estimate
      Given the price of the works is an estimate of € 80,000.00
      And the works have been handed over
      When the customer contests on 3 May 2027 10:00 the final account of € 83,000.00
      Then the customer pays € 3,000.00
      And € 0.00 of the deposit is forfeited
      And this follows from clause 3.2

  Rule: Ending the works takes the deposit only as clause 8.1 says

    Background:
      Given the works have cost us € 5,000.00 so far
      And we save € 60,000.00 when the works end

    Scenario Outline: What was negotiated and what the law says is set off
      Given <agreed>
      And <stage>
      When the customer ends the works on 3 May 2027 10:00
      Then the customer pays <charge>
      And € 0.00 of the deposit is forfeited
      And <set_off> is set off against what was paid
      And <refunded> is refunded
      And <payable> is still to be paid
      And this follows from <provision>

      Examples:
        | agreed                                    | stage                                 | charge      | set_off     | refunded    | payable    | provision   | note                                     |
        | for ending the works, 12 % was negotiated | the works have been drawn and planned | € 9,600.00  | € 9,600.00  | € 6,400.00  | € 0.00     | clause 14.1 | negotiated apart                         |
        | for ending the works, 12 % was negotiated | the works are under way               | € 9,600.00  | € 9,600.00  | € 6,400.00  | € 0.00     | clause 14.1 | on the way too                           |
        | for ending the works, 0 % was negotiated  | the works are under way               | € 20,000.00 | € 16,000.00 | € 0.00      | € 4,000.00 | BW 7:764(2) | under way the law speaks, not clause 8.1 |
        | for ending the works, 0 % was negotiated  | the works have not been planned yet   | € 4,000.00  | € 4,000.00  | € 12,000.00 | € 0.00     | clause 7.1  | before planning: preparations            |

    Scenario: Of a part, costs and a tenth, after buying too
      Given the materials for the works have been bought
      When the customer ends € 20,000.00 of the works on 3 May 2027 10:00
      Then the customer pays € 7,000.00
      And € 0.00 of the deposit is forfeited
      And this follows from clause 7.2
