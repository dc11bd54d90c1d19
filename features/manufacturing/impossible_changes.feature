# policies/manufacturing/rejected_changes.yaml
Feature: What we cannot make

  Clause 6.9 of our delivery terms: "We do not accept a change that we cannot carry out well." It comes before what a
  change would cost, at every stage until shipping. A price is not made: clause 6.11. After that clause 6.10 speaks.

  Background:
    Given Vecht Interiors, a business customer since 1 March 2019
    And the change cannot be made

  Rule: At every stage of an order

    Background:
      Given an order of € 12,500.00, concluded on 4 January 2027 on our signed terms
      And delivery is promised for 30 April 2027

    Scenario Outline: Another design that we cannot make
      Given <stage>
      When the customer asks on 8 March 2027 14:00 to change the design
      Then the change is rejected
      And the customer pays € 0.00
      And this follows from <provision>

      Examples:
        | stage                              | provision   | note                          |
        | the order has not been planned yet | clause 6.9  | free, but not possible        |
        | the order has been planned         | clause 6.9  | no price makes it possible    |
        | the materials have been bought     | clause 6.9  | the same                      |
        | the order is in production         | clause 6.9  | the same                      |
        | the order is ready                 | clause 6.9  | the last stage of this clause |
        | the order has been shipped         | clause 6.10 | nothing changes any more      |

    Scenario Outline: Whatever else it is
      Given <stage>
      When <request>
      Then the request is rejected
      And the customer pays € 0.00
      And this follows from clause 6.9

      Examples:
        | stage                              | request                                                                          | note                    |
        | the order has not been planned yet | the customer asks on 8 March 2027 14:00 to change the quantity by 25 %           | there is no more of it  |
        | the order has not been planned yet | the customer asks on 8 March 2027 14:00 to move the delivery date                | the workshop is full    |
        | the order has not been planned yet | the customer asks on 8 March 2027 14:00 to deliver to another address            | no lorry gets there     |
        | the order has been planned         | the customer asks on 8 March 2027 14:00 to change the quantity by 25 %           | 2 % does not make it so |
        | the materials have been bought     | the customer asks on 8 March 2027 14:00 to change the quantity by 25 %           | nor does 5 %            |
        | the order is in production         | the customer asks on 8 March 2027 14:00 to deliver to another address            | no lorry gets there     |
        | the order is ready                 | the customer asks on 20 April 2027 11:00 to deliver to another address           | € 60.00 does not help   |
        | the order is in production         | the customer asks on 20 April 2027 11:00 to move the delivery date               | not for 8 % either      |
        | the order is ready                 | the customer asks on 20 April 2027 11:00 to move the delivery date to 3 May 2027 | our warehouse is full   |
        | the materials have been bought     | the customer asks on 8 March 2027 14:00 to swap one article for another          | the other is not there  |

    Scenario Outline: An order that can't be passed on
      Given the order has been planned
      And <customer>
      When the customer asks on 8 March 2027 14:00 to pass the order on to another company
      Then the request is rejected
      And the customer pays € 0.00
      And this follows from clause 6.9

      Examples:
        | customer                      | note                                 |
        | the customer is new to us     | that company does not want the order |
        | the customer is a regular one | nor for € 250.00                     |

    Scenario Outline: After the offer, and impossible as well
      Given <stage>
      And the offer ran until 28 February 2027
      When the customer asks on 1 March 2027 09:00 for 25 % more at the price of the offer
      Then the change is rejected
      And this follows from clause 6.9

      Examples:
        | stage                              | note        |
        | the order has not been planned yet | at no price |
        | the order has been planned         | at no price |

  Rule: What is not a change is not impossible

    Background:
      Given an order of € 12,500.00, concluded on 4 January 2027 on our signed terms
      And delivery is promised for 30 April 2027

    Scenario Outline: Who ends an order asks for nothing to be made
      Given <stage>
      When <request>
      Then the request is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | stage                              | request                                                            | verdict  | charge     | provision   | note                   |
        | the order has not been planned yet | the customer cancels the order on 8 March 2027 14:00               | free     | € 0.00     | clause 7.1  | nothing to make        |
        | the order has been planned         | the customer cancels the order on 8 March 2027 14:00               | paid     | € 3,125.00 | clause 7.2  | 53 days before: 25 %   |
        | the order has been planned         | the customer cancels € 4,000.00 of the order on 8 March 2027 14:00 | paid     | € 1,000.00 | clause 7.2  | 25 % of a part         |
        | the order has been planned         | the customer asks on 8 March 2027 14:00 for a lower price          | rejected | € 0.00     | clause 6.11 | a price is not made    |
        | the order has been shipped         | nobody is there on 30 April 2027 10:00 to receive the goods        | paid     | € 185.00   | clause 6.8  | we drive a second time |
