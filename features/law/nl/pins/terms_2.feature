# policies/law/nl/terms.yaml
@pin
Feature: How our terms come into the order, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: BW 6:232: Terms come with an order

    Scenario Outline: BW 6:232: Terms come with an order
      Given nothing has been ordered yet
      When the customer cancels the order on <request received>
      Then the cancellation is <verdict>
      And this rests on BW 6:232
      And no general terms apply

      Examples:
        | request received   | verdict  | note                                     |
        | 1 March 2027 10:00 | rejected | no general terms apply → our terms apply |
