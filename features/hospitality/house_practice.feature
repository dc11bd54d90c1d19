# policies/hospitality/house_practice.yaml
Feature: How the house goes about it

  Guideline G31: what we sell again comes off: no business, and nobody who stays away, pays more than what we lose.
  Guideline G34: one in twenty persons fewer costs nothing up to and including the third day before.

  Background:
    Given Van Houten Consultants, a business customer since 1 March 2019
    And the services begin on 16 October 2027 12:00

  Rule: We are not paid twice for one chair

    Background:
      Given a reservation of € 8,000.00 for 40 persons, made on 1 September 2026 under our terms
      And 20 % of our capacity is cancelled

    @verify_with_counsel
    Scenario Outline: Sold again in the last week
      Given we sold what came free again for <proceeds>
      When the customer cancels the reservation on 9 October 2027 12:00
      Then the cancellation is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | proceeds   | verdict | charge     | provision     | note                        |
        | € 0.00     | paid    | € 8,000.00 | UVH 9.4.2     | nothing was sold again      |
        | € 0.01     | paid    | € 7,999.99 | guideline G31 | a cent was                  |
        | € 5,000.00 | paid    | € 3,000.00 | guideline G31 | € 8,000.00 less € 5,000.00  |
        | € 8,000.00 | free    | € 0.00     | guideline G31 | all of it was sold again    |
        | € 9,000.00 | free    | € 0.00     | guideline G31 | and it is never less than 0 |

    Scenario: What was paid in advance is set off against it
      Given a deposit of € 2,400.00 was paid on 15 September 2026
      And we sold what came free again for € 5,000.00
      When the customer cancels the reservation on 9 October 2027 12:00
      Then the customer pays € 3,000.00
      And € 0.00 of the deposit is forfeited
      And € 2,400.00 is set off against what was paid
      And € 600.00 is still to be paid
      And this follows from guideline G31

    @verify_with_counsel
    Scenario Outline: Whichever is lower
      Given we sold what came free again for <proceeds>
      When the customer cancels the reservation on 16 July 2027 12:00
      Then the customer pays <charge>
      And this follows from <provision>

      Examples:
        | proceeds   | charge     | provision     | note                          |
        | € 6,799.99 | € 1,200.00 | UVH 9.4.2     | the scale: 15 %, a cent lower |
        | € 6,800.01 | € 1,199.99 | guideline G31 | what we lose: a cent lower    |

  Rule: A few fewer costs nothing while the kitchen can still manage

    Background:
      Given a reservation of € 8,000.00 for 40 persons, made on 1 September 2026 under our terms

    @verify_with_counsel
    Scenario Outline: One in twenty, up to and including the third day before
      When the customer cancels <fewer> of the persons on <moment>
      Then the customer pays <charge>
      And this follows from <provision>

      Examples:
        | fewer | moment                | charge   | provision     | note                           |
        | 2     | 13 October 2027 23:59 | € 0.00   | guideline G34 | 2 of 40, the last minute of it |
        | 3     | 13 October 2027 23:59 | € 600.00 | UVH 9.4.2     | one more is more than a few    |
        | 2     | 14 October 2027 00:00 | € 400.00 | UVH 9.4.2     | the second day                 |

    Scenario Outline: A few fewer is free, whoever took their chairs
      Given we sold what came free again for € 100.00
      When the customer cancels <fewer> of the persons on 13 October 2027 23:59
      Then the customer pays <charge>
      And this follows from <provision>

      Examples:
        | fewer | charge   | provision     | note                          |
        | 2     | € 0.00   | guideline G34 | a few fewer is free by itself |
        | 3     | € 500.00 | guideline G31 | € 600.00 less € 100.00        |
