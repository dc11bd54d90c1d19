# policies/services/rejected_changes.yaml
Feature: What we do not agree to

  Clause 7.1 of our terms: "We take on nothing beyond our competence." Clause 7.2: "The price stands." Clause 7.3:
  "After the work is finished nothing changes." Clause 7.4: "There is no time for second thoughts but that of the
  law."

  Background:
    Given Vecht Logistiek, a business customer since 1 March 2019
    And a project of € 12,000.00, agreed on 11 January 2027 on our signed terms

  Scenario: What we can do
    Given the days have not been planned yet
    When the customer asks on 25 January 2027 10:00 for another plan
    Then the change is free
    And this follows from clause 6.1

  Scenario Outline: What we cannot do well we do not do
    Given the days have not been planned yet
    And this is beyond our competence
    When <ask>
    Then the request is rejected
    And this follows from clause 7.1

    Examples:
      | ask                                                                       | note                                 |
      | the customer asks on 25 January 2027 10:00 for another plan               | the same question, without the skill |
      | the customer asks on 25 January 2027 10:00 for more hours                 | nobody who knows this is free        |
      | the customer says on 25 January 2027 10:00 that another participant comes | the level is too high                |

  Scenario Outline: A deal is a deal
    Given <stage>
    When <ask>
    Then the request is rejected
    And this follows from <provision>

    Examples:
      | stage                              | ask                                                                 | provision  | note                               |
      | the days have not been planned yet | the customer asks on 3 May 2027 10:00 for a lower price             | clause 7.2 | it was agreed with the assignment  |
      | the draft is ready                 | the customer asks on 3 May 2027 10:00 for a lower price             | clause 7.2 | also at the end                    |
      | the work has been handed over      | the customer asks on 3 May 2027 10:00 for another plan              | clause 7.3 | it is finished                     |
      | the work has been handed over      | the customer asks on 3 May 2027 10:00 for a lower price             | clause 7.3 | it is finished                     |
      | the days have been planned         | the customer withdraws from the assignment on 12 January 2027 10:00 | clause 7.4 | a business has no time to withdraw |
