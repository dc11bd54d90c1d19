# policies/manufacturing/free_changes.yaml
@pin
Feature: Changes that cost nothing, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Clause 6.2: Another address is free until your order is ready

    Scenario Outline: Clause 6.2: Another address is free until your order is ready
      Given the materials have been bought
      And the quotation was signed
      And our terms were signed
      When the customer asks on <request received> to deliver to another address
      Then the change is <verdict>
      And this follows from clause 6.2, which counts as <counts as>

      Examples:
        | request received    | verdict | counts as | note                               |
        | 20 April 2027 11:00 | free    | terms     | counted as guideline, not as terms |
