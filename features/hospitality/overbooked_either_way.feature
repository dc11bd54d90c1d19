# policies/hospitality/overbooked.yaml
Feature: A place let twice, whichever way the guest takes

  Clause 6.1: who ends the reservation because we let the place twice owes nothing, and is offered something else at once.
  Clause 6.2: who moves instead does so for nothing. Clause 6.3: what is refunded goes back the same day, not in fourteen
  days.

  Background:
    Given Van Houten Consultants, a business customer since 1 March 2019
    And the services begin on 16 October 2027 12:00

  Rule: Who leaves owes nothing, and hears of another place at once

    Scenario Outline: Whole or in part, before or after
      Given a reservation of € 8,000.00 for 40 persons, made on 1 September 2026 under our terms
      And we had booked the room twice
      And <stage>
      When <request>
      Then the request is free
      And the customer pays € 0.00
      And this follows from clause 6.1
      And the reservations desk offers an alternative by <due>
      And there is no need to refund what is left

      Examples:
        | stage                                       | request                                                                    | due                   | note                            |
        | the order has not been planned yet          | the customer cancels the reservation on 9 October 2027 12:00               | 9 October 2027 12:00  | the whole of it                 |
        | the kitchen has bought for this reservation | the customer cancels the reservation on 9 October 2027 12:00               | 9 October 2027 12:00  | what we bought is our own loss  |
        | the order has not been planned yet          | the customer cancels € 3,000.00 of the reservation on 9 October 2027 12:00 | 9 October 2027 12:00  | a part of the services          |
        | the order has not been planned yet          | the customer cancels 10 of the persons on 9 October 2027 12:00             | 9 October 2027 12:00  | a part of the persons           |
        | the order has not been planned yet          | the customer withdraws from the reservation on 9 October 2027 12:00        | 9 October 2027 12:00  | also a business                 |
        | the order has not been planned yet          | nobody has come by 16 October 2027 14:00                                   | 16 October 2027 14:00 | they stood before a closed door |

    @verify_with_counsel
    Scenario Outline: For a few it is no different
      Given a reservation of € 240.00 for 4 persons, made on 1 September 2026 under our terms
      And <reserved>
      And the first night costs € 95.00
      And <mistake>
      When the customer cancels the reservation on 16 October 2027 11:00
      Then the customer pays <charge>
      And this follows from <provision>

      Examples:
        | reserved                  | mistake                            | charge  | provision  | note                          |
        | a table was reserved      | we had booked the room twice       | € 0.00  | clause 6.1 | a table let twice             |
        | a hotel room was reserved | we had booked the room twice       | € 0.00  | clause 6.1 | a room let twice              |
        | a table was reserved      | the order has not been planned yet | € 80.00 | clause 3.1 | four chairs without a mistake |
        | a hotel room was reserved | the order has not been planned yet | € 95.00 | clause 3.2 | the first night without one   |

    Scenario Outline: What was paid is back the same day
      Given a reservation of € 8,000.00 for 40 persons, made on 1 September 2026 under our terms
      And we had booked the room twice
      And a deposit of <paid> was paid on 15 September 2026
      When the customer cancels the reservation on 9 October 2027 12:00
      Then the cancellation is free
      And <paid> is refunded
      And this follows from clause 6.1
      And the administration refunds it by 9 October 2027 23:59

      Examples:
        | paid       | note        |
        | € 2,400.00 | a deposit   |
        | € 0.01     | to the cent |

  Rule: Who moves does so for nothing

    Scenario Outline: Another day, menu, room or name
      Given a reservation of € 8,000.00 for 40 persons, made on 1 September 2026 under our terms
      And we had booked the room twice
      And the wish costs us € 150.00
      When <request>
      Then the request is free
      And the customer pays € 0.00
      And this follows from clause 6.2
      And there is no need to offer an alternative

      Examples:
        | request                                                                           | note                                    |
        | the customer asks on 15 October 2027 12:00 for another date                       | too late for anybody else               |
        | the customer asks on 20 August 2027 10:00 for another date                        | 10 % for anybody else                   |
        | the customer asks on 15 October 2027 12:00 for another menu                       | € 150.00 for anybody else               |
        | the customer asks on 16 October 2027 12:01 to swap one article for another        | another room, too late for anybody else |
        | the customer asks on 16 October 2027 12:01 to put the reservation in another name | too late for anybody else               |

    Scenario: A lower price is no move
      Given a reservation of € 8,000.00 for 40 persons, made on 1 September 2026 under our terms
      And we had booked the room twice
      When the customer asks on 15 October 2027 12:00 for a lower price
      Then the change is rejected
      And this follows from clause 4.7

    Scenario: Who complains of it is heard as everybody is
      Given a reservation of € 8,000.00 for 40 persons, made on 1 September 2026 under our terms
      And we had booked the room twice
      When the customer complains on 16 October 2027 15:00
      Then the request is free
      And this follows from clause 9.5
      And the hotel manager answers the complaint by 16 October 2027 23:59
