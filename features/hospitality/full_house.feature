# policies/hospitality/changes.yaml
Feature: When we are full

  Clause 4.6 of the house's own terms: "What we have no room for, we do not promise." That goes for every other date, menu,
  number, name or room, also for somebody with an allergy and also when the mistake is ours. Guidelines G13 and G37: a no
  comes with an alternative, by 17:00 the next day for another menu, room or number, and a day later for the rest.

  It keeps nobody from coming with fewer, from cancelling or from complaining.

  Background:
    Given Van Houten Consultants, a business customer since 1 March 2019
    And a reservation of € 8,000.00 for 40 persons, made on 1 September 2026 under our terms
    And the services begin on 16 October 2027 12:00
    And 20 % of our capacity is cancelled
    And we are full that day

  Rule: What there is no room for is turned down, with an alternative

    Scenario Outline: Whatever would need room
      Given the wish costs us € 150.00
      When <request>
      Then the request is rejected
      And the customer pays € 0.00
      And this follows from clause 4.6
      And the reservations desk offers an alternative by <due>

      Examples:
        | request                                                                          | due                   | note                                 |
        | the customer asks on 16 July 2027 10:00 for another date                         | 18 July 2027 17:00    | free with room                       |
        | the customer asks on 20 August 2027 10:00 for another date                       | 22 August 2027 17:00  | 10 % with room                       |
        | the customer says on 16 October 2027 12:30 that they come later that day         | 18 October 2027 17:00 | by then the table is somebody else's |
        | the customer asks on 1 October 2027 10:00 for another menu                       | 2 October 2027 17:00  | another menu                         |
        | the customer asks on 1 October 2027 10:00 to bring more guests                   | 2 October 2027 17:00  | more guests                          |
        | the customer asks on 1 October 2027 10:00 to swap one article for another        | 2 October 2027 17:00  | another room, say                    |
        | the customer asks on 1 October 2027 10:00 to put the reservation in another name | 3 October 2027 17:00  | a name that we can't take            |
        | the customer asks on 1 October 2027 10:00 to deliver to another address          | 3 October 2027 17:00  | dinner at another place              |

    Scenario Outline: Neither an allergy nor bought food makes room
      Given <stage>
      And <wish>
      When the customer asks on 1 October 2027 10:00 for another menu
      Then the request is rejected
      And this follows from clause 4.6

      Examples:
        | stage                                       | wish                          | note                   |
        | the order has been planned                  | the wish is for an allergy    | free with room         |
        | the kitchen has bought for this reservation | the wish is for an allergy    | free with room as well |
        | the kitchen has bought for this reservation | the wish is for another taste | at its cost with room  |

    Scenario: Our own mistake makes no room either
      Given we had booked the room twice
      When the customer asks on 1 October 2027 10:00 for another date
      Then the request is rejected
      And this follows from clause 4.6

    Scenario: The price is no matter of room
      When the customer asks on 1 October 2027 10:00 for a lower price
      Then the request is rejected
      And this follows from clause 4.7

  Rule: Who needs no room is helped as always

    @verify_with_counsel
    Scenario Outline: With fewer, or not at all
      When <request>
      Then the customer pays <charge>
      And this follows from <provision>

      Examples:
        | request                                                         | charge     | provision     | note               |
        | the customer asks on 13 October 2027 23:59 to come with 2 fewer | € 0.00     | guideline G34 | one in twenty      |
        | the customer asks on 16 July 2027 12:00 to come with 10 fewer   | € 300.00   | UVH 9.4.2     | 15 % of € 2,000.00 |
        | the customer cancels the reservation on 16 July 2027 12:00      | € 1,200.00 | UVH 9.4.2     | 15 %               |
        | nobody has come by 16 October 2027 14:00                        | € 8,000.00 | UVH 9.4.2     | all of it          |

    Scenario: Who finds his place taken owes nothing
      Given we had booked the room twice
      When the customer cancels the reservation on 9 October 2027 12:00
      Then the cancellation is free
      And this follows from clause 6.1

    Scenario: Who complains is helped
      When the customer complains on 16 October 2027 15:00
      Then the request is free
      And this follows from clause 9.5
      And there is no need to offer an alternative
