# policies/webshop/changes.yaml
@pin
Feature: Changing an order, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Clause 6.10: What we can't do we say at once

    Scenario Outline: Clause 6.10: What we can't do we say at once
      Given the order has not been planned yet
      And the change cannot be made
      When nobody is there on <request received> to receive the goods
      Then the request is <verdict>
      And the customer pays <total>
      And this follows from clause 4.4

      Examples:
        | request received  | verdict | total   | note                                                  |
        | 10 May 2027 10:00 | paid    | € 35.00 | without the condition: other article: yes, and 1 more |
