# policies/law/nl/prepayment.yaml
Feature: No more than half in advance

  Article 7:26(2) of the Civil Code: a consumer who buys goods can't be made to pay more than half of the price in
  advance. What may be asked instead is told, and the clause is reviewed.

  Background:
    Given Sanne Bakker, a consumer
    And an order of € 900.00, concluded on 1 March 2027
    And the order is a sale of goods
    And the order was made in our shop
    And our terms were handed over

  Scenario: A cent more than half is too much
    Given a deposit of € 450.01 was agreed
    When the customer cancels the order on 10 March 2027 10:00
    Then the cancellation is rejected
    And this rests on BW 6:217
    And the administration asks for a smaller deposit by 12 March 2027 17:00
    And the sales manager has the clause reviewed by 24 March 2027 10:00

  Scenario: Half may be asked
    Given a deposit of € 450.00 was agreed
    When the customer cancels the order on 10 March 2027 10:00
    Then the cancellation is rejected
    And this rests on BW 6:217
    And BW 7:26(2) does not apply, because no more than half was asked
