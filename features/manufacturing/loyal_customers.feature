# policies/manufacturing/book.yaml
Feature: Letting a loyal customer off

  Guideline G4: a regular or key customer whom we have known for at least 12 months, and from whom we expect at least
  ten times the charge in margin, is let off once. Not who has dropped two requests or more, and not who is bargaining.
  The order desk may give away € 6,000.00.

  Guideline G5: above that the sales manager decides, up to € 25,000.00, and above that the managing director.

  Guideline G6: a regular or key customer whose lifetime value is at least eight times the charge pays half, once, and
  under the same conditions.

  Guidelines G7 and G8: while a complaint is open, or in hardship, the sales manager decides.

  Background:
    Given an order of € 12,500.00, concluded on 4 January 2027 on our signed terms
    And delivery is promised for 30 April 2027
    And the order has been planned
    And the customer asks on 20 April 2027 11:00 to move the delivery date
    And the customer has not been let off before
    And the customer is a regular one

  Rule: A gesture is for those we know and who deal fairly

    Scenario Outline: Twelve months is long enough
      Given Vecht Interiors, a business customer since <since>
      And we expect € 25,000.00 of margin from this customer
      When the order desk decides
      Then the change is <verdict>
      And of the charge of € 1,000.00 we waive <waived>
      And this follows from <provision>

      Examples:
        | since         | verdict | waived     | provision    | note                 |
        | 19 April 2026 | free    | € 1,000.00 | guideline G4 | a day more           |
        | 20 April 2026 | free    | € 1,000.00 | guideline G4 | 12 months to the day |

    Scenario Outline: Who keeps dropping requests
      Given Vecht Interiors, a business customer since 1 March 2019
      And we expect € 25,000.00 of margin from this customer
      And the customer has dropped <count> earlier requests
      When the order desk decides
      Then the change is <verdict>
      And this follows from <provision>

      Examples:
        | count | verdict | provision    | note              |
        | 1     | free    | guideline G4 | that happens      |
        | 2     | paid    | clause 6.3   | now it is a habit |

    Scenario: Who keeps us busy for nothing pays as well
      Given Vecht Interiors, a business customer since 1 March 2019
      And we expect € 25,000.00 of margin from this customer
      And the customer has dropped 3 earlier requests
      When the order desk decides
      Then the customer pays € 1,000.00
      And guideline G4 does not apply, because the customer keeps dropping requests

    Scenario: Bargaining is not rewarded
      Given Vecht Interiors, a business customer since 1 March 2019
      And we expect € 25,000.00 of margin from this customer
      And the customer is bargaining
      When the order desk decides
      Then the customer pays € 1,000.00
      And guideline G4 does not apply, because the customer is bargaining

  Rule: Nobody gives away more than he may

    Background:
      Given Vecht Interiors, a business customer since 1 March 2019
      And we expect € 400,000.00 of margin from this customer

    Scenario Outline: Up to the mandate of the order desk
      Given the same order, but worth <value>
      When the order desk decides
      Then the change is free
      And of the charge of <charge> we waive <charge>
      And this follows from guideline G4

      Examples:
        | value       | charge     | note              |
        | € 74,999.88 | € 5,999.99 | 8 %, a cent below |
        | € 75,000.00 | € 6,000.00 | 8 %, to a cent    |

    Scenario Outline: Above it
      Given the same order, but worth <value>
      When the order desk decides
      Then <who> must approve it
      And this follows from guideline G5

      Examples:
        | value        | who                   | note               |
        | € 75,000.13  | the sales manager     | 8 % is € 6,000.01  |
        | € 312,500.00 | the sales manager     | 8 % is € 25,000.00 |
        | € 312,500.13 | the managing director | 8 % is € 25,000.01 |

  Rule: A great lifetime value halves the charge

    Scenario Outline: Eight times is enough
      Given Vecht Interiors, a business customer since 1 March 2019
      And the customer brings in € 10,000.00 of margin a year
      And we look 3 years ahead, keep 80 % of our customers each year and discount at 10 %
      And the same order, but worth <value>
      When the order desk decides
      Then the change is paid
      And of the charge of <charge> we waive <waived>
      And this follows from <provision>

      Examples:
        | value       | charge     | waived     | provision    | note                                  |
        | € 25,000.00 | € 2,000.00 | € 1,000.00 | guideline G6 | € 16,408.72 is more than eight times  |
        | € 25,638.63 | € 2,051.09 | € 1,025.55 | guideline G6 | € 16,408.72 is eight times, to a cent |
        | € 25,638.75 | € 2,051.10 | € 0.00     | clause 6.3   | € 16,408.80 would be needed           |

  Rule: Trouble is for a person to look at

    @verify_with_counsel
    Scenario Outline: The sales manager decides
      Given Vecht Interiors, a business customer since 1 March 2019
      And <trouble>
      When the order desk decides
      Then the sales manager must approve it
      And this follows from <provision>

      Examples:
        | trouble                             | provision    | note                   |
        | a complaint of the customer is open | guideline G7 | first the complaint    |
        | the customer is in difficulties     | guideline G8 | perhaps in instalments |
