# policies/services/advances.yaml
Feature: What becomes of money that was paid in advance

  Only clause 3.1 of our terms forfeits an advance. Every other charge is set off against what was paid, and what is
  left after an ending is refunded.

  Background:
    Given Vecht Logistiek, a business customer since 1 March 2019
    And an advance of € 3,600.00 was paid on 18 January 2027

  Rule: Who stops a project sets the advance off

    Scenario Outline: Before the start and after it
      Given a project of € 12,000.00, agreed on 11 January 2027 on our signed terms
      And it starts on 14 June 2027 09:00
      And <stage>
      And we spent € 500.00 on research and material
      And stopping saves us € 9,000.00
      When the customer stops the assignment on <moment>
      Then the customer pays <charge>
      And € 0.00 of the deposit is forfeited
      And <charge> is set off against what was paid
      And <refunded> is refunded
      And this follows from <provision>

      Examples:
        | stage                              | moment              | charge     | refunded   | provision  | note                              |
        | the days have not been planned yet | 3 May 2027 10:00    | € 500.00   | € 3,100.00 | clause 4.1 | research and material             |
        | the days have been planned         | 18 April 2027 10:00 | € 500.00   | € 3,100.00 | clause 4.2 | 57 days before: the material only |
        | the days have been planned         | 3 May 2027 10:00    | € 1,700.00 | € 1,900.00 | clause 4.2 | 10 % and the material             |
        | the days have been planned         | 31 May 2027 10:00   | € 3,500.00 | € 100.00   | clause 4.2 | 25 % and the material             |
        | the work is under way              | 28 June 2027 10:00  | € 3,000.00 | € 600.00   | clause 4.3 | the price less what we save       |

    Scenario: An advance that does not cover it all
      Given a project of € 12,000.00, agreed on 11 January 2027 on our signed terms
      And it starts on 14 June 2027 09:00
      And the days have been planned
      When the customer stops the assignment on 1 June 2027 10:00
      Then the customer pays € 4,800.00
      And € 0.00 of the deposit is forfeited
      And € 3,600.00 is set off against what was paid
      And € 1,200.00 is still to be paid
      And this follows from clause 4.2
      And the administration sends the invoice by 15 June 2027 10:00

  Rule: A contract by the month and a session

    @verify_with_counsel
    Scenario Outline: Who stops a contract by the month
      Given a contract of 6 months at € 950.00 a month, agreed on 4 January 2027 on our signed terms
      And 0 of the months have passed
      And we missed <missed> of the evaluations
      And stopping saves us € 3,000.00
      And <agreed>
      When the customer stops the assignment on 4 February 2027 10:00
      Then the customer pays <charge>
      And € 0.00 of the deposit is forfeited
      And <charge> is set off against what was paid
      And this follows from <provision>

      Examples:
        | missed | agreed                                                     | charge     | provision     | note                                     |
        | 0      | we agreed that it may not be ended early                   | € 2,700.00 | clause 5.1    | six months less what we save             |
        | 0      | we agreed that it may be ended early                       | € 950.00   | clause 5.2    | one month                                |
        | 1      | we agreed that it may be ended early                       | € 950.00   | clause 5.2    | of that month nothing comes off          |
        | 1      | we agreed that it may not be ended early                   | € 1,750.00 | guideline G31 | five months less what we save            |
        | 1      | for ending the assignment, € 1,500.00 was negotiated apart | € 1,500.00 | clause 12.1   | what was negotiated, not the five months |
        | 3      | for ending the assignment, € 1,500.00 was negotiated apart | € 0.00     | guideline G31 | three months less what we save is less   |

    Scenario Outline: Who cancels a session
      Given <assignment>
      And it starts on 14 June 2027 09:00
      And stopping saves us € 60.00
      When <ask>
      Then the customer pays <charge>
      And € 0.00 of the deposit is forfeited
      And <charge> is set off against what was paid
      And <refunded> is refunded
      And this follows from <provision>

      Examples:
        | assignment                                                                                  | ask                                                     | charge     | refunded   | provision  | note                        |
        | a workshop of € 2,400.00 for 12 participants, agreed on 11 January 2027 on our signed terms | the customer stops the assignment on 31 May 2027 10:00  | € 600.00   | € 3,000.00 | clause 8.3 | 25 % of the price           |
        | a workshop of € 2,400.00 for 12 participants, agreed on 11 January 2027 on our signed terms | the customer stops the assignment on 9 June 2027 10:00  | € 1,200.00 | € 2,400.00 | clause 8.3 | 50 % of the price           |
        | a workshop of € 2,400.00 for 12 participants, agreed on 11 January 2027 on our signed terms | the customer stops the assignment on 10 June 2027 10:00 | € 2,400.00 | € 1,200.00 | clause 8.3 | all of it                   |
        | a workshop of € 2,400.00 for 12 participants, agreed on 11 January 2027 on our signed terms | nobody has come by 14 June 2027 09:45                   | € 2,340.00 | € 1,260.00 | clause 8.5 | all of it less what we save |
        | a coaching session of € 180.00, agreed on 11 January 2027 on our signed terms               | the customer stops the assignment on 13 June 2027 09:00 | € 90.00    | € 3,510.00 | clause 8.4 | half of it                  |
        | a coaching session of € 180.00, agreed on 11 January 2027 on our signed terms               | the customer stops the assignment on 14 June 2027 08:00 | € 180.00   | € 3,420.00 | clause 8.4 | all of it                   |
        | a coaching session of € 180.00, agreed on 11 January 2027 on our signed terms               | nobody has come by 14 June 2027 09:20                   | € 120.00   | € 3,480.00 | clause 8.5 | all of it less what we save |
