# policies/webshop/gestures.yaml
@pin
Feature: Gestures for customers who come back, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Guideline G40: A regular customer misses the van once for nothing

    Scenario Outline: Guideline G40: A regular customer misses the van once for nothing
      Given the customer is a regular one
      And the order has been planned
      And the amount in the clause is a penalty
      When nobody is there on <request received> to receive the goods
      Then <who> must approve it
      And this follows from BW 6:94(1)

      Examples:
        | request received   | who               | note                           |
        | 3 March 2027 10:12 | the legal counsel | now an exception to BW 6:94(1) |
