# policies/hospitality/small_reservations.yaml
Feature: A table and a room for a few, request by request

  Clause 3.1: within 24 hours of the start a table for fewer than ten costs € 20.00 for each empty chair. Clause 3.2: from
  the day before arrival a room for fewer than ten costs the first night. Neither is ever more than what is cancelled.

  From ten persons on, and for a meeting room, UVH 9.4.2 holds instead. A deposit is set off, and never forfeited.

  Background:
    Given De Wit Architects, a business customer since 1 March 2019

  Rule: A table for four at seven in the evening

    Background:
      Given a reservation of € 240.00 for 4 persons, made on 1 September 2026 under our terms
      And a table was reserved
      And the services begin on 16 October 2027 19:00
      And the wish costs us € 30.00

    @verify_with_counsel
    Scenario Outline: What each request costs
      When <request>
      Then the request is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | request                                                                           | verdict  | charge  | provision       | note                              |
        | the customer asks on 15 October 2027 19:00 to come with 1 fewer                   | free     | € 0.00  | clause 3.1      | exactly 24 hours                  |
        | the customer asks on 15 October 2027 19:01 to come with 1 fewer                   | paid     | € 20.00 | clause 3.1      | one empty chair                   |
        | the customer cancels 3 of the persons on 15 October 2027 19:01                    | paid     | € 60.00 | clause 3.1      | three empty chairs                |
        | nobody has come by 16 October 2027 19:00                                          | paid     | € 80.00 | clause 3.1      | four empty chairs                 |
        | the customer asks on 16 October 2027 18:00 to swap one article for another        | free     | € 0.00  | clause 4.2      | another table, say                |
        | the customer asks on 16 October 2027 18:00 to put the reservation in another name | free     | € 0.00  | clause 4.2      | somebody else comes               |
        | the customer asks on 16 October 2027 19:01 to put the reservation in another name | rejected | € 0.00  | clause 4.2      | it has begun                      |
        | the customer asks on 16 October 2027 18:00 for another menu                       | paid     | € 30.00 | clause 4.1      | what the wish costs us            |
        | the customer asks on 16 October 2027 18:00 to bring more guests                   | paid     | € 30.00 | clause 4.1      | another chair                     |
        | the customer asks on 16 October 2027 18:00 for a lower price                      | rejected | € 0.00  | clause 4.7      | the price stands                  |
        | the customer says on 16 October 2027 18:00 that they come later that day          | free     | € 0.00  | clause 10.2     | we wait a little                  |
        | the customer withdraws from the reservation on 16 October 2027 18:00              | rejected | € 0.00  | BW 6:230g(1)(a) | a business has no second thoughts |
        | the customer complains on 16 October 2027 21:00                                   | free     | € 0.00  | clause 9.5      | a complaint                       |

    @verify_with_counsel
    Scenario Outline: How far the kitchen is makes no difference, how many come does
      Given <stage>
      And the same reservation, but for <persons> persons
      When the customer cancels the reservation on 16 October 2027 12:00
      Then the customer pays <charge>
      And this follows from <provision>

      Examples:
        | stage                                       | persons | charge   | provision  | note               |
        | the order has been planned                  | 4       | € 80.00  | clause 3.1 | four chairs        |
        | the kitchen has bought for this reservation | 4       | € 80.00  | clause 3.1 | four chairs        |
        | the order has been planned                  | 9       | € 180.00 | clause 3.1 | nine chairs        |
        | the order has been planned                  | 10      | € 240.00 | UVH 9.4.2  | a group: all of it |

    @verify_with_counsel
    Scenario Outline: A deposit and what we sell again come off
      Given a deposit of € 60.00 was paid on 15 September 2026
      And we sold what came free again for <proceeds>
      When the customer cancels the reservation on 16 October 2027 12:00
      Then the customer pays <charge>
      And € 0.00 of the deposit is forfeited
      And <set off> is set off against what was paid
      And <refunded> is refunded
      And this follows from <provision>

      Examples:
        | proceeds | charge  | set off | refunded | provision     | note                         |
        | € 0.00   | € 80.00 | € 60.00 | € 0.00   | clause 3.1    | four chairs                  |
        | € 160.00 | € 80.00 | € 60.00 | € 0.00   | clause 3.1    | we lose the same             |
        | € 200.00 | € 40.00 | € 40.00 | € 20.00  | guideline G31 | we lose less than the chairs |

    Scenario: Let twice by us, it costs nothing
      Given we had booked the room twice
      When the customer cancels the reservation on 16 October 2027 12:00
      Then the cancellation is free
      And this follows from clause 6.1

  Rule: A room for two from three in the afternoon

    Background:
      Given a reservation of € 285.00 for 2 persons, made on 1 September 2026 under our terms
      And a hotel room was reserved
      And the first night costs € 95.00
      And the services begin on 16 October 2027 15:00

    @verify_with_counsel
    Scenario Outline: What each request costs there
      When <request>
      Then the request is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | request                                                                           | verdict  | charge  | provision  | note                                        |
        | the customer asks on 14 October 2027 23:59 to come with 1 fewer                   | free     | € 0.00  | clause 3.2 | the last free minute                        |
        | the customer asks on 15 October 2027 00:00 to come with 1 fewer                   | paid     | € 95.00 | clause 3.2 | the first night, less than half of the stay |
        | 1 of the persons have not come by 16 October 2027 23:00                           | paid     | € 95.00 | clause 3.2 | the same                                    |
        | the customer asks on 16 October 2027 14:00 to swap one article for another        | free     | € 0.00  | clause 4.2 | another room                                |
        | the customer asks on 16 October 2027 15:01 to put the reservation in another name | rejected | € 0.00  | clause 4.2 | it has begun                                |
        | the customer asks on 15 October 2027 15:00 for another date                       | free     | € 0.00  | clause 4.4 | exactly 24 hours                            |
        | the customer asks on 15 October 2027 15:01 for another date                       | rejected | € 0.00  | clause 4.5 | a minute less                               |
        | the customer complains on 16 October 2027 21:00                                   | free     | € 0.00  | clause 9.5 | a complaint                                 |

    @verify_with_counsel
    Scenario Outline: Nine are a few, ten are a group
      Given the same reservation, but for <persons> persons
      And a deposit of € 50.00 was paid on 15 September 2026
      When the customer cancels the reservation on 15 October 2027 09:00
      Then the customer pays <charge>
      And € 0.00 of the deposit is forfeited
      And € 50.00 is set off against what was paid
      And this follows from <provision>

      Examples:
        | persons | charge   | provision  | note            |
        | 9       | € 95.00  | clause 3.2 | the first night |
        | 10      | € 285.00 | UVH 9.4.2  | all of it       |
