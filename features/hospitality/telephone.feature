# policies/hospitality/agreement.yaml
Feature: Cancelled by telephone, and more is missing

  UVH 9.4.2, in short: a cancellation by telephone must be confirmed in writing. Until then we carry nothing out, also when
  nothing would be due.

  What else we wait for, we wait for all the same: paper of the reservation (clauses 2.2, 2.7 and 2.8), whose terms apply
  (clauses 2.5, 2.9 and 2.10, article 6:225), and the reason (clause 2.12). The guest then hears all of it at once.

  Background:
    Given Van Houten Consultants, a business customer since 1 March 2019
    And a reservation of € 8,000.00 for 40 persons, made on 1 September 2026
    And the services begin on 16 October 2027 12:00
    And 20 % of our capacity is cancelled
    And the request came by telephone and was never confirmed

  Rule: Every cancellation waits for paper, whatever it would cost

    Background:
      Given we confirmed the reservation in writing
      And our terms were handed over

    Scenario Outline: The whole of it or a part, free or not
      When <request>
      Then we wait until we have the customer's written confirmation of the request
      And this follows from UVH 9.4.2, the exception to clause 2.4
      And the reservations desk confirms this in writing by <due>

      Examples:
        | request                                                                    | due                  | note                                            |
        | the customer cancels the reservation on 16 April 2027 11:59                | 16 April 2027 23:59  | more than 6 months before: nothing would be due |
        | the customer cancels the reservation on 20 August 2027 10:00               | 20 August 2027 23:59 | 35 % would be due                               |
        | the customer cancels 10 of the persons on 20 August 2027 10:00             | 20 August 2027 23:59 | some of the persons                             |
        | the customer cancels € 3,000.00 of the reservation on 20 August 2027 10:00 | 20 August 2027 23:59 | a part of the services                          |

    Scenario Outline: What is no cancellation waits under the rule of every branch
      When <request>
      Then we wait until we have the customer's written confirmation of the request
      And this follows from clause 2.4

      Examples:
        | request                                                             | note                          |
        | the customer withdraws from the reservation on 20 August 2027 10:00 | who withdraws does not cancel |
        | the customer asks on 20 August 2027 10:00 for another menu          | a change                      |
        | nobody has come by 16 October 2027 14:00                            | a call about who stays away   |

  Rule: The reservation must be shown as well

    Background:
      Given our terms were handed over

    Scenario Outline: Two papers are missing
      Given <paper>
      When the customer cancels the reservation on 20 August 2027 10:00
      Then we wait until we have the customer's written confirmation of the request
      And we wait until we have <evidence>
      And this follows from UVH 9.4.2
      And this follows from clause 2.2

      Examples:
        | paper                               | evidence                                                              | note                            |
        | nothing is on paper                 | the signed quotation or a written confirmation of the order           | their word against ours         |
        | the quotation was never signed      | the customer's signature for approval under the quotation or contract | what we offered is no agreement |
        | all we have is a note of their call | a letter or e-mail that confirms what was agreed in the call          | we wrote the note ourselves     |

    @verify_with_counsel
    Scenario: A recording nobody knew of is no paper
      Given the call was recorded, and the customer did not know it
      When the customer cancels the reservation on 20 August 2027 10:00
      Then we wait until we have the customer's written confirmation of the request
      And we wait until we have the agreement in writing, for we do not rely on a recording that was not announced
      And this follows from UVH 9.4.2
      And this follows from clause 2.2

    Scenario Outline: The dossier, the promises and the reason
      Given we confirmed the reservation in writing
      And <missing>
      When the customer cancels the reservation on 20 August 2027 10:00
      Then we wait until we have the customer's written confirmation of the request
      And we wait until we have <evidence>
      And this follows from UVH 9.4.2
      And this follows from <provision>

      Examples:
        | missing                                        | evidence                                                                     | provision   | note                         |
        | a paper is missing from the dossier            | the paper that is missing from the dossier                                   | clause 2.7  | no claim from half a dossier |
        | nobody recorded what the customer could expect | a record, agreed with the customer, of what was asked, promised and declined | clause 2.8  | nobody wrote it down         |
        | the customer gives no reason                   | the reason of the request                                                    | clause 2.12 | first we ask why             |

  Rule: And so must the terms

    Background:
      Given we confirmed the reservation in writing

    Scenario Outline: Whose terms apply is settled beside it
      Given our terms were handed over
      And <terms>
      When the customer cancels the reservation on 20 August 2027 10:00
      Then we wait until we have the customer's written confirmation of the request
      And we wait until we have <evidence>
      And this follows from UVH 9.4.2
      And this follows from <provision>

      Examples:
        | terms                                                           | evidence                                                                         | provision          | note               |
        | the customer mentioned its own terms                            | our answer to the customer's purchase terms, or a signature under ours           | clause 2.5         | two sets of terms  |
        | nobody pointed out the terms on payment, cancelling and deposit | the customer's word that the points on payment, cancelling and deposit were seen | clause 2.10        | a point nobody saw |
        | we named two sets of terms of our own                           | clarity about which of our two sets of terms came with the order                 | BW 6:233, 6:238(2) | which of ours      |

    Scenario: Each turned down the terms of the other
      Given our terms were handed over
      And the customer expressly rejected our terms
      And we expressly rejected the customer's terms
      When the customer cancels the reservation on 20 August 2027 10:00
      Then we wait until we have the customer's written confirmation of the request
      And we wait until we have one set of terms that both of us accept in writing
      And this follows from UVH 9.4.2
      And this follows from BW 6:225(1)

    Scenario: The customer's terms apply, and leave more time to pay
      Given our terms were handed over
      And the customer expressly rejected our terms
      And the customer's terms give 60 days for paying
      And we agreed on 30 days for paying
      And neither the customer nor we are a large company
      When the customer cancels the reservation on 20 August 2027 10:00
      Then we wait until we have the customer's written confirmation of the request
      And we wait until we have one payment term that both of us agree to in writing
      And this follows from UVH 9.4.2
      And this follows from clause 2.9

    Scenario: An offer accepted too late is no reservation that a call could cancel
      Given our terms were handed over
      And the offer was valid until 31 July 2026
      And the customer accepted the offer on 1 September 2026
      And nobody agreed to the late acceptance
      When the customer cancels the reservation on 20 August 2027 10:00
      Then we wait until we have a new agreement with the customer, now that the offer had lapsed
      And this follows from BW 6:223
      And there is no need to confirm the answer in writing
