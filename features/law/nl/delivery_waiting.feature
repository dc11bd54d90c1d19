# policies/law/nl/delivery.yaml
Feature: Who is still waiting for goods, and who is not

  Article 7:19a of the Civil Code is for a consumer who is waiting for goods. As long as they are not there, at whatever
  stage the order is, and whatever the customer calls it, the order may end once we are in default.

  Background:
    Given an order of € 900.00, concluded on 1 March 2027
    And our terms were handed over
    And delivery is promised for 9 April 2027

  Rule: At every stage until the goods are there

    Background:
      Given the order is a sale of goods
      And it is made to the customer's own wishes
      And the order was made in our shop
      And the promised date is a fatal one

    Scenario Outline: The stage does not matter, as long as they are not there
      Given Sanne Bakker, a consumer
      And <stage>
      When the customer cancels the order on 10 April 2027 00:00
      Then the cancellation is <verdict>
      And this follows from <provision>

      Examples:
        | stage                              | verdict  | provision   | note                                       |
        | the order has not been planned yet | free     | BW 7:19a(2) | we have not even planned it                |
        | the order has been planned         | free     | BW 7:19a(2) | planned                                    |
        | the materials have been bought     | free     | BW 7:19a(2) | the materials are there, the goods are not |
        | the order is in production         | free     | BW 7:19a(2) | being made                                 |
        | the order is ready                 | free     | BW 7:19a(2) | ready, but with us                         |
        | the order has been shipped         | free     | BW 7:19a(2) | on its way                                 |
        | the order has been delivered       | rejected | the default | there: the wait is over                    |

    Scenario Outline: Whatever the customer calls it, but not by staying away or by a change
      Given Sanne Bakker, a consumer
      And the order is in production
      And in all the customer has paid € 300.00
      When <request>
      Then the request is <verdict>
      And <refunded> is refunded
      And this follows from <provision>

      Examples:
        | request                                                                | verdict  | refunded | provision   | note                                 |
        | the customer withdraws from the order on 10 April 2027 00:00           | free     | € 300.00 | BW 7:19a(2) | withdraws, with no right to withdraw |
        | the customer cancels € 700.00 of the order on 10 April 2027 00:00      | free     | € 100.00 | BW 7:19a(2) | for a part: € 200.00 of it stands    |
        | nobody is there on 10 April 2027 00:00 to receive the goods            | rejected | € 0.00   | the default | asks for nothing                     |
        | the customer asks on 10 April 2027 00:00 to deliver to another address | rejected | € 0.00   | the default | still wants it                       |

    Scenario: A business waits for as long as was agreed
      Given Sanne Bakker, a business
      And the order is in production
      When the customer cancels the order on 10 April 2027 00:00
      Then the cancellation is rejected
      And this follows from the default

  Rule: One extra day is enough, and an estimated day is not fatal

    Background:
      Given Sanne Bakker, a consumer
      And the order is a sale of goods
      And it is made to the customer's own wishes
      And the order was made in our shop
      And in all the customer has paid € 300.00

    Scenario: One extra day, and we miss that too
      Given the order is in production
      And the promised date is a target
      And on 10 April 2027 the customer gave us 1 more day
      When the customer cancels the order on 12 April 2027 09:00
      Then the cancellation is free
      And € 300.00 is refunded
      And this follows from BW 7:19a(1)
      And the administration refunds it by 12 April 2027 23:59

    Scenario: An estimate gives us more time
      Given the order is in production
      And the promised date is an estimate
      And the customer gave us no more time
      When the customer cancels the order on 12 April 2027 09:00
      Then the cancellation is rejected
      And this follows from the default

    Scenario Outline: A refusal counts as long as the goods are not there
      Given <stage>
      And the promised date is a target
      And the customer gave us no more time
      And we said that we will not deliver
      When the customer cancels the order on 20 March 2027 10:00
      Then the cancellation is <verdict>
      And this follows from <provision>

      Examples:
        | stage                              | verdict | provision      | note                        |
        | the order has been shipped         | free    | BW 7:19a(2)(a) | not there yet               |
        | the order has not been planned yet | free    | BW 7:19a(2)(a) | we need not even have begun |

  Rule: Who may withdraw as well, gets the money sooner

    Background:
      Given Sanne Bakker, a consumer
      And the order is a sale of goods
      And the order was made online
      And it has not arrived yet
      And in all the customer has paid € 300.00

    Scenario Outline: At once, not in fourteen days
      Given it comes from stock
      And <firmness>
      And <time>
      And <refusal>
      When the customer cancels the order on 12 April 2027 09:00
      Then the cancellation is free
      And € 300.00 is refunded
      And this follows from <provision>
      And the administration refunds it by <refund>

      Examples:
        | firmness                         | time                                             | refusal                                | provision       | refund              | note                  |
        | the promised date is a target    | the customer gave us no more time                | we never said that we will not deliver | BW 6:230o(1)(b) | 26 April 2027 09:00 | a withdrawal only     |
        | the promised date is a fatal one | the customer gave us no more time                | we never said that we will not deliver | BW 7:19a(2)     | 12 April 2027 23:59 | the day mattered      |
        | the promised date is a target    | on 10 April 2027 the customer gave us 1 more day | we never said that we will not deliver | BW 7:19a(1)     | 12 April 2027 23:59 | the extra day is over |
        | the promised date is a target    | the customer gave us no more time                | we said that we will not deliver       | BW 7:19a(2)(a)  | 12 April 2027 23:59 | we refuse             |

    Scenario Outline: Put together from standard options: whether it may come back no longer matters
      Given it was put together from standard options
      And <firmness>
      And <time>
      And <refusal>
      When the customer cancels the order on 12 April 2027 09:00
      Then the cancellation is free
      And this follows from <provision>

      Examples:
        | firmness                         | time                                             | refusal                                | provision      | note                  |
        | the promised date is a fatal one | the customer gave us no more time                | we never said that we will not deliver | BW 7:19a(2)    | the day mattered      |
        | the promised date is a target    | on 10 April 2027 the customer gave us 1 more day | we never said that we will not deliver | BW 7:19a(1)    | the extra day is over |
        | the promised date is a target    | the customer gave us no more time                | we said that we will not deliver       | BW 7:19a(2)(a) | we refuse             |
