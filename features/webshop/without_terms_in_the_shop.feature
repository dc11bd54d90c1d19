# policies/webshop/house_practice.yaml
Feature: An order without our terms, made in our shop or for an office

  Guideline G31: without our terms a consumer pays nothing on top for what is simple: another day, address or name until
  it leaves, cancelling before it leaves, and calling back what came from stock. About the rest the sales manager speaks
  with the consumer, and with an office about everything. Who bought in our shop can't fall back on the time to withdraw
  that the law gives at a distance (article 6:230g of the Civil Code), so here the guideline alone decides.

  Background:
    Given an order of € 400.00, concluded on 3 May 2027

  Rule: A consumer who bought in our shop

    Background:
      Given Sanne Bakker, a consumer
      And the order was made in our shop
      And our terms were not handed over

    Scenario Outline: Called back from the van
      Given <made>
      And it is in the van
      When <ask>
      Then the request is <verdict>
      And this follows from <provision>

      Examples:
        | made                                      | ask                                                             | verdict  | provision       | note                                    |
        | it comes from stock                       | the customer cancels the order on 10 May 2027 10:00             | free     | guideline G31   | somebody else will want it              |
        | it comes from stock                       | the customer cancels € 100.00 of the order on 10 May 2027 10:00 | free     | guideline G31   | a part as well                          |
        | it was put together from standard options | the customer cancels the order on 10 May 2027 10:00             | referred | guideline G31   | will somebody else want it?             |
        | it is made to the customer's own wishes   | the customer cancels the order on 10 May 2027 10:00             | referred | guideline G31   | nobody else wants it                    |
        | it comes from stock                       | the customer withdraws from the order on 10 May 2027 10:00      | rejected | BW 6:230g(1)(e) | only who bought at a distance withdraws |

    Scenario Outline: Simple or not, until it leaves and after
      Given it comes from stock
      And <stage>
      When <ask>
      Then the request is <verdict>
      And this follows from guideline G31

      Examples:
        | stage                        | ask                                                                               | verdict  | note                         |
        | it has not been picked yet   | the customer asks on 10 May 2027 10:00 to deliver to another address              | free     | another address              |
        | it stands packed             | the customer asks on 10 May 2027 10:00 to deliver to another address              | free     | also when it is packed       |
        | it is in the van             | the customer asks on 10 May 2027 10:00 to deliver to another address              | referred | a detour is not simple       |
        | it stands packed             | the customer asks on 10 May 2027 10:00 to put another name on it                  | free     | another name                 |
        | it stands packed             | the customer asks on 10 May 2027 10:00 to add what costs € 120.00 today           | referred | more of it is not simple     |
        | it has not been picked yet   | the customer asks on 10 May 2027 10:00 to swap it for one that costs € 40.00 more | referred | nor is another article       |
        | it is in the van             | the customer asks on 10 May 2027 10:00 to swap it for one that costs € 40.00 more | referred | on its way even less         |
        | the order has been delivered | nobody is there on 11 June 2027 14:00 to receive the goods                        | referred | nobody knows what went wrong |
        | the order has been delivered | the customer cancels € 100.00 of the order on 20 May 2027 10:00                   | referred | it was seen before           |

    Scenario: A day that can't be had is not simple
      Given it comes from stock
      And it stands packed
      And the change cannot be made
      When the customer asks on 10 May 2027 10:00 to move the delivery date
      Then the change is referred
      And this follows from guideline G31

  Rule: A consumer who bought online

    Background:
      Given Sanne Bakker, a consumer
      And our terms were not handed over

    Scenario: Who sends back hears that it has come in, and how it comes back
      Given it comes from stock
      And it arrived on 10 May 2027
      And the customer wrote an e-mail
      When the customer withdraws from the order on 1 June 2027 10:00
      Then the request is free
      And this follows from guideline G30
      And the order desk acknowledges the withdrawal by 1 June 2027 23:59
      And the order desk says how to send it back by 2 June 2027 17:00

    Scenario: Our site promises nothing for what was put together from options
      Given it was put together from standard options
      And it arrived on 10 May 2027
      When the customer withdraws from the order on 1 June 2027 10:00
      Then the request is rejected
      And this follows from BW 6:230o

    Scenario: A defect has nothing to do with our terms
      Given it comes from stock
      And it arrived on 10 May 2027
      And the upholstery is torn
      And the defect showed on 10 January 2028
      When the customer reports a defect on 12 January 2028 10:00
      Then the request is free
      And this follows from BW 7:18a(2)

  Rule: An office

    Background:
      Given Sanne Bakker, a business
      And it comes from stock

    Scenario Outline: About everything but a defect we speak with an office
      Given <terms>
      And <stage>
      When <ask>
      Then the request is <verdict>
      And this follows from <provision>

      Examples:
        | terms                                     | stage                        | ask                                                                  | verdict  | provision     | note                       |
        | our terms were not handed over            | it has not been picked yet   | the customer asks on 10 May 2027 10:00 to deliver to another address | referred | guideline G31 | even about another address |
        | the customer expressly rejected our terms | it stands packed             | the customer cancels the order on 10 May 2027 10:00                  | referred | guideline G31 | terms of its own           |
        | our terms were not handed over            | the order has been delivered | the customer reports a defect on 12 June 2027 10:00                  | free     | clause 9.5    | a defect is ours to mend   |
