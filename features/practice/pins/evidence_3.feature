# policies/practice/evidence.yaml
@pin
Feature: The order on paper, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Clause 2.1: An order on paper binds both of us

    Scenario Outline: Clause 2.1: An order on paper binds both of us
      Given it was signed by somebody who may not sign
      And the contract was signed
      And our terms were signed
      And we told the customer in time that it would cost more
      And the order is one for works
      When the customer asks on <request received> for <value of what is added> of extra work
      Then we wait until we have <what we wait for>
      And this follows from BW 3:69
      And nobody is bound

      Examples:
        | request received    | value of what is added | what we wait for                                                | note                               |
        | 20 April 2027 11:00 | € 400.00               | approval of the order by somebody who may sign for the customer | without the condition: formed: yes |

  Rule: Clause 2.2: An order nobody can show

    Scenario Outline: Clause 2.2: An order nobody can show
      Given <name of the customer>, a business
      And nothing is on paper
      And it was signed by somebody who may not sign
      And our terms were signed
      And the order is a sale of goods
      When the customer cancels the order on <request received>
      Then we wait until we have <what we wait for>
      And this follows from BW 3:69
      And nobody is bound

      Examples:
        | name of the customer | request received   | what we wait for                                                | note                               |
        | Vecht Interiors      | 1 March 2027 10:00 | approval of the order by somebody who may sign for the customer | without the condition: formed: yes |

    Scenario Outline: Clause 2.2: An order nobody can show (2)
      Given <name of the customer>, a business
      And nothing is on paper
      And our terms were signed
      And the order is a sale of goods
      When the customer cancels the order on <request received>
      Then we wait until we have <what we wait for>
      And this follows from clause 2.2
      And we cannot prove the agreement

      Examples:
        | name of the customer | request received   | what we wait for                                            | note                                                                               |
        | Vecht Interiors      | 1 March 2027 10:00 | the signed quotation or a written confirmation of the order | there is an agreement, but we cannot prove it → there is an agreement we can prove |

  Rule: Clause 2.2: A quotation or contract that was not signed

    Scenario Outline: Clause 2.2: A quotation or contract that was not signed
      Given <name of the customer>, a business
      And the quotation was never signed
      And it was signed by somebody who may not sign
      And our terms were signed
      And the order is a sale of goods
      When the customer cancels the order on <request received>
      Then we wait until we have <what we wait for>
      And this follows from BW 3:69
      And nobody is bound

      Examples:
        | name of the customer | request received   | what we wait for                                                | note                               |
        | Vecht Interiors      | 1 March 2027 10:00 | approval of the order by somebody who may sign for the customer | without the condition: formed: yes |

    Scenario Outline: Clause 2.2: A quotation or contract that was not signed (2)
      Given <name of the customer>, a business
      And the contract was never signed
      And our terms were signed
      And the order is a sale of goods
      When the customer cancels the order on <request received>
      Then we wait until we have <what we wait for>
      And this follows from clause 2.2
      And we cannot prove the agreement

      Examples:
        | name of the customer | request received   | what we wait for                                                      | note                                                                               |
        | Vecht Interiors      | 1 March 2027 10:00 | the customer's signature for approval under the quotation or contract | there is an agreement, but we cannot prove it → there is an agreement we can prove |
