# policies/services/advisers_duties.yaml
@pin
Feature: What an adviser owes the client besides the advice, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Guideline G41: Who wants to stop is first offered a pause

    Scenario Outline: Guideline G41: Who wants to stop is first offered a pause
      Given <name of the customer>, a consumer
      And an order of <order value>
      And the order was made at the customer's door
      And it was used more than to try it, and lost <value lost by use> of its value
      And nobody asked us to begin at once
      And a contract of <term in months> months at <price per period> a month, agreed on <order concluded> on our signed terms
      When the customer withdraws from the order on <request received>
      Then the request is <verdict>
      And the customer pays <value lost by use>
      And this follows from BW 6:230s(3)
      And there is no need to <not needed>

      Examples:
        | name of the customer | order value | value lost by use | term in months | price per period | order concluded       | request received      | verdict | not needed          | note                                                       |
        | A. Jansen            | € 12,500.00 | € 0.01            | 12             | € 500.00         | 11 January 2027 15:00 | 25 January 2027 23:59 | paid    | offer a pause first | kind of request: cancellation → cancellation or withdrawal |

  Rule: Guideline G42: Who pays the price hears what we saved

    @verify_with_counsel
    Scenario Outline: Guideline G42: Who pays the price hears what we saved
      Given <name of the customer>, a business
      And an order of <order value>
      And the event begins on <start of the event>
      And the order has been planned
      And the contract was signed
      And our terms were signed
      And we agreed that who cancels forfeits the deposit
      And the customer paid a deposit of <deposit paid>
      When the customer cancels the order on <request received>
      Then the cancellation is <verdict>
      And the customer pays <deposit paid>
      And <deposit paid> of the deposit is forfeited
      And this follows from clause 3.1
      And there is no need to <not needed>

      Examples:
        | name of the customer | order value | start of the event  | deposit paid | request received   | verdict | not needed                                    | note                                                                     |
        | Vecht Interiors      | € 12,500.00 | 30 April 2027 10:12 | € 0.01       | 3 March 2027 10:12 | paid    | give the figures of the costs and the savings | basis of the charge: includes price → includes flat or price, and 1 more |

    Scenario Outline: Guideline G42: Who pays the price hears what we saved (2)
      Given an order of <order value>
      And the contract was signed
      And our terms were signed
      And the assignment is a workshop for <number of persons> participants
      When nobody is there on <request received> to receive the goods
      Then the request is <verdict>
      And the customer pays <order value>
      And this follows from clause 8.5
      And the task is to <duty>, stating <contents>

      Examples:
        | order value | number of persons | request received   | verdict | duty                                          | contents                   | note                                                                                                  |
        | € 12,500.00 | 20                | 3 March 2027 10:12 | paid    | give the figures of the costs and the savings | the charge and the savings | kind of request: partial cancellation, cancellation or no-show → partial cancellation or cancellation |

  Rule: Guideline G43: What was done is invoiced when it stops

    Scenario Outline: Guideline G43: What was done is invoiced when it stops
      Given <name of the customer>, a consumer
      And the contract was signed
      And the order button did not say that ordering means paying
      And our terms were signed
      And we have carried out <value of what has been performed> of the works
      And the order was concluded on <order concluded>
      When the customer withdraws from the order on <request received>
      Then the request is <verdict>
      And this follows from BW 6:230v(3)
      And there is no need to <not needed>

      Examples:
        | name of the customer | value of what has been performed | order concluded       | request received   | verdict | not needed            | note                                                       |
        | A. Jansen            | € 0.01                           | 11 January 2027 15:00 | 3 March 2027 10:12 | free    | invoice what was done | kind of request: cancellation → cancellation or withdrawal |

    Scenario Outline: Guideline G43: What was done is invoiced when it stops (2)
      Given the order has been shipped
      And the contract was signed
      And our terms were signed
      And we have carried out <value of what has been performed> of the works
      And the order was concluded on <order concluded>
      When the customer cancels the order on <request received>
      Then the cancellation is <verdict>
      And this follows from clause 4.4
      And there is no need to <not needed>

      Examples:
        | value of what has been performed | order concluded       | request received   | verdict  | not needed            | note                                                                    |
        | € 0.01                           | 11 January 2027 15:00 | 3 March 2027 10:12 | rejected | invoice what was done | without the condition: acceptance of the change is accepted, and 1 more |

  Rule: The contract goes on

    Scenario Outline: The contract goes on
      Given the contract was signed
      And our terms were signed
      And it runs for <term in months> months
      When the customer reports a defect on <request received>
      Then the request is <verdict>
      And this follows from clause 9.5
      And there is no need to <not needed>

      Examples:
        | term in months | request received   | verdict | not needed                  | note                                                                                                                       |
        | 12             | 3 March 2027 10:12 | free    | hold the monthly evaluation | kind of request: change, partial cancellation or substitution → change, partial cancellation, substitution or defect claim |
