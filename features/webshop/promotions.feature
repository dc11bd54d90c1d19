# policies/webshop/promotions.yaml
Feature: The price of a promotion

  Clause 8.1: "Who ordered before or during a promotion gets its price, if asked while it runs." Clause 8.2: "A
  promotion that is over is over." Clause 8.3: "What you add while it runs has its price too." Clause 8.4: "What you
  add after it has the price of that day; what you ordered keeps its price."

  Background:
    Given Sanne Bakker, a consumer
    And an order of € 400.00, concluded on 20 May 2027
    And it comes from stock
    And it has not been picked yet
    And the promotion runs until 31 May 2027

  Scenario Outline: Asked on its last day, or the day after
    Given <claim>
    When the customer asks on <moment> for a lower price
    Then the change is <verdict>
    And this follows from <provision>

    Examples:
      | claim                                          | moment            | verdict  | provision  | note                           |
      | the customer claims the price of the promotion | 31 May 2027 23:59 | free     | clause 8.1 | the last minute                |
      | the customer claims the price of the promotion | 1 June 2027 00:00 | rejected | clause 8.2 | over                           |
      | the customer claims no price of a promotion    | 31 May 2027 23:59 | rejected | clause 6.9 | just cheaper: the price stands |

  Scenario: The difference goes back the way it came
    Given the customer claims the price of the promotion
    When the customer asks on 25 May 2027 10:00 for a lower price
    Then the change is free
    And this follows from clause 8.1
    And the administration refunds the difference by 8 June 2027 10:00

  Scenario Outline: Two more chairs, during the promotion and after it
    Given <claim>
    And in the promotion that would cost € 96.00
    When the customer asks on <moment> to add what costs € 120.00 today
    Then the customer pays <charge>
    And this follows from <provision>

    Examples:
      | claim                                          | moment            | charge   | provision  | note                  |
      | the customer claims the price of the promotion | 31 May 2027 23:59 | € 96.00  | clause 8.3 | the last minute       |
      | the customer claims the price of the promotion | 1 June 2027 00:00 | € 120.00 | clause 8.4 | the price of that day |
      | the customer claims no price of a promotion    | 1 June 2027 00:00 | € 120.00 | clause 6.7 | nothing claimed       |
