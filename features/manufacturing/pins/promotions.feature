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
      When the customer asks on <request received> for the price of the offer
      Then the change is <verdict>
      And this follows from clause 8.1, which counts as terms

      Examples:
        | offer valid until | request received       | verdict  | note                               |
        | 31 January 2027   | 1 March 2027 00:00     | rejected | counted as guideline, not as terms |
        | 1 March 2027      | 28 February 2027 23:59 | free     | counted as guideline, not as terms |
