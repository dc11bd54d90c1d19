# policies/services/house_practice.yaml
Feature: Where our terms do not apply

  Guideline G36: "Where our terms do not apply, the sales manager decides what a change costs." Our own practice
  holds all the same.

  Background:
    Given Vecht Logistiek, a business customer since 1 March 2019
    And our terms were not handed over

  Rule: What a change costs was not agreed

    Scenario Outline: The sales manager decides, whatever is asked of a project
      Given an order of € 12,000.00, concluded on 11 January 2027
      And the quotation was signed
      And it starts on 14 June 2027 09:00
      And the change costs us € 480.00
      And <stage>
      When <ask>
      Then the sales manager must approve it
      And this follows from <provision>

      Examples:
        | stage                              | ask                                                                                | provision     | note                        |
        | the days have not been planned yet | the customer asks on 3 May 2027 10:00 for another plan                             | guideline G36 | with our terms: free        |
        | the days have been planned         | the customer asks on 3 May 2027 10:00 for another plan                             | guideline G36 | with our terms: € 480.00    |
        | the days have been planned         | the customer asks on 3 May 2027 10:00 for more hours                               | guideline G36 | nobody named our rate       |
        | the days have been planned         | the customer asks on 3 May 2027 10:00 for 25 % fewer hours                         | guideline G36 | no 30 % was agreed          |
        | the days have been planned         | the customer asks on 3 May 2027 10:00 for 10 % fewer hours                         | guideline G36 | nor is a tenth free         |
        | the work is under way              | the customer asks on 28 June 2027 10:00 to move the start                          | guideline G36 | the work halts              |
        | the days have been planned         | the customer asks on 3 May 2027 10:00 to meet somewhere else                       | guideline G36 | another place               |
        | the days have been planned         | the customer asks on 3 May 2027 10:00 for another adviser                          | guideline G36 | another adviser             |
        | the days have been planned         | the customer says on 3 May 2027 10:00 that another participant comes               | guideline G36 | another participant         |
        | the days have been planned         | the customer asks on 3 May 2027 10:00 for a lower price                            | guideline G36 | the price as well           |
        | the days have been planned         | the customer asks on 3 May 2027 10:00 to pass the assignment on to another company | guideline G33 | our practice, not our terms |
        | the days have been planned         | nobody has come by 14 June 2027 09:45                                              | guideline G36 | a missed appointment        |
        | the work has been handed over      | the customer asks on 20 September 2027 10:00 for another plan                      | guideline G36 | also when it is finished    |
        | the work has been handed over      | nobody has come by 20 September 2027 10:00                                         | guideline G36 | also when it is finished    |

    Scenario Outline: The sales manager also decides about a session
      Given an order of € 2,400.00, concluded on 11 January 2027
      And the quotation was signed
      And <assignment>
      And it starts on 14 June 2027 09:00
      And the change costs us € 60.00
      When <ask>
      Then the sales manager must approve it
      And this follows from guideline G36

      Examples:
        | assignment                                       | ask                                                                    | note                 |
        | the assignment is a workshop for 12 participants | the customer asks on 10 June 2027 10:00 for another date               | with our terms: half |
        | the assignment is a workshop for 12 participants | the customer says on 10 June 2027 10:00 that 9 participants will come  | three drop out       |
        | the assignment is a workshop for 12 participants | the customer says on 10 June 2027 10:00 that another participant comes | a place is a place   |
        | the assignment is a workshop for 12 participants | the customer says on 14 June 2027 10:00 that another participant comes | it has begun         |
        | the assignment is a workshop for 12 participants | the customer asks on 10 June 2027 10:00 for another plan               | another programme    |
        | the assignment is a workshop for 12 participants | nobody has come by 14 June 2027 09:45                                  | nobody came          |
        | the assignment is a coaching session             | the customer asks on 14 June 2027 08:00 for another date               | with our terms: half |
        | the assignment is a coaching session             | nobody has come by 14 June 2027 09:45                                  | nobody came          |

    Scenario Outline: Whose terms were they?
      Given an order of € 12,000.00, concluded on 11 January 2027
      And the quotation was signed
      And <terms>
      And the days have been planned
      And it starts on 14 June 2027 09:00
      When the customer asks on 7 June 2027 10:00 to move the start
      Then the change is <verdict>
      And this rests on <provision>

      Examples:
        | terms                                     | verdict  | provision   | note           |
        | the customer named no terms of its own    | referred | BW 6:233(b) | nobody's terms |
        | the customer expressly rejected our terms | referred | BW 6:225(3) | theirs         |
