# policies/hospitality/prepayment.yaml
Feature: An agreed prepayment that is not in yet

  Clause 7.2: "Before an agreed prepayment is in, we add and move nothing." So no other date, no other menu and no more
  guests. It is about adding and moving: who comes in another name, comes later that day, comes with fewer or cancels is
  helped as always, and so is who has an allergy. For a room or a table for fewer than ten nobody pays in advance.

  Background:
    Given a reservation of € 8,000.00 for 40 persons, made on 1 September 2026 under our terms
    And the services begin on 16 October 2027 12:00
    And 20 % of our capacity is cancelled

  Rule: First the prepayment, then more

    Background:
      Given Van Houten Consultants, a business customer since 1 March 2019

    Scenario Outline: A cent is missing
      Given a prepayment of € 2,400.00 was agreed, and <paid> of it was paid
      When the customer asks on 16 July 2027 10:00 for another date
      Then the change is <verdict>
      And this follows from <provision>

      Examples:
        | paid       | verdict  | provision  | note              |
        | € 2,400.00 | free     | clause 4.3 | all of it         |
        | € 2,399.99 | rejected | clause 7.2 | a cent is missing |
        | € 0.00     | rejected | clause 7.2 | nothing is in     |

    Scenario: An allergy does not wait for money
      Given a prepayment of € 2,400.00 was agreed, and € 0.00 of it was paid
      And the wish is for an allergy
      When the customer asks on 16 July 2027 10:00 for another menu
      Then the change is free
      And this follows from clause 4.8

    Scenario Outline: Nothing is added or moved
      Given a prepayment of € 2,400.00 was agreed, and € 0.00 of it was paid
      And <stage>
      And the wish costs us € 150.00
      When <request>
      Then the change is rejected
      And the customer pays € 0.00
      And this follows from clause 7.2, the exception to <otherwise>

      Examples:
        | stage                                       | request                                                        | otherwise  | note                  |
        | the order has been planned                  | the customer asks on 16 July 2027 10:00 for another date       | clause 4.3 | a free day otherwise  |
        | the order has been planned                  | the customer asks on 20 August 2027 10:00 for another date     | clause 4.3 | 10 % otherwise        |
        | the order has been planned                  | the customer asks on 16 July 2027 10:00 for another menu       | clause 4.1 | a free wish otherwise |
        | the order has been planned                  | the customer asks on 16 July 2027 10:00 to bring more guests   | clause 4.1 | nor more guests       |
        | the kitchen has bought for this reservation | the customer asks on 1 October 2027 10:00 for another menu     | clause 4.1 | € 150.00 otherwise    |
        | the kitchen has bought for this reservation | the customer asks on 1 October 2027 10:00 to bring more guests | clause 4.1 | € 150.00 otherwise    |

    Scenario Outline: Nor at the price of a season, or after it
      Given a prepayment of € 2,400.00 was agreed, and € 0.00 of it was paid
      And the season offer runs until 31 March 2027
      And the customer claims the price of the season
      And the extra guests cost € 600.00 today and € 450.00 in the season offer
      When the customer asks on <moment> to bring more guests
      Then the change is rejected
      And the customer pays € 0.00
      And this follows from clause 7.2, the exception to clause 8.2

      Examples:
        | moment              | note               |
        | 31 March 2027 23:59 | € 450.00 otherwise |
        | 1 April 2027 00:00  | € 600.00 otherwise |

    Scenario Outline: What neither adds nor moves does not wait
      Given a prepayment of € 2,400.00 was agreed, and € 0.00 of it was paid
      When <request>
      Then the request is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | request                                                                        | verdict  | charge | provision     | note                         |
        | the customer asks on 16 July 2027 10:00 to put the reservation in another name | free     | € 0.00 | clause 4.2    | who comes is the same to us  |
        | the customer asks on 16 July 2027 10:00 to swap one article for another        | free     | € 0.00 | clause 4.2    | one for another adds nothing |
        | the customer says on 16 October 2027 12:30 that they come later that day       | free     | € 0.00 | clause 10.2   | the day stays the same       |
        | the customer asks on 13 October 2027 23:59 to come with 2 fewer                | free     | € 0.00 | guideline G34 | less is not more             |
        | the customer asks on 16 July 2027 10:00 for a lower price                      | rejected | € 0.00 | clause 4.7    | a no for another reason      |

    @verify_with_counsel
    Scenario Outline: Nor does who cancels
      Given a prepayment of € 2,400.00 was agreed, and € 0.00 of it was paid
      When <request>
      Then the customer pays <charge>
      And this follows from UVH 9.4.2

      Examples:
        | request                                                                  | charge     | note               |
        | the customer cancels the reservation on 16 July 2027 12:00               | € 1,200.00 | 15 %               |
        | the customer cancels € 3,000.00 of the reservation on 16 July 2027 12:00 | € 450.00   | 15 % of a part     |
        | the customer asks on 16 July 2027 12:00 to come with 10 fewer            | € 300.00   | 15 % of € 2,000.00 |

    Scenario Outline: A table or a room for a few does not wait for money
      Given the same reservation, but for 9 persons
      And <reserved>
      And a prepayment of € 2,400.00 was agreed, and € 0.00 of it was paid
      When <request>
      Then the change is free
      And this follows from <provision>

      Examples:
        | reserved                  | request                                                  | provision  | note            |
        | a table was reserved      | the customer asks on 16 July 2027 10:00 for another date | clause 4.4 | nine at a table |
        | a hotel room was reserved | the customer asks on 16 July 2027 10:00 for another date | clause 4.4 | nine in rooms   |
        | a table was reserved      | the customer asks on 16 July 2027 10:00 for another menu | clause 4.1 | a wish as well  |
