# policies/works/individual_agreements.yaml
@pin
Feature: What was negotiated apart for one contract, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Clause 14.1: A percentage that we negotiated takes the place of our terms

    Scenario Outline: Clause 14.1: A percentage that we negotiated takes the place of our terms
      Given <name of the customer>, a business
      And an order of <order value>
      And the order has been planned
      And the contract was signed
      And our terms were signed
      And we save <savings> when the works end
      And ending the works costs <percentage agreed for ending the works>
      When the customer cancels the order on <request received>
      Then the cancellation is <verdict>
      And the customer pays <total>
      And this follows from clause 7.3

      Examples:
        | name of the customer | order value | savings     | percentage agreed for ending the works | request received | verdict | total      | note                                                       |
        | Vecht Interiors      | € 80,000.00 | € 60,000.00 | 12 %                                   | 3 May 2027 10:00 | paid    | € 8,000.00 | without the condition: clause negotiated individually: yes |
