# policies/law/nl/withdrawal.yaml
@pin
Feature: Withdrawing from a purchase at a distance, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: BW 6:230o(1): Who buys at a distance may change their mind

    Scenario Outline: BW 6:230o(1): Who buys at a distance may change their mind
      Given <name of the customer>, a consumer
      And the order is one for services
      And we can still avoid costs of <avoidable costs>
      And the works have cost us <avoidable costs> so far
      And nobody asked us to begin at once
      When the customer cancels the order on <request received>
      Then the cancellation is <verdict>
      And this follows from BW 7:408(3)

      Examples:
        | name of the customer | avoidable costs | request received      | verdict | note                                        |
        | A. Jansen            | € 4,000.00      | 24 January 2027 23:59 | free    | now an exception to BW 7:408(3), and 1 more |

  Rule: BW 6:230o(1), 6:270: A part of the order may be sent back too

    Scenario Outline: BW 6:230o(1), 6:270: A part of the order may be sent back too
      Given <name of the customer>, a consumer
      And the order is one for services
      And we can still avoid costs of <avoidable costs>
      And the works have cost us <avoidable costs> so far
      And nobody asked us to begin at once
      When the customer cancels <avoidable costs> of the order on <request received>
      Then the request is <verdict>
      And this follows from BW 7:408(3)

      Examples:
        | name of the customer | avoidable costs | request received      | verdict | note                                        |
        | A. Jansen            | € 4,000.00      | 24 January 2027 23:59 | free    | now an exception to BW 7:408(3), and 1 more |

    Scenario Outline: BW 6:230o(1), 6:270: A part of the order may be sent back too (2)
      Given <name of the customer>, a consumer
      And delivery is promised for <promised delivery>
      And the order is a sale of goods
      And nobody asked us to begin at once
      And on <notice of default> the customer gave us <extra days given to us> more day
      When the customer cancels <value of what is cancelled> of the order on <request received>
      Then the request is <verdict>
      And this follows from BW 7:19a(1)

      Examples:
        | name of the customer | promised delivery | notice of default | extra days given to us | value of what is cancelled | request received | verdict | note                            |
        | A. Jansen            | 30 April 2027     | 11 February 2027  | 1                      | € 4,000.00                 | 1 May 2027 23:59 | free    | now an exception to BW 7:19a(1) |

    @verify_with_counsel
    Scenario Outline: BW 6:230o(1), 6:270: A part of the order may be sent back too (3)
      Given the event begins on <start of the event>
      And nobody asked us to begin at once
      And force majeure struck the customer
      And a package journey of <order value>, booked on <order concluded>
      When the customer cancels <value of what is cancelled> of the order on <request received>
      Then the request is <verdict>
      And this follows from BW 7:509(3)

      Examples:
        | start of the event  | order value | order concluded       | value of what is cancelled | request received      | verdict | note                            |
        | 30 April 2027 10:12 | € 12,500.00 | 11 January 2027 15:00 | € 4,000.00                 | 24 January 2027 23:59 | free    | now an exception to BW 7:509(3) |

    @verify_with_counsel
    Scenario Outline: BW 6:230o(1), 6:270: A part of the order may be sent back too (4)
      Given the event begins on <start of the event>
      And nobody asked us to begin at once
      And a package journey of <order value>, booked on <order concluded>
      And cancelling saves us <savings>, and we sell again for <what resale brought in>
      When the customer cancels <savings> of the order on <request received>
      Then the request is <verdict>
      And this follows from BW 7:509(1)

      Examples:
        | start of the event  | order value | order concluded       | savings  | what resale brought in | request received      | verdict | note                            |
        | 30 April 2027 10:12 | € 12,500.00 | 11 January 2027 15:00 | € 500.00 | € 0.00                 | 24 January 2027 23:59 | free    | now an exception to BW 7:509(1) |
