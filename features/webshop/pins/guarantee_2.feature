# policies/webshop/guarantee.yaml
@pin
Feature: Our guarantee on frame and legs, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Frame broke

    Scenario Outline: Frame broke
      Given the order was concluded on <order concluded>
      And it was delivered on <delivered>
      And a leg is broken
      When the customer asks on <request received> to change the quantity
      Then the change is <verdict>
      And this follows from clause 6.8

      Examples:
        | order concluded       | delivered        | request received   | verdict  | note                                                               |
        | 11 January 2027 15:00 | 11 February 2027 | 3 March 2027 10:12 | rejected | without the condition: kind of request is defect claim, and 1 more |
