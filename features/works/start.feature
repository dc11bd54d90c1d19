# policies/works/start.yaml
Feature: Moving the start, and what we cannot take on

  Clause 4.1 of our terms: "Until we have planned your works, you move the start free of charge." Clause 4.2: "After that it
  is free up to and including the 28th day before the start; up to the 14th day it costs 2 % of the contract sum, up to the
  7th 4 %, and later 6 %, with a minimum of € 195.00 and a maximum of € 4,500.00." Clause 4.3: "Materials that we have bought
  are stored for € 17.50 a day."

  Clause 4.4: "What cannot be made well we do not take on." Clause 4.5: "Another site is another works."

  Background:
    Given Bakkerij Storm, a business customer since 1 March 2019
    And a contract for works of € 80,000.00, concluded on 1 February 2027 on our signed terms
    And the works begin on 31 May 2027 07:30

  Rule: The later, the more it costs

    Scenario Outline: Days are counted, not hours
      Given the works have been drawn and planned
      When the customer asks on <moment> to move the start
      Then the change is <verdict>
      And the customer pays <charge>
      And this follows from clause 4.2

      Examples:
        | moment            | verdict | charge     | note                                  |
        | 3 May 2027 23:59  | free    | € 0.00     | the last minute of day 28             |
        | 4 May 2027 00:00  | paid    | € 1,600.00 | day 27: 2 %                           |
        | 17 May 2027 23:59 | paid    | € 1,600.00 | the last minute of day 14             |
        | 18 May 2027 00:00 | paid    | € 3,200.00 | day 13: 4 %                           |
        | 24 May 2027 23:59 | paid    | € 3,200.00 | the last minute of day 7              |
        | 25 May 2027 00:00 | paid    | € 4,500.00 | day 6: 6 % is € 4,800.00, the maximum |

    Scenario Outline: Until we plan it is free, however late
      Given <stage>
      When the customer asks on 18 May 2027 10:00 to move the start
      Then the change is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | stage                                 | verdict | charge     | provision  | note                |
        | the works have not been planned yet   | free    | € 0.00     | clause 4.1 | no crew put down    |
        | the works have been drawn and planned | paid    | € 3,200.00 | clause 4.2 | a crew stands still |

    Scenario Outline: The minimum and the maximum
      Given the works have been drawn and planned
      And the same works, but for <value>
      When the customer asks on <moment> to move the start
      Then the customer pays <charge>
      And this follows from clause 4.2

      Examples:
        | value       | moment            | charge     | note                          |
        | € 9,700.00  | 10 May 2027 10:00 | € 195.00   | 2 % is € 194.00               |
        | € 9,750.00  | 10 May 2027 10:00 | € 195.00   | 2 % is the minimum, to a cent |
        | € 9,800.00  | 10 May 2027 10:00 | € 196.00   | 2 % is more                   |
        | € 74,900.00 | 28 May 2027 10:00 | € 4,494.00 | 6 % is less                   |
        | € 75,000.00 | 28 May 2027 10:00 | € 4,500.00 | 6 % is the maximum, to a cent |
        | € 75,100.00 | 28 May 2027 10:00 | € 4,500.00 | 6 % is € 4,506.00             |

    Scenario Outline: Without a day for the start nothing has to be moved
      Given the same works, but without a day for the start
      And <stage>
      When the customer asks on 18 May 2027 10:00 to move the start to 21 June 2027
      Then the change is free
      And this follows from <provision>

      Examples:
        | stage                                        | provision  | note                   |
        | the works have not been planned yet          | clause 4.1 | nobody put down for it |
        | the works have been drawn and planned        | clause 4.2 | no day had been agreed |
        | the materials for the works have been bought | clause 4.2 | and no storage either  |

    Scenario: Moving is no other works, so the law asks no warning
      Given the works have been drawn and planned
      And nobody told the customer in time that it would cost more
      When the customer asks on 18 May 2027 10:00 to move the start
      Then the customer pays € 3,200.00
      And this follows from clause 4.2

  Rule: What has been bought waits in our yard

    Scenario Outline: Day by day
      Given the materials for the works have been bought
      When the customer asks on <moment> to move the start to <date>
      Then the customer pays <charge>
      And <stored> of it is for storage
      And this follows from clause 4.3

      Examples:
        | moment            | date         | charge     | stored   | note              |
        | 3 May 2027 10:00  | 1 June 2027  | € 17.50    | € 17.50  | one day           |
        | 3 May 2027 10:00  | 21 June 2027 | € 367.50   | € 367.50 | three weeks       |
        | 18 May 2027 10:00 | 21 June 2027 | € 3,567.50 | € 367.50 | late: 4 % besides |

    Scenario: Until when has to be known
      Given the materials for the works have been bought
      When the customer asks on 3 May 2027 10:00 to move the start
      Then we first ask for the new date of the works

  Rule: What we cannot take on

    Scenario Outline: It has to be possible
      Given the works have been drawn and planned
      And <work>
      When the customer asks on 18 May 2027 10:00 to do the works otherwise
      Then the change is <verdict>
      And this follows from <provision>

      Examples:
        | work                      | verdict  | provision  | note              |
        | the change can be made    | paid     | clause 6.2 | it can be done    |
        | the change cannot be made | rejected | clause 4.4 | it cannot be done |

    Scenario: Another site
      Given the works have been drawn and planned
      When the customer asks on 18 May 2027 10:00 to work at another site
      Then the change is rejected
      And this follows from clause 4.5
