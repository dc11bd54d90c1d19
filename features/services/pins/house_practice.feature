# policies/services/house_practice.yaml
@pin
Feature: How we do it in practice, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Guideline G36: Without our terms the sales manager decides what a change costs

    Scenario Outline: Guideline G36: Without our terms the sales manager decides what a change costs
      Given <name of the customer>, a business
      And the order has been delivered
      And the quotation was signed
      And our terms were not handed over
      When the customer withdraws from the order on <request received>
      Then the request is <verdict>
      And this follows from BW 6:230g(1)(a)

      Examples:
        | name of the customer | request received | verdict  | note                                                                              |
        | Vecht Interiors      | 3 May 2027 10:00 | rejected | without the condition: the assignment stops, in whole or in part: yes, and 1 more |

  Rule: Guideline G37: Who had to wait for our answer moves for nothing

    Scenario Outline: Guideline G37: Who had to wait for our answer moves for nothing
      Given the quotation was signed
      And our terms were signed
      And we answered <days our answer is late> day late
      When the customer asks on <request received> for a lower price
      Then the change is <verdict>
      And this follows from clause 7.2

      Examples:
        | days our answer is late | request received  | verdict  | note                                        |
        | 1                       | 7 June 2027 10:00 | rejected | without the condition: what changes is date |
