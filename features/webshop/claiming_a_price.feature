# policies/webshop/promotions.yaml
Feature: A claim to a lower price, and what it does not touch

  Clause 8.1: "Who ordered before or during a promotion gets its price, if asked while it runs." Clause 8.2: "A promotion
  that is over is over." Clauses 8.3 and 8.4: what is added has the price of the promotion, or that of the day. Guideline
  G32: if our own price goes down within 14 days of the order, a consumer gets the difference back. All of them are about
  the price; what else the customer asks for stays what it is.

  Background:
    Given an order of € 400.00, concluded on 20 May 2027
    And it comes from stock

  Rule: Who claims the price of a promotion

    Background:
      Given Sanne Bakker, a consumer
      And the promotion runs until 31 May 2027
      And the customer claims the price of the promotion

    Scenario Outline: What else is asked for stays what it is
      Given it has not been picked yet
      And delivery is promised for 18 June 2027
      When <ask>
      Then the change is <verdict>
      And the customer pays <charge>
      And this follows from <provision>
      And there is no need to refund the difference in price

      Examples:
        | ask                                                                               | verdict | charge  | provision  | note                           |
        | the customer asks on 25 May 2027 10:00 to swap it for one that costs € 60.00 more | paid    | € 60.00 | clause 6.4 | another chair, while it runs   |
        | the customer asks on 1 June 2027 10:00 to swap it for one that costs € 60.00 more | paid    | € 60.00 | clause 6.4 | another chair, when it is over |
        | the customer asks on 25 May 2027 10:00 to put another name on it                  | free    | € 0.00  | clause 6.3 | another name, while it runs    |
        | the customer asks on 1 June 2027 10:00 to put another name on it                  | free    | € 0.00  | clause 6.3 | another name, when it is over  |
        | the customer asks on 25 May 2027 10:00 to move the delivery date                  | free    | € 0.00  | clause 4.1 | another day, while it runs     |
        | the customer asks on 1 June 2027 10:00 to move the delivery date                  | free    | € 0.00  | clause 4.1 | another day, when it is over   |

    Scenario: Also for what has been delivered
      Given it arrived on 24 May 2027
      When the customer asks on 31 May 2027 10:00 for a lower price
      Then the change is free
      And this follows from clause 8.1, the exception to clause 6.9
      And the administration refunds the difference by 14 June 2027 10:00

    Scenario: When it is over, our own price promise still holds
      Given it has not been picked yet
      And our own price of it went down on 3 June 2027
      When the customer asks on 4 June 2027 10:00 for a lower price
      Then the change is free
      And this follows from guideline G32
      And the administration refunds the difference by 18 June 2027 10:00

    Scenario: After those fourteen days nothing is left to claim
      Given it has not been picked yet
      And our own price of it went down on 4 June 2027
      When the customer asks on 4 June 2027 10:00 for a lower price
      Then the change is rejected
      And this follows from clause 8.2
      And there is no need to refund the difference in price

    Scenario: Nothing is added any more once the van has left
      Given it is in the van
      And in the promotion that would cost € 96.00
      When the customer asks on 25 May 2027 10:00 to add what costs € 120.00 today
      Then the change is rejected
      And this follows from clause 6.8

  Rule: If our own price went down

    Background:
      Given our own price of it went down on 25 May 2027

    Scenario Outline: The promise is about the price, and for consumers
      Given <who>
      And <stage>
      When <ask>
      Then the change is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | who                      | stage                      | ask                                                                               | verdict  | charge  | provision     | note                     |
        | Sanne Bakker, a consumer | it has not been picked yet | the customer asks on 27 May 2027 10:00 for a lower price                          | free     | € 0.00  | guideline G32 | from the first day       |
        | Sanne Bakker, a business | it stands packed           | the customer asks on 27 May 2027 10:00 for a lower price                          | rejected | € 0.00  | clause 6.9    | an office agreed a price |
        | Sanne Bakker, a consumer | it has not been picked yet | the customer asks on 27 May 2027 10:00 to swap it for one that costs € 60.00 more | paid     | € 60.00 | clause 6.4    | another chair            |
        | Sanne Bakker, a consumer | it is in the van           | the customer asks on 27 May 2027 10:00 to put another name on it                  | rejected | € 0.00  | clause 6.8    | another name             |
        | Sanne Bakker, a consumer | it is in the van           | the customer asks on 27 May 2027 10:00 to add what costs € 120.00 today           | rejected | € 0.00  | clause 6.8    | more of it               |
