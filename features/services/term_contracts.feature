# policies/services/term_contracts.yaml
Feature: Contracts by the month

  Clause 5.1 of our terms: "A contract for a term is served out. If you stop earlier, you pay the months that are
  left, less what we save." Clause 5.2: "If we agreed that you may stop earlier, you pay one more month."

  Clause 5.3: "A quarter of the fee for the months that are left may be dropped for nothing; what you drop beyond it
  is paid." Clause 5.4: "Another day, or a pause of at most 2 months, is free."

  A consumer may stop at any time (BW 7:408), and pays the months that were worked and what we spent.

  Background:
    Given a contract of 6 months at € 950.00 a month, agreed on 4 January 2027 on our signed terms

  Rule: Six months agreed, stopped after two

    Background:
      Given Vecht Logistiek, a business customer since 1 March 2019

    @verify_with_counsel
    Scenario: Four more months are due
      Given 2 of the months have passed
      And in all the customer has paid € 1,900.00
      When the customer stops the assignment on 4 March 2027 10:00
      Then the customer pays € 3,800.00
      And € 3,800.00 is still to be paid
      And € 1,900.00 stays on account
      And this follows from clause 5.1

    @verify_with_counsel
    Scenario Outline: Only what is left
      Given <passed> of the months have passed
      When the customer stops the assignment on 4 June 2027 10:00
      Then the cancellation is <verdict>
      And the customer pays <charge>
      And this follows from clause 5.1

      Examples:
        | passed | verdict | charge     | note             |
        | 0      | paid    | € 5,700.00 | all of it        |
        | 5      | paid    | € 950.00   | one month        |
        | 6      | free    | € 0.00     | the term is over |
        | 7      | free    | € 0.00     | and stays over   |

    @verify_with_counsel
    Scenario Outline: What we save comes off
      Given 2 of the months have passed
      And stopping saves us <saved>
      When the customer stops the assignment on 4 March 2027 10:00
      Then the customer pays <charge>
      And this follows from clause 5.1

      Examples:
        | saved      | charge     | note                    |
        | € 0.00     | € 3,800.00 | nothing is saved        |
        | € 700.00   | € 3,100.00 | the travel and the room |
        | € 3,800.00 | € 0.00     | all of it               |

    @verify_with_counsel
    Scenario Outline: Was it agreed that it may end early?
      Given <passed> of the months have passed
      And <agreed>
      When the customer stops the assignment on 4 March 2027 10:00
      Then the customer pays <charge>
      And this follows from <provision>

      Examples:
        | passed | agreed                                   | charge     | provision  | note                   |
        | 2      | we agreed that it may not be ended early | € 3,800.00 | clause 5.1 | four months are left   |
        | 2      | we agreed that it may be ended early     | € 950.00   | clause 5.2 | one month of notice    |
        | 5      | we agreed that it may be ended early     | € 950.00   | clause 5.2 | that is the last month |
        | 6      | we agreed that it may be ended early     | € 0.00     | clause 5.2 | no month is left       |

    @verify_with_counsel
    Scenario: It takes a term of at least a month
      Given the same contract, but for 1 month
      And 0 of the months have passed
      When the customer stops the assignment on 4 January 2027 12:00
      Then the customer pays € 950.00
      And this follows from clause 5.1

  Rule: A consumer pays for what was done, and no more

    @verify_with_counsel
    Scenario Outline: The same contract, another customer
      Given <customer>
      And 2 of the months have passed
      And in all the customer has paid € 1,900.00
      When the customer stops the assignment on 4 March 2027 10:00
      Then the customer pays <charge>
      And € 1,900.00 stays on account
      And € 0.00 is refunded
      And this follows from <provision>

      Examples:
        | customer                                                | charge     | provision   | note                             |
        | J. de Boer, a consumer                                  | € 0.00     | BW 7:408(3) | the two months, and nothing more |
        | Vecht Logistiek, a business customer since 1 March 2019 | € 3,800.00 | clause 5.1  | four more months                 |

    @verify_with_counsel
    Scenario Outline: And what we spent
      Given J. de Boer, a consumer
      And 2 of the months have passed
      And we spent <spent> on research and material
      When the customer stops the assignment on 4 March 2027 10:00
      Then the customer pays <charge>
      And this follows from <provision>

      Examples:
        | spent      | charge     | provision   | note                            |
        | € 120.00   | € 120.00   | BW 7:408(3) | our expenses                    |
        | € 3,800.00 | € 3,800.00 | clause 5.1  | to a cent what is left          |
        | € 3,800.01 | € 3,800.00 | clause 5.1  | never more than what was agreed |
