# policies/hospitality/groups.yaml
@verify_with_counsel
Feature: Months of different lengths, leap days and summer time

  UVH 9.4.2 counts months and days back from the start of the services. A month earlier is the same day of the month
  before, or its last day where it is shorter; a day earlier is the same time of the clock, also when the clocks were
  changed in between and the day had 23 or 25 hours.

  Background:
    Given De Wit Architects, a business customer since 1 March 2019
    And a reservation of € 2,000.00 for 25 persons, made on 1 September 2026 under our terms
    And 20 % of our capacity is cancelled

  Rule: In a shorter month its last day counts

    Scenario Outline: From the end of a month
      Given the services begin on <start>
      When the customer cancels the reservation on <moment>
      Then the customer pays <charge>
      And this follows from UVH 9.4.2

      Examples:
        | start               | moment                 | charge     | note                                          |
        | 31 May 2027 10:00   | 30 April 2027 09:59    | € 700.00   | a month before 31 May is 30 April             |
        | 31 May 2027 10:00   | 30 April 2027 10:00    | € 1,200.00 | not more than a month                         |
        | 31 May 2027 10:00   | 28 February 2027 09:59 | € 200.00   | three months before is the last of February   |
        | 31 May 2027 10:00   | 28 February 2027 10:00 | € 300.00   | not more than three months                    |
        | 31 March 2027 18:00 | 28 February 2027 17:59 | € 700.00   | a month before 31 March: 28 February          |
        | 31 March 2027 18:00 | 28 February 2027 18:00 | € 1,200.00 | not more than a month                         |
        | 28 March 2027 18:00 | 28 February 2027 18:00 | € 1,200.00 | 28 March has the same bound, also 28 February |

    Scenario Outline: Around a leap day
      Given the services begin on <start>
      When the customer cancels the reservation on <moment>
      Then the customer pays <charge>
      And this follows from UVH 9.4.2

      Examples:
        | start                  | moment                 | charge     | note                                 |
        | 29 February 2028 18:00 | 29 August 2027 17:59   | € 0.00     | six months before the leap day       |
        | 29 February 2028 18:00 | 29 August 2027 18:00   | € 200.00   | not more than six months             |
        | 29 February 2028 18:00 | 29 January 2028 17:59  | € 700.00   | a month before the leap day          |
        | 29 February 2028 18:00 | 29 January 2028 18:00  | € 1,200.00 | not more than a month                |
        | 7 March 2028 18:00     | 29 February 2028 17:59 | € 1,700.00 | seven days before is the leap day    |
        | 7 March 2028 18:00     | 29 February 2028 18:00 | € 2,000.00 | seven days                           |
        | 31 March 2028 18:00    | 29 February 2028 17:59 | € 700.00   | in a leap year February has a 29th   |
        | 31 March 2028 18:00    | 29 February 2028 18:00 | € 1,200.00 | not more than a month                |
        | 31 August 2028 18:00   | 29 February 2028 17:59 | € 0.00     | six months before the last of August |
        | 31 August 2028 18:00   | 29 February 2028 18:00 | € 200.00   | not more than six months             |

  Rule: A day is a day of the calendar, whatever the clocks do

    Scenario Outline: The night that loses an hour, 28 March 2027
      Given the services begin on <start>
      When the customer cancels the reservation on <moment>
      Then the customer pays <charge>
      And this follows from UVH 9.4.2

      Examples:
        | start               | moment              | charge     | note                                    |
        | 28 March 2027 13:00 | 14 March 2027 12:59 | € 1,200.00 | more than 14 days of the calendar       |
        | 28 March 2027 13:00 | 14 March 2027 13:00 | € 1,700.00 | 14 days, though an hour short           |
        | 28 March 2027 13:00 | 21 March 2027 12:59 | € 1,700.00 | more than 7 days, if only just          |
        | 28 March 2027 13:00 | 21 March 2027 13:00 | € 2,000.00 | 7 days, though 167 hours                |
        | 4 April 2027 02:30  | 28 March 2027 01:59 | € 1,700.00 | the bound falls in the hour that is not |
        | 4 April 2027 02:30  | 28 March 2027 03:29 | € 1,700.00 | half past two is half past three        |
        | 4 April 2027 02:30  | 28 March 2027 03:30 | € 2,000.00 | 7 days                                  |

    Scenario Outline: The night that gains an hour, 31 October 2027
      Given the services begin on <start>
      When the customer cancels the reservation on <moment>
      Then the customer pays <charge>
      And this follows from UVH 9.4.2

      Examples:
        | start                 | moment                  | charge     | note                           |
        | 31 October 2027 13:00 | 30 September 2027 12:59 | € 700.00   | a month before is the 30th     |
        | 31 October 2027 13:00 | 30 September 2027 13:00 | € 1,200.00 | not more than a month          |
        | 31 October 2027 13:00 | 17 October 2027 12:59   | € 1,200.00 | more than 14 days              |
        | 31 October 2027 13:00 | 17 October 2027 13:00   | € 1,700.00 | 14 days, though an hour longer |
        | 31 October 2027 13:00 | 24 October 2027 12:59   | € 1,700.00 | more than 7 days               |
        | 31 October 2027 13:00 | 24 October 2027 13:00   | € 2,000.00 | 7 days, though 169 hours       |
