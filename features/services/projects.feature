# policies/services/projects.yaml
Feature: Stopping a project

  Clause 4.1 of our terms: "Until we start you pay for the research we did and the material we made for you, as far
  as that cannot be undone."

  Clause 4.2: "Once the days have been planned you also pay for the time our adviser kept free: nothing more than 56
  days before the start, 10 % more than 28 days before it, 25 % up to and including the 14th day before it, and 40 %
  later; with the research and material never more than what you drop."

  Clause 4.3: "Once the work is under way you pay the price less what we save." Clause 4.4: "What was handed over
  cannot be stopped."

  Background:
    Given Vecht Logistiek, a business customer since 1 March 2019
    And a project of € 12,000.00, agreed on 11 January 2027 on our signed terms
    And it starts on 14 June 2027 09:00

  Rule: Before the start, research and material are work too

    Scenario Outline: What we looked up is paid, although nothing was delivered
      Given the days have not been planned yet
      And we spent <spent> on research and material
      When the customer stops the assignment on 8 March 2027 09:30
      Then the cancellation is <verdict>
      And the customer pays <charge>
      And this follows from clause 4.1

      Examples:
        | spent       | verdict | charge      | note                        |
        | € 0.00      | free    | € 0.00      | we had done nothing yet     |
        | € 1,400.00  | paid    | € 1,400.00  | we had looked things up     |
        | € 12,000.00 | paid    | € 12,000.00 | all of the price, to a cent |
        | € 12,000.01 | paid    | € 12,000.00 | never more than the price   |

    Scenario Outline: What can be undone is not paid
      Given the days have not been planned yet
      And we spent € 1,400.00 on research and material
      And we can still avoid costs of <avoided>
      When the customer stops the assignment on 8 March 2027 09:30
      Then the customer pays <charge>
      And this follows from clause 4.1

      Examples:
        | avoided    | charge     | note                     |
        | € 0.00     | € 1,400.00 | it was all spent         |
        | € 600.00   | € 800.00   | printing was called off  |
        | € 1,400.00 | € 0.00     | all of it was called off |

  Rule: The nearer the start, the more it costs

    Scenario Outline: A day makes the difference
      Given the days have been planned
      When the customer stops the assignment on <moment>
      Then the cancellation is <verdict>
      And the customer pays <charge>
      And this follows from clause 4.2

      Examples:
        | moment              | verdict | charge     | note                                   |
        | 18 April 2027 23:59 | free    | € 0.00     | the 57th day before                    |
        | 19 April 2027 00:00 | paid    | € 1,200.00 | the 56th day is not more than 56: 10 % |
        | 16 May 2027 23:59   | paid    | € 1,200.00 | the 29th day                           |
        | 17 May 2027 00:00   | paid    | € 3,000.00 | the 28th day: 25 %                     |
        | 31 May 2027 23:59   | paid    | € 3,000.00 | the 14th day: still 25 %               |
        | 1 June 2027 00:00   | paid    | € 4,800.00 | the 13th day: 40 %                     |

    Scenario Outline: Planned or not yet
      Given <stage>
      When the customer stops the assignment on 1 June 2027 10:00
      Then the customer pays <charge>
      And this follows from <provision>

      Examples:
        | stage                                        | charge     | provision  | note                         |
        | the days have not been planned yet           | € 0.00     | clause 4.1 | no days were kept free       |
        | the days have been planned                   | € 4,800.00 | clause 4.2 | 40 % of € 12,000.00          |
        | we are looking things up and making material | € 4,800.00 | clause 4.2 | the days are planned as well |

    Scenario Outline: Time and material together cost no more than the price
      Given we are looking things up and making material
      And we spent <spent> on research and material
      When the customer stops the assignment on 1 June 2027 10:00
      Then the customer pays <charge>
      And this follows from clause 4.2

      Examples:
        | spent      | charge      | note                      |
        | € 1,400.00 | € 6,200.00  | 40 % and the material     |
        | € 7,200.00 | € 12,000.00 | exactly the price         |
        | € 7,200.01 | € 12,000.00 | never more than the price |

    Scenario: A part of the project costs a part
      Given the days have been planned
      When the customer drops € 4,000.00 of the assignment on 20 May 2027 10:00
      Then the customer pays € 1,000.00
      And this follows from clause 4.2

  Rule: Once we work, the price less what we save

    Scenario Outline: What we save comes off, what was done is price
      Given the work is under way
      And work worth <done> has been done
      And stopping saves us <saved>
      When the customer stops the assignment on 28 June 2027 09:00
      Then the cancellation is <verdict>
      And the customer pays <charge>
      And this follows from clause 4.3

      Examples:
        | done        | saved      | verdict | charge     | note                |
        | € 3,000.00  | € 0.00     | paid    | € 9,000.00 | what was not done   |
        | € 3,000.00  | € 2,500.00 | paid    | € 6,500.00 | less what we save   |
        | € 3,000.00  | € 9,000.00 | free    | € 0.00     | everything is saved |
        | € 12,000.00 | € 0.00     | free    | € 0.00     | all of it was done  |

    Scenario: A part of the work
      Given the draft is ready
      And stopping saves us € 1,500.00
      When the customer drops € 4,000.00 of the assignment on 28 June 2027 09:00
      Then the customer pays € 2,500.00
      And this follows from clause 4.3

    Scenario: What was handed over cannot be stopped
      Given the work has been handed over
      When the customer stops the assignment on 20 September 2027 09:00
      Then the cancellation is rejected
      And this follows from clause 4.4
