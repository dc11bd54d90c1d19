# policies/works/deposits.yaml
@pin
Feature: The deposit when the works are cancelled, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Clause 8.1: A business forfeits the deposit, if we agreed so

    Scenario Outline: Clause 8.1: A business forfeits the deposit, if we agreed so
      Given <name of the customer>, a business
      And an order of <order value>
      And the order has been planned
      And the contract was signed
      And our terms were signed
      And a deposit of <deposit paid> was paid on <date the deposit was paid>
      And we agreed that who cancels forfeits the deposit
      When the customer withdraws from the order on <request received>
      Then the request is <verdict>
      And this follows from clause 7.6

      Examples:
        | name of the customer | order value | deposit paid | date the deposit was paid | request received | verdict  | note                                                       |
        | Vecht Interiors      | € 80,000.00 | € 0.01       | 8 February 2027           | 3 May 2027 10:00 | rejected | kind of request: cancellation → cancellation or withdrawal |
