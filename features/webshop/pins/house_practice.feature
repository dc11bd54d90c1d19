# policies/webshop/house_practice.yaml
@pin
Feature: What we do beyond our terms, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Guideline G31: Without our terms the sales manager speaks with an office

    Scenario Outline: Guideline G31: Without our terms the sales manager speaks with an office
      Given <name of the customer>, a business
      And the order has been delivered
      And our terms were not handed over
      When the customer cancels the order on <request received>
      Then <who> must approve it
      And this follows from guideline G31
      And there is no need to <not needed>

      Examples:
        | name of the customer | request received  | who               | not needed                            | note                                       |
        | Vecht Interiors      | 10 May 2027 10:00 | the sales manager | tell the customer how to send it back | for the sales manager to decide → accepted |

  Rule: Guideline G31: For what is left the sales manager speaks with the consumer

    Scenario Outline: Guideline G31: For what is left the sales manager speaks with the consumer
      Given the order has been delivered
      And our terms were not handed over
      And it was put together from standard options
      When the customer cancels <value of what is cancelled> of the order on <request received>
      Then <who> must approve it
      And this follows from guideline G31
      And there is no need to <not needed>

      Examples:
        | value of what is cancelled | request received    | who               | not needed                            | note                                       |
        | € 4,000.00                 | 14 March 2027 23:59 | the sales manager | tell the customer how to send it back | for the sales manager to decide → accepted |

  Rule: Guideline G32: If our own price goes down soon after, you get the difference back

    Scenario Outline: Guideline G32: If our own price goes down soon after, you get the difference back
      Given the order has been planned
      And the offer was valid until <offer valid until>
      And our terms were not handed over
      And our own price of it went down on <day on which our own price went down>
      When the customer asks on <request received> for the price of the offer
      Then <who> must approve it
      And this follows from guideline G31

      Examples:
        | offer valid until | day on which our own price went down | request received   | who               | note                                      |
        | 4 March 2027      | 31 December 1969                     | 3 March 2027 10:12 | the sales manager | without the condition: promotion runs: no |

  Rule: Guideline G36: Until you order everything may be different

    Scenario Outline: Guideline G36: Until you order everything may be different
      Given a quotation of <order value>
      And it has not been delivered
      When the customer reports a defect on <request received>
      Then <who> must approve it
      And this follows from BW 7:17(2)

      Examples:
        | order value | request received   | who              | note                                                                                                                         |
        | € 12,500.00 | 3 March 2027 10:12 | the service desk | without the condition: kind of request is change, partial cancellation, cancellation, withdrawal or substitution, and 1 more |
