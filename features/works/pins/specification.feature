# policies/works/specification.yaml
@pin
Feature: Doing it otherwise, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Clause 6.1: Until we draw, everything may be different

    Scenario Outline: Clause 6.1: Until we draw, everything may be different
      Given the order has not been planned yet
      And the contract was signed
      And our terms were signed
      When the customer asks on <request received> to change the design
      Then the change is <verdict>
      And this follows from clause 6.1, which counts as <counts as>

      Examples:
        | request received | verdict | counts as | note                               |
        | 3 May 2027 10:00 | free    | terms     | counted as guideline, not as terms |

  Rule: Clause 6.2: Once drawn, only the drawing is done again

    Scenario Outline: Clause 6.2: Once drawn, only the drawing is done again
      Given an order of <order value>
      And the order has been planned
      And the contract was signed
      And our terms were signed
      When the customer asks on <request received> to change the design
      Then the change is <verdict>
      And the customer pays <total>
      And this follows from clause 6.2, which counts as <counts as>

      Examples:
        | order value | request received | verdict | total    | counts as | note                               |
        | € 80,000.00 | 3 May 2027 10:00 | paid    | € 225.00 | terms     | counted as guideline, not as terms |

  Rule: Clause 6.5: Finished works stay as they are

    Scenario Outline: Clause 6.5: Finished works stay as they are
      Given the order has been shipped
      And the contract was signed
      And our terms were signed
      When the customer asks on <request received> to change the design
      Then the change is <verdict>
      And this follows from clause 6.5, which counts as <counts as>

      Examples:
        | request received  | verdict  | counts as | note                               |
        | 18 May 2027 10:00 | rejected | terms     | counted as guideline, not as terms |
