# policies/hospitality/groups.yaml
@pin
Feature: Cancelling for groups, other and combined services, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Cancelled, wholly or in part

    Scenario Outline: Cancelled, wholly or in part
      Given the event begins on <start of the event>
      And a reservation of <order value> for <number of persons> persons, made on <order concluded> under our terms
      And it is about <persons who do not come> persons fewer
      When the customer asks on <request received> to move the delivery date
      Then the change is <verdict>
      And this follows from clause 4.3

      Examples:
        | start of the event    | order value | number of persons | order concluded  | persons who do not come | request received   | verdict | note                                                        |
        | 16 October 2027 12:00 | € 8,000.00  | 40                | 1 September 2026 | 10                      | 16 July 2027 12:00 | free    | without the condition: what changes is quantity, and 1 more |
