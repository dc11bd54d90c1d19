# policies/law/nl/package_travel_supplementary.yaml
@verify_with_counsel
Feature: Package travel: where nothing was agreed

  Article 12(1) of Directive (EU) 2015/2302: where the contract names no fee for ending it, the fee is the price less what
  the organiser saves and sells again. Article 9(2): passing it on costs what it really costs.

  Background:
    Given the De Wit family, a consumer
    And a package journey of € 2,000.00, booked on 1 February 2027 on our signed terms
    And the journey begins on 16 October 2027 12:00

  Scenario Outline: The price less savings and resale, and never less than nothing
    Given cancelling saves us <saved>, and we sell again for <sold>
    When the customer cancels the journey on 1 October 2027 10:00
    Then the cancellation is <verdict>
    And the customer pays <charge>
    And this follows from <provision>

    Examples:
      | saved    | sold       | verdict | charge     | provision   | note                               |
      | € 0.00   | € 0.00     | paid    | € 2,000.00 | BW 7:509(2) | the whole price                    |
      | € 300.00 | € 500.00   | paid    | € 1,200.00 | BW 7:509(2) | both come off                      |
      | € 800.00 | € 1,199.99 | paid    | € 0.01     | BW 7:509(2) | a cent is left                     |
      | € 800.00 | € 1,200.00 | free    | € 0.00     | BW 7:509(1) | all of it was saved and sold again |

  Scenario: For a part, the price of that part
    Given cancelling saves us € 100.00, and we sell again for € 0.00
    When the customer cancels € 1,000.00 of the journey on 1 October 2027 10:00
    Then the customer pays € 900.00
    And this follows from BW 7:509(2)

  Scenario Outline: Passing it on costs what it costs
    Given passing the journey on costs us <cost>
    When the customer asks on 1 March 2027 10:00 to let somebody else travel
    Then the request is <verdict>
    And the customer pays <charge>
    And this follows from BW 7:506(2)

    Examples:
      | cost    | verdict | charge  | note             |
      | € 0.00  | free    | € 0.00  | a name in a list |
      | € 75.00 | paid    | € 75.00 | a new ticket     |
