# policies/services/rejected_changes.yaml
@pin
Feature: What we do not agree to, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Clause 7.1: We take on nothing beyond our competence

    Scenario Outline: Clause 7.1: We take on nothing beyond our competence
      Given <name of the customer>, a consumer
      And the contract was signed
      And our terms were signed
      And the order is a sale of goods
      And the change cannot be made
      And it has not been delivered
      When the customer reports a defect on <request received>
      Then <who> must approve it
      And this follows from BW 7:17(2)

      Examples:
        | name of the customer | request received   | who              | note                                                                     |
        | A. Jansen            | 3 March 2027 10:12 | the service desk | kind of request: substitution → substitution or defect claim, and 1 more |
