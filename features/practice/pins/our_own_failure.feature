# policies/practice/our_own_failure.yaml
@pin
Feature: When it is our own doing, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Clause 9.3: If we are far too late you may cancel for nothing

    Scenario Outline: Clause 9.3: If we are far too late you may cancel for nothing
      Given <name of the customer>, a business
      And the quotation was signed
      And our terms were signed
      And we are <days we are late> days late
      When the customer withdraws from the order on <request received>
      Then the request is <verdict>
      And this follows from BW 6:230g(1)(a)

      Examples:
        | name of the customer | days we are late | request received  | verdict  | note                                                                                                     |
        | Vecht Interiors      | 30               | 30 May 2027 09:00 | rejected | kind of request: partial cancellation or cancellation → partial cancellation, cancellation or withdrawal |

    Scenario Outline: Clause 9.3: If we are far too late you may cancel for nothing (2)
      Given a quotation of <order value>
      And we are <days we are late> days late
      When the customer cancels the order on <request received>
      Then the cancellation is <verdict>
      And this rests on BW 6:232

      Examples:
        | order value | days we are late | request received  | verdict  | note                                                                                                                                      |
        | € 12,500.00 | 30               | 30 May 2027 09:00 | rejected | stage of the order: concluded, planned, materials, in production or ready → quoted, concluded, planned, materials, in production or ready |
