# policies/manufacturing/moving_delivery.yaml
Feature: Moving the delivery date, stage by stage

  Clause 6.1 of our delivery terms: before planning everything may change free of charge. Clause 6.3: after that the date
  moves free of charge up to and including the 14th day before delivery, and for 8 % of the order value later. Clause 6.4:
  what is ready is stored at € 35.00 a day. Clause 6.10: once the order has been shipped, nothing changes any more.

  Clause 8.3: where our own answer was late, the notice counts from the day the customer should have had it.

  Background:
    Given Vecht Interiors, a business customer since 1 March 2019
    And an order of € 12,500.00, concluded on 4 January 2027 on our signed terms
    And delivery is promised for 30 April 2027
    And a deposit of € 2,500.00 was paid on 11 January 2027

  Rule: In time it is free, until the order leaves

    Scenario Outline: Two weeks before, from the first stage to the last
      Given <stage>
      When the customer asks on 16 April 2027 10:00 to move the delivery date to 3 May 2027
      Then the change is <verdict>
      And the customer pays <charge>
      And € 0.00 of the deposit is forfeited
      And this follows from <provision>

      Examples:
        | stage                              | verdict  | charge   | provision   | note                           |
        | the order has not been planned yet | free     | € 0.00   | clause 6.1  | nothing was reserved yet       |
        | the order has been planned         | free     | € 0.00   | clause 6.3  | the place can go to another    |
        | the materials have been bought     | free     | € 0.00   | clause 6.3  | materials keep                 |
        | the order is in production         | free     | € 0.00   | clause 6.3  | the lorry is still free        |
        | the order is ready                 | paid     | € 105.00 | clause 6.4  | three days of storage, no more |
        | the order has been shipped         | rejected | € 0.00   | clause 6.10 | it is on the lorry             |
        | the order has been delivered       | rejected | € 0.00   | clause 6.10 | it is there                    |

    Scenario: The storage of what is ready is not a price of moving
      Given the order is ready
      When the customer asks on 16 April 2027 23:59 to move the delivery date to 1 May 2027
      Then the customer pays € 35.00
      And € 35.00 of it is for storage
      And this follows from clause 6.3

    Scenario Outline: Without a date it is free as well, until the order leaves
      Given <stage>
      And the same order, but without a delivery date
      When the customer asks on 20 April 2027 11:00 to move the delivery date to 3 May 2027
      Then the change is <verdict>
      And the customer pays € 0.00
      And this follows from <provision>

      Examples:
        | stage                              | verdict  | provision   | note                         |
        | the order has not been planned yet | free     | clause 6.1  | nothing was reserved yet     |
        | the order has been planned         | free     | clause 6.3  | we choose a date together    |
        | the materials have been bought     | free     | clause 6.3  | the same                     |
        | the order is in production         | free     | clause 6.3  | the same                     |
        | the order is ready                 | free     | clause 6.3  | and it is stored at no price |
        | the order has been shipped         | rejected | clause 6.10 | so it did get a date         |

  Rule: Late it costs 8 %, until the order leaves

    Scenario Outline: Ten days before, from the first stage to the last
      Given <stage>
      When the customer asks on 20 April 2027 11:00 to move the delivery date to 3 May 2027
      Then the change is <verdict>
      And the customer pays <charge>
      And € 0.00 of the deposit is forfeited
      And this follows from <provision>

      Examples:
        | stage                              | verdict  | charge     | provision   | note                      |
        | the order has not been planned yet | free     | € 0.00     | clause 6.1  | nothing was reserved yet  |
        | the order has been planned         | paid     | € 1,000.00 | clause 6.3  | 8 % of € 12,500.00        |
        | the materials have been bought     | paid     | € 1,000.00 | clause 6.3  | the same                  |
        | the order is in production         | paid     | € 1,000.00 | clause 6.3  | the same                  |
        | the order is ready                 | paid     | € 1,105.00 | clause 6.3  | and three days of € 35.00 |
        | the order has been shipped         | rejected | € 0.00     | clause 6.10 | it is on the lorry        |

    Scenario Outline: Only moving is charged for being late
      Given the order has been planned
      When <request>
      Then the change is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | request                                                                  | verdict | charge   | provision  | note                  |
        | the customer asks on 20 April 2027 11:00 to change the quantity by 25 %  | paid    | € 250.00 | clause 6.5 | 2 %, and no 8 %       |
        | the customer asks on 20 April 2027 11:00 to change the design            | paid    | € 175.00 | clause 6.6 | the drawing alone     |
        | the customer asks on 20 April 2027 11:00 to swap one article for another | paid    | € 175.00 | clause 6.6 | the drawing alone     |
        | the customer asks on 20 April 2027 11:00 to deliver to another address   | free    | € 0.00   | clause 6.2 | no route is drawn yet |

  Rule: Our late answer never makes the customer late

    Scenario Outline: Four days of our silence, from the first stage to the last
      Given <stage>
      And we answered 4 days late
      When the customer asks on 20 April 2027 11:00 to move the delivery date to 3 May 2027
      Then the change is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | stage                              | verdict  | charge   | provision   | note                            |
        | the order has not been planned yet | free     | € 0.00   | clause 6.1  | no charge to take off           |
        | the order has been planned         | free     | € 0.00   | clause 8.3  | 10 days and 4 make 14           |
        | the materials have been bought     | free     | € 0.00   | clause 8.3  | the same                        |
        | the order is in production         | free     | € 0.00   | clause 8.3  | the same                        |
        | the order is ready                 | paid     | € 105.00 | clause 8.3  | the storage stays, the 8 % goes |
        | the order has been shipped         | rejected | € 0.00   | clause 6.10 | it is on the lorry              |

    Scenario Outline: One day of silence counts on the first late day
      Given the order has been planned
      And <reply>
      When the customer asks on <moment> to move the delivery date
      Then the change is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | reply                   | moment              | verdict | charge     | provision  | note                      |
        | we answered 1 day late  | 17 April 2027 00:00 | free    | € 0.00     | clause 8.3 | 13 days and 1 make 14     |
        | we answered 0 days late | 17 April 2027 00:00 | paid    | € 1,000.00 | clause 6.3 | 13 days, by his own doing |
        | we answered 1 day late  | 18 April 2027 00:00 | paid    | € 1,000.00 | clause 6.3 | 12 days and 1 make 13     |
