# policies/law/nl/defects.yaml
Feature: A defect in what a consumer bought

  Articles 7:17 to 7:22 of the Civil Code: a defect that shows within a year of delivery counts as there from the start,
  unless we prove otherwise; for what was bought before 27 April 2022 within 6 months. First we repair or replace it, then
  comes a lower price, or the money back unless the defect is small. None of it costs the customer anything.

  Background:
    Given Sanne Bakker, a consumer
    And the order is a sale of goods
    And our terms were not handed over

  Rule: Within the year it is for us to prove

    Background:
      Given an order of € 900.00, concluded on 1 March 2027
      And it arrived on 8 March 2027

    Scenario Outline: The last day of the year
      Given the defect showed on <showed>
      When the customer reports a defect on 15 March 2028 10:00
      Then the request is <verdict>
      And <who> must prove it
      And this follows from <provision>

      Examples:
        | showed        | verdict  | who          | provision    | note                        |
        | 8 March 2028  | free     | the supplier | BW 7:18a(2)  | a year to the day           |
        | 9 March 2028  | referred | the customer | BW 7:17(2)   | a day more: we look at it   |

    Scenario Outline: What we can prove, and what does not last
      Given the defect showed on 10 January 2028
      And <what>
      When the customer reports a defect on 12 January 2028 10:00
      Then the request is <verdict>
      And <who> must prove it
      And this follows from <provision>

      Examples:
        | what                                            | verdict  | who          | provision           | note                          |
        | we can't show that it comes from wrong use      | free     | the supplier | BW 7:18a(2)         | nothing proven                |
        | we can show that it comes from wrong use        | rejected | the supplier | BW 7:17(2), 7:18a(2) | proven, so it is no defect    |
        | such goods should last longer                   | free     | the supplier | BW 7:18a(2)         | presumed                      |
        | such goods do not last longer                   | referred | the customer | BW 7:17(2)          | then nothing is presumed      |

    Scenario: Repair or replacement comes first, and costs nothing
      Given the defect showed on 10 January 2028
      And we have not tried to mend it yet
      And the customer asks for the money back
      When the customer reports a defect on 12 January 2028 10:00
      Then the request is free
      And this follows from BW 7:21(1)
      And the service desk offers repair by 19 January 2028 10:00

  Rule: If it can't be mended, a lower price or the money back

    Background:
      Given an order of € 900.00, concluded on 1 March 2027
      And it arrived on 8 March 2027
      And the defect showed on 10 January 2028
      And we tried to mend it and failed

    Scenario: The money back
      Given the defect is not a small one
      And the customer asks for the money back
      When the customer reports a defect on 1 February 2028 10:00
      Then the request is free
      And this follows from BW 7:22(1)(a)
      And the administration refunds it by 15 February 2028 10:00

    Scenario Outline: A part of the price
      Given <size>
      And <wish>
      When the customer reports a defect on 1 February 2028 10:00
      Then the request is free
      And this follows from BW 7:22(2)
      And the sales manager offers a part of the price back by 8 February 2028 10:00

      Examples:
        | size                         | wish                                          | note                         |
        | the defect is a small one    | the customer asks for the money back          | too small for the money back |
        | the defect is not a small one | the customer asks for a part of the price back | as the customer chose       |

    Scenario: Who prefers another repair gets it
      Given the customer asks to have it mended
      When the customer reports a defect on 1 February 2028 10:00
      Then the request is free
      And this follows from BW 7:21(2)
      And the service desk offers repair by 8 February 2028 10:00

  Rule: Bought before 27 April 2022: half a year

    Scenario Outline: The day of the order sets the time
      Given an order of € 900.00, concluded on <ordered>
      And it arrived on 2 May 2022
      And the defect showed on <showed>
      When the customer reports a defect on <moment>
      Then the request is <verdict>
      And <who> must prove it
      And this follows from <provision>

      Examples:
        | ordered       | showed          | moment                | verdict  | who          | provision        | note                   |
        | 26 April 2022 | 2 November 2022 | 4 November 2022 10:00 | free     | the supplier | BW (2003) 7:18(2) | half a year to the day |
        | 26 April 2022 | 3 November 2022 | 4 November 2022 10:00 | referred | the customer | BW 7:17(2)       | a day more             |
        | 27 April 2022 | 3 November 2022 | 4 November 2022 10:00 | free     | the supplier | BW 7:18a(2)      | from this day a year   |
        | 27 April 2022 | 2 May 2023      | 4 May 2023 10:00      | free     | the supplier | BW 7:18a(2)      | a year to the day      |
        | 27 April 2022 | 3 May 2023      | 4 May 2023 10:00      | referred | the customer | BW 7:17(2)       | a day more             |
