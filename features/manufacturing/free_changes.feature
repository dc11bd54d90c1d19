# policies/manufacturing/free_changes.yaml
Feature: Changes that cost nothing

  Clause 6.1 of our delivery terms: "Until your order has been planned you may change quantity, design, date and
  address free of charge."

  Clause 6.2: "Another delivery address is free of charge until your order is ready."

  Background:
    Given Vecht Interiors, a business customer since 1 March 2019
    And an order of € 12,500.00, concluded on 4 January 2027 on our signed terms
    And delivery is promised for 30 April 2027

  Rule: Until we plan, everything may change

    Scenario Outline: Before the planning
      Given the order has not been planned yet
      When <request>
      Then the change is free
      And the customer pays € 0.00
      And this follows from clause 6.1

      Examples:
        | request                                                                    | note                  |
        | the customer asks on 11 January 2027 09:30 to change the quantity by 40 %  | however much          |
        | the customer asks on 11 January 2027 09:30 to change the design            | nothing is drawn yet  |
        | the customer asks on 11 January 2027 09:30 to swap one article for another | nothing is bought yet |
        | the customer asks on 11 January 2027 09:30 to move the delivery date       | no place is taken yet |
        | the customer asks on 11 January 2027 09:30 to deliver to another address   | no route is drawn yet |

    Scenario: Once planned, the same change has a price
      Given the order has been planned
      When the customer asks on 11 January 2027 09:30 to change the design
      Then the change is paid
      And the customer pays € 175.00
      And this follows from clause 6.6

  Rule: Another address is free until the order is ready

    Scenario Outline: The last free moment
      Given <stage>
      When the customer asks on 12 April 2027 16:00 to deliver to another address
      Then the change is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | stage                          | verdict | charge  | provision  | note                      |
        | the order has been planned     | free    | € 0.00  | clause 6.2 | the route comes later     |
        | the materials have been bought | free    | € 0.00  | clause 6.2 | still no route            |
        | the order is in production     | free    | € 0.00  | clause 6.2 | the last stage for free   |
        | the order is ready             | paid    | € 60.00 | clause 6.7 | the lorry has been loaded |
