# policies/webshop/delivering.yaml
@pin
Feature: The delivery appointment, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Clause 4.2: We keep it for a while, and then charge by the day

    Scenario Outline: Clause 4.2: We keep it for a while, and then charge by the day
      Given the order has been shipped
      And we keep it <days that we keep it for the customer> days longer for the customer
      When the customer asks on <request received> to move the delivery date
      Then the change is <verdict>
      And this follows from clause 4.3

      Examples:
        | days that we keep it for the customer | request received  | verdict  | note                                            |
        | 29                                    | 1 June 2027 10:00 | rejected | without the condition: it has not left yet: yes |

    Scenario Outline: Clause 4.2: We keep it for a while, and then charge by the day (2)
      Given the order is ready
      And the change cannot be made
      And we keep it <days that we keep it for the customer> days longer for the customer
      When the customer asks on <request received> to move the delivery date
      Then the change is <verdict>
      And this follows from clause 6.10

      Examples:
        | days that we keep it for the customer | request received  | verdict  | note                                 |
        | 29                                    | 1 June 2027 10:00 | rejected | without the condition: feasible: yes |

  Rule: Clause 4.3: Once the van has left, the day stands

    Scenario Outline: Clause 4.3: Once the van has left, the day stands
      Given the order has been shipped
      When the customer asks on <request received> to move the delivery date
      Then the change is <verdict>
      And this follows from clause 4.3, which counts as <counts as>

      Examples:
        | request received   | verdict  | counts as | note                               |
        | 11 June 2027 08:00 | rejected | terms     | counted as guideline, not as terms |

  Rule: Clause 4.7: After the delivery nobody misses our van

    Scenario Outline: Clause 4.7: After the delivery nobody misses our van
      Given the order has been delivered
      When nobody is there on <request received> to receive the goods
      Then the request is <verdict>
      And this follows from clause 4.7, which counts as <counts as>

      Examples:
        | request received   | verdict  | counts as | note                               |
        | 14 June 2027 14:00 | rejected | terms     | counted as guideline, not as terms |
