# policies/works/variations.yaml
Feature: More and less work, from stage to stage

  Clauses 5.2 and 5.3 hold from the day the works are ordered until they are finished: extra work at its price, and what is
  left out is credited. It is no other start and no new drawing, however near the start is. Clause 6.5 ends it: what is finished
  stays as it is.

  Background:
    Given Bakkerij Storm, a business customer since 1 March 2019
    And the customer is a regular one
    And a contract for works of € 80,000.00, concluded on 1 February 2027 on our signed terms
    And the works begin on 31 May 2027 07:30

  Rule: Until the works are finished

    Scenario Outline: Extra work, however it is asked for
      Given <stage>
      When <request>
      Then the request is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | stage                                        | request                                                                              | verdict  | charge     | provision  | note                     |
        | the works have not been planned yet          | the customer asks on 18 May 2027 10:00 for € 4,000.00 of extra work                  | paid     | € 4,000.00 | clause 5.2 | just ordered             |
        | the works have been drawn and planned        | the customer asks on 18 May 2027 10:00 for € 4,000.00 of extra work                  | paid     | € 4,000.00 | clause 5.2 | no new drawing besides   |
        | the materials for the works have been bought | the customer asks on 18 May 2027 10:00 for € 4,000.00 of extra work                  | paid     | € 4,000.00 | clause 5.2 | materials bought         |
        | the works are under way                      | the customer asks on 18 May 2027 10:00 for € 4,000.00 of extra work                  | paid     | € 4,000.00 | clause 5.2 | on the way               |
        | the works have been drawn and planned        | the customer asks on 18 May 2027 10:00 for extra work by more rooms for € 4,000.00   | paid     | € 4,000.00 | clause 5.2 | more rooms               |
        | the works are under way                      | the customer asks on 18 May 2027 10:00 for other materials that cost € 4,000.00 more | paid     | € 4,000.00 | clause 5.2 | dearer tiles             |
        | the works are ready to be handed over        | the customer asks on 18 May 2027 10:00 for € 4,000.00 of extra work                  | rejected | € 0.00     | clause 6.5 | finished                 |
        | the works are ready to be handed over        | the customer asks on 18 May 2027 10:00 for extra work by more rooms for € 4,000.00   | rejected | € 0.00     | clause 6.5 | finished, more rooms too |
        | the works have been handed over              | the customer asks on 18 May 2027 10:00 for other materials that cost € 4,000.00 more | rejected | € 0.00     | clause 6.5 | handed over              |

    Scenario Outline: What is left out is credited at every stage
      Given <stage>
      When the customer asks on 18 May 2027 10:00 to leave out <deducts> of the works
      Then the request is <verdict>
      And the customer pays € 0.00
      And this follows from <provision>

      Examples:
        | stage                                        | deducts    | verdict  | provision  | note                              |
        | the works have not been planned yet          | € 4,000.00 | free     | clause 5.3 | just ordered                      |
        | the works have been drawn and planned        | € 4,000.00 | free     | clause 5.3 | drawn: the drawing is not charged |
        | the materials for the works have been bought | € 4,000.00 | free     | clause 5.3 | materials bought                  |
        | the works are under way                      | € 4,000.00 | free     | clause 5.3 | on the way                        |
        | the works have been drawn and planned        | € 0.01     | free     | clause 5.3 | a cent is left out as well        |
        | the works are ready to be handed over        | € 4,000.00 | rejected | clause 6.5 | finished                          |

    Scenario Outline: Beyond the limits we talk at every stage
      Given <stage>
      When <request>
      Then the project manager must approve it
      And this follows from clause 5.1

      Examples:
        | stage                                        | request                                                                              | note         |
        | the works have not been planned yet          | the customer asks on 18 May 2027 10:00 for € 8,000.01 of extra work                  | just ordered |
        | the works have been drawn and planned        | the customer asks on 18 May 2027 10:00 for extra work by more rooms for € 8,000.01   | more rooms   |
        | the materials for the works have been bought | the customer asks on 18 May 2027 10:00 for other materials that cost € 8,000.01 more | dearer tiles |
        | the works are under way                      | the customer asks on 18 May 2027 10:00 to leave out € 8,000.01 of the works          | less work    |

  Rule: Who was let off once pays from the first cent

    Background:
      Given an earlier change of this order was free
      And the works have been drawn and planned

    Scenario Outline: A cent of extra work is extra work
      When the customer asks on 18 May 2027 10:00 to add <adds> to the works and leave out <deducts>
      Then the change is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | adds     | deducts  | verdict | charge  | provision  | note                |
        | € 0.01   | € 0.00   | paid    | € 0.01  | clause 5.2 | and no new drawing  |
        | € 100.00 | € 0.01   | paid    | € 99.99 | clause 5.3 | less a cent         |
        | € 100.00 | € 100.00 | free    | € 0.00  | clause 5.3 | as much as is added |

    Scenario Outline: What was agreed before does not make a wish dear
      Given extra work of <added> and work left out of € 0.00 were agreed before
      When the customer asks on 18 May 2027 10:00 to do the works otherwise
      Then the customer pays € 225.00
      And this follows from clause 6.2

      Examples:
        | added       | note                                                                  |
        | € 8,000.00  | up to the limit                                                       |
        | € 12,500.00 | beyond it, with the project manager's approval: this asks for no more |
