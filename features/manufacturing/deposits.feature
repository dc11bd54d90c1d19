# policies/manufacturing/deposits.yaml
Feature: The deposit when an order is cancelled

  Clause 7.4 of our delivery terms: "If we agreed so when you ordered, who cancels a planned order more than 42 days
  before the promised delivery forfeits the deposit, in place of the percentage of clause 7.2."

  A deposit that is not forfeited is set off against the charge, and what is left is refunded.

  Background:
    Given Vecht Interiors, a business customer since 1 March 2019
    And an order of € 18,400.00, concluded on 11 January 2027 on our signed terms
    And delivery is promised for 30 April 2027
    And a deposit of € 5,520.00 was paid on 14 January 2027

  @verify_with_counsel
  Rule: Forfeiting takes the place of the percentage

    Background:
      Given the order has been planned
      And we agreed that who cancels forfeits the deposit

    Scenario: The deposit covers all of it
      When the customer cancels the order on 3 March 2027 10:12
      Then the cancellation is paid
      And the customer pays € 5,520.00
      And € 5,520.00 of the deposit is forfeited
      And € 0.00 is still to be paid
      And € 0.00 is refunded
      And this follows from clause 7.4, the exception to clause 7.2

    Scenario Outline: The last day on which the deposit is enough
      When the customer cancels the order on <moment>
      Then the customer pays <charge>
      And <forfeited> of the deposit is forfeited
      And <payable> is still to be paid
      And this follows from <provision>

      Examples:
        | moment              | charge     | forfeited  | payable    | provision  | note                              |
        | 18 March 2027 23:59 | € 5,520.00 | € 5,520.00 | € 0.00     | clause 7.4 | the 43rd day before               |
        | 19 March 2027 00:00 | € 8,280.00 | € 0.00     | € 2,760.00 | clause 7.2 | the 42nd day: 45 % of € 18,400.00 |
        | 20 March 2027 12:00 | € 8,280.00 | € 0.00     | € 2,760.00 | clause 7.2 | the 41st day                      |

    Scenario: After that, clause 7.4 is silent
      When the customer cancels the order on 19 March 2027 00:00
      Then the customer pays € 8,280.00
      And € 5,520.00 is set off against what was paid
      And clause 7.4 does not apply, because it was cancelled too late

    Scenario: A good customer, but not ten times good enough
      Given we expect € 41,000.00 of margin from this customer
      And the customer is a regular one
      And the customer has not been let off before
      When the customer cancels the order on 3 March 2027 10:12
      Then the customer pays € 5,520.00
      And this follows from clause 7.4
      And guideline G4 does not apply, because we expect too little margin

    Scenario: What was paid besides the deposit goes back
      Given in all the customer has paid € 10,000.00
      When the customer cancels the order on 3 March 2027 10:12
      Then the customer pays € 5,520.00
      And € 5,520.00 of the deposit is forfeited
      And € 4,480.00 is refunded
      And this follows from clause 7.4

  Rule: Nothing is forfeited that was not agreed

    Scenario: Without the agreement the percentage counts, and the rest goes back
      Given the order has been planned
      And forfeiting the deposit was not agreed
      When the customer cancels the order on 3 March 2027 10:12
      Then the customer pays € 4,600.00
      And € 0.00 of the deposit is forfeited
      And € 4,600.00 is set off against what was paid
      And € 920.00 is refunded
      And this follows from clause 7.2
      And clause 7.4 does not apply, because it was not agreed

    Scenario: Before the planning all of it goes back
      Given the order has not been planned yet
      And we agreed that who cancels forfeits the deposit
      When the customer cancels the order on 18 January 2027 09:00
      Then the cancellation is free
      And € 5,520.00 is refunded
      And this follows from clause 7.1

    Scenario: Who cancels a part pays for that part
      Given the order has been planned
      And we agreed that who cancels forfeits the deposit
      When the customer cancels € 4,000.00 of the order on 3 March 2027 10:12
      Then the customer pays € 1,000.00
      And € 0.00 of the deposit is forfeited
      And € 5,520.00 stays on account
      And € 1,000.00 is still to be paid
      And this follows from clause 7.2

  Rule: Who paid in part, or nothing, pays the rest

    Scenario Outline: The charge is the same, what is still to pay is not
      Given the order has been planned
      And forfeiting the deposit was not agreed
      And in all the customer has paid <paid>
      When the customer cancels the order on 19 March 2027 00:00
      Then the customer pays € 8,280.00
      And <set off> is set off against what was paid
      And <payable> is still to be paid
      And <refunded> is refunded
      And this follows from clause 7.2

      Examples:
        | paid        | set off    | payable    | refunded    | note              |
        | € 5,520.00  | € 5,520.00 | € 2,760.00 | € 0.00      | the deposit alone |
        | € 8,280.00  | € 8,280.00 | € 0.00     | € 0.00      | to a cent         |
        | € 18,400.00 | € 8,280.00 | € 0.00     | € 10,120.00 | the whole order   |
