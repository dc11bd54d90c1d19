# policies/hospitality/changes.yaml
Feature: Which change costs what: wishes, names and dates side by side

  Clause 4.1: a wish is another menu, another set-up or more guests; free up to and including the third day before, then
  what it costs us. Clause 4.8: an allergy is never charged. Clause 4.2: until the start somebody else may come, or be
  served elsewhere, for nothing. Clauses 4.3 to 4.5: moving the date.

  Who comes with fewer makes no wish, but cancels a part: UVH 9.4.2.

  Background:
    Given Van Houten Consultants, a business customer since 1 March 2019
    And a reservation of € 8,000.00 for 40 persons, made on 1 September 2026 under our terms
    And the services begin on 16 October 2027 12:00
    And the wish costs us € 150.00

  Rule: A wish, and nothing but a wish, costs what it costs us

    Scenario Outline: The last days before
      When <request>
      Then the request is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | request                                                                           | verdict  | charge   | provision   | note                  |
        | the customer asks on 13 October 2027 23:59 to bring more guests                   | free     | € 0.00   | clause 4.1  | the last free minute  |
        | the customer asks on 14 October 2027 00:00 to bring more guests                   | paid     | € 150.00 | clause 4.1  | the second day        |
        | the customer asks on 14 October 2027 00:00 for another menu                       | paid     | € 150.00 | clause 4.1  | a menu just the same  |
        | the customer asks on 14 October 2027 00:00 to put the reservation in another name | free     | € 0.00   | clause 4.2  | a name is no wish     |
        | the customer asks on 14 October 2027 00:00 to deliver to another address          | free     | € 0.00   | clause 4.2  | an address is no wish |
        | the customer asks on 14 October 2027 00:00 to swap one article for another        | free     | € 0.00   | clause 4.2  | nor is a swap         |
        | the customer asks on 14 October 2027 00:00 for another date                       | rejected | € 0.00   | clause 4.5  | a date is no wish     |
        | the customer says on 16 October 2027 12:30 that they come later that day          | free     | € 0.00   | clause 10.2 | nor is coming later   |
        | the customer asks on 14 October 2027 00:00 for a lower price                      | rejected | € 0.00   | clause 4.7  | nor is the price      |
        | the customer complains on 16 October 2027 15:00                                   | free     | € 0.00   | clause 9.5  | nor is a complaint    |

    @verify_with_counsel
    Scenario Outline: Fewer is no wish, whatever the kitchen has done
      Given <stage>
      When the customer asks on <moment> to come with <fewer> fewer
      Then the customer pays <charge>
      And this follows from UVH 9.4.2

      Examples:
        | stage                                       | moment                | fewer | charge   | note                          |
        | the order has been planned                  | 14 October 2027 00:00 | 2     | € 400.00 | 2 of 40 are € 400.00: 100 %   |
        | the order has been planned                  | 16 July 2027 12:00    | 10    | € 300.00 | 15 % of € 2,000.00            |
        | the kitchen has bought for this reservation | 14 October 2027 00:00 | 2     | € 400.00 | no other once it has bought   |
        | the kitchen has bought for this reservation | 1 October 2027 10:00  | 2     | € 240.00 | 60 % of € 400.00: G34 is over |

    Scenario Outline: Once the kitchen has bought
      Given the kitchen has bought for this reservation
      When <request>
      Then the customer pays <charge>
      And this follows from <provision>

      Examples:
        | request                                                                          | charge   | provision  | note                       |
        | the customer asks on 1 October 2027 10:00 to bring more guests                   | € 150.00 | clause 4.1 | what it costs us           |
        | the customer asks on 1 October 2027 10:00 to put the reservation in another name | € 0.00   | clause 4.2 | a name still costs nothing |
        | the customer asks on 1 October 2027 10:00 to deliver to another address          | € 0.00   | clause 4.2 | nor does an address        |
        | the customer asks on 1 October 2027 10:00 to swap one article for another        | € 0.00   | clause 4.2 | nor a swap                 |
        | the customer asks on 16 July 2027 10:00 for another date                         | € 0.00   | clause 4.3 | nor a date well in advance |

    Scenario Outline: An allergy at any stage, but only a wish for food
      Given the wish is for an allergy
      And <stage>
      When <request>
      Then the customer pays <charge>
      And this follows from <provision>

      Examples:
        | stage                                       | request                                                         | charge   | provision  | note                             |
        | the order has not been planned yet          | the customer asks on 15 October 2027 10:00 for another menu     | € 0.00   | clause 4.8 | the day before                   |
        | the kitchen has bought for this reservation | the customer asks on 15 October 2027 10:00 for another menu     | € 0.00   | clause 4.8 | also once the kitchen has bought |
        | the order has not been planned yet          | the customer asks on 15 October 2027 10:00 to bring more guests | € 150.00 | clause 4.1 | a guest is no diet               |
        | the kitchen has bought for this reservation | the customer asks on 15 October 2027 10:00 to bring more guests | € 150.00 | clause 4.1 | nor once the kitchen has bought  |

    Scenario Outline: What was paid in advance stays for the day itself
      Given a deposit of € 2,400.00 was paid on 15 September 2026
      And <stage>
      When <request>
      Then the customer pays <charge>
      And € 0.00 of the deposit is forfeited
      And € 2,400.00 stays on account
      And <charge> is still to be paid
      And this follows from <provision>

      Examples:
        | stage                                       | request                                                     | charge   | provision  | note                |
        | the order has been planned                  | the customer asks on 15 October 2027 10:00 for another menu | € 150.00 | clause 4.1 | a late wish         |
        | the kitchen has bought for this reservation | the customer asks on 1 October 2027 10:00 for another menu  | € 150.00 | clause 4.1 | a wish after buying |
        | the order has been planned                  | the customer asks on 20 August 2027 10:00 for another date  | € 800.00 | clause 4.3 | 10 % for moving     |

  Rule: Once it has begun nobody else takes the place, but wishes are still wishes

    Scenario Outline: A minute makes the difference for a name, an address and a swap
      When <request>
      Then the request is <verdict>
      And this follows from <provision>

      Examples:
        | request                                                                    | verdict  | provision   | note                    |
        | the customer asks on 16 October 2027 12:00 to deliver to another address   | free     | clause 4.2  | exactly at the start    |
        | the customer asks on 16 October 2027 12:01 to deliver to another address   | rejected | clause 4.2  | a minute later          |
        | the customer asks on 16 October 2027 12:00 to swap one article for another | free     | clause 4.2  | exactly at the start    |
        | the customer asks on 16 October 2027 12:01 to swap one article for another | rejected | clause 4.2  | a minute later          |
        | the customer asks on 16 October 2027 12:01 to bring more guests            | paid     | clause 4.1  | there is always a chair |
        | the customer asks on 16 October 2027 12:01 for another menu                | paid     | clause 4.1  | a wish at the table     |
        | the customer says on 16 October 2027 12:01 that they come later that day   | free     | clause 10.2 | we wait a little        |
        | the customer complains on 16 October 2027 12:01                            | free     | clause 9.5  | a complaint is heard    |
