# policies/manufacturing/cancelling.yaml
@pin
Feature: Cancelling an order, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Clause 7.2: Without a delivery date the sales manager looks at it

    Scenario Outline: Clause 7.2: Without a delivery date the sales manager looks at it
      Given the order has been planned
      And the contract was signed
      And our terms were signed
      And no delivery date was agreed
      When the customer cancels the order on <request received>
      Then <who> must approve it
      And this follows from clause 7.2, which counts as <counts as>

      Examples:
        | request received   | who               | counts as | note                               |
        | 3 March 2027 10:12 | the sales manager | terms     | counted as guideline, not as terms |
