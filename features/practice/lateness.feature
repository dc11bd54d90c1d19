# policies/practice/our_own_failure.yaml
Feature: While we are late, changes are free

  Clause 9.2: "While we are late, changes are free." A target or a fatal date is late from the first day, an estimate after
  more than a week. Who works for us is our own doing; what the customer held up is not, and force majeure is not.

  This book charges nothing by itself. In the examples the law does: for extra work and other materials (BW 7:752(1)), for
  ending works (BW 7:764(2)) and for a delivery that nobody took (BW 6:63).

  Background:
    Given Vecht Interiors, a business customer since 1 March 2019
    And delivery is promised for 30 April 2027
    And we told the customer so ourselves

  Rule: How firm the date was decides when late is late

    Background:
      Given a contract for works of € 12,500.00, concluded on 4 January 2027 on our signed terms
      And the works are under way
      And we told the customer in time that it would cost more

    Scenario Outline: From the first day, or after a week
      Given <firmness>
      And we are <days> days late
      When the customer asks on <moment> for € 400.00 of extra work
      Then the change is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | firmness                         | days | moment              | verdict | charge   | provision   | note                  |
        | the promised date is a target    | 0    | 30 April 2027 23:59 | paid    | € 400.00 | BW 7:752(1) | the day itself        |
        | the promised date is a target    | 1    | 1 May 2027 00:00    | free    | € 0.00   | clause 9.2  | a day late            |
        | the promised date is a fatal one | 0    | 30 April 2027 23:59 | paid    | € 400.00 | BW 7:752(1) | the day itself        |
        | the promised date is a fatal one | 1    | 1 May 2027 00:00    | free    | € 0.00   | clause 9.2  | a day late            |
        | the promised date is an estimate | 7    | 7 May 2027 09:00    | paid    | € 400.00 | BW 7:752(1) | a week is no lateness |
        | the promised date is an estimate | 8    | 8 May 2027 09:00    | free    | € 0.00   | clause 9.2  | more than a week      |

    Scenario Outline: Whose doing it is
      Given <firmness>
      And we are 9 days late
      And <cause>
      When the customer asks on 9 May 2027 09:00 for € 400.00 of extra work
      Then the change is <verdict>
      And this follows from <provision>

      Examples:
        | firmness                         | cause                                       | verdict | provision   | note                     |
        | the promised date is a target    | that is our own doing                       | free    | clause 9.2  | we answer for ourselves  |
        | the promised date is a target    | that is because of a firm that works for us | free    | clause 9.2  | and for who works for us |
        | the promised date is a target    | that is because of the customer             | paid    | BW 7:752(1) | his own doing            |
        | the promised date is a target    | that is because of force majeure            | paid    | BW 7:752(1) | nobody's                 |
        | the promised date is an estimate | that is our own doing                       | free    | clause 9.2  | and so of an estimate    |
        | the promised date is an estimate | that is because of the customer             | paid    | BW 7:752(1) | his own doing            |

    Scenario: The charge is taken off, and one person answers for the delay
      Given the promised date is a target
      And we are 9 days late
      When the customer asks on 9 May 2027 09:00 for € 400.00 of extra work
      Then the change is free
      And € 400.00 is taken off
      And this follows from clause 9.2, although BW 7:752(1) charges € 400.00
      And the order desk names one person who answers for it by 9 May 2027 23:59

    Scenario: Ending the works is no change
      Given the promised date is a target
      And we are 9 days late
      And we save € 11,500.00 when the works end
      When the customer ends the works on 9 May 2027 09:00
      Then the customer pays € 1,000.00
      And this follows from BW 7:764(2)

  Rule: Another article, and a delivery that nobody took

    Background:
      Given the promised date is a target

    Scenario Outline: Other materials, under whatever terms
      Given a contract for works of € 12,500.00, concluded on 4 January 2027
      And <terms>
      And the works are under way
      And we told the customer in time that it would cost more
      And we are <days> days late
      When the customer asks on <moment> for other materials that cost € 400.00 more
      Then the change is <verdict>
      And this follows from <provision>

      Examples:
        | terms                          | days | moment              | verdict | provision   | note                      |
        | our terms were signed          | 0    | 30 April 2027 09:00 | paid    | BW 7:752(1) | still in time             |
        | our terms were signed          | 1    | 1 May 2027 09:00    | free    | clause 9.2  | a day late                |
        | our terms were not handed over | 1    | 1 May 2027 09:00    | free    | clause 9.2  | without our terms as well |

    Scenario Outline: Who was not there pays nothing if we came late
      Given an order of € 12,500.00, concluded on 4 January 2027
      And the order is a sale of goods
      And the quotation was signed
      And our terms were not handed over
      And the order is ready
      And the change costs us € 85.00
      And we are <days> days late
      When nobody is there on <moment> to receive the goods
      Then the request is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | days | moment              | verdict | charge  | provision  | note                         |
        | 0    | 30 April 2027 14:00 | paid    | € 85.00 | BW 6:63    | we were there in time        |
        | 1    | 1 May 2027 14:00    | free    | € 0.00  | clause 9.2 | he had waited the day before |
