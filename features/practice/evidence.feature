# policies/practice/evidence.yaml
Feature: The order on paper, before we claim anything

  Clause 2.1: "An order binds both of us once it can be shown: signed, ordered or confirmed on paper." Clause 2.2: "As
  long as it can't be shown, we charge nothing." An oral order is valid, so it is never turned down for want of paper: we
  wait, and get what is missing. From strong to weak: a signed contract or quotation, a purchase order, an e-mail that
  the customer confirmed, our own confirmation, a recording, a note of a call, nothing.

  Clause 2.7: "We claim nothing from half a dossier." Clause 2.8: "If we differ about what you could expect and nobody
  wrote it down, we first write it down together."

  Background:
    Given Vecht Interiors, a business customer since 1 March 2019
    And an order of € 12,500.00, concluded on 4 January 2027
    And the order is a sale of goods
    And our terms were signed

  Rule: Only an order that can be shown is claimed on

    Scenario Outline: This is proof
      Given <paper>
      When the customer cancels the order on 1 March 2027 10:00
      Then the cancellation is rejected
      And this rests on clause 2.1

      Examples:
        | paper                                           | note                             |
        | the contract was signed                         | the best proof                   |
        | the quotation was signed                        | signed for approval              |
        | the customer sent a purchase order              | their own words                  |
        | the customer confirmed our e-mail               | sent by us, confirmed by them    |
        | all we have is our own confirmation             | one-sided, but nobody objected   |
        | the call was recorded, and the customer knew it | they knew what they said to whom |
        | we have a note of a call that was confirmed     | an oral order, confirmed later   |

    Scenario Outline: This is not, and this is what we get
      Given <paper>
      When the customer cancels the order on 1 March 2027 10:00
      Then we wait until we have <evidence>
      And this follows from clause 2.2, the exception to BW 6:217
      And <duty>

      Examples:
        | paper                           | evidence                                                              | duty                                                              | note                       |
        | nothing is on paper             | the signed quotation or a written confirmation of the order           | the order desk asks for the evidence by 1 March 2027 23:59        | their word against ours    |
        | the quotation was never signed  | the customer's signature for approval under the quotation or contract | the order desk asks for the evidence by 1 March 2027 23:59        | an offer, not yet an order |
        | the contract was never signed   | the customer's signature for approval under the quotation or contract | the order desk asks for the evidence by 1 March 2027 23:59        | a draft is no contract     |
        | all we have is a note of a call | a letter or e-mail that confirms what was agreed in the call          | the order desk confirms the call in writing by 1 March 2027 23:59 | we wrote it ourselves      |

    @verify_with_counsel
    Scenario: Nor is a recording the customer did not know of
      Given the call was recorded, and the customer did not know it
      When the customer cancels the order on 1 March 2027 10:00
      Then we wait until we have the agreement in writing, for we do not rely on a recording that was not announced
      And this follows from clause 2.2, the exception to BW 6:217
      And the order desk asks for the evidence by 1 March 2027 23:59
      And the order desk confirms the call in writing by 1 March 2027 23:59

  Rule: The whole dossier, before we claim

    Background:
      Given the quotation was signed

    Scenario: A paper is missing
      Given a paper is missing from the dossier
      When the customer cancels the order on 1 March 2027 10:00
      Then we wait until we have the paper that is missing from the dossier
      And this follows from clause 2.7, the exception to clause 2.1
      And this follows from clause 2.7, the exception to BW 6:217
      And the order desk asks for the evidence by 1 March 2027 23:59
      And the administration completes the dossier by 2 March 2027 17:00

    Scenario: None is missing
      Given the dossier is complete
      When the customer cancels the order on 1 March 2027 10:00
      Then the cancellation is rejected
      And this rests on clause 2.1

  Rule: What was promised is written down

    Background:
      Given the quotation was signed

    Scenario: Nobody wrote it down
      Given nobody recorded what the customer could expect
      When the customer cancels the order on 1 March 2027 10:00
      Then we wait until we have a record, agreed with the customer, of what was asked, promised and declined
      And this follows from clause 2.8, the exception to clause 2.1
      And this follows from clause 2.8, the exception to BW 6:217
      And the order desk asks for the evidence by 1 March 2027 23:59
      And the order desk records by 3 March 2027 17:00 what was asked and promised

    Scenario: It was declined when ordering
      Given what the customer expected was declined when ordering
      When the customer cancels the order on 1 March 2027 10:00
      Then the cancellation is rejected
      And this rests on clause 2.1
