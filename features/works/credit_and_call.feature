# policies/works/works_duties.yaml
Feature: What we credit, and whom we call first

  Guideline G37: "What is left out and not set against extra work is credited." G38: "Who calls it off is first asked whether
  later or less will do." G36: before we buy we ask a deposit, also for what changes free of charge.

  Background:
    Given Bakkerij Storm, a business customer since 1 March 2019
    And a contract for works of € 80,000.00, concluded on 1 February 2027 on our signed terms

  Rule: What is left out is credited once

    Scenario Outline: A credit invoice within 14 days
      Given <stage>
      When the customer asks on 10 May 2027 10:00 to leave out <deducts> of the works
      Then the change is free
      And this follows from clause 5.3
      And the administration sends the credit invoice by 24 May 2027 10:00

      Examples:
        | stage                                        | deducts    | note             |
        | the works have not been planned yet          | € 1,000.00 | just ordered     |
        | the works have been drawn and planned        | € 0.01     | a cent           |
        | the materials for the works have been bought | € 1,000.00 | materials bought |
        | the works are under way                      | € 1,000.00 | on the way       |

    Scenario Outline: Set against extra work, nothing is left to credit
      Given the works are under way
      And <warning>
      And <obvious>
      When the customer asks on 10 May 2027 10:00 to add <adds> to the works and leave out <deducts>
      Then the change is <verdict>
      And the customer pays <charge>
      And this follows from <provision>
      And there is no need to send a credit invoice

      Examples:
        | warning                                                  | obvious                                                        | adds       | deducts    | verdict | charge     | provision  | note                                |
        | we told the customer in time that it would cost more     | the customer had no need to understand that it would cost more | € 1,000.00 | € 1,000.00 | free    | € 0.00     | clause 5.3 | as much as is added                 |
        | we told the customer in time that it would cost more     | the customer had no need to understand that it would cost more | € 4,000.00 | € 1,000.00 | paid    | € 3,000.00 | clause 5.2 | warned: it comes off the price      |
        | nobody told the customer in time that it would cost more | the customer should have understood that it would cost more    | € 4,000.00 | € 1,000.00 | paid    | € 3,000.00 | clause 5.2 | for anybody to see                  |
        | we told the customer in time that it would cost more     | the customer should have understood that it would cost more    | € 4,000.00 | € 0.00     | paid    | € 4,000.00 | clause 5.2 | nothing is left out                 |
        | nobody told the customer in time that it would cost more | the customer had no need to understand that it would cost more | € 4,000.00 | € 0.00     | free    | € 0.00     | BW 7:755   | not warned, and nothing is left out |

    Scenario Outline: What is not left out is not credited
      Given <stage>
      And <work>
      When the customer asks on 10 May 2027 10:00 to leave out € 1,000.00 of the works
      Then the change is rejected
      And this follows from <provision>
      And there is no need to send a credit invoice

      Examples:
        | stage                                 | work                      | provision  | note                    |
        | the works are under way               | the change cannot be made | clause 4.4 | a wall that has to stay |
        | the works are ready to be handed over | the change can be made    | clause 6.5 | it is there already     |

    Scenario: What is still talked about is not credited yet
      Given the works are under way
      When the customer asks on 10 May 2027 10:00 to leave out € 20,000.00 of the works
      Then the project manager must approve it
      And this follows from clause 5.1
      And there is no need to send a credit invoice

  Rule: A deposit, whatever changes before we buy

    Scenario Outline: Large works, free and paid
      Given <stage>
      And the works begin on 28 June 2027 07:30
      When <request>
      Then the request is <verdict>
      And this follows from <provision>
      And the administration asks by 18 May 2027 17:00 for a deposit

      Examples:
        | stage                                 | request                                                                              | verdict | provision  | note            |
        | the works have not been planned yet   | the customer asks on 10 May 2027 10:00 to move the start                             | free    | clause 4.1 | just ordered    |
        | the works have not been planned yet   | the customer asks on 10 May 2027 10:00 for other materials that cost € 4,000.00 more | paid    | clause 5.2 | dearer tiles    |
        | the works have been drawn and planned | the customer asks on 10 May 2027 10:00 to swap one article for another               | paid    | clause 6.2 | another article |
        | the works have been drawn and planned | the customer asks on 10 May 2027 10:00 to leave out € 1,000.00 of the works          | free    | clause 5.3 | less work       |

  Rule: Who ends all of it before it is finished is called

    Background:
      Given the works have cost us € 3,000.00 so far
      And we save € 60,000.00 when the works end

    Scenario: After buying as well
      Given the materials for the works have been bought
      When the customer ends the works on 10 May 2027 10:00
      Then the customer pays € 11,000.00
      And this follows from clause 7.2
      And the project manager offers an alternative by 10 May 2027 10:00

    Scenario Outline: No call where nothing is left to offer
      Given <stage>
      When <request>
      Then the request is <verdict>
      And this follows from <provision>
      And there is no need to offer an alternative

      Examples:
        | stage                                 | request                                                          | verdict | provision   | note                          |
        | the works have not been planned yet   | the customer ends the works on 10 May 2027 10:00                 | paid    | clause 7.1  | not planned: no start to move |
        | the works have been drawn and planned | the customer ends € 20,000.00 of the works on 10 May 2027 10:00  | paid    | clause 7.3  | it is less already            |
        | the works are under way               | the customer ends € 70,000.00 of the works on 10 May 2027 10:00  | paid    | BW 7:764(2) | less, on the way              |
        | the works have been drawn and planned | the customer asks on 10 May 2027 10:00 to do the works otherwise | paid    | clause 6.2  | nothing ends                  |
