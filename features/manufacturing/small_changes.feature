# policies/manufacturing/small_changes.yaml
Feature: Small and unusual requests

  Guideline G1: a change of quantity of at most 10 % of a planned order is free, once per order.

  Guideline G2: a quotation may change freely; about its price the sales manager decides.

  Guideline G3: a known customer may pass an order on to another company for € 250.00.

  Guideline G9: where our own terms do not apply, the sales manager decides.

  Rule: A little more or less is free, once

    Background:
      Given Vecht Interiors, a business customer since 1 March 2019
      And an order of € 12,500.00, concluded on 4 January 2027 on our signed terms
      And delivery is promised for 30 April 2027

    Scenario Outline: Ten per cent is little
      Given the order has been planned
      When the customer asks on 8 March 2027 14:00 to change the quantity by <share>
      Then the change is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | share   | verdict | charge   | provision    | note                     |
        | 9.99 %  | free    | € 0.00   | guideline G1 | just under               |
        | 10 %    | free    | € 0.00   | guideline G1 | ten per cent is included |
        | 10.01 % | paid    | € 250.00 | clause 6.5   | just over                |

    Scenario: The second time it is charged
      Given the order has been planned
      And an earlier change of this order was free
      When the customer asks on 8 March 2027 14:00 to change the quantity by 5 %
      Then the customer pays € 250.00
      And this follows from clause 6.5

    Scenario: Once materials are bought it is charged as well
      Given the materials have been bought
      When the customer asks on 8 March 2027 14:00 to change the quantity by 5 %
      Then the customer pays € 625.00
      And this follows from clause 6.5

    Scenario: How much has to be known
      Given the order has been planned
      When the customer asks on 8 March 2027 14:00 to change the quantity
      Then we first ask how much of the quantity changes

  Rule: A quotation is not an order yet

    Background:
      Given Vecht Interiors, a business customer since 1 March 2019
      And a quotation of € 12,500.00

    Scenario: It may change freely
      When the customer asks on 8 March 2027 14:00 to change the design
      Then the change is free
      And this follows from guideline G2

    Scenario: One person answers for the price
      When the customer asks on 8 March 2027 14:00 for a lower price
      Then the sales manager must approve it
      And this follows from guideline G2

  Rule: A known customer may pass the order on

    Background:
      Given Vecht Interiors, a business customer since 1 March 2019
      And an order of € 12,500.00, concluded on 4 January 2027 on our signed terms
      And delivery is promised for 30 April 2027
      And the order has been planned

    Scenario Outline: Who is known
      Given <customer>
      When the customer asks on 8 March 2027 14:00 to pass the order on to another company
      Then the request is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | customer                       | verdict  | charge   | provision    | note               |
        | the customer is new to us      | rejected | € 0.00   | clause 6.12  | not known yet      |
        | the customer is a regular one  | paid     | € 250.00 | guideline G3 | known from here on |
        | the customer is a key customer | paid     | € 250.00 | guideline G3 | the same price     |

  Rule: Where our own terms do not apply, a person decides

    Scenario: A consumer is not bound by terms for businesses
      Given Anna de Wit, a consumer
      And an order of € 2,400.00, concluded on 4 January 2027 on our signed terms
      And delivery is promised for 30 April 2027
      And the order has been planned
      When the customer cancels the order on 8 March 2027 14:00
      Then the sales manager must approve it
      And this follows from guideline G9
