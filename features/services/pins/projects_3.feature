# policies/services/projects.yaml
@pin
Feature: Stopping a project, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Clause 4.4: What is finished cannot be stopped

    Scenario Outline: Clause 4.4: What is finished cannot be stopped
      Given <name of the customer>, a consumer
      And the contract was signed
      And our terms were signed
      And the order is a sale of goods
      And it has not arrived yet
      When the customer reports a defect on <request received>
      Then <who> must approve it
      And this follows from BW 7:17(2)

      Examples:
        | name of the customer | request received   | who              | note                                                                              |
        | A. Jansen            | 3 March 2027 10:12 | the service desk | without the condition: the assignment stops, in whole or in part: yes, and 3 more |
