# policies/practice/evidence.yaml
Feature: When we wait for paper, and when we need not

  Clauses 2.2, 2.5, 2.7 to 2.10 and 2.12 guard our claim: where we claim nothing, we wait for nothing. Clauses 2.3 and 2.4 guard
  who is asking: an order is not ended for somebody who may not decide, or on a call that nobody confirmed, not even for
  nothing. Before there is an order there is nothing to prove.

  Background:
    Given Vecht Interiors, a business customer since 1 March 2019

  Rule: Where we claim nothing, only who is asking matters

    Background:
      Given an order of € 12,500.00, concluded on 4 January 2027
      And the order is a sale of goods
      And we caused the change ourselves

    Scenario Outline: Our own mistake is put right without paper
      Given our terms were signed
      And <paper>
      And <fact>
      When the customer cancels the order on 1 March 2027 10:00
      Then the cancellation is <verdict>
      And this follows from <provision>

      Examples:
        | paper                                                   | fact                                                            | verdict | provision  | note                           |
        | nothing is on paper                                     | the person who asks decides                                     | free    | clause 9.1 | no claim, no proof             |
        | the quotation was never signed                          | the person who asks decides                                     | free    | clause 9.1 | no claim, no signature         |
        | all we have is a note of a call                         | the person who asks decides                                     | free    | clause 9.1 | no claim, no letter            |
        | the call was recorded, and the customer did not know it | the person who asks decides                                     | free    | clause 9.1 | no claim, no recording         |
        | the quotation was signed                                | a paper is missing from the dossier                             | free    | clause 9.1 | half a dossier will do         |
        | the quotation was signed                                | nobody recorded what the customer could expect                  | free    | clause 9.1 | we know what went wrong        |
        | the quotation was signed                                | the customer gives no reason                                    | free    | clause 9.1 | we are the reason              |
        | the quotation was signed                                | nobody pointed out the terms on payment, cancelling and deposit | free    | clause 9.1 | none of them is claimed        |
        | the quotation was signed                                | the person who asks only advises                                | on hold | clause 2.3 | who decides may want the order |
        | the quotation was signed                                | the request came by telephone and was never confirmed           | on hold | clause 2.4 | did we hear it right           |

    Scenario Outline: And whatever their terms say
      Given our terms were handed over
      And the quotation was signed
      And neither the customer nor we are a large company
      And we agreed on 14 days for paying
      And <terms>
      And the customer's terms give 30 days for paying
      When the customer cancels the order on 1 March 2027 10:00
      Then the cancellation is free
      And this follows from clause 9.1

      Examples:
        | terms                                     | note                    |
        | the customer mentioned its own terms      | not yet answered        |
        | the customer expressly rejected our terms | a longer term than ours |

  Rule: Before there is an order there is nothing to prove

    Background:
      Given a quotation of € 12,500.00
      And the order is a sale of goods
      And our terms were handed over

    Scenario Outline: An offer is only an offer
      Given <paper>
      And <fact>
      When the customer asks on 1 March 2027 10:00 to change the design
      Then the change is rejected
      And this follows from the default
      And this rests on BW 6:217

      Examples:
        | paper                                                   | fact                                                            | note                            |
        | nothing is on paper                                     | the person who asks decides                                     | nothing was agreed              |
        | the quotation was never signed                          | the person who asks decides                                     | that is what an offer is        |
        | all we have is a note of a call                         | the person who asks decides                                     | of the offer                    |
        | the call was recorded, and the customer did not know it | the person who asks decides                                     | of the offer                    |
        | the quotation was signed                                | a paper is missing from the dossier                             | there is no dossier yet         |
        | the quotation was signed                                | nobody recorded what the customer could expect                  | there is time for it            |
        | the quotation was signed                                | the customer gives no reason                                    | he need not                     |
        | the quotation was signed                                | nobody pointed out the terms on payment, cancelling and deposit | there is time for it            |
        | the quotation was signed                                | the person who asks only advises                                | he may ask                      |
        | the quotation was signed                                | the request came by telephone and was never confirmed           | he may call                     |
        | the quotation was signed                                | the customer mentioned its own terms                            | whose terms, the order will say |

    Scenario Outline: Their terms are asked for all the same
      Given the quotation was never signed
      And <terms>
      And nobody asked for the customer's purchase terms
      When the customer asks on 1 March 2027 10:00 to change the design
      Then the change is rejected
      And this follows from the default
      And the order desk asks for the customer's purchase terms by 1 March 2027 23:59
      And the order desk keeps the order confirmation back from 1 March 2027 10:00

      Examples:
        | terms                                     | note                       |
        | the customer mentioned its own terms      | before we confirm anything |
        | the customer expressly rejected our terms | all the more               |
