# policies/webshop/cancelling.yaml
Feature: Cancelling before it is with the customer

  Clause 7.1: "Until we begin you cancel for nothing." Clause 7.2: "Once we began on a piece made to your wishes: 25 %
  of the price." Clause 7.5: "Is it finished: the price less what we save." Clause 7.6: "Calling the van back costs
  € 35.00." Clause 7.7: "What was made for you and has left our workshop stays yours." Clause 7.9: "An office, or who
  bought in our showroom, has no time to send back." A consumer who bought from stock at a distance pays none of it:
  until it arrives, the time to withdraw has not even begun (article 6:230o of the Civil Code).

  Background:
    Given an order of € 1,200.00, concluded on 3 May 2027

  Rule: From stock

    Scenario Outline: Packed or in the van, a consumer or an office
      Given <who>
      And it comes from stock
      And <stage>
      When the customer cancels the order on 10 May 2027 10:00
      Then the cancellation is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | who                      | stage            | verdict | charge  | provision       | note                           |
        | Sanne Bakker, a business | it stands packed | free    | € 0.00  | clause 7.1      | nothing was made for you alone |
        | Sanne Bakker, a business | it is in the van | paid    | € 35.00 | clause 7.6      | the van is called back         |
        | Sanne Bakker, a consumer | it is in the van | free    | € 0.00  | BW 6:230o(1)(b) | the law: not received yet      |

    Scenario: Whoever may withdraw need not say why
      Given Sanne Bakker, a consumer
      And it comes from stock
      And it stands packed
      And the customer gives no reason
      When the customer cancels the order on 10 May 2027 10:00
      Then the cancellation is free
      And this follows from BW 6:230o(1)(b)

    Scenario: An office is asked why
      Given Sanne Bakker, a business
      And it comes from stock
      And it stands packed
      And the customer gives no reason
      When the customer cancels the order on 10 May 2027 10:00
      Then we wait until we have the reason of the request
      And this follows from clause 2.12

  Rule: Made to the customer's own wishes

    Background:
      Given Sanne Bakker, a consumer
      And it is made to the customer's own wishes
      And we can prove a loss of € 300.00

    Scenario Outline: From the first board on
      Given <stage>
      When the customer cancels the order on 10 May 2027 10:00
      Then the customer pays <charge>
      And this follows from <provision>

      Examples:
        | stage                           | charge   | provision  | note                   |
        | it has not been picked yet      | € 0.00   | clause 7.1 | nothing bought or sawn |
        | the order has been planned      | € 0.00   | clause 7.1 | only planned           |
        | the wood for it has been bought | € 300.00 | clause 7.2 | 25 % of € 1,200.00     |
        | it is being made                | € 300.00 | clause 7.2 | the same               |

    Scenario Outline: A part of it costs a part
      Given it is being made
      When the customer cancels <cancelled> of the order on 10 May 2027 10:00
      Then the customer pays <charge>
      And this follows from clause 7.2

      Examples:
        | cancelled  | charge   | note              |
        | € 400.00   | € 100.00 | 25 % of it        |
        | € 1,200.00 | € 300.00 | 25 % of all of it |

    Scenario: Once it is in the van it stays with the customer
      Given it is in the van
      When the customer cancels the order on 10 May 2027 10:00
      Then the cancellation is rejected
      And this follows from clause 7.7
      And the order desk offers an alternative by 12 May 2027 17:00

  Rule: Finished: the price less what we save

    Background:
      Given Sanne Bakker, a consumer
      And it is made to the customer's own wishes
      And it stands packed

    @verify_with_counsel
    Scenario Outline: The more we save, the less it costs
      Given stopping saves us <savings>
      When the customer cancels the order on 10 May 2027 10:00
      Then the cancellation is <verdict>
      And the customer pays <charge>
      And this follows from clause 7.5

      Examples:
        | savings    | verdict | charge     | note                     |
        | € 0.00     | paid    | € 1,200.00 | nobody else wants it     |
        | € 500.00   | paid    | € 700.00   | € 1,200.00 less € 500.00 |
        | € 1,200.00 | free    | € 0.00     | all of it                |
        | € 1,300.00 | free    | € 0.00     | never less than nothing  |

    Scenario: What we save is ours to say
      When the customer cancels the order on 10 May 2027 10:00
      Then we first ask what we save
      And this rests on BW 6:217

  Rule: Who could see it first, or buys for an office, has no time to send back

    Scenario Outline: Delivered, and back again?
      Given <who>
      And it comes from stock
      And <channel>
      And it arrived on 10 May 2027
      When the customer cancels the order on 20 May 2027 10:00
      Then the cancellation is <verdict>
      And this follows from <provision>

      Examples:
        | who                      | channel                         | verdict  | provision    | note                 |
        | Sanne Bakker, a consumer | the order was made online       | free     | BW 6:230o(1) | bought at a distance |
        | Sanne Bakker, a consumer | the order was made by telephone | free     | BW 6:230o(1) | also a distance      |
        | Sanne Bakker, a consumer | the order was made in our shop  | rejected | clause 7.9   | seen in the showroom |
        | Sanne Bakker, a business | the order was made online       | rejected | clause 7.9   | for an office        |
