# policies/services/undisclosed_efforts.yaml
@pin
Feature: An effort obligation that was not made clear, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Guideline G30: Who was not told that we promise an effort gets a settlement

    Scenario Outline: Guideline G30: Who was not told that we promise an effort gets a settlement
      Given <name of the customer>, a consumer
      And an order of <order value>, concluded on <order concluded>
      And the contract was signed
      And our terms were signed
      And the order was made at the customer's door
      And it was used more than to try it, and lost <value lost by use> of its value
      And nobody asked us to begin at once
      And we never told the customer that we promise an effort only
      When the customer withdraws from the order on <request received>
      Then the request is <verdict>
      And the customer pays <value lost by use>
      And this follows from BW 6:230s(3)

      Examples:
        | name of the customer | order value | order concluded       | value lost by use | request received      | verdict | note                                                                                                     |
        | A. Jansen            | € 12,500.00 | 11 January 2027 15:00 | € 0.01            | 25 January 2027 23:59 | paid    | kind of request: partial cancellation or cancellation → partial cancellation, cancellation or withdrawal |

    @verify_with_counsel
    Scenario Outline: Guideline G30: Who was not told that we promise an effort gets a settlement (2)
      Given <name of the customer>, a business customer since <customer since>
      And the customer is a regular one
      And we expect <margin we expect from the customer> of margin from this customer
      And the customer has not been let off before
      And an order of <order value>
      And the event begins on <start of the event>
      And the contract was signed
      And our terms were signed
      And the assignment is a coaching session
      And we never told the customer that we promise an effort only
      When the customer cancels the order on <request received>
      Then <who> must approve it
      And this follows from guideline G30

      Examples:
        | name of the customer | customer since | margin we expect from the customer | order value  | start of the event  | request received    | who                   | note                             |
        | Vecht Interiors      | 1 March 2019   | € 500,000.00                       | € 100,000.00 | 30 April 2027 10:12 | 29 April 2027 10:12 | the managing director | now an exception to guideline G5 |
