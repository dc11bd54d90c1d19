# policies/law/nl/delivery.yaml
@pin
Feature: Goods that do not come in time, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: BW 7:19a(2)(a): Who says not to deliver gets no extra term

    Scenario Outline: BW 7:19a(2)(a): Who says not to deliver gets no extra term
      Given <name of the customer>, a consumer
      And the order is a sale of goods
      And we said that we will not deliver
      And nothing stands in the way of withdrawing
      When the customer withdraws from the order on <request received>
      Then the request is <verdict>
      And this follows from BW 7:19a(2)(a)

      Examples:
        | name of the customer | request received    | verdict | note                                |
        | A. Jansen            | 20 March 2027 10:00 | free    | accepted → not accepted, and 4 more |

    @verify_with_counsel
    Scenario Outline: BW 7:19a(2)(a): Who says not to deliver gets no extra term (2)
      Given <name of the customer>, a consumer
      And an order of <order value>, concluded on <order concluded>
      And the order is a sale of goods
      And it comes from stock
      And the order was made at the customer's door
      And nobody asked us to begin at once
      And we said that we will not deliver
      When the customer cancels <value of what is cancelled> of the order on <request received>
      Then the request is <verdict>
      And this follows from BW 7:19a(2)(a)
      And this follows from BW 6:230o(1), 6:270

      Examples:
        | name of the customer | order value | order concluded       | value of what is cancelled | request received       | verdict | note                                                |
        | A. Jansen            | € 12,500.00 | 11 January 2027 15:00 | € 4,000.00                 | 15 February 2027 23:59 | free    | now an exception to BW 6:230o(1), 6:270, and 1 more |

  Rule: Awaits goods

    Scenario Outline: Awaits goods
      Given <name of the customer>, a consumer
      And an order of <order value>, concluded on <order concluded>
      And delivery is promised for <promised delivery>
      And we save <savings> when the works end
      And on <notice of default> the customer gave us <extra days given to us> more day
      And the order is one for works
      When the customer cancels the order on <request received>
      Then the cancellation is <verdict>
      And the customer pays <total>
      And this follows from BW 7:764(2)

      Examples:
        | name of the customer | order value | order concluded       | promised delivery | savings  | notice of default | extra days given to us | request received | verdict | total       | note                                                        |
        | A. Jansen            | € 12,500.00 | 11 January 2027 15:00 | 30 April 2027     | € 500.00 | 11 February 2027  | 1                      | 1 May 2027 23:59 | paid    | € 12,000.00 | without the condition: kind of contract is sale, and 1 more |

    Scenario Outline: Awaits goods (2)
      Given <name of the customer>, a consumer
      And delivery is promised for <promised delivery>
      And the order is a sale of goods
      And on <notice of default> the customer gave us <extra days given to us> more day
      And nothing has been ordered yet
      When the customer cancels the order on <request received>
      Then the cancellation is <verdict>
      And this rests on BW 6:232

      Examples:
        | name of the customer | promised delivery | notice of default | extra days given to us | request received | verdict  | note                                                                                                                                                        |
        | A. Jansen            | 30 April 2027     | 11 February 2027  | 1                      | 1 May 2027 23:59 | rejected | stage of the order: concluded, planned, materials, in production, ready or shipped → quoted, concluded, planned, materials, in production, ready or shipped |
