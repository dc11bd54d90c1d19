# policies/hospitality/changes.yaml
@pin
Feature: Changing a reservation, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Asked for, and there is no room for it

    Scenario Outline: Asked for, and there is no room for it
      Given <name of the customer>, a consumer
      And the order is a sale of goods
      And the change cannot be made
      And it has not been delivered
      And nothing has been ordered yet
      When the customer reports a defect on <request received>
      Then <who> must approve it
      And this follows from BW 7:17(2)

      Examples:
        | name of the customer | request received   | who            | note                                                         |
        | A. Jansen            | 3 March 2027 10:12 | the front desk | kind of request: substitution → substitution or defect claim |
