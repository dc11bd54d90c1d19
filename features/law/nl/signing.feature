# policies/law/nl/signing.yaml
Feature: Who may sign for the customer

  Articles 3:60 to 3:69 of the Civil Code: who signs for a company binds it within the authority that it gave, or when
  the company itself made it look so. Articles 2:130 and 2:240: the register may say that two people sign together. A
  signature without authority makes no order until the company approves it; approval mends everything.

  Background:
    Given Vecht Interiors, a business customer since 1 March 2019
    And an order of € 12,500.00, concluded on 4 January 2027
    And the order is a sale of goods

  Rule: A signature that does not bind is approved first

    Scenario Outline: What we wait for
      Given <signature>
      And the customer did not approve the signature
      When the customer cancels the order on 1 March 2027 10:00
      Then we wait until we have <evidence>
      And this follows from <provision>
      And the order desk asks for approval of the signature by 1 March 2027 23:59

      Examples:
        | signature                                                    | evidence                                                                             | provision  | note                    |
        | it was signed by somebody who may not sign                   | approval of the order by somebody who may sign for the customer                      | BW 3:69    | nobody gave authority   |
        | it was signed by somebody who only made himself look authorised | approval of the order by the customer, who did not make the signer look authorised | BW 3:61(2) | not the customer's doing |

    @verify_with_counsel
    Scenario: One of two signed
      Given it was signed by one of two who must sign together
      And the customer did not approve the signature
      When the customer cancels the order on 1 March 2027 10:00
      Then we wait until we have the signature of the second person who must sign for the customer
      And this follows from BW 2:130, 2:240
      And the order desk asks for approval of the signature by 1 March 2027 23:59

    Scenario Outline: Approved afterwards, it binds
      Given <signature>
      And the customer approved the signature afterwards
      When the customer cancels the order on 1 March 2027 10:00
      Then the cancellation is rejected
      And this rests on BW 6:217

      Examples:
        | signature                                                       | note                  |
        | it was signed by somebody who may not sign                      | the company mends it  |
        | it was signed by one of two who must sign together              | also without a second |
        | it was signed by somebody who only made himself look authorised | and so it is mended   |
        | who signed may do so up to € 12,499.99                          | also above the limit  |

  Rule: These signatures bind

    Scenario Outline: Nothing to approve
      Given <signature>
      And the customer did not approve the signature
      When the customer cancels the order on 1 March 2027 10:00
      Then the cancellation is rejected
      And this rests on BW 6:217

      Examples:
        | signature                                                        | note                        |
        | it was signed by a proxy                                         | within a limit, if there is one |
        | it was signed by both who must sign together                     | the second signature is there |
        | it was signed by somebody whom the customer made look authorised | the customer gave that look |

    Scenario: Who was made to look authorised has no limit that the seller must know
      Given it was signed by somebody whom the customer made look authorised
      And who signed may do so up to € 12,499.99
      When the customer cancels the order on 1 March 2027 10:00
      Then the cancellation is rejected
      And this follows from the default
      And this rests on BW 6:217
      And there is no need to get approval from somebody who may sign

  Rule: A limit is a limit

    Scenario Outline: Up to the limit the signature binds
      Given it was signed by a proxy
      And who signed may do so up to <limit>
      When the customer cancels the order on 1 March 2027 10:00
      Then the cancellation is rejected
      And this rests on BW 6:217

      Examples:
        | limit       | note                  |
        | € 12,500.00 | the limit, to a cent  |
        | € 12,500.01 | a cent to spare       |

    @verify_with_counsel
    Scenario: A cent above it
      Given it was signed by a proxy
      And who signed may do so up to € 12,499.99
      When the customer cancels the order on 1 March 2027 10:00
      Then we wait until we have approval of the order by somebody who may sign for this amount
      And this follows from BW 3:60
      And the order desk asks for approval of the signature by 1 March 2027 23:59

    @verify_with_counsel
    Scenario: Who signs alone has the same limit
      Given who signed may do so up to € 12,499.99
      When the customer cancels the order on 1 March 2027 10:00
      Then we wait until we have approval of the order by somebody who may sign for this amount
      And this follows from BW 3:60
      And the order desk asks for approval of the signature by 1 March 2027 23:59

    @verify_with_counsel
    Scenario: Two who sign together may have one as well
      Given it was signed by both who must sign together
      And who signed may do so up to € 12,499.99
      When the customer cancels the order on 1 March 2027 10:00
      Then we wait until we have approval of the order by somebody who may sign for this amount
      And this follows from BW 3:60
      And the order desk asks for approval of the signature by 1 March 2027 23:59
