# package_trip/cancelling.yaml
Feature: Cancelling a trip

  Clause 6.1: until the 42nd day (exclusive) before departure the deposit, from the 42nd (inclusive) until the 28th
  (exclusive) 35 %, and so on, up to the whole price on the day of departure. Clause 6.3: another may travel instead for
  € 45.00, until the 7th day (inclusive).

  Background:
    Given a trip of € 2,000.00 with a deposit of € 300.00
    And departure is on 10 July 2027

  Scenario Outline: Each day belongs to one band
    When the customer cancels the order on <day>
    Then the customer pays <charge>
    And this follows from clause 6.1

    Examples:
      | day          | charge     | note                       |
      | 28 May 2027  | € 300.00   | the 43rd day: the deposit  |
      | 29 May 2027  | € 700.00   | the 42nd, inclusive: 35 %  |
      | 11 June 2027 | € 700.00   | the 29th                   |
      | 12 June 2027 | € 800.00   | the 28th: 40 %             |
      | 18 June 2027 | € 800.00   | the 22nd                   |
      | 19 June 2027 | € 1,000.00 | the 21st: 50 %             |
      | 25 June 2027 | € 1,000.00 | the 15th                   |
      | 26 June 2027 | € 1,500.00 | the 14th: 75 %             |
      | 4 July 2027  | € 1,500.00 | the 6th                    |
      | 5 July 2027  | € 1,800.00 | the 5th: 90 %              |
      | 9 July 2027  | € 1,800.00 | the day before             |
      | 10 July 2027 | € 2,000.00 | the day of departure       |

  Scenario: Who does not appear pays the whole price
    When the traveller does not appear on 10 July 2027 06:00
    Then the customer pays € 2,000.00
    And this follows from clause 6.2

  Scenario Outline: Another may travel instead
    When the traveller asks on <day> to let another travel
    Then the change is <verdict>
    And the customer pays <charge>
    And this follows from clause 6.3

    Examples:
      | day         | verdict  | charge  | note           |
      | 3 July 2027 | paid     | € 45.00 | the 7th day    |
      | 4 July 2027 | rejected | € 0.00  | the 6th        |
