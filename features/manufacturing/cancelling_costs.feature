# policies/manufacturing/cancelling.yaml
Feature: What was spent, what is saved, and what we try first

  Clause 7.7 of our delivery terms: "What we measured and drew for you before planning you pay, as far as it can't be
  avoided", and never more than what ends. Clause 7.3: "Once your order is in production you pay the price less what we
  save", and what we save beyond the price makes nobody owe anything.

  Guideline G12: before a planned order is cancelled for money, the order desk first offers to move the date.

  Background:
    Given Vecht Interiors, a business customer since 1 March 2019
    And an order of € 20,000.00, concluded on 4 January 2027 on our signed terms
    And delivery is promised for 30 April 2027

  Rule: What was spent before planning

    Background:
      Given a deposit of € 4,000.00 was paid on 11 January 2027

    Scenario Outline: It is paid once something was spent, and only before planning
      Given <stage>
      And we can still avoid costs of € 300.00
      And we spent € 1,450.00 on preparing the order
      When the customer cancels the order on 12 January 2027 09:30
      Then the customer pays <charge>
      And € 0.00 of the deposit is forfeited
      And <refunded> is refunded
      And this follows from <provision>

      Examples:
        | stage                              | charge      | refunded   | provision  | note                            |
        | the order has not been planned yet | € 1,150.00  | € 2,850.00 | clause 7.7 | € 1,450.00 less € 300.00        |
        | the order has been planned         | € 2,000.00  | € 2,000.00 | clause 7.2 | 10 % covers what was spent      |
        | the order is in production         | € 19,700.00 | € 0.00     | clause 7.3 | the price covers what was spent |

    Scenario Outline: Never more than what ends, and never less than nothing
      Given the order has not been planned yet
      And we can still avoid costs of <saved>
      And we spent <spent> on preparing the order
      When the customer cancels € 1,000.00 of the order on 12 January 2027 09:30
      Then the customer pays <charge>
      And € 0.00 of the deposit is forfeited
      And this follows from <provision>

      Examples:
        | spent      | saved    | charge     | provision  | note                       |
        | € 0.00     | € 0.00   | € 0.00     | clause 7.1 | nothing was spent          |
        | € 999.99   | € 0.00   | € 999.99   | clause 7.7 | a cent less than what ends |
        | € 1,000.00 | € 0.00   | € 1,000.00 | clause 7.7 | all of what ends           |
        | € 1,000.01 | € 0.00   | € 1,000.00 | clause 7.7 | never more than what ends  |
        | € 900.00   | € 900.00 | € 0.00     | clause 7.7 | all of it can be avoided   |

    Scenario: Withdrawing is not cancelling, whatever was spent
      Given the order has not been planned yet
      And we can still avoid costs of € 300.00
      And we spent € 1,450.00 on preparing the order
      When the customer withdraws from the order on 12 January 2027 09:30
      Then the request is rejected
      And the customer pays € 0.00
      And this follows from clause 7.6

    Scenario: A change is not cancelling either
      Given the order has not been planned yet
      And we can still avoid costs of € 300.00
      And we spent € 1,450.00 on preparing the order
      When the customer asks on 12 January 2027 09:30 to change the design
      Then the change is free
      And this follows from clause 6.1

  Rule: What is saved in production

    Scenario Outline: Saving more than the price owes nobody anything
      Given <stage>
      And we can still avoid costs of <saved>
      When the customer cancels € 4,000.00 of the order on 12 April 2027 09:00
      Then the cancellation is <verdict>
      And the customer pays <charge>
      And this follows from clause 7.3

      Examples:
        | stage                      | saved      | verdict | charge     | note                    |
        | the order is in production | € 0.00     | paid    | € 4,000.00 | the price of that part  |
        | the order is ready         | € 3,999.99 | paid    | € 0.01     | a cent is left          |
        | the order is ready         | € 4,000.01 | free    | € 0.00     | a cent beyond the price |

  Rule: First the offer to move the date, where that is of use

    Scenario Outline: Before all of a planned order ends for money
      Given <stage>
      When the customer cancels the order on 20 April 2027 11:00
      Then the customer pays € 12,000.00
      And this follows from clause 7.2
      And the order desk first offers to move the delivery date, by 20 April 2027 11:00

      Examples:
        | stage                          | note                        |
        | the order has been planned     | before anything is executed |
        | the materials have been bought | the same                    |

    Scenario Outline: And not where it is of none
      Given <stage>
      And <fact>
      When <request>
      Then the request is <verdict>
      And this follows from <provision>
      And there is no need to offer to move the delivery date first

      Examples:
        | stage                              | fact                               | request                                                             | verdict  | provision  | note                    |
        | the order has not been planned yet | we can still avoid costs of € 0.00 | the customer cancels the order on 12 January 2027 09:30             | free     | clause 7.1 | it costs nothing        |
        | the order has been planned         | we caused the change ourselves     | the customer cancels the order on 20 April 2027 11:00               | free     | clause 9.1 | it costs nothing        |
        | the order has been planned         | we can still avoid costs of € 0.00 | the customer cancels € 4,000.00 of the order on 20 April 2027 11:00 | paid     | clause 7.2 | the rest keeps its date |
        | the order has been planned         | we can still avoid costs of € 0.00 | the customer withdraws from the order on 20 April 2027 11:00        | rejected | clause 7.6 | the order stands        |
        | the order has been planned         | we can still avoid costs of € 0.00 | the customer asks on 20 April 2027 11:00 to change the design       | paid     | clause 6.6 | the order goes on       |
        | the order is in production         | we can still avoid costs of € 0.00 | the customer cancels the order on 20 April 2027 11:00               | paid     | clause 7.3 | it is being made        |

    Scenario: Nor where what was spent before planning is paid
      Given the order has not been planned yet
      And we can still avoid costs of € 300.00
      And we spent € 1,450.00 on preparing the order
      When the customer cancels the order on 12 January 2027 09:30
      Then the customer pays € 1,150.00
      And this follows from clause 7.7
      And there is no need to offer to move the delivery date first
