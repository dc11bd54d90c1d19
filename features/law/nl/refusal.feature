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
