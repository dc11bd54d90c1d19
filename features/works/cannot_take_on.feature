# policies/works/start.yaml
Feature: What we cannot take on

  Clause 4.4 of our terms: "What cannot be made well we do not take on", neither as other works nor as another date, as long as
  the works are not finished. Clause 4.5: "Another site is another works." Without a day for the start nothing has to be moved
  before the works begin; once they have begun, clause 11.1 holds.

  Background:
    Given Bakkerij Storm, a business customer since 1 March 2019
    And a contract for works of € 80,000.00, concluded on 1 February 2027 on our signed terms

  Rule: What cannot be made, at whatever stage

    Background:
      Given the works begin on 31 May 2027 07:30
      And the change cannot be made

    Scenario Outline: Other works
      Given <stage>
      When <request>
      Then the request is rejected
      And the customer pays € 0.00
      And this follows from <provision>

      Examples:
        | stage                                        | request                                                                      | provision  | note                              |
        | the works have not been planned yet          | the customer asks on 18 May 2027 10:00 to do the works otherwise             | clause 4.4 | free if it could be made          |
        | the works have been drawn and planned        | the customer asks on 18 May 2027 10:00 to swap one article for another       | clause 4.4 | another article                   |
        | the materials for the works have been bought | the customer asks on 18 May 2027 10:00 to change the quantity                | clause 4.4 | another quantity                  |
        | the works are under way                      | the customer asks on 18 May 2027 10:00 to do the works otherwise             | clause 4.4 | on the way                        |
        | the works are under way                      | the customer asks on 18 May 2027 10:00 for € 4,000.00 of extra work          | clause 4.4 | not for money either              |
        | the works are under way                      | the customer asks on 18 May 2027 10:00 to leave out € 20,000.00 of the works | clause 4.4 | a wall that has to stay           |
        | the works are ready to be handed over        | the customer asks on 18 May 2027 10:00 to do the works otherwise             | clause 6.5 | finished: that is the reason then |

    Scenario Outline: Another date
      Given <stage>
      When <request>
      Then the request is rejected
      And the customer pays € 0.00
      And this follows from <provision>

      Examples:
        | stage                                        | request                                                                      | provision   | note                              |
        | the works have not been planned yet          | the customer asks on 18 May 2027 10:00 to move the start to 21 June 2027     | clause 4.4  | the permit does not allow it      |
        | the works have been drawn and planned        | the customer asks on 18 May 2027 10:00 to move the start to 21 June 2027     | clause 4.4  | planned                           |
        | the materials for the works have been bought | the customer asks on 18 May 2027 10:00 to move the start to 21 June 2027     | clause 4.4  | the concrete cannot wait          |
        | the works are under way                      | the customer asks on 18 May 2027 10:00 to stop the works until 20 May 2027   | clause 4.4  | the roof is open                  |
        | the works are under way                      | the customer asks on 18 May 2027 10:00 to stop the works for an unknown time | clause 4.4  | nor without an end                |
        | the works are ready to be handed over        | the customer asks on 18 May 2027 10:00 to stop the works until 20 May 2027   | clause 11.3 | finished: that is the reason then |

  Rule: Another site is another works

    Scenario Outline: From the order on
      Given <stage>
      When the customer asks on 18 May 2027 10:00 to work at another site
      Then the change is rejected
      And this follows from clause 4.5

      Examples:
        | stage                                        | note             |
        | the works have not been planned yet          | just ordered     |
        | the materials for the works have been bought | materials bought |
        | the works are under way                      | on the way       |
        | the works have been handed over              | afterwards       |

  Rule: Moving the start has its price only before the start

    Scenario Outline: Once begun the works stand still
      Given <start>
      And the works are under way
      When the customer asks on 18 May 2027 10:00 to stop the works until 22 May 2027
      Then the customer pays € 265.00
      And this follows from clause 11.1

      Examples:
        | start                                | note                                     |
        | the works begin on 10 May 2027 07:30 | begun a week ago: the fourth day is paid |
        | the works begin on 31 May 2027 07:30 | begun early: no 4 % besides              |

    Scenario: Without a day for the start a new drawing is paid all the same
      Given the works begin on 31 May 2027 07:30
      And the same works, but without a day for the start
      And the works have been drawn and planned
      When the customer asks on 18 May 2027 10:00 to do the works otherwise
      Then the customer pays € 225.00
      And this follows from clause 6.2

    Scenario: Without a day for the start the works stand still all the same
      Given the works begin on 31 May 2027 07:30
      And the same works, but without a day for the start
      And the works are under way
      When the customer asks on 18 May 2027 10:00 to stop the works until 22 May 2027
      Then the customer pays € 265.00
      And this follows from clause 11.1
