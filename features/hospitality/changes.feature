# policies/hospitality/changes.yaml
Feature: Changing a reservation

  These are the house's own terms. Clause 4.1: "Another menu, another set-up or more guests are free up to and including
  the third day before the start; later, or once the kitchen has bought for you, you pay what it costs us." Clause 4.2:
  "Until the start somebody else may come."

  Clause 4.3: "A group may move its date more than 14 days before the start: free more than 2 months before it, later
  for 10 % of the reservation value." Clause 4.4: "A room or a table for fewer than ten moves free of charge until 24
  hours before." Clause 4.5: "After that the date stands." Clause 4.6: "What we have no room for, we do not promise."
  Clause 4.7: "The price stands." Clause 4.8: "A diet or an allergy costs nothing."

  Background:
    Given Van Houten Consultants, a business customer since 1 March 2019
    And a reservation of € 8,000.00 for 40 persons, made on 1 September 2026 under our terms
    And the services begin on 16 October 2027 12:00

  Rule: Wishes are free as long as the kitchen has not bought anything

    Scenario Outline: Another menu
      Given the wish costs us € 150.00
      When the customer asks on <moment> for another menu
      Then the change is <verdict>
      And the customer pays <charge>
      And this follows from clause 4.1

      Examples:
        | moment                | verdict | charge   | note                           |
        | 13 October 2027 23:59 | free    | € 0.00   | the last minute of the 3rd day |
        | 14 October 2027 00:00 | paid    | € 150.00 | the 2nd day: what it costs us  |

    Scenario Outline: Once the kitchen has bought, a wish costs what it costs
      Given the wish costs us € 150.00
      And <stage>
      When the customer asks on 1 October 2027 10:00 for another menu
      Then the customer pays <charge>
      And this follows from clause 4.1

      Examples:
        | stage                                       | charge   | note                   |
        | the order has been planned                  | € 0.00   | nothing was bought yet |
        | the kitchen has bought for this reservation | € 150.00 | what it costs us       |

    Scenario Outline: An allergy never costs anything
      Given the wish costs us € 150.00
      And <wish>
      When the customer asks on 15 October 2027 10:00 for another menu
      Then the customer pays <charge>
      And this follows from <provision>

      Examples:
        | wish                          | charge   | provision  | note             |
        | the wish is for an allergy    | € 0.00   | clause 4.8 | the day before   |
        | the wish is for another taste | € 150.00 | clause 4.1 | what it costs us |

    Scenario: More guests are welcome
      When the customer asks on 1 October 2027 10:00 to bring more guests
      Then the change is free
      And this follows from clause 4.1

    Scenario: A full house stays full
      Given we are full that day
      When the customer asks on 1 October 2027 10:00 to bring more guests
      Then the request is rejected
      And this follows from clause 4.6

    Scenario: Somebody else may come, up to the last minute
      When the customer asks on 16 October 2027 11:59 to put the reservation in another name
      Then the change is free
      And this follows from clause 4.2

    Scenario Outline: Once it has begun nobody else takes the place
      When the customer asks on <moment> to put the reservation in another name
      Then the request is <verdict>
      And this follows from clause 4.2

      Examples:
        | moment                | verdict  | note                 |
        | 16 October 2027 12:00 | free     | exactly at the start |
        | 16 October 2027 12:01 | rejected | a minute later       |

  Rule: A date may move as long as it can be filled again

    Scenario Outline: A group
      When the customer asks on <moment> for another date
      Then the change is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | moment               | verdict  | charge   | provision  | note                      |
        | 16 August 2027 11:59 | free     | € 0.00   | clause 4.3 | more than 2 months before |
        | 16 August 2027 12:00 | paid     | € 800.00 | clause 4.3 | exactly 2 months: 10 %    |
        | 2 October 2027 11:59 | paid     | € 800.00 | clause 4.3 | more than 14 days before  |
        | 2 October 2027 12:00 | rejected | € 0.00   | clause 4.5 | exactly 14 days           |

    Scenario Outline: A table for four
      Given the same reservation, but for 4 persons
      And a table was reserved
      When the customer asks on <moment> for another date
      Then the change is <verdict>
      And this follows from <provision>

      Examples:
        | moment                | verdict  | provision  | note                   |
        | 20 August 2027 10:00  | free     | clause 4.4 | a group would pay 10 % |
        | 15 October 2027 12:00 | free     | clause 4.4 | exactly 24 hours       |
        | 15 October 2027 12:01 | rejected | clause 4.5 | a minute less          |

    Scenario: No room on the other date
      Given we are full that day
      When the customer asks on 16 July 2027 10:00 for another date
      Then the request is rejected
      And this follows from clause 4.6

  Rule: A deal is a deal

    Scenario: The price stands
      When the customer asks on 16 July 2027 10:00 for a lower price
      Then the request is rejected
      And this follows from clause 4.7

    Scenario: A business has no time for second thoughts
      When the customer withdraws from the reservation on 5 September 2026 10:00
      Then the request is rejected
      And this follows from BW 6:230g(1)(a)
