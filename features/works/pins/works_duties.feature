# policies/works/works_duties.yaml
@pin
Feature: What we tell about price and time, and what we credit, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Guideline G35: What takes longer is said at once

    @verify_with_counsel
    Scenario Outline: Guideline G35: What takes longer is said at once
      Given the event begins on <start of the event>
      And the order is ready
      And the change costs us <what the change costs us>
      And a package journey of <order value>, booked on <order concluded> on our signed terms
      When the customer asks on <request received> to swap one article for another
      Then the request is <verdict>
      And the customer pays <what the change costs us>
      And this follows from BW 7:506(2)
      And there is no need to <not needed>

      Examples:
        | start of the event  | what the change costs us | order value | order concluded       | request received   | verdict | not needed                      | note                                                       |
        | 30 April 2027 10:12 | € 450.00                 | € 12,500.00 | 11 January 2027 15:00 | 3 March 2027 10:12 | paid    | tell the new date of completion | stage of the order: in production → in production or ready |

  Rule: Guideline G38: Who calls it off is first asked whether later or less will do

    Scenario Outline: Guideline G38: Who calls it off is first asked whether later or less will do
      Given <name of the customer>, a consumer
      And the order has been planned
      And a contract for works of <order value>, concluded on <order concluded> on our signed terms
      And the order was made at the customer's door
      And it was used more than to try it, and lost <value lost by use> of its value
      And nobody asked us to begin at once
      When the customer withdraws from the order on <request received>
      Then the request is <verdict>
      And the customer pays <value lost by use>
      And this follows from BW 6:230s(3)
      And there is no need to <not needed>

      Examples:
        | name of the customer | order value | order concluded       | value lost by use | request received      | verdict | not needed           | note                                                       |
        | A. Jansen            | € 12,500.00 | 11 January 2027 15:00 | € 0.01            | 25 January 2027 23:59 | paid    | offer an alternative | kind of request: cancellation → cancellation or withdrawal |
