# policies/hospitality/groups.yaml
@verify_with_counsel
Feature: Half the house, counted in persons

  UVH 9.4.2, in short: if the services that are cancelled are 50 % or more of the capacity, all periods are 4 months longer.

  How we read it: where nobody states a share, those who do not come are set against the persons our house receives. Where a
  share is stated, it counts, whatever the persons come to.

  Background:
    Given Van Houten Consultants, a business customer since 1 March 2019
    And a reservation of € 12,000.00 for 120 persons, made on 1 September 2026 under our terms
    And the services begin on 16 October 2027 12:00

  Rule: Half the persons of the house make all periods four months longer, to the minute

    Scenario Outline: A house for 240 and a house for 241
      Given our house receives <house> persons
      When the customer cancels the reservation on <moment>
      Then the customer pays <charge>
      And this follows from UVH 9.4.2

      Examples:
        | house | moment                 | charge      | note                                      |
        | 240   | 16 December 2026 11:59 | € 0.00      | more than 6 + 4 months                    |
        | 240   | 16 December 2026 12:00 | € 1,200.00  | exactly 10 months: 10 %                   |
        | 240   | 16 April 2027 11:59    | € 1,800.00  | more than 2 + 4 months: 15 %              |
        | 240   | 16 April 2027 12:00    | € 4,200.00  | exactly 6 months: 35 %                    |
        | 240   | 9 June 2027 11:59      | € 10,200.00 | more than 4 months and 7 days: 85 %       |
        | 240   | 9 June 2027 12:00      | € 12,000.00 | exactly that: all of it                   |
        | 241   | 16 April 2027 11:59    | € 0.00      | a chair short of half: more than 6 months |
        | 241   | 16 April 2027 12:00    | € 1,200.00  | exactly 6 months: 10 %                    |

    Scenario Outline: A stated share counts, whatever the persons come to
      Given our house receives <house> persons
      And <share> of our capacity is cancelled
      When the customer cancels the reservation on 1 May 2027 10:00
      Then the customer pays <charge>
      And this follows from UVH 9.4.2

      Examples:
        | house | share   | charge     | note                                          |
        | 120   | 49.99 % | € 1,200.00 | everybody, but a share below half: 10 %       |
        | 1,000 | 50 %    | € 4,200.00 | a few of many, but half of what we have: 35 % |

  Rule: Only who does not come counts

    Scenario Outline: Asked as a change or cancelled as a part
      Given our house receives 150 persons
      When <request>
      Then the customer pays <charge>
      And this follows from UVH 9.4.2

      Examples:
        | request                                                                   | charge     | note                               |
        | the customer cancels 75 of the persons on 16 April 2027 11:59             | € 1,125.00 | half: 15 % of € 7,500.00           |
        | the customer cancels 75 of the persons on 16 April 2027 12:00             | € 2,625.00 | half: 35 %                         |
        | the customer asks on 16 April 2027 11:59 to come with 75 fewer            | € 1,125.00 | a change just the same             |
        | the customer asks on 16 April 2027 12:00 to come with 75 fewer            | € 2,625.00 | a change just the same             |
        | the customer asks on 16 April 2027 12:00 to come with 74 fewer            | € 740.00   | less than half: 10 % of € 7,400.00 |
        | the customer cancels € 7,500.00 of the reservation on 16 April 2027 12:00 | € 750.00   | services, and nobody fewer: 10 %   |
