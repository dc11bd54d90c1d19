# policies/webshop/cancelling.yaml
@pin
Feature: Cancelling and sending back, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Clause 7.1: Until we begin you cancel for nothing

    Scenario Outline: Clause 7.1: Until we begin you cancel for nothing
      Given the order has not been planned yet
      And a part of the order was made to measure
      When the customer cancels the order on <request received>
      Then the cancellation is <verdict>
      And this follows from clause 7.1, which counts as <counts as>

      Examples:
        | request received    | verdict | counts as | note                               |
        | 10 March 2027 10:00 | free    | terms     | counted as guideline, not as terms |

  Rule: Clause 7.4: Our return label is at your cost

    Scenario Outline: Clause 7.4: Our return label is at your cost
      Given <name of the customer>, a business
      And an order of <order value>, concluded on <order concluded>
      And it arrived on <delivered>
      And it comes back with our label, which costs <cost of sending back>
      When the customer withdraws from the order on <request received>
      Then the request is <verdict>
      And this follows from clause 7.9

      Examples:
        | name of the customer | order value | order concluded | delivered   | cost of sending back | request received  | verdict  | note                                                      |
        | Vecht Interiors      | € 400.00    | 3 May 2027      | 10 May 2027 | € 24.50              | 20 May 2027 10:00 | rejected | without the condition: right to withdraw: yes, and 1 more |

    Scenario Outline: Clause 7.4: Our return label is at your cost (2)
      Given an order of <order value>, concluded on <order concluded>
      And it arrived on <delivered>
      And it was used more than to try it, and lost <value lost by use> of its value
      And it comes back with our label, which costs <cost of sending back>
      When the customer withdraws from the order on <request received>
      Then the request is <verdict>
      And the customer pays <value lost by use>
      And this follows from BW 6:230s(3)

      Examples:
        | order value | order concluded | delivered   | value lost by use | cost of sending back | request received  | verdict | note                                                            |
        | € 400.00    | 3 May 2027      | 10 May 2027 | € 60.00           | not applicable       | 20 May 2027 10:00 | paid    | without the condition: cost of sending back is more than € 0.00 |

  Rule: Clause 7.5: What is finished for you costs its price, less what we save

    Scenario Outline: Clause 7.5: What is finished for you costs its price, less what we save
      Given an order of <order value>
      And the order is ready
      And we save <savings> when the works end
      And a part of the order was made to measure
      When the customer cancels the order on <request received>
      Then the cancellation is <verdict>
      And this follows from BW 6:237(i)

      Examples:
        | order value | savings        | request received    | verdict | note                                         |
        | € 2,000.00  | not applicable | 10 March 2027 10:00 | free    | without the condition: savings is applicable |

  Rule: Clause 7.6: Calling the van back has a price

    Scenario Outline: Clause 7.6: Calling the van back has a price
      Given an order of <order value>, concluded on <order concluded>
      And the order has been shipped
      When the customer withdraws from the order on <request received>
      Then the request is <verdict>
      And this follows from BW 6:230o(1)(b)
      And <taken off> is taken off

      Examples:
        | order value | order concluded | request received  | verdict | taken off | note                                                                                                     |
        | € 400.00    | 3 May 2027      | 10 May 2027 10:00 | free    | € 0.00    | kind of request: partial cancellation or cancellation → partial cancellation, cancellation or withdrawal |

  Rule: Clause 7.7: What was made for you and has left our workshop stays yours

    Scenario Outline: Clause 7.7: What was made for you and has left our workshop stays yours
      Given the order has been shipped
      And a part of the order was made to measure
      When the customer cancels <value of what is cancelled> of the order on <request received>
      Then the request is <verdict>
      And this follows from clause 7.7, which counts as <counts as>

      Examples:
        | value of what is cancelled | request received  | verdict  | counts as | note                               |
        | € 4,000.00                 | 10 May 2027 10:00 | rejected | terms     | counted as guideline, not as terms |

  Rule: Clause 7.8: What we kept for you is paid, also when you cancel

    Scenario Outline: Clause 7.8: What we kept for you is paid, also when you cancel
      Given an order of <order value>
      And the order is in production
      And a part of the order was made to measure
      And we keep it <days that we keep it for the customer> days longer for the customer
      When the customer cancels the order on <request received>
      Then the cancellation is <verdict>
      And this follows from BW 6:237(i)

      Examples:
        | order value | days that we keep it for the customer | request received    | verdict | note                                                                                                                          |
        | € 2,000.00  | 28                                    | 10 March 2027 10:00 | free    | days that we keep it for the customer: more than days that we keep it for nothing → at least days that we keep it for nothing |

  Rule: Clause 7.9: An office, or who bought in our showroom, has no time to send back

    Scenario Outline: Clause 7.9: An office, or who bought in our showroom, has no time to send back
      Given the order has been delivered
      And the order was made in our shop
      When the customer cancels <value of what is cancelled> of the order on <request received>
      Then the request is <verdict>
      And this follows from clause 7.9, which counts as <counts as>

      Examples:
        | value of what is cancelled | request received  | verdict  | counts as | note                                           |
        | € 40.00                    | 20 May 2027 10:00 | rejected | terms     | counted as guideline, not as terms, and 1 more |

  Rule: Clause 7.10: What can't be sold again stays with you

    Scenario Outline: Clause 7.10: What can't be sold again stays with you
      Given the order has been delivered
      And the customer broke the seal
      When the customer cancels the order on <request received>
      Then the cancellation is <verdict>
      And this follows from clause 7.10, which counts as <counts as>

      Examples:
        | request received  | verdict  | counts as | note                               |
        | 20 May 2027 10:00 | rejected | terms     | counted as guideline, not as terms |

  Rule: Cancelled before it was sent

    Scenario Outline: Cancelled before it was sent
      Given the order has been planned
      And the order was made in our shop
      When the customer withdraws from the order on <request received>
      Then the request is <verdict>
      And this follows from BW 6:230g(1)(e)

      Examples:
        | request received   | verdict  | note                                                                                                     |
        | 3 March 2027 10:12 | rejected | kind of request: partial cancellation or cancellation → partial cancellation, cancellation or withdrawal |
