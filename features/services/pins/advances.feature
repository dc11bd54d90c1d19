# policies/services/advances.yaml
@pin
Feature: The advance on a project, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Clause 3.2: Before the advance is in, nothing is added or moved

    Scenario Outline: Clause 3.2: Before the advance is in, nothing is added or moved
      Given the quotation was signed
      And our terms were signed
      And a deposit of <deposit agreed> was agreed
      When the customer asks on <request received> to move the delivery date
      Then the change is <verdict>
      And this follows from clause 3.2, which counts as <counts as>

      Examples:
        | deposit agreed | request received | verdict  | counts as | note                                           |
        | € 1,000.00     | 3 May 2027 10:00 | rejected | terms     | counted as guideline, not as terms, and 1 more |
