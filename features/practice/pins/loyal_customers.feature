# policies/practice/loyal_customers.yaml
@pin
Feature: Letting a loyal customer off, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Guideline G5: A large gesture is for the sales manager

    Scenario Outline: Guideline G5: A large gesture is for the sales manager
      Given <name of the customer>, a business customer since <customer since>
      And the customer is a regular one
      And we expect <margin we expect from the customer> of margin from this customer
      And the customer has not been let off before
      And the contract was signed
      And our terms were signed
      And the order is one for services
      And we can still avoid costs of <avoidable costs>
      And the works have cost us <costs made> so far
      And the amount in the clause is a penalty
      When the customer cancels <value of what is cancelled> of the order on <request received>
      Then <who> must approve it
      And this follows from guideline G5

      Examples:
        | name of the customer | customer since | margin we expect from the customer | avoidable costs | costs made | value of what is cancelled | request received   | who               | note                           |
        | Vecht Interiors      | 1 March 2019   | € 20,000.00                        | € 500.00        | € 2,500.00 | € 4,000.00                 | 3 March 2027 10:12 | the legal counsel | now an exception to BW 6:94(1) |

  Rule: Guideline G20: A gesture for a new customer or a new contact needs approval

    Scenario Outline: Guideline G20: A gesture for a new customer or a new contact needs approval
      Given <name of the customer>, a business
      And the customer is a regular one
      And we expect <margin we expect from the customer> of margin from this customer
      And the customer has not been let off before
      And the contract was signed
      And our terms were signed
      And the order is one for services
      And we can still avoid costs of <avoidable costs>
      And the works have cost us <costs made> so far
      And we have known the contact since <contact since>
      And the amount in the clause is a penalty
      When the customer cancels <value of what is cancelled> of the order on <request received>
      Then <who> must approve it
      And this follows from guideline G20

      Examples:
        | name of the customer | margin we expect from the customer | avoidable costs | costs made | contact since   | value of what is cancelled | request received   | who               | note                           |
        | Vecht Interiors      | € 20,000.00                        | € 500.00        | € 2,500.00 | 2 December 2026 | € 4,000.00                 | 3 March 2027 10:12 | the legal counsel | now an exception to BW 6:94(1) |
