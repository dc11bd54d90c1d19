# policies/services/best_efforts.yaml
@pin
Feature: Our best effort, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Clause 10.2: Who was promised our best effort has no claim to the result

    Scenario Outline: Clause 10.2: Who was promised our best effort has no claim to the result
      Given a contract of <term in months> months at <price per period> a month, agreed on <order concluded> on our signed terms
      And the customer misses the result
      When the customer reports a defect on <request received>
      Then the request is <verdict>
      And this follows from clause 10.2, which counts as <counts as>

      Examples:
        | term in months | price per period | order concluded | request received   | verdict  | counts as | note                               |
        | 6              | € 950.00         | 4 January 2027  | 4 March 2027 10:00 | rejected | terms     | counted as guideline, not as terms |
