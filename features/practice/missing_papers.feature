# policies/practice/evidence.yaml
Feature: Each paper that is missing is asked for

  Clauses 2.2 to 2.12 each wait for something: proof of the order, the person who decides, a request in writing, whose terms
  apply, the whole dossier, what was promised, one payment term, the main points, the reason. One of them never stands in for
  another: the customer is asked for all of them at once, and not for one after the other.

  Background:
    Given Vecht Interiors, a business customer since 1 March 2019
    And an order of € 12,500.00, concluded on 4 January 2027
    And the order is a sale of goods
    And the person who asks only advises
    And the request came by telephone and was never confirmed
    And a paper is missing from the dossier
    And nobody recorded what the customer could expect
    And the customer gives no reason
    And nobody asked for the customer's purchase terms

  Rule: Everything at once

    Background:
      Given our terms were handed over
      And the customer mentioned its own terms
      And nobody pointed out the terms on payment, cancelling and deposit

    @verify_with_counsel
    Scenario Outline: Proof, people, terms and reasons
      Given <paper>
      When the customer cancels the order on 1 March 2027 10:00
      Then we wait until we have <evidence>
      And we wait until we have the word of the person who decides at the customer
      And we wait until we have the customer's written confirmation of the request
      And we wait until we have our answer to the customer's purchase terms, or a signature under ours
      And we wait until we have the paper that is missing from the dossier
      And we wait until we have a record, agreed with the customer, of what was asked, promised and declined
      And we wait until we have the customer's word that the points on payment, cancelling and deposit were seen
      And we wait until we have the reason of the request
      And this follows from clause 2.2

      Examples:
        | paper                                                   | evidence                                                                           | note                    |
        | nothing is on paper                                     | the signed quotation or a written confirmation of the order                        | their word against ours |
        | the quotation was never signed                          | the customer's signature for approval under the quotation or contract              | only an offer           |
        | all we have is a note of a call                         | a letter or e-mail that confirms what was agreed in the call                       | we wrote it ourselves   |
        | the call was recorded, and the customer did not know it | the agreement in writing, for we do not rely on a recording that was not announced | we do not use it        |

    Scenario: And somebody does each of them
      Given nothing is on paper
      When the customer cancels the order on 1 March 2027 10:00
      Then we wait until we have the word of the person who decides at the customer
      And this follows from clause 2.3
      And the order desk asks the person who decides by 1 March 2027 23:59
      And the order desk confirms this in writing by 1 March 2027 23:59
      And the order desk asks for the evidence by 1 March 2027 23:59
      And the sales manager answers the customer's purchase terms by 3 March 2027 17:00
      And the order desk asks for the customer's purchase terms by 1 March 2027 23:59
      And the administration completes the dossier by 2 March 2027 17:00
      And the order desk records by 3 March 2027 17:00 what was asked and promised
      And the order desk points out the main terms by 1 March 2027 23:59
      And the order desk asks for the reason by 1 March 2027 23:59

  Rule: Where it is not our terms that apply

    Scenario Outline: One payment term, beside the rest
      Given our terms were handed over
      And the customer expressly rejected our terms
      And neither the customer nor we are a large company
      And we agreed on 14 days for paying
      And the customer's terms give 15 days for paying
      And <paper>
      When the customer cancels the order on 1 March 2027 10:00
      Then we wait until we have one payment term that both of us agree to in writing
      And we wait until we have <evidence>
      And we wait until we have the word of the person who decides at the customer
      And we wait until we have the customer's written confirmation of the request
      And we wait until we have the paper that is missing from the dossier
      And we wait until we have a record, agreed with the customer, of what was asked, promised and declined
      And we wait until we have the reason of the request
      And this follows from clause 2.9

      Examples:
        | paper                                                   | evidence                                                                           | note                    |
        | nothing is on paper                                     | the signed quotation or a written confirmation of the order                        | their word against ours |
        | the quotation was never signed                          | the customer's signature for approval under the quotation or contract              | only an offer           |
        | all we have is a note of a call                         | a letter or e-mail that confirms what was agreed in the call                       | we wrote it ourselves   |
        | the call was recorded, and the customer did not know it | the agreement in writing, for we do not rely on a recording that was not announced | we do not use it        |

    Scenario Outline: One set of terms, beside the rest
      Given our terms were handed over
      And <terms>
      And <answer>
      And nothing is on paper
      When the customer cancels the order on 1 March 2027 10:00
      Then we wait until we have <clarity>
      And we wait until we have the signed quotation or a written confirmation of the order
      And we wait until we have the word of the person who decides at the customer
      And we wait until we have the customer's written confirmation of the request
      And we wait until we have the paper that is missing from the dossier
      And we wait until we have a record, agreed with the customer, of what was asked, promised and declined
      And we wait until we have the reason of the request
      And this follows from clause 2.2

      Examples:
        | terms                                     | answer                                     | clarity                                                          | note                        |
        | we named two sets of terms of our own     | we did not reject the customer's terms     | clarity about which of our two sets of terms came with the order | we were not clear ourselves |
        | the customer expressly rejected our terms | we expressly rejected the customer's terms | one set of terms that both of us accept in writing               | neither gave in             |

  Rule: What was never agreed needs no proof

    Scenario: A late acceptance is no order, so a new agreement comes first
      Given our terms were handed over
      And nothing is on paper
      And the offer was valid until 3 January 2027
      And the customer accepted the offer on 4 January 2027
      And nobody agreed to the late acceptance
      When the customer cancels the order on 1 March 2027 10:00
      Then we wait until we have a new agreement with the customer, now that the offer had lapsed
      And this follows from BW 6:223
      And the order desk makes a new agreement with the customer by 1 March 2027 23:59
      And there is no need to ask the person who decides
      And there is no need to confirm the answer in writing
      And there is no need to complete the dossier
      And there is no need to record what was asked, promised and declined
      And there is no need to ask why the customer wants this
