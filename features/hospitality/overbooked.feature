# policies/hospitality/overbooked.yaml
Feature: When we let the same place twice

  Clause 6.1 of the house's own terms: "If we let your place twice, you owe nothing and choose: somewhere else, another
  day, or your money." Clause 6.2: "Moving costs you nothing then." Clause 6.3: "What you paid you get back the same day."

  What else is our own doing is never billed either, as in every branch: clause 9.1.

  Background:
    Given Van Houten Consultants, a business customer since 1 March 2019
    And a reservation of € 8,000.00 for 40 persons, made on 1 September 2026 under our terms
    And the services begin on 16 October 2027 12:00
    And a deposit of € 2,400.00 was paid on 15 September 2026

  Rule: The guest chooses, and pays nothing

    Scenario: Cancelled because the room was let twice
      Given we had booked the room twice
      And 20 % of our capacity is cancelled
      When the customer cancels the reservation on 9 October 2027 12:00
      Then the cancellation is free
      And € 2,400.00 is refunded
      And this follows from clause 6.1
      And the reservations desk offers an alternative by 9 October 2027 12:00

    @verify_with_counsel
    Scenario: Cancelled on the same day without such a mistake
      Given 20 % of our capacity is cancelled
      When the customer cancels the reservation on 9 October 2027 12:00
      Then the customer pays € 8,000.00
      And this follows from UVH 9.4.2

    Scenario: The money is back the same day
      Given we had booked the room twice
      When the customer cancels the reservation on 9 October 2027 12:00
      Then the cancellation is free
      And € 2,400.00 is refunded
      And this follows from clause 6.1
      And the administration refunds it by 9 October 2027 23:59

    Scenario: Who came and went again is no no-show
      Given we had booked the room twice
      When nobody has come by 16 October 2027 14:00
      Then the request is free
      And this follows from clause 6.1

    Scenario Outline: Moved on the last day
      Given <mistake>
      When the customer asks on 15 October 2027 12:00 for another date
      Then the change is <verdict>
      And this follows from <provision>

      Examples:
        | mistake                        | verdict | provision  | note                          |
        | we had booked the room twice   | free    | clause 6.2 | the scale of moving is closed |
        | we caused the change ourselves | free    | clause 9.1 | any other mistake of ours     |

    Scenario: Without a mistake the date stands
      When the customer asks on 15 October 2027 12:00 for another date
      Then the change is rejected
      And this follows from clause 4.5
