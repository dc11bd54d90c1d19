# policies/hospitality/written_agreements.yaml
@pin
Feature: What was agreed otherwise in writing, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Clause 5.1: A percentage agreed in writing takes the place of the scale

    @verify_with_counsel
    Scenario Outline: Clause 5.1: A percentage agreed in writing takes the place of the scale
      Given <name of the customer>, a business
      And the event begins on <start of the event>
      And a reservation of <order value> for <number of persons> persons, made on <order concluded> under our terms
      And the percentage for cancelling is <percentage agreed in writing>
      And that percentage is in writing
      When the customer cancels <value of what is cancelled> of the order on <request received>
      Then the request is <verdict>
      And the customer pays <value of what is cancelled>
      And this follows from UVH 9.4.2

      Examples:
        | name of the customer | start of the event    | order value | number of persons | order concluded  | percentage agreed in writing | value of what is cancelled | request received     | verdict | note                                                       |
        | Vecht Interiors      | 16 October 2027 12:00 | € 8,000.00  | 40                | 1 September 2026 | 25 %                         | € 3,000.00                 | 9 October 2027 12:00 | paid    | without the condition: clause negotiated individually: yes |
