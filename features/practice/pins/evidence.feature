# policies/practice/evidence.yaml
@pin
Feature: The order on paper, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Clause 2.2: A note of a call that nobody confirmed

    Scenario Outline: Clause 2.2: A note of a call that nobody confirmed
      Given <name of the customer>, a business
      And all we have is a note of a call
      And it was signed by somebody who may not sign
      And our terms were signed
      And the order is a sale of goods
      When the customer cancels the order on <request received>
      Then we wait until we have <what we wait for>
      And this follows from BW 3:69
      And there is no need to <not needed>

      Examples:
        | name of the customer | request received   | what we wait for                                                | not needed                                          | note                               |
        | Vecht Interiors      | 1 March 2027 10:00 | approval of the order by somebody who may sign for the customer | confirm in writing what was agreed by word of mouth | without the condition: formed: yes |

  Rule: Clause 2.2: A recording the customer did not know of

    Scenario Outline: Clause 2.2: A recording the customer did not know of
      Given <name of the customer>, a business
      And it was signed by somebody who may not sign
      And the call was recorded, and the customer did not know it
      And our terms were signed
      And the order is a sale of goods
      When the customer cancels the order on <request received>
      Then we wait until we have <what we wait for>
      And this follows from BW 3:69
      And there is no need to <not needed>

      Examples:
        | name of the customer | request received   | what we wait for                                                | not needed                                          | note                               |
        | Vecht Interiors      | 1 March 2027 10:00 | approval of the order by somebody who may sign for the customer | confirm in writing what was agreed by word of mouth | without the condition: formed: yes |
