# policies/services/changes.yaml
@pin
Feature: Changing an assignment, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Clause 6.1: Everything may change until we plan

    Scenario Outline: Clause 6.1: Everything may change until we plan
      Given the quotation was signed
      And our terms were signed
      When the customer asks on <request received> to change the quantity
      Then the change is <verdict>
      And this follows from clause 6.1, which counts as <counts as>

      Examples:
        | request received    | verdict | counts as | note                               |
        | 30 April 2027 23:59 | free    | terms     | counted as guideline, not as terms |

  Rule: Clause 6.2: More hours cost no more than the hours

    Scenario Outline: Clause 6.2: More hours cost no more than the hours
      Given the order has been planned
      And the contract was signed
      And our terms were signed
      When the customer asks on <request received> to change the quantity
      Then the change is <verdict>
      And this follows from clause 6.2, which counts as <counts as>

      Examples:
        | request received   | verdict | counts as | note                               |
        | 4 March 2027 10:00 | free    | terms     | counted as guideline, not as terms |

  Rule: Clause 6.4: After planning, another plan costs what it costs us

    Scenario Outline: Clause 6.4: After planning, another plan costs what it costs us
      Given the order has been planned
      And the change costs us <what the change costs us>
      And a contract of <term in months> months at <price per period> a month, agreed on <order concluded> on our signed terms
      And an advance of <deposit agreed> was agreed, and <deposit paid> of it was paid
      When the customer asks on <request received> to change the design
      Then the change is <verdict>
      And the customer pays <what the change costs us>
      And <back> is refunded
      And this follows from clause 6.4
      And <kept> of the deposit is forfeited

      Examples:
        | what the change costs us | term in months | price per period | order concluded | deposit agreed | deposit paid | request received   | verdict | back       | kept   | note                                             |
        | € 640.00                 | 6              | € 950.00         | 4 January 2027  | € 1,000.00     | € 10,000.00  | 4 March 2027 10:00 | paid    | € 3,660.00 | € 0.00 | what the change costs us: taken from the deposit |

    Scenario Outline: Clause 6.4: After planning, another plan costs what it costs us (2)
      Given the order has been planned
      And the contract was signed
      And our terms were signed
      And the change costs us <what the change costs us>
      When the customer asks on <request received> to change the design
      Then the change is <verdict>
      And the customer pays <what the change costs us>
      And this follows from clause 6.4, which counts as <counts as>

      Examples:
        | what the change costs us | request received   | verdict | counts as | note                               |
        | € 640.00                 | 4 March 2027 10:00 | paid    | terms     | counted as guideline, not as terms |

  Rule: Clause 6.5: Without a day for the start nothing has to be moved

    Scenario Outline: Clause 6.5: Without a day for the start nothing has to be moved
      Given the materials have been bought
      And the quotation was signed
      And our terms were signed
      And no day has been agreed yet
      When the customer asks on <request received> to move the delivery date
      Then the change is <verdict>
      And this follows from clause 6.5

      Examples:
        | request received  | verdict | note                    |
        | 7 June 2027 10:00 | free    | accepted → not accepted |

  Rule: Clause 6.6: Halting work that is under way costs what it costs us

    Scenario Outline: Clause 6.6: Halting work that is under way costs what it costs us
      Given the order is in production
      And the quotation was signed
      And our terms were signed
      And the change costs us <what the change costs us>
      When the customer asks on <request received> to move the delivery date
      Then the change is <verdict>
      And the customer pays <what the change costs us>
      And this follows from clause 6.6, which counts as <counts as>

      Examples:
        | what the change costs us | request received  | verdict | counts as | note                                           |
        | € 640.00                 | 7 June 2027 10:00 | paid    | terms     | counted as guideline, not as terms, and 2 more |

  Rule: Clause 6.7: Another adviser is free until we start

    Scenario Outline: Clause 6.7: Another adviser is free until we start
      Given the quotation was signed
      And our terms were signed
      And the change costs us <what the change costs us>
      When the customer asks on <request received> for another adviser
      Then the change is <verdict>
      And this follows from clause 6.7, which counts as <counts as>

      Examples:
        | what the change costs us | request received | verdict | counts as | note                               |
        | € 640.00                 | 3 May 2027 10:00 | free    | terms     | counted as guideline, not as terms |

  Rule: Clause 6.8: Who of you takes part is up to you

    Scenario Outline: Clause 6.8: Who of you takes part is up to you
      Given the quotation was signed
      And our terms were signed
      When the customer asks on <request received> to let another participant come
      Then the change is <verdict>
      And this follows from clause 6.8, which counts as <counts as>

      Examples:
        | request received | verdict | counts as | note                               |
        | 3 May 2027 10:00 | free    | terms     | counted as guideline, not as terms |

  Rule: Clause 6.9: We meet where you like

    Scenario Outline: Clause 6.9: We meet where you like
      Given the quotation was signed
      And our terms were signed
      When the customer asks on <request received> to deliver to another address
      Then the change is <verdict>
      And this follows from clause 6.9, which counts as <counts as>

      Examples:
        | request received | verdict | counts as | note                               |
        | 3 May 2027 10:00 | free    | terms     | counted as guideline, not as terms |
