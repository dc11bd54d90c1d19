# policies/law/nl/works.yaml
Feature: Asking more for works than was agreed

  Article 7:755: a contractor may charge more for additions and changes that the client wants only if he told the client in
  time that they raise the price, unless the client should have understood that himself. Between businesses too, and
  whatever the contract says. Which amount it would be, need not have been said (ECLI:NL:HR:2022:989).

  Article 7:752(2): an estimate is exceeded by at most a tenth, unless the contractor gave warning in time.

  Background:
    Given a contract for works of € 80,000.00, concluded on 1 February 2027 on our signed terms
    And the works are under way

  Rule: No warning and no way to know: nothing more is due

    Scenario Outline: The warning, or what the client could see himself
      Given Bakkerij Storm, a business customer since 1 March 2019
      And <warning>
      And <obvious>
      When the customer asks on 3 May 2027 10:00 for € 4,000.00 of extra work
      Then the customer pays <charge>
      And this follows from <provision>

      Examples:
        | warning                                                  | obvious                                                        | charge     | provision   | note                   |
        | we told the customer in time that it would cost more     | the customer had no need to understand that it would cost more | € 4,000.00 | BW 7:752(1) | warned                 |
        | nobody told the customer in time that it would cost more | the customer had no need to understand that it would cost more | € 0.00     | BW 7:755    | neither                |
        | nobody told the customer in time that it would cost more | the customer should have understood that it would cost more    | € 4,000.00 | BW 7:752(1) | a new wing costs money |
        | we told the customer in time that it would cost more     | the customer should have understood that it would cost more    | € 4,000.00 | BW 7:752(1) | both                   |

    Scenario Outline: For a consumer as for a business, for every way to have it otherwise
      Given <who>
      And nobody told the customer in time that it would cost more
      And the customer had no need to understand that it would cost more
      When <request>
      Then the change is free
      And € 4,000.00 is taken off
      And this follows from BW 7:755

      Examples:
        | who                                                    | request                                                                             | note              |
        | Mevrouw De Wit, a consumer                             | the customer asks on 3 May 2027 10:00 for € 4,000.00 of extra work                  | something else    |
        | Bakkerij Storm, a business customer since 1 March 2019 | the customer asks on 3 May 2027 10:00 for extra work by more rooms for € 4,000.00   | more of the same  |
        | Bakkerij Storm, a business customer since 1 March 2019 | the customer asks on 3 May 2027 10:00 for other materials that cost € 4,000.00 more | one for the other |

  Rule: An estimate may be exceeded by a tenth

    Background:
      Given Mevrouw De Wit, a consumer
      And the same works, but for € 50,000.00
      And the price of the works is an estimate of € 50,000.00

    Scenario Outline: A tenth exactly is due, a cent above it is not
      Given nobody told the customer in time that it would cost more
      When the customer contests on 3 May 2027 10:00 the final account of <bill>
      Then the customer pays <charge>
      And <off> is taken off
      And this follows from BW 7:752(2)

      Examples:
        | bill        | charge     | off        | note                     |
        | € 50,000.00 | € 0.00     | € 0.00     | the estimate             |
        | € 54,999.99 | € 4,999.99 | € 0.00     | a cent less than a tenth |
        | € 55,000.00 | € 5,000.00 | € 0.00     | a tenth, to a cent       |
        | € 55,000.01 | € 5,000.00 | € 0.01     | a cent more              |
        | € 63,000.00 | € 5,000.00 | € 8,000.00 | far above                |

    Scenario Outline: Who was warned could choose for less
      Given <warning>
      When the customer contests on 3 May 2027 10:00 the final account of € 63,000.00
      Then the customer pays <charge>
      And this follows from <provision>

      Examples:
        | warning                                                  | charge      | provision   | note                |
        | nobody told the customer in time that it would cost more | € 5,000.00  | BW 7:752(2) | a tenth of estimate |
        | we told the customer in time that it would cost more     | € 13,000.00 | BW 7:752(1) | all of it           |
