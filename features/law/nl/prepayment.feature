# policies/law/nl/prepayment.yaml
Feature: No more than half in advance

  Article 7:26(2) of the Civil Code: a consumer who buys goods can't be made to pay more than half of the price in
  advance. What may be asked instead is told, and the clause is reviewed. Whoever negotiated it apart may promise more, and
  the article speaks of no other contract than the sale, and of no other customer than the consumer.

  Rule: More than half is too much to ask of a consumer who buys

    Background:
      Given Sanne Bakker, a consumer
      And an order of € 900.00, concluded on 1 March 2027
      And the order is a sale of goods
      And the order was made in our shop
      And our terms were handed over

    Scenario: A cent more than half is too much
      Given a deposit of € 450.01 was agreed
      When the customer cancels the order on 10 March 2027 10:00
      Then the cancellation is rejected
      And this rests on BW 6:217
      And the administration asks for a smaller deposit by 12 March 2027 17:00
      And the sales manager has the clause reviewed by 24 March 2027 10:00

    Scenario: Half may be asked
      Given a deposit of € 450.00 was agreed
      When the customer cancels the order on 10 March 2027 10:00
      Then the cancellation is rejected
      And this rests on BW 6:217
      And BW 7:26(2) does not apply, because no more than half was asked
      And there is no need to ask for a smaller deposit
      And there is no need to have the clause reviewed

    Scenario Outline: Only what our terms demand is too much, not what was negotiated
      Given a deposit of € 450.01 was agreed
      And <clause>
      When the customer asks on 10 March 2027 10:00 to change the design
      Then the request is rejected
      And <duty>

      Examples:
        | clause                                             | duty                                                                 | note                          |
        | the clause was not negotiated with the customer    | the administration asks for a smaller deposit by 12 March 2027 17:00 | whatever the request is about |
        | the clause was negotiated apart for this order     | there is no need to ask for a smaller deposit                        | the customer chose it         |

  Rule: Our terms need not hold for that

    Scenario: Terms that were not handed over ask too much as well
      Given Sanne Bakker, a consumer
      And an order of € 900.00, concluded on 1 March 2027
      And the order is a sale of goods
      And the order was made in our shop
      And our terms were not handed over
      And a deposit of € 900.00 was agreed
      When the customer cancels the order on 10 March 2027 10:00
      Then the cancellation is rejected
      And this rests on BW 6:233(b)
      And the administration asks for a smaller deposit by 12 March 2027 17:00
      And the sales manager has the clause reviewed by 24 March 2027 10:00

  Rule: It protects a consumer, and in a sale

    Scenario Outline: Who else may be asked for more
      Given <customer>
      And an order of € 900.00, concluded on 1 March 2027
      And the order is <contract>
      And the order was made in our shop
      And our terms were handed over
      And a deposit of € 900.00 was agreed
      When the customer asks on 10 March 2027 10:00 to change the design
      Then the request is rejected
      And this rests on BW 6:217
      And there is no need to ask for a smaller deposit
      And there is no need to have the clause reviewed

      Examples:
        | customer                    | contract         | note                          |
        | Vecht Interiors, a business | a sale of goods  | a business looks after itself |
        | Sanne Bakker, a consumer    | one for services | nothing was bought            |

    Scenario: Works are no sale
      Given Sanne Bakker, a consumer
      And a contract for works of € 900.00, concluded on 1 March 2027
      And the order was made in our shop
      And our terms were handed over
      And a deposit of € 900.00 was agreed
      When the customer asks on 10 March 2027 10:00 to move the delivery date
      Then the request is rejected
      And there is no need to ask for a smaller deposit
