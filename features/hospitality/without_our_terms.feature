# policies/hospitality/house_practice.yaml
Feature: A reservation without our terms

  Guideline G32: without our terms nobody agreed what a change costs, so the hotel manager decides. What is our own doing,
  and what the law settles by itself, needs no terms.

  Background:
    Given Van Houten Consultants, a business customer since 1 March 2019
    And the services begin on 16 October 2027 12:00

  Rule: Without our terms the hotel manager decides

    Background:
      Given a reservation of € 8,000.00 for 40 persons, made on 1 September 2026
      And we confirmed the reservation in writing
      And our terms were not handed over

    Scenario Outline: In nobody's terms anything has to be talked about
      When <request>
      Then the hotel manager must approve it
      And this follows from guideline G32

      Examples:
        | request                                                                  | note                         |
        | the customer asks on 16 July 2027 10:00 for another date                 | what moving costs            |
        | the customer asks on 16 July 2027 10:00 to swap one article for another  | what another room costs      |
        | the customer cancels the reservation on 16 July 2027 10:00               | what cancelling costs        |
        | the customer cancels 2 of the persons on 13 October 2027 23:59           | guideline G34 is for our own |
        | the customer cancels € 3,000.00 of the reservation on 16 July 2027 10:00 | what a part costs            |
        | nobody has come by 16 October 2027 14:00                                 | what staying away costs      |

    Scenario: Also when we sold it again
      Given we sold what came free again for € 5,000.00
      When the customer cancels the reservation on 9 October 2027 12:00
      Then the hotel manager must approve it
      And this follows from guideline G32

    Scenario: Our own mistake costs nothing, in whoever's terms
      Given we had booked the room twice
      And a deposit of € 2,400.00 was paid on 15 September 2026
      When the customer cancels the reservation on 9 October 2027 12:00
      Then the cancellation is free
      And € 2,400.00 is refunded
      And this follows from clause 6.1
      And the administration refunds it by 9 October 2027 23:59

    Scenario: So does moving because of it
      Given we had booked the room twice
      When the customer asks on 15 October 2027 12:00 for another date
      Then the change is free
      And the customer pays € 0.00
      And this follows from clause 6.2

    Scenario: What the law settles needs no terms
      When the customer withdraws from the reservation on 5 September 2026 10:00
      Then the request is rejected
      And this follows from BW 6:230g(1)(a)
