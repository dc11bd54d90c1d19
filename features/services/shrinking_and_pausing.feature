# policies/services/term_contracts.yaml
Feature: Dropping a part, or taking a pause

  Clause 5.3 of our terms: "A quarter of the fee for the months that are left may be dropped for nothing; what you
  drop beyond it is paid."

  Clause 5.4: "Another day, or a pause of at most 2 months, is free; a longer one is talked about."

  Background:
    Given Vecht Logistiek, a business customer since 1 March 2019
    And a contract of 6 months at € 950.00 a month, agreed on 4 January 2027 on our signed terms
    And 2 of the months have passed

  Scenario Outline: A quarter of what is left is free
    When the customer drops <part> of the assignment on 4 March 2027 10:00
    Then the cancellation is <verdict>
    And the customer pays <charge>
    And this follows from clause 5.3

    Examples:
      | part       | verdict | charge   | note                    |
      | € 500.00   | free    | € 0.00   | less than a quarter     |
      | € 950.00   | free    | € 0.00   | a quarter of € 3,800.00 |
      | € 950.01   | paid    | € 0.01   | a cent more             |
      | € 1,900.00 | paid    | € 950.00 | two months fewer        |

  Scenario Outline: A short pause
    When the customer asks on 4 March 2027 10:00 for a pause of <months> months
    Then the change is free
    And this follows from clause 5.4

    Examples:
      | months | note                     |
      | 1      | a month                  |
      | 2      | the longest that is free |

  Scenario: Another day for an appointment
    When the customer asks on 4 March 2027 10:00 for another date
    Then the change is free
    And this follows from clause 5.4

  Scenario: A long pause
    When the customer asks on 4 March 2027 10:00 for a pause of 3 months
    Then the sales manager must approve it
    And this follows from clause 5.4
