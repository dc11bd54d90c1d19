# policies/law/nl/refusal.yaml
Feature: When the customer does not take delivery

  Articles 6:58 and 6:63 of the Civil Code: who does not take what is offered as agreed, pays what that costs the seller, and
  the seller keeps the goods safe. This yields to what was agreed about it.

  Background:
    Given Vecht Interiors, a business customer since 1 March 2019
    And an order of € 9,000.00, concluded on 4 January 2027
    And the order is a sale of goods
    And the change costs us € 240.00

  Scenario Outline: What was offered, and not yet delivered
    Given our terms were not handed over
    And <stage>
    When nobody is there on 30 April 2027 10:00 to receive the goods
    Then the request is <verdict>
    And this <why>

    Examples:
      | stage                        | verdict  | why                  | note                                 |
      | the order is in production   | rejected | rests on BW 6:233(b) | nothing is offered yet               |
      | the order is ready           | paid     | follows from BW 6:63 | the first stage it can be offered in |
      | the order has been shipped   | paid     | follows from BW 6:63 | the last                             |
      | the order has been delivered | rejected | rests on BW 6:233(b) | it was taken                         |

  Scenario: What it costs us, and no more
    Given our terms were not handed over
    And the order has been shipped
    When nobody is there on 30 April 2027 10:00 to receive the goods
    Then the customer pays € 240.00
    And this follows from BW 6:63
    And the order desk keeps the goods safe and says so by 30 April 2027 23:59

  Scenario Outline: Where our terms apply, they say what it costs
    Given <terms>
    And the order has been shipped
    When nobody is there on 30 April 2027 10:00 to receive the goods
    Then the request is <verdict>
    And this <why>

    Examples:
      | terms                          | verdict  | why                  | note                    |
      | our terms were handed over     | rejected | rests on BW 6:234    | and here there are none |
      | our terms were not handed over | paid     | follows from BW 6:63 | the law speaks          |

  Scenario: It is charged beside the deposit, which the order keeps
    Given our terms were not handed over
    And the order has been shipped
    And a deposit of € 500.00 was paid on 5 January 2027
    When nobody is there on 30 April 2027 10:00 to receive the goods
    Then the customer pays € 240.00
    And this follows from BW 6:63
    And € 0.00 of the deposit is forfeited
    And € 500.00 stays on account
    And € 240.00 is still to be paid

  Scenario: Who paid more than the price sees it set off, and the deposit is not forfeited
    Given our terms were not handed over
    And the order has been shipped
    And a deposit of € 500.00 was paid on 5 January 2027
    And in all the customer has paid € 9,300.00
    When nobody is there on 30 April 2027 10:00 to receive the goods
    Then the customer pays € 240.00
    And this follows from BW 6:63
    And € 9,000.00 stays on account
    And € 0.00 of the deposit is forfeited
    And € 240.00 is set off against what was paid
    And € 60.00 is refunded

  Scenario Outline: Another request is no refusal of what was offered
    Given our terms were not handed over
    And the order has been shipped
    When <request>
    Then the request is rejected
    And this follows from the default
    And there is no need to keep the goods safe and say so

    Examples:
      | request                                                                  | note                |
      | the customer cancels the order on 30 April 2027 10:00                    | the order stands    |
      | the customer asks on 30 April 2027 10:00 to swap one article for another | so it does here     |
      | the customer asks on 30 April 2027 10:00 to move the delivery date       | and as it was agreed |

  @verify_with_counsel
  Scenario: Across the border the goods are kept while counsel looks at it
    Given our terms were handed over
    And the order has been shipped
    And the customer is a business from abroad
    And the customer mentioned its own terms
    When nobody is there on 30 April 2027 10:00 to receive the goods
    Then the legal counsel must approve it
    And this follows from CISG art. 19
    And the order desk keeps the goods safe and says so by 30 April 2027 23:59
