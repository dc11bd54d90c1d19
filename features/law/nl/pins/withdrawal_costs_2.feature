# policies/law/nl/withdrawal_costs.yaml
@pin
Feature: What is left to pay after a withdrawal, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: BW 6:230s(3): Who does more than try it pays the loss of value

    Scenario Outline: BW 6:230s(3): Who does more than try it pays the loss of value
      Given <name of the customer>, a consumer
      And an order of <order value>, concluded on <order concluded>
      And the order is one for services
      And it comes from stock
      And the order was made at the customer's door
      And it was used more than to try it, and lost <value lost by use> of its value
      And it comes back with our label, which costs <value lost by use>
      And the customer knew that sending back is at the customer's own cost
      And it was delivered on <delivered>
      And we told the customer of the right to withdraw on <told of it later>
      When the customer cancels the order on <request received>
      Then <who> must approve it
      And this follows from BW 6:230o(1)

      Examples:
        | name of the customer | order value | order concluded       | value lost by use | delivered        | told of it later | request received       | who              | note                                                  |
        | A. Jansen            | € 12,500.00 | 11 January 2027 15:00 | € 0.01            | 11 February 2027 | 12 February 2027 | 15 February 2027 23:59 | the service desk | without the condition: told of the right in time: yes |
