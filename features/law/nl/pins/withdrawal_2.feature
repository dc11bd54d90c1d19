# policies/law/nl/withdrawal.yaml
@pin
Feature: Withdrawing from a purchase at a distance, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: BW 6:230r(1): All that was paid comes back

    @verify_with_counsel
    Scenario Outline: BW 6:230r(1): All that was paid comes back (5)
      Given <name of the customer>, a consumer
      And the event begins on <start of the event>
      And in all the customer has paid <paid so far>
      And it comes from stock
      And the order was made at the customer's door
      And a package journey of <order value>, booked on <order concluded>
      And cancelling saves us <savings>, and we sell again for <what resale brought in>
      And we told the customer of the right to withdraw on <told of it later>
      When the customer cancels <value of what is cancelled> of the order on <request received>
      Then the request is <verdict>
      And <back> is refunded
      And this follows from BW 6:230o(1), 6:270
      And the task is to <duty>, stating <contents>

      Examples:
        | name of the customer | start of the event  | paid so far | order value | order concluded       | savings  | what resale brought in | told of it later | value of what is cancelled | request received       | verdict | back        | duty                | contents   | note                                                           |
        | A. Jansen            | 30 April 2027 10:12 | € 51,200.00 | € 12,500.00 | 11 January 2027 15:00 | € 500.00 | € 0.00                 | 11 February 2027 | € 4,000.00                 | 15 February 2027 23:59 | free    | € 42,700.00 | refund what is left | the amount | now an exception to Dir. (EU) 2015/2302 art. 12(4), and 4 more |

  Rule: BW 6:230s(5): What we began unasked is not paid

    @verify_with_counsel
    Scenario Outline: BW 6:230s(5): What we began unasked is not paid
      Given <name of the customer>, a business
      And in all the customer has paid <paid so far>
      And we save <savings> when the works end
      And a service of <term in months> months at <savings> a month, agreed on <order concluded>
      And <months performed> of the months have passed
      And we agreed that it may not be ended early
      And nobody asked us to begin at once
      When the customer cancels the order on <request received>
      Then the cancellation is <verdict>
      And the customer pays <total>
      And this follows from BW 7:413(2)

      Examples:
        | name of the customer | paid so far | savings  | term in months | order concluded       | months performed | request received      | verdict | total      | note                                          |
        | Vecht Interiors      | € 0.01      | € 500.00 | 12             | 11 January 2027 15:00 | 4                | 25 January 2027 23:59 | paid    | € 3,500.00 | without the condition: right to withdraw: yes |

  Rule: Not received

    Scenario Outline: Not received
      Given <name of the customer>, a consumer
      And the order has been delivered
      And the order is a sale of goods
      And the order was made online
      And it comes from stock
      And it has not been delivered
      And the order was concluded on <order concluded>
      When the customer withdraws from the order on <request received>
      Then the request is <verdict>
      And this follows from BW 6:230o(1)(b)

      Examples:
        | name of the customer | order concluded | request received    | verdict | note                                                 |
        | A. Jansen            | 1 March 2027    | 10 March 2027 10:00 | free    | without the alternative: delivered is not applicable |

  Rule: Own return cost

    Scenario Outline: Own return cost
      Given <name of the customer>, a consumer
      And an order of <order value>, concluded on <order concluded>
      And the order is one for services
      And we can still avoid costs of <avoidable costs>
      And the works have cost us <costs made> so far
      And it comes from stock
      And the order was made at the customer's door
      And it comes back with our label, which costs <cost of sending back>
      And the customer knew that sending back is at the customer's own cost
      And nobody asked us to begin at once
      When the customer cancels the order on <request received>
      Then the cancellation is <verdict>
      And the customer pays <cost of sending back>
      And this follows from BW 7:406(1)

      Examples:
        | name of the customer | order value | order concluded       | avoidable costs | costs made | cost of sending back | request received      | verdict | note                                                           |
        | A. Jansen            | € 12,500.00 | 11 January 2027 15:00 | € 500.00        | € 2,500.00 | € 1,000.00           | 25 January 2027 23:59 | paid    | without the case: told who pays for returning: yes, and 2 more |

    Scenario Outline: Own return cost (2)
      Given <name of the customer>, a consumer
      And an order of <order value>, concluded on <order concluded>
      And the order is one for services
      And we can still avoid costs of <avoidable costs>
      And the works have cost us <costs made> so far
      And it comes from stock
      And the order was made at the customer's door
      And it comes back with our label, which costs <cost of sending back>
      And nobody told the customer who pays for sending back
      And nobody asked us to begin at once
      When the customer cancels the order on <request received>
      Then the cancellation is <verdict>
      And this follows from BW 6:230o(1)

      Examples:
        | name of the customer | order value | order concluded       | avoidable costs | costs made | cost of sending back | request received      | verdict | note                                              |
        | A. Jansen            | € 12,500.00 | 11 January 2027 15:00 | € 500.00        | € 2,500.00 | € 1,000.00           | 25 January 2027 23:59 | free    | told who pays for returning: yes → no, and 1 more |
