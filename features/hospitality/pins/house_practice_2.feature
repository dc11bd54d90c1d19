# policies/hospitality/house_practice.yaml
@pin
Feature: How the house goes about it, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Guideline G34: A few fewer is free up to and including the third day before

    @verify_with_counsel
    Scenario Outline: Guideline G34: A few fewer is free up to and including the third day before
      Given the event begins on <start of the event>
      And a reservation of <order value> for <number of persons> persons, made on <order concluded> under our terms
      When <persons who do not come> of the persons have not come by <request received>
      Then the request is <verdict>
      And the customer pays <total>
      And this follows from UVH 9.4.2

      Examples:
        | start of the event    | order value | number of persons | order concluded  | persons who do not come | request received     | verdict | total    | note                                                                                 |
        | 16 October 2027 12:00 | € 8,000.00  | 40                | 1 September 2026 | 2                       | 1 October 2027 10:00 | paid    | € 400.00 | without the condition: kind of request is change or partial cancellation, and 1 more |
