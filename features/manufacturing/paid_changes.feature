# policies/manufacturing/paid_changes.yaml
Feature: Changes that cost money

  Clause 6.5 of our delivery terms: "Another quantity costs 2 % of the order value once the order has been planned, 5 %
  once materials have been bought and 10 % during production, with a minimum of € 95.00."

  Clause 6.6: "Another design costs € 175.00 once the order has been planned. Once materials have been bought you pay
  what the change costs us, with the same minimum; during production 15 % more, with a minimum of € 350.00."

  Clause 6.7: "Another address costs € 60.00 once the order is ready." Clause 6.8: "A second delivery costs € 185.00."

  Background:
    Given Vecht Interiors, a business customer since 1 March 2019
    And an order of € 12,500.00, concluded on 4 January 2027 on our signed terms
    And delivery is promised for 30 April 2027

  Rule: The further we are, the more another quantity costs

    Scenario Outline: From stage to stage
      Given <stage>
      When the customer asks on 8 March 2027 14:00 to change the quantity by 25 %
      Then the change is paid
      And the customer pays <charge>
      And this follows from clause 6.5

      Examples:
        | stage                          | charge     | note                |
        | the order has been planned     | € 250.00   | 2 % of € 12,500.00  |
        | the materials have been bought | € 625.00   | 5 % of € 12,500.00  |
        | the order is in production     | € 1,250.00 | 10 % of € 12,500.00 |

    Scenario Outline: A small order pays the minimum
      Given the order has been planned
      And the same order, but worth <value>
      When the customer asks on 8 March 2027 14:00 to change the quantity by 25 %
      Then the customer pays <charge>
      And this follows from clause 6.5

      Examples:
        | value      | charge  | note                          |
        | € 4,700.00 | € 95.00 | 2 % is € 94.00                |
        | € 4,750.00 | € 95.00 | 2 % is the minimum, to a cent |
        | € 4,800.00 | € 96.00 | 2 % is more                   |

  Rule: Another design costs what it costs us

    Scenario: Before materials are bought only the drawing is made again
      Given the order has been planned
      When the customer asks on 8 March 2027 14:00 to change the design
      Then the customer pays € 175.00
      And this follows from clause 6.6

    Scenario Outline: Once materials are bought
      Given the materials have been bought
      And the change costs us <cost>
      When the customer asks on 8 March 2027 14:00 to change the design
      Then the customer pays <charge>
      And this follows from clause 6.6

      Examples:
        | cost     | charge   | note                   |
        | € 174.99 | € 175.00 | the minimum            |
        | € 175.00 | € 175.00 | the minimum, to a cent |
        | € 175.01 | € 175.01 | what it costs us       |

    Scenario Outline: During production
      Given the order is in production
      And the change costs us <cost>
      When the customer asks on 8 March 2027 14:00 to swap one article for another
      Then the customer pays <charge>
      And this follows from clause 6.6

      Examples:
        | cost     | charge   | note                                   |
        | € 304.34 | € 350.00 | with 15 % it is € 349.99               |
        | € 304.35 | € 350.00 | with 15 % it is the minimum, to a cent |
        | € 304.36 | € 350.01 | with 15 % it is more                   |

  Rule: What we drive for nothing is paid for

    Scenario: The lorry has been loaded
      Given the order is ready
      When the customer asks on 28 April 2027 15:00 to deliver to another address
      Then the customer pays € 60.00
      And this follows from clause 6.7

    Scenario: Nobody at home
      Given the order has been shipped
      When nobody is there on 30 April 2027 10:00 to receive the goods
      Then the customer pays € 185.00
      And this follows from clause 6.8
