# policies/hospitality/duties.yaml
Feature: Who is offered something else, asked for a card or helped on the spot, and who is not

  Guideline G36 is for who pays for cancelling, and guideline G37 for who hears no: something else by 17:00 the next day.
  Guideline G35: for a room or a table for fewer than ten a card is enough, and we ask for it by 17:00 the next day; guideline
  G29 asks a group that is new to us for a deposit, a day later. Guideline G38: a guest in the house is helped the same day.

  What nobody asked for, and what nobody pays for, needs none of this.

  Background:
    Given Van Houten Consultants, a business customer since 1 March 2019
    And a reservation of € 8,000.00 for 40 persons, made on 1 September 2026 under our terms
    And the services begin on 16 October 2027 12:00
    And 20 % of our capacity is cancelled
    And the wish costs us € 150.00

  Rule: Who pays for cancelling is offered something else

    @verify_with_counsel
    Scenario Outline: The whole reservation or a part
      When <request>
      Then the customer pays <charge>
      And this follows from UVH 9.4.2
      And the reservations desk offers an alternative by 21 August 2027 17:00

      Examples:
        | request                                                                    | charge     | note               |
        | the customer cancels the reservation on 20 August 2027 18:00               | € 2,800.00 | 35 %               |
        | the customer cancels € 3,000.00 of the reservation on 20 August 2027 18:00 | € 1,050.00 | 35 % of a part     |
        | the customer cancels 10 of the persons on 20 August 2027 00:00             | € 700.00   | 35 % of € 2,000.00 |

    @verify_with_counsel
    Scenario Outline: Not who pays nothing, stays away or pays for something else
      When <request>
      Then the request is <verdict>
      And the customer pays <charge>
      And this follows from <provision>
      And there is no need to offer an alternative

      Examples:
        | request                                                                    | verdict | charge     | provision     | note                           |
        | the customer cancels the reservation on 16 April 2027 11:59                | free    | € 0.00     | UVH 9.4.2     | nothing is due                 |
        | the customer cancels 2 of the persons on 13 October 2027 23:59             | free    | € 0.00     | guideline G34 | a few fewer                    |
        | nobody has come by 16 October 2027 14:00                                   | paid    | € 8,000.00 | UVH 9.4.2     | there is nothing left to offer |
        | the customer asks on 20 August 2027 10:00 for another date                 | paid    | € 800.00   | clause 4.3    | the date is the alternative    |
        | the customer asks on 15 October 2027 10:00 for another menu                | paid    | € 150.00   | clause 4.1    | who gets what he wants         |
        | the customer asks on 15 October 2027 10:00 to bring more guests            | paid    | € 150.00   | clause 4.1    | needs nothing else             |
        | the customer asks on 15 October 2027 10:00 to swap one article for another | free    | € 0.00     | clause 4.2    | nor does who swaps             |
        | the customer complains on 16 October 2027 15:00                            | free    | € 0.00     | clause 9.5    | who complains wants it mended  |

    Scenario Outline: Nor who still has to put it in writing
      Given the request came by telephone and was never confirmed
      When <request>
      Then we wait until we have the customer's written confirmation of the request
      And this follows from <provision>
      And there is no need to offer an alternative

      Examples:
        | request                                                                   | provision  | note              |
        | the customer cancels the reservation on 20 August 2027 10:00              | UVH 9.4.2  | not cancelled yet |
        | the customer withdraws from the reservation on 20 August 2027 10:00       | clause 2.4 | not withdrawn yet |
        | the customer asks on 20 August 2027 10:00 for another menu                | clause 2.4 | not asked yet     |
        | the customer asks on 20 August 2027 10:00 to swap one article for another | clause 2.4 | nor is a swap     |

  Rule: Who hears no is offered something else, sooner where we know what

    Scenario Outline: By the next day, or the day after
      When <request>
      Then the request is rejected
      And this follows from <provision>
      And the reservations desk offers an alternative by <due>

      Examples:
        | request                                                                           | provision       | due                    | note                           |
        | the customer withdraws from the reservation on 5 September 2026 18:00             | BW 6:230g(1)(a) | 6 September 2026 17:00 | another date or a voucher: G37 |
        | the customer asks on 16 October 2027 12:01 to swap one article for another        | clause 4.2      | 17 October 2027 17:00  | another table or dish: G37     |
        | the customer asks on 16 October 2027 12:01 to put the reservation in another name | clause 4.2      | 18 October 2027 17:00  | another way: G13               |
        | the customer asks on 16 October 2027 12:01 to deliver to another address          | clause 4.2      | 18 October 2027 17:00  | another way: G13               |
        | the customer asks on 15 October 2027 12:00 for another date                       | clause 4.5      | 17 October 2027 17:00  | another date: G13              |
        | the customer asks on 15 October 2027 12:00 for a lower price                      | clause 4.7      | 17 October 2027 17:00  | easier payment: G13            |

  Rule: For a few a card is enough

    Scenario Outline: Whoever changes a table or a room for a few is asked for a card
      Given the same reservation, but for 9 persons
      And <reserved>
      When <request>
      Then the change is <verdict>
      And this follows from <provision>
      And the reservations desk asks for a deposit by 16 October 2027 17:00

      Examples:
        | reserved                  | request                                                                           | verdict | provision  | note                      |
        | a table was reserved      | the customer asks on 15 October 2027 12:00 for another date                       | free    | clause 4.4 | a free change             |
        | a hotel room was reserved | the customer asks on 15 October 2027 12:00 for another date                       | free    | clause 4.4 | a room as well            |
        | a table was reserved      | the customer asks on 15 October 2027 12:00 for another menu                       | paid    | clause 4.1 | a change that is paid for |
        | a table was reserved      | the customer asks on 15 October 2027 12:00 to swap one article for another        | free    | clause 4.2 | a swap                    |
        | a hotel room was reserved | the customer asks on 15 October 2027 12:00 to put the reservation in another name | free    | clause 4.2 | another guest             |

    @verify_with_counsel
    Scenario Outline: But not whose change is turned down, who cancels and who complains
      Given the same reservation, but for 9 persons
      And a table was reserved
      When <request>
      Then the request is <verdict>
      And this follows from <provision>
      And there is no need to ask for a deposit

      Examples:
        | request                                                                    | verdict  | provision  | note                         |
        | the customer asks on 15 October 2027 12:01 for another date                | rejected | clause 4.5 | too late to move             |
        | the customer asks on 16 October 2027 12:01 to swap one article for another | rejected | clause 4.2 | too late to swap             |
        | the customer cancels the reservation on 15 October 2027 12:01              | paid     | clause 3.1 | nothing to keep              |
        | the customer cancels the reservation on 15 October 2027 12:00              | free     | clause 3.1 | nothing to keep              |
        | the customer complains on 16 October 2027 15:00                            | free     | clause 9.5 | nobody complains with a card |

  Rule: Who is in the house is helped on the spot, beside what was open already

    Scenario: An older complaint keeps its own answer
      Given a complaint of the customer is open
      When the customer complains on 16 October 2027 15:00
      Then the request is free
      And this follows from clause 9.5
      And the front desk looks at the defect by 16 October 2027 15:00
      And the hotel manager answers the complaint by 16 October 2027 23:59
      And the front desk gets back on the complaint by 19 October 2027 17:00

    Scenario: A change is no complaint
      When the customer asks on 16 July 2027 10:00 for another date
      Then the change is free
      And this follows from clause 4.3
      And there is no need to inspect the defect
      And there is no need to answer the complaint
