# policies/practice/approval.yaml
@pin
Feature: Who is heard, and how, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Oral and unconfirmed

    Scenario Outline: Oral and unconfirmed
      Given <name of the customer>, a business
      And the quotation was signed
      And our terms were signed
      And the order is a sale of goods
      And the customer came to say it, and never confirmed it
      When the customer cancels the order on <request received>
      Then we wait until we have <what we wait for>
      And this follows from clause 2.4

      Examples:
        | name of the customer | request received   | what we wait for                                   | note                                                        |
        | Vecht Interiors      | 1 March 2027 10:00 | the customer's written confirmation of the request | how the request came in: telephone or in person → telephone |
