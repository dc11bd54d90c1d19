# policies/services/advisers_duties.yaml
Feature: What an adviser owes the client besides the advice

  Guideline G40: as long as a contract by the month runs, the adviser looks back with the client every month; what
  was missed is made up for within 5 working days. Guideline G41: who wants to stop is first offered a pause.

  Guideline G42: who pays the price hears what we saved. Guideline G43: what was done is invoiced when an assignment
  stops.

  Background:
    Given Vecht Logistiek, a business customer since 1 March 2019

  Rule: Every month we look back

    Background:
      Given a contract of 6 months at € 950.00 a month, agreed on 4 January 2027 on our signed terms
      And 2 of the months have passed

    Scenario Outline: As long as the contract goes on
      When <ask>
      Then the request is free
      And this follows from <provision>
      And the adviser holds the evaluation by 4 April 2027 10:00

      Examples:
        | ask                                                                 | provision  | note                       |
        | the customer asks on 4 March 2027 10:00 for a pause of 2 months     | clause 5.4 | after the pause it goes on |
        | the customer drops € 500.00 of the assignment on 4 March 2027 10:00 | clause 5.3 | the rest goes on           |

    Scenario Outline: What was missed is made up for
      Given we missed <missed> evaluation
      When the customer asks on 19 March 2027 10:00 for a pause of 2 months
      Then the request is free
      And this follows from clause 5.4
      And the adviser holds the evaluation by <due>

      Examples:
        | missed | due                 | note                                                       |
        | 0      | 19 April 2027 10:00 | a month later                                              |
        | 1      | 30 March 2027 17:00 | 5 working days: Good Friday and Easter Monday do not count |

    @verify_with_counsel
    Scenario: Who stops is first offered a pause
      When the customer stops the assignment on 4 March 2027 10:00
      Then the customer pays € 3,800.00
      And this follows from clause 5.1
      And the adviser first offers a pause, by 4 March 2027 10:00
      And the administration says by 18 March 2027 10:00 what we saved

  Rule: What was done is paid

    @verify_with_counsel
    Scenario: Months that were worked and not paid yet
      Given a contract of 6 months at € 950.00 a month, agreed on 4 January 2027 on our signed terms
      And 2 of the months have passed
      And in all the customer has paid € 950.00
      When the customer stops the assignment on 4 March 2027 10:00
      Then the customer pays € 3,800.00
      And this follows from clause 5.1
      And the administration invoices by 18 March 2027 10:00 what was done

    Scenario: A project under way
      Given a project of € 12,000.00, agreed on 11 January 2027 on our signed terms
      And the work is under way
      And work worth € 3,000.00 has been done
      And stopping saves us € 2,500.00
      When the customer stops the assignment on 28 June 2027 09:00
      Then the customer pays € 6,500.00
      And this follows from clause 4.3
      And the administration says by 12 July 2027 09:00 what we saved
      And the administration invoices by 12 July 2027 09:00 what was done
