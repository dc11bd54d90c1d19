# policies/services/best_efforts.yaml
@pin
Feature: Our best effort, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Clause 10.2: Who was promised our best effort has no claim to the result

    Scenario Outline: Clause 10.2: Who was promised our best effort has no claim to the result
      Given the event begins on <start of the event>
      And the contract was signed
      And our terms were signed
      And the customer misses the result
      When the customer asks on <request received> to change the quantity
      Then the change is <verdict>
      And this follows from clause 6.1

      Examples:
        | start of the event  | request received   | verdict | note                                                   |
        | 30 April 2027 10:12 | 3 March 2027 10:12 | free    | kind of request: defect claim → change or defect claim |
