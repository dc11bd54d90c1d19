# policies/law/nl/services.yaml
Feature: A consumer who ends a service

  BW 7:408: the client may end a service at any time, and a consumer owes no damages for it. BW 7:411 and 7:406: the
  consumer pays a reasonable part of the fee, for what was done, and the expenses. BW 7:413: nobody may agree
  otherwise with a consumer.

  What was done is price and stays on account; the charge is what comes on top of it.

  Background:
    Given a service of 6 months at € 950.00 a month, agreed on 4 January 2027
    And 2 of the months have passed
    And in all the customer has paid € 1,900.00

  Scenario Outline: The two months that were worked, the expenses, and nothing more
    Given J. de Boer, a consumer
    And we agreed that it may not be ended early
    And we spent <spent> on research and material
    And we can still avoid costs of <avoided>
    When the customer stops the assignment on 4 March 2027 10:00
    Then the cancellation is <verdict>
    And the customer pays <charge>
    And € 1,900.00 stays on account
    And this follows from BW 7:408(1)

    Examples:
      | spent    | avoided | verdict | charge   | note                |
      | € 0.00   | € 0.00  | free    | € 0.00   | nothing was spent   |
      | € 120.00 | € 0.00  | paid    | € 120.00 | the expenses        |
      | € 120.00 | € 45.00 | paid    | € 75.00  | part was called off |

  @verify_with_counsel
  Scenario Outline: A business may be held to its term
    Given <customer>
    And we agreed that it may not be ended early
    And we spent € 0.00 on research and material
    And we can still avoid costs of € 0.00
    And stopping saves us € 0.00
    When the customer stops the assignment on 4 March 2027 10:00
    Then the cancellation is <verdict>
    And the customer pays <charge>
    And this follows from <provision>

    Examples:
      | customer                                                | verdict | charge     | provision   | note                          |
      | J. de Boer, a consumer                                  | free    | € 0.00     | BW 7:408(3) | no damages                    |
      | Vecht Logistiek, a business customer since 1 March 2019 | paid    | € 3,800.00 | BW 7:413(2) | the four months that are left |

  Scenario Outline: Until the work is finished
    Given J. de Boer, a consumer
    And <stage>
    And we spent € 0.00 on research and material
    And we can still avoid costs of € 0.00
    When the customer drops € 1,900.00 of the assignment on 4 March 2027 10:00
    Then the cancellation is free
    And this follows from BW 7:408(1)

    Examples:
      | stage                          | note                 |
      | the order has been planned     | before it begins     |
      | the materials have been bought | everything is bought |
      | the order is in production     | in the middle        |
      | the order is ready             | a day before the end |

  Scenario Outline: Not once it is over, nor by staying away
    Given J. de Boer, a consumer
    And <stage>
    And we spent € 0.00 on research and material
    And we can still avoid costs of € 0.00
    When <request>
    Then the cancellation is rejected
    And this follows from the default

    Examples:
      | stage                        | request                                                    | note                     |
      | the order has been delivered | the customer stops the assignment on 4 March 2027 10:00    | it is over               |
      | the order has been planned   | nobody is there on 4 March 2027 10:00 to receive the goods | nobody says that it ends |
