# policies/works/houses.yaml
@pin
Feature: Instalments for a home keep pace with the building, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: BW 7:767: No more is due for a home than what has been built

    Scenario Outline: BW 7:767: No more is due for a home than what has been built
      Given <name of the customer>, a consumer
      And an order of <order value>
      And the order is in production
      And the contract was signed
      And our terms were signed
      And we build a home for the customer
      When the customer contests an instalment of <instalment that was billed> on <request received>
      Then the change is <verdict>
      And this follows from BW 7:767, which counts as <counts as>

      Examples:
        | name of the customer | order value  | instalment that was billed | request received | verdict | counts as | note                         |
        | A. Jansen            | € 380,000.00 | € 1,000.00                 | 3 May 2027 10:00 | free    | law       | counted as terms, not as law |
