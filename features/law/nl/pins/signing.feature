# policies/law/nl/signing.yaml
@pin
Feature: Who may sign for the customer, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: BW 2:130, 2:240: Two must sign, and one did

    @verify_with_counsel
    Scenario Outline: BW 2:130, 2:240: Two must sign, and one did
      Given <name of the customer>, a business
      And it was signed by one of two who must sign together
      And the order is a sale of goods
      When the customer cancels the order on <request received>
      Then we wait until we have <waarop wij wachten>
      And this follows from BW 2:130, 2:240
      And nobody is bound

      Examples:
        | name of the customer | request received   | waarop wij wachten                                                | note                                                                           |
        | Vecht Interiors      | 1 March 2027 10:00 | the signature of the second person who must sign for the customer | there is no binding agreement → there is an agreement we can prove, and 4 more |

  Rule: BW 3:60: Signed for more than the signer may

    @verify_with_counsel
    Scenario Outline: BW 3:60: Signed for more than the signer may
      Given <name of the customer>, a business
      And an order of <order value>
      And who signed may do so up to <limit of who signed>
      And the order is a sale of goods
      When the customer cancels the order on <request received>
      Then we wait until we have <waarop wij wachten>
      And this follows from BW 3:60
      And nobody is bound

      Examples:
        | name of the customer | order value | limit of who signed | request received   | waarop wij wachten                                             | note                                                                           |
        | Vecht Interiors      | € 12,500.00 | € 12,499.99         | 1 March 2027 10:00 | approval of the order by somebody who may sign for this amount | there is no binding agreement → there is an agreement we can prove, and 6 more |

  Rule: BW 3:61(2): Looked authorised, but not through the customer

    Scenario Outline: BW 3:61(2): Looked authorised, but not through the customer
      Given <name of the customer>, a business
      And it was signed by somebody who only made himself look authorised
      And the order is a sale of goods
      When the customer cancels the order on <request received>
      Then we wait until we have <waarop wij wachten>
      And this follows from BW 3:61(2)
      And nobody is bound

      Examples:
        | name of the customer | request received   | waarop wij wachten                                                                 | note                                                                           |
        | Vecht Interiors      | 1 March 2027 10:00 | approval of the order by the customer, who did not make the signer look authorised | there is no binding agreement → there is an agreement we can prove, and 4 more |

  Rule: BW 3:69: Signed by somebody who may not sign

    Scenario Outline: BW 3:69: Signed by somebody who may not sign
      Given <name of the customer>, a business
      And it was signed by somebody who may not sign
      And the order is a sale of goods
      When the customer cancels the order on <request received>
      Then we wait until we have <waarop wij wachten>
      And this follows from BW 3:69
      And nobody is bound

      Examples:
        | name of the customer | request received   | waarop wij wachten                                              | note                                                                           |
        | Vecht Interiors      | 1 March 2027 10:00 | approval of the order by somebody who may sign for the customer | there is no binding agreement → there is an agreement we can prove, and 4 more |

  Rule: Authority lacking

    @verify_with_counsel
    Scenario Outline: Authority lacking
      Given <name of the customer>, a business
      And an order of <order value>
      And it was signed by both who must sign together
      And who signed may do so up to <limit of who signed>
      And the order is a sale of goods
      When the customer cancels the order on <request received>
      Then we wait until we have <waarop wij wachten>
      And this follows from BW 3:60
      And nobody is bound

      Examples:
        | name of the customer | order value | limit of who signed | request received   | waarop wij wachten                                             | note                                                                                                                                  |
        | Vecht Interiors      | € 12,500.00 | € 1,000.00          | 1 March 2027 10:00 | approval of the order by somebody who may sign for this amount | without the alternative: authority of who signed is sole, joint or proxy and order value is more than limit of who signed, and 5 more |

    @verify_with_counsel
    Scenario Outline: Authority lacking (2)
      Given an order of <order value>
      And it was signed by a proxy
      And who signed may do so up to <limit of who signed>
      And the order is a sale of goods
      And the order was negotiated with us
      When the customer cancels the order on <request received>
      Then we wait until we have <waarop wij wachten>
      And this follows from BW 3:60
      And nobody is bound

      Examples:
        | order value | limit of who signed | request received   | waarop wij wachten                                             | note                                                                                                                                  |
        | € 12,500.00 | € 1,000.00          | 3 March 2027 10:12 | approval of the order by somebody who may sign for this amount | without the alternative: authority of who signed is sole, joint or proxy and order value is more than limit of who signed, and 5 more |
