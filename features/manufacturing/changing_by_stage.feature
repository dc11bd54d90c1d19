# policies/manufacturing/paid_changes.yaml
Feature: Quantity, design and address, stage by stage

  Clause 6.1 of our delivery terms: before planning everything may change free of charge. Clauses 6.5 and 6.6: after that
  another quantity or design costs more from stage to stage. Clause 6.10: what is ready stays as it is, and once the order
  has been shipped nothing changes any more.

  Clauses 6.2 and 6.7: another address is free until the order is ready. Clause 6.8: a second delivery is charged.

  Guideline G1: at most 10 % of a planned order is free, once. A deposit stays with the order; no change is taken from it.

  Background:
    Given Vecht Interiors, a business customer since 1 March 2019
    And an order of € 12,500.00, concluded on 4 January 2027 on our signed terms
    And delivery is promised for 30 April 2027
    And a deposit of € 2,500.00 was paid on 11 January 2027

  Rule: Another quantity

    Scenario Outline: A quarter more, from the first stage to the last
      Given <stage>
      When the customer asks on 8 March 2027 14:00 to change the quantity by 25 %
      Then the change is <verdict>
      And the customer pays <charge>
      And € 0.00 of the deposit is forfeited
      And this follows from <provision>

      Examples:
        | stage                              | verdict  | charge     | provision   | note                    |
        | the order has not been planned yet | free     | € 0.00     | clause 6.1  | nothing was planned yet |
        | the order has been planned         | paid     | € 250.00   | clause 6.5  | 2 % of € 12,500.00      |
        | the materials have been bought     | paid     | € 625.00   | clause 6.5  | 5 % of € 12,500.00      |
        | the order is in production         | paid     | € 1,250.00 | clause 6.5  | 10 % of € 12,500.00     |
        | the order is ready                 | rejected | € 0.00     | clause 6.10 | it is made              |
        | the order has been shipped         | rejected | € 0.00     | clause 6.10 | it is on the lorry      |
        | the order has been delivered       | rejected | € 0.00     | clause 6.10 | it is there             |

    Scenario Outline: A little more is only free once planned, and before
      Given <stage>
      When the customer asks on 8 March 2027 14:00 to change the quantity by 10 %
      Then the change is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | stage                              | verdict  | charge     | provision    | note                         |
        | the order has not been planned yet | free     | € 0.00     | clause 6.1   | no need of a favour          |
        | the order has been planned         | free     | € 0.00     | guideline G1 | a small correction           |
        | the materials have been bought     | paid     | € 625.00   | clause 6.5   | a small one costs all of 5 % |
        | the order is in production         | paid     | € 1,250.00 | clause 6.5   | and here all of 10 %         |
        | the order is ready                 | rejected | € 0.00     | clause 6.10  | it is made                   |

    Scenario: A small change of the design is no small change of quantity
      Given the order has been planned
      When the customer asks on 8 March 2027 14:00 to change the design
      Then the customer pays € 175.00
      And this follows from clause 6.6

  Rule: Another design

    Scenario Outline: A change that costs us € 400.00, from the first stage to the last
      Given <stage>
      And the change costs us € 400.00
      When the customer asks on 8 March 2027 14:00 to change the design
      Then the change is <verdict>
      And the customer pays <charge>
      And € 0.00 of the deposit is forfeited
      And this follows from <provision>

      Examples:
        | stage                              | verdict  | charge   | provision   | note                      |
        | the order has not been planned yet | free     | € 0.00   | clause 6.1  | nothing is drawn yet      |
        | the order has been planned         | paid     | € 175.00 | clause 6.6  | the drawing, not the cost |
        | the materials have been bought     | paid     | € 400.00 | clause 6.6  | what it costs us          |
        | the order is in production         | paid     | € 460.00 | clause 6.6  | and 15 % of € 400.00      |
        | the order is ready                 | rejected | € 0.00   | clause 6.10 | it is made                |
        | the order has been shipped         | rejected | € 0.00   | clause 6.10 | it is on the lorry        |
        | the order has been delivered       | rejected | € 0.00   | clause 6.10 | it is there               |

    Scenario Outline: Swapping an article is treated like another design
      Given <stage>
      And the change costs us € 400.00
      When the customer asks on 8 March 2027 14:00 to swap one article for another
      Then the change is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | stage                              | verdict  | charge   | provision   | note                      |
        | the order has not been planned yet | free     | € 0.00   | clause 6.1  | nothing is bought yet     |
        | the order has been planned         | paid     | € 175.00 | clause 6.6  | the drawing, not the cost |
        | the materials have been bought     | paid     | € 400.00 | clause 6.6  | what it costs us          |
        | the order is in production         | paid     | € 460.00 | clause 6.6  | and 15 % of € 400.00      |
        | the order has been shipped         | rejected | € 0.00   | clause 6.10 | it is on the lorry        |
        | the order has been delivered       | rejected | € 0.00   | clause 6.10 | it is there               |

  Rule: Another address, or nobody there

    Scenario Outline: Another address, from the first stage to the last
      Given <stage>
      When the customer asks on 20 April 2027 11:00 to deliver to another address
      Then the change is <verdict>
      And the customer pays <charge>
      And € 0.00 of the deposit is forfeited
      And this follows from <provision>

      Examples:
        | stage                              | verdict  | charge  | provision   | note                    |
        | the order has not been planned yet | free     | € 0.00  | clause 6.1  | everything may change   |
        | the order has been planned         | free     | € 0.00  | clause 6.2  | no route is drawn yet   |
        | the materials have been bought     | free     | € 0.00  | clause 6.2  | no route is drawn yet   |
        | the order is in production         | free     | € 0.00  | clause 6.2  | the last stage for free |
        | the order is ready                 | paid     | € 60.00 | clause 6.7  | a new route             |
        | the order has been shipped         | rejected | € 0.00  | clause 6.10 | it is on the lorry      |
        | the order has been delivered       | rejected | € 0.00  | clause 6.10 | it is there             |

    Scenario Outline: A second delivery costs the same at every stage
      Given <stage>
      When nobody is there on 30 April 2027 10:00 to receive the goods
      Then the request is <verdict>
      And the customer pays <charge>
      And € 0.00 of the deposit is forfeited
      And this follows from <provision>

      Examples:
        | stage                              | verdict  | charge   | provision   | note                             |
        | the order has not been planned yet | paid     | € 185.00 | clause 6.8  | samples were brought for nothing |
        | the order has been planned         | paid     | € 185.00 | clause 6.8  | the same                         |
        | the materials have been bought     | paid     | € 185.00 | clause 6.8  | the same                         |
        | the order is in production         | paid     | € 185.00 | clause 6.8  | a first part was on the lorry    |
        | the order is ready                 | paid     | € 185.00 | clause 6.8  | not yet noted down as shipped    |
        | the order has been shipped         | paid     | € 185.00 | clause 6.8  | the usual case                   |
        | the order has been delivered       | rejected | € 0.00   | clause 6.10 | somebody did receive it          |
