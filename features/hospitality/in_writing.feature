# policies/hospitality/written_agreements.yaml
Feature: A percentage in writing, request by request

  Clause 5.1: who cancels pays the percentage that we agreed on in writing for this reservation, in place of our terms; for a
  part, pro rata. It is about cancelling, and about nothing else. It needs no general terms, for it was agreed apart. What we
  sell again still comes off (G31), and a deposit is set off.

  Background:
    Given the services begin on 16 October 2027 12:00
    And 20 % of our capacity is cancelled
    And for cancelling, 25 % was agreed in writing

  Rule: It takes the place of every scale, at any stage

    Background:
      Given Van Houten Consultants, a business customer since 1 March 2019
      And a reservation of € 8,000.00 for 40 persons, made on 1 September 2026 under our terms

    Scenario Outline: The whole or a part of it
      Given <stage>
      When <request>
      Then the customer pays <charge>
      And this follows from clause 5.1

      Examples:
        | stage                                       | request                                                                    | charge     | note                              |
        | the order has not been planned yet          | the customer cancels the reservation on 16 April 2027 11:59                | € 2,000.00 | also where the scale asks nothing |
        | the order has been planned                  | the customer cancels the reservation on 9 October 2027 12:00               | € 2,000.00 | also where it asks all of it      |
        | the kitchen has bought for this reservation | the customer cancels the reservation on 9 October 2027 12:00               | € 2,000.00 | also once the kitchen has bought  |
        | the order has been planned                  | the customer cancels € 3,000.00 of the reservation on 9 October 2027 12:00 | € 750.00   | 25 % of a part                    |

    Scenario: A deposit is set off against it, and the rest goes back
      Given a deposit of € 2,400.00 was paid on 15 September 2026
      When the customer cancels the reservation on 9 October 2027 12:00
      Then the customer pays € 2,000.00
      And € 0.00 of the deposit is forfeited
      And € 2,000.00 is set off against what was paid
      And € 400.00 is refunded
      And this follows from clause 5.1

    Scenario Outline: What we sold again comes off where that is less
      Given we sold what came free again for <proceeds>
      When the customer cancels the reservation on 9 October 2027 12:00
      Then the customer pays <charge>
      And this follows from <provision>

      Examples:
        | proceeds   | charge     | provision     | note                |
        | € 6,000.00 | € 2,000.00 | clause 5.1    | we lose the same    |
        | € 6,000.01 | € 1,999.99 | guideline G31 | we lose a cent less |

    @verify_with_counsel
    Scenario Outline: What is no cancelling goes by our terms
      When <request>
      Then the request is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | request                                                                   | verdict  | charge     | provision       | note                      |
        | the customer asks on 20 August 2027 10:00 for another date                | paid     | € 800.00   | clause 4.3      | moving: 10 %              |
        | nobody has come by 16 October 2027 14:00                                  | paid     | € 8,000.00 | UVH 9.4.2       | staying away: all of it   |
        | the customer withdraws from the reservation on 5 September 2026 10:00     | rejected | € 0.00     | BW 6:230g(1)(a) | a business can't withdraw |
        | the customer asks on 1 October 2027 10:00 to swap one article for another | free     | € 0.00     | clause 4.2      | a swap is free            |
        | the customer complains on 16 October 2027 15:00                           | free     | € 0.00     | clause 9.5      | so is a complaint         |

  Rule: It stands by itself

    Scenario: Without our general terms it holds all the same
      Given Van Houten Consultants, a business customer since 1 March 2019
      And a reservation of € 8,000.00 for 40 persons, made on 1 September 2026
      And we confirmed the reservation in writing
      And our terms were not handed over
      When the customer cancels the reservation on 9 October 2027 12:00
      Then the customer pays € 2,000.00
      And this follows from clause 5.1
      And the reservations desk offers an alternative by 10 October 2027 17:00

    Scenario: An option is dropped for nothing, whatever was put in writing
      Given Van Houten Consultants, a business customer since 1 March 2019
      And an option of € 8,000.00 for 40 persons
      When the customer cancels the reservation on 9 October 2027 12:00
      Then the cancellation is free
      And this follows from guideline G30

    Scenario: Our own mistake costs nothing, whatever was put in writing
      Given Van Houten Consultants, a business customer since 1 March 2019
      And a reservation of € 8,000.00 for 40 persons, made on 1 September 2026 under our terms
      And we had booked the room twice
      When the customer cancels the reservation on 9 October 2027 12:00
      Then the cancellation is free
      And this follows from clause 6.1

    Scenario Outline: For a few it takes the place of chairs and nights
      Given the De Wit family, a consumer
      And a reservation of € 400.00 for 4 persons, made on 1 September 2026 under our terms
      And <reserved>
      And the first night costs € 95.00
      When the customer cancels the reservation on <moment>
      Then the customer pays € 100.00
      And this follows from clause 5.1

      Examples:
        | reserved                  | moment                | note                              |
        | a table was reserved      | 16 October 2027 11:00 | € 80.00 for four chairs otherwise |
        | a hotel room was reserved | 16 October 2027 11:00 | € 95.00 for a night otherwise     |
        | a table was reserved      | 16 July 2027 11:00    | nothing otherwise                 |
