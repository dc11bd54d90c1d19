# policies/hospitality/small_reservations.yaml
@pin
Feature: Cancelling a room or a table for fewer than ten, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Chairs that stay empty

    @verify_with_counsel
    Scenario Outline: Chairs that stay empty
      Given <name of the customer>, a business
      And the event begins on <start of the event>
      And the contract was signed
      And our terms were signed
      And a reservation of <order value> for <number of persons> persons, made on <order concluded>
      And a table was reserved
      And it is about <persons who do not come> persons fewer
      When the customer cancels the order on <request received>
      Then the cancellation is <verdict>
      And the customer pays <total>
      And this follows from clause 3.1

      Examples:
        | name of the customer | start of the event  | order value | number of persons | order concluded       | persons who do not come | request received    | verdict | total    | note                                              |
        | Vecht Interiors      | 30 April 2027 10:12 | € 12,500.00 | 9                 | 11 January 2027 15:00 | 1                       | 29 April 2027 22:12 | paid    | € 180.00 | without the case: kind of request is cancellation |
