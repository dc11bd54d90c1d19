# policies/services/term_contracts.yaml
@pin
Feature: Contracts by the month, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Clause 5.3: A quarter of what is left may be dropped for nothing, the rest is paid

    Scenario Outline: Clause 5.3: A quarter of what is left may be dropped for nothing, the rest is paid
      Given <name of the customer>, a business
      And <months performed> of the months have passed
      And the customer paid a deposit of <deposit paid>
      And a contract of <term in months> months at <price per period> a month, agreed on <order concluded> on our signed terms
      When the customer cancels <value of what is cancelled> of the order on <request received>
      Then the request is <verdict>
      And the customer pays <total>
      And <back> is refunded
      And this follows from clause 5.3
      And <kept> of the deposit is forfeited

      Examples:
        | name of the customer | months performed | deposit paid | term in months | price per period | order concluded       | value of what is cancelled | request received   | verdict | total      | back       | kept   | note                                                     |
        | Vecht Interiors      | 4                | € 10,000.00  | 12             | € 500.00         | 11 January 2027 15:00 | € 4,000.00                 | 3 March 2027 10:12 | paid    | € 3,000.00 | € 5,000.00 | € 0.00 | what is dropped beyond a quarter: taken from the deposit |

  Rule: Clause 5.4: A longer pause is talked about

    Scenario Outline: Clause 5.4: A longer pause is talked about
      Given the contract was signed
      And our terms were signed
      And it runs for <term in months> months
      And the pause is <months of pause> months
      When the customer asks on <request received> to change the design
      Then the change is <verdict>
      And this follows from clause 6.1

      Examples:
        | term in months | months of pause | request received   | verdict | note                                                    |
        | 6              | 3               | 4 March 2027 10:00 | free    | without the condition: what changes is date, and 1 more |

    Scenario Outline: Clause 5.4: A longer pause is talked about (2)
      Given the contract was signed
      And our terms were signed
      And it runs for <term in months> months
      When the customer asks on <request received> for a pause of <months of pause> months
      Then <who> must approve it
      And this follows from clause 5.4, which counts as <counts as>

      Examples:
        | term in months | request received   | months of pause | who               | counts as | note                               |
        | 12             | 3 March 2027 10:12 | 3               | the sales manager | terms     | counted as guideline, not as terms |

  Rule: Clause 5.4: Another day or a short pause is free

    Scenario Outline: Clause 5.4: Another day or a short pause is free
      Given the contract was signed
      And our terms were signed
      And it runs for <term in months> months
      When the customer asks on <request received> to move the delivery date
      Then the change is <verdict>
      And this follows from clause 5.4, which counts as <counts as>

      Examples:
        | term in months | request received   | verdict | counts as | note                               |
        | 6              | 4 March 2027 10:00 | free    | terms     | counted as guideline, not as terms |
