# policies/hospitality/season_offers.yaml
Feature: The price of a season

  Clause 8.1 of the house's own terms: "While a season offer runs, its price is yours. After that it is over."
  Clause 8.2: "Who comes with more guests pays the price of the season while the offer runs, and the price of the day
  after that."

  Background:
    Given Van Houten Consultants, a business customer since 1 March 2019
    And a reservation of € 8,000.00 for 40 persons, made on 1 September 2026 under our terms
    And the services begin on 16 October 2027 12:00
    And the season offer runs until 31 March 2027

  Rule: The price of the season holds as long as the season

    Scenario Outline: The last day counts
      Given the customer claims the price of the season
      When the customer asks on <moment> for a lower price
      Then the request is <verdict>
      And this follows from clause 8.1

      Examples:
        | moment              | verdict  | note                         |
        | 31 March 2027 23:59 | free     | the last minute of the offer |
        | 1 April 2027 00:00  | rejected | a minute later               |

    Scenario: Who claims no offer hears that the price stands
      Given the customer claims no other price
      When the customer asks on 31 March 2027 23:59 for a lower price
      Then the request is rejected
      And this follows from clause 4.7

    Scenario Outline: More guests
      Given the customer claims the price of the season
      And the extra guests cost € 600.00 today and € 450.00 in the season offer
      When the customer asks on <moment> to bring more guests
      Then the customer pays <charge>
      And this follows from clause 8.2

      Examples:
        | moment              | charge   | note                         |
        | 31 March 2027 23:59 | € 450.00 | the last minute of the offer |
        | 1 April 2027 00:00  | € 600.00 | the price of that day        |
