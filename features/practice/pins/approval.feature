# policies/practice/approval.yaml
@pin
Feature: Who is heard, and how, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Clause 2.4: A request by word of mouth is confirmed first

    Scenario Outline: Clause 2.4: A request by word of mouth is confirmed first
      Given the quotation was signed
      And our terms were signed
      And the order is a sale of goods
      And the request came by telephone and was never confirmed
      When the customer asks on <request received> to move the delivery date
      Then we wait until we have <what we wait for>
      And this follows from clause 2.4

      Examples:
        | request received   | what we wait for                                   | note                                                           |
        | 1 March 2027 10:00 | the customer's written confirmation of the request | kind of request: not defect claim → not change or defect claim |
