# policies/hospitality/house_practice.yaml
@pin
Feature: How the house goes about it, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Guideline G32: Without our terms the hotel manager decides

    Scenario Outline: Guideline G32: Without our terms the hotel manager decides
      Given <name of the customer>, a consumer
      And the contract was signed
      And our terms were not handed over
      And the order is a sale of goods
      And it has not been delivered
      When the customer reports a defect on <request received>
      Then <who> must approve it
      And this follows from BW 7:17(2)

      Examples:
        | name of the customer | request received   | who            | note                                                                                                                                                                     |
        | A. Jansen            | 3 March 2027 10:12 | the front desk | kind of request: change, partial cancellation, cancellation, no-show or substitution → change, partial cancellation, cancellation, no-show, substitution or defect claim |
