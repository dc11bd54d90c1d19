# policies/hospitality/groups.yaml
@verify_with_counsel
Feature: Cancelling for groups, other and combined services

  UVH 9.4.2, in short: for groups, other and combined services the customer who cancels pays, of the reservation value:
  nothing if it is more than 6 months before the start, 10 % if more than 3 months, 15 % if more than 2 months, 35 % if
  more than 1 month, 60 % if more than 14 days, 85 % if more than 7 days, and 100 % if it is 7 days or less. A group is
  10 or more persons.

  How we read it: the services start at an instant, so a bound is an instant as well: so many months or days earlier,
  at the same time of the clock. Who cancels at that very minute is not more than that long before the start.

  Background:
    Given Van Houten Consultants, a business customer since 1 March 2019
    And a reservation of € 8,000.00 for 40 persons, made on 1 September 2026 under our terms
    And 20 % of our capacity is cancelled

  Rule: The later, the more it costs

    Background:
      Given the services begin on 16 October 2027 12:00

    Scenario Outline: A minute makes the difference
      When the customer cancels the reservation on <moment>
      Then the cancellation is <verdict>
      And the customer pays <charge>
      And this follows from UVH 9.4.2

      Examples:
        | moment                  | verdict | charge     | note                               |
        | 16 April 2027 11:59     | free    | € 0.00     | a minute more than 6 months        |
        | 16 April 2027 12:00     | paid    | € 800.00   | exactly 6 months is not more: 10 % |
        | 16 July 2027 11:59      | paid    | € 800.00   | a minute more than 3 months        |
        | 16 July 2027 12:00      | paid    | € 1,200.00 | exactly 3 months: 15 %             |
        | 16 August 2027 11:59    | paid    | € 1,200.00 | a minute more than 2 months        |
        | 16 August 2027 12:00    | paid    | € 2,800.00 | exactly 2 months: 35 %             |
        | 16 September 2027 11:59 | paid    | € 2,800.00 | a minute more than 1 month         |
        | 16 September 2027 12:00 | paid    | € 4,800.00 | exactly 1 month: 60 %              |
        | 2 October 2027 11:59    | paid    | € 4,800.00 | a minute more than 14 days         |
        | 2 October 2027 12:00    | paid    | € 6,800.00 | exactly 14 days: 85 %              |
        | 9 October 2027 11:59    | paid    | € 6,800.00 | a minute more than 7 days          |
        | 9 October 2027 12:00    | paid    | € 8,000.00 | 7 days or less: all of it          |
        | 16 October 2027 11:59   | paid    | € 8,000.00 | a minute before the start          |
        | 16 October 2027 12:01   | paid    | € 8,000.00 | after the start it is nothing less |

    Scenario Outline: Cents are rounded half up
      Given the same reservation, but worth <value>
      When the customer cancels the reservation on 20 August 2027 10:00
      Then the customer pays <charge>
      And this follows from UVH 9.4.2

      Examples:
        | value      | charge     | note                         |
        | € 3,333.30 | € 1,166.66 | 35 % is € 1,166.655, half up |
        | € 3,333.28 | € 1,166.65 | 35 % is € 1,166.648, down    |

  Rule: From ten persons on it is a group

    Background:
      Given the services begin on 16 October 2027 12:00

    Scenario Outline: Ten is a group, whatever was reserved
      Given the same reservation, but for <persons> persons
      And <reserved>
      When the customer cancels the reservation on 20 August 2027 10:00
      Then the customer pays <charge>
      And this follows from <provision>

      Examples:
        | persons | reserved                        | charge     | provision  | note                                |
        | 10      | a table was reserved            | € 2,800.00 | UVH 9.4.2  | ten is a group                      |
        | 9       | a table was reserved            | € 0.00     | clause 3.1 | nine at a table: the house's clause |
        | 9       | a hotel room was reserved       | € 0.00     | clause 3.2 | nine in rooms: the house's clause   |
        | 9       | a meeting room was reserved     | € 2,800.00 | UVH 9.4.2  | another service needs no group      |
        | 1       | combined services were reserved | € 2,800.00 | UVH 9.4.2  | nor do combined services            |

    Scenario: For fewer than ten we have to know what was reserved
      Given the same reservation, but for 9 persons
      When the customer cancels the reservation on 20 August 2027 10:00
      Then we first ask what was reserved
