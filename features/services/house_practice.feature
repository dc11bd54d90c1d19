# policies/services/house_practice.yaml
Feature: How we do it in practice

  Guideline G31: for each monthly evaluation that we missed, the customer pays a month less.

  Guideline G32: up to 10 % fewer hours is free, once per assignment, as long as the work has not begun. Guideline
  G33: the sales manager decides whether an assignment passes to another client.

  Background:
    Given Vecht Logistiek, a business customer since 1 March 2019

  Rule: What we missed ourselves weakens our bill

    Background:
      Given a contract of 6 months at € 950.00 a month, agreed on 4 January 2027 on our signed terms
      And 2 of the months have passed

    @verify_with_counsel
    Scenario Outline: A month for each evaluation
      Given we missed <missed> of the evaluations
      When the customer stops the assignment on 4 March 2027 10:00
      Then the cancellation is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | missed | verdict | charge     | provision     | note                        |
        | 0      | paid    | € 3,800.00 | clause 5.1    | we held them all            |
        | 1      | paid    | € 2,850.00 | guideline G31 | three months                |
        | 2      | paid    | € 1,900.00 | guideline G31 | two months                  |
        | 4      | free    | € 0.00     | guideline G31 | no month is left            |
        | 5      | free    | € 0.00     | guideline G31 | and never less than nothing |

    Scenario: What we save comes off as well
      Given we missed 1 evaluation
      And stopping saves us € 700.00
      When the customer stops the assignment on 4 March 2027 10:00
      Then the customer pays € 2,150.00
      And this follows from guideline G31

    @verify_with_counsel
    Scenario: We missed none
      When the customer stops the assignment on 4 March 2027 10:00
      Then the customer pays € 3,800.00
      And this follows from clause 5.1
      And guideline G31 does not apply, because we missed no evaluation

  Rule: A few hours less is part of good service

    Background:
      Given a project of € 12,000.00, agreed on 11 January 2027 on our signed terms

    Scenario Outline: A tenth, and no more
      Given the days have been planned
      When the customer asks on 3 May 2027 10:00 for <share> fewer hours
      Then the change is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | share   | verdict | charge   | provision     | note               |
        | 9.99 %  | free    | € 0.00   | guideline G32 | a little less      |
        | 10 %    | free    | € 0.00   | guideline G32 | exactly a tenth    |
        | 10.01 % | paid    | € 360.36 | clause 6.3    | 30 % of € 1,201.20 |

    Scenario: Only once
      Given the days have been planned
      And an earlier change of this assignment was free
      When the customer asks on 3 May 2027 10:00 for 10 % fewer hours
      Then the customer pays € 360.00
      And this follows from clause 6.3

    Scenario: Not once the work has begun
      Given the work is under way
      When the customer asks on 3 May 2027 10:00 for 10 % fewer hours
      Then the customer pays € 360.00
      And this follows from clause 6.3

    Scenario: Another client is for the sales manager
      Given the days have been planned
      When the customer asks on 3 May 2027 10:00 to pass the assignment on to another company
      Then the sales manager must approve it
      And this follows from guideline G33
