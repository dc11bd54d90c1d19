# policies/services/changes.yaml
@pin
Feature: Changing an assignment, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Clause 6.10: While an offer runs, its price is yours

    Scenario Outline: Clause 6.10: While an offer runs, its price is yours
      Given the contract was signed
      And the offer was valid until <offer valid until>
      And our terms were signed
      And the change cannot be made
      And the customer claims the price of an offer
      When the customer asks on <request received> to pass the order on to another company
      Then the change is <verdict>
      And this follows from clause 7.1

      Examples:
        | offer valid until | request received   | verdict  | note                                  |
        | 4 March 2027      | 3 March 2027 10:12 | rejected | what changes: price → price or person |
