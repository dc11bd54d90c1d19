# policies/law/nl/terms.yaml
@pin
Feature: How our terms come into the order, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Cannot object

    Scenario Outline: Cannot object
      Given <name of the customer>, a consumer
      And our terms were not handed over
      And the order is a sale of goods
      And the order was made online
      And the customer works with nearly the same terms
      And it comes from stock
      And the order was concluded on <order concluded>
      When the customer withdraws from the order on <request received>
      Then the request is <verdict>
      And this follows from BW 6:230o(1)(b)
      And this rests on BW 6:233(b)

      Examples:
        | name of the customer | order concluded | request received    | verdict | note                                                    |
        | A. Jansen            | 1 March 2027    | 10 March 2027 10:00 | free    | without the condition: customer is business, and 3 more |

  Rule: Filed instead

    Scenario Outline: Filed instead
      Given our terms were not handed over
      And our terms were not filed
      And handing the terms over was not possible
      And the change costs us <what the change costs us>
      When nobody is there on <request received> to receive the goods
      Then the request is <verdict>
      And this rests on BW 6:233(b)

      Examples:
        | what the change costs us | request received    | verdict  | note                                    |
        | € 240.00                 | 30 April 2027 10:00 | rejected | without the condition: terms filed: yes |

  Rule: Large party

    Scenario Outline: Large party
      Given <name of the customer>, a consumer
      And our terms were not handed over
      And the order is a sale of goods
      And the order was made online
      And <people working at the customer> people work at the customer
      And it comes from stock
      And the order was concluded on <order concluded>
      And it was delivered on <delivered>
      When the customer withdraws from the order on <request received>
      Then the request is <verdict>
      And this follows from BW 6:230o(1)
      And this rests on BW 6:233(b)

      Examples:
        | name of the customer | people working at the customer | order concluded | delivered    | request received    | verdict | note                                                    |
        | A. Jansen            | 50                             | 1 March 2027    | 8 March 2027 | 10 March 2027 10:00 | free    | without the condition: customer is business, and 1 more |

  Rule: Undisputed

    Scenario Outline: Undisputed
      Given <name of the customer>, a business customer since <customer since>
      And an order of <order value>, concluded on <order concluded>
      And the order has been shipped
      And our terms were not handed over
      And the order is a sale of goods
      And we named two sets of terms of our own
      And a deposit of <deposit paid> was paid on <date the deposit was paid>
      And in all the customer has paid <paid so far>
      And the change costs us <what the change costs us>
      When nobody is there on <request received> to receive the goods
      Then we wait until we have <waarop wij wachten>
      And this follows from BW 6:233, 6:238(2)
      And there is no need to <niet nodig>

      Examples:
        | name of the customer | customer since | order value | order concluded | deposit paid | date the deposit was paid | paid so far | what the change costs us | request received    | waarop wij wachten                                               | niet nodig                     | note                                                |
        | Vecht Interiors      | 1 March 2019   | € 9,000.00  | 4 January 2027  | € 500.00     | 5 January 2027            | € 9,300.00  | € 240.00                 | 30 April 2027 10:00 | clarity about which of our two sets of terms came with the order | keep the goods safe and say so | without the condition: two own sets: no, and 1 more |
