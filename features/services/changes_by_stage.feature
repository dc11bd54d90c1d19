# policies/services/changes.yaml
Feature: What a change costs at each stage of the work

  Clause 6.1 of our terms: "Until we plan, everything may change." Clauses 6.2 to 6.4 say what more hours, fewer
  hours and another plan cost after that, clauses 6.5 and 6.6 what another start costs, and clauses 6.7 to 6.9 who
  comes and where.

  Background:
    Given Vecht Logistiek, a business customer since 1 March 2019

  Rule: A project

    Background:
      Given a project of € 12,000.00, agreed on 11 January 2027 on our signed terms
      And it starts on 14 June 2027 09:00
      And the change costs us € 640.00

    Scenario Outline: More hours and fewer
      Given <stage>
      When <ask>
      Then the change is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | stage                                        | ask                                                        | verdict | charge   | provision  | note                 |
        | we are looking things up and making material | the customer asks on 3 May 2027 10:00 for more hours       | free    | € 0.00   | clause 6.2 | planned as well      |
        | the work is under way                        | the customer asks on 3 May 2027 10:00 for more hours       | free    | € 0.00   | clause 6.2 | while we work        |
        | the draft is ready                           | the customer asks on 3 May 2027 10:00 for more hours       | free    | € 0.00   | clause 6.2 | up to the last stage |
        | we are looking things up and making material | the customer asks on 3 May 2027 10:00 for 25 % fewer hours | paid    | € 900.00 | clause 6.3 | 30 % of € 3,000.00   |
        | the work is under way                        | the customer asks on 3 May 2027 10:00 for 25 % fewer hours | paid    | € 900.00 | clause 6.3 | while we work        |
        | the draft is ready                           | the customer asks on 3 May 2027 10:00 for 25 % fewer hours | paid    | € 900.00 | clause 6.3 | up to the last stage |
        | we are looking things up and making material | the customer asks on 3 May 2027 10:00 for 10 % fewer hours | paid    | € 360.00 | clause 6.3 | the material is made |

    Scenario Outline: Another plan, another start
      Given <stage>
      When <ask>
      Then the change is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | stage                                        | ask                                                      | verdict | charge     | provision  | note                   |
        | we are looking things up and making material | the customer asks on 3 May 2027 10:00 for another plan   | paid    | € 640.00   | clause 6.4 | planned as well        |
        | the draft is ready                           | the customer asks on 3 May 2027 10:00 for another plan   | paid    | € 640.00   | clause 6.4 | up to the last stage   |
        | the days have not been planned yet           | the customer asks on 7 June 2027 10:00 to move the start | free    | € 0.00     | clause 6.1 | no days were kept free |
        | we are looking things up and making material | the customer asks on 7 June 2027 10:00 to move the start | paid    | € 1,200.00 | clause 6.5 | 10 % of the price      |
        | the work is under way                        | the customer asks on 7 June 2027 10:00 to move the start | paid    | € 640.00   | clause 6.6 | begun early            |

    Scenario Outline: Who comes and where
      Given <stage>
      When <ask>
      Then the request is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | stage                                        | ask                                                                   | verdict | charge   | provision  | note                     |
        | the days have not been planned yet           | the customer asks on 3 May 2027 10:00 for another adviser             | free    | € 0.00   | clause 6.7 | nothing to hand over     |
        | we are looking things up and making material | the customer asks on 3 May 2027 10:00 for another adviser             | free    | € 0.00   | clause 6.7 | the advice has not begun |
        | the draft is ready                           | the customer asks on 3 May 2027 10:00 for another adviser             | paid    | € 640.00 | clause 6.7 | the draft is handed over |
        | the days have not been planned yet           | the customer asks on 3 May 2027 10:00 to let another participant come | free    | € 0.00   | clause 6.8 | up to the customer       |
        | the draft is ready                           | the customer asks on 3 May 2027 10:00 to let another participant come | free    | € 0.00   | clause 6.8 | up to the last stage     |
        | the days have not been planned yet           | the customer says on 3 May 2027 10:00 that another participant comes  | free    | € 0.00   | clause 6.8 | asked in other words     |
        | the days have not been planned yet           | the customer asks on 3 May 2027 10:00 to meet somewhere else          | free    | € 0.00   | clause 6.9 | we come there            |
        | the work is under way                        | the customer asks on 3 May 2027 10:00 to meet somewhere else          | free    | € 0.00   | clause 6.9 | and there as well        |

  Rule: A contract by the month

    Scenario Outline: The same clauses, and its own for pauses
      Given a contract of 6 months at € 950.00 a month, agreed on 4 January 2027 on our signed terms
      And an order of € 5,700.00
      And 2 of the months have passed
      And the change costs us € 640.00
      And <stage>
      When <ask>
      Then the request is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | stage                              | ask                                                                    | verdict  | charge   | provision     | note                    |
        | the days have not been planned yet | the customer asks on 4 March 2027 10:00 for another plan               | free     | € 0.00   | clause 6.1    | nothing is planned      |
        | the days have not been planned yet | the customer asks on 4 March 2027 10:00 for more hours                 | free     | € 0.00   | clause 6.1    | nothing is planned      |
        | the days have not been planned yet | the customer asks on 4 March 2027 10:00 for 25 % fewer hours           | free     | € 0.00   | clause 6.1    | nothing is planned      |
        | the days have been planned         | the customer asks on 4 March 2027 10:00 for another plan               | paid     | € 640.00 | clause 6.4    | what it costs us        |
        | the days have been planned         | the customer asks on 4 March 2027 10:00 for more hours                 | free     | € 0.00   | clause 6.2    | we plan them in         |
        | the days have been planned         | the customer asks on 4 March 2027 10:00 for 25 % fewer hours           | paid     | € 427.50 | clause 6.3    | 30 % of € 1,425.00      |
        | the days have been planned         | the customer asks on 4 March 2027 10:00 for 10 % fewer hours           | free     | € 0.00   | guideline G32 | a few hours             |
        | the days have been planned         | the customer asks on 4 March 2027 10:00 for another date               | free     | € 0.00   | clause 5.4    | a date is no start      |
        | the work is under way              | the customer asks on 4 March 2027 10:00 for another date               | free     | € 0.00   | clause 5.4    | and nothing is halted   |
        | the work is under way              | the customer asks on 4 March 2027 10:00 for another adviser            | paid     | € 640.00 | clause 6.7    | the work is handed over |
        | the work is under way              | the customer says on 4 March 2027 10:00 that another participant comes | free     | € 0.00   | clause 6.8    | up to the customer      |
        | the work is under way              | the customer asks on 4 March 2027 10:00 to meet somewhere else         | free     | € 0.00   | clause 6.9    | we come there           |
        | the work is under way              | the customer asks on 4 March 2027 10:00 for a lower price              | rejected | € 0.00   | clause 7.2    | a deal is a deal        |
