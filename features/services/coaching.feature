# policies/services/sessions.yaml
Feature: Coaching sessions

  Clause 8.2 of our terms: "You may move a coaching session for nothing until 24 hours before it; later it costs
  half." Clause 8.4: "You may cancel it for nothing until 48 hours before it, for half until 24 hours before it, and
  for all of it later."

  Clause 8.5: "If nobody comes you pay the price less what we save." Clause 8.8: "Another place, programme or number
  of talks costs what it costs us."

  Background:
    Given Vecht Logistiek, a business customer since 1 March 2019
    And a coaching session of € 180.00, agreed on 11 January 2027 on our signed terms

  Scenario Outline: Hours by the clock, also when the clock is changed
    Given it starts on <start>
    When the customer asks on <moment> for another date
    Then the change is <verdict>
    And the customer pays <charge>
    And this follows from clause 8.2

    Examples:
      | start               | moment              | verdict | charge  | note                        |
      | 14 June 2027 09:00  | 13 June 2027 09:00  | free    | € 0.00  | exactly 24 hours            |
      | 14 June 2027 09:00  | 13 June 2027 09:01  | paid    | € 90.00 | a minute less               |
      | 28 March 2027 12:00 | 27 March 2027 11:00 | free    | € 0.00  | the night was an hour short |
      | 28 March 2027 12:00 | 27 March 2027 11:01 | paid    | € 90.00 | 23 hours and 59 minutes     |

  Scenario Outline: Cancelling
    Given it starts on 14 June 2027 09:00
    When the customer stops the assignment on <moment>
    Then the cancellation is <verdict>
    And the customer pays <charge>
    And this follows from clause 8.4

    Examples:
      | moment             | verdict | charge   | note             |
      | 12 June 2027 09:00 | free    | € 0.00   | exactly 48 hours |
      | 12 June 2027 09:01 | paid    | € 90.00  | a minute less    |
      | 13 June 2027 09:00 | paid    | € 90.00  | exactly 24 hours |
      | 13 June 2027 09:01 | paid    | € 180.00 | a minute less    |

  Scenario: Nobody came
    Given it starts on 14 June 2027 09:00
    When nobody has come by 14 June 2027 09:20
    Then the customer pays € 180.00
    And this follows from clause 8.5

  Scenario Outline: Another place, another number
    Given it starts on 14 June 2027 09:00
    And the change costs us <cost>
    When <ask>
    Then the change is <verdict>
    And the customer pays <charge>
    And this follows from clause 8.8

    Examples:
      | cost    | ask                                                          | verdict | charge  | note                   |
      | € 35.00 | the customer asks on 3 May 2027 10:00 to meet somewhere else | paid    | € 35.00 | the room was hired     |
      | € 0.00  | the customer asks on 3 May 2027 10:00 to meet somewhere else | free    | € 0.00  | it costs us nothing    |
      | € 35.00 | the customer asks on 3 May 2027 10:00 for fewer talks        | paid    | € 35.00 | the plan is made again |

  Scenario: The start has to be known
    When the customer stops the assignment on 1 June 2027 10:00
    Then we first ask when it starts
