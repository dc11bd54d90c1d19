# policies/manufacturing/book.yaml
Feature: What we promise, and what follows when we don't keep it

  Clauses 9.2 and 9.3: a target counts as late from the first day, an estimate after a week; you may cancel for nothing on a
  fatal date from the first day, on a target after 14 days, on an estimate after 28. What the customer held up, and force
  majeure, are not our lateness; who works for us is.

  Clause 9.4: who has to call us about our failure is charged nothing. Clause 9.6: where our service fell short, changes are
  free. Clause 9.7: so they are when we see that we will not keep our date. Clause 9.8: nothing for which there is no room.

  Guideline G18: as soon as we see it the customer hears it, with the cause and the solution; the clock runs from that moment.

  Background:
    Given Vecht Interiors, a business customer since 1 March 2019
    And an order of € 12,500.00, concluded on 4 January 2027 on our signed terms
    And delivery is promised for 30 April 2027
    And the order has been planned

  Rule: How firm the date was decides when late is late

    Scenario Outline: An estimate has a week
      Given <firmness>
      And we are <days> days late
      And we told the customer so ourselves
      When the customer asks on 8 May 2027 09:00 to move the delivery date
      Then the change is <verdict>
      And this follows from <provision>

      Examples:
        | firmness                         | days | verdict | provision  | note                     |
        | the promised date is a target    | 7    | free    | clause 9.2 | a target is late at once |
        | the promised date is an estimate | 7    | paid    | clause 6.3 | a week is no lateness    |
        | the promised date is an estimate | 8    | free    | clause 9.2 | more than a week         |

    @verify_with_counsel
    Scenario Outline: Cancelling takes longer
      Given <firmness>
      And we are <days> days late
      And we told the customer so ourselves
      When the customer cancels the order on 28 May 2027 09:00
      Then the cancellation is <verdict>
      And this follows from <provision>

      Examples:
        | firmness                         | days | verdict | provision  | note              |
        | the promised date is a target    | 28   | free    | clause 9.3 | more than 14 days |
        | the promised date is an estimate | 28   | paid    | clause 7.2 | not more than 28  |
        | the promised date is an estimate | 29   | free    | clause 9.3 | more than 28 days |

    Scenario Outline: Whose doing it is
      Given we are 3 days late
      And <cause>
      And we told the customer so ourselves
      When the customer asks on 3 May 2027 09:00 to move the delivery date
      Then the change is <verdict>
      And this follows from <provision>

      Examples:
        | cause                                       | verdict | provision  | note                     |
        | that is our own doing                       | free    | clause 9.2 | we pay for ourselves     |
        | that is because of a firm that works for us | free    | clause 9.2 | and for who works for us |
        | that is because of the customer             | paid    | clause 6.3 | his own doing            |
        | that is because of force majeure            | paid    | clause 6.3 | nobody's                 |

  Rule: Who has to call is charged nothing

    Scenario Outline: Silence about any failure
      Given <failure>
      And <contact>
      When the customer cancels the order on 20 April 2027 11:00
      Then the cancellation is <verdict>
      And this follows from <provision>

      Examples:
        | failure                         | contact                              | verdict | provision  | note           |
        | our service fell short          | we told the customer so ourselves    | paid    | clause 7.2 | we said so     |
        | our service fell short          | the customer had to call us about it | free    | clause 9.4 | we kept silent |
        | our service was as it should be | the customer had to call us about it | paid    | clause 7.2 | about nothing  |

  Rule: As soon as we see it

    Scenario Outline: A change that we bring about is free
      Given <promise>
      When the customer asks on 20 April 2027 11:00 to move the delivery date
      Then the change is <verdict>
      And this follows from <provision>

      Examples:
        | promise                                        | verdict | provision  | note                     |
        | we expect to keep that date                    | paid    | clause 6.3 | ten days before          |
        | we see already that we will not keep that date | free    | clause 9.7 | though it has not passed |
        | our service fell short                         | free    | clause 9.6 | in any other way         |

    Scenario: The clock runs from the moment we see it, before the date has passed
      Given we saw on 16 April 2027 15:30 that we will not keep that date
      When the customer asks on 20 April 2027 11:00 to move the delivery date
      Then the change is free
      And this follows from clause 9.7
      And the order desk explains the delay by 16 April 2027 15:30
      And the order desk names one person who answers for it by 20 April 2027 23:59

  Rule: Nothing for which there is no room

    Scenario Outline: Room in the planning
      Given <room>
      When the customer asks on 8 March 2027 14:00 to change the design
      Then the change is <verdict>
      And this follows from <provision>

      Examples:
        | room                             | verdict  | provision  | note                       |
        | there is room in our planning    | paid     | clause 6.6 | the price of a new drawing |
        | there is no room in our planning | referred | clause 9.8 | we look for another period |

    Scenario: We offer another period
      Given there is no room in our planning
      When the customer asks on 8 March 2027 14:00 to change the design
      Then the sales manager must approve it
      And this follows from clause 9.8
      And the order desk offers an alternative by 10 March 2027 17:00
