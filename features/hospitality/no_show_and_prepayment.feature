# policies/hospitality/groups.yaml
@verify_with_counsel
Feature: Who does not come, and what was paid in advance

  UVH 9.4.2, in short: who does not come always pays 100 % of the reservation value. Who cancels a part pays pro rata.

  What was paid in advance is set off against the charge, and what is left is refunded. As long as a part of the
  reservation stands, what was paid for that part stays on account. Nothing is forfeited.

  Background:
    Given Van Houten Consultants, a business customer since 1 March 2019
    And a reservation of € 8,000.00 for 40 persons, made on 1 September 2026 under our terms
    And the services begin on 16 October 2027 12:00
    And 20 % of our capacity is cancelled

  Rule: Who does not come pays all of it

    Scenario: Nobody came, and nothing was paid yet
      When nobody has come by 16 October 2027 14:00
      Then the customer pays € 8,000.00
      And € 8,000.00 is still to be paid
      And this follows from UVH 9.4.2

    Scenario: What was paid comes off, for the reservation is over
      Given a deposit of € 2,400.00 was paid on 15 September 2026
      When nobody has come by 16 October 2027 14:00
      Then the customer pays € 8,000.00
      And € 0.00 stays on account
      And € 2,400.00 is set off against what was paid
      And € 5,600.00 is still to be paid
      And this follows from UVH 9.4.2

    Scenario Outline: Some of them stayed away, the others ate
      Given a deposit of <paid> was paid on 15 September 2026
      And we served what is worth € 6,600.00
      When 7 of the persons have not come by 16 October 2027 14:00
      Then the customer pays € 1,400.00
      And <on account> stays on account
      And <set off> is set off against what was paid
      And <payable> is still to be paid
      And this follows from UVH 9.4.2

      Examples:
        | paid       | on account | set off    | payable    | note                                     |
        | € 2,400.00 | € 2,400.00 | € 0.00     | € 1,400.00 | it pays for the meals of the 33 who came |
        | € 6,600.00 | € 6,600.00 | € 0.00     | € 1,400.00 | exactly what was served                  |
        | € 8,000.00 | € 6,600.00 | € 1,400.00 | € 0.00     | 7 of 40 were paid in advance as well     |

  Rule: A prepayment is set off, and what is left goes back

    Background:
      Given a deposit of € 2,400.00 was paid on 15 September 2026

    Scenario Outline: The whole reservation
      When the customer cancels the reservation on <moment>
      Then the customer pays <charge>
      And <set off> is set off against what was paid
      And <refunded> is refunded
      And <payable> is still to be paid
      And € 0.00 of the deposit is forfeited
      And this follows from UVH 9.4.2

      Examples:
        | moment               | charge     | set off    | refunded   | payable    | note                        |
        | 16 April 2027 11:59  | € 0.00     | € 0.00     | € 2,400.00 | € 0.00     | all of it goes back         |
        | 16 April 2027 12:00  | € 800.00   | € 800.00   | € 1,600.00 | € 0.00     | 10 %: the rest goes back    |
        | 2 October 2027 11:59 | € 4,800.00 | € 2,400.00 | € 0.00     | € 2,400.00 | 60 %: the rest is asked for |
        | 9 October 2027 11:59 | € 6,800.00 | € 2,400.00 | € 0.00     | € 4,400.00 | 85 %: more is asked for     |
        | 16 August 2027 12:00 | € 2,800.00 | € 2,400.00 | € 0.00     | € 400.00   | 35 %: the rest is asked for |

    Scenario: A part, while the rest still stands
      When the customer cancels € 3,000.00 of the reservation on 20 August 2027 10:00
      Then the customer pays € 1,050.00
      And € 2,400.00 stays on account
      And € 0.00 is refunded
      And € 1,050.00 is still to be paid
      And this follows from UVH 9.4.2

    Scenario: A part of what was paid in full
      Given in all the customer has paid € 8,000.00
      When the customer cancels € 3,000.00 of the reservation on 20 August 2027 10:00
      Then the customer pays € 1,050.00
      And € 5,000.00 stays on account
      And € 1,050.00 is set off against what was paid
      And € 1,950.00 is refunded
      And this follows from UVH 9.4.2
