# policies/law/nl/breach.yaml
Feature: What a last term must be about

  Article 6:82 of the Civil Code: who does not perform is in default when a last, reasonable term in a notice has passed.
  Not performing is being late, delivering something else than was ordered, or missing a result that was promised. Who
  promised an effort does not fail because the result is missing (6:74).

  As with every default: a minor failure is too little (6:265), and what the customer held up himself does not count (6:61).
  All of it is the law's own doing: our terms play no part in it.

  Background:
    Given Vecht Interiors, a business customer since 1 March 2019
    And an order of € 9,000.00, concluded on 4 January 2027
    And the order is a sale of goods
    And our terms were not handed over
    And delivery is promised for 30 April 2027
    And in all the customer has paid € 3,000.00

  Rule: After a reasonable term the order ends, and counsel weighs the damages

    Background:
      Given on 3 May 2027 the customer gave us 14 more days

    Scenario Outline: What was not performed, whatever kind of date was promised
      Given the promised date is <firmness>
      And <failure>
      When the customer cancels the order on 18 May 2027 00:00
      Then the cancellation is free
      And this follows from BW 6:82
      And € 3,000.00 is refunded
      And the legal counsel weighs the damages by 25 May 2027 17:00

      Examples:
        | firmness    | failure                                   | note                                     |
        | a target    | we are 1 day late                         | one day is late                          |
        | an estimate | we are 20 days late                       | an estimate asks for a notice as well    |
        | a target    | we delivered the wrong goods              | that is not what was ordered             |
        | a fatal one | we delivered the wrong goods              | in time, so the date itself is no reason |
        | a target    | a result was promised, and it is not there | the result was the promise               |

    Scenario Outline: What is no failure of ours to perform
      Given the promised date is a target
      And <fact>
      When the customer cancels the order on 18 May 2027 00:00
      Then the cancellation is rejected
      And this rests on BW 6:217
      And there is no need to weigh which damages may be claimed

      Examples:
        | fact                                            | note                               |
        | we delivered what was ordered                   | a notice alone is no default       |
        | effort was promised, and the result is not there | no result was promised             |
        | we are 0 days late                              | the notice came for nothing        |

    Scenario Outline: A failure that does not count
      Given the promised date is a target
      And we are 20 days late
      And <fact>
      When the customer cancels the order on 18 May 2027 00:00
      Then the cancellation is rejected
      And this rests on BW 6:217

      Examples:
        | fact                            | note                        |
        | our failure is a minor one      | too little to end the order |
        | that is because of the customer | he held us up himself       |

  Rule: A term that was short

    Background:
      Given the promised date is a target

    @verify_with_counsel
    Scenario Outline: However short, only counsel can say whether it was reasonable
      Given <failure>
      And on 3 May 2027 the customer gave us <extra> more days
      When the customer cancels the order on 18 May 2027 00:00
      Then the legal counsel must approve it
      And this follows from BW 6:82
      And there is no need to weigh which damages may be claimed

      Examples:
        | failure                                   | extra | note                              |
        | we are 20 days late                       | 13    | a day less than two weeks         |
        | we are 20 days late                       | 1     | the shortest term there is        |
        | we are 1 day late                         | 13    | however little late               |
        | we delivered the wrong goods              | 13    | also for the wrong goods          |
        | a result was promised, and it is not there | 13    | also for a result                 |

    Scenario Outline: Nothing to weigh
      Given <failure>
      And <fact>
      And on 3 May 2027 the customer gave us 13 more days
      When the customer cancels the order on 18 May 2027 00:00
      Then the cancellation is rejected
      And this rests on BW 6:217

      Examples:
        | failure             | fact                            | note                        |
        | we are 20 days late | our failure is a minor one      | too little to end the order |
        | we are 20 days late | that is because of the customer | he held us up himself       |
        | we are 0 days late  | our failure is not a minor one  | there is no failure         |

  Rule: Who is in default at once needs no notice, and a short one does no harm

    Background:
      Given on 3 May 2027 the customer gave us 13 more days

    Scenario Outline: At once, so nothing for counsel to approve
      Given the promised date is <firmness>
      And we are 1 day late
      And <word>
      When the customer cancels the order on 18 May 2027 00:00
      Then the cancellation is free
      And this follows from <provision>

      Examples:
        | firmness    | word                                   | provision  | note                  |
        | a fatal one | we never said that we will not deliver | BW 6:83(a) | the date has passed   |
        | a target    | we said that we will not deliver       | BW 6:83(c) | we said so ourselves  |

    Scenario: We refuse because the customer holds us up
      Given the promised date is a target
      And we said that we will not deliver
      And that is because of the customer
      When the customer cancels the order on 18 May 2027 00:00
      Then the cancellation is rejected
      And this rests on BW 6:217
