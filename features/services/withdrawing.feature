# policies/services/rejected_changes.yaml
Feature: Withdrawing is not stopping

  Clause 7.4 of our terms: "There is no time for second thoughts but that of the law." A business has none. Who
  withdraws has not stopped: nothing is charged, and the assignment goes on.

  Background:
    Given Vecht Logistiek, a business customer since 1 March 2019

  Scenario Outline: A project goes on
    Given a project of € 12,000.00, agreed on 11 January 2027 on our signed terms
    And it starts on 14 June 2027 09:00
    And an advance of € 3,600.00 was paid on 18 January 2027
    And we agreed that who stops forfeits the advance
    And work worth € 3,700.00 has been done
    And <stage>
    When the customer withdraws from the assignment on 28 April 2027 10:00
    Then the request is rejected
    And this follows from clause 7.4
    And € 0.00 of the deposit is forfeited
    And there is no need to invoice what was done

    Examples:
      | stage                              | note                            |
      | the days have not been planned yet | nothing is kept free            |
      | the days have been planned         | stopping would cost the advance |
      | the work is under way              | the team is at work             |
      | the work has been handed over      | it is finished                  |

  Scenario Outline: A contract by the month goes on
    Given a contract of 6 months at € 950.00 a month, agreed on 4 January 2027 on our signed terms
    And 2 of the months have passed
    And <fact>
    And <agreed>
    When the customer withdraws from the assignment on 4 March 2027 10:00
    Then the request is rejected
    And this follows from clause 7.4
    And the adviser holds the evaluation by <due>
    And there is no need to offer a pause first

    Examples:
      | fact                                                       | agreed                                   | due                 | note              |
      | we missed 0 of the evaluations                             | we agreed that it may not be ended early | 4 April 2027 10:00  | not clause 5.1    |
      | we missed 0 of the evaluations                             | we agreed that it may be ended early     | 4 April 2027 10:00  | not clause 5.2    |
      | we missed 1 of the evaluations                             | we agreed that it may not be ended early | 11 March 2027 17:00 | not guideline G31 |
      | we never told the customer that we promise an effort only  | we agreed that it may not be ended early | 4 April 2027 10:00  | not guideline G30 |
      | for ending the assignment, € 1,500.00 was negotiated apart | we agreed that it may not be ended early | 4 April 2027 10:00  | not clause 12.1   |

  Scenario Outline: A session goes on
    Given <assignment>
    And <day>
    When the customer withdraws from the assignment on 10 June 2027 10:00
    Then the request is rejected
    And this follows from clause 7.4

    Examples:
      | assignment                                                                                  | day                             | note            |
      | a workshop of € 2,400.00 for 12 participants, agreed on 11 January 2027 on our signed terms | it starts on 14 June 2027 09:00 | not clause 8.3  |
      | a coaching session of € 180.00, agreed on 11 January 2027 on our signed terms               | it starts on 11 June 2027 09:00 | not clause 8.4  |
      | a coaching session of € 180.00, agreed on 11 January 2027 on our signed terms               | no day has been agreed yet      | not clause 8.10 |
