# policies/webshop/part_returns.yaml
Feature: Sending back a part of the order

  Clause 5.6: "Delivery is free from € 100.00. Who sends back so much in the extra days that less stays, pays € 12.50
  for delivery." In the days of the law it is not due. Clause 5.7: "Of an order that also holds something made to
  measure, what came from stock may come back." Clause 5.8: "What was made to measure stays." Clause 5.9: "After the
  last day all of it stays." Clause 5.10: "Whether a part that was put together from options may come back, somebody
  looks into."

  Background:
    Given Sanne Bakker, a consumer
    And an order of € 150.00, concluded on 3 May 2027
    And it arrived on 10 May 2027
    And in all the customer has paid € 150.00

  Rule: Free delivery is for who keeps enough

    Background:
      Given it comes from stock

    @verify_with_counsel
    Scenario Outline: What stays, and when
      When the customer cancels <cancelled> of the order on <moment>
      Then the customer pays <charge>
      And <refunded> is refunded
      And this follows from <provision>

      Examples:
        | cancelled | moment            | charge  | refunded | provision           | note                            |
        | € 50.00   | 1 June 2027 10:00 | € 0.00  | € 50.00  | clause 5.1          | € 100.00 stays                  |
        | € 50.01   | 1 June 2027 10:00 | € 12.50 | € 37.51  | clause 5.6          | € 99.99 stays                   |
        | € 50.01   | 25 May 2027 00:00 | € 12.50 | € 37.51  | clause 5.6          | day 15: the law no longer       |
        | € 50.01   | 24 May 2027 23:59 | € 0.00  | € 50.01  | BW 6:230o(1), 6:270 | day 14: the law takes it off    |
        | € 150.00  | 1 June 2027 10:00 | € 0.00  | € 150.00 | clause 5.1          | nothing stays, nothing was kept |

    @verify_with_counsel
    Scenario Outline: Who never had free delivery loses none
      Given the same order, but worth <value>
      When the customer cancels € 50.00 of the order on 1 June 2027 10:00
      Then the customer pays <charge>
      And this follows from <provision>

      Examples:
        | value    | charge  | provision  | note                      |
        | € 99.99  | € 0.00  | clause 5.1 | delivery was paid already |
        | € 100.00 | € 12.50 | clause 5.6 | delivery was free         |

  Rule: An order that also holds something made to measure

    Background:
      Given a part of the order was made to measure

    Scenario Outline: What came from stock, until day 30
      Given <part>
      When the customer cancels € 40.00 of the order on <moment>
      Then the request is <verdict>
      And this follows from <provision>

      Examples:
        | part                                | moment             | verdict  | provision  | note                      |
        | what comes back is from stock       | 20 May 2027 10:00  | free     | clause 5.7 | it may come back          |
        | what comes back was made to measure | 20 May 2027 10:00  | rejected | clause 5.8 | made for you              |
        | what comes back is from stock       | 9 June 2027 23:59  | free     | clause 5.7 | the last minute of day 30 |
        | what comes back is from stock       | 10 June 2027 00:00 | rejected | clause 5.9 | day 31                    |

    Scenario: The customer hears how
      Given what comes back is from stock
      And the customer wrote an e-mail
      When the customer cancels € 40.00 of the order on 20 May 2027 10:00
      Then € 40.00 is refunded
      And this follows from clause 5.7
      And the order desk acknowledges the withdrawal by 20 May 2027 23:59
      And the order desk says how to send it back by 21 May 2027 17:00

    Scenario Outline: Who was never told of the right has longer
      Given what comes back is from stock
      And <told>
      When the customer cancels € 40.00 of the order on 1 July 2027 10:00
      Then the request is <verdict>
      And this follows from <provision>

      Examples:
        | told                                                           | verdict  | provision  | note                           |
        | we told the customer of the right to withdraw before the order | rejected | clause 5.9 | day 52                         |
        | we never told the customer of the right to withdraw            | free     | clause 5.7 | until a year after the 14 days |

  Rule: An order that was made in our shop

    Scenario Outline: Who could see it first sends no part back
      Given the order was made in our shop
      And <made>
      When the customer cancels € 40.00 of the order on 20 May 2027 10:00
      Then the request is rejected
      And this follows from clause 7.9

      Examples:
        | made                                      | note                   |
        | a part of the order was made to measure   | also what was in stock |
        | it was put together from standard options | also what was not      |

  @verify_with_counsel
  Rule: A part that was put together from options

    Scenario Outline: Somebody looks, in the days of the law
      Given <made>
      When the customer cancels € 40.00 of the order on <moment>
      Then the request is <verdict>
      And this follows from <provision>

      Examples:
        | made                                      | moment            | verdict  | provision           | note          |
        | it comes from stock                       | 24 May 2027 23:59 | free     | BW 6:230o(1), 6:270 | certainly     |
        | it was put together from standard options | 24 May 2027 23:59 | referred | clause 5.10         | perhaps       |
        | it was put together from standard options | 25 May 2027 00:00 | rejected | clause 5.5          | no extra days |
