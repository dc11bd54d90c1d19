# policies/hospitality/duties.yaml
@pin
Feature: What we offer, and how soon, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Guideline G36: Who pays for cancelling is offered something else

    Scenario Outline: Guideline G36: Who pays for cancelling is offered something else
      Given <name of the customer>, a consumer
      And an order of <order value>, concluded on <order concluded>
      And the contract was signed
      And our terms were signed
      And it was used more than to try it, and lost <value lost by use> of its value
      And nobody asked us to begin at once
      And it is a voucher without a date
      When the customer withdraws from the order on <request received>
      Then the request is <verdict>
      And the customer pays <value lost by use>
      And this follows from BW 6:230s(3)
      And there is no need to <not needed>

      Examples:
        | name of the customer | order value | order concluded       | value lost by use | request received      | verdict | not needed           | note                                                                                                     |
        | A. Jansen            | € 12,500.00 | 11 January 2027 15:00 | € 0.01            | 25 January 2027 23:59 | paid    | offer an alternative | kind of request: partial cancellation or cancellation → partial cancellation, cancellation or withdrawal |

  Rule: Guideline G37: What we can serve, when what was asked can't be

    Scenario Outline: Guideline G37: What we can serve, when what was asked can't be
      Given <name of the customer>, a consumer
      And the contract was signed
      And our terms were signed
      And the order is a sale of goods
      And we can show that it comes from wrong use
      When the customer reports a defect on <request received>
      Then the request is <verdict>
      And this follows from BW 7:17(2), 7:18a(2)
      And <who> offers an alternative by <by>

      Examples:
        | name of the customer | request received   | verdict  | who                   | by                 | note                                                         |
        | A. Jansen            | 3 March 2027 10:12 | rejected | the reservations desk | 5 March 2027 17:00 | kind of request: substitution → substitution or defect claim |
