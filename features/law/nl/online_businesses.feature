# policies/law/nl/online_orders.yaml
Feature: Ordering online is watched over for consumers, and from the order on

  Articles 6:227c, 6:230v and 6:193j of the Civil Code protect consumers, and who has ordered. A business reads for itself
  what is on the button, and before the order there is nothing to end.

  Rule: A business has none of these rights

    Scenario Outline: What ends the order of a consumer does not end that of a business
      Given <who>
      And an order of € 640.00, concluded on 4 January 2027
      And the order is a sale of goods
      And it is made to the customer's own wishes
      And it arrived on 20 January 2027
      And <carelessness>
      When the customer cancels the order on 1 March 2027 10:00
      Then the cancellation is <verdict>
      And this follows from <provision>

      Examples:
        | who                     | carelessness                                              | verdict  | provision    | note                      |
        | Anna de Wit, a consumer | we never confirmed that we received the online order      | free     | BW 6:227c(2) | a consumer, not confirmed |
        | Anna de Wit, a business | we never confirmed that we received the online order      | rejected | the default  | a business, not confirmed |
        | Anna de Wit, a consumer | the order button did not say that ordering means paying   | free     | BW 6:230v(3) | a consumer, the button    |
        | Anna de Wit, a business | the order button did not say that ordering means paying   | rejected | the default  | a business, the button    |
        | Anna de Wit, a consumer | we said something misleading about the cost of cancelling | free     | BW 6:193j(3) | a consumer, misled        |
        | Anna de Wit, a business | we said something misleading about the cost of cancelling | rejected | the default  | a business, misled        |

  Rule: Before the order there is nothing to end or to confirm

    Scenario Outline: A quotation only
      Given Anna de Wit, a consumer
      And a quotation of € 640.00
      And <carelessness>
      When the customer cancels the order on 1 March 2027 10:00
      Then the cancellation is rejected
      And this follows from the default

      Examples:
        | carelessness                                              | note                   |
        | we never confirmed that we received the online order      | nothing to confirm yet |
        | the order button did not say that ordering means paying   | nobody has pressed it  |
        | we said something misleading about the cost of cancelling | no order came of it    |

    Scenario: No order, no confirmation of it
      Given Anna de Wit, a consumer
      And a quotation of € 640.00
      And we never confirmed that we received the online order
      When the customer asks on 1 March 2027 10:00 to deliver to another address
      Then the change is rejected
      And this follows from the default
      And there is no need to confirm the order in a form that can be kept

  Rule: A business gets its order confirmed as well

    Scenario: The confirmation is owed to whoever orders online
      Given Anna de Wit, a business
      And an order of € 640.00, concluded on 4 January 2027
      And the order is a sale of goods
      And it arrived on 20 January 2027
      And we never confirmed that we received the online order
      When the customer asks on 1 March 2027 10:00 to deliver to another address
      Then the change is rejected
      And this follows from the default
      And the order desk confirms the online order by 1 March 2027 10:00
