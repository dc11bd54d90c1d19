# policies/services/house_practice.yaml
Feature: How an assignment ends where our terms do not apply

  How an assignment ends follows from the law: the client of a service may stop at any time and pays our expenses
  (BW 7:408), unless a term was agreed that is served out (BW 7:413).

  What the adviser owes, and what we promised or negotiated apart, is owed all the same.

  Background:
    Given Vecht Logistiek, a business customer since 1 March 2019
    And our terms were not handed over

  Rule: How an assignment ends then follows from the law

    @verify_with_counsel
    Scenario Outline: A contract by the month
      Given a service of 6 months at € 950.00 a month, agreed on 4 January 2027
      And the contract was signed
      And 2 of the months have passed
      And <agreed>
      And we missed <missed> of the evaluations
      When <ask>
      Then the customer pays <charge>
      And this follows from <provision>

      Examples:
        | agreed                                   | missed | ask                                                                   | charge     | provision   | note                                   |
        | we agreed that it may not be ended early | 0      | the customer stops the assignment on 4 March 2027 10:00               | € 3,800.00 | BW 7:413(2) | the term was agreed, and is served out |
        | we agreed that it may not be ended early | 1      | the customer stops the assignment on 4 March 2027 10:00               | € 3,800.00 | BW 7:413(2) | a month less comes with our terms      |
        | we agreed that it may be ended early     | 0      | the customer stops the assignment on 4 March 2027 10:00               | € 0.00     | BW 7:408(1) | no month of notice was agreed          |
        | we agreed that it may not be ended early | 0      | the customer drops € 1,900.00 of the assignment on 4 March 2027 10:00 | € 0.00     | BW 7:408(1) | a part is no term                      |

    @verify_with_counsel
    Scenario Outline: Nor where the customer's terms apply
      Given a service of 6 months at € 950.00 a month, agreed on 4 January 2027
      And the contract was signed
      And the customer expressly rejected our terms
      And 2 of the months have passed
      And we missed <missed> of the evaluations
      When the customer stops the assignment on 4 March 2027 10:00
      Then the customer pays € 3,800.00
      And this rests on BW 6:225(3)
      And this follows from BW 7:413(2)

      Examples:
        | missed | note                              |
        | 0      | the law lets us agree on a term   |
        | 1      | a month less comes with our terms |

    @verify_with_counsel
    Scenario: What the adviser owes is owed without our terms too
      Given a service of 6 months at € 950.00 a month, agreed on 4 January 2027
      And the contract was signed
      And 2 of the months have passed
      And in all the customer has paid € 950.00
      When the customer stops the assignment on 4 March 2027 10:00
      Then the customer pays € 3,800.00
      And this follows from BW 7:413(2)
      And the adviser first offers a pause, by 4 March 2027 10:00
      And the administration says by 18 March 2027 10:00 what we saved
      And the administration invoices by 18 March 2027 10:00 what was done
      And there is no need to hold the monthly evaluation

    Scenario Outline: The evaluation is owed without our terms too
      Given a service of 6 months at € 950.00 a month, agreed on 4 January 2027
      And the contract was signed
      And 2 of the months have passed
      And we missed <missed> of the evaluations
      When the customer asks on 4 March 2027 10:00 for a pause of 2 months
      Then the sales manager must approve it
      And this follows from guideline G36
      And the adviser holds the evaluation by <due>

      Examples:
        | missed | due                 | note           |
        | 0      | 4 April 2027 10:00  | a month later  |
        | 1      | 11 March 2027 17:00 | 5 working days |

    Scenario Outline: A project or a session
      Given an order of € 2,400.00, concluded on 11 January 2027
      And the quotation was signed
      And the order is one for services
      And <assignment>
      And the days have been planned
      And it starts on 14 June 2027 09:00
      And we spent € 350.00 on research and material
      When the customer stops the assignment on 10 June 2027 10:00
      Then the customer pays € 350.00
      And this follows from BW 7:408(1)

      Examples:
        | assignment                                       | note                          |
        | we promised our best effort                      | a project: no 40 % was agreed |
        | the assignment is a workshop for 12 participants | with our terms: all of it     |
        | the assignment is a coaching session             | with our terms: half          |

  Rule: What we promised or negotiated holds without our terms

    Background:
      Given a service of 6 months at € 950.00 a month, agreed on 4 January 2027
      And the contract was signed
      And 2 of the months have passed

    Scenario: The sum that was negotiated apart
      Given for ending the assignment, € 1,500.00 was negotiated apart
      When the customer stops the assignment on 4 March 2027 10:00
      Then the customer pays € 1,500.00
      And this follows from clause 12.1

    @verify_with_counsel
    Scenario: A promised result that is missing
      Given a result was promised, and it is not there
      When the customer stops the assignment on 4 March 2027 10:00
      Then the customer pays € 0.00
      And this follows from clause 10.1

    @verify_with_counsel
    Scenario: Who did not know that we promise an effort is heard
      Given effort was promised, and the result is not there
      And we never told the customer that we promise an effort only
      When the customer complains on 4 March 2027 10:00
      Then the sales manager must approve it
      And this follows from guideline G34
