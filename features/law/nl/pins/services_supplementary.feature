# policies/law/nl/services_supplementary.yaml
@pin
Feature: A service that ends early, when nothing was agreed about it, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: The full fee is due

    Scenario Outline: The full fee is due
      Given <name of the customer>, a business
      And the order is one for services
      And we can still avoid costs of <avoidable costs>
      And the works have cost us <costs made> so far
      And the end is our doing
      And it runs for <term in months> months
      And the full fee is reasonable
      When the customer cancels the order on <request received>
      Then the cancellation is <verdict>
      And the customer pays <costs made>
      And this follows from BW 7:408(1)

      Examples:
        | name of the customer | avoidable costs | costs made | term in months | request received   | verdict | note                                                            |
        | Vecht Interiors      | € 0.00          | € 1,400.00 | 0              | 8 March 2027 10:00 | paid    | without the condition: on whose account is customer, and 1 more |
