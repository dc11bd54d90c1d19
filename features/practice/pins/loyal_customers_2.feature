# policies/practice/loyal_customers.yaml
@pin
Feature: Letting a loyal customer off, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Guideline G4: Who is worth ten times the charge is let off, once

    Scenario Outline: Guideline G4: Who is worth ten times the charge is let off, once
      Given <name of the customer>, a consumer
      And the customer is a regular one
      And we expect <margin we expect from the customer> of margin from this customer
      And the customer has not been let off before
      And the contract was signed
      And our terms were signed
      And the order is one for services
      And we can still avoid costs of <avoidable costs>
      And the works have cost us <costs made> so far
      And the amount in the clause is a penalty
      And the order was concluded on <order concluded>
      And we have known the customer since <customer since>
      When the customer cancels the order on <request received>
      Then <who> must approve it
      And this follows from BW 6:94(1)

      Examples:
        | name of the customer | margin we expect from the customer | avoidable costs | costs made | order concluded       | customer since | request received   | who               | note                           |
        | A. Jansen            | € 20,000.00                        | € 250.00        | € 1,249.99 | 11 January 2027 15:00 | 1 March 2019   | 3 March 2027 10:12 | the legal counsel | now an exception to BW 6:94(1) |

  Rule: Guideline G5: The largest gestures are for the managing director

    Scenario Outline: Guideline G5: The largest gestures are for the managing director
      Given <name of the customer>, a consumer
      And the customer is a regular one
      And we expect <margin we expect from the customer> of margin from this customer
      And the customer has not been let off before
      And the contract was signed
      And our terms were signed
      And the order is one for services
      And we can still avoid costs of <avoidable costs>
      And the works have cost us <costs made> so far
      And the amount in the clause is a penalty
      And the order was concluded on <order concluded>
      And we have known the customer since <customer since>
      When the customer cancels the order on <request received>
      Then <who> must approve it
      And this follows from guideline G5

      Examples:
        | name of the customer | margin we expect from the customer | avoidable costs | costs made  | order concluded       | customer since | request received   | who               | note                           |
        | A. Jansen            | € 100,000.10                       | € 2,500.01      | € 12,500.02 | 11 January 2027 15:00 | 1 March 2019   | 3 March 2027 10:12 | the legal counsel | now an exception to BW 6:94(1) |

  Rule: Guideline G6: Half off for a customer of great lifetime value

    Scenario Outline: Guideline G6: Half off for a customer of great lifetime value
      Given <name of the customer>, a consumer
      And the customer is a regular one
      And the customer brings in <margin a year> of margin a year
      And the customer has not been let off before
      And the contract was signed
      And our terms were signed
      And the order is one for services
      And we can still avoid costs of <avoidable costs>
      And the works have cost us <costs made> so far
      And the amount in the clause is a penalty
      And the order was concluded on <order concluded>
      And we have known the customer since <customer since>
      When the customer cancels the order on <request received>
      Then <who> must approve it
      And this follows from BW 6:94(1)

      Examples:
        | name of the customer | margin a year | avoidable costs | costs made | order concluded       | customer since | request received   | who               | note                           |
        | A. Jansen            | € 16,000.00   | € 250.00        | € 1,249.99 | 11 January 2027 15:00 | 1 March 2019   | 3 March 2027 10:12 | the legal counsel | now an exception to BW 6:94(1) |
