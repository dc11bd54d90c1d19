# policies/hospitality/our_own_failure.yaml
Feature: When it is our own doing

  Clauses 6.1 and 6.2 of the house's own terms: "What we cause ourselves is never billed. What is wrong is put right."

  Background:
    Given Van Houten Consultants, a business customer since 1 March 2019
    And a reservation of € 8,000.00 for 40 persons, made on 1 September 2026 under our terms
    And the services begin on 16 October 2027 12:00
    And a deposit of € 2,400.00 was paid on 15 September 2026

  Rule: Nobody pays for our mistakes

    Scenario: Cancelled because the room was let twice
      Given we had booked the room twice
      And 20 % of our capacity is cancelled
      When the customer cancels the reservation on 9 October 2027 12:00
      Then the cancellation is free
      And € 2,400.00 is refunded
      And this follows from clause 6.1

    Scenario: Moved because the room was let twice, on the last day
      Given we had booked the room twice
      When the customer asks on 15 October 2027 12:00 for another date
      Then the change is free
      And this follows from clause 6.1

    Scenario: A complaint is no change of mind
      When the customer complains on 16 October 2027 15:00
      Then the request is free
      And this follows from clause 6.2
      And the hotel manager answers the complaint by 16 October 2027 23:59
