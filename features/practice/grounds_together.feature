# policies/practice/settling.yaml
Feature: One ground for a second look never hides another

  Guidelines G7, G8, G21, G22, G23 and G24 each have somebody look before a bill goes out: at an open complaint, hardship,
  earlier complaints, anger, a threat of court, and what we never asked. Who decides sees all of them.

  Nor does a gesture of our own take their place: not what the order desk gives (G4, G6 and half by G21), and not what the
  sales manager or the managing director would (G5 and G20). What is charged is extra work, by BW 7:752(1).

  Background:
    Given a contract for works of € 60,000.00, concluded on 4 January 2027 on our signed terms
    And the works have been drawn and planned
    And we told the customer in time that it would cost more
    And the customer is a regular one
    And the customer has not been let off before
    And the customer threatens to go to court
    And we would win with a chance of 10 %, for € 4,000.00 of costs and € 100.00 of harm to our name
    And the customer brings in € 20,000.00 of margin a year
    And the customer did not get what he expected
    And nobody asked what the customer expected

  Scenario Outline: An open complaint is not the only one
    Given Vecht Interiors, a business customer since 1 March 2019
    And a complaint of the customer is open
    And <mood>
    When the customer asks on 20 April 2027 11:00 for € 1,000.00 of extra work
    Then <who> must approve it
    And this follows from guideline G7
    And this follows from guideline G22
    And this follows from guideline G23
    And this follows from guideline G24

    Examples:
      | mood                             | who                   | note           |
      | the customer complains in public | the sales manager     | in public      |
      | the customer has taken a lawyer  | the managing director | or by a lawyer |

  @verify_with_counsel
  Scenario Outline: Nor is hardship, or an earlier complaint
    Given Vecht Interiors, a business customer since 1 March 2019
    And the customer had reason to complain before
    And the customer is in difficulties
    And <mood>
    When the customer asks on 20 April 2027 11:00 for € 1,000.01 of extra work
    Then <who> must approve it
    And this follows from guideline G8
    And this follows from guideline G21
    And this follows from guideline G22
    And this follows from guideline G23
    And this follows from guideline G24

    Examples:
      | mood                             | who                   | note           |
      | the customer complains in public | the sales manager     | in public      |
      | the customer has taken a lawyer  | the managing director | or by a lawyer |

  @verify_with_counsel
  Scenario: Half by the order desk does not spare anybody a talk about hardship
    Given Vecht Interiors, a business customer since 1 March 2019
    And the customer had reason to complain before
    And the customer is in difficulties
    When the customer asks on 20 April 2027 11:00 for € 1,000.00 of extra work
    Then the sales manager must approve it
    And this follows from guideline G8
    And this follows from guideline G23
    And this follows from guideline G24

  Scenario Outline: What the order desk would give does not take their place
    Given Vecht Interiors, a business customer since 1 March 2019
    And the customer had reason to complain before
    And we expect <margin> of margin from this customer
    And <mood>
    When the customer asks on 20 April 2027 11:00 for € 1,000.00 of extra work
    Then <who> must approve it
    And this follows from guideline G22
    And this follows from guideline G23
    And this follows from guideline G24

    Examples:
      | margin      | mood                             | who                   | note                          |
      | € 10,000.00 | the customer complains in public | the sales manager     | all by G4, half by G6 and G21 |
      | € 10,000.00 | the customer has taken a lawyer  | the managing director | all by G4, half by G6 and G21 |
      | € 9,999.99  | the customer complains in public | the sales manager     | half by G6 and G21            |

  Scenario Outline: Nor does what somebody else would give
    Given Vecht Interiors, a business customer since <since>
    And the customer had reason to complain before
    And we expect € 200,000.00 of margin from this customer
    And <mood>
    When the customer asks on 20 April 2027 11:00 for <charge> of extra work
    Then <who> must approve it
    And this follows from <gesture>
    And this follows from guideline G21
    And this follows from guideline G22
    And this follows from guideline G23
    And this follows from guideline G24

    Examples:
      | since         | charge      | gesture       | mood                             | who                   | note                           |
      | 1 March 2019  | € 1,000.01  | guideline G5  | the customer complains in public | the sales manager     | a gesture of the sales manager |
      | 1 March 2019  | € 1,000.01  | guideline G5  | the customer has taken a lawyer  | the managing director | the higher one as well         |
      | 1 March 2019  | € 10,000.01 | guideline G5  | the customer complains in public | the managing director | one of the managing director   |
      | 1 March 2019  | € 10,000.01 | guideline G5  | the customer has taken a lawyer  | the sales manager     | G23 is his                     |
      | 21 April 2026 | € 1,000.01  | guideline G20 | the customer complains in public | the sales manager     | a new customer                 |
      | 21 April 2026 | € 1,000.01  | guideline G20 | the customer has taken a lawyer  | the managing director | the higher one as well         |

  Scenario: Half after an earlier complaint does not make a new customer an old one
    Given Vecht Interiors, a business customer since 21 April 2026
    And the customer had reason to complain before
    When the customer asks on 20 April 2027 11:00 for € 1,000.00 of extra work
    Then the sales manager must approve it
    And this follows from guideline G20
    And this follows from guideline G23
    And this follows from guideline G24
