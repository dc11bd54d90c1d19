# policies/law/nl/works.yaml
@pin
Feature: Asking more for works than was agreed, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Other works, wanted by the client

    Scenario Outline: Other works, wanted by the client
      Given the order is one for works
      And what is added costs <value of what is added>
      When the customer asks on <request received> to deliver to another address
      Then the change is <verdict>
      And this rests on BW 6:234

      Examples:
        | value of what is added | request received | verdict  | note                                                                         |
        | € 4,000.00             | 3 May 2027 10:00 | rejected | what changes: quantity or specification → quantity, specification or address |
