# fitted_kitchen/cancelling.yaml
Feature: Cancelling a kitchen

  Clause 4.1: free within 24 hours of signing. Clause 4.2: after that 5 % within 7 days after the day of signing, 15 %
  within 30 days, 30 % later; at least € 250.00 and at most € 4,000.00.

  Scenario Outline: The longer you wait, the more it costs
    Given an order of <price>, concluded on 1 March 2027 14:30
    And the order has been planned
    When the customer cancels the order on <moment>
    Then the cancellation is <verdict>
    And the customer pays <charge>
    And this follows from <provision>

    Examples:
      | price       | moment              | verdict | charge     | provision  | note                            |
      | € 10,000.00 | 2 March 2027 14:30  | free    | € 0.00     | clause 4.1 | the last minute of the 24 hours |
      | € 10,000.00 | 2 March 2027 14:31  | paid    | € 500.00   | clause 4.2 | a minute later: 5 %             |
      | € 10,000.00 | 8 March 2027 23:59  | paid    | € 500.00   | clause 4.2 | the 7th day                     |
      | € 10,000.00 | 9 March 2027 00:00  | paid    | € 1,500.00 | clause 4.2 | the 8th: 15 %                   |
      | € 10,000.00 | 31 March 2027 23:59 | paid    | € 1,500.00 | clause 4.2 | the 30th day                    |
      | € 10,000.00 | 1 April 2027 00:00  | paid    | € 3,000.00 | clause 4.2 | the 31st: 30 %                  |
      | € 4,000.00  | 8 March 2027 12:00  | paid    | € 250.00   | clause 4.2 | 5 % is 200.00: the minimum      |
      | € 14,000.00 | 1 April 2027 12:00  | paid    | € 4,000.00 | clause 4.2 | 30 % is 4,200.00: the maximum   |
