# policies/law/nl/online_function.yaml
@pin
Feature: Withdrawing online, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: BW 6:230p(f)(1), 6:230o(1): Put together from standard options: perhaps it may come back

    Scenario Outline: BW 6:230p(f)(1), 6:230o(1): Put together from standard options: perhaps it may come back
      Given <name of the customer>, a consumer
      And the order is one for services
      And we can still avoid costs of <avoidable costs>
      And the works have cost us <costs made> so far
      And it was put together from standard options
      And we told the customer of the right to withdraw on <told of it later>
      And the customer sent it on <told of it later>
      When the customer cancels the order on <request received>
      Then the cancellation is <verdict>
      And the customer pays <total>
      And this follows from BW 7:406(1)

      Examples:
        | name of the customer | avoidable costs | costs made | told of it later | request received   | verdict | total      | note                            |
        | A. Jansen            | € 500.00        | € 2,500.00 | 11 February 2027 | 3 March 2027 10:12 | paid    | € 2,000.00 | now an exception to BW 7:408(1) |

  Rule: Dir. 2011/83 art. 10(1), 11a: Late, but without the function on our site

    @verify_with_counsel
    Scenario Outline: Dir. 2011/83 art. 10(1), 11a: Late, but without the function on our site
      Given the event begins on <start of the event>
      And our site has no function to withdraw
      And a package journey of <order value>, booked on <order concluded>
      And cancelling saves us <savings>, and we sell again for <what resale brought in>
      When the customer cancels the order on <request received>
      Then the cancellation is <verdict>
      And the customer pays <total>
      And this follows from BW 7:509(2)

      Examples:
        | start of the event  | order value | order concluded       | savings  | what resale brought in | request received   | verdict | total       | note                            |
        | 30 April 2027 10:12 | € 12,500.00 | 11 January 2027 15:00 | € 500.00 | € 0.00                 | 3 March 2027 10:12 | paid    | € 12,000.00 | now an exception to BW 7:509(1) |

  Rule: Only longer if missing

    Scenario Outline: Only longer if missing
      Given <name of the customer>, a consumer
      And the order has been delivered
      And the order is one for services
      And the order was made online
      And it comes from stock
      And our site has no function to withdraw
      And the order was concluded on <order concluded>
      When the customer cancels the order on <request received>
      Then the cancellation is <verdict>
      And this rests on BW 6:234

      Examples:
        | name of the customer | order concluded       | request received   | verdict  | note                                                   |
        | A. Jansen            | 11 January 2027 15:00 | 3 March 2027 10:12 | rejected | without the condition: kind of contract is not service |

    @verify_with_counsel
    Scenario Outline: Only longer if missing (2)
      Given <name of the customer>, a consumer
      And the order is one for hire
      And the order was made online
      And it comes from stock
      And our site has no function to withdraw
      And the order was concluded on <order concluded>
      When the customer cancels the order on <request received>
      Then <who> must approve it
      And this follows from Dir. 2011/83 art. 10(1), 11a

      Examples:
        | name of the customer | order concluded       | request received   | who               | note                                                     |
        | A. Jansen            | 11 January 2027 15:00 | 3 March 2027 10:12 | the sales manager | without the condition: of goods at hand: yes, and 3 more |

  Rule: Withdraws online

    Scenario Outline: Withdraws online
      Given <name of the customer>, a consumer
      And the order was made online
      And the customer clicked on the function on our site
      And the order was concluded on <order concluded>
      When nobody is there on <request received> to receive the goods
      Then the request is <verdict>
      And this rests on BW 6:234
      And there is no need to <niet nodig>

      Examples:
        | name of the customer | order concluded       | request received   | verdict  | niet nodig                               | note                                                |
        | A. Jansen            | 11 January 2027 15:00 | 3 March 2027 10:12 | rejected | confirm that the withdrawal was received | kind of request: withdrawal → withdrawal or no-show |

    Scenario Outline: Withdraws online (2)
      Given <name of the customer>, a consumer
      And an order of <order value>, concluded on <order concluded>
      And the order is a sale of goods
      And the order was made online
      And it comes from stock
      And it was delivered on <delivered>
      And the request was made in person
      When the customer withdraws from the order on <request received>
      Then the request is <verdict>
      And this follows from BW 6:230o
      And there is no need to <niet nodig>

      Examples:
        | name of the customer | order value | order concluded | delivered    | request received    | verdict  | niet nodig                               | note                                                  |
        | A. Jansen            | € 400.00    | 1 March 2027    | 8 March 2027 | 24 March 2027 11:00 | rejected | confirm that the withdrawal was received | how the request came in: portal → portal or in person |
