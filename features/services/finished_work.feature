# policies/services/rejected_changes.yaml
Feature: After the work is finished

  Clause 7.3 of our terms: "After the work is finished nothing changes." Clause 4.4: "What was handed over cannot be
  stopped."

  Background:
    Given Vecht Logistiek, a business customer since 1 March 2019

  Scenario Outline: A project
    Given a project of € 12,000.00, agreed on 11 January 2027 on our signed terms
    And it starts on 14 June 2027 09:00
    And the change costs us € 480.00
    And <stage>
    When <ask>
    Then the request is rejected
    And this follows from <provision>

    Examples:
      | stage                         | ask                                                                                       | provision  | note                       |
      | the work has been handed over | the customer asks on 20 September 2027 10:00 to move the start                            | clause 7.3 | it started long ago        |
      | the work has been handed over | the customer asks on 20 September 2027 10:00 for more hours                               | clause 7.3 | a new assignment           |
      | the work has been handed over | the customer asks on 20 September 2027 10:00 for 10 % fewer hours                         | clause 7.3 | the hours were worked      |
      | the work has been handed over | the customer asks on 20 September 2027 10:00 for another adviser                          | clause 7.3 | nobody has to go on        |
      | the work has been handed over | the customer asks on 20 September 2027 10:00 to pass the assignment on to another company | clause 7.3 | nothing to pass on         |
      | the work has been handed over | the customer says on 20 September 2027 10:00 that another participant comes               | clause 7.3 | no talk is left            |
      | the work has been handed over | the customer asks on 20 September 2027 10:00 to let another participant come              | clause 7.3 | however it is asked        |
      | the work has been handed over | nobody has come by 20 September 2027 10:00                                                | clause 7.3 | no appointment either      |
      | the work has been handed over | the customer drops € 4,000.00 of the assignment on 20 September 2027 10:00                | clause 4.4 | a part was handed over too |
      | the order has been shipped    | the customer asks on 20 September 2027 10:00 for another plan                             | clause 7.3 | the report is in the post  |
      | the order has been shipped    | the customer asks on 20 September 2027 10:00 to move the start                            | clause 7.3 | the report is in the post  |
      | the order has been shipped    | the customer stops the assignment on 20 September 2027 10:00                              | clause 4.4 | the report is in the post  |

  Scenario: Until it is handed over it can be changed
    Given a project of € 12,000.00, agreed on 11 January 2027 on our signed terms
    And the change costs us € 480.00
    And the draft is ready
    When the customer asks on 20 September 2027 10:00 for another plan
    Then the customer pays € 480.00
    And this follows from clause 6.4

  Scenario Outline: A contract by the month
    Given a contract of 6 months at € 950.00 a month, agreed on 4 January 2027 on our signed terms
    And 2 of the months have passed
    And <evaluation>
    And <agreed>
    And the work has been handed over
    When <ask>
    Then the request is rejected
    And this follows from <provision>
    And there is no need to hold the monthly evaluation
    And there is no need to offer a pause first

    Examples:
      | evaluation                     | agreed                                   | ask                                                                   | provision  | note                         |
      | we missed 0 of the evaluations | we agreed that it may not be ended early | the customer stops the assignment on 4 March 2027 10:00               | clause 4.4 | nothing is left to serve out |
      | we missed 1 of the evaluations | we agreed that it may not be ended early | the customer stops the assignment on 4 March 2027 10:00               | clause 4.4 | too late for an evaluation   |
      | we missed 0 of the evaluations | we agreed that it may be ended early     | the customer stops the assignment on 4 March 2027 10:00               | clause 4.4 | too late for notice          |
      | we missed 0 of the evaluations | we agreed that it may not be ended early | the customer drops € 1,900.00 of the assignment on 4 March 2027 10:00 | clause 4.4 | nothing is left to drop      |
      | we missed 0 of the evaluations | we agreed that it may not be ended early | the customer asks on 4 March 2027 10:00 for a pause of 2 months       | clause 7.3 | nothing is left to pause     |
      | we missed 0 of the evaluations | we agreed that it may not be ended early | the customer asks on 4 March 2027 10:00 for a pause of 3 months       | clause 7.3 | nothing to talk about        |

  Scenario Outline: A session
    Given <assignment>
    And it starts on 14 June 2027 09:00
    And the change costs us € 60.00
    And the work has been handed over
    When <ask>
    Then the request is rejected
    And this follows from <provision>

    Examples:
      | assignment                                                                                  | ask                                                                    | provision  | note                 |
      | a workshop of € 2,400.00 for 12 participants, agreed on 11 January 2027 on our signed terms | the customer asks on 14 June 2027 18:00 for another date               | clause 7.3 | the day is over      |
      | a workshop of € 2,400.00 for 12 participants, agreed on 11 January 2027 on our signed terms | the customer says on 14 June 2027 18:00 that 9 participants will come  | clause 7.3 | they all came        |
      | a workshop of € 2,400.00 for 12 participants, agreed on 11 January 2027 on our signed terms | the customer says on 10 June 2027 10:00 that another participant comes | clause 7.3 | it was held earlier  |
      | a workshop of € 2,400.00 for 12 participants, agreed on 11 January 2027 on our signed terms | the customer says on 14 June 2027 18:00 that another participant comes | clause 7.3 | the day is over      |
      | a workshop of € 2,400.00 for 12 participants, agreed on 11 January 2027 on our signed terms | the customer asks on 14 June 2027 18:00 for another plan               | clause 7.3 | the day is over      |
      | a workshop of € 2,400.00 for 12 participants, agreed on 11 January 2027 on our signed terms | nobody has come by 14 June 2027 18:00                                  | clause 7.3 | it was held          |
      | a workshop of € 2,400.00 for 12 participants, agreed on 11 January 2027 on our signed terms | the customer stops the assignment on 14 June 2027 18:00                | clause 4.4 | it was held          |
      | a coaching session of € 180.00, agreed on 11 January 2027 on our signed terms               | the customer asks on 14 June 2027 18:00 for another date               | clause 7.3 | the talk is over     |
      | a coaching session of € 180.00, agreed on 11 January 2027 on our signed terms               | the customer asks on 14 June 2027 18:00 for fewer talks                | clause 7.3 | the last one is over |
      | a coaching session of € 180.00, agreed on 11 January 2027 on our signed terms               | the customer stops the assignment on 14 June 2027 18:00                | clause 4.4 | the talk is over     |
