# policies/works/works_practice.yaml
@pin
Feature: Our practice with quotations and small requests, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Guideline G30: A quotation may change freely

    Scenario Outline: Guideline G30: A quotation may change freely
      Given <name of the customer>, a consumer
      And the order is a sale of goods
      And it has not been delivered
      And nothing has been ordered yet
      When the customer reports a defect on <request received>
      Then <who> must approve it
      And this follows from BW 7:17(2)

      Examples:
        | name of the customer | request received   | who           | note                                                                                                                                                                           |
        | A. Jansen            | 3 March 2027 10:12 | the aftercare | kind of request: change, partial cancellation, cancellation, withdrawal or substitution → change, partial cancellation, cancellation, withdrawal, substitution or defect claim |

  Rule: Guideline G32: A small extra is free, once per contract

    Scenario Outline: Guideline G32: A small extra is free, once per contract
      Given an order of <order value>
      And the order is in production
      And the contract was signed
      And our terms were signed
      And what is added costs <value of what is added>
      When the customer asks on <request received> to deliver to another address
      Then the change is <verdict>
      And this follows from clause 4.5

      Examples:
        | order value | value of what is added | request received  | verdict  | note                                                             |
        | € 80,000.00 | € 150.00               | 10 May 2027 10:00 | rejected | without the condition: more or less work wanted: yes, and 1 more |
