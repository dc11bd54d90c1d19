# policies/law/nl/package_travel.yaml
@pin
Feature: Package travel: somebody else goes, or nobody, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: BW 7:506(2): Passing on costs no more than it costs us

    @verify_with_counsel
    Scenario Outline: BW 7:506(2): Passing on costs no more than it costs us
      Given the event begins on <start of the event>
      And the change costs us <what the change costs us>
      And a package journey of <order value>, booked on <order concluded>
      When the customer asks on <request received> to pass the order on to another company
      Then the change is <verdict>
      And this follows from BW 7:506(2), which counts as <counts as>

      Examples:
        | start of the event    | what the change costs us | order value | order concluded       | request received   | verdict | counts as | note                                               |
        | 16 October 2027 12:00 | € 0.00                   | € 2,000.00  | 1 February 2027 00:00 | 1 March 2027 10:00 | free    | law       | no maximum of what the change costs us, and 1 more |

  Rule: BW 7:509(1): Before the start a traveller may always end it, for a reasonable fee

    @verify_with_counsel
    Scenario Outline: BW 7:509(1): Before the start a traveller may always end it, for a reasonable fee
      Given <name of the customer>, a consumer
      And the event begins on <start of the event>
      And it comes from stock
      And the order was made at the customer's door
      And it was used more than to try it, and lost <value lost by use> of its value
      And nobody asked us to begin at once
      And a package journey of <order value>, booked on <order concluded>
      And cancelling saves us <savings>, and we sell again for <what resale brought in>
      When the customer cancels the order on <request received>
      Then the cancellation is <verdict>
      And this follows from BW 7:509(1)

      Examples:
        | name of the customer | start of the event  | value lost by use | order value | order concluded       | savings  | what resale brought in | request received      | verdict | note                                                      |
        | A. Jansen            | 30 April 2027 10:12 | € 0.01            | € 12,500.00 | 11 January 2027 15:00 | € 500.00 | € 1,000,000.00         | 24 January 2027 23:59 | free    | no maximum of the price less what is saved and sold again |

  Rule: BW 7:509(3): No fee when something nobody could avoid happens at the destination

    Scenario Outline: BW 7:509(3): No fee when something nobody could avoid happens at the destination
      Given <name of the customer>, a consumer
      And it comes from stock
      And the order was made at the customer's door
      And nobody asked us to begin at once
      And force majeure struck the customer
      And a package journey of <order value>, booked on <order concluded>
      When the customer cancels the order on <request received>
      Then the cancellation is <verdict>
      And this follows from BW 6:230o(1)

      Examples:
        | name of the customer | order value | order concluded       | request received      | verdict | note                             |
        | A. Jansen            | € 12,500.00 | 11 January 2027 15:00 | 25 January 2027 23:59 | free    | now an exception to BW 6:230o(1) |

    @verify_with_counsel
    Scenario Outline: BW 7:509(3): No fee when something nobody could avoid happens at the destination (2)
      Given <name of the customer>, a consumer
      And it comes from stock
      And the order was made at the customer's door
      And nobody asked us to begin at once
      And force majeure struck the customer
      And a package journey of <order value>, booked on <order concluded>
      When the customer cancels <value of what is cancelled> of the order on <request received>
      Then the request is <verdict>
      And this follows from BW 6:230o(1), 6:270

      Examples:
        | name of the customer | order value | order concluded       | value of what is cancelled | request received      | verdict | note                                                |
        | A. Jansen            | € 12,500.00 | 11 January 2027 15:00 | € 4,000.00                 | 25 January 2027 23:59 | free    | now an exception to BW 6:230o(1), 6:270, and 2 more |

  Rule: Travel booked

    Scenario Outline: Travel booked
      Given the event begins on <start of the event>
      And the order is a subscription
      And the order was concluded on <order concluded>
      When the customer cancels the order on <request received>
      Then the cancellation is <verdict>
      And this rests on BW 6:234

      Examples:
        | start of the event  | order concluded       | request received   | verdict  | note                                                              |
        | 30 April 2027 10:12 | 11 January 2027 15:00 | 3 March 2027 10:12 | rejected | kind of contract: package travel → package travel or subscription |

  Rule: The journey is passed on

    @verify_with_counsel
    Scenario Outline: The journey is passed on
      Given the event begins on <start of the event>
      And the change costs us <what the change costs us>
      And a package journey of <order value>, booked on <order concluded>
      When the customer asks on <request received> to swap one article for another
      Then the request is <verdict>
      And the customer pays <what the change costs us>
      And this follows from BW 7:506(2)

      Examples:
        | start of the event  | what the change costs us | order value | order concluded       | request received   | verdict | note                                                     |
        | 30 April 2027 10:12 | € 450.00                 | € 12,500.00 | 11 January 2027 15:00 | 3 March 2027 10:12 | paid    | without the alternative: kind of request is substitution |
