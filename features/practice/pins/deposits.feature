# policies/practice/deposits.yaml
@pin
Feature: When we ask for a deposit, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Guideline G29: A deposit where we spend first, or the customer is new or a risk

    Scenario Outline: Guideline G29: A deposit where we spend first, or the customer is new or a risk
      Given the customer has never ordered from us
      And a contract for works of <order value>, concluded on <order concluded> on our signed terms
      And we told the customer in time that it would cost more
      And a deposit of <deposit agreed> was agreed
      And what is added costs <value of what is added>
      When the customer asks on <request received> to change the quantity
      Then the change is <verdict>
      And the customer pays <value of what is added>
      And this follows from BW 7:752(1)
      And the task is to <duty>, stating <contents>

      Examples:
        | order value | order concluded       | deposit agreed | value of what is added | request received   | verdict | duty              | contents                                    | note                                |
        | € 12,500.00 | 11 January 2027 15:00 | € 0.00         | € 800.00               | 3 March 2027 10:12 | paid    | ask for a deposit | the amount, the term and what becomes of it | relationship: prospect or new → new |
