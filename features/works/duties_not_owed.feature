# policies/works/works_duties.yaml
Feature: Whom we need not warn or tell

  Guidelines G34 and G35 say what we tell about price and time. Who gets a warning or a
  message that means nothing, does not listen to the next one: these scenarios say where it ends.

  Background:
    Given Bakkerij Storm, a business customer since 1 March 2019
    And the customer is a regular one
    And a contract for works of € 80,000.00, concluded on 1 February 2027 on our signed terms

  Rule: Only dearer works are warned of

    Scenario Outline: Nothing becomes dearer by extra work
      Given <stage>
      When <request>
      Then the request is <verdict>
      And this follows from <provision>
      And there is no need to warn the customer that the price rises

      Examples:
        | stage                                 | request                                                                     | verdict  | provision     | note                           |
        | the works are under way               | the customer asks on 10 May 2027 10:00 for € 150.00 of extra work           | free     | guideline G32 | a small extra is free          |
        | the works are under way               | the customer asks on 10 May 2027 10:00 to leave out € 1,000.00 of the works | free     | clause 5.3    | it becomes cheaper             |
        | the works have been drawn and planned | the customer asks on 10 May 2027 10:00 to do the works otherwise            | paid     | clause 6.2    | a drawing is no extra work     |
        | the works are under way               | the customer contests an instalment of € 12,000.00 on 10 May 2027 10:00     | paid     | clause 3.3    | an instalment is no extra work |
        | the works are ready to be handed over | the customer asks on 10 May 2027 10:00 for € 4,000.00 of extra work         | rejected | clause 6.5    | what is refused costs nothing  |
        | the works are under way               | the customer asks on 10 May 2027 10:00 for € 20,000.00 of extra work        | referred | clause 5.1    | first we talk about it         |

  Rule: Only what moves works under way moves their end

    Scenario Outline: The day of completion stays
      Given <stage>
      And we save € 60,000.00 when the works end
      When <request>
      Then the request is <verdict>
      And this follows from <provision>
      And there is no need to tell the new date of completion

      Examples:
        | stage                                        | request                                                                         | verdict  | provision   | note                                |
        | the works have been drawn and planned        | the customer asks on 10 May 2027 10:00 for € 4,000.00 of extra work             | paid     | clause 5.2  | not begun: the planning takes it in |
        | the materials for the works have been bought | the customer asks on 10 May 2027 10:00 for € 4,000.00 of extra work             | paid     | clause 5.2  | nor once materials are bought       |
        | the works are under way                      | our crew finds a closed door on 10 May 2027 07:45                               | paid     | clause 10.1 | a closed door                       |
        | the works are under way                      | the customer asks on 10 May 2027 10:00 to pass the contract on to somebody else | paid     | clause 12.1 | another client, the same works      |
        | the works are under way                      | the customer contests an instalment of € 12,000.00 on 10 May 2027 10:00         | paid     | clause 3.3  | about money                         |
        | the works are under way                      | the customer ends the works on 10 May 2027 10:00                                | paid     | BW 7:764(2) | nothing is completed any more       |
        | the works are under way                      | the customer asks on 10 May 2027 10:00 to work at another site                  | rejected | clause 4.5  | refused                             |
        | the works are ready to be handed over        | the customer asks on 10 May 2027 10:00 to do the works otherwise                | rejected | clause 6.5  | finished                            |

    Scenario: What is refused moves nothing
      Given the works are under way
      And the change cannot be made
      When the customer asks on 10 May 2027 10:00 for € 4,000.00 of extra work
      Then the change is rejected
      And this follows from clause 4.4
      And there is no need to tell the new date of completion
      And there is no need to warn the customer that the price rises
