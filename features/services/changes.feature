# policies/services/changes.yaml
Feature: Changing an assignment

  Clause 6.1 of our terms: "Until we plan, everything may change." Clause 6.2: "After that we plan more hours in for
  nothing." Clause 6.3: "For fewer hours you pay 30 % of the fee for the hours that are dropped." Clause 6.4: "For
  another plan you pay what it costs us, with a minimum of € 150.00."

  Clause 6.5: "You may move a planned start for nothing up to and including the 10th working day before it; after
  that it costs 10 % of the price, and at least € 200.00, but never more than the price." Clause 6.6: "Halting work
  that is under way costs what it costs us."

  Background:
    Given Vecht Logistiek, a business customer since 1 March 2019
    And a project of € 12,000.00, agreed on 11 January 2027 on our signed terms

  Rule: Until we plan, everything may change

    Scenario Outline: Nothing has been reserved yet
      Given the days have not been planned yet
      When <ask>
      Then the change is free
      And this follows from clause 6.1

      Examples:
        | ask                                                             | note                |
        | the customer asks on 25 January 2027 10:00 for more hours       | a larger assignment |
        | the customer asks on 25 January 2027 10:00 for 40 % fewer hours | a smaller one       |
        | the customer asks on 25 January 2027 10:00 to move the start    | another start       |
        | the customer asks on 25 January 2027 10:00 for another plan     | another plan        |

  Rule: More hours are welcome, fewer leave a gap

    Scenario Outline: More or fewer
      Given the days have been planned
      And it starts on 14 June 2027 09:00
      When <ask>
      Then the change is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | ask                                                        | verdict | charge     | provision  | note                      |
        | the customer asks on 3 May 2027 10:00 for more hours       | free    | € 0.00     | clause 6.2 | only the hours themselves |
        | the customer asks on 3 May 2027 10:00 for 25 % fewer hours | paid    | € 900.00   | clause 6.3 | 30 % of € 3,000.00        |
        | the customer asks on 3 May 2027 10:00 for 50 % fewer hours | paid    | € 1,800.00 | clause 6.3 | 30 % of € 6,000.00        |

    Scenario Outline: As long as the work lasts
      Given <stage>
      When the customer asks on 3 May 2027 10:00 for 25 % fewer hours
      Then the change is <verdict>
      And this follows from <provision>

      Examples:
        | stage                         | verdict  | provision  | note                       |
        | the draft is ready            | paid     | clause 6.3 | the last stage of the work |
        | the work has been handed over | rejected | clause 7.3 | now it is finished         |

  Rule: Another plan costs what it costs us

    Scenario Outline: At least the new plan
      Given <stage>
      And the change costs us <cost>
      When the customer asks on 3 May 2027 10:00 for another plan
      Then the change is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | stage                              | cost     | verdict | charge   | provision  | note                   |
        | the days have not been planned yet | € 640.00 | free    | € 0.00   | clause 6.1 | not planned yet        |
        | the days have been planned         | € 149.99 | paid    | € 150.00 | clause 6.4 | the minimum            |
        | the days have been planned         | € 150.00 | paid    | € 150.00 | clause 6.4 | the minimum, to a cent |
        | the work is under way              | € 640.00 | paid    | € 640.00 | clause 6.4 | our costs              |

    Scenario: What it costs has to be known
      Given the days have been planned
      When the customer asks on 3 May 2027 10:00 for another plan
      Then we first ask what the change costs us
