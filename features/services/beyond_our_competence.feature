# policies/services/rejected_changes.yaml
Feature: What is beyond our competence

  Clause 7.1 of our terms: "We take on nothing beyond our competence." It is about what changes; who wants to stop,
  or to pay less, is not held to it.

  Background:
    Given Vecht Logistiek, a business customer since 1 March 2019

  Scenario Outline: A project
    Given a project of € 12,000.00, agreed on 11 January 2027 on our signed terms
    And it starts on 14 June 2027 09:00
    And <stage>
    And the change costs us € 480.00
    And this is beyond our competence
    When <ask>
    Then the request is rejected
    And this follows from clause 7.1

    Examples:
      | stage                              | ask                                                                                | note                        |
      | the days have not been planned yet | the customer asks on 3 May 2027 10:00 to move the start                            | nobody is free then         |
      | the days have been planned         | the customer asks on 3 May 2027 10:00 to move the start                            | nor now                     |
      | the work is under way              | the customer asks on 28 June 2027 10:00 to move the start                          | the team can't be set apart |
      | the days have been planned         | the customer asks on 3 May 2027 10:00 for more hours                               | nobody else knows this      |
      | the days have been planned         | the customer asks on 3 May 2027 10:00 for 25 % fewer hours                         | half of it is no advice     |
      | the days have been planned         | the customer asks on 3 May 2027 10:00 for 10 % fewer hours                         | not even a tenth            |
      | the days have been planned         | the customer asks on 3 May 2027 10:00 for another plan                             | we lack the skill           |
      | the draft is ready                 | the customer asks on 3 May 2027 10:00 to meet somewhere else                       | too far for us              |
      | the days have been planned         | the customer asks on 3 May 2027 10:00 for another adviser                          | nobody else knows this      |
      | the days have been planned         | the customer asks on 3 May 2027 10:00 to pass the assignment on to another company | a trade we don't know       |
      | the days have been planned         | the customer says on 3 May 2027 10:00 that another participant comes               | the level is too high       |
      | the days have been planned         | the customer asks on 3 May 2027 10:00 to let another participant come              | however it is asked         |

  Scenario Outline: A contract by the month
    Given a contract of 6 months at € 950.00 a month, agreed on 4 January 2027 on our signed terms
    And 2 of the months have passed
    And this is beyond our competence
    When <ask>
    Then the request is rejected
    And this follows from clause 7.1

    Examples:
      | ask                                                             | note                |
      | the customer asks on 4 March 2027 10:00 for a pause of 2 months | no adviser after it |
      | the customer asks on 4 March 2027 10:00 for a pause of 3 months | nor after this one  |
      | the customer asks on 4 March 2027 10:00 for another plan        | we lack the skill   |
      | the customer asks on 4 March 2027 10:00 for more hours          | nobody is free      |

  Scenario Outline: A session
    Given <assignment>
    And it starts on 14 June 2027 09:00
    And the change costs us € 60.00
    And this is beyond our competence
    When <ask>
    Then the request is rejected
    And this follows from clause 7.1

    Examples:
      | assignment                                                                                  | ask                                                                    | note                  |
      | a workshop of € 2,400.00 for 12 participants, agreed on 11 January 2027 on our signed terms | the customer asks on 10 June 2027 10:00 for another date               | the trainer is away   |
      | a workshop of € 2,400.00 for 12 participants, agreed on 11 January 2027 on our signed terms | the customer says on 10 June 2027 10:00 that 40 participants will come | too large a group     |
      | a workshop of € 2,400.00 for 12 participants, agreed on 11 January 2027 on our signed terms | the customer asks on 10 June 2027 10:00 for another plan               | another subject       |
      | a workshop of € 2,400.00 for 12 participants, agreed on 11 January 2027 on our signed terms | the customer asks on 10 June 2027 10:00 to meet somewhere else         | too far for us        |
      | a workshop of € 2,400.00 for 12 participants, agreed on 11 January 2027 on our signed terms | the customer says on 10 June 2027 10:00 that another participant comes | the level is too high |
      | a workshop of € 2,400.00 for 12 participants, agreed on 11 January 2027 on our signed terms | the customer says on 14 June 2027 10:00 that another participant comes | and too late as well  |
      | a coaching session of € 180.00, agreed on 11 January 2027 on our signed terms               | the customer asks on 14 June 2027 08:00 for another date               | the coach is away     |
      | a coaching session of € 180.00, agreed on 11 January 2027 on our signed terms               | the customer asks on 10 June 2027 10:00 for fewer talks                | fewer do not help     |

  Scenario Outline: What clause 7.1 is not about
    Given a project of € 12,000.00, agreed on 11 January 2027 on our signed terms
    And it starts on 14 June 2027 09:00
    And <stage>
    And this is beyond our competence
    When <ask>
    Then the request is <verdict>
    And this follows from <provision>

    Examples:
      | stage                         | ask                                                                 | verdict  | provision  | note                        |
      | the days have been planned    | the customer stops the assignment on 3 May 2027 10:00               | paid     | clause 4.2 | stopping asks nothing of us |
      | the days have been planned    | the customer drops € 4,000.00 of the assignment on 3 May 2027 10:00 | paid     | clause 4.2 | nor does a part             |
      | the days have been planned    | the customer asks on 3 May 2027 10:00 for a lower price             | rejected | clause 7.2 | a price asks no skill       |
      | the days have been planned    | nobody has come by 14 June 2027 09:45                               | rejected | clause 8.9 | a missed appointment        |
      | the work has been handed over | the customer asks on 20 September 2027 10:00 for another plan       | rejected | clause 7.3 | it is finished              |
      | the days have been planned    | the customer withdraws from the assignment on 12 January 2027 10:00 | rejected | clause 7.4 | no time to withdraw         |
