# policies/webshop/delivering.yaml
Feature: The appointment, and what it does not touch

  Clause 4.1: "Until two working days before the delivery another day is free." Clause 4.2: "We keep it 28 days for
  nothing, and after that for € 1.25 a day": who moves the day pays that, and nobody else. Clause 4.4: "Who is not at
  home pays € 35.00 for our coming back." Clause 4.5: "Unless that could not be helped." Clause 4.6: "Who waited for a
  van that came at another time pays nothing."

  Background:
    Given an order of € 400.00, concluded on 3 May 2027
    And it comes from stock

  Rule: Nobody at home

    Background:
      Given Sanne Bakker, a consumer

    Scenario Outline: Our van stood at the door, whatever our books said
      Given <stage>
      When nobody is there on 11 June 2027 14:00 to receive the goods
      Then the request is paid
      And the customer pays € 35.00
      And this follows from clause 4.4

      Examples:
        | stage                          | note                        |
        | it has not been picked yet     | our books said: ordered     |
        | the order has been planned     | our books said: planned     |
        | the materials have been bought | our books said: wood bought |
        | it is being made               | our books said: being made  |
        | it stands packed               | our books said: packed      |

    Scenario: Who could not help it gets a new day, and no bill
      Given it is in the van
      And force majeure struck the customer
      When nobody is there on 11 June 2027 14:00 to receive the goods
      Then the request is free
      And this follows from clause 4.5
      And the order desk agrees on a day of delivery by 14 June 2027 17:00
      And there is no need to invoice what is due

    Scenario: Who gives no reason could have helped it
      Given it is in the van
      And the customer gives no reason
      When nobody is there on 11 June 2027 14:00 to receive the goods
      Then the customer pays € 35.00
      And this follows from clause 4.4

    @verify_with_counsel
    Scenario: Who could not help it and asks for another day is looked at by somebody
      Given it stands packed
      And delivery is promised for 11 June 2027
      And force majeure struck the customer
      When the customer asks on 10 June 2027 10:00 to move the delivery date
      Then the sales manager must approve it
      And this follows from guideline G8

  Rule: Our van came outside its time

    Background:
      Given Sanne Bakker, a consumer

    Scenario: Who missed it pays nothing, also when a neighbour took it in
      Given it arrived on 11 June 2027
      And the van came outside the time we had named
      When nobody is there on 11 June 2027 14:00 to receive the goods
      Then the request is free
      And this follows from clause 4.6

    Scenario: What the customer asks for afterwards has its own price
      Given it stands packed
      And the van came outside the time we had named
      When the customer asks on 14 June 2027 10:00 to swap it for one that costs € 60.00 more
      Then the change is paid
      And the customer pays € 69.50
      And this follows from clause 6.5

  Rule: Who moves no day pays no storage

    Scenario Outline: Sixty days in our store
      Given <who>
      And it stands packed
      And we keep it 60 days longer for the customer
      When <ask>
      Then the customer pays <charge>
      And € 0.00 of it is for storage
      And this follows from <provision>

      Examples:
        | who                      | ask                                                                        | charge  | provision  | note                      |
        | Sanne Bakker, a consumer | the customer asks on 1 June 2027 10:00 for a fabric that costs € 5.00 more | € 14.50 | clause 6.5 | repacking, and no storage |
        | Sanne Bakker, a consumer | the customer asks on 1 June 2027 10:00 to deliver to another address       | € 0.00  | clause 6.1 | another address           |
        | Sanne Bakker, a business | the customer cancels the order on 1 June 2027 10:00                        | € 0.00  | clause 7.1 | nothing was begun         |

  Rule: A day is agreed only where one can be had

    Background:
      Given Sanne Bakker, a consumer
      And no day of delivery was promised

    Scenario Outline: It has left, or there is none
      Given <stage>
      And <what>
      When the customer asks on 10 June 2027 10:00 to move the delivery date
      Then the change is rejected
      And this follows from <provision>
      And there is no need to agree on a day of delivery

      Examples:
        | stage            | what                      | provision   | note                 |
        | it is in the van | the change can be made    | clause 4.3  | the van has left     |
        | it stands packed | the change cannot be made | clause 6.10 | there is no such day |

  Rule: When it has been delivered

    Scenario: In the days to send back too nobody misses our van
      Given Sanne Bakker, a consumer
      And it arrived on 10 May 2027
      When nobody is there on 1 June 2027 10:00 to receive the goods
      Then the request is rejected
      And this follows from clause 4.7
      And there is no need to tell the customer how to send it back
