# policies/law/nl/package_travel.yaml
Feature: Package travel: somebody else goes, or nobody

  BW book 7, title 7A, and Directive (EU) 2015/2302. Article 9: a traveller may pass the journey on to somebody else;
  notice of at least seven days before the start is always in time, and it costs no more than it really costs. Article
  12: until the start a traveller may end it for a reasonable fee, by what the organiser saves and sells again, and for
  nothing in unavoidable and extraordinary circumstances at the destination. What is left is refunded within 14 days.

  The rules hold for packages booked from 1 July 2018, for business travellers as well.

  Rule: Somebody else may go

    Background:
      Given the De Wit family, a consumer
      And a package journey of € 2,000.00, booked on 1 February 2027 on our signed terms
      And the journey begins on 16 October 2027 12:00
      And passing the journey on costs us € 75.00

    @verify_with_counsel
    Scenario Outline: Seven days before is always in time
      When the customer asks on <moment> to let somebody else travel
      Then the request is paid
      And the customer pays € 75.00
      And this follows from BW 7:506(1)

      Examples:
        | moment               | note                         |
        | 1 March 2027 10:00   | long before                  |
        | 9 October 2027 23:59 | the last minute of day seven |

    @verify_with_counsel
    Scenario: A minute later a person looks at it
      When the customer asks on 10 October 2027 00:00 to let somebody else travel
      Then the sales manager must approve it
      And this follows from BW 7:506(1)

    Scenario: Who can't take the place can't take it over
      Given the change cannot be made
      When the customer asks on 1 March 2027 10:00 to let somebody else travel
      Then the request is rejected
      And this rests on BW 6:217

  Rule: Until the start a traveller may end it

    Background:
      Given a package journey of € 2,000.00, booked on 1 February 2027 on our signed terms
      And the journey begins on 16 October 2027 12:00
      And cancelling saves us € 300.00, and we sell again for € 500.00

    @verify_with_counsel
    Scenario Outline: Up to the last minute, for the price less what is saved and sold again
      Given <traveller>
      When the customer cancels the journey on <moment>
      Then the cancellation is <verdict>
      And the customer pays <charge>
      And this <ground>

      Examples:
        | traveller                                                 | moment                | verdict  | charge     | ground                   | note                   |
        | the De Wit family, a consumer                             | 16 October 2027 11:59 | paid     | € 1,200.00 | follows from BW 7:509(1) | a minute before        |
        | the De Wit family, a consumer                             | 16 October 2027 12:00 | rejected | € 0.00     | rests on BW 6:217        | the journey has begun  |
        | De Wit Architects, a business customer since 1 March 2019 | 16 October 2027 11:59 | paid     | € 1,200.00 | follows from BW 7:509(1) | a business travels too |

    @verify_with_counsel
    Scenario Outline: Something at the destination that nobody could avoid
      Given the De Wit family, a consumer
      And <reason>
      And a deposit of € 600.00 was paid on 1 February 2027
      When the customer cancels the journey on 1 October 2027 10:00
      Then the cancellation is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | reason                                   | verdict | charge     | provision   | note               |
        | force majeure struck the customer        | free    | € 0.00     | BW 7:509(3) | and all of it back |
        | the customer needs something else by now | paid    | € 1,200.00 | BW 7:509(1) | another reason     |

    @verify_with_counsel
    Scenario: What was paid comes back within fourteen days
      Given the De Wit family, a consumer
      And force majeure struck the customer
      And a deposit of € 600.00 was paid on 1 February 2027
      When the customer cancels the journey on 1 October 2027 10:00
      Then the cancellation is free
      And € 600.00 is refunded
      And this follows from BW 7:509(3)
      And the administration refunds it by 15 October 2027 10:00

  Rule: For packages booked from 1 July 2018

    @verify_with_counsel
    Scenario Outline: The day the law came into force
      Given the De Wit family, a consumer
      And a package journey of € 2,000.00, booked on <booked> on our signed terms
      And the journey begins on 16 October 2018 12:00
      And cancelling saves us € 300.00, and we sell again for € 500.00
      When the customer cancels the journey on 1 September 2018 10:00
      Then the cancellation is <verdict>
      And the customer pays <charge>
      And this <ground>

      Examples:
        | booked       | verdict  | charge     | ground                   | note                   |
        | 30 June 2018 | rejected | € 0.00     | rests on BW 6:217        | under the law before   |
        | 1 July 2018  | paid     | € 1,200.00 | follows from BW 7:509(1) | under the law of today |
