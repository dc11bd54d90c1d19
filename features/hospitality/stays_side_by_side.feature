# policies/hospitality/stays.yaml
Feature: Late, away or gone early: a table, a room and a group side by side

  Clause 10.1 is about a room for fewer than ten: it is kept until 18:00. Clause 10.2 is about a table, which waits fifteen
  minutes, and a group or a meeting room, which waits an hour. Clause 10.3 is about who leaves a room for fewer than ten
  before the end: half of the nights that are left, and nothing of the deposit is lost.

  Guideline G13: who hears no is offered another date, by 17:00 on the second day after.

  Background:
    Given De Wit Architects, a business customer since 1 March 2019
    And a reservation of € 285.00 for 2 persons, made on 1 September 2026 under our terms
    And the first night costs € 95.00
    And the services begin on 16 October 2027 15:00

  Rule: Each kind of place waits as long as it says

    Scenario Outline: Later that day
      Given the same reservation, but for <persons> persons
      And <reserved>
      When the customer says on <moment> that they come later that day
      Then the change is <verdict>
      And the customer pays € 0.00
      And this follows from <provision>

      Examples:
        | persons | reserved                        | moment                | verdict  | provision   | note                          |
        | 9       | a hotel room was reserved       | 16 October 2027 18:00 | free     | clause 10.1 | a room waits until 18:00      |
        | 9       | a hotel room was reserved       | 16 October 2027 18:01 | rejected | clause 10.1 | and no longer                 |
        | 9       | a table was reserved            | 16 October 2027 15:15 | free     | clause 10.2 | a table waits fifteen minutes |
        | 9       | a table was reserved            | 16 October 2027 15:16 | rejected | clause 10.2 | and no longer                 |
        | 9       | a meeting room was reserved     | 16 October 2027 16:00 | free     | clause 10.2 | a meeting room waits an hour  |
        | 9       | a meeting room was reserved     | 16 October 2027 16:01 | rejected | clause 10.2 | and no longer                 |
        | 9       | combined services were reserved | 16 October 2027 16:00 | free     | clause 10.2 | so do combined services       |
        | 10      | a hotel room was reserved       | 16 October 2027 16:00 | free     | clause 10.2 | ten in rooms are a group      |
        | 10      | a hotel room was reserved       | 16 October 2027 16:01 | rejected | clause 10.2 | so they have no three hours   |

    Scenario Outline: A no comes with another date
      Given <reserved>
      When <request>
      Then the request is rejected
      And this follows from <provision>
      And the reservations desk offers an alternative by 18 October 2027 17:00

      Examples:
        | reserved                  | request                                                                  | provision   | note                   |
        | a hotel room was reserved | the customer says on 16 October 2027 18:01 that they come later that day | clause 10.1 | given away             |
        | a hotel room was reserved | nobody has come by 16 October 2027 18:00                                 | clause 10.1 | the room is still kept |
        | a table was reserved      | the customer says on 16 October 2027 15:16 that they come later that day | clause 10.2 | given away             |

    Scenario: A room that could not be kept anyhow
      Given a hotel room was reserved
      And we are full that day
      When the customer says on 16 October 2027 17:00 that they come later that day
      Then the request is rejected
      And this follows from clause 4.6

  @verify_with_counsel
  Rule: Only a room for a few is kept until six

    Scenario Outline: Nobody came at half past five
      Given the same reservation, but for <persons> persons
      And <reserved>
      When nobody has come by 16 October 2027 17:30
      Then the request is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | persons | reserved                    | verdict  | charge   | provision   | note                |
        | 9       | a hotel room was reserved   | rejected | € 0.00   | clause 10.1 | they may still come |
        | 9       | a table was reserved        | paid     | € 180.00 | clause 3.1  | nine empty chairs   |
        | 9       | a meeting room was reserved | paid     | € 285.00 | UVH 9.4.2   | all of it           |
        | 10      | a hotel room was reserved   | paid     | € 285.00 | UVH 9.4.2   | a group: all of it  |

    Scenario Outline: Who cancels before six cancels, and stays away no longer
      Given a hotel room was reserved
      When <request>
      Then the customer pays <charge>
      And this follows from <provision>

      Examples:
        | request                                                       | charge  | provision  | note                      |
        | the customer cancels the reservation on 16 October 2027 14:59 | € 95.00 | clause 3.2 | before arrival            |
        | the customer cancels the reservation on 16 October 2027 17:00 | € 95.00 | clause 3.2 | after three, and not come |

  @verify_with_counsel
  Rule: Only a room for a few is left for half

    Scenario Outline: € 190.00 of the stay is given up the morning after
      Given the same reservation, but for <persons> persons
      And <reserved>
      And a deposit of € 50.00 was paid on 15 September 2026
      And we served what is worth € 95.00
      When the customer cancels € 190.00 of the reservation on 17 October 2027 09:00
      Then the customer pays <charge>
      And € 0.00 of the deposit is forfeited
      And this follows from <provision>

      Examples:
        | persons | reserved                    | charge   | provision   | note                              |
        | 2       | a hotel room was reserved   | € 95.00  | clause 10.3 | half of the two nights            |
        | 9       | a hotel room was reserved   | € 95.00  | clause 10.3 | nine are still a few              |
        | 10      | a hotel room was reserved   | € 190.00 | UVH 9.4.2   | a group pays all that it gives up |
        | 2       | a meeting room was reserved | € 190.00 | UVH 9.4.2   | so does a meeting room            |

    Scenario: Who paid all of it gets back what is neither used nor charged
      Given a hotel room was reserved
      And a deposit of € 285.00 was paid on 15 September 2026
      And we served what is worth € 95.00
      When the customer cancels € 190.00 of the reservation on 17 October 2027 09:00
      Then the customer pays € 95.00
      And € 95.00 stays on account
      And € 0.00 of the deposit is forfeited
      And € 95.00 is set off against what was paid
      And € 95.00 is refunded
      And this follows from clause 10.3
