# policies/law/nl/breach.yaml
Feature: When the supplier does not perform

  Articles 6:82 and 6:83 of the Civil Code: a supplier is in default at once when a fatal date passes or when he says that
  he will not perform; else after notice with a reasonable term. Then the customer may end the order, unless the failure is
  minor (6:265): nothing is due, what was paid comes back (6:271), and damages are possible (6:74).

  What the customer himself held up (6:61) and force majeure (6:75) are no default; who works for the supplier is (6:76).
  Whether a term of less than 14 days was reasonable is for counsel.

  Background:
    Given Vecht Interiors, a business customer since 1 March 2019
    And an order of € 9,000.00, concluded on 4 January 2027
    And the order is a sale of goods
    And our terms were handed over
    And delivery is promised for 30 April 2027
    And the order is in production
    And in all the customer has paid € 3,000.00

  Rule: At once on a fatal date, and when we say that we will not perform

    Scenario Outline: The day after a fatal date
      Given the promised date is <firmness>
      And we are <days> days late
      When the customer cancels the order on 1 May 2027 00:00
      Then the cancellation is <verdict>
      And <refunded> is refunded
      And this <why>

      Examples:
        | firmness    | days | verdict  | refunded   | why                     | note               |
        | a fatal one | 1    | free     | € 3,000.00 | follows from BW 6:83(a) | it has passed      |
        | a fatal one | 0    | rejected | € 0.00     | rests on BW 6:217       | not yet            |
        | a target    | 1    | rejected | € 0.00     | rests on BW 6:217       | first comes notice |
        | an estimate | 1    | rejected | € 0.00     | rests on BW 6:217       | an estimate is not fatal either |

    Scenario Outline: We said that we will not deliver
      Given the promised date is a target
      And <word>
      When the customer cancels the order on 20 April 2027 10:00
      Then the cancellation is <verdict>
      And this <why>

      Examples:
        | word                                   | verdict  | why                     | note                     |
        | we said that we will not deliver       | free     | follows from BW 6:83(c) | ten days before the date |
        | we never said that we will not deliver | rejected | rests on BW 6:217       | nothing is wrong yet     |

    Scenario: Counsel weighs the damages
      Given the promised date is a fatal one
      And we are 3 days late
      When the customer cancels the order on 3 May 2027 10:00
      Then the cancellation is free
      And this follows from BW 6:83(a)
      And the legal counsel weighs the damages by 11 May 2027 17:00

    Scenario: Also the damages of what we refused to deliver
      Given the promised date is a target
      And we said that we will not deliver
      When the customer cancels the order on 20 April 2027 10:00
      Then the cancellation is free
      And the legal counsel weighs the damages by 28 April 2027 17:00

    Scenario Outline: Our default is a reason to end the order, and for nothing else
      Given the promised date is a fatal one
      And we are 3 days late
      When <request>
      Then the request is <verdict>
      And this <why>

      Examples:
        | request                                                          | verdict  | why                     | note                       |
        | the customer cancels € 4,000.00 of the order on 3 May 2027 10:00 | free     | follows from BW 6:83(a) | a part may be ended as well |
        | the customer asks on 3 May 2027 10:00 to change the design       | rejected | rests on BW 6:217       | that is no end             |
        | the customer withdraws from the order on 3 May 2027 10:00        | rejected | follows from BW 6:230g(1)(a) | a business can't withdraw  |

  Rule: Else after notice with a reasonable term

    Background:
      Given the promised date is a target
      And we are 20 days late

    Scenario Outline: The last day of the term
      Given on 3 May 2027 the customer gave us <extra> more days
      When the customer cancels the order on <moment>
      Then the cancellation is <verdict>
      And this <why>

      Examples:
        | extra | moment            | verdict  | why                  | note             |
        | 14    | 17 May 2027 23:59 | rejected | rests on BW 6:217    | the 14th day     |
        | 14    | 18 May 2027 00:00 | free     | follows from BW 6:82 | the term is over |
        | 15    | 18 May 2027 00:00 | rejected | rests on BW 6:217    | a day is left    |
        | 0     | 18 May 2027 00:00 | rejected | rests on BW 6:217    | no term at all   |

    @verify_with_counsel
    Scenario: A shorter term is for counsel
      Given on 3 May 2027 the customer gave us 13 more days
      When the customer cancels the order on 18 May 2027 00:00
      Then the legal counsel must approve it
      And this follows from BW 6:82

    Scenario: Without notice there is no default
      Given the customer gave us no more time
      When the customer cancels the order on 18 May 2027 00:00
      Then the cancellation is rejected
      And this rests on BW 6:217

  Rule: Not every failure is a default

    Background:
      Given the promised date is a fatal one
      And we are 3 days late

    Scenario Outline: A minor failure, and what others caused
      Given <fact>
      When the customer cancels the order on 3 May 2027 10:00
      Then the cancellation is <verdict>
      And this <why>

      Examples:
        | fact                                        | verdict  | why                     | note                    |
        | our failure is not a minor one              | free     | follows from BW 6:83(a) | enough to end the order |
        | our failure is a minor one                  | rejected | rests on BW 6:217       | not enough for that     |
        | that is our own doing                       | free     | follows from BW 6:83(a) | our default             |
        | that is because of a firm that works for us | free     | follows from BW 6:83(a) | we answer for it        |
        | that is because of the customer             | rejected | rests on BW 6:217       | he held us up himself   |
        | that is because of force majeure            | rejected | rests on BW 6:217       | nobody's doing          |
