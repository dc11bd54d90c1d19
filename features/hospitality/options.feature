# policies/hospitality/house_practice.yaml
Feature: An option, as long as nothing was reserved

  Guideline G30: an option may be changed or dropped freely, also at the last minute; over its price the hotel manager
  decides.

  Background:
    Given Van Houten Consultants, a business customer since 1 March 2019
    And the services begin on 16 October 2027 12:00

  Rule: An option binds nobody

    Background:
      Given an option of € 8,000.00 for 40 persons

    Scenario: Dropped at the last minute
      When the customer cancels the reservation on 16 October 2027 11:00
      Then the cancellation is free
      And this follows from guideline G30

    Scenario Outline: Whatever is asked of an option costs nothing
      When <request>
      Then the request is free
      And the customer pays € 0.00
      And this follows from guideline G30

      Examples:
        | request                                                                           | note                         |
        | the customer asks on 15 October 2027 12:00 for another date                       | a reservation could not move |
        | the customer asks on 15 October 2027 12:00 for another menu                       | another menu the day before  |
        | the customer asks on 15 October 2027 12:00 to bring more guests                   | more guests                  |
        | the customer asks on 16 October 2027 12:01 to put the reservation in another name | after the hour it names      |
        | the customer asks on 15 October 2027 12:00 to swap one article for another        | another room, say            |
        | the customer cancels € 3,000.00 of the reservation on 16 October 2027 11:00       | a part of the value          |
        | the customer cancels 10 of the persons on 16 October 2027 11:00                   | a part of the persons        |
        | the customer withdraws from the reservation on 16 October 2027 11:00              | it needs no right to do so   |

    Scenario: A call is enough to drop an option
      Given the request came by telephone and was never confirmed
      When the customer cancels the reservation on 16 October 2027 11:00
      Then the cancellation is free
      And this follows from guideline G30

    Scenario: An option that we gave twice is dropped like any other
      Given we had booked the room twice
      When the customer cancels the reservation on 16 October 2027 11:00
      Then the cancellation is free
      And this follows from guideline G30
      And there is no need to offer an alternative

    Scenario: The price is still open
      When the customer asks on 16 July 2027 10:00 for a lower price
      Then the hotel manager must approve it
      And this follows from guideline G30
      And the reservations desk tells the customer by 16 July 2027 23:59 who decides

    Scenario Outline: A full house is full for an option too
      Given we are full that day
      When <request>
      Then the request is <verdict>
      And the customer pays € 0.00
      And this follows from guideline G30

      Examples:
        | request                                                                 | verdict  | note                     |
        | the customer asks on 16 July 2027 10:00 to bring more guests            | rejected | there are no more chairs |
        | the customer asks on 16 July 2027 10:00 for another date                | rejected | that day is taken        |
        | the customer asks on 16 July 2027 10:00 for another menu                | rejected | the kitchen can't        |
        | the customer asks on 16 July 2027 10:00 to swap one article for another | rejected | the other room is taken  |
        | the customer asks on 16 July 2027 10:00 to come with 10 fewer           | free     | that gives room          |
        | the customer cancels the reservation on 16 July 2027 10:00              | free     | so does that             |
        | the customer cancels 10 of the persons on 16 July 2027 10:00            | free     | and a part of it         |
        | the customer withdraws from the reservation on 16 July 2027 10:00       | free     | whatever it is called    |
