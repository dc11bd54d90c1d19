# policies/manufacturing/late_replies.yaml
Feature: Cancelling after our own silence, stage by stage

  Clause 8.3 of our delivery terms: "If we answer you late, your notice counts from the day you should have had our answer."

  It can only make a difference where the percentage of clause 7.2 depends on the day: from planning until production.

  Background:
    Given Vecht Interiors, a business customer since 1 March 2019
    And an order of € 20,000.00, concluded on 4 January 2027 on our signed terms
    And delivery is promised for 30 April 2027

  Rule: Where the day counts, it counts from the answer that was due

    Scenario Outline: Four days of silence, from the first stage to the last
      Given <stage>
      And we answered 4 days late
      And we can still avoid costs of € 3,000.00
      When the customer cancels the order on 20 April 2027 11:00
      Then the cancellation is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | stage                              | verdict  | charge      | provision  | note                               |
        | the order has not been planned yet | free     | € 0.00      | clause 7.1 | nothing to make cheaper            |
        | the order has been planned         | paid     | € 9,000.00  | clause 8.3 | 45 % rather than 60 %              |
        | the materials have been bought     | paid     | € 9,000.00  | clause 8.3 | the same                           |
        | the order is in production         | paid     | € 17,000.00 | clause 7.3 | no day would have made it cheaper  |
        | the order is ready                 | paid     | € 17,000.00 | clause 7.3 | the same                           |
        | the order has been shipped         | rejected | € 0.00      | clause 7.5 | an answer in time was too late too |

    Scenario Outline: A part of the order just as well
      Given <stage>
      And we answered 4 days late
      And we can still avoid costs of € 3,000.00
      When the customer cancels € 6,000.00 of the order on 20 April 2027 11:00
      Then the cancellation is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | stage                              | verdict | charge     | provision  | note                       |
        | the order has not been planned yet | free    | € 0.00     | clause 7.1 | nothing to make cheaper    |
        | the order has been planned         | paid    | € 2,700.00 | clause 8.3 | 45 % of € 6,000.00         |
        | the materials have been bought     | paid    | € 2,700.00 | clause 8.3 | the same                   |
        | the order is in production         | paid    | € 3,000.00 | clause 7.3 | € 6,000.00 less € 3,000.00 |

    Scenario: Other requests than cancelling have their own price
      Given the order has been planned
      And we answered 4 days late
      When the customer asks on 20 April 2027 11:00 to change the quantity by 25 %
      Then the customer pays € 400.00
      And this follows from clause 6.5

  Rule: One day can be enough

    Background:
      Given the order has been planned

    Scenario Outline: One day of silence, on the first day of a dearer percentage
      Given we answered 1 day late
      When the customer cancels the order on <moment>
      Then the customer pays <charge>
      And this follows from <provision>

      Examples:
        | moment                | charge      | provision  | note                        |
        | 5 February 2027 00:00 | € 2,000.00  | clause 8.3 | 84 days and 1 make 85: 10 % |
        | 19 March 2027 00:00   | € 5,000.00  | clause 8.3 | 42 days and 1 make 43: 25 % |
        | 17 April 2027 00:00   | € 9,000.00  | clause 8.3 | 13 days and 1 make 14: 45 % |
        | 18 April 2027 00:00   | € 12,000.00 | clause 7.2 | 12 days and 1 make 13: 60 % |

    Scenario Outline: Where the answer came in time, the day of the request counts
      Given we answered 0 days late
      When the customer cancels the order on <moment>
      Then the customer pays <charge>
      And this follows from clause 7.2

      Examples:
        | moment              | charge      | note          |
        | 19 March 2027 00:00 | € 9,000.00  | 42 days: 45 % |
        | 17 April 2027 00:00 | € 12,000.00 | 13 days: 60 % |

    Scenario Outline: The minimum of clause 7.2 stays, to a cent
      Given the same order, but worth <value>
      And we answered 4 days late
      When the customer cancels the order on 20 April 2027 11:00
      Then the customer pays <charge>
      And this follows from clause 8.3

      Examples:
        | value    | charge   | note                                 |
        | € 500.00 | € 250.00 | 60 % is € 300.00, 45 % only € 225.00 |
        | € 560.00 | € 252.00 | 45 % is more than the minimum        |

  @verify_with_counsel
  Rule: Where the deposit is forfeited, the day decides only whether it is

    Background:
      Given the order has been planned
      And a deposit of € 6,000.00 was paid on 11 January 2027
      And we agreed that who cancels forfeits the deposit

    Scenario Outline: More than 42 days before, the deposit is the price, with our silence or without
      Given we answered <late> days late
      When the customer cancels the order on 18 March 2027 23:59
      Then the customer pays € 6,000.00
      And € 6,000.00 of the deposit is forfeited
      And this follows from clause 7.4

      Examples:
        | late | note                                       |
        | 0    | the 43rd day before                        |
        | 42   | an answer in time would have cost the same |

  Rule: Where it was not agreed, the percentage of an answer in time

    Background:
      Given the order has been planned
      And a deposit of € 6,000.00 was paid on 11 January 2027
      And forfeiting the deposit was not agreed

    Scenario: More than 42 days before
      Given we answered 42 days late
      When the customer cancels the order on 18 March 2027 23:59
      Then the customer pays € 2,000.00
      And € 0.00 of the deposit is forfeited
      And € 4,000.00 is refunded
      And this follows from clause 8.3
