# policies/works/works_duties.yaml
@pin
Feature: What we tell about price and time, and what we credit, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Guideline G36: For large works, or at a risk, we ask a deposit

    Scenario Outline: Guideline G36: For large works, or at a risk, we ask a deposit
      Given the order has been planned
      And the contract was signed
      And our terms were signed
      And the credit risk is high
      When the customer asks on <request received> to deliver to another address
      Then the change is <verdict>
      And this follows from clause 4.5
      And there is no need to <not needed>

      Examples:
        | request received   | verdict  | not needed        | note                                                       |
        | 3 March 2027 10:12 | rejected | request a deposit | without the condition: verdict is free or paid, and 1 more |

    Scenario Outline: Guideline G36: For large works, or at a risk, we ask a deposit (2)
      Given an order of <order value>
      And the order has been planned
      And the contract was signed
      And our terms were signed
      When the customer reports a defect on <request received>
      Then the request is <verdict>
      And this follows from clause 9.5
      And there is no need to <not needed>

      Examples:
        | order value | request received  | verdict | not needed        | note                                                                         |
        | € 25,000.00 | 10 May 2027 10:00 | free    | request a deposit | without the condition: kind of request is change or substitution, and 1 more |

    Scenario Outline: Guideline G36: For large works, or at a risk, we ask a deposit (3)
      Given a quotation of <order value>
      When the customer asks on <request received> to move the delivery date
      Then the change is <verdict>
      And this follows from guideline G30
      And there is no need to <not needed>

      Examples:
        | order value | request received  | verdict | not needed        | note                                                                          |
        | € 25,000.00 | 10 May 2027 10:00 | free    | request a deposit | without the condition: stage of the order is concluded or planned, and 1 more |

    Scenario Outline: Guideline G36: For large works, or at a risk, we ask a deposit (4)
      Given an order of <order value>
      And the materials have been bought
      And the contract was signed
      And our terms were signed
      When the customer asks on <request received> to leave out <value of what is left out> of the works
      Then the change is <verdict>
      And this follows from clause 5.3
      And there is no need to <not needed>

      Examples:
        | order value | request received  | value of what is left out | verdict | not needed        | note                                                                          |
        | € 80,000.00 | 10 May 2027 10:00 | € 1,000.00                | free    | request a deposit | without the condition: stage of the order is concluded or planned, and 1 more |

    Scenario Outline: Guideline G36: For large works, or at a risk, we ask a deposit (5)
      Given an order of <order value>
      And the event begins on <start of the event>
      And the order has been planned
      And the contract was signed
      And our terms were signed
      And the customer paid a deposit of <deposit paid>
      When the customer asks on <request received> to move the delivery date
      Then the change is <verdict>
      And this follows from clause 4.2
      And there is no need to <not needed>

      Examples:
        | order value | start of the event | deposit paid | request received  | verdict | not needed        | note                                                              |
        | € 25,000.00 | 28 June 2027 07:30 | € 0.01       | 10 May 2027 10:00 | free    | request a deposit | without the condition: deposit paid is at most € 0.00, and 1 more |

    Scenario Outline: Guideline G36: For large works, or at a risk, we ask a deposit (6)
      Given an order of <order value>
      And the event begins on <start of the event>
      And the order has been planned
      And the contract was signed
      And our terms were signed
      When the customer asks on <request received> to move the delivery date
      Then the change is <verdict>
      And this follows from clause 4.2
      And there is no need to <not needed>

      Examples:
        | order value | start of the event | request received  | verdict | not needed        | note                                                                                          |
        | € 24,999.99 | 28 June 2027 07:30 | 10 May 2027 10:00 | free    | request a deposit | without the condition: order value is at least € 25,000.00 or credit risk is high, and 2 more |

  Rule: Guideline G38: Who calls it off is first asked whether later or less will do

    Scenario Outline: Guideline G38: Who calls it off is first asked whether later or less will do
      Given <name of the customer>, a consumer
      And the order is ready
      And a contract for works of <order value>, concluded on <order concluded> on our signed terms
      And the order was made at the customer's door
      And it was used more than to try it, and lost <value lost by use> of its value
      And nobody asked us to begin at once
      When the customer cancels the order on <request received>
      Then the cancellation is <verdict>
      And the customer pays <value lost by use>
      And this follows from BW 6:230s(3)
      And there is no need to <not needed>

      Examples:
        | name of the customer | order value | order concluded       | value lost by use | request received      | verdict | not needed           | note                                                                                                 |
        | A. Jansen            | € 12,500.00 | 11 January 2027 15:00 | € 0.01            | 25 January 2027 23:59 | paid    | offer an alternative | stage of the order: planned, materials or in production → planned, materials, in production or ready |
