# policies/services/projects.yaml
@pin
Feature: Stopping a project, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: The assignment is not finished

    Scenario Outline: The assignment is not finished
      Given the order has been shipped
      And a contract of <term in months> months at <price per period> a month, agreed on <order concluded> on our signed terms
      When the customer cancels the order on <request received>
      Then the cancellation is <verdict>
      And this follows from clause 4.4

      Examples:
        | term in months | price per period | order concluded       | request received   | verdict  | note                                                                                                                                       |
        | 12             | € 500.00         | 11 January 2027 15:00 | 3 March 2027 10:12 | rejected | stage of the order: concluded, planned, materials, in production or ready → concluded, planned, materials, in production, ready or shipped |

  Rule: The rest of the price

    Scenario Outline: The rest of the price
      Given <name of the customer>, a business
      And an order of <order value>
      And the event begins on <start of the event>
      And the order has been planned
      And the contract was signed
      And our terms were signed
      And the works have cost us <costs made> so far
      When the customer cancels the order on <request received>
      Then the cancellation is <verdict>
      And the customer pays <order value>
      And this follows from clause 4.1

      Examples:
        | name of the customer | order value | start of the event  | costs made     | request received    | verdict | note            |
        | Vecht Interiors      | € 12,500.00 | 30 April 2027 10:12 | € 1,000,000.00 | 19 March 2027 09:42 | paid    | € 0.00 → € 0.01 |

  Rule: A contract by the month

    Scenario Outline: A contract by the month
      Given the change costs us <what the change costs us>
      And it runs for <term in months> month
      And a workshop of <order value> for <number of persons> participants, agreed on <order concluded> on our signed terms
      When the customer asks on <request received> to change the design
      Then the change is <verdict>
      And the customer pays <what the change costs us>
      And this follows from clause 8.8
      And there is no need to <not needed>

      Examples:
        | what the change costs us | term in months | order value | number of persons | order concluded | request received   | verdict | not needed                  | note                                                             |
        | € 640.00                 | 1              | € 2,400.00  | 12                | 11 January 2027 | 10 June 2027 10:00 | paid    | hold the monthly evaluation | without the condition: kind of session is no session, and 2 more |
