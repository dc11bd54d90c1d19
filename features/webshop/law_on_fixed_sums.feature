# policies/webshop/cancelling.yaml
Feature: A fixed sum for cancelling, against a consumer

  Clause 7.2 of our terms: "Cancelling a chair that we began to make to your wishes costs 25 % of its price."

  Articles 6:233(a) and 6:237(i) of the Civil Code: against a consumer such a sum stands only as far as it makes up for a
  loss. If it asks more than the loss we can prove, all of the clause falls: it is not cut down to the loss, and nothing
  takes its place (Court of Justice C-625/21). The clause is reviewed. Article 6:230n(3): nor is a fee due that was not
  named before the order. An office has no such shield.

  Background:
    Given an order of € 2,000.00, concluded on 1 March 2027
    And it is made to the customer's own wishes
    And the order is in production
    And in all the customer has paid € 800.00

  Rule: It stands against an office, and against a consumer only if there is a loss

    Scenario Outline: One and the same chair
      Given <who>
      When the customer cancels the order on 10 March 2027 10:00
      Then the cancellation is <verdict>
      And the customer pays <charge>
      And <refunded> is refunded
      And this follows from <provision>

      Examples:
        | who                      | verdict | charge   | refunded | provision   | note                                 |
        | Sanne Bakker, a business | paid    | € 500.00 | € 300.00 | clause 7.2  | 25 % of € 2,000.00                   |
        | Sanne Bakker, a consumer | free    | € 0.00   | € 800.00 | BW 6:237(i) | no loss was proven: nothing is due   |

    Scenario Outline: A loss to the cent
      Given Sanne Bakker, a consumer
      And we can prove a loss of <loss>
      When the customer cancels the order on 10 March 2027 10:00
      Then the customer pays <charge>
      And this follows from <provision>

      Examples:
        | loss     | charge   | provision   | note                      |
        | € 0.00   | € 0.00   | BW 6:237(i) | no loss                   |
        | € 500.00 | € 500.00 | clause 7.2  | the loss is as large      |
        | € 800.00 | € 500.00 | clause 7.2  | no more than was agreed   |

    Scenario: No loss: the clause is reviewed
      Given Sanne Bakker, a consumer
      And we can prove a loss of € 0.00
      When the customer cancels the order on 10 March 2027 10:00
      Then the cancellation is free
      And this follows from BW 6:237(i), although clause 7.2 charges € 500.00
      And the sales manager has the clause reviewed by 24 March 2027 10:00

    @verify_with_counsel
    Scenario: A cent of loss too little, and all of it falls
      Given Sanne Bakker, a consumer
      And we can prove a loss of € 499.99
      When the customer cancels the order on 10 March 2027 10:00
      Then the cancellation is free
      And € 500.00 is taken off
      And € 800.00 is refunded
      And this follows from BW 6:233(a), although clause 7.2 charges € 500.00
      And the sales manager has the clause reviewed by 24 March 2027 10:00

    Scenario: What was negotiated with this consumer stands
      Given Sanne Bakker, a consumer
      And the clause was negotiated apart for this order
      When the customer cancels the order on 10 March 2027 10:00
      Then the customer pays € 500.00
      And this follows from clause 7.2

    Scenario: A part that is cancelled is a part of the clause
      Given Sanne Bakker, a consumer
      And we can prove a loss of € 125.00
      When the customer cancels € 500.00 of the order on 10 March 2027 10:00
      Then the customer pays € 125.00
      And this follows from clause 7.2

    Scenario Outline: What has a price of its own stays due
      Given <who>
      And we keep it 48 days longer for the customer
      When the customer cancels the order on 10 March 2027 10:00
      Then the customer pays <charge>
      And € 25.00 of it is for storage
      And this follows from <provision>

      Examples:
        | who                      | charge   | provision               | note                                        |
        | Sanne Bakker, a business | € 525.00 | clause 7.8              | 25 % and 20 days of storage                 |
        | Sanne Bakker, a consumer | € 25.00  | BW 6:233(a), 6:237(i)   | the fixed sum falls, the 20 days stay due   |

  Rule: A fee that was not named before the order is not due

    Scenario Outline: Named or not
      Given Sanne Bakker, a consumer
      And we can prove a loss of € 500.00
      And <named>
      When the customer cancels the order on 10 March 2027 10:00
      Then the customer pays <charge>
      And this follows from <provision>

      Examples:
        | named                                         | charge   | provision    | note             |
        | these costs were named before the order       | € 500.00 | clause 7.2   | no surprise      |
        | these costs were not named before the order   | € 0.00   | BW 6:230n(3) | a surprise       |
