# policies/works/start.yaml
@pin
Feature: Moving the start, and what we cannot take on, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Clause 4.4: We do not promise what we cannot make well

    Scenario Outline: Clause 4.4: We do not promise what we cannot make well
      Given the order has not been planned yet
      And the contract was signed
      And our terms were signed
      And the change cannot be made
      When nobody is there on <request received> to receive the goods
      Then the request is <verdict>
      And the customer pays <total>
      And this follows from clause 10.1

      Examples:
        | request received  | verdict | total    | note                                                                       |
        | 18 May 2027 10:00 | paid    | € 320.00 | without the condition: other works wanted: yes or another date wanted: yes |
