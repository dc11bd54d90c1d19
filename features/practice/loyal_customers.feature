# policies/practice/loyal_customers.yaml
Feature: Letting a loyal customer off

  Guideline G4: a regular or key customer from whom we expect at least ten times the charge in margin is let off, once, as
  far as the order desk may go: € 1,000.00. Guideline G5: above that the sales manager decides, up to € 10,000.00, and above
  that the managing director.

  Guideline G6: a regular or key customer whose lifetime value is at least eight times the charge pays half, once, up to the
  same € 1,000.00. Guideline G14: a gesture is explained and written down, or it is wasted.

  This book charges nothing by itself. What is charged in these examples is extra work, at the price that BW 7:752(1) asks.

  Background:
    Given Vecht Interiors, a business customer since 1 March 2019
    And the customer is a regular one
    And a contract for works of € 60,000.00, concluded on 4 January 2027 on our signed terms
    And the works have been drawn and planned
    And we told the customer in time that it would cost more

  Rule: Who is worth ten times the charge is let off, once

    Background:
      Given the customer has not been let off before

    Scenario Outline: Ten times is enough, a cent less is not
      Given we expect <margin> of margin from this customer
      When the customer asks on 20 April 2027 11:00 for € 500.00 of extra work
      Then the change is <verdict>
      And of the charge of € 500.00 we waive <waived>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | margin     | verdict | waived   | charge   | provision    | note           |
        | € 5,000.00 | free    | € 500.00 | € 0.00   | guideline G4 | exactly ten    |
        | € 4,999.99 | paid    | € 0.00   | € 500.00 | BW 7:752(1)  | a cent too few |

    Scenario: Too little margin, and that is why
      Given we expect € 4,999.99 of margin from this customer
      When the customer asks on 20 April 2027 11:00 for € 500.00 of extra work
      Then the customer pays € 500.00
      And guideline G4 does not apply, because we expect too little margin
      And there is no need to tell the customer that this is an exception

    Scenario: The gesture is explained and written down, and no bill follows
      Given we expect € 5,000.00 of margin from this customer
      When the customer asks on 20 April 2027 11:00 for € 500.00 of extra work
      Then the change is free
      And this follows from guideline G4, although BW 7:752(1) charges € 500.00
      And the order desk tells the customer by 22 April 2027 17:00: an exception, why, and next time the charge applies
      And the order desk writes the exception down by 20 April 2027 23:59
      And the order desk confirms this in writing by 22 April 2027 17:00
      And there is no need to invoice what is due
      And there is no need to quote the charge and wait for agreement

  Rule: Nobody gives away more than he may

    Scenario Outline: Up to the cent
      Given the customer has not been let off before
      And we expect <margin> of margin from this customer
      When the customer asks on 20 April 2027 11:00 for <charge> of extra work
      Then <who> must approve it
      And this follows from guideline G5
      And the order desk tells the customer by 20 April 2027 23:59 who decides

      Examples:
        | margin       | charge      | who                   | note                             |
        | € 10,000.10  | € 1,000.01  | the sales manager     | a cent more than the desk may    |
        | € 100,000.00 | € 10,000.00 | the sales manager     | all that he may                  |
        | € 100,000.10 | € 10,000.01 | the managing director | a cent more than the manager may |

    Scenario Outline: What the order desk may, it need not ask
      Given the customer has not been let off before
      And we expect € 200,000.00 of margin from this customer
      When the customer asks on 20 April 2027 11:00 for <charge> of extra work
      Then the change is free
      And of the charge of <charge> we waive <charge>
      And this follows from guideline G4
      And there is no need to tell the customer who decides and when

      Examples:
        | charge     | note                 |
        | € 999.99   | a cent below         |
        | € 1,000.00 | the mandate, no more |

    Scenario Outline: A cent of margin too few, and nobody is asked
      Given the customer has not been let off before
      And we expect <margin> of margin from this customer
      When the customer asks on 20 April 2027 11:00 for <charge> of extra work
      Then the customer pays <charge>
      And this follows from BW 7:752(1)
      And guideline G5 does not apply, because we expect too little margin

      Examples:
        | margin       | charge      | note                        |
        | € 10,000.09  | € 1,000.01  | ten times is ten cents more |
        | € 100,000.09 | € 10,000.01 | and so it is up there       |

    Scenario Outline: The second time nobody is asked either
      Given the customer was let off for the same kind of change on 12 May 2026
      And we expect € 200,000.00 of margin from this customer
      When the customer asks on 20 April 2027 11:00 for <charge> of extra work
      Then the customer pays <charge>
      And this follows from BW 7:752(1)

      Examples:
        | charge      | note                         |
        | € 1,000.00  | not by the order desk        |
        | € 1,000.01  | not by the sales manager     |
        | € 10,000.01 | not by the managing director |

  Rule: A great lifetime value halves the charge

    Background:
      Given the customer has not been let off before
      And we look 1 years ahead, keep 100 % of our customers each year and discount at 0 %

    Scenario Outline: Eight times is enough, as far as the order desk may go
      Given the customer brings in <margin> of margin a year
      When the customer asks on 20 April 2027 11:00 for <charge> of extra work
      Then the change is paid
      And of the charge of <charge> we waive <waived>
      And this follows from <provision>

      Examples:
        | margin      | charge     | waived   | provision    | note                          |
        | € 4,000.00  | € 500.00   | € 250.00 | guideline G6 | exactly eight                 |
        | € 3,999.99  | € 500.00   | € 0.00   | BW 7:752(1)  | a cent too few                |
        | € 20,000.00 | € 1,000.00 | € 500.00 | guideline G6 | the mandate of the order desk |
        | € 20,000.00 | € 1,000.01 | € 0.00   | BW 7:752(1)  | a cent above it               |

    Scenario: Half of it is billed, and half explained
      Given the customer brings in € 8,000.00 of margin a year
      When the customer asks on 20 April 2027 11:00 for € 1,000.00 of extra work
      Then the customer pays € 500.00
      And this follows from guideline G6
      And the order desk first tells the customer the price, by 20 April 2027 11:00
      And the order desk tells the customer by 22 April 2027 17:00: an exception, why, and next time the charge applies
      And the order desk writes the exception down by 20 April 2027 23:59
      And the administration sends the invoice by 4 May 2027 11:00
