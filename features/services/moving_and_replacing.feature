# policies/services/changes.yaml
Feature: Another date, another person, another place

  Clause 6.5 of our terms: "You may move a planned start for nothing up to and including the 10th working day before
  it; after that it costs 10 % of the price, and at least € 200.00, but never more than the price." Clause 6.6:
  "Halting work that is under way costs what it costs us."

  Clause 6.7: "You may ask for another adviser; once the work is under way you pay for handing it over." Clause 6.8:
  "Who of yours takes part is up to you." Clause 6.9: "We come to where you are."

  Background:
    Given Vecht Logistiek, a business customer since 1 March 2019
    And a project of € 12,000.00, agreed on 11 January 2027 on our signed terms
    And it starts on 14 June 2027 09:00

  Rule: A planned start moves for nothing until the 10th working day before

    Scenario Outline: Working days, not days
      Given the days have been planned
      When the customer asks on <moment> to move the start
      Then the change is <verdict>
      And the customer pays <charge>
      And this follows from clause 6.5

      Examples:
        | moment             | verdict | charge     | note                        |
        | 31 May 2027 23:59  | free    | € 0.00     | the 10th working day before |
        | 1 June 2027 00:00  | paid    | € 1,200.00 | the 9th                     |
        | 14 June 2027 08:59 | paid    | € 1,200.00 | the day itself              |

    Scenario Outline: A small project pays the minimum
      Given the days have been planned
      And the same assignment, but worth <value>
      When the customer asks on 7 June 2027 10:00 to move the start
      Then the customer pays <charge>
      And this follows from clause 6.5

      Examples:
        | value      | charge   | note                           |
        | € 150.00   | € 150.00 | never more than the price      |
        | € 1,999.90 | € 200.00 | 10 % is € 199.99               |
        | € 2,000.00 | € 200.00 | 10 % is the minimum, to a cent |
        | € 2,000.10 | € 200.01 | 10 % is more                   |

    Scenario Outline: Once it has begun
      Given <stage>
      And the change costs us € 480.00
      When the customer asks on 31 May 2027 10:00 to move the start
      Then the customer pays <charge>
      And this follows from <provision>

      Examples:
        | stage                                        | charge   | provision  | note                          |
        | we are looking things up and making material | € 0.00   | clause 6.5 | the advice has not begun      |
        | the work is under way                        | € 480.00 | clause 6.6 | the team is set to other work |
        | the draft is ready                           | € 480.00 | clause 6.6 | so it is now                  |

  Rule: Who sits at the table

    Scenario Outline: Another adviser
      Given <stage>
      And the change costs us € 700.00
      When the customer asks on 3 May 2027 10:00 for another adviser
      Then the change is <verdict>
      And the customer pays <charge>
      And this follows from clause 6.7

      Examples:
        | stage                      | verdict | charge   | note                          |
        | the days have been planned | free    | € 0.00   | nothing has to be handed over |
        | the work is under way      | paid    | € 700.00 | the work is handed over       |

    Scenario: Another participant
      Given the work is under way
      When the customer says on 3 May 2027 10:00 that another participant comes
      Then the request is free
      And this follows from clause 6.8

    Scenario Outline: Another place, until the work is finished
      Given <stage>
      When the customer asks on 3 May 2027 10:00 to meet somewhere else
      Then the change is <verdict>
      And this follows from <provision>

      Examples:
        | stage                         | verdict  | provision  | note                    |
        | the draft is ready            | free     | clause 6.9 | there is a talk to come |
        | the work has been handed over | rejected | clause 7.3 | there is none any more  |
