# policies/works/site.yaml
Feature: On the site: access, standing still, another client

  Clause 10.1 of our terms: "If our crew finds a closed door you pay € 320.00." Clause 10.2: "After completion we come by
  appointment and charge nothing."

  Clause 11.1: "Stop the works and the first three days cost nothing; after that € 265.00 a day." Clause 11.2: "If they are to
  stand still for more than 90 days the project manager talks with you." Clause 11.3: "Finished works have no date to move."

  Clause 12.1: "A client we know may pass the contract on for € 350.00." Clause 12.2: "Who is new to us stays the client."

  Background:
    Given Bakkerij Storm, a business customer since 1 March 2019
    And a contract for works of € 80,000.00, concluded on 1 February 2027 on our signed terms

  Rule: A crew before a closed door

    Scenario Outline: Until the works are handed over
      Given <stage>
      When our crew finds a closed door on 3 May 2027 07:45
      Then the request is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | stage                                        | verdict  | charge   | provision   | note                        |
        | the works are under way                      | paid     | € 320.00 | clause 10.1 | in the middle of it         |
        | the works are ready to be handed over        | paid     | € 320.00 | clause 10.1 | for the handing over itself |
        | the works have been handed over              | rejected | € 0.00   | clause 10.2 | a new appointment           |
        | the works have not been planned yet          | paid     | € 320.00 | clause 10.1 | to measure                  |
        | the works have been drawn and planned        | paid     | € 320.00 | clause 10.1 | before the start            |
        | the materials for the works have been bought | paid     | € 320.00 | clause 10.1 | with the materials          |

  Rule: Works that stand still

    Background:
      Given the works are under way

    Scenario Outline: Three days are free
      When the customer asks on 3 May 2027 16:00 to stop the works until <date>
      Then the change is <verdict>
      And the customer pays <charge>
      And this follows from clause 11.1

      Examples:
        | date          | verdict | charge      | note                     |
        | 5 May 2027    | free    | € 0.00      | two days                 |
        | 6 May 2027    | free    | € 0.00      | three days               |
        | 7 May 2027    | paid    | € 265.00    | a fourth                 |
        | 1 August 2027 | paid    | € 23,055.00 | 90 days, 87 of them paid |

    Scenario: More than 90 days is talked about
      When the customer asks on 3 May 2027 16:00 to stop the works until 2 August 2027
      Then the project manager must approve it
      And this follows from clause 11.2

    Scenario: Nobody knows for how long
      When the customer asks on 3 May 2027 16:00 to stop the works for an unknown time
      Then the project manager must approve it
      And this follows from clause 11.2

    Scenario: Until when has to be known
      When the customer asks on 3 May 2027 16:00 to move the start
      Then we first ask for the new date of the works

  Rule: What is finished is handed over

    Scenario: No date left to move
      Given the works are ready to be handed over
      When the customer asks on 3 May 2027 16:00 to stop the works until 5 May 2027
      Then the change is rejected
      And this follows from clause 11.3

  Rule: Another client

    Scenario Outline: Whom we know may pass the contract on, until the works are finished
      Given <status>
      And <stage>
      When the customer asks on 3 May 2027 16:00 to pass the contract on to somebody else
      Then the change is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | status                         | stage                                        | verdict  | charge   | provision   | note                              |
        | the customer is a regular one  | the works are under way                      | paid     | € 350.00 | clause 12.1 | known to us                       |
        | the customer is a key customer | the works are under way                      | paid     | € 350.00 | clause 12.1 | well known                        |
        | the customer is new to us      | the works are under way                      | rejected | € 0.00   | clause 12.2 | new to us                         |
        | the customer is a regular one  | the works are ready to be handed over        | rejected | € 0.00   | clause 12.2 | finished                          |
        | the customer is a regular one  | the works have not been planned yet          | paid     | € 350.00 | clause 12.1 | just ordered                      |
        | the customer is a regular one  | the works have been drawn and planned        | paid     | € 350.00 | clause 12.1 | planned                           |
        | the customer is a regular one  | the materials for the works have been bought | paid     | € 350.00 | clause 12.1 | materials bought                  |
        | the customer is a key customer | the works are ready to be handed over        | rejected | € 0.00   | clause 12.2 | finished, also for a key customer |
        | the customer is a regular one  | the works have been handed over              | rejected | € 0.00   | clause 12.2 | handed over                       |
        | the customer is new to us      | the works have not been planned yet          | rejected | € 0.00   | clause 12.2 | new, and just ordered             |
        | the customer is new to us      | the works have been handed over              | rejected | € 0.00   | clause 12.2 | new, and handed over              |

  Rule: What is wrong after completion is no change of mind

    Scenario: A defect is looked at and mended
      Given the works have been handed over
      When the customer reports a defect on 3 May 2027 09:00
      Then the request is free
      And this follows from clause 9.5
      And aftercare looks at the defect by 10 May 2027 09:00
