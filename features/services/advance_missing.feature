# policies/services/advances.yaml
Feature: As long as the advance has not come in

  Clause 3.2 of our terms: "As long as an agreed advance has not come in, nothing is added to the project and
  nothing is moved." What costs us no days goes on, and a contract by the month or a session has no such advance to
  wait for.

  Background:
    Given Vecht Logistiek, a business customer since 1 March 2019
    And an advance of € 1,000.00 was agreed, and € 999.99 of it was paid
    And the change costs us € 640.00

  Scenario Outline: A project waits
    Given a project of € 12,000.00, agreed on 11 January 2027 on our signed terms
    And it starts on 14 June 2027 09:00
    And <stage>
    When <ask>
    Then the change is rejected
    And the customer pays € 0.00
    And this follows from clause 3.2

    Examples:
      | stage                              | ask                                                        | note                     |
      | the days have not been planned yet | the customer asks on 3 May 2027 10:00 to move the start    | free but for the advance |
      | the days have not been planned yet | the customer asks on 3 May 2027 10:00 for more hours       | free but for the advance |
      | the days have not been planned yet | the customer asks on 3 May 2027 10:00 for another plan     | free but for the advance |
      | the days have been planned         | the customer asks on 3 May 2027 10:00 for another plan     | not at our cost either   |
      | the days have been planned         | the customer asks on 3 May 2027 10:00 for 25 % fewer hours | nor for 30 %             |
      | the days have been planned         | the customer asks on 3 May 2027 10:00 for 10 % fewer hours | not even a tenth         |
      | the work is under way              | the customer asks on 3 May 2027 10:00 to move the start    | the work is not halted   |

  Scenario Outline: What does not wait for it
    Given a project of € 12,000.00, agreed on 11 January 2027 on our signed terms
    And it starts on 14 June 2027 09:00
    And <stage>
    When <ask>
    Then the request is <verdict>
    And this follows from <provision>

    Examples:
      | stage                         | ask                                                                  | verdict  | provision  | note                    |
      | the days have been planned    | the customer asks on 3 May 2027 10:00 to meet somewhere else         | free     | clause 6.9 | another place           |
      | the days have been planned    | the customer asks on 3 May 2027 10:00 for another adviser            | free     | clause 6.7 | another adviser         |
      | the days have been planned    | the customer says on 3 May 2027 10:00 that another participant comes | free     | clause 6.8 | another participant     |
      | the days have been planned    | the customer asks on 3 May 2027 10:00 for a lower price              | rejected | clause 7.2 | the price stands anyway |
      | the days have been planned    | the customer stops the assignment on 3 May 2027 10:00                | paid     | clause 4.2 | who stops may do so     |
      | the days have been planned    | the customer drops € 4,000.00 of the assignment on 3 May 2027 10:00  | paid     | clause 4.2 | so may who drops a part |
      | the work has been handed over | the customer asks on 20 September 2027 10:00 for another plan        | rejected | clause 7.3 | it is finished          |

  Scenario Outline: Other assignments do not wait
    Given <assignment>
    And the days have been planned
    And it starts on 14 June 2027 09:00
    When <ask>
    Then the change is <verdict>
    And this follows from <provision>

    Examples:
      | assignment                                                                                  | ask                                                          | verdict | provision     | note                    |
      | a contract of 6 months at € 950.00 a month, agreed on 4 January 2027 on our signed terms    | the customer asks on 4 March 2027 10:00 for more hours       | free    | clause 6.2    | a contract by the month |
      | a contract of 6 months at € 950.00 a month, agreed on 4 January 2027 on our signed terms    | the customer asks on 4 March 2027 10:00 for 10 % fewer hours | free    | guideline G32 | also a tenth less       |
      | a contract of 6 months at € 950.00 a month, agreed on 4 January 2027 on our signed terms    | the customer asks on 4 March 2027 10:00 for another plan     | paid    | clause 6.4    | another plan            |
      | a contract of 6 months at € 950.00 a month, agreed on 4 January 2027 on our signed terms    | the customer asks on 4 March 2027 10:00 for another date     | free    | clause 5.4    | another date            |
      | a workshop of € 2,400.00 for 12 participants, agreed on 11 January 2027 on our signed terms | the customer asks on 10 June 2027 10:00 for another date     | paid    | clause 8.1    | a workshop              |
      | a workshop of € 2,400.00 for 12 participants, agreed on 11 January 2027 on our signed terms | the customer asks on 10 June 2027 10:00 for another plan     | paid    | clause 8.8    | another programme       |
      | a coaching session of € 180.00, agreed on 11 January 2027 on our signed terms               | the customer asks on 10 June 2027 10:00 for fewer talks      | paid    | clause 8.8    | a coaching session      |
