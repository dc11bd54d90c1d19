# policies/practice/settling.yaml
@pin
Feature: Settling rather than insisting, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Guideline G24: What we never asked, somebody looks at

    Scenario Outline: Guideline G24: What we never asked, somebody looks at
      Given <name of the customer>, a business
      And the contract was signed
      And our terms were signed
      And the order is one for services
      And we can still avoid costs of <avoidable costs>
      And the works have cost us <costs made> so far
      And the customer did not get what he expected
      And the amount in the clause is a penalty
      When the customer cancels <value of what is cancelled> of the order on <request received>
      Then <who> must approve it
      And this follows from guideline G24

      Examples:
        | name of the customer | avoidable costs | costs made | value of what is cancelled | request received   | who               | note                           |
        | Vecht Interiors      | € 500.00        | € 2,500.00 | € 4,000.00                 | 3 March 2027 10:12 | the legal counsel | now an exception to BW 6:94(1) |
