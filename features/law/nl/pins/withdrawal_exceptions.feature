# policies/law/nl/withdrawal_exceptions.yaml
@pin
Feature: No right to withdraw, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: BW 6:230h(2)(a): No right to withdraw from a small sale at the door

    Scenario Outline: BW 6:230h(2)(a): No right to withdraw from a small sale at the door
      Given <name of the customer>, a consumer
      And an order of <order value>, concluded on <order concluded>
      And the order was made at the customer's door
      And nothing has been ordered yet
      When the customer withdraws from the order on <request received>
      Then the request is <verdict>
      And this rests on BW 6:232
      And this follows from the default

      Examples:
        | name of the customer | order value | order concluded | request received    | verdict  | note                                                                        |
        | A. Jansen            | € 50.00     | 1 March 2027    | 10 March 2027 10:00 | rejected | without the condition: stage of the order is concluded or later, and 1 more |
