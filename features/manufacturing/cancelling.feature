# policies/manufacturing/cancelling.yaml
Feature: Cancelling an order

  Clause 7.1 of our delivery terms: "Until your order has been planned you may cancel free of charge."

  Clause 7.2: "After that you pay a part of what you cancel: 10 % more than 84 days before the promised delivery, 25 %
  more than 42 days before it, 45 % up to and including the 14th day before it, and 60 % later; with a minimum of
  € 250.00, and never more than what you cancel. Where no delivery date was agreed, the sales manager looks at it."

  Clause 7.3: "Once your order is in production you pay the price less what we save."

  Clause 7.7: "What we measured and drew for you before planning you pay, as far as it can't be avoided."

  Background:
    Given Vecht Interiors, a business customer since 1 March 2019
    And an order of € 20,000.00, concluded on 4 January 2027 on our signed terms
    And delivery is promised for 30 April 2027

  Rule: Until we plan, cancelling is free

    Scenario: Nothing has been done yet
      Given the order has not been planned yet
      When the customer cancels the order on 11 January 2027 09:30
      Then the cancellation is free
      And the customer pays € 0.00
      And this follows from clause 7.1

  Rule: The later, the more it costs

    Background:
      Given the order has been planned

    Scenario Outline: A day makes the difference
      When the customer cancels the order on <moment>
      Then the cancellation is paid
      And the customer pays <charge>
      And this follows from clause 7.2

      Examples:
        | moment                | charge      | note                             |
        | 4 February 2027 23:59 | € 2,000.00  | the 85th day before: 10 %        |
        | 5 February 2027 00:00 | € 5,000.00  | the 84th day is not more than 84 |
        | 6 February 2027 12:00 | € 5,000.00  | the 83rd day: 25 %               |
        | 18 March 2027 23:59   | € 5,000.00  | the 43rd day: still 25 %         |
        | 19 March 2027 00:00   | € 9,000.00  | the 42nd day is not more than 42 |
        | 16 April 2027 23:59   | € 9,000.00  | the 14th day: still 45 %         |
        | 17 April 2027 00:00   | € 12,000.00 | the 13th day: 60 %               |

    Scenario Outline: A part of the order costs a part
      When the customer cancels <part> of the order on 10 March 2027 10:00
      Then the customer pays <charge>
      And this follows from clause 7.2

      Examples:
        | part       | charge   | note                              |
        | € 249.99   | € 249.99 | never more than what is cancelled |
        | € 250.00   | € 250.00 | all of it is the minimum          |
        | € 999.00   | € 250.00 | 25 % is € 249.75                  |
        | € 1,000.00 | € 250.00 | 25 % is the minimum, to a cent    |
        | € 1,001.00 | € 250.25 | 25 % is more                      |

    Scenario Outline: Without a delivery date there is nothing to count from
      Given the same order, but without a delivery date
      When <request>
      Then the sales manager must approve it
      And this follows from clause 7.2

      Examples:
        | request                                                              | note                |
        | the customer cancels the order on 10 March 2027 10:00                | all of it           |
        | the customer cancels € 4,000.00 of the order on 10 March 2027 10:00  | a part just as well |

  Rule: In production, the price less what we save

    Scenario Outline: What we save comes off
      Given the order is in production
      And we can still avoid costs of <saved>
      When the customer cancels the order on 12 April 2027 09:00
      Then the cancellation is <verdict>
      And the customer pays <charge>
      And this follows from clause 7.3

      Examples:
        | saved       | verdict | charge      | note                        |
        | € 0.00      | paid    | € 20,000.00 | nothing can be saved        |
        | € 6,500.00  | paid    | € 13,500.00 | € 20,000.00 less € 6,500.00 |
        | € 19,999.99 | paid    | € 0.01      | a cent is left              |
        | € 20,000.00 | free    | € 0.00      | everything can be saved     |

    Scenario: A part of an order in production
      Given the order is in production
      And we can still avoid costs of € 1,500.00
      When the customer cancels € 4,000.00 of the order on 12 April 2027 09:00
      Then the customer pays € 2,500.00
      And this follows from clause 7.3

    Scenario: What we save has to be known
      Given the order is in production
      When the customer cancels the order on 12 April 2027 09:00
      Then we first ask which costs can still be avoided

  Rule: What was spent before planning is paid

    Scenario Outline: Measured and drawn already
      Given the order has not been planned yet
      And we can still avoid costs of <saved>
      And we spent <spent> on preparing the order
      When the customer cancels the order on 11 January 2027 09:30
      Then the cancellation is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | spent      | saved      | verdict | charge     | provision  | note                     |
        | € 0.00     | € 0.00     | free    | € 0.00     | clause 7.1 | nothing was spent        |
        | € 0.01     | € 0.00     | paid    | € 0.01     | clause 7.7 | a cent was spent         |
        | € 1,450.00 | € 300.00   | paid    | € 1,150.00 | clause 7.7 | € 1,450.00 less € 300.00 |
        | € 1,450.00 | € 1,450.00 | free    | € 0.00     | clause 7.7 | all of it can be avoided |

  Rule: Who paid nothing yet gets an invoice

    Scenario: The whole charge is still to be paid
      Given the order has been planned
      And nothing has been paid yet
      When the customer cancels the order on 5 February 2027 00:00
      Then the customer pays € 5,000.00
      And € 0.00 is set off against what was paid
      And € 5,000.00 is still to be paid
      And this follows from clause 7.2
      And the administration sends the invoice by 19 February 2027 00:00
