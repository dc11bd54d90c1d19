# policies/webshop/delivering.yaml
Feature: What was paid in advance

  A deposit is a part of the price, and stays that while the order stands: what a change costs comes beside it, on an
  invoice. Only who cancels sees it set off, and gets the rest back. Forfeited it is under clause 7.3 alone, where we
  agreed so.

  Background:
    Given an order of € 800.00, concluded on 3 May 2027
    And delivery is promised for 11 June 2027
    And € 100.00 was paid in advance

  Rule: While the order stands, it stays on account

    Scenario Outline: A change, or a van that came for nothing
      Given Sanne Bakker, a consumer
      And it comes from stock
      And <stage>
      When <ask>
      Then the customer pays <charge>
      And <charge> is still to be paid
      And € 100.00 stays on account
      And € 0.00 of the deposit is forfeited
      And this follows from <provision>

      Examples:
        | stage            | ask                                                                     | charge   | provision  | note               |
        | it stands packed | the customer asks on 10 June 2027 10:00 to move the delivery date       | € 19.50  | clause 4.1 | a new tour         |
        | it is in the van | nobody is there on 11 June 2027 14:00 to receive the goods              | € 35.00  | clause 4.4 | coming back        |
        | it stands packed | the customer asks on 10 May 2027 10:00 to add what costs € 120.00 today | € 120.00 | clause 6.7 | more than was paid |

  Rule: Who cancels gets the rest back

    Scenario: An office calls the van back
      Given Sanne Bakker, a business
      And it comes from stock
      And it is in the van
      When the customer cancels the order on 11 June 2027 08:00
      Then the customer pays € 35.00
      And € 35.00 is set off against what was paid
      And € 0.00 of the deposit is forfeited
      And € 65.00 is refunded
      And this follows from clause 7.6

    @verify_with_counsel
    Scenario: A finished piece
      Given Sanne Bakker, a consumer
      And it is made to the customer's own wishes
      And it stands packed
      And stopping saves us € 750.00
      When the customer cancels the order on 10 June 2027 10:00
      Then the customer pays € 50.00
      And € 50.00 is set off against what was paid
      And € 0.00 of the deposit is forfeited
      And € 50.00 is refunded
      And this follows from clause 7.5
