# policies/webshop/guarantee.yaml
@pin
Feature: Our guarantee on frame and legs, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Frame broke

    Scenario Outline: Frame broke
      Given <name of the customer>, a business
      And an order of <order value>, concluded on <order concluded>
      And it arrived on <delivered>
      And a leg is broken
      When the customer reports a defect on <request received>
      Then the request is <verdict>
      And this follows from clause 9.5
      And there is no need to <not needed>

      Examples:
        | name of the customer | order value | order concluded | delivered    | request received      | verdict | not needed   | note                                                    |
        | Vecht Interiors      | € 400.00    | 1 March 2027    | 8 March 2027 | 12 January 2029 10:00 | free    | offer repair | without the condition: customer is consumer, and 1 more |
