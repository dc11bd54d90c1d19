# policies/law/nl/withdrawal_exceptions.yaml
Feature: What can't be withdrawn from

  Article 6:230p of the Civil Code: there is no right to withdraw from what is made to the consumer's own wishes (also
  when nobody has begun on it, Court of Justice C-529/19), from what spoils, was unsealed or fully performed, is booked
  for a certain date, moves with a market, was an urgent repair or a download that began. Whether goods put together from
  standard options count as made to measure is not certain: a person looks at it.

  Background:
    Given an order of € 900.00, concluded on 1 March 2027
    And the order was made online
    And our terms were handed over

  Rule: The exceptions of the law

    Background:
      Given Sanne Bakker, a consumer

    Scenario Outline: From stock it comes back, and these do not
      Given the order is a sale of goods
      And <what>
      And it arrived on 8 March 2027
      When the customer withdraws from the order on 10 March 2027 10:00
      Then the request is <verdict>
      And this follows from <provision>

      Examples:
        | what                                      | verdict  | provision       | note                           |
        | it comes from stock                       | free     | BW 6:230o(1)    | no exception                   |
        | it is made to the customer's own wishes   | rejected | BW 6:230p(f)(1) | made to measure                |
        | it spoils quickly                         | rejected | BW 6:230p       | perishable                     |
        | the customer broke the seal               | rejected | BW 6:230p       | hygiene, film, music, software |
        | its price moves with the financial market | rejected | BW 6:230p       | gold, for example              |

    Scenario Outline: The same for services
      Given the order is one for services
      And <what>
      When the customer withdraws from the order on 10 March 2027 10:00
      Then the request is <verdict>
      And this follows from <provision>

      Examples:
        | what                                                   | verdict  | provision    | note                       |
        | it comes from stock                                    | free     | BW 6:230o(1) | no exception               |
        | with the customer's consent all of it has been performed | rejected | BW 6:230p  | nothing is left to undo    |
        | it was booked for a certain date                       | rejected | BW 6:230p    | a room, a car, a caterer   |
        | the customer called us in for an urgent repair         | rejected | BW 6:230p    | a burst pipe               |
        | with the customer's consent the download has begun     | rejected | BW 6:230p    | digital content            |

    Scenario Outline: Made to measure is excluded before anybody has begun on it
      Given the order is a sale of goods
      And it is made to the customer's own wishes
      And <stage>
      And it has not been delivered
      When the customer withdraws from the order on 2 March 2027 10:00
      Then the request is rejected
      And this follows from BW 6:230p(f)(1)

      Examples:
        | stage                              | note                  |
        | the order has not been planned yet | nobody has begun      |
        | the order is in production         | the saw is running    |

  Rule: Put together from standard options: a person looks at it

    Background:
      Given Sanne Bakker, a consumer
      And the order is a sale of goods
      And it was put together from standard options
      And it arrived on 8 March 2027

    @verify_with_counsel
    Scenario: On day 14 it may be a right
      When the customer withdraws from the order on 22 March 2027 23:59
      Then the sales manager must approve it
      And this follows from BW 6:230p(f)(1), 6:230o(1)

    Scenario: On day 15 it is none in any case
      When the customer withdraws from the order on 23 March 2027 00:00
      Then the request is rejected
      And this follows from BW 6:230o

  Rule: The right is a consumer's

    Scenario Outline: One and the same chair, for the home or for the practice
      Given <who>
      And the order is a sale of goods
      And it comes from stock
      And it arrived on 8 March 2027
      When the customer withdraws from the order on 10 March 2027 10:00
      Then the request is <verdict>
      And this follows from <provision>

      Examples:
        | who                                                      | verdict  | provision       | note       |
        | Anna de Wit, a consumer                          | free     | BW 6:230o(1)    | a consumer |
        | Anna de Wit, a business customer since 1 March 2019 | rejected | BW 6:230g(1)(a) | a business |
