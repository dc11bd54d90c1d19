# policies/manufacturing/small_changes.yaml
Feature: A quotation, and the order that comes of it

  Guideline G2: a quotation may change freely, and may be dropped freely; about its price the sales manager decides.

  The clauses of our terms begin with the order: clause 6.1, everything may change until we plan; clause 6.11, the price
  stands; clause 7.1, cancelling is free until we plan; clause 7.6, a business has no time for second thoughts.

  Rule: Before the order all but the price is free

    Background:
      Given Vecht Interiors, a business customer since 1 March 2019
      And a quotation of € 12,500.00

    Scenario Outline: Whatever the customer asks
      When <request>
      Then the request is free
      And the customer pays € 0.00
      And this follows from guideline G2

      Examples:
        | request                                                                         | note                        |
        | the customer asks on 8 March 2027 14:00 to change the quantity by 40 %          | we draw up another one      |
        | the customer asks on 8 March 2027 14:00 to swap one article for another         | the same                    |
        | the customer asks on 8 March 2027 14:00 to move the delivery date               | no date is promised yet     |
        | the customer asks on 8 March 2027 14:00 to deliver to another address           | no route is drawn yet       |
        | the customer asks on 8 March 2027 14:00 to pass the order on to another company | then we look into that one  |
        | the customer cancels the order on 8 March 2027 14:00                            | there is no order to cancel |
        | the customer cancels € 4,000.00 of the order on 8 March 2027 14:00              | nor a part of one           |
        | the customer withdraws from the order on 8 March 2027 14:00                     | a word for "no, thank you"  |

    Scenario Outline: About the price one person decides
      When <request>
      Then the sales manager must approve it
      And this follows from guideline G2

      Examples:
        | request                                                            | note                 |
        | the customer asks on 8 March 2027 14:00 for a lower price          | it is still open     |
        | the customer asks on 8 March 2027 14:00 for the price of the offer | that is open as well |

    Scenario: More at the price of an offer is no matter for a quotation
      Given the offer ran until 28 February 2027
      When the customer asks on 8 March 2027 14:00 for 25 % more at the price of the offer
      Then the request is free
      And this follows from guideline G2

    Scenario Outline: What cannot be made we do not promise in a quotation either
      Given the change cannot be made
      When <request>
      Then the request is <verdict>
      And the customer pays € 0.00
      And this follows from guideline G2

      Examples:
        | request                                                                 | verdict  | note                    |
        | the customer asks on 8 March 2027 14:00 to change the quantity by 40 %  | rejected | there is no more of it  |
        | the customer asks on 8 March 2027 14:00 to swap one article for another | rejected | the other is not there  |
        | the customer asks on 8 March 2027 14:00 to move the delivery date       | rejected | the workshop is full    |
        | the customer asks on 8 March 2027 14:00 to deliver to another address   | rejected | no lorry gets there     |
        | the customer cancels the order on 8 March 2027 14:00                    | free     | that can always be done |
        | the customer withdraws from the order on 8 March 2027 14:00             | free     | and so can this         |

    Scenario: What cannot be made comes with an alternative
      Given the change cannot be made
      When the customer asks on 8 March 2027 14:00 to change the quantity by 40 %
      Then the request is rejected
      And this follows from guideline G2
      And the order desk offers an alternative by 10 March 2027 17:00

  Rule: Once it is an order, the terms count

    Background:
      Given Vecht Interiors, a business customer since 1 March 2019
      And an order of € 12,500.00, concluded on 4 January 2027 on our signed terms
      And delivery is promised for 30 April 2027
      And the order has not been planned yet

    Scenario Outline: The same requests a day after the signature
      When <request>
      Then the request is <verdict>
      And this follows from <provision>

      Examples:
        | request                                                                  | verdict  | provision   | note                          |
        | the customer asks on 5 January 2027 14:00 to change the quantity by 40 % | free     | clause 6.1  | by the terms, not as a favour |
        | the customer asks on 5 January 2027 14:00 for a lower price              | rejected | clause 6.11 | a deal is a deal              |
        | the customer cancels the order on 5 January 2027 14:00                   | free     | clause 7.1  | by the terms, not as a favour |
        | the customer cancels € 4,000.00 of the order on 5 January 2027 14:00     | free     | clause 7.1  | the same                      |
        | the customer withdraws from the order on 5 January 2027 14:00            | rejected | clause 7.6  | that is for consumers         |
