# policies/works/start.yaml
@pin
Feature: Moving the start, and what we cannot take on, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Clause 4.1: Until we plan, the start moves for nothing

    Scenario Outline: Clause 4.1: Until we plan, the start moves for nothing
      Given the order has not been planned yet
      And the contract was signed
      And our terms were signed
      When the customer asks on <request received> to move the delivery date
      Then the change is <verdict>
      And this follows from clause 4.1, which counts as <counts as>

      Examples:
        | request received  | verdict | counts as | note                               |
        | 10 May 2027 10:00 | free    | terms     | counted as guideline, not as terms |

  Rule: Clause 4.2: Without a day for the start nothing has to be moved

    Scenario Outline: Clause 4.2: Without a day for the start nothing has to be moved
      Given the event begins on <start of the event>
      And the order has been planned
      And the contract was signed
      And our terms were signed
      And the change cannot be made
      When the customer asks on <request received> to move the delivery date
      Then the change is <verdict>
      And this follows from clause 4.4

      Examples:
        | start of the event | request received  | verdict  | note                                 |
        | not applicable     | 18 May 2027 10:00 | rejected | without the condition: feasible: yes |

  Rule: Clause 4.4: We do not promise what we cannot make well

    Scenario Outline: Clause 4.4: We do not promise what we cannot make well
      Given the order has been planned
      And the contract was signed
      And our terms were signed
      And the change cannot be made
      When the customer asks on <request received> to change the design
      Then the change is <verdict>
      And this follows from clause 4.4, which counts as <counts as>

      Examples:
        | request received  | verdict  | counts as | note                               |
        | 18 May 2027 10:00 | rejected | terms     | counted as guideline, not as terms |

  Rule: Clause 4.5: Another site is another works

    Scenario Outline: Clause 4.5: Another site is another works
      Given the order has been planned
      And the contract was signed
      And our terms were signed
      When the customer asks on <request received> to deliver to another address
      Then the change is <verdict>
      And this follows from clause 4.5, which counts as <counts as>

      Examples:
        | request received  | verdict  | counts as | note                               |
        | 18 May 2027 10:00 | rejected | terms     | counted as guideline, not as terms |

  Rule: Other works wanted

    Scenario Outline: Other works wanted
      Given <name of the customer>, a consumer
      And the order is ready
      And the contract was signed
      And our terms were not handed over
      And the order is a sale of goods
      And it has not been delivered
      When the customer reports a defect on <request received>
      Then <who> must approve it
      And this follows from BW 7:17(2)

      Examples:
        | name of the customer | request received   | who           | note                                                         |
        | A. Jansen            | 3 March 2027 10:12 | the aftercare | kind of request: substitution → substitution or defect claim |
