# policies/services/sessions.yaml
Feature: Workshops

  Clause 8.1 of our terms: "You may move a workshop for nothing up to and including the 10th working day before it;
  after that it costs 25 % of the price up to and including the 3rd working day, and 50 % later."

  Clause 8.3: "You may cancel a workshop for nothing up to and including the 20th working day before it, for 25 % of
  what you cancel up to and including the 10th, for 50 % up to and including the 3rd, and for all of it later."
  Clause 8.5: "If nobody comes you pay the price less what we save."

  Clause 8.6: "The number of participants may change for nothing up to and including the 5th working day before;
  after that you pay for who drops out." Clause 8.7: "Until the start somebody else may come."

  Background:
    Given Vecht Logistiek, a business customer since 1 March 2019
    And a workshop of € 2,400.00 for 12 participants, agreed on 11 January 2027 on our signed terms
    And it starts on 14 June 2027 09:00

  Scenario Outline: Moving a workshop
    When the customer asks on <moment> for another date
    Then the change is <verdict>
    And the customer pays <charge>
    And this follows from clause 8.1

    Examples:
      | moment             | verdict | charge     | note                        |
      | 31 May 2027 23:59  | free    | € 0.00     | the 10th working day before |
      | 1 June 2027 00:00  | paid    | € 600.00   | the 9th: 25 %               |
      | 9 June 2027 23:59  | paid    | € 600.00   | the 3rd                     |
      | 10 June 2027 00:00 | paid    | € 1,200.00 | the 2nd: 50 %               |

  Scenario Outline: Cancelling a workshop; Whit Monday, 17 May, is no working day
    When the customer stops the assignment on <moment>
    Then the cancellation is <verdict>
    And the customer pays <charge>
    And this follows from clause 8.3

    Examples:
      | moment             | verdict | charge     | note                           |
      | 14 May 2027 23:59  | free    | € 0.00     | the 20th working day before    |
      | 17 May 2027 12:00  | paid    | € 600.00   | 19 working days are left: 25 % |
      | 31 May 2027 23:59  | paid    | € 600.00   | the 10th                       |
      | 1 June 2027 00:00  | paid    | € 1,200.00 | the 9th: 50 %                  |
      | 9 June 2027 23:59  | paid    | € 1,200.00 | the 3rd                        |
      | 10 June 2027 00:00 | paid    | € 2,400.00 | the 2nd: all of it             |

  Scenario: One of two days is dropped
    When the customer drops € 1,200.00 of the assignment on 1 June 2027 10:00
    Then the customer pays € 600.00
    And this follows from clause 8.3

  Scenario Outline: Nobody came
    Given stopping saves us <saved>
    When nobody has come by 14 June 2027 09:45
    Then the request is <verdict>
    And the customer pays <charge>
    And this follows from clause 8.5

    Examples:
      | saved      | verdict | charge     | note                               |
      | € 0.00     | paid    | € 2,400.00 | trainer and room were there        |
      | € 180.00   | paid    | € 2,220.00 | lunch was called off               |
      | € 2,400.00 | free    | € 0.00     | the day was given to another group |

  Scenario Outline: Participants who drop out
    When the customer says on <moment> that <persons> participants will come
    Then the change is <verdict>
    And the customer pays <charge>
    And this follows from clause 8.6

    Examples:
      | moment            | persons | verdict | charge   | note                       |
      | 7 June 2027 23:59 | 9       | free    | € 0.00   | the 5th working day before |
      | 8 June 2027 00:00 | 9       | paid    | € 600.00 | three of twelve            |
      | 8 June 2027 00:00 | 11      | paid    | € 200.00 | one of twelve              |
      | 8 June 2027 00:00 | 12      | free    | € 0.00   | nobody drops out           |
      | 8 June 2027 00:00 | 14      | free    | € 0.00   | two more                   |

  Scenario Outline: Somebody else comes
    When the customer says on <moment> that another participant comes
    Then the request is <verdict>
    And this follows from <provision>

    Examples:
      | moment             | verdict  | provision  | note                  |
      | 14 June 2027 09:00 | free     | clause 8.7 | at the stroke of nine |
      | 14 June 2027 09:01 | rejected | clause 8.7 | it has begun          |
