# policies/law/nl/signing.yaml
Feature: Who owes nothing need not wait for our evidence

  A signature without authority, an offer that had lapsed and a quarrel about terms keep us from claiming anything: first
  the order or the terms must be settled. That guards our claim, and nothing else. Who may leave because we are in default
  (6:83) owes nothing, so there is nothing to guard and nobody waits.

  Before there is an order nobody is asked for a signature, an agreement or terms (6:217, 6:232).

  Background:
    Given Vecht Interiors, a business customer since 1 March 2019
    And the order is a sale of goods

  Rule: After a fatal date the customer leaves at once

    Background:
      Given an order of € 12,500.00, concluded on 4 January 2027
      And our terms were handed over
      And delivery is promised for 30 April 2027
      And the promised date is a fatal one
      And we are 3 days late

    @verify_with_counsel
    Scenario Outline: Whatever is wrong with the signature or the terms
      Given <flaw>
      When the customer cancels the order on 3 May 2027 10:00
      Then the cancellation is free
      And this follows from BW 6:83(a)
      And this rests on <ground>

      Examples:
        | flaw                                                            | ground           | note                               |
        | it was signed by somebody who may not sign                      | BW 3:69          | nobody gave authority              |
        | it was signed by one of two who must sign together              | BW 2:130, 2:240  | a second signature is missing      |
        | it was signed by somebody who only made himself look authorised | BW 3:61(2)       | not the customer's doing           |
        | who signed may do so up to € 12,499.99                          | BW 3:60          | a cent above the limit             |
        | we named two sets of terms of our own                           | BW 6:233, 6:238(2) | which holds does not matter here |

    Scenario: The offer had lapsed
      Given the offer was valid until 31 December 2026
      And the customer accepted the offer on 1 January 2027
      And nobody agreed to the late acceptance
      When the customer cancels the order on 3 May 2027 10:00
      Then the cancellation is free
      And this follows from BW 6:83(a)
      And this rests on BW 6:223

    Scenario: We had taken the offer back
      Given our offer was without obligation
      And we took the offer back as soon as it was accepted
      When the customer cancels the order on 3 May 2027 10:00
      Then the cancellation is free
      And this follows from BW 6:83(a)
      And this rests on BW 6:219(2)

    Scenario: Each turned the other's terms down
      Given the customer expressly rejected our terms
      And we expressly rejected the customer's terms
      When the customer cancels the order on 3 May 2027 10:00
      Then the cancellation is free
      And this follows from BW 6:83(a)
      And this rests on BW 6:225(1)

    @verify_with_counsel
    Scenario Outline: Two flaws are no more than one
      Given the offer was valid until 31 December 2026
      And the customer accepted the offer on 1 January 2027
      And nobody agreed to the late acceptance
      And <flaw>
      When the customer cancels the order on 3 May 2027 10:00
      Then the cancellation is free
      And this rests on BW 6:223
      And this rests on <ground>

      Examples:
        | flaw                                                            | ground          | note                          |
        | it was signed by somebody who may not sign                      | BW 3:69         | nobody gave authority         |
        | it was signed by one of two who must sign together              | BW 2:130, 2:240 | a second signature is missing |
        | it was signed by somebody who only made himself look authorised | BW 3:61(2)      | not the customer's doing      |
        | who signed may do so up to € 12,499.99                          | BW 3:60         | a cent above the limit        |

    Scenario: Lapsed and taken back as well
      Given the offer was valid until 31 December 2026
      And the customer accepted the offer on 1 January 2027
      And nobody agreed to the late acceptance
      And our offer was without obligation
      And we took the offer back as soon as it was accepted
      When the customer cancels the order on 3 May 2027 10:00
      Then the cancellation is free
      And this rests on BW 6:223
      And this rests on BW 6:219(2)

  Rule: Before there is an order there is nothing to sign and nothing to settle

    Background:
      Given a quotation of € 12,500.00
      And our terms were handed over

    Scenario Outline: A flaw in what is not yet ordered
      Given <flaw>
      When the customer cancels the order on 1 March 2027 10:00
      Then the cancellation is rejected
      And this rests on BW 6:217
      And this rests on BW 6:232
      And there is no need to <duty>

      Examples:
        | flaw                                                            | duty                                      | note                           |
        | it was signed by somebody who may not sign                      | get approval from somebody who may sign   | a signature on a quotation     |
        | it was signed by one of two who must sign together              | get approval from somebody who may sign   | the second may follow          |
        | it was signed by somebody who only made himself look authorised | get approval from somebody who may sign   | he may look so                 |
        | who signed may do so up to € 12,499.99                          | get approval from somebody who may sign   | it is no order yet             |
        | we named two sets of terms of our own                           | settle which of our terms apply           | no terms hold yet              |
