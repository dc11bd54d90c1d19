# policies/services/undisclosed_efforts.yaml
@verify_with_counsel
Feature: An effort obligation that was not made clear

  Guideline G30: where we never said clearly that we promise an effort and no result, we do not hold the customer to
  all of it; the sales manager settles it with them.

  Background:
    Given a contract of 6 months at € 950.00 a month, agreed on 4 January 2027 on our signed terms
    And 2 of the months have passed

  Scenario: Told beforehand: the months that are left are due
    Given Vecht Logistiek, a business customer since 1 March 2019
    And we told the customer beforehand that we promise an effort only
    When the customer stops the assignment on 4 March 2027 10:00
    Then the cancellation is paid
    And the customer pays € 3,800.00
    And this follows from clause 5.1

  Scenario: Never told: somebody looks for a settlement
    Given Vecht Logistiek, a business customer since 1 March 2019
    And we never told the customer that we promise an effort only
    When the customer stops the assignment on 4 March 2027 10:00
    Then the sales manager must approve it
    And this follows from guideline G30

  Scenario: Never told, and only a part is dropped
    Given Vecht Logistiek, a business customer since 1 March 2019
    And we never told the customer that we promise an effort only
    When the customer drops € 1,900.00 of the assignment on 4 March 2027 10:00
    Then the sales manager must approve it
    And this follows from guideline G30

  Scenario: A promised result leaves nothing to be told
    Given Vecht Logistiek, a business customer since 1 March 2019
    And we promised a result
    And we never told the customer that we promise an effort only
    When the customer stops the assignment on 4 March 2027 10:00
    Then the customer pays € 3,800.00
    And this follows from clause 5.1
