# policies/manufacturing/paid_changes.yaml
@pin
Feature: Changes that cost money, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Clause 6.6: Another design before materials are bought

    Scenario Outline: Clause 6.6: Another design before materials are bought
      Given an order of <order value>, concluded on <order concluded> on our signed terms
      And the order has been planned
      When the customer asks on <request received> to swap one article for another
      Then the request is <verdict>
      And the customer pays <total>
      And this follows from clause 6.6, which counts as <counts as>

      Examples:
        | order value | order concluded | request received   | verdict | total    | counts as | note                               |
        | € 12,500.00 | 4 January 2027  | 8 March 2027 14:00 | paid    | € 175.00 | terms     | counted as guideline, not as terms |

  Rule: Clause 6.6: Another design after materials are bought

    Scenario Outline: Clause 6.6: Another design after materials are bought
      Given an order of <order value>, concluded on <order concluded> on our signed terms
      And the materials have been bought
      And the change costs us <what the change costs us>
      When the customer asks on <request received> to swap one article for another
      Then the request is <verdict>
      And the customer pays <what the change costs us>
      And this follows from clause 6.6, which counts as <counts as>

      Examples:
        | order value | order concluded | what the change costs us | request received   | verdict | counts as | note                               |
        | € 12,500.00 | 4 January 2027  | € 400.00                 | 8 March 2027 14:00 | paid    | terms     | counted as guideline, not as terms |

  Rule: Clause 6.7: Another address when your order is ready

    Scenario Outline: Clause 6.7: Another address when your order is ready
      Given the order is ready
      And the quotation was signed
      And our terms were signed
      When the customer asks on <request received> to deliver to another address
      Then the change is <verdict>
      And the customer pays <total>
      And this follows from clause 6.7, which counts as <counts as>

      Examples:
        | request received    | verdict | total   | counts as | note                               |
        | 28 April 2027 15:00 | paid    | € 60.00 | terms     | counted as guideline, not as terms |

  Rule: Clause 6.8: Nobody there to receive the goods

    Scenario Outline: Clause 6.8: Nobody there to receive the goods
      Given the order has not been planned yet
      And the quotation was signed
      And our terms were signed
      When nobody is there on <request received> to receive the goods
      Then the request is <verdict>
      And the customer pays <total>
      And this follows from clause 6.8
      And there is no need to <not needed>

      Examples:
        | request received    | verdict | total    | not needed                              | note                               |
        | 30 April 2027 10:00 | paid    | € 185.00 | quote the charge and wait for agreement | counted as guideline, not as terms |
