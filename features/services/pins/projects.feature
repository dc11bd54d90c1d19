# policies/services/projects.yaml
@pin
Feature: Stopping a project, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Clause 4.4: What is finished cannot be stopped

    Scenario Outline: Clause 4.4: What is finished cannot be stopped
      Given an order of <order value>, concluded on <order concluded> on our signed terms
      And the order has been shipped
      When the customer cancels <value of what is cancelled> of the order on <request received>
      Then the request is <verdict>
      And this follows from clause 4.4, which counts as <counts as>

      Examples:
        | order value | order concluded | value of what is cancelled | request received        | verdict  | counts as | note                               |
        | € 12,000.00 | 11 January 2027 | € 4,000.00                 | 20 September 2027 10:00 | rejected | terms     | counted as guideline, not as terms |
