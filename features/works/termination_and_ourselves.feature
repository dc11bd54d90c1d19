# policies/works/termination.yaml
Feature: Ending the works when we are late, or our terms do not count

  Clause 9.3 of our terms: "If we are far too late, you may cancel for nothing." How late that is, depends on what we promised: a
  fatal date, a target or an estimate.

  Without our terms the works are ended as BW 7:764(2) says: the price less what we save.

  Background:
    Given Bakkerij Storm, a business customer since 1 March 2019
    And a contract for works of € 80,000.00, concluded on 1 February 2027
    And the works have been drawn and planned
    And the works have cost us € 5,000.00 so far
    And we save € 60,000.00 when the works end

  Rule: The firmer the date, the sooner we are too late

    @verify_with_counsel
    Scenario Outline: A day more
      Given our terms were signed
      And <firmness>
      And <late>
      And we told the customer so ourselves
      When the customer ends the works on 3 May 2027 10:00
      Then the request is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | firmness                         | late                | verdict | charge      | provision  | note                    |
        | the promised date is a fatal one | we are 0 days late  | paid    | € 13,000.00 | clause 7.3 | in time                 |
        | the promised date is a fatal one | we are 1 day late   | free    | € 0.00      | clause 9.3 | a fatal date            |
        | the promised date is a target    | we are 14 days late | paid    | € 13,000.00 | clause 7.3 | a target, two weeks     |
        | the promised date is a target    | we are 15 days late | free    | € 0.00      | clause 9.3 | and a day               |
        | the promised date is an estimate | we are 28 days late | paid    | € 13,000.00 | clause 7.3 | an estimate, four weeks |
        | the promised date is an estimate | we are 29 days late | free    | € 0.00      | clause 9.3 | four weeks and a day    |

  Rule: Whose terms decides which provision speaks

    Scenario Outline: Handed over or not
      Given <terms>
      When the customer ends the works on 3 May 2027 10:00
      Then the customer pays <charge>
      And this follows from <provision>

      Examples:
        | terms                          | charge      | provision   | note      |
        | our terms were signed          | € 13,000.00 | clause 7.3  | our terms |
        | our terms were not handed over | € 20,000.00 | BW 7:764(2) | the law   |

    Scenario: A new building can be ended without our terms as well
      Given our terms were not handed over
      And it is a new building or a large conversion
      When the customer ends the works on 3 May 2027 10:00
      Then the customer pays € 20,000.00
      And this follows from BW 7:764(2)

    Scenario Outline: What was negotiated apart needs no terms
      Given for ending the works, 12 % was negotiated
      And <terms>
      When the customer ends the works on 3 May 2027 10:00
      Then the customer pays € 9,600.00
      And this follows from clause 14.1

      Examples:
        | terms                          | note                    |
        | our terms were signed          | it goes before them     |
        | our terms were not handed over | and stands without them |

    Scenario: A business has no second thoughts without our terms either
      Given our terms were not handed over
      When the customer withdraws from the order on 3 February 2027 10:00
      Then the request is rejected
      And this follows from BW 6:230g(1)(a)
