# policies/services/house_practice.yaml
Feature: Who had to wait for our answer

  Guideline G37: while our answer was late, moving the start of a project or a session is free until the work
  begins. The rest costs what our terms say, and the sales manager answers the same day (guideline G28).

  Background:
    Given Vecht Logistiek, a business customer since 1 March 2019
    And we answered 1 day late
    And the change costs us € 640.00

  Scenario Outline: A project moves for nothing until the work begins
    Given a project of € 12,000.00, agreed on 11 January 2027 on our signed terms
    And it starts on 14 June 2027 09:00
    And <stage>
    When <ask>
    Then the change is <verdict>
    And the customer pays <charge>
    And this follows from <provision>
    And the sales manager answers at last by 7 June 2027

    Examples:
      | stage                                        | ask                                                         | verdict  | charge     | provision     | note                   |
      | the days have not been planned yet           | the customer asks on 7 June 2027 10:00 to move the start    | free     | € 0.00     | clause 6.1    | free anyhow            |
      | the days have been planned                   | the customer asks on 7 June 2027 10:00 to move the start    | free     | € 0.00     | guideline G37 | not 10 %               |
      | we are looking things up and making material | the customer asks on 7 June 2027 10:00 to move the start    | free     | € 0.00     | guideline G37 | nor now                |
      | the work is under way                        | the customer asks on 7 June 2027 10:00 to move the start    | paid     | € 640.00   | clause 6.6    | the work is halted     |
      | the days have been planned                   | the customer asks on 7 June 2027 10:00 for another plan     | paid     | € 640.00   | clause 6.4    | a plan is no date      |
      | the days have been planned                   | the customer asks on 7 June 2027 10:00 for 25 % fewer hours | paid     | € 900.00   | clause 6.3    | nor are hours          |
      | the days have been planned                   | the customer stops the assignment on 7 June 2027 10:00      | paid     | € 4,800.00 | clause 4.2    | stopping is not moving |
      | the work has been handed over                | the customer asks on 7 June 2027 10:00 to move the start    | rejected | € 0.00     | clause 7.3    | it is finished         |

  Scenario Outline: A session moves for nothing, a contract by the month does so anyhow
    Given <assignment>
    And it starts on 14 June 2027 09:00
    When <ask>
    Then the request is <verdict>
    And this follows from <provision>

    Examples:
      | assignment                                                                                  | ask                                                             | verdict  | provision     | note                       |
      | a workshop of € 2,400.00 for 12 participants, agreed on 11 January 2027 on our signed terms | the customer asks on 10 June 2027 10:00 for another date        | free     | guideline G37 | not half                   |
      | a coaching session of € 180.00, agreed on 11 January 2027 on our signed terms               | the customer asks on 14 June 2027 08:00 for another date        | free     | guideline G37 | not half                   |
      | a workshop of € 2,400.00 for 12 participants, agreed on 11 January 2027 on our signed terms | the customer stops the assignment on 10 June 2027 10:00         | paid     | clause 8.3    | stopping is not moving     |
      | a contract of 6 months at € 950.00 a month, agreed on 4 January 2027 on our signed terms    | the customer asks on 4 March 2027 10:00 for a pause of 2 months | free     | clause 5.4    | a short pause              |
      | a contract of 6 months at € 950.00 a month, agreed on 4 January 2027 on our signed terms    | the customer asks on 4 March 2027 10:00 for a pause of 3 months | referred | clause 5.4    | a long one is talked about |

  Scenario Outline: It does not help who has to pay first, asks too much, or is not under our terms
    Given an order of € 12,000.00, concluded on 11 January 2027
    And the quotation was signed
    And the days have been planned
    And it starts on 14 June 2027 09:00
    And <terms>
    And <fact>
    When the customer asks on 7 June 2027 10:00 to move the start
    Then the change is <verdict>
    And this follows from <provision>

    Examples:
      | terms                                     | fact                                                               | verdict  | provision     | note                      |
      | our terms were signed                     | we told the customer beforehand that we promise an effort only     | free     | guideline G37 | nothing stands in the way |
      | our terms were signed                     | an advance of € 3,600.00 was agreed, and € 1,000.00 of it was paid | rejected | clause 3.2    | first the advance         |
      | our terms were signed                     | this is beyond our competence                                      | rejected | clause 7.1    | nobody is free then       |
      | our terms were not handed over            | we told the customer beforehand that we promise an effort only     | referred | guideline G36 | none of our terms         |
      | the customer expressly rejected our terms | we told the customer beforehand that we promise an effort only     | referred | guideline G36 | theirs                    |
