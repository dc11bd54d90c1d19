# policies/hospitality/agreement.yaml
@pin
Feature: Cancelling by telephone, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: UVH 9.4.2: What is said by telephone is confirmed in writing

    Scenario Outline: UVH 9.4.2: What is said by telephone is confirmed in writing
      Given <name of the customer>, a business
      And the event begins on <start of the event>
      And the request came by telephone and was never confirmed
      And a reservation of <order value> for <number of persons> persons, made on <order concluded> under our terms
      When the customer cancels the order on <request received>
      Then we wait until we have <what we wait for>
      And this follows from UVH 9.4.2
      And <who> asks for the evidence by <by>

      Examples:
        | name of the customer | start of the event    | order value | number of persons | order concluded  | request received        | what we wait for                                   | who                   | by                      | note                                                                               |
        | Vecht Interiors      | 16 October 2027 12:00 | € 8,000.00  | 40                | 1 September 2026 | 16 September 2027 11:59 | the customer's written confirmation of the request | the reservations desk | 16 September 2027 23:59 | there is an agreement, but we cannot prove it → there is an agreement we can prove |
