# policies/works/price.yaml
@pin
Feature: The price, the final account and the instalments, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: An instalment is contested

    Scenario Outline: An instalment is contested
      Given an order of <order value>
      And the order is in production
      And the contract was signed
      And our terms were signed
      And an instalment of <instalment that was billed> was sent
      When the customer asks on <request received> to pass the order on to another company
      Then the change is <verdict>
      And this follows from clause 12.2

      Examples:
        | order value | instalment that was billed | request received | verdict  | note                                                     |
        | € 80,000.00 | € 12,000.00                | 3 May 2027 10:00 | rejected | without the condition: what changes is price, and 1 more |
