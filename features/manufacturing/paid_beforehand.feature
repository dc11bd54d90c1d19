# policies/manufacturing/paid_changes.yaml
Feature: Who paid more than the whole order beforehand

  A change or a second delivery has a price of its own: clauses 6.3 to 6.8 of our delivery terms, and guideline G3. It is set
  off against what was paid beyond the price of the order; the deposit is not forfeited by it, and what is left goes back.

  Background:
    Given Vecht Interiors, a business customer since 1 March 2019
    And an order of € 12,500.00, concluded on 4 January 2027 on our signed terms
    And delivery is promised for 30 April 2027
    And a deposit of € 2,500.00 was paid on 11 January 2027
    And in all the customer has paid € 14,500.00

  Rule: The price of a change comes off the surplus

    Scenario Outline: The surplus is € 2,000.00
      Given <stage>
      And the change costs us € 400.00
      When <request>
      Then the customer pays <charge>
      And € 0.00 of the deposit is forfeited
      And <charge> is set off against what was paid
      And € 12,500.00 stays on account
      And <refunded> is refunded
      And this follows from <provision>

      Examples:
        | stage                          | request                                                                           | charge     | refunded   | provision  | note                 |
        | the order has been planned     | the customer asks on 20 April 2027 11:00 to move the delivery date                | € 1,000.00 | € 1,000.00 | clause 6.3 | 8 % of € 12,500.00   |
        | the order is ready             | the customer asks on 16 April 2027 10:00 to move the delivery date to 10 May 2027 | € 350.00   | € 1,650.00 | clause 6.4 | ten days of € 35.00  |
        | the order has been planned     | the customer asks on 8 March 2027 14:00 to change the quantity by 25 %            | € 250.00   | € 1,750.00 | clause 6.5 | 2 % of € 12,500.00   |
        | the order has been planned     | the customer asks on 8 March 2027 14:00 to change the design                      | € 175.00   | € 1,825.00 | clause 6.6 | a new drawing        |
        | the materials have been bought | the customer asks on 8 March 2027 14:00 to change the design                      | € 400.00   | € 1,600.00 | clause 6.6 | what it costs us     |
        | the order is in production     | the customer asks on 8 March 2027 14:00 to swap one article for another           | € 460.00   | € 1,540.00 | clause 6.6 | and 15 % of € 400.00 |
        | the order is ready             | the customer asks on 28 April 2027 15:00 to deliver to another address            | € 60.00    | € 1,940.00 | clause 6.7 | a new route          |
        | the order has been shipped     | nobody is there on 30 April 2027 10:00 to receive the goods                       | € 185.00   | € 1,815.00 | clause 6.8 | a second drive       |

    Scenario: Passing the order on
      Given the order has been planned
      And the customer is a regular one
      When the customer asks on 8 March 2027 14:00 to pass the order on to another company
      Then the customer pays € 250.00
      And € 0.00 of the deposit is forfeited
      And € 1,750.00 is refunded
      And this follows from guideline G3
