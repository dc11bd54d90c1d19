# policies/hospitality/overbooked.yaml
@pin
Feature: When we let the same place twice, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Clause 6.2: Who makes room for our mistake does so for nothing

    Scenario Outline: Clause 6.2: Who makes room for our mistake does so for nothing
      Given a quotation of <order value>
      And we had booked the room twice
      When the customer asks on <request received> to move the delivery date
      Then the change is <verdict>
      And this follows from guideline G30

      Examples:
        | order value | request received      | verdict | note                                                     |
        | € 8,000.00  | 15 October 2027 12:00 | free    | stage of the order: concluded or later → quoted or later |

    Scenario Outline: Clause 6.2: Who makes room for our mistake does so for nothing (2)
      Given <name of the customer>, a consumer
      And the contract was signed
      And our terms were signed
      And the order is a sale of goods
      And it has not been delivered
      And we had booked the room twice
      When the customer reports a defect on <request received>
      Then <who> must approve it
      And this follows from BW 7:17(2)

      Examples:
        | name of the customer | request received   | who            | note                                                                     |
        | A. Jansen            | 3 March 2027 10:12 | the front desk | kind of request: substitution → substitution or defect claim, and 1 more |
