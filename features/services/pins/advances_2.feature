# policies/services/advances.yaml
@pin
Feature: The advance on a project, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: The advance stands for the cost of stopping

    @verify_with_counsel
    Scenario Outline: The advance stands for the cost of stopping
      Given <name of the customer>, a business
      And the event begins on <start of the event>
      And the order has been planned
      And we agreed that who cancels forfeits the deposit
      And <months performed> of the months have passed
      And the customer paid a deposit of <deposit paid>
      And a contract of <term in months> months at <price per period> a month, agreed on <order concluded> on our signed terms
      When the customer cancels the order on <request received>
      Then the cancellation is <verdict>
      And the customer pays <total>
      And this follows from clause 5.1

      Examples:
        | name of the customer | start of the event  | months performed | deposit paid | term in months | price per period | order concluded       | request received   | verdict | total      | note                                  |
        | Vecht Interiors      | 30 April 2027 10:12 | 4                | € 0.01       | 12             | € 500.00         | 11 January 2027 15:00 | 3 March 2027 10:12 | paid    | € 4,000.00 | without the condition: a project: yes |

    Scenario Outline: The advance stands for the cost of stopping (2)
      Given <name of the customer>, a business
      And an order of <order value>
      And the event begins on <start of the event>
      And the contract was signed
      And our terms were signed
      And we agreed that who cancels forfeits the deposit
      And the customer paid a deposit of <deposit paid>
      When the customer cancels the order on <request received>
      Then the cancellation is <verdict>
      And <deposit paid> is refunded
      And this follows from clause 4.1

      Examples:
        | name of the customer | order value | start of the event  | deposit paid | request received   | verdict | note                                                                          |
        | Vecht Interiors      | € 12,500.00 | 30 April 2027 10:12 | € 0.01       | 3 March 2027 10:12 | free    | without the condition: stage of the order is planned or materials, and 1 more |

    @verify_with_counsel
    Scenario Outline: The advance stands for the cost of stopping (3)
      Given <name of the customer>, a business
      And an order of <order value>
      And the event begins on <start of the event>
      And the materials have been bought
      And the contract was signed
      And our terms were signed
      And we agreed that who cancels forfeits the deposit
      And the customer paid a deposit of <deposit paid>
      When the customer cancels the order on <request received>
      Then the cancellation is <verdict>
      And the customer pays <deposit paid>
      And <deposit paid> of the deposit is forfeited
      And this follows from clause 3.1

      Examples:
        | name of the customer | order value | start of the event  | deposit paid | request received   | verdict | note                                                           |
        | Vecht Interiors      | € 12,500.00 | 30 April 2027 10:12 | € 0.01       | 3 March 2027 10:12 | paid    | stage of the order: planned or materials → planned, and 1 more |

    Scenario Outline: The advance stands for the cost of stopping (4)
      Given <name of the customer>, a business
      And an order of <order value>
      And the event begins on <start of the event>
      And the order is in production
      And the contract was signed
      And our terms were signed
      And we agreed that who cancels forfeits the deposit
      And the customer paid a deposit of <deposit paid>
      When the customer cancels the order on <request received>
      Then the cancellation is <verdict>
      And the customer pays <order value>
      And this follows from clause 4.3

      Examples:
        | name of the customer | order value | start of the event  | deposit paid | request received   | verdict | note                                                                          |
        | Vecht Interiors      | € 12,500.00 | 30 April 2027 10:12 | € 0.01       | 3 March 2027 10:12 | paid    | without the condition: stage of the order is planned or materials, and 1 more |
