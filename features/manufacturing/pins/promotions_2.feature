# policies/manufacturing/promotions.yaml
@pin
Feature: The price of an offer, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Clause 8.1: A past offer is past

    Scenario Outline: Clause 8.1: A past offer is past
      Given the order has not been planned yet
      And the quotation was signed
      And the offer was valid until <offer valid until>
      And our terms were signed
      And the customer claims the price of an offer
      When the customer asks on <request received> to move the delivery date
      Then the change is <verdict>
      And this follows from clause 6.1

      Examples:
        | offer valid until | request received   | verdict | note                                                     |
        | 28 February 2027  | 1 March 2027 00:00 | free    | without the condition: what changes is price, and 5 more |

  Rule: Clause 8.1: While an offer runs, its price is yours

    Scenario Outline: Clause 8.1: While an offer runs, its price is yours
      Given the customer is a regular one
      And the order has been planned
      And the contract was signed
      And the offer was valid until <offer valid until>
      And our terms were signed
      And the customer claims the price of an offer
      When the customer asks on <request received> to pass the order on to another company
      Then the change is <verdict>
      And the customer pays <total>
      And this follows from guideline G3

      Examples:
        | offer valid until | request received       | verdict | total    | note                                  |
        | 11 February 2027  | 11 February 2027 10:12 | paid    | € 250.00 | what changes: price → price or person |

  Rule: Clause 8.2: What is added after an offer has the price of today

    Scenario Outline: Clause 8.2: What is added after an offer has the price of today
      Given the order has not been planned yet
      And the quotation was signed
      And our terms were signed
      And the customer claims the price of an offer
      When the customer asks on <request received> to swap one article for another
      Then the request is <verdict>
      And this follows from clause 6.1

      Examples:
        | request received   | verdict | note                                                         |
        | 1 March 2027 09:00 | free    | without the condition: kind of request is change, and 2 more |
