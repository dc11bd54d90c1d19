# policies/services/individual_agreements.yaml
Feature: What was negotiated apart for one assignment

  Clause 12.1: "The sum for ending the assignment that we negotiated with you takes the place of our general terms."
  A consumer is still protected by the law.

  Background:
    Given a contract of 6 months at € 950.00 a month, agreed on 4 January 2027 on our signed terms
    And 2 of the months have passed

  Scenario Outline: In place of the months that are left
    Given <customer>
    And for ending the assignment, € 1,500.00 was negotiated apart
    When the customer stops the assignment on 4 March 2027 10:00
    Then the cancellation is <verdict>
    And the customer pays <charge>
    And this follows from <provision>

    Examples:
      | customer                                                | verdict | charge     | provision   | note                         |
      | Vecht Logistiek, a business customer since 1 March 2019 | paid    | € 1,500.00 | clause 12.1 | in place of € 3,800.00       |
      | J. de Boer, a consumer                                  | free    | € 0.00     | BW 7:408(3) | from the law nobody deviates |

  Scenario: What is finished cannot be stopped, whatever was negotiated
    Given Vecht Logistiek, a business customer since 1 March 2019
    And for ending the assignment, € 1,500.00 was negotiated apart
    And the work has been handed over
    When the customer stops the assignment on 4 March 2027 10:00
    Then the cancellation is rejected
    And this follows from clause 4.4
