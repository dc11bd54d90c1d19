# policies/hospitality/groups.yaml
@verify_with_counsel
Feature: Half the house at once, and only a part of the group

  UVH 9.4.2, in short: if the services that are cancelled are 50 % or more of the capacity, all periods are 4 months
  longer. Who cancels a part pays pro rata.

  How we read it: first the months go back, the 4 with the others, and then the days. A part is the value of the
  services that are cancelled, or that of the persons who do not come: reservation value x persons less / persons,
  rounded to the cent.

  Background:
    Given Van Houten Consultants, a business customer since 1 March 2019
    And a reservation of € 12,000.00 for 120 persons, made on 1 September 2026 under our terms

  Rule: From half the capacity on all periods are four months longer

    Scenario Outline: Half is enough
      Given the services begin on 16 October 2027 12:00
      And <share> of our capacity is cancelled
      When the customer cancels the reservation on 1 May 2027 10:00
      Then the customer pays <charge>
      And this follows from UVH 9.4.2

      Examples:
        | share   | charge     | note                                       |
        | 49.99 % | € 1,200.00 | more than 3 months before: 10 %            |
        | 50 %    | € 4,200.00 | more than 1 + 4 and not 2 + 4 months: 35 % |
        | 100 %   | € 4,200.00 | the whole house                            |

    Scenario Outline: Every bound, four months earlier
      Given the services begin on 16 October 2027 12:00
      And 60 % of our capacity is cancelled
      When the customer cancels the reservation on <moment>
      Then the customer pays <charge>
      And this follows from UVH 9.4.2

      Examples:
        | moment                 | charge      | note                                   |
        | 16 December 2026 11:59 | € 0.00      | more than 6 + 4 months                 |
        | 16 December 2026 12:00 | € 1,200.00  | exactly 10 months: 10 %                |
        | 16 March 2027 11:59    | € 1,200.00  | more than 3 + 4 months                 |
        | 16 March 2027 12:00    | € 1,800.00  | exactly 7 months: 15 %                 |
        | 16 April 2027 11:59    | € 1,800.00  | more than 2 + 4 months                 |
        | 16 April 2027 12:00    | € 4,200.00  | exactly 6 months: 35 %                 |
        | 16 May 2027 11:59      | € 4,200.00  | more than 1 + 4 months                 |
        | 16 May 2027 12:00      | € 7,200.00  | exactly 5 months: 60 %                 |
        | 2 June 2027 11:59      | € 7,200.00  | more than 4 months and 14 days         |
        | 2 June 2027 12:00      | € 10,200.00 | exactly 4 months and 14 days: 85 %     |
        | 9 June 2027 11:59      | € 10,200.00 | more than 4 months and 7 days          |
        | 9 June 2027 12:00      | € 12,000.00 | 4 months and 7 days or less: all of it |

    Scenario Outline: First the months, then the days
      Given the services begin on <start>
      And 60 % of our capacity is cancelled
      When the customer cancels the reservation on <moment>
      Then the customer pays <charge>
      And this follows from UVH 9.4.2

      Examples:
        | start              | moment                 | charge      | note                                      |
        | 30 June 2027 12:00 | 14 February 2027 11:59 | € 7,200.00  | 28 February less 14 days: not 16 February |
        | 30 June 2027 12:00 | 14 February 2027 12:00 | € 10,200.00 | exactly 4 months and 14 days              |
        | 30 June 2028 12:00 | 15 February 2028 11:59 | € 7,200.00  | a leap year: 29 February less 14 days     |
        | 30 June 2028 12:00 | 15 February 2028 12:00 | € 10,200.00 | exactly 4 months and 14 days              |

    Scenario Outline: A share that nobody states follows from the persons
      Given the services begin on 16 October 2027 12:00
      And our house receives <house> persons
      When the customer cancels the reservation on 1 May 2027 10:00
      Then the customer pays <charge>
      And this follows from UVH 9.4.2

      Examples:
        | house | charge     | note                               |
        | 241   | € 1,200.00 | 120 is just less than half: 10 %   |
        | 240   | € 4,200.00 | 120 is half: 4 months longer, 35 % |

    Scenario Outline: And from the persons who do not come
      Given the services begin on 16 October 2027 12:00
      When the customer cancels <fewer> of the persons on 1 May 2027 10:00
      Then the customer pays <charge>
      And this follows from UVH 9.4.2

      Examples:
        | fewer | charge     | note                                             |
        | 74    | € 740.00   | of 150 just less than half: 10 % of € 7,400.00   |
        | 75    | € 2,625.00 | half of 150: 4 months longer, 35 % of € 7,500.00 |

  Rule: A part costs a part

    Background:
      Given the services begin on 16 October 2027 12:00

    Scenario Outline: Some of the persons, with and without the longer periods
      Given <share> of our capacity is cancelled
      When the customer cancels <fewer> of the persons on <moment>
      Then the customer pays <charge>
      And this follows from UVH 9.4.2

      Examples:
        | share | fewer | moment                 | charge     | note                                  |
        | 20 %  | 45    | 1 May 2027 10:00       | € 450.00   | 45 of 120 are € 4,500.00: 10 %        |
        | 50 %  | 60    | 1 May 2027 10:00       | € 2,100.00 | 60 of 120 are € 6,000.00: 35 %        |
        | 50 %  | 60    | 16 May 2027 12:00      | € 3,600.00 | 60 %, exactly 5 months before         |
        | 50 %  | 60    | 16 December 2026 11:59 | € 0.00     | more than 10 months before            |
        | 20 %  | 120   | 1 May 2027 10:00       | € 1,200.00 | all of them are the whole reservation |
        | 20 %  | 1     | 16 October 2027 11:00  | € 100.00   | one of 120 is € 100.00: 100 %         |

    Scenario Outline: Cents are rounded half up, once for the part and once for the percentage
      Given the same reservation, but for <persons> persons
      And the same reservation, but worth <value>
      And 20 % of our capacity is cancelled
      When the customer cancels <fewer> of the persons on <moment>
      Then the customer pays <charge>
      And this follows from UVH 9.4.2

      Examples:
        | persons | value      | fewer | moment                | charge   | note                                 |
        | 45      | € 4,000.00 | 7     | 20 August 2027 10:00  | € 217.78 | 7 of 45 are € 622.22, of that 35 %   |
        | 16      | € 1,000.40 | 1     | 15 October 2027 09:00 | € 62.53  | 1 of 16 is € 62.525, half up: 100 %  |
        | 16      | € 1,000.24 | 1     | 15 October 2027 09:00 | € 62.52  | 1 of 16 is € 62.515, half up as well |

    Scenario Outline: Some of the services
      Given <share> of our capacity is cancelled
      When the customer cancels € 3,000.00 of the reservation on 1 May 2027 10:00
      Then the customer pays <charge>
      And this follows from UVH 9.4.2

      Examples:
        | share | charge     | note                               |
        | 20 %  | € 300.00   | 10 % of the part                   |
        | 50 %  | € 1,050.00 | 35 % of it with the longer periods |
