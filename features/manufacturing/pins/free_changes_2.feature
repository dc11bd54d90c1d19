# policies/manufacturing/free_changes.yaml
@pin
Feature: Changes that cost nothing, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Design change

    Scenario Outline: Design change
      Given the order has not been planned yet
      And the contract was signed
      And our terms were signed
      And effort was promised, and the result is not there
      When the customer reports a defect on <request received>
      Then <who> must approve it
      And this follows from BW 6:74

      Examples:
        | request received   | who              | note                                                         |
        | 3 March 2027 10:12 | the service desk | kind of request: substitution → substitution or defect claim |
