# policies/law/nl/services_supplementary.yaml
Feature: A service that ends early, when nothing was agreed about it

  BW 7:408(1): a business may end a service too; BW 7:406(1): then the expenses are due. BW 7:411(2): the full fee is
  due only if the end is the client's doing and paying it is reasonable, less what is saved. BW 7:413(2): between
  businesses an early end may be excluded.

  Rule: The expenses, or the full fee less savings

    Background:
      Given Vecht Logistiek, a business customer since 1 March 2019
      And a service of € 12,000.00, agreed on 11 January 2027
      And we spent € 1,400.00 on research and material
      And we can still avoid costs of € 0.00
      And work worth € 3,000.00 has been done

    Scenario Outline: Only if that is reasonable
      Given stopping saves us € 2,500.00
      And <fact>
      When the customer stops the assignment on 8 March 2027 10:00
      Then the cancellation is paid
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | fact                                                           | charge     | provision   | note                                                  |
        | the full fee would not be reasonable                           | € 1,400.00 | BW 7:408(1) | the expenses                                          |
        | the end is the customer's doing and the full fee is reasonable | € 6,500.00 | BW 7:411(2) | € 12,000.00 less € 3,000.00 done and € 2,500.00 saved |

    Scenario Outline: What is saved comes off
      Given stopping saves us <saved>
      And the end is the customer's doing and the full fee is reasonable
      When the customer stops the assignment on 8 March 2027 10:00
      Then the cancellation is <verdict>
      And the customer pays <charge>
      And this follows from BW 7:411(2)

      Examples:
        | saved      | verdict | charge     | note                    |
        | € 0.00     | paid    | € 9,000.00 | nothing is saved        |
        | € 9,000.00 | free    | € 0.00     | all of it               |
        | € 9,000.01 | free    | € 0.00     | never less than nothing |

    Scenario: A part of the service
      Given stopping saves us € 500.00
      And the end is the customer's doing and the full fee is reasonable
      When the customer drops € 4,000.00 of the assignment on 8 March 2027 10:00
      Then the customer pays € 3,500.00
      And this follows from BW 7:411(2)

    Scenario Outline: What was done was all of it
      Given stopping saves us € 0.00
      And the end is the customer's doing and the full fee is reasonable
      And the same order, but worth <value>
      When the customer stops the assignment on 8 March 2027 10:00
      Then the customer pays <charge>
      And this follows from BW 7:411(2)

      Examples:
        | value      | charge | note                      |
        | € 3,000.01 | € 0.01 | a cent was not done       |
        | € 3,000.00 | € 0.00 | all was done              |
        | € 2,999.99 | € 0.00 | more was done than agreed |

  Rule: A term

    Background:
      Given a service of 6 months at € 950.00 a month, agreed on 4 January 2027
      And we spent € 120.00 on research and material
      And we can still avoid costs of € 0.00
      And stopping saves us € 0.00

    @verify_with_counsel
    Scenario Outline: Served out, if that was agreed
      Given Vecht Logistiek, a business customer since 1 March 2019
      And <passed> of the months have passed
      And <agreed>
      When the customer stops the assignment on 4 March 2027 10:00
      Then the cancellation is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | passed | agreed                                   | verdict | charge     | provision   | note                 |
        | 2      | we agreed that it may not be ended early | paid    | € 3,800.00 | BW 7:413(2) | four months are left |
        | 5      | we agreed that it may not be ended early | paid    | € 950.00   | BW 7:413(2) | one month is left    |
        | 6      | we agreed that it may not be ended early | free    | € 0.00     | BW 7:413(2) | no month is left     |
        | 2      | we agreed that it may be ended early     | paid    | € 120.00   | BW 7:408(1) | only the expenses    |

    Scenario: A consumer pays the expenses, whatever the term
      Given J. de Boer, a consumer
      And 2 of the months have passed
      And we agreed that it may not be ended early
      When the customer stops the assignment on 4 March 2027 10:00
      Then the customer pays € 120.00
      And this follows from BW 7:406(1)

    Scenario Outline: A part of a term may end, and the expenses are due
      Given Vecht Logistiek, a business customer since 1 March 2019
      And 2 of the months have passed
      And <agreed>
      And <fee>
      When the customer drops € 950.00 of the assignment on 4 March 2027 10:00
      Then the customer pays <charge>
      And this follows from <provision>

      Examples:
        | agreed                                   | fee                                                            | charge   | provision   | note                   |
        | we agreed that it may not be ended early | the full fee would not be reasonable                           | € 120.00 | BW 7:408(1) | a part is not the term |
        | we agreed that it may be ended early     | the end is the customer's doing and the full fee is reasonable | € 950.00 | BW 7:411(2) | the fee of that part   |

    @verify_with_counsel
    Scenario Outline: The term comes before the full fee, also a term of one month
      Given Vecht Logistiek, a business customer since 1 March 2019
      And the same contract, but for <term>
      And <passed> of the months have passed
      And we agreed that it may not be ended early
      And <fee>
      And an order of € 6,000.00
      And work worth <done> has been done
      When the customer stops the assignment on 4 March 2027 10:00
      Then the customer pays <charge>
      And this follows from BW 7:413(2)

      Examples:
        | term     | passed | fee                                                            | done       | charge     | note                                         |
        | 6 months | 2      | the end is the customer's doing and the full fee is reasonable | € 1,900.00 | € 3,800.00 | four months are left, whatever is reasonable |
        | 1 month  | 0      | the full fee would not be reasonable                           | € 0.00     | € 950.00   | a term of one month                          |

    Scenario: The expenses are the law's, whether they were named beforehand or not
      Given J. de Boer, a consumer
      And 2 of the months have passed
      And these costs were not named before the order
      When the customer stops the assignment on 4 March 2027 10:00
      Then the customer pays € 120.00
      And this follows from BW 7:406(1)
      And there is no need to have the clause reviewed
