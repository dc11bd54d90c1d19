# policies/works/individual_agreements.yaml
Feature: What was negotiated apart for one contract

  Clause 14.1: "A percentage for ending the works that we negotiated with you takes the place of our general terms, also when
  the works are under way."

  Background:
    Given Bakkerij Storm, a business customer since 1 March 2019
    And a contract for works of € 80,000.00, concluded on 1 February 2027 on our signed terms
    And the works have cost us € 5,000.00 so far
    And we save € 60,000.00 when the works end

  Rule: Negotiated goes before general terms and before the law that yields

    Scenario Outline: Before the start and on the way
      Given <agreed>
      And <stage>
      When the customer ends the works on 3 May 2027 10:00
      Then the request is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | agreed                                      | stage                                        | verdict  | charge      | provision   | note                             |
        | for ending the works, 12 % was negotiated   | the works have been drawn and planned        | paid     | € 9,600.00  | clause 14.1 | 12 % of € 80,000.00              |
        | for ending the works, 0 % was negotiated    | the works have been drawn and planned        | paid     | € 13,000.00 | clause 7.3  | nothing was negotiated           |
        | for ending the works, 12 % was negotiated   | the works are under way                      | paid     | € 9,600.00  | clause 14.1 | on the way                       |
        | for ending the works, 0 % was negotiated    | the works are under way                      | paid     | € 20,000.00 | BW 7:764(2) | the law                          |
        | for ending the works, 12 % was negotiated   | the works are ready to be handed over        | rejected | € 0.00      | clause 7.5  | finished                         |
        | for ending the works, 12 % was negotiated   | the works have not been planned yet          | paid     | € 9,600.00  | clause 14.1 | just ordered: it goes before 7.1 |
        | for ending the works, 12 % was negotiated   | the materials for the works have been bought | paid     | € 9,600.00  | clause 14.1 | materials bought                 |
        | for ending the works, 0.01 % was negotiated | the works have been drawn and planned        | paid     | € 8.00      | clause 14.1 | however little it is             |
        | for ending the works, 12 % was negotiated   | the works have been handed over              | rejected | € 0.00      | clause 7.5  | handed over                      |

    Scenario: Of a part, the percentage of that part
      Given for ending the works, 12 % was negotiated
      And the works have been drawn and planned
      When the customer ends € 20,000.00 of the works on 3 May 2027 10:00
      Then the customer pays € 2,400.00
      And this follows from clause 14.1

  Rule: Only for ending the works

    Scenario Outline: Another request has its own price
      Given for ending the works, 12 % was negotiated
      And the works have been drawn and planned
      When <request>
      Then the request is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | request                                                                    | verdict  | charge   | provision   | note                   |
        | the customer asks on 3 May 2027 10:00 to do the works otherwise            | paid     | € 225.00 | clause 6.2  | otherwise              |
        | the customer asks on 3 May 2027 10:00 to leave out € 1,000.00 of the works | free     | € 0.00   | clause 5.3  | less work is no ending |
        | our crew finds a closed door on 3 May 2027 07:45                           | paid     | € 320.00 | clause 10.1 | a closed door          |
        | the customer withdraws from the order on 3 May 2027 10:00                  | rejected | € 0.00   | clause 7.6  | second thoughts        |
