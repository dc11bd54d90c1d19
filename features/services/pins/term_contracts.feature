# policies/services/term_contracts.yaml
@pin
Feature: Contracts by the month, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Clause 5.4: A longer pause is talked about

    Scenario Outline: Clause 5.4: A longer pause is talked about
      Given the contract was signed
      And our terms were signed
      When the customer asks on <request received> for a pause of <months of pause> months
      Then the change is <verdict>
      And this follows from clause 6.1

      Examples:
        | request received   | months of pause | verdict | note                                                |
        | 4 March 2027 10:00 | 3               | free    | without the condition: a contract by the month: yes |
