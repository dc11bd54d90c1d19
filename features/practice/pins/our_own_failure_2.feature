# policies/practice/our_own_failure.yaml
@pin
Feature: When it is our own doing, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Caused by us

    Scenario Outline: Caused by us
      Given the contract was signed
      And our terms were signed
      And the end is our doing
      And the order is one for works
      When the customer asks on <request received> to change the design
      Then the change is <verdict>
      And this follows from clause 9.1

      Examples:
        | request received    | verdict | note                                                  |
        | 20 April 2027 11:00 | free    | without the alternative: on whose account is supplier |

    Scenario Outline: Caused by us (2)
      Given the contract was signed
      And our terms were signed
      And we told the customer in time that it would cost more
      And the end is the doing of somebody else
      And the order is one for works
      When the customer asks on <request received> for <value of what is added> of extra work
      Then the change is <verdict>
      And the customer pays <value of what is added>
      And this follows from BW 7:752(1)

      Examples:
        | request received    | value of what is added | verdict | note                                                 |
        | 20 April 2027 11:00 | € 1,000.01             | paid    | on whose account: supplier → supplier or third party |

    Scenario Outline: Caused by us (3)
      Given the contract was signed
      And our terms were signed
      And the customer asks this because of us
      And the order is one for works
      When the customer asks on <request received> to change the design
      Then the change is <verdict>
      And this follows from clause 9.1

      Examples:
        | request received    | verdict | note                                                               |
        | 20 April 2027 11:00 | free    | without the alternative: reason of the customer is supplier caused |
