# policies/webshop/promotions.yaml
@pin
Feature: The price of a promotion, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Clause 8.3: What is added during the promotion has its price

    Scenario Outline: Clause 8.3: What is added during the promotion has its price
      Given the order has not been planned yet
      And the offer was valid until <offer valid until>
      And the change cannot be made
      And the customer claims the price of the promotion
      When the customer asks on <request received> to change the quantity
      Then the change is <verdict>
      And this follows from clause 6.10

      Examples:
        | offer valid until | request received  | verdict  | note                                 |
        | 31 May 2027       | 31 May 2027 23:59 | rejected | without the condition: feasible: yes |

  Rule: Clause 8.4: What is added after it has the price of today

    Scenario Outline: Clause 8.4: What is added after it has the price of today
      Given the order has not been planned yet
      And the change cannot be made
      And the customer claims the price of the promotion
      When the customer asks on <request received> to change the quantity
      Then the change is <verdict>
      And this follows from clause 6.10

      Examples:
        | request received  | verdict  | note                                 |
        | 1 June 2027 00:00 | rejected | without the condition: feasible: yes |

    Scenario Outline: Clause 8.4: What is added after it has the price of today (2)
      Given the order has been shipped
      And the customer claims the price of the promotion
      When the customer asks on <request received> to change the quantity
      Then the change is <verdict>
      And this follows from clause 6.8

      Examples:
        | request received  | verdict  | note                                            |
        | 1 June 2027 00:00 | rejected | without the condition: it has not left yet: yes |
