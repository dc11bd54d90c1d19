# policies/manufacturing/rejected_changes.yaml
Feature: Changes we do not accept

  Clause 6.9 of our delivery terms: "We do not accept a change that we cannot carry out well." Clause 6.10: "Once your
  order is ready, its design and quantity stay as they are; once it has been shipped, nothing changes any more."

  Clause 6.11: "The price stands." Clause 6.12: "A new customer cannot pass an order on." Clause 7.5: "After shipping
  you cannot cancel." Clause 7.6: "A business has no time for second thoughts."

  Background:
    Given Vecht Interiors, a business customer since 1 March 2019
    And an order of € 12,500.00, concluded on 4 January 2027 on our signed terms
    And delivery is promised for 30 April 2027

  Rule: What cannot be made is not promised

    Scenario: We say no, and what we can do
      Given the order has been planned
      And the change cannot be made
      When the customer asks on 8 March 2027 14:00 to change the design
      Then the change is rejected
      And the customer pays € 0.00
      And this follows from clause 6.9
      And the order desk offers an alternative by 10 March 2027 17:00

    Scenario Outline: Whatever is to be made otherwise
      Given the order has been planned
      And the change cannot be made
      When <request>
      Then the request is rejected
      And this follows from <provision>

      Examples:
        | request                                                                   | provision   | note                   |
        | the customer asks on 8 March 2027 14:00 to change the quantity by 5 %     | clause 6.9  | a small change as well |
        | the customer asks on 8 March 2027 14:00 to swap one article for another   | clause 6.9  | the other is not there |
        | the customer asks on 8 March 2027 14:00 to move the delivery date         | clause 6.9  | the workshop is full   |
        | the customer asks on 8 March 2027 14:00 to deliver to another address     | clause 6.9  | no lorry gets there    |
        | the customer asks on 8 March 2027 14:00 for a lower price                 | clause 6.11 | a price is not made    |

  Rule: What is made stays as it is

    Scenario Outline: Ready
      Given the order is ready
      When <request>
      Then the request is rejected
      And this follows from clause 6.10

      Examples:
        | request                                                                  | note                   |
        | the customer asks on 26 April 2027 09:00 to change the quantity by 5 %   | a small change as well |
        | the customer asks on 26 April 2027 09:00 to change the design            | made to measure        |
        | the customer asks on 26 April 2027 09:00 to swap one article for another | the same as a design   |

    Scenario Outline: On its way
      Given the order has been shipped
      When <request>
      Then the request is rejected
      And this follows from <provision>

      Examples:
        | request                                                                | provision   | note                    |
        | the customer asks on 29 April 2027 09:00 to move the delivery date     | clause 6.10 | the lorry is under way  |
        | the customer asks on 29 April 2027 09:00 to deliver to another address | clause 6.10 | the route is fixed      |
        | the customer cancels the order on 29 April 2027 09:00                  | clause 7.5  | cancelling has its own  |
        | the customer cancels € 4,000.00 of the order on 29 April 2027 09:00    | clause 7.5  | and so has a part of it |

  Rule: A deal is a deal

    Scenario Outline: What was agreed stands
      Given the order has been planned
      When <request>
      Then the request is rejected
      And this follows from <provision>

      Examples:
        | request                                                     | provision   | note                    |
        | the customer asks on 8 March 2027 14:00 for a lower price   | clause 6.11 | it belongs to the order |
        | the customer withdraws from the order on 8 March 2027 14:00 | clause 7.6  | that is for consumers   |

    Scenario: A new customer stays the buyer
      Given the order has been planned
      And the customer is new to us
      When the customer asks on 8 March 2027 14:00 to pass the order on to another company
      Then the request is rejected
      And this follows from clause 6.12
