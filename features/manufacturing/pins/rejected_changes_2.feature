# policies/manufacturing/rejected_changes.yaml
@pin
Feature: Changes we do not accept, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Clause 6.12: A new customer stays the buyer

    Scenario Outline: Clause 6.12: A new customer stays the buyer
      Given the customer has never ordered from us
      And the order has not been planned yet
      And the quotation was signed
      And our terms were signed
      When the customer asks on <request received> to pass the order on to another company
      Then the change is <verdict>
      And this follows from clause 6.12

      Examples:
        | request received   | verdict  | note                                |
        | 8 March 2027 14:00 | rejected | relationship: prospect or new → new |
