# policies/law/nl/works_supplementary.yaml
Feature: Works and services without our terms

  What the law says of works (articles 7:752 and 7:755 of the Civil Code) and of services (articles 7:406, 7:408, 7:411 and
  7:413) holds without terms, and none of it is taken from a deposit: a deposit counts as money that was paid.

  Background:
    Given our terms were not handed over

  Rule: Works

    Background:
      Given Mevrouw De Wit, a consumer
      And a contract for works of € 50,000.00, concluded on 1 February 2027
      And a deposit of € 5,000.00 was paid on 1 February 2027
      And in all the customer has paid € 5,000.00

    Scenario Outline: More of it, with and without a warning
      Given <stage>
      And <warning>
      And the customer had no need to understand that it would cost more
      When the customer asks on 3 May 2027 10:00 for <extra> of extra work
      Then the customer pays <charge>
      And <off> is taken off
      And € 0.00 of the deposit is forfeited
      And this follows from <provision>

      Examples:
        | stage                               | warning                                                  | extra      | charge     | off        | provision   | note                    |
        | the works are under way             | we told the customer in time that it would cost more     | € 4,000.00 | € 4,000.00 | € 0.00     | BW 7:752(1) | warned                  |
        | the works are under way             | we told the customer in time that it would cost more     | € 0.01     | € 0.01     | € 0.00     | BW 7:752(1) | a cent is more too      |
        | the works have not been planned yet | we told the customer in time that it would cost more     | € 4,000.00 | € 4,000.00 | € 0.00     | BW 7:752(1) | nothing was planned yet |
        | the works are under way             | nobody told the customer in time that it would cost more | € 4,000.00 | € 0.00     | € 4,000.00 | BW 7:755    | not warned              |

    Scenario Outline: Above the estimate, with and without a warning
      Given the works are under way
      And the price of the works is an estimate of € 50,000.00
      And <warning>
      When the customer contests on 3 May 2027 10:00 the final account of € 63,000.00
      Then the customer pays <charge>
      And € 0.00 of the deposit is forfeited
      And this follows from <provision>

      Examples:
        | warning                                                  | charge      | provision   | note                    |
        | we told the customer in time that it would cost more     | € 13,000.00 | BW 7:752(1) | all of it               |
        | nobody told the customer in time that it would cost more | € 5,000.00  | BW 7:752(2) | a tenth of the estimate |

    Scenario: Ending works that are done at cost
      Given the works are under way
      And the works are done at cost
      And we have carried out € 0.00 of the works
      And the works have cost us € 2,000.00 so far
      And the labour so far comes to € 800.00, and the profit on the whole would be € 600.00
      When the customer ends the works on 3 May 2027 10:00
      Then the customer pays € 3,400.00
      And € 0.00 of the deposit is forfeited
      And € 3,400.00 is set off against what was paid
      And € 1,600.00 is refunded
      And this follows from BW 7:764(2)

  Rule: Services

    Background:
      Given a service of € 12,000.00, agreed on 11 January 2027
      And a deposit of € 2,000.00 was paid on 11 January 2027
      And in all the customer has paid € 2,000.00
      And work worth € 0.00 has been done
      And we spent € 1,400.00 on research and material
      And we can still avoid costs of € 0.00
      And stopping saves us € 2,500.00

    Scenario Outline: The expenses, or the full fee less savings
      Given <customer>
      And <fee>
      When the customer stops the assignment on 8 March 2027 10:00
      Then the customer pays <charge>
      And € 0.00 of the deposit is forfeited
      And <set_off> is set off against what was paid
      And <payable> is still to be paid
      And this follows from <provision>

      Examples:
        | customer                                                | fee                                                            | charge     | set_off    | payable    | provision   | note                  |
        | J. de Boer, a consumer                                  | the end is the customer's doing and the full fee is reasonable | € 1,400.00 | € 1,400.00 | € 0.00     | BW 7:406(1) | a consumer: expenses  |
        | Vecht Logistiek, a business customer since 1 March 2019 | the full fee would not be reasonable                           | € 1,400.00 | € 1,400.00 | € 0.00     | BW 7:408(1) | a business: expenses  |
        | Vecht Logistiek, a business customer since 1 March 2019 | the end is the customer's doing and the full fee is reasonable | € 9,500.00 | € 2,000.00 | € 7,500.00 | BW 7:411(2) | € 12,000 less € 2,500 |

  Rule: A term that was agreed

    @verify_with_counsel
    Scenario Outline: It is served out, less what we save, and never for less than nothing
      Given Vecht Logistiek, a business customer since 1 March 2019
      And a service of 6 months at € 950.00 a month, agreed on 4 January 2027
      And 2 of the months have passed
      And we agreed that it may not be ended early
      And a deposit of € 2,000.00 was paid on 4 January 2027
      And in all the customer has paid € 2,000.00
      And work worth € 1,900.00 has been done
      And stopping saves us <saved>
      When the customer stops the assignment on 4 March 2027 10:00
      Then the customer pays <charge>
      And € 0.00 of the deposit is forfeited
      And this follows from BW 7:413(2)

      Examples:
        | saved      | charge     | note                                  |
        | € 800.00   | € 3,000.00 | four months at € 950.00 less € 800.00 |
        | € 3,800.00 | € 0.00     | all of it is saved                    |
        | € 3,800.01 | € 0.00     | never less than nothing               |
