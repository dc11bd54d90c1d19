# policies/webshop/cooling_off.yaml
@pin
Feature: Our own time to send back, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Clause 5.1: With us you have longer than the law gives

    Scenario Outline: Clause 5.1: With us you have longer than the law gives
      Given an order of <order value>, concluded on <order concluded>
      And the customer expressly rejected our terms
      And we expressly rejected the customer's terms
      And it arrived on <delivered>
      When the customer cancels <order value> of the order on <request received>
      Then we wait until we have <what we wait for>
      And this follows from BW 6:225(1)
      And there is no need to <not needed>

      Examples:
        | order value | order concluded       | delivered        | request received   | what we wait for                                   | not needed                               | note                                           |
        | € 99.99     | 11 January 2027 15:00 | 11 February 2027 | 3 March 2027 10:12 | one set of terms that both of us accept in writing | confirm that the withdrawal was received | counted as guideline, not as terms, and 1 more |

  Rule: Clause 5.2: In the extra days you pay for sending back, if we said so before

    Scenario Outline: Clause 5.2: In the extra days you pay for sending back, if we said so before
      Given the order has been delivered
      And it comes back with our label, which costs <cost of sending back>
      When nobody is there on <request received> to receive the goods
      Then the request is <verdict>
      And this follows from clause 4.7

      Examples:
        | cost of sending back | request received  | verdict  | note                                                                            |
        | € 24.50              | 1 June 2027 10:00 | rejected | without the condition: in the days that we give beyond the law: yes, and 1 more |

    Scenario Outline: Clause 5.2: In the extra days you pay for sending back, if we said so before (2)
      Given an order of <order value>, concluded on <order concluded>
      And it arrived on <delivered>
      And it comes back with our label, which costs <cost of sending back>
      When the customer withdraws from the order on <request received>
      Then the request is <verdict>
      And this follows from clause 5.1

      Examples:
        | order value | order concluded | delivered   | cost of sending back | request received  | verdict | note                                                            |
        | € 400.00    | 3 May 2027      | 10 May 2027 | not applicable       | 1 June 2027 10:00 | free    | without the condition: cost of sending back is more than € 0.00 |

  Rule: Clause 5.3: Trying is free, wear is not

    Scenario Outline: Clause 5.3: Trying is free, wear is not
      Given an order of <order value>, concluded on <order concluded>
      And it arrived on <delivered>
      And it was used more than to try it, and lost <value lost by use> of its value
      When the customer cancels <value of what is cancelled> of the order on <request received>
      Then the request is <verdict>
      And this follows from clause 5.1

      Examples:
        | order value | order concluded | delivered   | value lost by use | value of what is cancelled | request received  | verdict | note                                                         |
        | € 800.00    | 3 May 2027      | 10 May 2027 | not applicable    | € 400.00                   | 1 June 2027 10:00 | free    | without the condition: value lost by use is more than € 0.00 |
