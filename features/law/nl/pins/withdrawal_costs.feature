# policies/law/nl/withdrawal_costs.yaml
@pin
Feature: What is left to pay after a withdrawal, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Withdraws in time

    Scenario Outline: Withdraws in time
      Given <name of the customer>, a business
      And the order is a sale of goods
      And it was used more than to try it, and lost <value lost by use> of its value
      And the order was concluded on <order concluded>
      And it was delivered on <delivered>
      When the customer withdraws from the order on <request received>
      Then the request is <verdict>
      And this follows from BW 6:230g(1)(a)

      Examples:
        | name of the customer | value lost by use | order concluded | delivered    | request received    | verdict  | note                                          |
        | Vecht Interiors      | € 60.00           | 1 March 2027    | 8 March 2027 | 10 March 2027 10:00 | rejected | without the condition: right to withdraw: yes |
