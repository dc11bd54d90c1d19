# policies/manufacturing/rejected_changes.yaml
@pin
Feature: Changes we do not accept, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Clause 6.9: We do not promise what we cannot make

    Scenario Outline: Clause 6.9: We do not promise what we cannot make
      Given the order has not been planned yet
      And the quotation was signed
      And our terms were signed
      And the change cannot be made
      When the customer asks on <request received> to change the quantity
      Then the change is <verdict>
      And this follows from clause 6.9, which counts as <counts as>

      Examples:
        | request received   | verdict  | counts as | note                               |
        | 8 March 2027 14:00 | rejected | terms     | counted as guideline, not as terms |

  Rule: Clause 6.10: What is made stays as it is

    Scenario Outline: Clause 6.10: What is made stays as it is
      Given the order is ready
      And the quotation was signed
      And our terms were signed
      When the customer asks on <request received> to change the design
      Then the change is <verdict>
      And this follows from clause 6.10, which counts as <counts as>

      Examples:
        | request received   | verdict  | counts as | note                                           |
        | 8 March 2027 14:00 | rejected | terms     | counted as guideline, not as terms, and 1 more |

  Rule: Clause 6.10: After shipping nothing changes

    Scenario Outline: Clause 6.10: After shipping nothing changes
      Given the order has been shipped
      And the quotation was signed
      And our terms were signed
      When the customer asks on <request received> to swap one article for another
      Then the request is <verdict>
      And this follows from clause 6.10, which counts as <counts as>

      Examples:
        | request received   | verdict  | counts as | note                               |
        | 8 March 2027 14:00 | rejected | terms     | counted as guideline, not as terms |

  Rule: Clause 6.11: The price stands

    Scenario Outline: Clause 6.11: The price stands
      Given the order has not been planned yet
      And the quotation was signed
      And our terms were signed
      When the customer asks on <request received> for a lower price
      Then the change is <verdict>
      And this follows from clause 6.11, which counts as <counts as>

      Examples:
        | request received       | verdict  | counts as | note                               |
        | 28 February 2027 09:00 | rejected | terms     | counted as guideline, not as terms |

  Rule: Clause 6.12: A new customer stays the buyer

    Scenario Outline: Clause 6.12: A new customer stays the buyer
      Given the customer is new to us
      And the order has been planned
      And the quotation was signed
      And our terms were signed
      When the customer asks on <request received> to pass the order on to another company
      Then the change is <verdict>
      And this follows from clause 6.12, which counts as <counts as>

      Examples:
        | request received   | verdict  | counts as | note                                           |
        | 8 March 2027 14:00 | rejected | terms     | counted as guideline, not as terms, and 1 more |

  Rule: Clause 7.5: After shipping you can no longer cancel

    Scenario Outline: Clause 7.5: After shipping you can no longer cancel
      Given the order has been shipped
      And the quotation was signed
      And our terms were signed
      When the customer cancels <value of what is cancelled> of the order on <request received>
      Then the request is <verdict>
      And this follows from clause 7.5, which counts as <counts as>

      Examples:
        | value of what is cancelled | request received    | verdict  | counts as | note                               |
        | € 4,000.00                 | 10 March 2027 10:00 | rejected | terms     | counted as guideline, not as terms |

  Rule: Clause 7.6: A business has no time for second thoughts

    Scenario Outline: Clause 7.6: A business has no time for second thoughts
      Given the order has been planned
      And the quotation was signed
      And our terms were signed
      When the customer withdraws from the order on <request received>
      Then the request is <verdict>
      And this follows from clause 7.6, which counts as <counts as>

      Examples:
        | request received      | verdict  | counts as | note                                           |
        | 12 January 2027 09:30 | rejected | terms     | counted as guideline, not as terms, and 2 more |
