# policies/works/specification.yaml
Feature: The same works, done otherwise

  Clause 6.1 of our terms: "Until we draw, everything may be different, free of charge." Clause 6.2: "Once drawn, a new
  drawing costs € 225.00." Clause 6.3: "Once materials are bought you pay what the change costs us, with that minimum."
  Clause 6.4: "Once the works are under way you pay 10 % more for coordination, with a minimum of € 395.00." Clause 6.5: "What is
  finished stays as it is."

  Background:
    Given Bakkerij Storm, a business customer since 1 March 2019
    And a contract for works of € 80,000.00, concluded on 1 February 2027 on our signed terms

  Rule: The further we are, the more it costs

    Scenario Outline: From stage to stage, for one and the same wish
      Given <stage>
      And the change costs us € 1,200.00
      When the customer asks on 3 May 2027 10:00 to do the works otherwise
      Then the change is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | stage                                        | verdict  | charge     | provision  | note             |
        | the works have not been planned yet          | free     | € 0.00     | clause 6.1 | nothing drawn    |
        | the works have been drawn and planned        | paid     | € 225.00   | clause 6.2 | a new drawing    |
        | the materials for the works have been bought | paid     | € 1,200.00 | clause 6.3 | what it costs us |
        | the works are under way                      | paid     | € 1,320.00 | clause 6.4 | and 10 %         |
        | the works are ready to be handed over        | rejected | € 0.00     | clause 6.5 | too late         |
        | the works have been handed over              | rejected | € 0.00     | clause 6.5 | far too late     |

    Scenario Outline: Another article at the same price is such a wish
      Given <stage>
      And the change costs us € 1,200.00
      When <request>
      Then the change is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | stage                                        | request                                                                         | verdict  | charge     | provision  | note                                  |
        | the works have not been planned yet          | the customer asks on 3 May 2027 10:00 to swap one article for another           | free     | € 0.00     | clause 6.1 | nothing drawn                         |
        | the works have been drawn and planned        | the customer asks on 3 May 2027 10:00 to swap one article for another           | paid     | € 225.00   | clause 6.2 | a new drawing                         |
        | the materials for the works have been bought | the customer asks on 3 May 2027 10:00 to swap one article for another           | paid     | € 1,200.00 | clause 6.3 | the first one goes back               |
        | the works are under way                      | the customer asks on 3 May 2027 10:00 to swap one article for another           | paid     | € 1,320.00 | clause 6.4 | and 10 %                              |
        | the works are under way                      | the customer asks on 3 May 2027 10:00 for other materials that cost € 0.00 more | paid     | € 1,320.00 | clause 6.4 | not dearer, and still to be done over |
        | the works are ready to be handed over        | the customer asks on 3 May 2027 10:00 to swap one article for another           | rejected | € 0.00     | clause 6.5 | too late                              |
        | the works have been drawn and planned        | the customer asks on 3 May 2027 10:00 to change the quantity                    | paid     | € 225.00   | clause 6.2 | more small tiles for fewer large ones |

    Scenario Outline: The minimum once materials are bought
      Given the materials for the works have been bought
      And the change costs us <cost>
      When the customer asks on 3 May 2027 10:00 to do the works otherwise
      Then the customer pays <charge>
      And this follows from clause 6.3

      Examples:
        | cost     | charge   | note                   |
        | € 224.99 | € 225.00 | the minimum            |
        | € 225.00 | € 225.00 | the minimum, to a cent |
        | € 225.01 | € 225.01 | what it costs us       |

    Scenario Outline: The minimum once under way
      Given the works are under way
      And the change costs us <cost>
      When the customer asks on 3 May 2027 10:00 to do the works otherwise
      Then the customer pays <charge>
      And this follows from clause 6.4

      Examples:
        | cost     | charge   | note                                   |
        | € 359.08 | € 395.00 | with 10 % it is € 394.99               |
        | € 359.09 | € 395.00 | with 10 % it is the minimum, to a cent |
        | € 359.10 | € 395.01 | with 10 % it is more                   |

    Scenario: What it costs us has to be known
      Given the materials for the works have been bought
      When the customer asks on 3 May 2027 10:00 to do the works otherwise
      Then we first ask what the change costs us

  Rule: What nobody saw coming is not charged

    Scenario Outline: A new drawing, warned and not
      Given the works have been drawn and planned
      And <warning>
      And <obvious>
      When the customer asks on 3 May 2027 10:00 to do the works otherwise
      Then the customer pays <charge>
      And this follows from <provision>

      Examples:
        | warning                                                  | obvious                                                        | charge   | provision  | note               |
        | we told the customer in time that it would cost more     | the customer had no need to understand that it would cost more | € 225.00 | clause 6.2 | warned             |
        | nobody told the customer in time that it would cost more | the customer had no need to understand that it would cost more | € 0.00   | BW 7:755   | not warned         |
        | nobody told the customer in time that it would cost more | the customer should have understood that it would cost more    | € 225.00 | clause 6.2 | for anybody to see |

    Scenario: The price before the work
      Given the works have been drawn and planned
      When the customer asks on 3 May 2027 10:00 to do the works otherwise
      Then the customer pays € 225.00
      And this follows from clause 6.2
      And the works office first tells the customer the price, by 3 May 2027 10:00
