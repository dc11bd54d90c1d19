# policies/practice/purchase_terms.yaml
@pin
Feature: Purchase terms and main points, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Clause 2.9: A longer payment term than ours

    Scenario Outline: Clause 2.9: A longer payment term than ours
      Given <name of the customer>, a business
      And an order of <order value>, concluded on <order concluded>
      And nothing is on paper
      And our terms were handed over
      And the order is a sale of goods
      And the customer is a business from abroad
      And the customer's terms give <payment term in the customer's terms> days for paying
      And we agreed on <payment term in days> days for paying
      And the request came by telephone and was never confirmed
      When the customer cancels the order on <request received>
      Then we wait until we have <what we wait for>
      And this follows from clause 2.4
      And there is no need to <not needed>

      Examples:
        | name of the customer | order value | order concluded | payment term in the customer's terms | payment term in days | request received   | what we wait for                                   | not needed              | note                                      |
        | Vecht Interiors      | € 12,500.00 | 4 January 2027  | 15                                   | 14                   | 1 March 2027 10:00 | the customer's written confirmation of the request | settle the payment term | without the condition: theirs govern: yes |
