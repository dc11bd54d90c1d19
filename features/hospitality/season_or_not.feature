# policies/hospitality/season_offers.yaml
Feature: When the price of a season counts, and when it does not

  Clause 8.1 is about a lower price, and clause 8.2 about more guests, for whoever claims the price of a season offer. While
  it runs that price counts, also once the kitchen has bought; later the price of the day does. Nothing else changes with it:
  another menu, another date, fewer guests and a full house go by our other terms.

  Background:
    Given Van Houten Consultants, a business customer since 1 March 2019
    And a reservation of € 8,000.00 for 40 persons, made on 1 September 2026 under our terms
    And the services begin on 16 October 2027 12:00
    And 20 % of our capacity is cancelled
    And the wish costs us € 150.00
    And the extra guests cost € 600.00 today and € 450.00 in the season offer

  Rule: Whoever claims the season, pays its price while it runs

    Background:
      Given the season offer runs until 31 March 2027
      And the customer claims the price of the season

    Scenario Outline: More guests, before and after the kitchen buys
      Given <stage>
      And a deposit of € 2,400.00 was paid on 15 September 2026
      When the customer asks on <moment> to bring more guests
      Then the change is paid
      And the customer pays <charge>
      And € 0.00 of the deposit is forfeited
      And this follows from clause 8.2, the exception to clause 4.1

      Examples:
        | stage                                       | moment              | charge   | note                         |
        | the order has been planned                  | 31 March 2027 23:59 | € 450.00 | while it runs                |
        | the order has been planned                  | 1 April 2027 00:00  | € 600.00 | after it                     |
        | the kitchen has bought for this reservation | 31 March 2027 23:59 | € 450.00 | bought or not, while it runs |
        | the kitchen has bought for this reservation | 1 April 2027 00:00  | € 600.00 | bought or not, after it      |

    @verify_with_counsel
    Scenario Outline: Nothing else changes with it
      When <request>
      Then the request is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | request                                                                        | verdict  | charge     | provision     | note                            |
        | the customer asks on 31 March 2027 23:59 for a lower price                     | free     | € 0.00     | clause 8.1    | the price itself, while it runs |
        | the customer asks on 1 April 2027 00:00 for a lower price                      | rejected | € 0.00     | clause 8.1    | and after it                    |
        | the customer asks on 15 October 2027 10:00 for another menu                    | paid     | € 150.00   | clause 4.1    | a menu is what it costs us      |
        | the customer asks on 31 March 2027 23:59 for another menu                      | free     | € 0.00     | clause 4.1    | or nothing, well before         |
        | the customer asks on 31 March 2027 23:59 for another date                      | free     | € 0.00     | clause 4.3    | a date is a date                |
        | the customer asks on 1 April 2027 00:00 for another date                       | free     | € 0.00     | clause 4.3    | also after the season           |
        | the customer asks on 1 April 2027 00:00 to put the reservation in another name | free     | € 0.00     | clause 4.2    | a name is a name                |
        | the customer asks on 1 April 2027 00:00 to swap one article for another        | free     | € 0.00     | clause 4.2    | a swap is a swap                |
        | the customer asks on 31 March 2027 23:59 to come with 2 fewer                  | free     | € 0.00     | guideline G34 | fewer is not more               |
        | the customer asks on 16 July 2027 12:00 to come with 10 fewer                  | paid     | € 300.00   | UVH 9.4.2     | fewer is a part cancelled: 15 % |
        | the customer cancels the reservation on 16 July 2027 12:00                     | paid     | € 1,200.00 | UVH 9.4.2     | cancelling is cancelling        |

    Scenario Outline: A full house is full at any price
      Given we are full that day
      When the customer asks on <moment> to bring more guests
      Then the request is rejected
      And this follows from clause 4.6

      Examples:
        | moment              | note          |
        | 31 March 2027 23:59 | while it runs |
        | 1 April 2027 00:00  | after it      |

  Rule: Without a claim or without an offer there is no price of a season

    Scenario Outline: Nobody claims it
      Given the season offer runs until 31 March 2027
      And the customer claims no other price
      When the customer asks on <moment> to bring more guests
      Then the customer pays € 0.00
      And this follows from clause 4.1

      Examples:
        | moment              | note                       |
        | 31 March 2027 23:59 | a free wish, while it runs |
        | 1 April 2027 00:00  | a free wish after it       |

    Scenario Outline: There was no such offer
      Given the customer claims the price of the season
      When <request>
      Then the request is <verdict>
      And this follows from <provision>

      Examples:
        | request                                                       | verdict  | provision  | note                  |
        | the customer asks on 31 March 2027 23:59 for a lower price    | rejected | clause 4.7 | the price stands      |
        | the customer asks on 31 March 2027 23:59 to bring more guests | free     | clause 4.1 | a wish like any other |
