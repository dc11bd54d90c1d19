# policies/services/best_efforts.yaml
Feature: Our best effort

  Clause 10.2 of our terms: "We promise to do our best, and told you so beforehand; nobody can promise the result."

  Background:
    Given Vecht Logistiek, a business customer since 1 March 2019
    And a contract of 6 months at € 950.00 a month, agreed on 4 January 2027 on our signed terms
    And 2 of the months have passed
    And the customer misses the result

  Scenario: Who knew that we promise an effort has no claim to the result
    Given we promised our best effort
    And we told the customer beforehand that we promise an effort only
    When the customer complains on 4 March 2027 10:00
    Then the request is rejected
    And this follows from clause 10.2

  @verify_with_counsel
  Scenario: Who did not know it is heard
    Given we promised our best effort
    And we never told the customer that we promise an effort only
    When the customer complains on 4 March 2027 10:00
    Then the sales manager must approve it
    And this follows from guideline G34
