# policies/practice/evidence.yaml
@pin
Feature: The order on paper, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Clause 2.2: A note of a call that nobody confirmed

    Scenario Outline: Clause 2.2: A note of a call that nobody confirmed
      Given <name of the customer>, a business
      And all we have is a note of a call
      And our terms were signed
      And the order is a sale of goods
      When the customer cancels the order on <request received>
      Then we wait until we have <what we wait for>
      And this follows from clause 2.2
      And <who> asks for the evidence by <by>

      Examples:
        | name of the customer | request received   | what we wait for                                             | who            | by                 | note                                                                               |
        | Vecht Interiors      | 1 March 2027 10:00 | a letter or e-mail that confirms what was agreed in the call | the order desk | 1 March 2027 23:59 | there is an agreement, but we cannot prove it → there is an agreement we can prove |
