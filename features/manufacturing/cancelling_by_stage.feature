# policies/manufacturing/cancelling.yaml
Feature: Cancelling, stage by stage

  Clauses 7.1 and 7.7 of our delivery terms: before planning only what was measured and drawn is paid. Clause 7.2: after
  that a part of the price, and the later the more. Clause 7.3: in production the price less what we save. Clause 7.5:
  after shipping nobody can cancel. Clause 7.6: a business has no time for second thoughts.

  Guideline G12: before a planned order ends for money, we first offer to move the delivery date.

  Background:
    Given Vecht Interiors, a business customer since 1 March 2019
    And an order of € 20,000.00, concluded on 4 January 2027 on our signed terms
    And delivery is promised for 30 April 2027

  Rule: The further we are, the more cancelling costs

    Background:
      Given a deposit of € 4,000.00 was paid on 11 January 2027
      And we can still avoid costs of € 3,000.00

    Scenario Outline: All of the order
      Given <stage>
      When the customer cancels the order on 10 March 2027 10:00
      Then the cancellation is <verdict>
      And the customer pays <charge>
      And € 0.00 of the deposit is forfeited
      And <payable> is still to be paid
      And this follows from <provision>

      Examples:
        | stage                              | verdict  | charge      | payable     | provision  | note                        |
        | the order has not been planned yet | free     | € 0.00      | € 0.00      | clause 7.1 | the deposit goes back       |
        | the order has been planned         | paid     | € 5,000.00  | € 1,000.00  | clause 7.2 | 51 days before: 25 %        |
        | the materials have been bought     | paid     | € 5,000.00  | € 1,000.00  | clause 7.2 | the same                    |
        | the order is in production         | paid     | € 17,000.00 | € 13,000.00 | clause 7.3 | € 20,000.00 less € 3,000.00 |
        | the order is ready                 | paid     | € 17,000.00 | € 13,000.00 | clause 7.3 | the same                    |
        | the order has been shipped         | rejected | € 0.00      | € 0.00      | clause 7.5 | it is on the lorry          |
        | the order has been delivered       | rejected | € 0.00      | € 0.00      | clause 7.5 | it is there                 |

    Scenario Outline: A part of the order
      Given <stage>
      When the customer cancels € 6,000.00 of the order on 10 March 2027 10:00
      Then the cancellation is <verdict>
      And the customer pays <charge>
      And € 0.00 of the deposit is forfeited
      And this follows from <provision>

      Examples:
        | stage                              | verdict  | charge     | provision  | note                       |
        | the order has not been planned yet | free     | € 0.00     | clause 7.1 | nothing was done for it    |
        | the order has been planned         | paid     | € 1,500.00 | clause 7.2 | 25 % of what ends          |
        | the materials have been bought     | paid     | € 1,500.00 | clause 7.2 | the same                   |
        | the order is in production         | paid     | € 3,000.00 | clause 7.3 | € 6,000.00 less € 3,000.00 |
        | the order is ready                 | paid     | € 3,000.00 | clause 7.3 | the same                   |
        | the order has been shipped         | rejected | € 0.00     | clause 7.5 | it is on the lorry         |
        | the order has been delivered       | rejected | € 0.00     | clause 7.5 | it is there                |

    Scenario Outline: No percentage is taken from the deposit as if it were forfeited
      Given the order has been planned
      When the customer cancels the order on <moment>
      Then the customer pays <charge>
      And € 0.00 of the deposit is forfeited
      And <set off> is set off against what was paid
      And this follows from clause 7.2

      Examples:
        | moment                | charge      | set off    | note |
        | 4 February 2027 23:59 | € 2,000.00  | € 2,000.00 | 10 % |
        | 18 March 2027 23:59   | € 5,000.00  | € 4,000.00 | 25 % |
        | 16 April 2027 23:59   | € 9,000.00  | € 4,000.00 | 45 % |
        | 17 April 2027 00:00   | € 12,000.00 | € 4,000.00 | 60 % |

  Rule: Without a delivery date a person looks at it, until production begins

    Scenario Outline: All of it or a part
      Given <stage>
      And the same order, but without a delivery date
      And we can still avoid costs of € 3,000.00
      When <request>
      Then the cancellation is <verdict>
      And this follows from <provision>

      Examples:
        | stage                              | request                                                             | verdict  | provision  | note              |
        | the order has not been planned yet | the customer cancels the order on 10 March 2027 10:00               | free     | clause 7.1 | no date is needed |
        | the order has been planned         | the customer cancels the order on 10 March 2027 10:00               | referred | clause 7.2 | nothing to count  |
        | the materials have been bought     | the customer cancels the order on 10 March 2027 10:00               | referred | clause 7.2 | the same          |
        | the materials have been bought     | the customer cancels € 6,000.00 of the order on 10 March 2027 10:00 | referred | clause 7.2 | of a part as well |
        | the order is in production         | the customer cancels the order on 10 March 2027 10:00               | paid     | clause 7.3 | no date is needed |
        | the order has been shipped         | the customer cancels the order on 10 March 2027 10:00               | rejected | clause 7.5 | too late          |

  Rule: A business can't withdraw, at any stage

    Scenario Outline: Cancelling is what it can do
      Given <stage>
      When the customer withdraws from the order on 10 March 2027 10:00
      Then the request is rejected
      And the customer pays € 0.00
      And this follows from clause 7.6

      Examples:
        | stage                              | note                         |
        | the order has not been planned yet | cancelling would be free     |
        | the order has been planned         | cancelling would cost 25 %   |
        | the materials have been bought     | the same                     |
        | the order is in production         | cancelling would cost more   |
        | the order is ready                 | the same                     |
        | the order has been shipped         | cancelling would be too late |
        | the order has been delivered       | the same                     |

  Rule: First we offer to move the date, where that can still help

    Scenario Outline: While the workshop has not begun
      Given <stage>
      When the customer cancels the order on 10 March 2027 10:00
      Then the customer pays € 5,000.00
      And this follows from clause 7.2
      And the order desk first offers to move the delivery date, by 10 March 2027 10:00

      Examples:
        | stage                          | note                        |
        | the order has been planned     | the place can be used later |
        | the materials have been bought | the materials can wait      |
