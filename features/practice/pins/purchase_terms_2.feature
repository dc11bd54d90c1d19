# policies/practice/purchase_terms.yaml
@pin
Feature: Purchase terms and main points, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Clause 2.5: Purchase terms are asked for and read

    Scenario Outline: Clause 2.5: Purchase terms are asked for and read
      Given <name of the customer>, a business
      And nothing is on paper
      And our terms were handed over
      And the customer mentioned its own terms
      And the order is a sale of goods
      And we asked for the customer's purchase terms
      And the request was not confirmed in writing
      When the customer cancels the order on <request received>
      Then we wait until we have <what we wait for>
      And this follows from clause 2.2
      And there is no need to <not needed>

      Examples:
        | name of the customer | request received   | what we wait for                                            | not needed                            | note                                                                      |
        | Vecht Interiors      | 1 March 2027 10:00 | the signed quotation or a written confirmation of the order | ask for the customer's purchase terms | the customer's purchase terms: not requested → not requested or requested |
