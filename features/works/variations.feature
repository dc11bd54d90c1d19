# policies/works/variations.yaml
Feature: More and less work

  Clause 5.1 of our terms: "We carry out what you ask for as long as all extra work comes to at most 15 % of the contract sum,
  all work left out to at most 15 %, and their balance to at most 10 %; beyond that the project manager first talks with you."
  Clause 5.2: "Extra work is charged at its price." Clause 5.3: "What is left out is credited."

  Clause 5.4: "While an offer runs, its price holds for extra work too."

  Background:
    Given Bakkerij Storm, a business customer since 1 March 2019
    And a contract for works of € 80,000.00, concluded on 1 February 2027 on our signed terms
    And the works are under way

  Rule: Within the limits, counting what went before

    Scenario Outline: Up to the limit, to a cent
      Given extra work of <added> and work left out of <deducted> were agreed before
      When the customer asks on 3 May 2027 10:00 to add <adds> to the works and leave out <deducts>
      Then the change is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | added      | deducted   | adds        | deducts    | verdict | charge     | provision  | note                                       |
        | € 0.00     | € 0.00     | € 8,000.00  | € 0.00     | paid    | € 8,000.00 | clause 5.2 | the balance is 10 %                        |
        | € 7,500.00 | € 0.00     | € 500.00    | € 0.00     | paid    | € 500.00   | clause 5.2 | the balance is 10 %, with what went before |
        | € 9,000.00 | € 9,000.00 | € 3,000.00  | € 0.00     | paid    | € 3,000.00 | clause 5.2 | all extra work is 15 %                     |
        | € 9,000.00 | € 9,000.00 | € 0.00      | € 3,000.00 | free    | € 0.00     | clause 5.3 | all work left out is 15 %                  |
        | € 0.00     | € 0.00     | € 0.00      | € 8,000.00 | free    | € 0.00     | clause 5.3 | the balance is 10 %, the other way         |
        | € 0.00     | € 0.00     | € 10,000.00 | € 2,000.00 | paid    | € 8,000.00 | clause 5.2 | what is left out makes room                |

    Scenario Outline: A cent beyond, the project manager talks
      Given extra work of <added> and work left out of <deducted> were agreed before
      When the customer asks on 3 May 2027 10:00 to add <adds> to the works and leave out <deducts>
      Then the project manager must approve it
      And this follows from clause 5.1

      Examples:
        | added      | deducted   | adds        | deducts    | note                       |
        | € 0.00     | € 0.00     | € 8,000.01  | € 0.00     | the balance                |
        | € 7,500.00 | € 0.00     | € 500.01    | € 0.00     | with what went before      |
        | € 9,000.00 | € 9,000.00 | € 3,000.01  | € 0.00     | all extra work             |
        | € 9,000.00 | € 9,000.00 | € 0.00      | € 3,000.01 | all work left out          |
        | € 0.00     | € 0.00     | € 0.00      | € 8,000.01 | the balance, the other way |
        | € 0.00     | € 0.00     | € 10,000.00 | € 1,999.99 | too little room            |

  Rule: Is this change billable? Only after a warning

    Scenario Outline: The same extra work, warned and not
      Given <warning>
      When the customer asks on 3 May 2027 10:00 for € 4,000.00 of extra work
      Then the change is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | warning                                                  | verdict | charge     | provision  | note                          |
        | we told the customer in time that it would cost more     | paid    | € 4,000.00 | clause 5.2 | our terms count               |
        | nobody told the customer in time that it would cost more | free    | € 0.00     | BW 7:755   | the law takes the charge away |

    Scenario: Without a warning what is left out does not buy what is added
      Given nobody told the customer in time that it would cost more
      When the customer asks on 3 May 2027 10:00 to add € 4,000.00 to the works and leave out € 1,000.00
      Then the change is free
      And € 3,000.00 is taken off
      And this follows from BW 7:755
      And the administration sends the credit invoice by 17 May 2027 10:00

  Rule: The price of an offer holds as long as the offer

    Background:
      Given the customer accepted the offer on 1 February 2027

    Scenario Outline: The last day of the offer ends at midnight
      Given the offer runs until 31 May 2027, and its price for the extra work is € 3,200.00
      When the customer asks on <moment> for € 4,000.00 of extra work
      Then the customer pays <charge>
      And this follows from <provision>

      Examples:
        | moment            | charge     | provision  | note                         |
        | 31 May 2027 23:59 | € 3,200.00 | clause 5.4 | the last minute of the offer |
        | 1 June 2027 00:00 | € 4,000.00 | clause 5.2 | the offer has ended          |

    Scenario: Who does not ask for the price of the offer pays the price of the work
      Given the offer was valid until 31 May 2027
      When the customer asks on 31 May 2027 23:59 for € 4,000.00 of extra work
      Then the customer pays € 4,000.00
      And this follows from clause 5.2

    Scenario Outline: The offer is about what is added
      Given the offer runs until 31 May 2027, and its price for the extra work is <offer_price>
      And an earlier change of this order was free
      When the customer asks on 3 May 2027 10:00 to add <adds> to the works and leave out <deducts>
      Then the change is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | offer_price | adds       | deducts    | verdict | charge     | provision  | note                            |
        | € 3,200.00  | € 4,000.00 | € 1,000.00 | paid    | € 2,200.00 | clause 5.4 | added at the price of the offer |
        | € 3,200.00  | € 4,000.00 | € 3,200.00 | free    | € 0.00     | clause 5.4 | as much is left out             |
        | € 3,200.00  | € 0.00     | € 1,000.00 | free    | € 0.00     | clause 5.3 | nothing is added                |
        | € 0.01      | € 0.01     | € 0.00     | paid    | € 0.01     | clause 5.4 | a cent is extra work            |

  Rule: We take on what we can carry

    Scenario Outline: A crew has to be free
      Given <crew>
      When the customer asks on 3 May 2027 10:00 for € 4,000.00 of extra work
      Then the change is <verdict>
      And this follows from <provision>

      Examples:
        | crew                 | verdict | provision  | note                 |
        | another crew is free | paid    | clause 5.2 | there is room        |
        | all crews are taken  | refer   | clause 9.8 | somebody has to look |
