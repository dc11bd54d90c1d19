# policies/hospitality/duties.yaml
Feature: What we confirm, offer, invoice and refund

  Guidelines G10 to G16: every answer is confirmed in writing by 17:00 the next day, and who cancels or hears no is
  offered something else by then. What is due is invoiced within 7 days, what is left of a prepayment goes back within
  14 days. What is missing is asked for the same day.

  Background:
    Given Van Houten Consultants, a business customer since 1 March 2019
    And a reservation of € 8,000.00 for 40 persons, made on 1 September 2026 under our terms
    And the services begin on 16 October 2027 12:00
    And 20 % of our capacity is cancelled

  Rule: Everybody hears from us

    @verify_with_counsel
    Scenario: Confirmed, offered another date, invoiced
      When the customer cancels the reservation on 20 August 2027 10:00
      Then the customer pays € 2,800.00
      And this follows from UVH 9.4.2
      And the reservations desk confirms this in writing by 21 August 2027 17:00
      And the reservations desk offers an alternative by 21 August 2027 17:00
      And the administration sends the invoice by 27 August 2027 10:00

    Scenario: A no comes with an alternative
      When the customer asks on 10 October 2027 10:00 for another date
      Then the request is rejected
      And this follows from clause 4.5
      And the reservations desk offers an alternative by 11 October 2027 17:00

    @verify_with_counsel
    Scenario: What is left of a prepayment goes back
      Given a deposit of € 2,400.00 was paid on 15 September 2026
      When the customer cancels the reservation on 16 April 2027 12:00
      Then the cancellation is paid
      And € 1,600.00 is refunded
      And this follows from UVH 9.4.2
      And the administration refunds it by 30 April 2027 12:00

    Scenario Outline: What is missing is asked for the same day
      Given the request came by telephone and was never confirmed
      When the customer cancels the reservation on <moment>
      Then we wait until we have the customer's written confirmation of the request
      And this follows from UVH 9.4.2
      And the reservations desk asks for the evidence by <due>

      Examples:
        | moment               | due                  | note                |
        | 20 August 2027 00:00 | 20 August 2027 23:59 | a whole day is left |
        | 20 August 2027 23:59 | 20 August 2027 23:59 | a minute is left    |
        | 21 August 2027 00:00 | 21 August 2027 23:59 | another day         |
