# policies/works/termination.yaml
@pin
Feature: Ending the works before they begin, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Clause 7.5: Finished works can no longer be ended

    Scenario Outline: Clause 7.5: Finished works can no longer be ended
      Given the order has been shipped
      And the contract was signed
      And our terms were signed
      When the customer cancels <value of what is cancelled> of the order on <request received>
      Then the request is <verdict>
      And this follows from clause 7.5, which counts as <counts as>

      Examples:
        | value of what is cancelled | request received | verdict  | counts as | note                               |
        | € 20,000.00                | 3 May 2027 10:00 | rejected | terms     | counted as guideline, not as terms |

  Rule: The price less a tenth

    Scenario Outline: The price less a tenth
      Given <name of the customer>, a business
      And the materials have been bought
      And the contract was signed
      And our terms were signed
      And we save <savings> when the works end
      And the works have cost us <costs made> so far
      When the customer cancels <value of what is cancelled> of the order on <request received>
      Then the request is <verdict>
      And this follows from clause 7.3

      Examples:
        | name of the customer | savings  | costs made | value of what is cancelled | request received   | verdict | note            |
        | Vecht Interiors      | € 500.00 | € 0.01     | € 0.00                     | 3 March 2027 10:12 | free    | € 0.00 → € 0.01 |
