# policies/practice/settling.yaml
@pin
Feature: Settling rather than insisting, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Guideline G21: Who had to complain before pays half

    Scenario Outline: Guideline G21: Who had to complain before pays half
      Given <name of the customer>, a consumer
      And the contract was signed
      And our terms were signed
      And the order is one for services
      And we can still avoid costs of <avoidable costs>
      And the works have cost us <costs made> so far
      And the customer had reason to complain before
      And the amount in the clause is a penalty
      And the order was concluded on <order concluded>
      When the customer cancels the order on <request received>
      Then <who> must approve it
      And this follows from BW 6:94(1)

      Examples:
        | name of the customer | avoidable costs | costs made | order concluded       | request received   | who               | note                           |
        | A. Jansen            | € 250.00        | € 1,249.99 | 11 January 2027 15:00 | 3 March 2027 10:12 | the legal counsel | now an exception to BW 6:94(1) |
