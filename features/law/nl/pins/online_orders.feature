# policies/law/nl/online_orders.yaml
@pin
Feature: Ordering online, and being misled, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: BW 6:193j(3): Misled about costs or rights

    Scenario Outline: BW 6:193j(3): Misled about costs or rights
      Given <name of the customer>, a consumer
      And an order of <order value>, concluded on <order concluded>
      And we said something misleading about the cost of cancelling
      And the order is a sale of goods
      And in all the customer has paid <paid so far>
      And we have carried out <paid so far> of the works
      And it comes from stock
      And the order was made at the customer's door
      And nobody asked us to begin at once
      And it was delivered on <delivered>
      When the customer cancels the order on <request received>
      Then the cancellation is <verdict>
      And this follows from BW 6:193j(3)
      And this follows from BW 6:230s(5)

      Examples:
        | name of the customer | order value | order concluded       | paid so far | delivered        | request received       | verdict | note                                         |
        | A. Jansen            | € 12,500.00 | 11 January 2027 15:00 | € 0.01      | 11 February 2027 | 15 February 2027 23:59 | free    | now an exception to BW 6:230s(5), and 1 more |

  Rule: BW 6:227c(2): Until receipt is confirmed a consumer may end an online order

    Scenario Outline: BW 6:227c(2): Until receipt is confirmed a consumer may end an online order
      Given <name of the customer>, a consumer
      And we never confirmed that we received the online order
      And the order is a sale of goods
      And in all the customer has paid <paid so far>
      And we have carried out <paid so far> of the works
      And it comes from stock
      And nobody asked us to begin at once
      And the order was concluded on <order concluded>
      And it was delivered on <delivered>
      When the customer cancels the order on <request received>
      Then the cancellation is <verdict>
      And this follows from BW 6:227c(2)
      And this follows from BW 6:230s(5)

      Examples:
        | name of the customer | paid so far | order concluded       | delivered        | request received       | verdict | note                                         |
        | A. Jansen            | € 0.01      | 11 January 2027 15:00 | 11 February 2027 | 15 February 2027 23:59 | free    | now an exception to BW 6:230s(5), and 1 more |

  Rule: BW 6:227c, 6:230v(7): An online order is confirmed at once, to be kept

    Scenario Outline: BW 6:227c, 6:230v(7): An online order is confirmed at once, to be kept
      Given the order is a sale of goods
      And the order was made by telephone
      And we did not confirm that we received the order
      When the customer asks on <request received> to deliver to another address
      Then the change is <verdict>
      And this rests on BW 6:234
      And there is no need to <niet nodig>

      Examples:
        | request received   | verdict  | niet nodig                                   | note                                                                       |
        | 1 March 2027 10:00 | rejected | confirm the order in a form that can be kept | without the condition: where the order was concluded is online, and 1 more |

  Rule: BW 6:230v(3): An order button that hid the duty to pay

    Scenario Outline: BW 6:230v(3): An order button that hid the duty to pay
      Given <name of the customer>, a consumer
      And the order button did not say that ordering means paying
      And the order is a sale of goods
      And in all the customer has paid <paid so far>
      And we have carried out <paid so far> of the works
      And it comes from stock
      And nobody asked us to begin at once
      And the order was concluded on <order concluded>
      And it was delivered on <delivered>
      When the customer cancels the order on <request received>
      Then the cancellation is <verdict>
      And this follows from BW 6:230v(3)
      And this follows from BW 6:230s(5)

      Examples:
        | name of the customer | paid so far | order concluded       | delivered        | request received       | verdict | note                                         |
        | A. Jansen            | € 0.01      | 11 January 2027 15:00 | 11 February 2027 | 15 February 2027 23:59 | free    | now an exception to BW 6:230s(5), and 1 more |

  Rule: Online consumer

    Scenario Outline: Online consumer
      Given <name of the customer>, a consumer
      And the order is a sale of goods
      And it comes from stock
      And the order was made by telephone
      And nobody asked us to begin at once
      And the order was concluded on <order concluded>
      And the button did not say that ordering means paying
      When the customer cancels the order on <request received>
      Then the cancellation is <verdict>
      And this follows from BW 6:230o(1)(b)
      And there is no need to <niet nodig>

      Examples:
        | name of the customer | order concluded       | request received   | verdict | niet nodig            | note                                                                       |
        | A. Jansen            | 11 January 2027 15:00 | 3 March 2027 10:12 | free    | mend the order button | without the condition: where the order was concluded is online, and 3 more |
