# policies/hospitality/small_reservations.yaml
@verify_with_counsel
Feature: A room or a table for fewer than ten

  These are the house's own terms; the UVH scale for groups does not speak about them. What a consumer pays of it, is in
  consumers.feature.

  Clause 3.1: "A table for fewer than ten persons you may cancel free of charge until 24 hours before the start. After
  that, and if you do not come, you pay € 20.00 for each chair that stays empty, and never more than what is cancelled."

  Clause 3.2: "A hotel room for fewer than ten persons you may cancel free of charge up to and including the second day
  before arrival. After that, and if you do not come, you pay the first night."

  Background:
    Given De Wit Architects, a business customer since 1 March 2019

  Rule: A table is free until 24 hours before, by the stopwatch

    Background:
      Given a reservation of € 240.00 for 4 persons, made on 1 September 2026 under our terms
      And a table was reserved

    Scenario Outline: Twenty-four hours are elapsed time, also when the clocks change
      Given the services begin on <start>
      When the customer cancels the reservation on <moment>
      Then the cancellation is <verdict>
      And the customer pays <charge>
      And this follows from clause 3.1

      Examples:
        | start                 | moment                | verdict | charge  | note                         |
        | 16 October 2027 19:00 | 15 October 2027 19:00 | free    | € 0.00  | exactly 24 hours             |
        | 16 October 2027 19:00 | 15 October 2027 19:01 | paid    | € 80.00 | a minute less: 4 chairs      |
        | 28 March 2027 12:00   | 27 March 2027 11:00   | free    | € 0.00  | the night was an hour short  |
        | 28 March 2027 12:00   | 27 March 2027 11:01   | paid    | € 80.00 | 23 hours and 59 minutes      |
        | 31 October 2027 12:00 | 30 October 2027 13:00 | free    | € 0.00  | the night was an hour longer |
        | 31 October 2027 12:00 | 30 October 2027 13:01 | paid    | € 80.00 | 23 hours and 59 minutes      |

    Scenario Outline: Only the chairs that stay empty
      Given the services begin on 16 October 2027 19:00
      When <fewer> of the persons have not come by 16 October 2027 19:30
      Then the customer pays <charge>
      And this follows from clause 3.1

      Examples:
        | fewer | charge  | note            |
        | 1     | € 20.00 | one empty chair |
        | 3     | € 60.00 | three           |

    Scenario: Nobody came
      Given the services begin on 16 October 2027 19:00
      When nobody has come by 16 October 2027 19:30
      Then the customer pays € 80.00
      And this follows from clause 3.1

    Scenario Outline: Never more than what is cancelled
      Given the same reservation, but worth <value>
      And the services begin on 16 October 2027 19:00
      When the customer cancels 2 of the persons on 16 October 2027 12:00
      Then the customer pays <charge>
      And this follows from clause 3.1

      Examples:
        | value   | charge  | note                                |
        | € 79.98 | € 39.99 | half of it: a cent below two chairs |
        | € 80.00 | € 40.00 | half of it is two chairs, to a cent |
        | € 80.02 | € 40.00 | half of it is more: two chairs      |

  Rule: A room is free up to and including the second day before

    Background:
      Given a reservation of € 285.00 for 2 persons, made on 1 September 2026 under our terms
      And a hotel room was reserved
      And the first night costs € 95.00
      And the services begin on 16 October 2027 15:00

    Scenario Outline: The last free day ends at midnight
      When the customer cancels the reservation on <moment>
      Then the customer pays <charge>
      And this follows from clause 3.2

      Examples:
        | moment                | charge  | note                            |
        | 14 October 2027 23:59 | € 0.00  | the last minute of the 2nd day  |
        | 15 October 2027 00:00 | € 95.00 | the day before: the first night |
        | 16 October 2027 14:59 | € 95.00 | the day itself                  |

    Scenario: Nobody came to the room
      When nobody has come by 16 October 2027 23:00
      Then the customer pays € 95.00
      And this follows from clause 3.2

    Scenario: A part of the stay costs no more than that part
      When the customer cancels € 60.00 of the reservation on 15 October 2027 09:00
      Then the customer pays € 60.00
      And this follows from clause 3.2

  Rule: The terms of the day of the reservation count

    Scenario Outline: A chair costs what it cost then
      Given a reservation of € 240.00 for 4 persons, made on <made> under our terms
      And a table was reserved
      And the services begin on 16 October 2026 19:00
      When the customer cancels the reservation on 16 October 2026 12:00
      Then the customer pays <charge>
      And this follows from clause 3.1

      Examples:
        | made                   | charge  | note                              |
        | 31 December 2025 23:59 | € 60.00 | € 15.00 a chair, as it said then  |
        | 1 January 2026 00:00   | € 80.00 | € 20.00 a chair, from that day on |
