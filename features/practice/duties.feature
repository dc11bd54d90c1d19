# policies/practice/duties.yaml
Feature: What we tell, confirm and look at

  Guideline G10: every answer is confirmed in writing within two days. Guideline G16: what is left of what was paid goes back
  within 14 days. Guideline G17: evidence is asked for the same day. Guideline G19: a defect is looked at within a week.

  Clause 2.12: without a reason we wait, and ask for it the same day.

  Background:
    Given Vecht Interiors, a business customer since 1 March 2019
    And an order of € 12,500.00, concluded on 4 January 2027 on our signed terms
    And the order is a sale of goods

  Scenario: A change that we caused
    Given we caused the change ourselves
    And in all the customer has paid € 2,500.00
    When the customer cancels the order on 8 March 2027 14:00
    Then the cancellation is free
    And this follows from clause 9.1
    And € 2,500.00 is refunded
    And the order desk confirms this in writing by 10 March 2027 17:00
    And the administration refunds it by 22 March 2027 14:00

  Scenario Outline: Without a reason we wait
    Given <reason>
    When the customer cancels the order on 8 March 2027 14:00
    Then the cancellation is <verdict>
    And this <why>

    Examples:
      | reason                         | verdict  | why                      | note             |
      | the customer gives no reason   | on hold  | follows from clause 2.12 | first we ask     |
      | the customer regrets the order | rejected | rests on clause 2.1      | a deal is a deal |

  Scenario: The reason is asked for, and the evidence
    Given the customer gives no reason
    When the customer cancels the order on 8 March 2027 14:00
    Then we wait until we have the reason of the request
    And this follows from clause 2.12
    And the order desk asks for the reason by 8 March 2027 23:59
    And the order desk asks for the evidence by 8 March 2027 23:59

  Scenario: A defect is looked at
    Given the order has been delivered
    When the customer reports a defect on 10 May 2027 13:00
    Then the request is free
    And this follows from clause 9.5
    And the service desk looks at the defect by 17 May 2027 13:00
