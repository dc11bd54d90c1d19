# policies/webshop/house_practice.yaml
Feature: Before the order, and an order without our terms

  Guideline G36: until you order everything may be different, but about the price the sales manager decides. G31: without
  our terms a consumer pays nothing on top for what is simple; about the rest the sales manager speaks with the consumer.

  Rule: Before the order

    Scenario Outline: Everything but the price
      Given Sanne Bakker, a consumer
      And a quotation of € 400.00
      When <ask>
      Then the request is <verdict>
      And this follows from guideline G36

      Examples:
        | ask                                                                              | verdict  | note                    |
        | the customer asks on 4 May 2027 10:00 to swap it for one that costs € 40.00 more | free     | another article         |
        | the customer asks on 4 May 2027 10:00 for a fabric that costs € 40.00 more       | free     | another fabric          |
        | the customer cancels the order on 4 May 2027 10:00                               | free     | no order after all      |
        | the customer cancels € 40.00 of the order on 4 May 2027 10:00                    | free     | or a part of it         |
        | the customer withdraws from the order on 4 May 2027 10:00                        | free     | in whatever words       |
        | the customer asks on 4 May 2027 10:00 to put another name on it                  | free     | another name            |
        | the customer asks on 4 May 2027 10:00 for a lower price                          | referred | somebody answers for it |

    Scenario Outline: For an office as well, with our terms or without
      Given Sanne Bakker, a business
      And a quotation of € 400.00
      And <terms>
      When the customer cancels the order on 4 May 2027 10:00
      Then the request is free
      And this follows from guideline G36

      Examples:
        | terms                          | note                       |
        | our terms were handed over     | nothing was ordered yet    |
        | our terms were not handed over | so there is nothing to say |

  Rule: An order without our terms

    Background:
      Given Sanne Bakker, a consumer
      And an order of € 400.00, concluded on 3 May 2027
      And it comes from stock
      And it stands packed

    Scenario Outline: What is simple is free, about the rest we talk
      Given <terms>
      When <ask>
      Then the request is <verdict>
      And this follows from <provision>

      Examples:
        | terms                                     | ask                                                                               | verdict  | provision     | note             |
        | our terms were handed over                | the customer asks on 10 May 2027 10:00 to swap it for one that costs € 40.00 more | paid     | clause 6.5    | the terms say so |
        | our terms were not handed over            | the customer asks on 10 May 2027 10:00 to swap it for one that costs € 40.00 more | referred | guideline G31 | somebody talks   |
        | the customer expressly rejected our terms | the customer asks on 10 May 2027 10:00 to swap it for one that costs € 40.00 more | referred | guideline G31 | their own terms  |
        | our terms were handed over                | the customer asks on 10 May 2027 10:00 for a lower price                          | rejected | clause 6.9    | the price stands |
        | our terms were not handed over            | the customer asks on 10 May 2027 10:00 for a lower price                          | referred | guideline G31 | somebody talks   |
        | our terms were not handed over            | the customer asks on 10 May 2027 10:00 to move the delivery date                  | free     | guideline G31 | that is simple   |
        | the customer expressly rejected our terms | the customer asks on 10 May 2027 10:00 to move the delivery date                  | free     | guideline G31 | that is simple   |

    Scenario: Our price promise holds without our terms
      Given our terms were not handed over
      And our own price of it went down on 10 May 2027
      When the customer asks on 12 May 2027 10:00 for a lower price
      Then the change is free
      And this follows from guideline G32

  Rule: It comes back

    Scenario Outline: Thirty days, and after that somebody looks
      Given Sanne Bakker, a consumer
      And an order of € 400.00, concluded on 3 May 2027
      And it comes from stock
      And it arrived on 10 May 2027
      And <terms>
      When the customer cancels the order on <moment>
      Then the request is <verdict>
      And this follows from <provision>

      Examples:
        | terms                                     | moment             | verdict  | provision     | note                          |
        | our terms were not handed over            | 9 June 2027 23:59  | free     | guideline G30 | the last minute of day 30     |
        | the customer expressly rejected our terms | 9 June 2027 23:59  | free     | guideline G30 | our site says so to everybody |
        | our terms were not handed over            | 10 June 2027 00:00 | referred | guideline G31 | day 31                        |
