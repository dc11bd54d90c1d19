# policies/manufacturing/late_replies.yaml
@pin
Feature: When our own answer was late, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Clause 8.3: Our late answer does not make you late

    Scenario Outline: Clause 8.3: Our late answer does not make you late
      Given an order of <order value>, concluded on <order concluded> on our signed terms
      And delivery is promised for <promised delivery>
      And the order has been planned
      And we answered <days our answer is late> days late
      When the customer asks on <request received> to move the delivery date
      Then the change is <verdict>
      And this follows from clause 8.3, which counts as <counts as>

      Examples:
        | order value | order concluded | promised delivery | days our answer is late | request received    | verdict | counts as       | note                                     |
        | € 12,500.00 | 4 January 2027  | 30 April 2027     | 4                       | 20 April 2027 00:00 | free    | our own failure | counted as terms, not as our own failure |
