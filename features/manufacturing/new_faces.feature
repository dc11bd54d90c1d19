# policies/manufacturing/book.yaml
Feature: Who gets a gesture, and who a second look

  Guideline G4: a gesture is for regular and key customers, once for each kind of change. Who pays late (less than 80 % of
  the invoices on time, or more than 30 days overdue), gave wrong data more than twice or reported an error too late gets
  none.

  Guideline G20: for a customer of less than 12 months, or a contact of less than 6, the sales manager decides.

  Guideline G14: the customer hears that it is an exception, and it is written down the same day.

  Background:
    Given an order of € 12,500.00, concluded on 4 January 2027 on our signed terms
    And delivery is promised for 30 April 2027
    And the order has been planned
    And the customer asks on 20 April 2027 11:00 to move the delivery date
    And we expect € 25,000.00 of margin from this customer

  Rule: A gesture is for regular and key customers

    Scenario Outline: Who is new pays
      Given Vecht Interiors, a business customer since 1 March 2019
      And <relationship>
      And the customer has not been let off before
      When the order desk decides
      Then the change is <verdict>
      And this follows from <provision>

      Examples:
        | relationship                   | verdict | provision    | note                   |
        | the customer is new to us      | paid    | clause 6.3   | however promising      |
        | the customer is a regular one  | free    | guideline G4 | ten times € 1,000.00   |
        | the customer is a key customer | free    | guideline G4 | and for a key customer |

  Rule: Once for each kind of change

    Scenario Outline: The next time the charge applies
      Given Vecht Interiors, a business customer since 1 March 2019
      And the customer is a regular one
      And <history>
      When the order desk decides
      Then the change is <verdict>
      And this follows from <provision>

      Examples:
        | history                                                             | verdict | provision    | note          |
        | the customer has not been let off before                            | free    | guideline G4 | the first one |
        | the customer was let off for the same kind of change on 12 May 2026 | paid    | clause 6.3   | that was it   |

    Scenario: It is explained, and written down for the next time
      Given Vecht Interiors, a business customer since 1 March 2019
      And the customer is a regular one
      And the customer has not been let off before
      When the order desk decides
      Then the change is free
      And this follows from guideline G4
      And the order desk tells the customer by 22 April 2027 17:00: an exception, why, and next time the charge applies
      And the order desk writes the exception down by 20 April 2027 23:59

  Rule: A new customer or a new contact needs approval

    Scenario Outline: Twelve months, to the day
      Given Vecht Interiors, a business customer since <since>
      And the customer is a regular one
      And the customer has not been let off before
      When the order desk decides
      Then the change is <verdict>
      And this follows from <provision>

      Examples:
        | since         | verdict  | provision     | note                 |
        | 20 April 2026 | free     | guideline G4  | 12 months to the day |
        | 21 April 2026 | referred | guideline G20 | a day short          |

    Scenario Outline: Six months with this contact
      Given Vecht Interiors, a business customer since 1 March 2019
      And the customer is a regular one
      And the customer has not been let off before
      And we have known the contact since <since>
      When the order desk decides
      Then the change is <verdict>
      And this follows from <provision>

      Examples:
        | since           | verdict  | provision     | note                |
        | 20 October 2026 | free     | guideline G4  | 6 months to the day |
        | 21 October 2026 | referred | guideline G20 | a day short         |

    Scenario: Who has to wait hears who decides
      Given Vecht Interiors, a business customer since 21 April 2026
      And the customer is a regular one
      And the customer has not been let off before
      When the order desk decides
      Then the sales manager must approve it
      And this follows from guideline G20
      And the order desk tells the customer by 20 April 2027 23:59 who decides

  Rule: Who deals fairly may count on us

    Scenario Outline: Paying, data and errors
      Given Vecht Interiors, a business customer since 1 March 2019
      And the customer is a regular one
      And the customer has not been let off before
      And <conduct>
      When the order desk decides
      Then the change is <verdict>
      And this follows from <provision>

      Examples:
        | conduct                                           | verdict | provision    | note              |
        | the customer pays 80 % of the invoices on time    | free    | guideline G4 | that is enough    |
        | the customer pays 79.99 % of the invoices on time | paid    | clause 6.3   | just too few      |
        | an invoice of the customer is 30 days overdue     | free    | guideline G4 | that happens      |
        | an invoice of the customer is 31 days overdue     | paid    | clause 6.3   | a day too long    |
        | the customer gave us wrong data 2 times           | free    | guideline G4 | that happens      |
        | the customer gave us wrong data 3 times           | paid    | clause 6.3   | now it is a habit |
        | the customer reported the error in time           | free    | guideline G4 | so we could act   |
        | the customer reported the error too late          | paid    | clause 6.3   | we could not      |

    Scenario: Said as it is
      Given Vecht Interiors, a business customer since 1 March 2019
      And the customer is a regular one
      And the customer has not been let off before
      And an invoice of the customer is 45 days overdue
      When the order desk decides
      Then the customer pays € 1,000.00
      And guideline G4 does not apply, because the customer does not deal fairly
