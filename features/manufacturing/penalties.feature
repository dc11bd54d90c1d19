# policies/manufacturing/individual_agreements.yaml
Feature: A penalty far above the loss

  Article 6:94 of the Civil Code: a judge may moderate a penalty. We never do that ourselves: a penalty of more than three
  times the loss that we can prove goes to our counsel. Article 6:93: a penalty is preceded by a reminder.

  Background:
    Given Vecht Interiors, a business customer since 1 March 2019
    And an order of € 18,400.00, concluded on 11 January 2027 on our signed terms
    And delivery is promised for 30 April 2027
    And the order has been planned
    And a deposit of € 5,520.00 was paid on 14 January 2027
    And the clause was negotiated apart for this order
    And the customer cancels the order on 3 March 2027 10:12

  Scenario Outline: More than three times the loss
    Given <nature>
    And we can prove a loss of <loss>
    When the order desk decides
    Then the cancellation is <verdict>
    And this follows from <provision>

    Examples:
      | nature                                           | loss       | verdict  | provision   | note                      |
      | the amount in the clause is a penalty            | € 1,840.00 | paid     | clause 12.1 | three times is € 5,520.00 |
      | the amount in the clause is a penalty            | € 1,839.99 | referred | BW 6:94(1)  | three times is € 5,519.97 |
      | the amount in the clause is the price for ending | € 1,839.99 | paid     | clause 12.1 | no penalty at all         |

  Scenario: Counsel looks at it, and nothing is moderated meanwhile
    Given the amount in the clause is a penalty
    And we can prove a loss of € 500.00
    When the order desk decides
    Then the legal counsel must approve it
    And this follows from BW 6:94(1)

  Scenario: First a reminder
    Given the amount in the clause is a penalty
    And we can prove a loss of € 4,000.00
    When the order desk decides
    Then the customer pays € 5,520.00
    And this follows from clause 12.1
    And the administration sends a reminder by 3 March 2027 23:59
