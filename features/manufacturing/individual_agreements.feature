# policies/manufacturing/individual_agreements.yaml
Feature: What was negotiated apart for one order

  Clause 12.1, for orders on which it was negotiated apart: "Until the order has been shipped the customer may cancel;
  the deposit is the price of that, and nothing else is due."

  What two companies negotiate for one order takes the place of the general terms.

  Background:
    Given Vecht Interiors, a business customer since 1 March 2019
    And an order of € 18,400.00, concluded on 11 January 2027 on our signed terms
    And delivery is promised for 30 April 2027
    And a deposit of € 5,520.00 was paid on 14 January 2027

  Rule: The deposit is the price of cancelling

    Scenario Outline: At every stage until shipping
      Given the clause was negotiated apart for this order
      And <stage>
      When the customer cancels the order on 20 April 2027 11:00
      Then the customer pays € 5,520.00
      And € 5,520.00 of the deposit is forfeited
      And € 0.00 is still to be paid
      And this follows from clause 12.1

      Examples:
        | stage                          | note                             |
        | the order has been planned     | the terms would ask 60 %         |
        | the materials have been bought | and here as well                 |
        | the order is in production     | the terms would ask the price    |
        | the order is ready             | the last stage in which it holds |

    Scenario: After shipping the general terms say no
      Given the clause was negotiated apart for this order
      And the order has been shipped
      When the customer cancels the order on 29 April 2027 11:00
      Then the request is rejected
      And this follows from clause 7.5

    Scenario: It is about cancelling, not about moving
      Given the clause was negotiated apart for this order
      And the order has been planned
      When the customer asks on 20 April 2027 11:00 to move the delivery date
      Then the customer pays € 1,472.00
      And this follows from clause 6.3

    Scenario: Not negotiated, so the general terms count
      Given the order has been planned
      When the customer cancels the order on 20 April 2027 11:00
      Then the customer pays € 11,040.00
      And € 5,520.00 is still to be paid
      And this follows from clause 7.2
