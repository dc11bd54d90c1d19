# policies/hospitality/groups.yaml
Feature: What a consumer pays for cancelling, beside a business

  UVH 9.4.2 asks a share of the reservation value. Terms that let a consumer pay a fixed sum for ending an agreement are
  presumed unfair, except a reasonable compensation for loss or lost profit (article 6:237(i)). So a consumer pays the
  scale if we can show that we lose at least as much, sales that fall through included. If we can't, the clause falls as a
  whole and nothing is due; it is not cut down to the loss (article 6:233(a), CJEU C-625/21). Between businesses it stands.

  Who just does not come, or agreed on a percentage of his own, ends nothing by our terms: there the amount stands.

  Background:
    Given a reservation of € 8,000.00 for 40 persons, made on 1 September 2026 under our terms
    And the services begin on 16 October 2027 12:00
    And 20 % of our capacity is cancelled

  Rule: The scale stands as far as we can show the loss

    @verify_with_counsel
    Scenario Outline: A cent of loss makes the difference
      Given the De Wit family, a consumer
      And we can prove a loss of <loss>
      When the customer cancels the reservation on 20 August 2027 10:00
      Then the cancellation is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | loss       | verdict | charge     | provision   | note                       |
        | € 2,799.99 | free    | € 0.00     | BW 6:233(a) | the scale asks a cent more |
        | € 2,800.00 | paid    | € 2,800.00 | UVH 9.4.2   | 35 % is exactly the loss   |
        | € 7,200.00 | paid    | € 2,800.00 | UVH 9.4.2   | never more than the scale  |

    Scenario: While nobody shows a loss nothing is due, and the clause is reviewed
      Given the De Wit family, a consumer
      And a deposit of € 2,400.00 was paid on 15 September 2026
      When the customer cancels the reservation on 20 August 2027 10:00
      Then the cancellation is free
      And € 2,400.00 is refunded
      And this follows from BW 6:237(i)
      And the hotel manager has the clause reviewed by 3 September 2027 10:00

    @verify_with_counsel
    Scenario: A business pays the scale, whatever we lose
      Given Van Houten Consultants, a business customer since 1 March 2019
      When the customer cancels the reservation on 20 August 2027 10:00
      Then the customer pays € 2,800.00
      And this follows from UVH 9.4.2

    Scenario Outline: Coming with fewer ends a part, whatever it is called
      Given the De Wit family, a consumer
      When <request>
      Then the request is free
      And the customer pays € 0.00
      And this follows from BW 6:237(i)
      And the hotel manager has the clause reviewed by 23 October 2027 12:00

      Examples:
        | request                                                         | note              |
        | the customer cancels 10 of the persons on 9 October 2027 12:00  | called cancelling |
        | the customer asks on 9 October 2027 12:00 to come with 10 fewer | called a change   |

    @verify_with_counsel
    Scenario Outline: With fewer, a cent of loss makes the same difference
      Given the De Wit family, a consumer
      And we can prove a loss of <loss>
      When the customer asks on 9 October 2027 12:00 to come with 10 fewer
      Then the customer pays <charge>
      And this follows from <provision>

      Examples:
        | loss       | charge     | provision   | note                               |
        | € 1,999.99 | € 0.00     | BW 6:233(a) | 100 % of € 2,000.00 is a cent more |
        | € 2,000.00 | € 2,000.00 | UVH 9.4.2   | exactly the loss                   |

  Rule: The house's own clauses for a few fall in the same way

    @verify_with_counsel
    Scenario Outline: Four chairs of € 20.00
      Given the De Wit family, a consumer
      And the same reservation, but for 4 persons
      And the same reservation, but worth € 240.00
      And a table was reserved
      And we can prove a loss of <loss>
      When the customer cancels the reservation on 16 October 2027 11:00
      Then the customer pays <charge>
      And this follows from <provision>

      Examples:
        | loss    | charge  | provision   | note                              |
        | € 79.99 | € 0.00  | BW 6:233(a) | a cent less than four chairs      |
        | € 80.00 | € 80.00 | clause 3.1  | what the empty chairs would bring |

  Rule: Where nothing is ended by our terms, the amount stands

    @verify_with_counsel
    Scenario: Who does not come breaks the agreement
      Given the De Wit family, a consumer
      When nobody has come by 16 October 2027 14:00
      Then the customer pays € 8,000.00
      And this follows from UVH 9.4.2

    Scenario: What was negotiated in writing is no general term
      Given the De Wit family, a consumer
      And for cancelling, 25 % was agreed in writing
      When the customer cancels the reservation on 20 August 2027 10:00
      Then the customer pays € 2,000.00
      And this follows from clause 5.1

  Rule: No right to withdraw from a stay or a meal on a certain date

    Scenario Outline: But from a voucher without a date there is
      Given the De Wit family, a consumer
      And <date>
      When the customer withdraws from the reservation on 5 September 2026 10:00
      Then the request is <verdict>
      And this follows from <provision>

      Examples:
        | date                                  | verdict  | provision    | note                       |
        | the reservation is for a certain date | rejected | BW 6:230p(e) | it can still be cancelled  |
        | it is a voucher without a date        | free     | BW 6:230o(1) | the fourth day of fourteen |
