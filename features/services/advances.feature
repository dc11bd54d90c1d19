# policies/services/advances.yaml
Feature: The advance on a project

  Clause 3.1 of our terms: "If we agreed so, a business that stops a planned project up to and including the 14th day
  before the start forfeits the advance, in place of what clauses 4.1 and 4.2 ask."

  Clause 3.2: "As long as an agreed advance has not come in, nothing is added to the project and nothing is moved."

  Background:
    Given a project of € 12,000.00, agreed on 11 January 2027 on our signed terms
    And it starts on 14 June 2027 09:00
    And the days have been planned

  Rule: Forfeiting takes the place of the rest

    @verify_with_counsel
    Scenario Outline: The last day on which the advance is enough
      Given Vecht Logistiek, a business customer since 1 March 2019
      And an advance of € 3,600.00 was paid on 18 January 2027
      And we agreed that who stops forfeits the advance
      And we spent € 1,400.00 on research and material
      When the customer stops the assignment on <moment>
      Then the customer pays <charge>
      And <value> of the deposit is forfeited
      And <payable> is still to be paid
      And this follows from <provision>

      Examples:
        | moment            | charge     | value      | payable    | provision  | note                                |
        | 31 May 2027 23:59 | € 3,600.00 | € 3,600.00 | € 0.00     | clause 3.1 | the 14th day before                 |
        | 1 June 2027 00:00 | € 6,200.00 | € 0.00     | € 2,600.00 | clause 4.2 | the 13th day: 40 % and the material |

    @verify_with_counsel
    Scenario Outline: Nothing is forfeited that was not agreed
      Given Vecht Logistiek, a business customer since 1 March 2019
      And an advance of € 3,600.00 was paid on 18 January 2027
      And <agreed>
      When the customer stops the assignment on 3 May 2027 10:00
      Then the customer pays <charge>
      And <refunded> is refunded
      And this follows from <provision>

      Examples:
        | agreed                                        | charge     | refunded   | provision  | note                         |
        | we agreed that who stops forfeits the advance | € 3,600.00 | € 0.00     | clause 3.1 | in place of 10 %             |
        | forfeiting the advance was not agreed         | € 1,200.00 | € 2,400.00 | clause 4.2 | 10 %, and the rest goes back |

    Scenario: An advance that was never paid is not forfeited
      Given Vecht Logistiek, a business customer since 1 March 2019
      And we agreed that who stops forfeits the advance
      And nothing has been paid yet
      When the customer stops the assignment on 3 May 2027 10:00
      Then the customer pays € 1,200.00
      And this follows from clause 4.2

    Scenario: Who drops a part pays for that part
      Given Vecht Logistiek, a business customer since 1 March 2019
      And an advance of € 3,600.00 was paid on 18 January 2027
      And we agreed that who stops forfeits the advance
      When the customer drops € 4,000.00 of the assignment on 3 May 2027 10:00
      Then the customer pays € 400.00
      And € 0.00 of the deposit is forfeited
      And this follows from clause 4.2

    Scenario: A consumer forfeits nothing
      Given J. de Boer, a consumer
      And an advance of € 3,600.00 was paid on 18 January 2027
      And we agreed that who stops forfeits the advance
      When the customer stops the assignment on 3 May 2027 10:00
      Then the customer pays € 0.00
      And € 3,600.00 is refunded
      And this follows from BW 6:233(a), 6:237(i)

  Rule: First the advance

    Background:
      Given Vecht Logistiek, a business customer since 1 March 2019

    Scenario Outline: Before all of it is in, nothing moves
      Given an advance of € 3,600.00 was agreed, and <paid> of it was paid
      When the customer asks on 3 May 2027 10:00 to move the start
      Then the change is <verdict>
      And this follows from <provision>

      Examples:
        | paid       | verdict  | provision  | note              |
        | € 3,600.00 | free     | clause 6.5 | all of it         |
        | € 3,599.99 | rejected | clause 3.2 | a cent is missing |
        | € 0.00     | rejected | clause 3.2 | nothing at all    |

    Scenario Outline: Nothing is added either
      Given an advance of € 3,600.00 was agreed, and <paid> of it was paid
      When the customer asks on 3 May 2027 10:00 for more hours
      Then the change is <verdict>
      And this follows from <provision>

      Examples:
        | paid       | verdict  | provision  | note                  |
        | € 3,600.00 | free     | clause 6.2 | we plan them in       |
        | € 1,000.00 | rejected | clause 3.2 | part of it is missing |
