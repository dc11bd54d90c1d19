# policies/services/sessions.yaml
Feature: As long as no day has been agreed

  Clause 8.10 of our terms: "Until a day has been agreed, you move a workshop or a coaching session, change its number or
  stop for nothing." Clause 8.7: "Until the start somebody else may come."

  A project that was planned without a day for its start moves for nothing (clause 6.5), and our time costs nothing when
  it stops (clause 4.1).

  Background:
    Given Vecht Logistiek, a business customer since 1 March 2019

  Rule: A session

    Scenario Outline: A workshop, with a day and without
      Given a workshop of € 2,400.00 for 12 participants, agreed on 11 January 2027 on our signed terms
      And <day>
      When <ask>
      Then the customer pays <charge>
      And this follows from <provision>

      Examples:
        | day                             | ask                                                                    | charge     | provision   | note              |
        | it starts on 14 June 2027 09:00 | the customer asks on 10 June 2027 10:00 for another date               | € 1,200.00 | clause 8.1  | half of it        |
        | no day has been agreed yet      | the customer asks on 10 June 2027 10:00 for another date               | € 0.00     | clause 8.10 | nothing to move   |
        | it starts on 14 June 2027 09:00 | the customer says on 10 June 2027 10:00 that 9 participants will come  | € 600.00   | clause 8.6  | three of twelve   |
        | no day has been agreed yet      | the customer says on 10 June 2027 10:00 that 9 participants will come  | € 0.00     | clause 8.10 | no place was kept |
        | it starts on 14 June 2027 09:00 | the customer stops the assignment on 10 June 2027 10:00                | € 2,400.00 | clause 8.3  | all of it         |
        | no day has been agreed yet      | the customer stops the assignment on 10 June 2027 10:00                | € 0.00     | clause 8.10 | nothing kept free |
        | no day has been agreed yet      | the customer says on 10 June 2027 10:00 that another participant comes | € 0.00     | clause 8.7  | it has not begun  |

    Scenario Outline: A coaching session
      Given a coaching session of € 180.00, agreed on 11 January 2027 on our signed terms
      And <day>
      When <ask>
      Then the customer pays <charge>
      And this follows from <provision>

      Examples:
        | day                             | ask                                                      | charge   | provision   | note              |
        | it starts on 14 June 2027 09:00 | the customer asks on 14 June 2027 08:00 for another date | € 90.00  | clause 8.2  | half of it        |
        | no day has been agreed yet      | the customer asks on 14 June 2027 08:00 for another date | € 0.00   | clause 8.10 | nothing to move   |
        | it starts on 14 June 2027 09:00 | the customer stops the assignment on 14 June 2027 08:00  | € 180.00 | clause 8.4  | all of it         |
        | no day has been agreed yet      | the customer stops the assignment on 14 June 2027 08:00  | € 0.00   | clause 8.10 | nothing kept free |

    Scenario: When it is finished it stays finished
      Given a workshop of € 2,400.00 for 12 participants, agreed on 11 January 2027 on our signed terms
      And no day has been agreed yet
      And the work has been handed over
      When the customer stops the assignment on 10 June 2027 10:00
      Then the cancellation is rejected
      And this follows from clause 4.4

  Rule: A project

    Background:
      Given a project of € 12,000.00, agreed on 11 January 2027 on our signed terms
      And we spent € 1,400.00 on research and material

    Scenario Outline: Planned, with a day for the start and without
      Given <stage>
      And <day>
      When <ask>
      Then the customer pays <charge>
      And this follows from <provision>

      Examples:
        | stage                                        | day                             | ask                                                      | charge     | provision  | note                  |
        | the days have been planned                   | it starts on 14 June 2027 09:00 | the customer asks on 7 June 2027 10:00 to move the start | € 1,200.00 | clause 6.5 | 10 %                  |
        | the days have been planned                   | no day has been agreed yet      | the customer asks on 7 June 2027 10:00 to move the start | € 0.00     | clause 6.5 | no day to move        |
        | we are looking things up and making material | no day has been agreed yet      | the customer asks on 7 June 2027 10:00 to move the start | € 0.00     | clause 6.5 | nor now               |
        | the days have been planned                   | it starts on 14 June 2027 09:00 | the customer stops the assignment on 7 June 2027 10:00   | € 6,200.00 | clause 4.2 | 40 % and the material |
        | the days have been planned                   | no day has been agreed yet      | the customer stops the assignment on 7 June 2027 10:00   | € 1,400.00 | clause 4.1 | only the material     |
        | we are looking things up and making material | no day has been agreed yet      | the customer stops the assignment on 7 June 2027 10:00   | € 1,400.00 | clause 4.1 | the same              |
