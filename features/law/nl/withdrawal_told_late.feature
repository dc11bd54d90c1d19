# policies/law/nl/withdrawal.yaml
Feature: Withdrawing by who was told late, or buys a service

  Article 6:230o(2) of the Civil Code: who was not told of the right to withdraw has until 14 days after being told, but
  never more than 12 months longer. Article 6:230o(1)(a): for services the days begin with the order.

  Background:
    Given Sanne Bakker, a consumer
    And an order of € 400.00, concluded on 1 March 2027
    And it comes from stock
    And the order was made online
    And our terms were handed over

  Rule: Who was told late has until 14 days after it

    Background:
      Given the order is a sale of goods
      And it arrived on 8 March 2027

    Scenario Outline: Told before the order, later, very late or never
      Given <told>
      When the customer withdraws from the order on <moment>
      Then the request is <verdict>
      And this follows from <provision>

      Examples:
        | told                                                              | moment              | verdict  | provision    | note                                  |
        | we told the customer of the right to withdraw before the order    | 22 March 2027 23:59 | free     | BW 6:230o(1) | day 14                                |
        | we told the customer of the right to withdraw before the order    | 23 March 2027 00:00 | rejected | BW 6:230o    | day 15                                |
        | we never told the customer of the right to withdraw               | 23 March 2027 00:00 | free     | BW 6:230o(1) | nobody told                           |
        | we only told the customer of the right to withdraw on 5 March 2027 | 23 March 2027 00:00 | rejected | BW 6:230o    | before the goods came: that is enough |
        | we only told the customer of the right to withdraw on 1 June 2027 | 15 June 2027 23:59  | free     | BW 6:230o(1) | 14 days after being told              |
        | we only told the customer of the right to withdraw on 1 June 2027 | 16 June 2027 00:00  | rejected | BW 6:230o    | a minute later                        |
        | we only told the customer of the right to withdraw on 14 March 2028 | 22 March 2028 23:59 | free     | BW 6:230o(1) | 12 months after day 14, and no more   |
        | we only told the customer of the right to withdraw on 14 March 2028 | 23 March 2028 00:00 | rejected | BW 6:230o    | though 14 days after being told are not over |
        | we never told the customer of the right to withdraw               | 22 March 2028 23:59 | free     | BW 6:230o(1) | 12 months after day 14                |
        | we never told the customer of the right to withdraw               | 23 March 2028 00:00 | rejected | BW 6:230o    | a minute later                        |

  Rule: For a service the days begin with the order

    Scenario Outline: The hour of the order does not matter
      Given the order is one for services
      When the customer withdraws from the order on <moment>
      Then the request is <verdict>
      And this follows from <provision>

      Examples:
        | moment              | verdict  | provision    | note                      |
        | 15 March 2027 23:59 | free     | BW 6:230o(1) | the last minute of day 14 |
        | 16 March 2027 00:00 | rejected | BW 6:230o    | day 15                    |

  @verify_with_counsel
  Rule: A part of the order may be sent back too

    Scenario Outline: A part, as long as all of it could be sent back
      Given the order is a sale of goods
      And in all the customer has paid € 400.00
      And it arrived on 8 March 2027
      When the customer cancels € 150.00 of the order on <moment>
      Then the request is <verdict>
      And <refunded> is refunded
      And this <why>

      Examples:
        | moment              | verdict  | refunded | why                              | note   |
        | 22 March 2027 23:59 | free     | € 150.00 | follows from BW 6:230o(1), 6:270 | day 14 |
        | 23 March 2027 00:00 | rejected | € 0.00   | rests on BW 6:217                | day 15 |
