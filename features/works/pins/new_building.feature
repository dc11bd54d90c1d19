# policies/works/new_building.yaml
@pin
Feature: No second thoughts about a new building, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: BW 6:230h(2): A contract for a new building cannot be withdrawn from

    Scenario Outline: BW 6:230h(2): A contract for a new building cannot be withdrawn from
      Given <name of the customer>, a consumer
      And an order of <order value>, concluded on <order concluded>
      And the order has been planned
      And the contract was signed
      And our terms were signed
      And the order was made at the customer's door
      And nobody asked us to begin at once
      When the customer withdraws from the order on <request received>
      Then the request is <verdict>
      And this rests on BW 6:234
      And this follows from the default

      Examples:
        | name of the customer | order value    | order concluded    | request received      | verdict  | note                                                                                                            |
        | A. Jansen            | not applicable | 11 June 2014 15:00 | 25 January 2027 23:59 | rejected | without the condition: exception to the right of withdrawal is a new building or a large conversion, and 1 more |
