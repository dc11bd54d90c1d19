# policies/practice/loyal_customers.yaml
Feature: Who gets a gesture

  Guidelines G4 and G6: a gesture is for a regular or key customer, once for each kind of change, for an ordinary reason:
  regret, another need or an error of the customer's own. Not for who is bargaining, who dropped two requests or more, who
  pays less than 80 % of the invoices on time, has one open for more than 30 days, gave wrong data more than twice or
  reported an error too late.

  The margin we expect lets the customer off, the lifetime value takes half off. Who gets neither pays what BW 7:752(1) asks.

  Background:
    Given Vecht Interiors, a business customer since 1 March 2019
    And a contract for works of € 60,000.00, concluded on 4 January 2027 on our signed terms
    And the works have been drawn and planned
    And we told the customer in time that it would cost more
    And we look 1 years ahead, keep 100 % of our customers each year and discount at 0 %
    And the customer asks on 20 April 2027 11:00 for € 1,000.00 of extra work

  Rule: It is for those who have ordered before

    Scenario Outline: However promising a new customer is
      Given the customer has not been let off before
      And <relationship>
      And <promise>
      When the order desk decides
      Then the change is <verdict>
      And of the charge of € 1,000.00 we waive <waived>
      And this follows from <provision>

      Examples:
        | relationship                   | promise                                            | verdict | waived     | provision    | note                   |
        | the customer is new to us      | we expect € 10,000.00 of margin from this customer | paid    | € 0.00     | BW 7:752(1)  | first an order or two  |
        | the customer is a regular one  | we expect € 10,000.00 of margin from this customer | free    | € 1,000.00 | guideline G4 | ten times the charge   |
        | the customer is a key customer | we expect € 10,000.00 of margin from this customer | free    | € 1,000.00 | guideline G4 | and a key customer too |
        | the customer is new to us      | the customer brings in € 8,000.00 of margin a year | paid    | € 0.00     | BW 7:752(1)  | first an order or two  |
        | the customer is a regular one  | the customer brings in € 8,000.00 of margin a year | paid    | € 500.00   | guideline G6 | eight times the charge |
        | the customer is a key customer | the customer brings in € 8,000.00 of margin a year | paid    | € 500.00   | guideline G6 | and a key customer too |

  Rule: It is made once for each kind of change

    Scenario Outline: The next time the charge applies
      Given the customer is a regular one
      And <history>
      And <promise>
      When the order desk decides
      Then the change is <verdict>
      And of the charge of € 1,000.00 we waive <waived>
      And this follows from <provision>

      Examples:
        | history                                                             | promise                                            | verdict | waived     | provision    | note               |
        | the customer has not been let off before                            | we expect € 10,000.00 of margin from this customer | free    | € 1,000.00 | guideline G4 | the first time     |
        | the customer was let off for the same kind of change on 12 May 2026 | we expect € 10,000.00 of margin from this customer | paid    | € 0.00     | BW 7:752(1)  | the second time    |
        | the customer was let off for the same kind of change on 12 May 2026 | the customer brings in € 8,000.00 of margin a year | paid    | € 0.00     | BW 7:752(1)  | not by half either |

    Scenario: The first gesture is why there is no second
      Given the customer is a regular one
      And the customer was let off for the same kind of change on 12 May 2026
      And we expect € 10,000.00 of margin from this customer
      When the order desk decides
      Then the customer pays € 1,000.00
      And guideline G4 does not apply, because the customer was let off before

  Rule: It is for an ordinary reason and for who deals fairly

    Background:
      Given the customer is a regular one
      And the customer has not been let off before

    Scenario Outline: What we let pass, and what not
      Given <fact>
      And we expect € 10,000.00 of margin from this customer
      When the order desk decides
      Then the change is <verdict>
      And of the charge of € 1,000.00 we waive <waived>
      And this follows from <provision>

      Examples:
        | fact                                              | verdict | waived     | provision    | note                  |
        | the customer regrets the order                    | free    | € 1,000.00 | guideline G4 | everybody has regrets |
        | the customer needs something else by now          | free    | € 1,000.00 | guideline G4 | needs change          |
        | the customer made an error                        | free    | € 1,000.00 | guideline G4 | who does not          |
        | the customer is bargaining                        | paid    | € 0.00     | BW 7:752(1)  | that is no reason     |
        | the customer has dropped 1 earlier requests       | free    | € 1,000.00 | guideline G4 | that happens          |
        | the customer has dropped 2 earlier requests       | paid    | € 0.00     | BW 7:752(1)  | now it is a habit     |
        | the customer pays 80 % of the invoices on time    | free    | € 1,000.00 | guideline G4 | that is enough        |
        | the customer pays 79.99 % of the invoices on time | paid    | € 0.00     | BW 7:752(1)  | just too few          |
        | an invoice of the customer is 30 days overdue     | free    | € 1,000.00 | guideline G4 | that happens          |
        | an invoice of the customer is 31 days overdue     | paid    | € 0.00     | BW 7:752(1)  | a day too long        |
        | the customer gave us wrong data 2 times           | free    | € 1,000.00 | guideline G4 | that happens          |
        | the customer gave us wrong data 3 times           | paid    | € 0.00     | BW 7:752(1)  | now it is a habit     |
        | the customer reported the error in time           | free    | € 1,000.00 | guideline G4 | so we could act       |
        | the customer reported the error too late          | paid    | € 0.00     | BW 7:752(1)  | we could not          |

    Scenario Outline: The same of half a gesture
      Given <fact>
      And the customer brings in € 8,000.00 of margin a year
      When the order desk decides
      Then the change is paid
      And of the charge of € 1,000.00 we waive <waived>
      And this follows from <provision>

      Examples:
        | fact                                          | waived   | provision    | note              |
        | the customer is bargaining                    | € 0.00   | BW 7:752(1)  | that is no reason |
        | the customer has dropped 1 earlier requests   | € 500.00 | guideline G6 | that happens      |
        | the customer has dropped 2 earlier requests   | € 0.00   | BW 7:752(1)  | now it is a habit |
        | an invoice of the customer is 31 days overdue | € 0.00   | BW 7:752(1)  | a day too long    |

    Scenario Outline: Said as it is
      Given <fact>
      And we expect € 10,000.00 of margin from this customer
      When the order desk decides
      Then the customer pays € 1,000.00
      And <why>

      Examples:
        | fact                                          | why                                                                       | note               |
        | the customer is bargaining                    | guideline G4 does not apply, because the customer is bargaining           | no ordinary reason |
        | the customer has dropped 2 earlier requests   | guideline G4 does not apply, because the customer keeps dropping requests | two is too many    |
        | an invoice of the customer is 31 days overdue | guideline G4 does not apply, because the customer does not deal fairly    | 30 days at most    |

    Scenario Outline: Of two gestures the larger one is made
      Given <promise>
      And the customer brings in € 8,000.00 of margin a year
      And the customer had reason to complain before
      When the order desk decides
      Then the change is <verdict>
      And of the charge of € 1,000.00 we waive <waived>
      And this follows from <provision>

      Examples:
        | promise                                            | verdict | waived     | provision     | note                             |
        | we expect € 10,000.00 of margin from this customer | free    | € 1,000.00 | guideline G4  | all of it, not half by G6 or G21 |
        | we expect € 9,999.99 of margin from this customer  | paid    | € 500.00   | guideline G6  | once half                        |
        | we expect € 9,999.99 of margin from this customer  | paid    | € 500.00   | guideline G21 | and not half twice               |
