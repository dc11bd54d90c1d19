# policies/practice/loyal_customers.yaml
Feature: A gesture for a new customer or a new contact needs a second look

  Guidelines G4 and G6 are for a customer of at least 12 months, whose contact we have known for at least 6. Guideline G20:
  a gesture that would be made but for that is for the sales manager, as far as he may go: € 10,000.00.

  Guideline G26: who waits for that hears the same day who decides.

  Background:
    Given the customer is a regular one
    And a contract for works of € 60,000.00, concluded on 4 January 2027 on our signed terms
    And the works have been drawn and planned
    And we told the customer in time that it would cost more
    And we look 1 years ahead, keep 100 % of our customers each year and discount at 0 %

  Rule: Twelve months with the customer, six with the contact

    Background:
      Given the customer has not been let off before
      And the customer asks on 20 April 2027 11:00 for € 1,000.00 of extra work

    Scenario Outline: A customer of a year
      Given Vecht Interiors, a business customer since <since>
      And <promise>
      When the order desk decides
      Then the change is <verdict>
      And this follows from <provision>

      Examples:
        | since         | promise                                            | verdict  | provision     | note                        |
        | 20 April 2026 | we expect € 10,000.00 of margin from this customer | free     | guideline G4  | 12 months to the day        |
        | 21 April 2026 | we expect € 10,000.00 of margin from this customer | referred | guideline G20 | a day short                 |
        | 20 April 2026 | the customer brings in € 8,000.00 of margin a year | paid     | guideline G6  | half of it, after 12 months |
        | 21 April 2026 | the customer brings in € 8,000.00 of margin a year | referred | guideline G20 | a day short                 |

    Scenario Outline: A contact of half a year
      Given Vecht Interiors, a business customer since 1 March 2019
      And we have known the contact since <since>
      And <promise>
      When the order desk decides
      Then the change is <verdict>
      And this follows from <provision>

      Examples:
        | since           | promise                                            | verdict  | provision     | note                       |
        | 20 October 2026 | we expect € 10,000.00 of margin from this customer | free     | guideline G4  | 6 months to the day        |
        | 21 October 2026 | we expect € 10,000.00 of margin from this customer | referred | guideline G20 | a day short                |
        | 20 October 2026 | the customer brings in € 8,000.00 of margin a year | paid     | guideline G6  | half of it, after 6 months |
        | 21 October 2026 | the customer brings in € 8,000.00 of margin a year | referred | guideline G20 | a day short                |

    Scenario: The customer is new, so the order desk does not promise anything
      Given Vecht Interiors, a business customer since 21 April 2026
      And we expect € 10,000.00 of margin from this customer
      When the order desk decides
      Then the sales manager must approve it
      And this follows from guideline G20
      And guideline G4 does not apply, because we have not known the customer long enough
      And the order desk tells the customer by 20 April 2027 23:59 who decides

    Scenario: The contact is new, though the customer is not
      Given Vecht Interiors, a business customer since 1 March 2019
      And we have known the contact since 21 October 2026
      And we expect € 10,000.00 of margin from this customer
      When the order desk decides
      Then the sales manager must approve it
      And this follows from guideline G20
      And guideline G4 does not apply, because we have not known the contact long enough
      And the order desk tells the customer by 20 April 2027 23:59 who decides

  Rule: The sales manager is only asked where there would be a gesture

    Background:
      Given Vecht Interiors, a business customer since 21 April 2026

    Scenario Outline: Worth enough, a cent too few
      Given the customer has not been let off before
      And <promise>
      When the customer asks on 20 April 2027 11:00 for € 1,000.00 of extra work
      Then the change is <verdict>
      And this follows from <provision>

      Examples:
        | promise                                            | verdict  | provision     | note                |
        | we expect € 10,000.00 of margin from this customer | referred | guideline G20 | exactly ten times   |
        | we expect € 9,999.99 of margin from this customer  | paid     | BW 7:752(1)   | a cent too few      |
        | the customer brings in € 8,000.00 of margin a year | referred | guideline G20 | exactly eight times |
        | the customer brings in € 7,999.99 of margin a year | paid     | BW 7:752(1)   | a cent too few      |

    Scenario Outline: As far as the sales manager may go
      Given the customer has not been let off before
      And we expect € 200,000.00 of margin from this customer
      When the customer asks on 20 April 2027 11:00 for <charge> of extra work
      Then the change is <verdict>
      And this follows from <provision>

      Examples:
        | charge      | verdict  | provision     | note                               |
        | € 1,000.01  | referred | guideline G20 | more than the order desk may       |
        | € 10,000.00 | referred | guideline G20 | all that he may                    |
        | € 10,000.01 | paid     | BW 7:752(1)   | no such gesture for a new customer |

    Scenario Outline: Who was let off before is not put to him
      Given <fact>
      And we expect € 200,000.00 of margin from this customer
      When the customer asks on 20 April 2027 11:00 for € 1,000.00 of extra work
      Then the change is <verdict>
      And this follows from <provision>

      Examples:
        | fact                                                                    | verdict  | provision     | note                       |
        | the customer has not been let off before                                | referred | guideline G20 | it would be the first time |
        | the customer was let off for the same kind of change on 12 January 2027 | paid     | BW 7:752(1)   | it would be the second     |
