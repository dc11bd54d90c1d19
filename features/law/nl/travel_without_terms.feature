# policies/law/nl/package_travel.yaml
@verify_with_counsel
Feature: A package journey without our terms

  Title 7A of book 7 of the Civil Code holds for every package, also where our terms were not handed over: the traveller may
  pass it on or end it, and pays what that costs us, or the price less what we save and sell again.

  Background:
    Given the De Wit family, a consumer
    And a package journey of € 2,000.00, booked on 1 February 2027
    And our terms were not handed over
    And the journey begins on 16 October 2027 12:00
    And a deposit of € 600.00 was paid on 1 February 2027

  Scenario Outline: Passing it on costs what it costs us, and none of it is a deposit forfeited
    Given passing the journey on costs us € 75.00
    When the customer asks on <moment> to let somebody else travel
    Then the request is <verdict>
    And the customer pays € 75.00
    And this follows from <provision>
    And € 0.00 of the deposit is forfeited

    Examples:
      | moment               | verdict | provision   | note                   |
      | 9 October 2027 23:59 | paid    | BW 7:506(1) | in time: who may go    |
      | 9 October 2027 23:59 | paid    | BW 7:506(2) | in time: what it costs |

  Scenario: In the last week a person looks at it
    Given passing the journey on costs us € 75.00
    When the customer asks on 10 October 2027 00:00 to let somebody else travel
    Then the sales manager must approve it
    And this follows from BW 7:506(1)

  Scenario Outline: Ending it costs the price less what we save and sell again, and nothing after force majeure
    Given cancelling saves us € 300.00, and we sell again for € 1,500.00
    And <reason>
    When the customer cancels the journey on 1 October 2027 10:00
    Then the customer pays <charge>
    And € 0.00 of the deposit is forfeited
    And <refunded> is refunded
    And this follows from <provision>
    And the administration refunds it by 15 October 2027 10:00

    Examples:
      | reason                                   | charge   | refunded | provision   | note                |
      | the customer needs something else by now | € 200.00 | € 400.00 | BW 7:509(1) | the right to end it |
      | the customer needs something else by now | € 200.00 | € 400.00 | BW 7:509(2) | the price of that   |
      | force majeure struck the customer        | € 0.00   | € 600.00 | BW 7:509(3) | for nothing         |
