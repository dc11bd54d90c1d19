# policies/practice/promises.yaml
@pin
Feature: What we promise, and can carry out, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Needs capacity

    Scenario Outline: Needs capacity
      Given <name of the customer>, a consumer
      And the contract was signed
      And our terms were signed
      And the order is a sale of goods
      And it has not been delivered
      And there is no room in our planning
      When the customer reports a defect on <request received>
      Then <who> must approve it
      And this follows from BW 7:17(2)

      Examples:
        | name of the customer | request received   | who              | note                                                         |
        | A. Jansen            | 3 March 2027 10:12 | the service desk | kind of request: substitution → substitution or defect claim |
