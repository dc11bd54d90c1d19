# policies/practice/concessions.yaml
@pin
Feature: What we offer beside a no, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Guideline G13: Another date when the one asked for can't be

    Scenario Outline: Guideline G13: Another date when the one asked for can't be
      Given the quotation was signed
      And our terms were signed
      And the order is a sale of goods
      When the customer asks on <request received> for a lower price
      Then the change is <verdict>
      And this rests on BW 6:234
      And the task is to <duty>, stating <contents>

      Examples:
        | request received   | verdict  | duty                 | contents                                                            | note                                                                                                                   |
        | 8 March 2027 14:00 | rejected | offer an alternative | the reason, paying in instalments and a credit note on a next order | without the condition: kind of request is no-show or (kind of request is change and what changes is date), and 10 more |

  Rule: Guideline G13: Another way to what the customer needs

    Scenario Outline: Guideline G13: Another way to what the customer needs
      Given the quotation was signed
      And our terms were signed
      And the order is a sale of goods
      When the customer asks on <request received> to change the quantity
      Then the change is <verdict>
      And this rests on BW 6:234
      And the task is to <duty>, stating <contents>

      Examples:
        | request received   | verdict  | duty                 | contents                                       | note                                                                                                                                    |
        | 8 March 2027 14:00 | rejected | offer an alternative | the reason, another article and a second order | without the condition: kind of request is defect claim or (kind of request is change and what changes is address or person), and 4 more |
