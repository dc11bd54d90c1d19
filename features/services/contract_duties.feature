# policies/services/advisers_duties.yaml
Feature: When an evaluation, a pause, an account or an invoice is owed

  Guideline G40: as long as a contract by the month runs, the adviser looks back with the client every month; what
  was missed is made up for within 5 working days. Guideline G41: who pays for stopping it is first offered a pause.

  Guideline G42: who pays the price for what ends hears what we saved. Guideline G43: what was done and not yet paid
  is invoiced when an assignment stops.

  Background:
    Given Vecht Logistiek, a business customer since 1 March 2019

  Rule: A contract that goes on is evaluated

    Background:
      Given a contract of 6 months at € 950.00 a month, agreed on 4 January 2027 on our signed terms
      And an order of € 5,700.00
      And 2 of the months have passed

    Scenario Outline: Whatever the answer was
      Given we missed <missed> of the evaluations
      When <ask>
      Then the request is <verdict>
      And this follows from <provision>
      And the adviser holds the evaluation by <due>

      Examples:
        | missed | ask                                                                    | verdict  | provision     | due                 | note                           |
        | 0      | the customer asks on 4 March 2027 10:00 for a pause of 3 months        | referred | clause 5.4    | 4 April 2027 10:00  | while it is talked about       |
        | 0      | the customer asks on 4 March 2027 10:00 for a lower price              | rejected | clause 7.2    | 4 April 2027 10:00  | after a no                     |
        | 0      | nobody has come by 4 March 2027 10:00                                  | rejected | clause 8.9    | 4 April 2027 10:00  | after a missed appointment     |
        | 0      | the customer says on 4 March 2027 10:00 that another participant comes | free     | clause 6.8    | 4 April 2027 10:00  | with another participant       |
        | 0      | the customer drops € 1,900.00 of the assignment on 4 March 2027 10:00  | paid     | clause 5.3    | 4 April 2027 10:00  | about what is left             |
        | 1      | the customer stops the assignment on 4 March 2027 10:00                | paid     | guideline G31 | 11 March 2027 17:00 | a missed one also when it ends |
        | 1      | nobody has come by 4 March 2027 10:00                                  | rejected | clause 8.9    | 11 March 2027 17:00 | within 5 working days          |
        | 2      | the customer drops € 1,900.00 of the assignment on 4 March 2027 10:00  | paid     | clause 5.3    | 11 March 2027 17:00 | within 5 working days          |

    @verify_with_counsel
    Scenario: A contract that ends is not evaluated every month
      Given we missed 0 of the evaluations
      When the customer stops the assignment on 4 March 2027 10:00
      Then the customer pays € 3,800.00
      And this follows from clause 5.1
      And there is no need to hold the monthly evaluation

    Scenario: While we wait for the order on paper
      Given it was signed by somebody who may not sign
      When the customer stops the assignment on 4 March 2027 10:00
      Then the request is on hold
      And there is no need to hold the monthly evaluation

  Rule: A pause is offered to who would pay for stopping

    @verify_with_counsel
    Scenario Outline: Not when stopping costs nothing
      Given a contract of 6 months at € 950.00 a month, agreed on 4 January 2027 on our signed terms
      And <passed> of the months have passed
      And <agreed>
      When the customer stops the assignment on 4 June 2027 10:00
      Then the cancellation is free
      And this follows from <provision>
      And there is no need to offer a pause first
      And there is no need to give the figures of the costs and the savings

      Examples:
        | passed | agreed                                   | provision  | note             |
        | 6      | we agreed that it may not be ended early | clause 5.1 | the term is over |
        | 6      | we agreed that it may be ended early     | clause 5.2 | the term is over |

    Scenario: With a month of notice to pay
      Given a contract of 6 months at € 950.00 a month, agreed on 4 January 2027 on our signed terms
      And 2 of the months have passed
      And we agreed that it may be ended early
      When the customer stops the assignment on 4 March 2027 10:00
      Then the customer pays € 950.00
      And this follows from clause 5.2
      And the adviser first offers a pause, by 4 March 2027 10:00
      And the administration says by 18 March 2027 10:00 what we saved

    Scenario: Not to who only drops a part
      Given a contract of 6 months at € 950.00 a month, agreed on 4 January 2027 on our signed terms
      And 2 of the months have passed
      When the customer drops € 1,900.00 of the assignment on 4 March 2027 10:00
      Then the customer pays € 950.00
      And this follows from clause 5.3
      And there is no need to offer a pause first
      And the administration says by 18 March 2027 10:00 what we saved

    Scenario: Nor to who stops a project
      Given a project of € 12,000.00, agreed on 11 January 2027 on our signed terms
      And it starts on 14 June 2027 09:00
      And the days have been planned
      When the customer stops the assignment on 1 June 2027 10:00
      Then the customer pays € 4,800.00
      And this follows from clause 4.2
      And there is no need to offer a pause first
      And there is no need to hold the monthly evaluation
      And there is no need to give the figures of the costs and the savings
