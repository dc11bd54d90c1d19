# policies/manufacturing/small_changes.yaml
@pin
Feature: Company practice for small and unusual requests, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Guideline G2: A quotation may change freely

    Scenario Outline: Guideline G2: A quotation may change freely
      Given a quotation of <order value>
      When nobody is there on <request received> to receive the goods
      Then the request is <verdict>
      And this rests on BW 6:232

      Examples:
        | order value | request received   | verdict  | note                                                                                                             |
        | € 12,500.00 | 8 March 2027 14:00 | rejected | without the condition: kind of request is change, partial cancellation, cancellation, withdrawal or substitution |

  Rule: Guideline G3: A known customer may pass the order on

    Scenario Outline: Guideline G3: A known customer may pass the order on
      Given the customer is a regular one
      And the order has been planned
      And the contract was signed
      And the customer expressly rejected our terms
      When the customer asks on <request received> to pass the order on to another company
      Then <who> must approve it
      And this follows from guideline G9
      And there is no need to <not needed>

      Examples:
        | request received   | who               | not needed                              | note                                                      |
        | 3 March 2027 10:12 | the sales manager | quote the charge and wait for agreement | without the condition: terms in force is ours, and 1 more |

    Scenario Outline: Guideline G3: A known customer may pass the order on (2)
      Given the customer is a key customer
      And the order has been planned
      And the quotation was signed
      And our terms were signed
      When the customer asks on <request received> to pass the order on to another company
      Then the change is <verdict>
      And the customer pays <total>
      And this follows from guideline G3, which counts as <counts as>

      Examples:
        | request received   | verdict | total    | counts as | note                                           |
        | 8 March 2027 14:00 | paid    | € 250.00 | guideline | counted as terms, not as guideline, and 1 more |

  Rule: Guideline G9: Without our terms the sales manager decides

    Scenario Outline: Guideline G9: Without our terms the sales manager decides
      Given <name of the customer>, a consumer
      And the order has been planned
      And the contract was signed
      And our terms were handed over
      And it has not been delivered
      When the customer reports a defect on <request received>
      Then <who> must approve it
      And this follows from BW 7:17(2)

      Examples:
        | name of the customer | request received   | who              | note                                                                                                                                  |
        | A. Jansen            | 3 March 2027 10:12 | the service desk | without the condition: kind of request is change, partial cancellation, cancellation, withdrawal, no-show or substitution, and 1 more |
