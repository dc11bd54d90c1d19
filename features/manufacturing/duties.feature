# policies/manufacturing/duties.yaml
Feature: What we tell, confirm, invoice and refund

  Guidelines G10 to G19: every answer is confirmed in writing within two days. A customer who pays hears the price
  before we change anything, and gets the invoice within 14 days; money that is left is refunded within 14 days.

  A cancellation is only carried out after we have offered to move the date, a no comes with an alternative, and a
  gesture comes with the reason. Evidence that is missing is asked for the same day.

  Background:
    Given Vecht Interiors, a business customer since 1 March 2019
    And delivery is promised for 30 April 2027

  Rule: Everybody gets an answer in writing

    Background:
      Given an order of € 12,500.00, concluded on 4 January 2027 on our signed terms

    Scenario: A charge is quoted first and invoiced afterwards
      Given the order has been planned
      When the customer asks on 20 April 2027 11:00 to move the delivery date
      Then the customer pays € 1,000.00
      And this follows from clause 6.3
      And the order desk first tells the customer the price, by 20 April 2027 11:00
      And the order desk confirms this in writing by 22 April 2027 17:00
      And the administration sends the invoice by 4 May 2027 11:00

    Scenario: What is free is confirmed as well
      Given the order has not been planned yet
      When the customer asks on 11 January 2027 09:30 to change the design
      Then the change is free
      And this follows from clause 6.1
      And the order desk confirms this in writing by 13 January 2027 17:00

    Scenario: A no comes with an alternative
      Given the order has been planned
      When the customer asks on 8 March 2027 14:00 for a lower price
      Then the change is rejected
      And this follows from clause 6.11
      And the order desk offers an alternative by 10 March 2027 17:00
      And the order desk confirms this in writing by 10 March 2027 17:00

  Rule: A cancellation is not carried out at once

    Background:
      Given an order of € 18,400.00, concluded on 11 January 2027 on our signed terms
      And a deposit of € 5,520.00 was paid on 14 January 2027
      And the order has been planned

    @verify_with_counsel
    Scenario: First we offer to move the date
      Given we agreed that who cancels forfeits the deposit
      When the customer cancels the order on 3 March 2027 10:12
      Then the customer pays € 5,520.00
      And this follows from clause 7.4
      And the order desk first offers to move the delivery date, by 3 March 2027 10:12
      And the order desk confirms this in writing by 5 March 2027 17:00

    Scenario: What is left goes back
      Given forfeiting the deposit was not agreed
      When the customer cancels the order on 3 March 2027 10:12
      Then the customer pays € 4,600.00
      And € 920.00 is refunded
      And this follows from clause 7.2
      And the administration refunds it by 17 March 2027 10:12

  Rule: While we wait for paper, the customer hears from us the same day

    Background:
      Given an order of € 12,500.00, concluded on 4 January 2027
      And our terms were signed
      And the order has been planned

    Scenario Outline: The same day ends at midnight
      Given nothing is on paper
      When the customer asks on <moment> to move the delivery date
      Then we wait until we have the signed quotation or a written confirmation of the order
      And this follows from clause 2.2
      And the order desk asks for the evidence by <due>

      Examples:
        | moment              | due                 | note                   |
        | 20 April 2027 00:00 | 20 April 2027 23:59 | the whole day is left  |
        | 20 April 2027 23:59 | 20 April 2027 23:59 | there is a minute left |
        | 21 April 2027 00:00 | 21 April 2027 23:59 | a new day              |
