# policies/law/nl/withdrawal.yaml
Feature: Orders of before and after 13 June 2014

  Articles 6:230g to 6:230z of the Civil Code, and the 30 days to deliver of article 7:9(4), are for orders that were made
  on or after 13 June 2014. For an order of the day before, none of them answers; the law of that time is not in this book,
  so the order stands.

  Background:
    Given Sanne Bakker, a consumer
    And our terms were handed over

  Rule: The day of the order decides, not the day of the request

    Scenario Outline: Goods that were bought online
      Given an order of € 400.00, concluded on <ordered>
      And the order is a sale of goods
      And it comes from stock
      And the order was made online
      And in all the customer has paid € 400.00
      And <arrival>
      And <told>
      When the customer withdraws from the order on <moment>
      Then the request is <verdict>
      And <refunded> is refunded
      And this follows from <provision>

      Examples:
        | ordered      | arrival                    | told                                                           | moment             | verdict  | refunded | provision       | note                          |
        | 12 June 2014 | it has not arrived yet     | we told the customer of the right to withdraw before the order | 20 June 2014 10:00 | rejected | € 0.00   | the default     | nothing came, the day before  |
        | 13 June 2014 | it has not arrived yet     | we told the customer of the right to withdraw before the order | 20 June 2014 10:00 | free     | € 400.00 | BW 6:230o(1)(b) | nothing came, the first day   |
        | 12 June 2014 | it arrived on 16 June 2014 | we told the customer of the right to withdraw before the order | 1 July 2014 10:00  | rejected | € 0.00   | the default     | 15 days later, the day before |
        | 13 June 2014 | it arrived on 16 June 2014 | we told the customer of the right to withdraw before the order | 1 July 2014 10:00  | rejected | € 0.00   | BW 6:230o       | 15 days later, the first day  |
        | 12 June 2014 | it arrived on 16 June 2014 | we never told the customer of the right to withdraw            | 30 June 2015 10:00 | rejected | € 0.00   | the default     | never told, the day before    |
        | 13 June 2014 | it arrived on 16 June 2014 | we never told the customer of the right to withdraw            | 30 June 2015 10:00 | free     | € 400.00 | BW 6:230o(1)    | never told, the first day     |

    Scenario Outline: Wear
      Given an order of € 400.00, concluded on <ordered>
      And the order is a sale of goods
      And it comes from stock
      And the order was made online
      And in all the customer has paid € 400.00
      And it arrived on 16 June 2014
      And it was used more than to try it, and lost € 60.00 of its value
      When the customer withdraws from the order on 20 June 2014 10:00
      Then the request is <verdict>
      And <refunded> is refunded
      And this follows from <provision>

      Examples:
        | ordered      | verdict  | refunded | provision    | note           |
        | 12 June 2014 | rejected | € 0.00   | the default  | the day before |
        | 13 June 2014 | paid     | € 340.00 | BW 6:230s(3) | the first day  |

    Scenario: The money comes back within 14 days from the first day on
      Given an order of € 400.00, concluded on 13 June 2014
      And the order is a sale of goods
      And it comes from stock
      And the order was made online
      And in all the customer has paid € 400.00
      And it arrived on 16 June 2014
      When the customer withdraws from the order on 20 June 2014 10:00
      Then the request is free
      And € 400.00 is refunded
      And this follows from BW 6:230o(1)
      And the administration refunds it by 4 July 2014 10:00
      And the order desk acknowledges the withdrawal by 20 June 2014 23:59

    Scenario Outline: A small sale at the door
      Given an order of € 50.00, concluded on <ordered>
      And the order is a sale of goods
      And it comes from stock
      And the order was made at the customer's door
      And it arrived on 16 June 2014
      When the customer withdraws from the order on 20 June 2014 10:00
      Then the request is rejected
      And this follows from <provision>

      Examples:
        | ordered      | provision       | note           |
        | 12 June 2014 | the default     | the day before |
        | 13 June 2014 | BW 6:230h(2)(a) | the first day  |

  Rule: It is the same for a part, for extras and for the time to deliver

    @verify_with_counsel
    Scenario Outline: A part of what has not come yet
      Given an order of € 400.00, concluded on <ordered>
      And the order is a sale of goods
      And it comes from stock
      And the order was made online
      And in all the customer has paid € 400.00
      And it has not arrived yet
      When the customer cancels € 150.00 of the order on 20 June 2014 10:00
      Then the request is <verdict>
      And <refunded> is refunded
      And this follows from <provision>

      Examples:
        | ordered      | verdict  | refunded | provision           | note           |
        | 12 June 2014 | rejected | € 0.00   | the default         | the day before |
        | 13 June 2014 | free     | € 150.00 | BW 6:230o(1), 6:270 | the first day  |

    Scenario Outline: An extra that nobody chose
      Given an order of € 400.00, concluded on <ordered>
      And the order is a sale of goods
      And the order was made in our shop
      And the extras were ticked beforehand
      When the customer cancels € 60.00 of the order on 20 June 2014 10:00
      Then the request is <verdict>
      And this follows from <provision>

      Examples:
        | ordered      | verdict  | provision   | note           |
        | 12 June 2014 | rejected | the default | the day before |
        | 13 June 2014 | free     | BW 6:230j   | the first day  |

    Scenario Outline: Thirty days to deliver
      Given an order of € 400.00, concluded on <ordered>
      And the order is a sale of goods
      And it is made to the customer's own wishes
      And the order was made in our shop
      And the order is in production
      And no delivery date was agreed
      And on 1 July 2014 the customer gave us 5 more days
      When the customer cancels the order on <moment>
      Then the request is <verdict>
      And this follows from <provision>

      Examples:
        | ordered      | moment             | verdict  | provision   | note                                |
        | 12 June 2014 | 14 July 2014 10:00 | rejected | the default | the day before                      |
        | 13 June 2014 | 13 July 2014 23:59 | rejected | the default | the first day: 30 days are not over |
        | 13 June 2014 | 14 July 2014 00:00 | free     | BW 7:19a(1) | the first day: 30 days are over     |
