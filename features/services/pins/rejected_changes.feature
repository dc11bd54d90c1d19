# policies/services/rejected_changes.yaml
@pin
Feature: What we do not agree to, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Clause 7.1: We take on nothing beyond our competence

    Scenario Outline: Clause 7.1: We take on nothing beyond our competence
      Given the quotation was signed
      And our terms were signed
      And the change cannot be made
      When the customer asks on <request received> to change the quantity
      Then the change is <verdict>
      And this follows from clause 7.1, which counts as <counts as>

      Examples:
        | request received | verdict  | counts as | note                               |
        | 3 May 2027 10:00 | rejected | terms     | counted as guideline, not as terms |

  Rule: Clause 7.3: After the work is finished nothing changes

    Scenario Outline: Clause 7.3: After the work is finished nothing changes
      Given the order has been delivered
      And the quotation was signed
      And our terms were signed
      When nobody is there on <request received> to receive the goods
      Then the request is <verdict>
      And this follows from clause 7.3, which counts as <counts as>

      Examples:
        | request received        | verdict  | counts as | note                               |
        | 20 September 2027 10:00 | rejected | terms     | counted as guideline, not as terms |

  Rule: Clause 7.5: The price of an offer ends with the offer

    Scenario Outline: Clause 7.5: The price of an offer ends with the offer
      Given the quotation was signed
      And the offer was valid until <offer valid until>
      And our terms were signed
      When the customer asks on <request received> for more hours at the price of the offer
      Then the change is <verdict>
      And this follows from clause 7.5, which counts as <counts as>

      Examples:
        | offer valid until | request received | verdict  | counts as | note                               |
        | 30 April 2027     | 1 May 2027 00:00 | rejected | terms     | counted as guideline, not as terms |
