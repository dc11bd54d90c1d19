# policies/services/sessions.yaml
Feature: What else may change about a session

  Clause 8.7 of our terms: "Until the start somebody else may come." Clause 8.8: "Another place, programme or number
  of talks costs what it costs us." What the terms say of projects and contracts by the month is not about sessions,
  at whatever stage they are.

  Background:
    Given Vecht Logistiek, a business customer since 1 March 2019

  Rule: A workshop

    Background:
      Given a workshop of € 2,400.00 for 12 participants, agreed on 11 January 2027 on our signed terms
      And we spent € 350.00 on research and material
      And the change costs us € 60.00

    Scenario Outline: At each stage the same
      Given it starts on 14 June 2027 09:00
      And <stage>
      When <ask>
      Then the request is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | stage                              | ask                                                                  | verdict  | charge     | provision  | note                     |
        | the days have not been planned yet | the customer asks on 7 June 2027 10:00 for another plan              | paid     | € 60.00    | clause 8.8 | not clause 6.1           |
        | the days have been planned         | the customer asks on 7 June 2027 10:00 for another plan              | paid     | € 60.00    | clause 8.8 | not clause 6.4           |
        | the days have been planned         | the customer asks on 7 June 2027 10:00 to meet somewhere else        | paid     | € 60.00    | clause 8.8 | not clause 6.9           |
        | the days have been planned         | the customer asks on 7 June 2027 10:00 for another date              | paid     | € 600.00   | clause 8.1 | not clause 6.5           |
        | the work is under way              | the customer asks on 7 June 2027 10:00 for another date              | paid     | € 600.00   | clause 8.1 | not clause 6.6           |
        | the days have been planned         | the customer says on 7 June 2027 10:00 that 9 participants will come | free     | € 0.00     | clause 8.6 | five working days before |
        | the days have been planned         | the customer says on 8 June 2027 10:00 that 9 participants will come | paid     | € 600.00   | clause 8.6 | not clause 6.2           |
        | the days have not been planned yet | the customer stops the assignment on 7 June 2027 10:00               | paid     | € 1,200.00 | clause 8.3 | not clause 4.1           |
        | the days have been planned         | the customer stops the assignment on 7 June 2027 10:00               | paid     | € 1,200.00 | clause 8.3 | not clause 4.2           |
        | the work is under way              | the customer stops the assignment on 7 June 2027 10:00               | paid     | € 1,200.00 | clause 8.3 | not clause 4.3           |
        | the draft is ready                 | the customer drops € 1,200.00 of the assignment on 7 June 2027 10:00 | paid     | € 600.00   | clause 8.3 | half of one of two days  |
        | the days have been planned         | the customer asks on 7 June 2027 10:00 for another adviser           | free     | € 0.00     | clause 6.7 | whom you trust           |
        | the days have been planned         | the customer asks on 7 June 2027 10:00 for a lower price             | rejected | € 0.00     | clause 7.2 | a deal is a deal         |

    Scenario Outline: Somebody else comes
      Given it starts on 14 June 2027 09:00
      And <stage>
      When <ask>
      Then the request is <verdict>
      And this follows from clause 8.7

      Examples:
        | stage                      | ask                                                                     | verdict  | note                  |
        | the days have been planned | the customer says on 13 June 2027 21:00 that another participant comes  | free     | the evening before    |
        | the days have been planned | the customer asks on 13 June 2027 21:00 to let another participant come | free     | asked in other words  |
        | the draft is ready         | the customer asks on 14 June 2027 09:00 to let another participant come | free     | at the stroke of nine |
        | the draft is ready         | the customer asks on 14 June 2027 09:01 to let another participant come | rejected | it has begun          |

    Scenario Outline: Without a day
      Given no day has been agreed yet
      And <stage>
      When <ask>
      Then the request is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | stage                         | ask                                                                    | verdict  | charge  | provision   | note                     |
        | the days have been planned    | the customer drops € 1,200.00 of the assignment on 7 June 2027 10:00   | free     | € 0.00  | clause 8.10 | a part as well           |
        | the days have been planned    | the customer asks on 7 June 2027 10:00 for another plan                | paid     | € 60.00 | clause 8.8  | a programme needs no day |
        | the days have been planned    | the customer asks on 7 June 2027 10:00 to meet somewhere else          | paid     | € 60.00 | clause 8.8  | nor does a place         |
        | the days have been planned    | the customer asks on 7 June 2027 10:00 to let another participant come | free     | € 0.00  | clause 8.7  | it has not begun         |
        | the days have been planned    | the customer asks on 7 June 2027 10:00 for a lower price               | rejected | € 0.00  | clause 7.2  | a deal is a deal         |
        | the work has been handed over | the customer asks on 7 June 2027 10:00 for another date                | rejected | € 0.00  | clause 7.3  | it is finished           |

  Rule: A coaching session

    Scenario Outline: At each stage the same for coaching
      Given a coaching session of € 180.00, agreed on 11 January 2027 on our signed terms
      And <day>
      And <stage>
      And we spent € 35.00 on research and material
      And the change costs us € 60.00
      When <ask>
      Then the request is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | day                             | stage                              | ask                                                                    | verdict | charge  | provision   | note                  |
        | it starts on 14 June 2027 09:00 | the days have been planned         | the customer asks on 13 June 2027 10:00 for another plan               | paid    | € 60.00 | clause 8.8  | not clause 6.4        |
        | it starts on 14 June 2027 09:00 | the days have been planned         | the customer asks on 13 June 2027 10:00 for fewer talks                | paid    | € 60.00 | clause 8.8  | not clause 6.2        |
        | it starts on 14 June 2027 09:00 | the days have been planned         | the customer asks on 13 June 2027 10:00 for another date               | paid    | € 90.00 | clause 8.2  | not clause 6.5        |
        | it starts on 14 June 2027 09:00 | the days have not been planned yet | the customer asks on 13 June 2027 10:00 for another date               | paid    | € 90.00 | clause 8.2  | not clause 6.1        |
        | it starts on 14 June 2027 09:00 | the days have been planned         | the customer stops the assignment on 13 June 2027 08:00                | paid    | € 90.00 | clause 8.4  | not clause 4.2        |
        | it starts on 14 June 2027 09:00 | the work is under way              | the customer stops the assignment on 13 June 2027 08:00                | paid    | € 90.00 | clause 8.4  | not clause 4.3        |
        | it starts on 14 June 2027 09:00 | the days have been planned         | the customer drops € 90.00 of the assignment on 13 June 2027 08:00     | paid    | € 45.00 | clause 8.4  | half of that part     |
        | it starts on 14 June 2027 09:00 | the days have been planned         | the customer says on 13 June 2027 10:00 that another participant comes | free    | € 0.00  | clause 8.7  | a place is a place    |
        | it starts on 14 June 2027 09:00 | the days have been planned         | the customer asks on 13 June 2027 10:00 for another adviser            | free    | € 0.00  | clause 6.7  | whom you trust        |
        | no day has been agreed yet      | the days have been planned         | the customer asks on 13 June 2027 10:00 for fewer talks                | paid    | € 60.00 | clause 8.8  | a number needs no day |
        | no day has been agreed yet      | the days have been planned         | the customer drops € 90.00 of the assignment on 13 June 2027 10:00     | free    | € 0.00  | clause 8.10 | nothing kept free     |
