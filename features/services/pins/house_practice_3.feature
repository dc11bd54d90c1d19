# policies/services/house_practice.yaml
@pin
Feature: How we do it in practice, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Guideline G32: A few hours less is free, once per assignment

    Scenario Outline: Guideline G32: A few hours less is free, once per assignment
      Given the order has been planned
      And the contract was signed
      And our terms were signed
      And it runs for <term in months> months
      And it is about <share of the quantity that changes> of the quantity
      And the customer wants fewer hours
      When the customer asks on <request received> for a pause of <months of pause> months
      Then <who> must approve it
      And this follows from clause 5.4

      Examples:
        | term in months | share of the quantity that changes | request received   | months of pause | who               | note                                      |
        | 12             | 10 %                               | 3 March 2027 10:12 | 3               | the sales manager | what changes: quantity → quantity or date |

    Scenario Outline: Guideline G32: A few hours less is free, once per assignment (2)
      Given the contract was signed
      And the offer was valid until <offer valid until>
      And our terms were signed
      And the customer wants fewer hours
      When the customer asks on <request received> for <share of the quantity that changes> more at the price of the offer
      Then the change is <verdict>
      And this follows from clause 7.5

      Examples:
        | offer valid until | request received   | share of the quantity that changes | verdict  | note                                               |
        | 11 February 2027  | 3 March 2027 10:12 | 10 %                               | rejected | stage of the order: planned → concluded or planned |

    Scenario Outline: Guideline G32: A few hours less is free, once per assignment (3)
      Given the order has been planned
      And the contract was signed
      And the offer was valid until <offer valid until>
      And our terms were signed
      And the customer wants fewer hours
      When the customer asks on <request received> for <share of the quantity that changes> more at the price of the offer
      Then the change is <verdict>
      And this follows from guideline G32

      Examples:
        | offer valid until | request received   | share of the quantity that changes | verdict | note                    |
        | 11 February 2027  | 3 March 2027 10:12 | 10 %                               | free    | accepted → not accepted |

  Rule: Guideline G34: Who expected a result is heard

    Scenario Outline: Guideline G34: Who expected a result is heard
      Given <name of the customer>, a consumer
      And the contract was signed
      And our terms were signed
      And the order is a sale of goods
      And it has not been delivered
      And we never told the customer that we promise an effort only
      When the customer reports a defect on <request received>
      Then <who> must approve it
      And this follows from BW 7:17(2)

      Examples:
        | name of the customer | request received   | who              | note                                           |
        | A. Jansen            | 3 March 2027 10:12 | the service desk | without the condition: result not reached: yes |

  Rule: Guideline G35: A proposal may change freely

    Scenario Outline: Guideline G35: A proposal may change freely
      Given <name of the customer>, a consumer
      And the order is a sale of goods
      And it has not been delivered
      And nothing has been ordered yet
      When the customer reports a defect on <request received>
      Then <who> must approve it
      And this follows from BW 7:17(2)

      Examples:
        | name of the customer | request received   | who              | note                                                                                                                                                           |
        | A. Jansen            | 3 March 2027 10:12 | the service desk | kind of request: partial cancellation, cancellation, withdrawal or substitution → partial cancellation, cancellation, withdrawal, substitution or defect claim |
