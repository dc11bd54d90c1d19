# policies/hospitality/regular_guests.yaml
Feature: Meeting a regular guest halfway

  Guideline G33: a regular or key customer pays half, once. Up to a charge of € 2,500.00 the reservations desk does this
  itself; above it the hotel manager decides. Guidelines G7 and G8: while a complaint is open, in hardship and when
  something nobody could avoid strikes the guest, the hotel manager decides as well.

  Background:
    Given Van Houten Consultants, a business customer since 1 March 2019
    And a reservation of € 8,000.00 for 40 persons, made on 1 September 2026 under our terms
    And the services begin on 16 October 2027 12:00
    And 20 % of our capacity is cancelled
    And the customer cancels the reservation on 16 April 2027 12:00

  Rule: Half, once, and up to the mandate

    Background:
      Given the customer is a regular one

    Scenario Outline: Up to the mandate of the desk
      Given the same reservation, but worth <value>
      And the customer has not been let off before
      When the reservations desk decides
      Then the cancellation is paid
      And of the charge of <charge> we waive <waived>
      And this follows from guideline G33

      Examples:
        | value       | charge     | waived     | note                   |
        | € 8,000.00  | € 800.00   | € 400.00   | 10 %, and half of it   |
        | € 25,000.00 | € 2,500.00 | € 1,250.00 | the mandate, to a cent |

    Scenario: A cent above it
      Given the same reservation, but worth € 25,000.10
      And the customer has not been let off before
      When the reservations desk decides
      Then the hotel manager must approve it
      And this follows from guideline G33

    @verify_with_counsel
    Scenario: The second time, the charge stands
      Given the customer was let off for the same kind of change on 12 May 2026
      When the reservations desk decides
      Then the customer pays € 800.00
      And this follows from UVH 9.4.2
      And guideline G33 does not apply, because the customer was let off before

    Scenario: The gesture is explained
      Given the customer has not been let off before
      When the reservations desk decides
      Then the customer pays € 400.00
      And this follows from guideline G33, although UVH 9.4.2 charges € 800.00
      And the reservations desk tells the customer by 18 April 2027 17:00: an exception, why, and next time the charge applies

  Rule: For others the charge stands, unless there is trouble

    @verify_with_counsel
    Scenario: A new customer pays
      Given the customer is new to us
      When the reservations desk decides
      Then the customer pays € 800.00
      And this follows from UVH 9.4.2

    Scenario: First the complaint
      Given a complaint of the customer is open
      When the reservations desk decides
      Then the hotel manager must approve it
      And this follows from guideline G7

    @verify_with_counsel
    Scenario Outline: In hardship the hotel manager looks at it
      Given <trouble>
      When the reservations desk decides
      Then the hotel manager must approve it
      And this follows from guideline G8

      Examples:
        | trouble                           | note                |
        | the customer is in difficulties   | illness or mourning |
        | force majeure struck the customer | a storm, a flood    |
