# policies/law/nl/price_increase.yaml
Feature: A price that rises soon after the order

  Article 6:236(i) of the Civil Code: terms that let us raise the price within 3 months of the order are not allowed
  against a consumer, unless the consumer may then leave. So a consumer may.

  Background:
    Given an order of € 900.00, concluded on 1 March 2027
    And the order is a sale of goods
    And the order was made in our shop
    And our terms were handed over

  @verify_with_counsel
  Scenario: Raised on the last day of the three months
    Given Sanne Bakker, a consumer
    And we raised the price on 1 June 2027
    When the customer cancels the order on 5 June 2027 10:00
    Then the cancellation is free
    And this follows from BW 6:236(i)
    And the sales manager has the clause reviewed by 19 June 2027 10:00

  Scenario Outline: A day later, by a business, or not raised at all
    Given <who>
    And <raise>
    When the customer cancels the order on 5 June 2027 10:00
    Then the cancellation is rejected
    And this rests on BW 6:217

    Examples:
      | who                      | raise                              | note                      |
      | Sanne Bakker, a consumer | we raised the price on 2 June 2027 | three months and a day    |
      | Sanne Bakker, a business | we raised the price on 1 June 2027 | the list is for consumers |
      | Sanne Bakker, a consumer | we did not raise the price         | nothing was raised        |

  @verify_with_counsel
  Scenario Outline: Whatever the consumer calls it, and for a part as well
    Given Sanne Bakker, a consumer
    And it is made to the customer's own wishes
    And in all the customer has paid € 900.00
    And we raised the price on 1 June 2027
    When <request>
    Then the request is <verdict>
    And <refunded> is refunded
    And this follows from <provision>

    Examples:
      | request                                                              | verdict  | refunded | provision   | note                   |
      | the customer withdraws from the order on 5 June 2027 10:00           | free     | € 900.00 | BW 6:236(i) | calls it withdrawing   |
      | the customer cancels € 200.00 of the order on 5 June 2027 10:00      | free     | € 200.00 | BW 6:236(i) | a part                 |
      | nobody is there on 5 June 2027 10:00 to receive the goods            | rejected | € 0.00   | the default | says nothing           |
      | the customer asks on 5 June 2027 10:00 to deliver to another address | rejected | € 0.00   | the default | goes on with the order |

  Scenario: A price that was negotiated may rise as was agreed
    Given Sanne Bakker, a consumer
    And we raised the price on 1 June 2027
    And the clause was negotiated apart for this order
    When the customer cancels the order on 5 June 2027 10:00
    Then the cancellation is rejected
    And this follows from the default
