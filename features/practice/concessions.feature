# policies/practice/concessions.yaml
Feature: What we offer beside a no

  Guideline G13: a no never comes alone. Within two days we offer, with the reason, what fits the request: postponing, a
  pause, a smaller order or another article; another date; what we can make; or paying in instalments and a credit note on a
  next order. Where we do not know yet what would help, within three days. While something is wrong we sell nothing: then
  there is no credit note. Who got a yes, or hears that we wait, is offered nothing else.

  Guideline G10: every answer is confirmed in writing within two days.

  Background:
    Given Vecht Interiors, a business customer since 1 March 2019

  Rule: A no never comes alone

    Background:
      Given an order of € 12,500.00, concluded on 4 January 2027 on our signed terms
      And the order is a sale of goods

    Scenario Outline: Whatever was asked
      When <request>
      Then the request is rejected
      And this rests on clause 2.1
      And the order desk offers an alternative by 10 March 2027 17:00
      And the order desk confirms this in writing by 10 March 2027 17:00

      Examples:
        | request                                                                         | note                         |
        | the customer cancels the order on 8 March 2027 14:00                            | later, less or a pause       |
        | the customer cancels € 5,000.00 of the order on 8 March 2027 14:00              | later, or another article    |
        | the customer withdraws from the order on 8 March 2027 14:00                     | a business has no such right |
        | the customer asks on 8 March 2027 14:00 to move the delivery date               | another date                 |
        | nobody is there on 8 March 2027 14:00 to receive the goods                      | another day                  |
        | the customer asks on 8 March 2027 14:00 to change the design                    | what can be made             |
        | the customer asks on 8 March 2027 14:00 to change the quantity                  | a second order               |
        | the customer asks on 8 March 2027 14:00 to swap one article for another         | what can be made             |
        | the customer asks on 8 March 2027 14:00 for a lower price                       | instalments                  |
        | the customer asks on 8 March 2027 14:00 to deliver to another address           | whatever helps               |
        | the customer asks on 8 March 2027 14:00 to pass the order on to another company | whatever helps               |

    Scenario Outline: Beside a yes nothing is offered
      Given we caused the change ourselves
      When <request>
      Then the request is free
      And this follows from clause 9.1
      And there is no need to offer an alternative
      And the order desk confirms this in writing by 10 March 2027 17:00

      Examples:
        | request                                                                 | note              |
        | the customer cancels the order on 8 March 2027 14:00                    | it ends           |
        | the customer cancels € 5,000.00 of the order on 8 March 2027 14:00      | a part of it ends |
        | the customer asks on 8 March 2027 14:00 to move the delivery date       | it moves          |
        | the customer asks on 8 March 2027 14:00 to change the design            | it is made        |
        | the customer asks on 8 March 2027 14:00 to swap one article for another | it is swapped     |
        | the customer asks on 8 March 2027 14:00 for a lower price               | he gets it        |
        | the customer asks on 8 March 2027 14:00 to deliver to another address   | it goes there     |
        | the customer reports a defect on 8 March 2027 14:00                     | it is mended      |

    Scenario Outline: Nor while we wait
      Given the customer gives no reason
      And <complaint>
      When <request>
      Then we wait until we have the reason of the request
      And this follows from clause 2.12
      And there is no need to offer an alternative
      And there is no need to confirm the answer in writing

      Examples:
        | request                                                               | complaint                            | note             |
        | the customer cancels the order on 8 March 2027 14:00                  | no complaint of the customer is open | first the reason |
        | the customer asks on 8 March 2027 14:00 to move the delivery date     | no complaint of the customer is open | first the reason |
        | the customer asks on 8 March 2027 14:00 to change the design          | no complaint of the customer is open | first the reason |
        | the customer asks on 8 March 2027 14:00 for a lower price             | no complaint of the customer is open | first the reason |
        | the customer asks on 8 March 2027 14:00 for a lower price             | a complaint of the customer is open  | first the reason |
        | the customer asks on 8 March 2027 14:00 to deliver to another address | no complaint of the customer is open | first the reason |

    Scenario Outline: While something is wrong as well
      Given <trouble>
      When the customer asks on 8 March 2027 14:00 for a lower price
      Then the request is rejected
      And this rests on clause 2.1
      And the order desk offers an alternative by 10 March 2027 17:00

      Examples:
        | trouble                              | note                             |
        | no complaint of the customer is open | instalments or a credit note     |
        | a complaint of the customer is open  | instalments, and nothing to sell |
        | our service fell short               | the same                         |
        | our service was as it should be      | instalments or a credit note     |

  Rule: Also where our terms never came into the order

    Scenario Outline: The same offer within the same two days
      Given an order of € 12,500.00, concluded on 4 January 2027
      And the order is a sale of goods
      And the quotation was signed
      And our terms were not handed over
      And <complaint>
      When <request>
      Then the request is rejected
      And this follows from the default
      And the order desk offers an alternative by 10 March 2027 17:00

      Examples:
        | complaint                            | request                                                               | note                             |
        | no complaint of the customer is open | the customer cancels the order on 8 March 2027 14:00                  | later, less or a pause           |
        | no complaint of the customer is open | the customer asks on 8 March 2027 14:00 to move the delivery date     | another date                     |
        | no complaint of the customer is open | the customer asks on 8 March 2027 14:00 to change the design          | what can be made                 |
        | no complaint of the customer is open | the customer asks on 8 March 2027 14:00 for a lower price             | instalments or a credit note     |
        | a complaint of the customer is open  | the customer asks on 8 March 2027 14:00 for a lower price             | instalments, and nothing to sell |
        | no complaint of the customer is open | the customer asks on 8 March 2027 14:00 to deliver to another address | whatever helps                   |
