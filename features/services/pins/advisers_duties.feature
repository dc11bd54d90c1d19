# policies/services/advisers_duties.yaml
@pin
Feature: What an adviser owes the client besides the advice, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Guideline G40: A missed evaluation is held within a week

    Scenario Outline: Guideline G40: A missed evaluation is held within a week
      Given <name of the customer>, a business
      And a contract of <term in months> months at <price per period> a month, agreed on <order concluded> on our signed terms
      And we missed <evaluations we missed> evaluation
      When the customer cancels the order on <request received>
      Then the cancellation is <verdict>
      And this follows from clause 4.1
      And there is no need to <not needed>

      Examples:
        | name of the customer | term in months | price per period | order concluded | evaluations we missed | request received      | verdict | not needed                  | note                                                |
        | Vecht Interiors      | 0              | € 950.00         | 4 January 2027  | 1                     | 4 February 2027 10:00 | free    | hold the monthly evaluation | without the condition: a contract by the month: yes |

  Rule: Guideline G43: What was done is invoiced when it stops

    Scenario Outline: Guideline G43: What was done is invoiced when it stops
      Given <months performed> of the months have passed
      And a contract of <term in months> months at <price per period> a month, agreed on <order concluded> on our signed terms
      When the customer asks on <request received> to swap one article for another
      Then the request is <verdict>
      And this follows from clause 6.8
      And there is no need to <not needed>

      Examples:
        | months performed | term in months | price per period | order concluded | request received   | verdict | not needed            | note                                                   |
        | 2                | 6              | € 950.00         | 4 January 2027  | 4 March 2027 10:00 | free    | invoice what was done | without the condition: kind of request is cancellation |

    @verify_with_counsel
    Scenario Outline: Guideline G43: What was done is invoiced when it stops (2)
      Given <name of the customer>, a business
      And in all the customer has paid <paid so far>
      And we have carried out <paid so far> of the works
      And <months performed> of the months have passed
      And a contract of <term in months> months at <paid so far> a month, agreed on <order concluded> on our signed terms
      When the customer cancels the order on <request received>
      Then the cancellation is <verdict>
      And the customer pays <total>
      And this follows from clause 5.1
      And there is no need to <not needed>

      Examples:
        | name of the customer | paid so far | months performed | term in months | order concluded | request received   | verdict | total      | not needed            | note                                                                                         |
        | Vecht Interiors      | € 950.00    | 2                | 6              | 4 January 2027  | 4 March 2027 10:00 | paid    | € 3,800.00 | invoice what was done | without the condition: value of what has been performed is more than paid so far, and 1 more |

    @verify_with_counsel
    Scenario Outline: Guideline G43: What was done is invoiced when it stops (3)
      Given <name of the customer>, a business
      And in all the customer has paid <paid so far>
      And we have carried out <value of what has been performed> of the works
      And <months performed> of the months have passed
      And a contract of <term in months> months at <paid so far> a month, agreed on <order concluded> on our signed terms
      When the customer cancels the order on <request received>
      Then the cancellation is <verdict>
      And the customer pays <total>
      And this follows from clause 5.1
      And <who> invoices by <by> what was done

      Examples:
        | name of the customer | paid so far | value of what has been performed | months performed | term in months | order concluded | request received   | verdict | total      | who                | by                  | note                                                                                        |
        | Vecht Interiors      | € 950.00    | € 950.01                         | 2                | 6              | 4 January 2027  | 4 March 2027 10:00 | paid    | € 3,800.00 | the administration | 18 March 2027 10:00 | value of what has been performed: more than paid so far → more than paid so far plus € 0.01 |
