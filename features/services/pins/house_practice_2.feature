# policies/services/house_practice.yaml
@pin
Feature: How we do it in practice, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Guideline G31: Each evaluation we missed is a month you need not pay

    Scenario Outline: Guideline G31: Each evaluation we missed is a month you need not pay
      Given <name of the customer>, a business
      And we save <savings> when the works end
      And <months performed> of the months have passed
      And a contract of <term in months> months at <price per period> a month, agreed on <order concluded> on our signed terms
      And the assignment is a coaching session
      And for ending the assignment, <sum agreed for ending> was negotiated apart
      And we missed <evaluations we missed> of the evaluations
      When the customer cancels the order on <request received>
      Then the cancellation is <verdict>
      And the customer pays <sum agreed for ending>
      And this follows from clause 12.1

      Examples:
        | name of the customer | savings    | months performed | term in months | price per period | order concluded | sum agreed for ending | evaluations we missed | request received      | verdict | note                                                            |
        | Vecht Interiors      | € 3,000.00 | 0                | 6              | € 950.00         | 4 January 2027  | € 1,500.00            | 3                     | 4 February 2027 10:00 | paid    | without the condition: a contract by the month: yes, and 1 more |

    Scenario Outline: Guideline G31: Each evaluation we missed is a month you need not pay (2)
      Given <name of the customer>, a business
      And we save <savings> when the works end
      And <months performed> of the months have passed
      And we agreed that it may be ended early
      And a contract of <term in months> months at <price per period> a month, agreed on <order concluded> on our signed terms
      And we missed <evaluations we missed> of the evaluations
      When the customer cancels the order on <request received>
      Then the cancellation is <verdict>
      And the customer pays <price per period>
      And this follows from clause 5.2

      Examples:
        | name of the customer | savings    | months performed | term in months | price per period | order concluded | evaluations we missed | request received      | verdict | note                                          |
        | Vecht Interiors      | € 3,000.00 | 0                | 6              | € 950.00         | 4 January 2027  | 3                     | 4 February 2027 10:00 | paid    | without the condition: may be ended early: no |

  Rule: Guideline G32: A few hours less is free, once per assignment

    Scenario Outline: Guideline G32: A few hours less is free, once per assignment
      Given the order has been planned
      And the contract was signed
      And our terms were signed
      And the change costs us <what the change costs us>
      And it is about <share of the quantity that changes> of the quantity
      And the customer wants fewer hours
      When the customer asks on <request received> to change the design
      Then the change is <verdict>
      And the customer pays <what the change costs us>
      And this follows from clause 6.4

      Examples:
        | what the change costs us | share of the quantity that changes | request received   | verdict | note                                                        |
        | € 640.00                 | 10 %                               | 4 March 2027 10:00 | paid    | without the condition: what changes is quantity, and 1 more |

  Rule: Guideline G35: A proposal may change freely

    Scenario Outline: Guideline G35: A proposal may change freely
      Given nothing has been ordered yet
      When nobody is there on <request received> to receive the goods
      Then the request is <verdict>
      And this rests on BW 6:232

      Examples:
        | request received      | verdict  | note                                                                                                                                                                                                                     |
        | 11 January 2027 10:00 | rejected | without the condition: kind of request is partial cancellation, cancellation, withdrawal or substitution or (kind of request is change and what changes is quantity, date, specification, address or person), and 1 more |

  Rule: Guideline G36: Without our terms the sales manager decides what a change costs

    Scenario Outline: Guideline G36: Without our terms the sales manager decides what a change costs
      Given the quotation was signed
      And our terms were not handed over
      And the order is one for hire
      And the order was concluded on <order concluded>
      When the customer cancels the order on <request received>
      Then <who> must approve it
      And this follows from guideline G36

      Examples:
        | order concluded | request received | who               | note                                          |
        | 11 January 2027 | 3 May 2027 10:00 | the sales manager | kind of contract: service → service or rental |

    @verify_with_counsel
    Scenario Outline: Guideline G36: Without our terms the sales manager decides what a change costs (2)
      Given <name of the customer>, a business
      And the contract was signed
      And our terms were handed over
      And the customer mentioned its own terms
      And the customer is a business from abroad
      When the customer asks on <request received> to move the delivery date
      Then <who> must approve it
      And this follows from CISG art. 19

      Examples:
        | name of the customer | request received   | who               | note                                       |
        | Vecht Interiors      | 3 March 2027 10:12 | the legal counsel | for the sales manager to decide → accepted |
