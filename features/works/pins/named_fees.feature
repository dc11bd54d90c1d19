# policies/works/named_fees.yaml
@pin
Feature: Only fees that were named beforehand, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Clause 3.4: A fee that we did not name before the contract is not charged

    Scenario Outline: Clause 3.4: A fee that we did not name before the contract is not charged
      Given the order has been planned
      And the contract was signed
      And our terms were signed
      And these costs were not named before the order
      When nobody is there on <request received> to receive the goods
      Then the request is <verdict>
      And this follows from clause 3.4, which counts as <counts as>

      Examples:
        | request received  | verdict | counts as       | note                                     |
        | 18 May 2027 10:00 | free    | our own failure | counted as terms, not as our own failure |
