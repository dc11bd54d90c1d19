# policies/law/nl/withdrawal.yaml
@pin
Feature: Withdrawing from a purchase at a distance, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: BW 6:230o(1): Who buys at a distance may change their mind

    Scenario Outline: BW 6:230o(1): Who buys at a distance may change their mind
      Given <name of the customer>, a consumer
      And delivery is promised for <promised delivery>
      And the order is a sale of goods
      And nobody asked us to begin at once
      And on <notice of default> the customer gave us <extra days given to us> more day
      And the customer sent it on <sent>
      When the customer cancels the order on <request received>
      Then the cancellation is <verdict>
      And this follows from BW 7:19a(1)

      Examples:
        | name of the customer | promised delivery | notice of default | extra days given to us | sent          | request received | verdict | note                            |
        | A. Jansen            | 30 April 2027     | 11 February 2027  | 1                      | 11 April 2027 | 1 May 2027 23:59 | free    | now an exception to BW 7:19a(1) |

    @verify_with_counsel
    Scenario Outline: BW 6:230o(1): Who buys at a distance may change their mind (2)
      Given the event begins on <start of the event>
      And nobody asked us to begin at once
      And force majeure struck the customer
      And a package journey of <order value>, booked on <order concluded>
      When the customer cancels the order on <request received>
      Then the cancellation is <verdict>
      And this follows from BW 7:509(3)

      Examples:
        | start of the event  | order value | order concluded       | request received      | verdict | note                                        |
        | 30 April 2027 10:12 | € 12,500.00 | 11 January 2027 15:00 | 25 January 2027 23:59 | free    | now an exception to BW 7:509(3), and 2 more |

  Rule: BW 6:230o(1)(b): The days to withdraw begin when the goods arrive

    Scenario Outline: BW 6:230o(1)(b): The days to withdraw begin when the goods arrive
      Given <name of the customer>, a consumer
      And the order has been shipped
      And the order is a sale of goods
      And the order was made online
      And it comes from stock
      And the order was concluded on <order concluded>
      And it was delivered on <delivered>
      When the customer cancels the order on <request received>
      Then the cancellation is <verdict>
      And this follows from BW 6:230o(1)(b)
      And this follows from BW 6:230o(1)

      Examples:
        | name of the customer | order concluded | delivered     | request received    | verdict | note                                         |
        | A. Jansen            | 1 March 2027    | 12 April 2027 | 12 April 2027 09:00 | free    | now an exception to BW 6:230o(1), and 3 more |

  Rule: BW 6:230r(1): All that was paid comes back

    Scenario Outline: BW 6:230r(1): All that was paid comes back
      Given <name of the customer>, a consumer
      And we said something misleading about the cost of cancelling
      And the order is a sale of goods
      And in all the customer has paid <paid so far>
      And the order was concluded on <order concluded>
      When the customer cancels the order on <request received>
      Then the cancellation is <verdict>
      And <paid so far> is refunded
      And this follows from BW 6:193j(3)
      And there is no need to <niet nodig>

      Examples:
        | name of the customer | paid so far | order concluded | request received    | verdict | niet nodig          | note                                                      |
        | A. Jansen            | € 400.00    | 1 March 2027    | 10 March 2027 10:00 | free    | refund what is left | without the condition: right to withdraw: yes, and 1 more |

    Scenario Outline: BW 6:230r(1): All that was paid comes back (2)
      Given <name of the customer>, a consumer
      And an order of <order value>, concluded on <order concluded>
      And the order is a sale of goods
      And in all the customer has paid <paid so far>
      And it comes from stock
      And the order was made at the customer's door
      And it was delivered on <delivered>
      When the customer reports a defect on <request received>
      Then the request is <verdict>
      And <back> is refunded
      And this follows from BW 7:21(1)
      And there is no need to <niet nodig>

      Examples:
        | name of the customer | order value | order concluded    | paid so far | delivered        | request received       | verdict | back        | niet nodig          | note                                                                                       |
        | A. Jansen            | € 12,500.00 | 13 June 2014 15:00 | € 51,200.00 | 11 February 2027 | 15 February 2027 23:59 | free    | € 38,700.00 | refund what is left | without the condition: kind of request is partial cancellation, cancellation or withdrawal |

    Scenario Outline: BW 6:230r(1): All that was paid comes back (3)
      Given <name of the customer>, a consumer
      And the order has been delivered
      And we never confirmed that we received the online order
      And the order is a sale of goods
      And in all the customer has paid <paid so far>
      And it comes from stock
      And the order was concluded on <order concluded>
      When the customer cancels the order on <request received>
      Then the cancellation is <verdict>
      And <paid so far> is refunded
      And this follows from BW 6:227c(2)
      And there is no need to <niet nodig>

      Examples:
        | name of the customer | paid so far | order concluded | request received    | verdict | niet nodig          | note                                                                                                  |
        | A. Jansen            | € 400.00    | 1 March 2027    | 10 March 2027 10:00 | free    | refund what is left | without the condition: sent in time: yes or (of goods at hand: yes and not received: yes), and 2 more |

    Scenario Outline: BW 6:230r(1): All that was paid comes back (4)
      Given <name of the customer>, a consumer
      And an order of <order value>, concluded on <order concluded>
      And the order is one for services
      And in all the customer has paid <paid so far>
      And we can still avoid costs of <avoidable costs>
      And the works have cost us <costs made> so far
      And it comes from stock
      And the order was made at the customer's door
      When the customer cancels the order on <request received>
      Then the cancellation is <verdict>
      And the customer pays <total>
      And <back> is refunded
      And this follows from BW 7:406(1)
      And there is no need to <niet nodig>

      Examples:
        | name of the customer | order value | order concluded       | paid so far | avoidable costs | costs made | request received   | verdict | total      | back       | niet nodig          | note                                                                                                  |
        | A. Jansen            | € 12,500.00 | 11 January 2027 15:00 | € 6,400.00  | € 500.00        | € 2,500.00 | 3 March 2027 10:12 | paid    | € 2,000.00 | € 4,400.00 | refund what is left | without the condition: sent in time: yes or (of goods at hand: yes and not received: yes), and 2 more |
