# policies/practice/reasons.yaml
@pin
Feature: First we ask why, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: No reason needed

    Scenario Outline: No reason needed
      Given <name of the customer>, a consumer
      And an order of <order value>, concluded on <order concluded> on our signed terms
      And the order is a sale of goods
      And the order was made online
      And it comes from stock
      And the customer gives no reason
      When the customer cancels the order on <request received>
      Then the cancellation is <verdict>
      And this follows from BW 6:230o(1)(b)
      And this rests on clause 2.1

      Examples:
        | name of the customer | order value | order concluded | request received    | verdict | note                                                                 |
        | A. Jansen            | € 400.00    | 1 March 2027    | 20 March 2027 10:00 | free    | without the alternative: of goods at hand: yes and not received: yes |

    Scenario Outline: No reason needed (2)
      Given <name of the customer>, a consumer
      And an order of <order value>, concluded on <order concluded> on our signed terms
      And the order is a sale of goods
      And the order was made online
      And it comes from stock
      And it arrived on <delivered>
      And the customer gives no reason
      When the customer cancels the order on <request received>
      Then the cancellation is <verdict>
      And this follows from BW 6:230o(1)
      And this rests on clause 2.1

      Examples:
        | name of the customer | order value | order concluded | delivered     | request received    | verdict | note                                       |
        | A. Jansen            | € 400.00    | 1 March 2027    | 21 March 2027 | 22 March 2027 23:59 | free    | without the alternative: sent in time: yes |
