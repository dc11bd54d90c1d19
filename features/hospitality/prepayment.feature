# policies/hospitality/prepayment.yaml
Feature: Paying in advance for a group

  Clause 7.1, where we agreed on it: "A group that cancels more than 2 months before the start forfeits the prepayment,
  in place of the scale." Clause 7.2, about a prepayment that is not in yet, is in prepayment_missing.feature.

  Where forfeiting was not agreed, the prepayment is set off and the rest goes back.

  Background:
    Given a reservation of € 8,000.00 for 40 persons, made on 1 September 2026 under our terms
    And the services begin on 16 October 2027 12:00
    And 20 % of our capacity is cancelled

  @verify_with_counsel
  Rule: Forfeited only when agreed, and only in good time

    Background:
      Given Van Houten Consultants, a business customer since 1 March 2019
      And a deposit of € 2,400.00 was paid on 15 September 2026

    Scenario Outline: The agreement makes the difference
      Given <agreed>
      When the customer cancels the reservation on 16 July 2027 12:00
      Then the customer pays <charge>
      And <forfeited> of the deposit is forfeited
      And <refunded> is refunded
      And this follows from <provision>

      Examples:
        | agreed                                          | charge     | forfeited  | refunded   | provision  | note                    |
        | we agreed that who cancels forfeits the deposit | € 2,400.00 | € 2,400.00 | € 0.00     | clause 7.1 | agreed                  |
        | forfeiting the deposit was not agreed           | € 1,200.00 | € 0.00     | € 1,200.00 | UVH 9.4.2  | 15 %, and the rest back |

    Scenario Outline: Only until the kitchen buys, and only who cancels all of it
      Given we agreed that who cancels forfeits the deposit
      And <stage>
      When <request>
      Then the customer pays <charge>
      And <forfeited> of the deposit is forfeited
      And this follows from <provision>

      Examples:
        | stage                                       | request                                                                  | charge     | forfeited  | provision  | note                   |
        | the order has been planned                  | the customer cancels the reservation on 16 July 2027 12:00               | € 2,400.00 | € 2,400.00 | clause 7.1 | nothing was bought yet |
        | the kitchen has bought for this reservation | the customer cancels the reservation on 16 July 2027 12:00               | € 1,200.00 | € 0.00     | UVH 9.4.2  | the scale: 15 %        |
        | the order has been planned                  | the customer cancels € 2,000.00 of the reservation on 16 July 2027 12:00 | € 300.00   | € 0.00     | UVH 9.4.2  | 15 % of € 2,000.00     |

    Scenario Outline: Only for what the scale is for
      Given we agreed that who cancels forfeits the deposit
      And the same reservation, but for 9 persons
      And <reserved>
      When the customer cancels the reservation on 16 July 2027 12:00
      Then the customer pays <charge>
      And <forfeited> of the deposit is forfeited
      And <refunded> is refunded
      And this follows from <provision>

      Examples:
        | reserved                    | charge     | forfeited  | refunded   | provision  | note                               |
        | a meeting room was reserved | € 2,400.00 | € 2,400.00 | € 0.00     | clause 7.1 | the scale is for meeting rooms too |
        | a table was reserved        | € 0.00     | € 0.00     | € 2,400.00 | clause 3.1 | a table for nine costs nothing yet |
        | a hotel room was reserved   | € 0.00     | € 0.00     | € 2,400.00 | clause 3.2 | nor does a room                    |

    Scenario Outline: More than two months before
      Given we agreed that who cancels forfeits the deposit
      When the customer cancels the reservation on <moment>
      Then the customer pays <charge>
      And this follows from <provision>

      Examples:
        | moment               | charge     | provision  | note                              |
        | 16 August 2027 11:59 | € 2,400.00 | clause 7.1 | a minute more: the prepayment     |
        | 16 August 2027 12:00 | € 2,800.00 | UVH 9.4.2  | exactly 2 months: the scale, 35 % |

  @verify_with_counsel
  Rule: Where nothing was paid, there is nothing to forfeit

    Scenario: Then the scale counts
      Given Van Houten Consultants, a business customer since 1 March 2019
      And we agreed that who cancels forfeits the deposit
      And nothing has been paid yet
      When the customer cancels the reservation on 16 July 2027 12:00
      Then the customer pays € 1,200.00
      And € 0.00 of the deposit is forfeited
      And € 1,200.00 is still to be paid
      And this follows from UVH 9.4.2

  Rule: A consumer forfeits no more than a loss we can show

    Scenario: Nothing can be shown, so all of it goes back
      Given the De Wit family, a consumer
      And a deposit of € 2,400.00 was paid on 15 September 2026
      And we agreed that who cancels forfeits the deposit
      When the customer cancels the reservation on 16 July 2027 12:00
      Then the customer pays € 0.00
      And € 2,400.00 is refunded
      And this follows from BW 6:237(i)
