# policies/services/sessions.yaml
Feature: A missed appointment

  Clause 8.5 of our terms is about sessions. Clause 8.9: "If you miss an appointment of a project or a contract by
  the month, the hours count as worked and the assignment goes on."

  Background:
    Given Vecht Logistiek, a business customer since 1 March 2019

  Scenario Outline: A session is over, an assignment goes on
    Given <agreed>
    And it starts on 14 June 2027 09:00
    When nobody has come by 14 June 2027 09:45
    Then the request is <verdict>
    And this follows from <provision>

    Examples:
      | agreed                                                                                   | verdict  | provision  | note                       |
      | a coaching session of € 180.00, agreed on 11 January 2027 on our signed terms            | paid     | clause 8.5 | the hour was kept for them |
      | a project of € 12,000.00, agreed on 11 January 2027 on our signed terms                  | rejected | clause 8.9 | nothing ends               |
      | a contract of 6 months at € 950.00 a month, agreed on 4 January 2027 on our signed terms | rejected | clause 8.9 | nothing ends               |
