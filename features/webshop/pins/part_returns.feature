# policies/webshop/part_returns.yaml
@pin
Feature: Sending back a part of the order, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Clause 5.6: Who keeps too little for free delivery pays the delivery

    @verify_with_counsel
    Scenario Outline: Clause 5.6: Who keeps too little for free delivery pays the delivery
      Given an order of <order value>, concluded on <order concluded>
      And the order has been delivered
      And it has not been delivered
      And it was used more than to try it, and lost <value lost by use> of its value
      And nobody asked us to begin at once
      When the customer cancels <value of what is cancelled> of the order on <request received>
      Then <who> must approve it
      And this follows from BW 6:230o(1), 6:270

      Examples:
        | order value | order concluded       | value lost by use | value of what is cancelled | request received   | who               | note                                       |
        | € 4,099.98  | 11 January 2027 15:00 | € 0.01            | € 4,000.00                 | 3 March 2027 10:12 | the sales manager | without the condition: in cooling off: yes |

  Rule: Clause 5.7: Of a mixed order, what came from stock may come back

    Scenario Outline: Clause 5.7: Of a mixed order, what came from stock may come back
      Given an order of <order value>, concluded on <order concluded>
      And it arrived on <delivered>
      And we only told the customer of the right to withdraw on <told of it later>
      And a part of the order was made to measure
      When the customer cancels <value of what is cancelled> of the order on <request received>
      Then the request is <verdict>
      And this follows from clause 5.7, which counts as <counts as>

      Examples:
        | order value | order concluded | delivered   | told of it later | value of what is cancelled | request received  | verdict | counts as | note                               |
        | € 150.00    | 3 May 2027      | 10 May 2027 | 1 July 2027      | € 40.00                    | 1 July 2027 10:00 | free    | terms     | counted as guideline, not as terms |

  Rule: Clause 5.8: Of a mixed order, what was made for you stays

    Scenario Outline: Clause 5.8: Of a mixed order, what was made for you stays
      Given an order of <order value>, concluded on <order concluded>
      And it arrived on <delivered>
      And a part of the order was made to measure
      And what comes back was made to measure
      When the customer cancels <value of what is cancelled> of the order on <request received>
      Then the request is <verdict>
      And this follows from clause 5.8, which counts as <counts as>

      Examples:
        | order value | order concluded | delivered   | value of what is cancelled | request received  | verdict  | counts as | note                               |
        | € 150.00    | 3 May 2027      | 10 May 2027 | € 40.00                    | 20 May 2027 10:00 | rejected | terms     | counted as guideline, not as terms |

  Rule: Clause 5.9: After the last day all of a mixed order stays

    Scenario Outline: Clause 5.9: After the last day all of a mixed order stays
      Given an order of <order value>, concluded on <order concluded>
      And it arrived on <delivered>
      And a part of the order was made to measure
      When the customer cancels <value of what is cancelled> of the order on <request received>
      Then the request is <verdict>
      And this follows from clause 5.9, which counts as <counts as>

      Examples:
        | order value | order concluded | delivered   | value of what is cancelled | request received  | verdict  | counts as | note                               |
        | € 150.00    | 3 May 2027      | 10 May 2027 | € 40.00                    | 1 July 2027 10:00 | rejected | terms     | counted as guideline, not as terms |

  Rule: Clause 5.10: A part that was put together from options is looked at

    @verify_with_counsel
    Scenario Outline: Clause 5.10: A part that was put together from options is looked at
      Given an order of <order value>, concluded on <order concluded>
      And it was put together from standard options
      And it arrived on <delivered>
      When the customer cancels <value of what is cancelled> of the order on <request received>
      Then <who> must approve it
      And this follows from clause 5.10
      And there is no need to <not needed>

      Examples:
        | order value | order concluded | delivered   | value of what is cancelled | request received  | who               | not needed                            | note                                       |
        | € 150.00    | 3 May 2027      | 10 May 2027 | € 40.00                    | 24 May 2027 23:59 | the sales manager | tell the customer how to send it back | for the sales manager to decide → accepted |

    @verify_with_counsel
    Scenario Outline: Clause 5.10: A part that was put together from options is looked at (2)
      Given an order of <order value>, concluded on <order concluded>
      And it was put together from standard options
      And it arrived on <delivered>
      When the customer cancels <value of what is cancelled> of the order on <request received>
      Then <who> must approve it
      And this follows from clause 5.10, which counts as <counts as>

      Examples:
        | order value | order concluded       | delivered        | value of what is cancelled | request received       | who               | counts as | note                               |
        | € 12,500.00 | 11 January 2027 15:00 | 11 February 2027 | € 4,000.00                 | 15 February 2027 23:59 | the sales manager | terms     | counted as guideline, not as terms |
