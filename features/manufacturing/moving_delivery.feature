# policies/manufacturing/moving_delivery.yaml
Feature: Moving the delivery date of a planned order

  Clause 6.3 of our delivery terms: "Once your order has been planned you may move the delivery date free of
  charge up to and including the 14th day before the promised delivery. After that we charge 8 % of the order
  value, with a minimum of € 150.00."

  Guideline G4: a customer from whom we expect at least ten times the charge in margin is let off, once, and
  hears that it is an exception.

  Background:
    Given Vecht Interiors, a business customer since 1 March 2019
    And an order of € 12,500.00, concluded on 4 January 2027 on our signed terms
    And delivery is promised for 30 April 2027
    And the order has been planned

  Rule: Up to and including the 14th day before delivery, moving is free

    Scenario Outline: The last free day ends at midnight
      When the customer asks on <moment> to move the delivery date
      Then the change is <verdict>
      And the customer pays <charge>
      And this follows from clause 6.3

      Examples:
        | moment              | verdict | charge     | note                       |
        | 15 April 2027 09:00 | free    | € 0.00     | the 15th day before        |
        | 16 April 2027 23:59 | free    | € 0.00     | the last minute of day 14  |
        | 17 April 2027 00:00 | paid    | € 1,000.00 | day 13: 8 % of € 12,500.00 |

    Scenario Outline: A small order pays the minimum
      Given the same order, but worth <value>
      When the customer asks on 20 April 2027 11:00 to move the delivery date
      Then the customer pays <charge>

      Examples:
        | value      | charge   | note                          |
        | € 1,800.00 | € 150.00 | 8 % is € 144.00               |
        | € 1,875.00 | € 150.00 | 8 % is the minimum, to a cent |
        | € 1,900.00 | € 152.00 | 8 % is more                   |

  Rule: Without a delivery date there is nothing to move

    Clause 6.3: "Where no delivery date was agreed yet, we choose one together, free of charge."

    Scenario Outline: The first date costs nothing, however late
      Given <order>
      When the customer asks on 20 April 2027 11:00 to move the delivery date
      Then the change is <verdict>
      And the customer pays <charge>
      And this follows from clause 6.3

      Examples:
        | order                                             | verdict | charge     | note                       |
        | the same order, but worth € 12,500.00             | paid    | € 1,000.00 | ten days before the date   |
        | the same order, but without a delivery date       | free    | € 0.00     | there is no date to move   |

    Scenario: What is ready and has no date is not stored at a price
      Given the same order, but ready for delivery
      And the same order, but without a delivery date
      When the customer asks on 20 April 2027 11:00 to move the delivery date to 10 May 2027
      Then the customer pays € 0.00
      And this follows from clause 6.3

  Rule: Who is worth ten times the charge is let off, once

    Background:
      Given the customer asks on 20 April 2027 11:00 to move the delivery date
      And the customer is a regular one

    Scenario Outline: Ten times is enough, a cent less is not
      Given we expect <margin> of margin from this customer
      And the customer has not been let off before
      When the order desk decides
      Then the change is <verdict>
      And of the charge of € 1,000.00 we waive <waived>

      Examples:
        | margin      | verdict | waived     | note                 |
        | € 10,000.00 | free    | € 1,000.00 | ten times € 1,000.00 |
        | € 9,999.99  | paid    | € 0.00     | a cent too little    |

    Scenario: The gesture is explained, or it is wasted
      Given we expect € 25,000.00 of margin from this customer
      And the customer has not been let off before
      When the order desk decides
      Then the change is free
      And this follows from guideline G4, although clause 6.3 charges € 1,000.00
      And the order desk tells the customer by 22 April 2027 17:00: an exception, why, and next time the charge applies

    Scenario: The second time, the charge stands
      Given we expect € 25,000.00 of margin from this customer
      And the customer was let off for the same kind of change on 12 May 2026
      When the order desk decides
      Then the change is paid
      And the customer pays € 1,000.00
      And guideline G4 does not apply, because the customer was let off before

  Rule: What is ready waits in our warehouse

    Clause 6.4: "Once your order is ready, we store it for you from the promised date at a fixed price a day."

    Scenario Outline: Storage comes on top of moving
      Given the same order, but ready for delivery
      When the customer asks on <moment> to move the delivery date to <new date>
      Then the customer pays <charge>
      And <storage> of it is for storage
      And this follows from clause 6.4

      Examples:
        | moment              | new date    | charge     | storage  | note                          |
        | 16 April 2027 10:00 | 1 May 2027  | € 35.00    | € 35.00  | moved in time, stored one day |
        | 16 April 2027 10:00 | 10 May 2027 | € 350.00   | € 350.00 | ten days of € 35.00           |
        | 17 April 2027 10:00 | 1 May 2027  | € 1,035.00 | € 35.00  | late: 8 % besides             |

    Scenario: Without a new date there is no price
      Given the same order, but ready for delivery
      When the customer asks on 16 April 2027 10:00 to move the delivery date
      Then we first ask for the new delivery date
