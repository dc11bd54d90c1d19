# policies/law/nl/unfair_fees.yaml
Feature: A fixed sum that nobody asks for needs no review

  Articles 6:233(a) and 6:237(i) of the Civil Code: a fixed sum that our terms ask of a consumer for ending an order stands
  only up to a loss that we can prove; if it is more, the whole clause falls and is reviewed. The law's own book holds no
  such clause. What it shows is where these articles keep silent: where nothing is asked, and where what is asked is the
  cost itself and no fixed sum.

  Background:
    Given Sanne Bakker, a consumer
    And an order of € 900.00, concluded on 1 March 2027
    And the order is a sale of goods
    And the order was made in our shop
    And our terms were not handed over

  Scenario Outline: Nothing is asked, whatever the loss
    Given we can prove a loss of <loss>
    When the customer cancels the order on 10 March 2027 10:00
    Then the cancellation is rejected
    And this follows from the default
    And there is no need to have the clause reviewed

    Examples:
      | loss     | note                          |
      | € 0.00   | no loss, and no sum for it    |
      | € 100.00 | a loss, and no sum for it     |

  Scenario Outline: Nor where the customer leaves for free
    Given the promised date is a fatal one
    And we are 3 days late
    And we can prove a loss of <loss>
    When the customer cancels the order on 10 March 2027 10:00
    Then the cancellation is free
    And this follows from BW 6:83(a)
    And there is no need to have the clause reviewed

    Examples:
      | loss     | note                           |
      | € 0.00   | our default, and no loss       |
      | € 100.00 | our default, so our loss too   |

  Scenario Outline: What is asked is the cost of the refused delivery
    Given the order has been shipped
    And the change costs us € 240.00
    And we can prove a loss of <loss>
    When nobody is there on 10 March 2027 10:00 to receive the goods
    Then the customer pays € 240.00
    And this follows from BW 6:63
    And there is no need to have the clause reviewed

    Examples:
      | loss     | note                               |
      | € 0.00   | the cost is no fixed sum           |
      | € 100.00 | nor is it measured by another loss |
