# policies/law/nl/withdrawal.yaml
Feature: Withdrawing from a purchase at a distance

  Articles 6:230o and 6:230h of the Civil Code: a consumer who buys at a distance or at the door may withdraw without a
  reason, for 14 days after receipt of the goods, or after the order if it is for services. Who was not told of that
  right has until 14 days after being told, and 12 months more at most. The last day ends at midnight, and is a working
  day. What was sent in time is in time. A purchase at the door of € 50.00 or less is left out.

  Background:
    Given Sanne Bakker, a consumer
    And our terms were handed over

  Rule: Fourteen days after receipt, and the order itself starts nothing

    Background:
      Given an order of € 400.00, concluded on 1 March 2027
      And the order is a sale of goods
      And it comes from stock
      And in all the customer has paid € 400.00

    Scenario Outline: The last minute of day 14
      Given the order was made online
      And it arrived on <arrived>
      When the customer withdraws from the order on <moment>
      Then the request is <verdict>
      And <refunded> is refunded
      And this follows from <provision>

      Examples:
        | arrived      | moment              | verdict  | refunded | provision    | note                                        |
        | 8 March 2027 | 8 March 2027 12:00  | free     | € 400.00 | BW 6:230o(1) | the day of receipt itself does not count    |
        | 8 March 2027 | 22 March 2027 23:59 | free     | € 400.00 | BW 6:230o(1) | the last minute of day 14                   |
        | 8 March 2027 | 23 March 2027 00:00 | rejected | € 0.00   | BW 6:230o    | day 15                                      |
        | 6 March 2027 | 22 March 2027 23:59 | free     | € 400.00 | BW 6:230o(1) | day 14 is a Saturday, so the Monday after it |
        | 6 March 2027 | 23 March 2027 00:00 | rejected | € 0.00   | BW 6:230o    | the day after that Monday                   |

    Scenario Outline: Who cancels in time uses the right, and who does not accept the parcel does not
      Given the order was made online
      And it arrived on 8 March 2027
      When <request>
      Then the request is <verdict>
      And this <why>

      Examples:
        | request                                                             | verdict  | why                       | note                        |
        | the customer cancels the order on 22 March 2027 23:59               | free     | follows from BW 6:230o(1) | the word does not matter    |
        | the customer cancels the order on 23 March 2027 00:00               | rejected | rests on BW 6:217         | then the order stands       |
        | nobody is there on 8 March 2027 10:00 to receive the goods          | rejected | rests on BW 6:217         | silence is no withdrawal    |

    Scenario Outline: A letter is in time if it was sent in time
      Given the order was made online
      And it arrived on 8 March 2027
      And the customer sent it by letter on <sent>
      When the customer withdraws from the order on 24 March 2027 11:00
      Then the request is <verdict>
      And this follows from <provision>

      Examples:
        | sent          | verdict  | provision    | note         |
        | 22 March 2027 | free     | BW 6:230o(1) | on day 14    |
        | 23 March 2027 | rejected | BW 6:230o    | on day 15    |

    Scenario Outline: Only at a distance, and only for consumers
      Given <where>
      And it arrived on 8 March 2027
      When the customer withdraws from the order on 10 March 2027 10:00
      Then the request is <verdict>
      And this follows from <provision>

      Examples:
        | where                                     | verdict  | provision       | note                      |
        | the order was made online                 | free     | BW 6:230o(1)    | at a distance             |
        | the order was made by telephone           | free     | BW 6:230o(1)    | at a distance too         |
        | the order was made at the customer's door | free     | BW 6:230o(1)    | worth more than € 50.00   |
        | the order was made in our shop            | rejected | BW 6:230g(1)(e) | seen before it was bought |

    Scenario: Before the goods arrive the days have not begun
      Given the order was made online
      And it has not arrived yet
      When the customer withdraws from the order on 3 May 2027 10:00
      Then the request is free
      And € 400.00 is refunded
      And this follows from BW 6:230o(1)(b)
      And the administration refunds it by 17 May 2027 10:00
      And the order desk acknowledges the withdrawal by 3 May 2027 23:59

  Rule: At the door, more than € 50.00

    Scenario Outline: The small sale is left out to the cent
      Given an order of <value>, concluded on 1 March 2027
      And the order is a sale of goods
      And it comes from stock
      And the order was made at the customer's door
      And it arrived on 8 March 2027
      When the customer withdraws from the order on 10 March 2027 10:00
      Then the request is <verdict>
      And this follows from <provision>

      Examples:
        | value   | verdict  | provision       | note        |
        | € 50.00 | rejected | BW 6:230h(2)(a) | exactly     |
        | € 50.01 | free     | BW 6:230o(1)    | a cent more |

  Rule: The law has been in force since 13 June 2014

    Scenario Outline: The day of the order counts
      Given an order of € 400.00, concluded on <ordered>
      And the order is a sale of goods
      And it comes from stock
      And the order was made online
      And it arrived on 16 June 2014
      When the customer withdraws from the order on 20 June 2014 10:00
      Then the request is <verdict>
      And this <why>

      Examples:
        | ordered      | verdict  | why                       | note           |
        | 12 June 2014 | rejected | rests on BW 6:217         | the day before |
        | 13 June 2014 | free     | follows from BW 6:230o(1) | the first day  |
