# policies/practice/our_own_failure.yaml
@verify_with_counsel
Feature: If we are far too late, the customer may cancel for nothing

  Clause 9.3: "You may cancel for nothing on a fatal date from the first day, on a target after more than 14 days, on an
  estimate after more than 28, as long as the order has not been shipped." Who works for us is our own doing; what the customer
  held up is not, and force majeure is not. Whatever terms apply, and also where there are none.

  Background:
    Given Vecht Interiors, a business customer since 1 March 2019
    And delivery is promised for 30 April 2027
    And we told the customer so ourselves

  Rule: How firm the date was decides how long is too long

    Background:
      Given an order of € 12,500.00, concluded on 4 January 2027 on our signed terms
      And the order is a sale of goods
      And our failure is a minor one

    Scenario Outline: Fourteen days, or twenty-eight, or one
      Given the order has been planned
      And <firmness>
      And we are <days> days late
      When the customer cancels the order on <moment>
      Then the cancellation is <verdict>
      And this follows from <provision>

      Examples:
        | firmness                         | days | moment              | verdict  | provision   | note                     |
        | the promised date is a fatal one | 0    | 30 April 2027 09:00 | rejected | the default | the day itself           |
        | the promised date is a fatal one | 1    | 1 May 2027 09:00    | free     | clause 9.3  | fatal is fatal           |
        | the promised date is a target    | 1    | 1 May 2027 09:00    | rejected | the default | a target is not fatal    |
        | the promised date is a target    | 14   | 14 May 2027 09:00   | rejected | the default | 14 is not more than 14   |
        | the promised date is a target    | 15   | 15 May 2027 09:00   | free     | clause 9.3  | more than 14             |
        | the promised date is an estimate | 15   | 15 May 2027 09:00   | rejected | the default | an estimate is no target |
        | the promised date is an estimate | 28   | 28 May 2027 09:00   | rejected | the default | 28 is not more than 28   |
        | the promised date is an estimate | 29   | 29 May 2027 09:00   | free     | clause 9.3  | more than 28             |

    Scenario Outline: Whose doing it is
      Given the order has been planned
      And <firmness>
      And we are 30 days late
      And <cause>
      When the customer cancels the order on 30 May 2027 09:00
      Then the cancellation is <verdict>
      And this follows from <provision>

      Examples:
        | firmness                         | cause                                       | verdict  | provision   | note          |
        | the promised date is a fatal one | that is because of the customer             | rejected | the default | his own doing |
        | the promised date is a fatal one | that is because of force majeure            | rejected | the default | nobody's      |
        | the promised date is a fatal one | that is because of a firm that works for us | free     | clause 9.3  | ours          |
        | the promised date is a target    | that is because of the customer             | rejected | the default | his own doing |
        | the promised date is a target    | that is our own doing                       | free     | clause 9.3  | ours          |
        | the promised date is an estimate | that is because of the customer             | rejected | the default | his own doing |
        | the promised date is an estimate | that is because of a firm that works for us | free     | clause 9.3  | ours          |

    Scenario Outline: As long as it has not been shipped
      Given the promised date is a target
      And we are 15 days late
      And <stage>
      When the customer cancels the order on 15 May 2027 09:00
      Then the cancellation is <verdict>
      And this follows from <provision>

      Examples:
        | stage                              | verdict  | provision   | note                   |
        | the order has not been planned yet | free     | clause 9.3  | we have not even begun |
        | the order has been planned         | free     | clause 9.3  | we have not begun      |
        | the materials have been bought     | free     | clause 9.3  | that is our risk       |
        | the order is in production         | free     | clause 9.3  | and so is this         |
        | the order is ready                 | free     | clause 9.3  | and this               |
        | the order has been shipped         | rejected | the default | now it is on its way   |
        | the order has been delivered       | rejected | the default | he has it              |

    Scenario Outline: A part as well, but not another design
      Given the order has been planned
      And the promised date is a target
      And we are 15 days late
      When <request>
      Then the request is <verdict>
      And this follows from <provision>

      Examples:
        | request                                                           | verdict  | provision   | note                       |
        | the customer cancels € 5,000.00 of the order on 15 May 2027 09:00 | free     | clause 9.3  | a part of it               |
        | the customer asks on 15 May 2027 09:00 to change the design       | rejected | the default | that is for another clause |

  Rule: Nothing is charged, whatever else was agreed

    Scenario Outline: Ending the works
      Given a contract for works of € 12,500.00, concluded on 4 January 2027
      And <terms>
      And the works are under way
      And the promised date is a target
      And we save € 11,500.00 when the works end
      And we are <days> days late
      When the customer ends the works on <moment>
      Then the cancellation is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | terms                          | days | moment            | verdict | charge     | provision   | note                        |
        | our terms were signed          | 14   | 14 May 2027 09:00 | paid    | € 1,000.00 | BW 7:764(2) | the price less what we save |
        | our terms were signed          | 15   | 15 May 2027 09:00 | free    | € 0.00     | clause 9.3  | more than 14 days           |
        | our terms were not handed over | 15   | 15 May 2027 09:00 | free    | € 0.00     | clause 9.3  | without our terms as well   |

    Scenario: The law's own ground stands beside ours
      Given an order of € 12,500.00, concluded on 4 January 2027 on our signed terms
      And the order is a sale of goods
      And the order has been planned
      And the promised date is a target
      And we are 20 days late
      And on 1 May 2027 the customer gave us 14 more days
      When the customer cancels the order on 20 May 2027 09:00
      Then the cancellation is free
      And this follows from clause 9.3
      And this follows from BW 6:82
