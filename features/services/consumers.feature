# policies/services/projects.yaml
Feature: Consumers under the terms for projects

  A consumer may stop at any time (BW 7:408) and pays for what was done and what we spent. Of the percentages of
  clause 4.2 nothing is left (BW 6:233 and 6:237), and of the rest of the price in clause 4.3 neither.

  Clause 7.4: who bought at a distance may withdraw within the time of the law, and nobody else.

  Background:
    Given J. de Boer, a consumer
    And a project of € 12,000.00, agreed on 11 January 2027 on our signed terms

  Scenario Outline: Research and material stay due, percentages do not
    Given it starts on 14 June 2027 09:00
    And <stage>
    And we spent <spent> on research and material
    When the customer stops the assignment on 1 June 2027 10:00
    Then the cancellation is <verdict>
    And the customer pays <charge>
    And this follows from <provision>

    Examples:
      | stage                              | spent      | verdict | charge     | provision             | note                        |
      | the days have not been planned yet | € 1,400.00 | paid    | € 1,400.00 | clause 4.1            | no percentage is asked      |
      | the days have been planned         | € 1,400.00 | paid    | € 1,400.00 | BW 6:233(a), 6:237(i) | 40 % is struck              |
      | the days have been planned         | € 0.00     | free    | € 0.00     | BW 6:233(a), 6:237(i) | and nothing takes its place |

  Scenario Outline: The rest of the price is not due
    Given the work is under way
    And work worth € 3,000.00 has been done
    And in all the customer has paid € 3,000.00
    And we spent <spent> on research and material
    When the customer stops the assignment on 28 June 2027 09:00
    Then the customer pays <charge>
    And € 3,000.00 stays on account
    And this follows from BW 7:408(3)

    Examples:
      | spent    | charge   | note                  |
      | € 0.00   | € 0.00   | what was done is paid |
      | € 350.00 | € 350.00 | and what we spent     |

  Scenario Outline: The time to withdraw is that of the law
    Given the order was made online
    And we told the customer of the right to withdraw before the order
    And the days have not been planned yet
    When the customer withdraws from the assignment on <moment>
    Then the request is <verdict>
    And this follows from <provision>

    Examples:
      | moment                | verdict  | provision    | note                     |
      | 25 January 2027 23:59 | free     | BW 6:230o(1) | day 14                   |
      | 26 January 2027 00:00 | rejected | clause 7.4   | day 15; stopping remains |
