# policies/practice/settling.yaml
Feature: Who looks a second time before a bill goes out

  Guideline G8: in hardship, the customer's or everybody's, a person looks at what the customer can bear. Guideline G24: so
  does somebody where the customer did not get what he expected, and we had never asked. Guideline G23: where the customer
  threatens to go to court, insisting is weighed against the customer.

  What is charged in these examples is extra work, at the price that BW 7:752(1) asks.

  Background:
    Given Vecht Interiors, a business customer since 1 March 2019
    And a contract for works of € 60,000.00, concluded on 4 January 2027 on our signed terms
    And the works have been drawn and planned
    And we told the customer in time that it would cost more
    And the customer asks on 20 April 2027 11:00 for € 1,000.00 of extra work

  @verify_with_counsel
  Scenario Outline: Hardship is talked about
    Given <reason>
    When the order desk decides
    Then the sales manager must approve it
    And this follows from guideline G8

    Examples:
      | reason                            | note                   |
      | the customer is in difficulties   | perhaps in instalments |
      | force majeure struck the customer | nobody could help it   |

  Scenario Outline: Regret is no hardship
    Given <reason>
    When the order desk decides
    Then the customer pays € 1,000.00
    And this follows from BW 7:752(1)

    Examples:
      | reason                                   | note                  |
      | the customer regrets the order           | a deal is a deal      |
      | the customer made an error               | his own               |
      | the customer needs something else by now | that is no misfortune |
      | the customer is bargaining               | all the less          |

  Scenario Outline: What was expected, and what the intake says of it
    Given the customer did not get what he expected
    And <intake>
    When the order desk decides
    Then the change is <verdict>
    And this follows from <provision>

    Examples:
      | intake                                                | verdict  | provision     | note                 |
      | nobody asked what the customer expected               | referred | guideline G24 | we should have asked |
      | what the customer expected was declined when ordering | paid     | BW 7:752(1)   | so he knew           |
      | what the customer expected was promised when ordering | free     | clause 9.1    | so we owe it         |

  Scenario: Nobody asked, and nothing is missing
    Given nobody asked what the customer expected
    When the order desk decides
    Then the customer pays € 1,000.00
    And this follows from BW 7:752(1)

  Scenario: No threat, no weighing
    Given the customer is new to us
    And the customer brings in € 20,000.00 of margin a year
    And we would win with a chance of 10 %, for € 4,000.00 of costs and € 100.00 of harm to our name
    When the order desk decides
    Then the customer pays € 1,000.00
    And this follows from BW 7:752(1)
