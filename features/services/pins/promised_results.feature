# policies/services/promised_results.yaml
@pin
Feature: A result that we promised, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Clause 10.1: If the result we promised is missing, you may stop for nothing

    @verify_with_counsel
    Scenario Outline: Clause 10.1: If the result we promised is missing, you may stop for nothing
      Given <name of the customer>, a consumer
      And the contract was signed
      And our terms were signed
      And the order is a sale of goods
      And the change cannot be made
      And it has not been delivered
      And a result was promised, and it is not there
      When the customer reports a defect on <request received>
      Then the request is <verdict>
      And this follows from clause 10.1

      Examples:
        | name of the customer | request received   | verdict | note                    |
        | A. Jansen            | 3 March 2027 10:12 | free    | accepted → not accepted |

  Rule: The customer stops or complains

    Scenario Outline: The customer stops or complains
      Given the contract was signed
      And our terms were signed
      And the change cannot be made
      And a result was promised, and it is not there
      When the customer asks on <request received> to move the delivery date
      Then the change is <verdict>
      And this follows from clause 7.1

      Examples:
        | request received   | verdict  | note                                                                                                                                         |
        | 3 March 2027 10:12 | rejected | kind of request: partial cancellation, cancellation or defect claim → change, partial cancellation, cancellation or defect claim, and 1 more |
