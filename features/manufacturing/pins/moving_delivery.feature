# policies/manufacturing/moving_delivery.yaml
@pin
Feature: Moving the delivery date of a planned order, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Clause 6.3: Moving in time is free

    Scenario Outline: Clause 6.3: Moving in time is free
      Given delivery is promised for <promised delivery>
      And the order is ready
      And the quotation was signed
      And our terms were signed
      When the customer asks on <request received> to move the delivery date to <new date>
      Then the change is <verdict>
      And the customer pays <total>
      And this follows from clause 6.3, which counts as <counts as>

      Examples:
        | promised delivery | request received    | new date    | verdict | total    | counts as | note                               |
        | 30 April 2027     | 16 April 2027 00:00 | 10 May 2027 | paid    | € 350.00 | terms     | counted as guideline, not as terms |

  Rule: Clause 6.3: Where no date was agreed there is none to move

    Scenario Outline: Clause 6.3: Where no date was agreed there is none to move
      Given the order has been planned
      And the quotation was signed
      And our terms were signed
      And no delivery date was agreed
      When the customer asks on <request received> to move the delivery date
      Then the change is <verdict>
      And this follows from clause 6.3, which counts as <counts as>

      Examples:
        | request received    | verdict | counts as | note                               |
        | 20 April 2027 00:00 | free    | terms     | counted as guideline, not as terms |
