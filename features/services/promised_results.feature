# policies/services/promised_results.yaml
@verify_with_counsel
Feature: A result that we promised

  Clause 10.1 of our terms: "If we promised a result and it is missing, you may stop for nothing."

  Background:
    Given Vecht Logistiek, a business customer since 1 March 2019
    And a contract of 6 months at € 950.00 a month, agreed on 4 January 2027 on our signed terms
    And 2 of the months have passed

  Scenario Outline: An effort without its result is no failure, a promised result is
    Given the customer misses the result
    And we told the customer beforehand that we promise an effort only
    And <fact>
    When the customer stops the assignment on 4 March 2027 10:00
    Then the cancellation is <verdict>
    And the customer pays <charge>
    And this follows from <provision>

    Examples:
      | fact                        | verdict | charge     | provision   | note                    |
      | we promised our best effort | paid    | € 3,800.00 | clause 5.1  | we did what we promised |
      | we promised a result        | free    | € 0.00     | clause 10.1 | and it is not there     |

  Scenario: Who drops a part of it pays nothing either
    Given the customer misses the result
    And we promised a result
    When the customer drops € 1,900.00 of the assignment on 4 March 2027 10:00
    Then the customer pays € 0.00
    And this follows from clause 10.1

  Scenario: A complaint about a promised result is taken up
    Given the customer misses the result
    And we promised a result
    When the customer complains on 4 March 2027 10:00
    Then the request is free
    And this follows from clause 10.1

  Scenario: A result that is there is paid for
    Given we promised a result
    When the customer stops the assignment on 4 March 2027 10:00
    Then the customer pays € 3,800.00
    And this follows from clause 5.1
