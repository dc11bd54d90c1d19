# policies/services/rejected_changes.yaml
@pin
Feature: What we do not agree to, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Clause 7.1: We take on nothing beyond our competence

    Scenario Outline: Clause 7.1: We take on nothing beyond our competence
      Given the contract was signed
      And the offer was valid until <offer valid until>
      And our terms were signed
      And the change cannot be made
      When the customer asks on <request received> for the price of the offer
      Then the change is <verdict>
      And this follows from clause 6.10

      Examples:
        | offer valid until | request received   | verdict | note                                                                                                                     |
        | 4 March 2027      | 3 March 2027 10:12 | free    | what changes: quantity, date, specification, address or person → quantity, date, specification, address, price or person |

  Rule: Clause 7.5: The price of an offer ends with the offer

    Scenario Outline: Clause 7.5: The price of an offer ends with the offer
      Given the quotation was signed
      And the offer was valid until <offer valid until>
      And our terms were signed
      And the customer claims the price of an offer
      When the customer asks on <request received> to move the delivery date
      Then the change is <verdict>
      And this follows from clause 6.1

      Examples:
        | offer valid until | request received | verdict | note                                                        |
        | 30 April 2027     | 1 May 2027 00:00 | free    | without the condition: what changes is quantity, and 1 more |
