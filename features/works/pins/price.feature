# policies/works/price.yaml
@pin
Feature: The price, the final account and the instalments, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Clause 3.1: The price of the works stands

    Scenario Outline: Clause 3.1: The price of the works stands
      Given an order of <order value>
      And the order is in production
      And the contract was signed
      And our terms were signed
      When the customer asks on <request received> for a lower price
      Then the change is <verdict>
      And this follows from clause 3.1, which counts as <counts as>

      Examples:
        | order value  | request received | verdict  | counts as | note                               |
        | € 380,000.00 | 3 May 2027 10:00 | rejected | terms     | counted as guideline, not as terms |

  Rule: Clause 3.2: An estimate is settled by what the works came to

    Scenario Outline: Clause 3.2: An estimate is settled by what the works came to
      Given an order of <order value>
      And the order has been delivered
      And the contract was signed
      And our terms were signed
      And the price of the works is an estimate of <order value>
      When the customer contests an instalment of <instalment that was billed> on <request received>
      Then the change is <verdict>
      And the customer pays <instalment that was billed>
      And this follows from BW 7:752(1)

      Examples:
        | order value | instalment that was billed | request received | verdict | note                                                  |
        | € 80,000.00 | € 1,000.00                 | 3 May 2027 10:00 | paid    | without the condition: an instalment is contested: no |
