# policies/manufacturing/rejected_changes.yaml
@pin
Feature: Changes we do not accept, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Clause 6.10: After shipping nothing changes

    Scenario Outline: Clause 6.10: After shipping nothing changes
      Given the order has been delivered
      And the contract was signed
      And our terms were signed
      And effort was promised, and the result is not there
      When the customer reports a defect on <request received>
      Then <who> must approve it
      And this follows from BW 6:74

      Examples:
        | request received   | who              | note                                                                                       |
        | 3 March 2027 10:12 | the service desk | kind of request: change or substitution → change, substitution or defect claim, and 1 more |

  Rule: What we cannot make

    Scenario Outline: What we cannot make
      Given <name of the customer>, a consumer
      And the change cannot be made
      And it has not been delivered
      And nothing has been ordered yet
      When the customer reports a defect on <request received>
      Then <who> must approve it
      And this follows from BW 7:17(2)

      Examples:
        | name of the customer | request received   | who              | note                                                         |
        | A. Jansen            | 3 March 2027 10:12 | the service desk | kind of request: substitution → substitution or defect claim |
