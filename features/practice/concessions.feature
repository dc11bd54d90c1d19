# policies/practice/concessions.yaml
Feature: What we offer beside a no

  Guideline G13: a no never comes alone. Within two days we offer, with the reason, what fits the request: postponing, a
  pause, a smaller order or another article; another date; what we can make; or paying in instalments and a credit note on a
  next order. Where we do not know yet what would help, within three days. While something is wrong we sell nothing: then
  there is no credit note.

  Guideline G10: every answer is confirmed in writing within two days.

  Background:
    Given Vecht Interiors, a business customer since 1 March 2019
    And an order of € 12,500.00, concluded on 4 January 2027 on our signed terms
    And the order is a sale of goods

  Scenario Outline: Whatever was asked
    When <request>
    Then the request is rejected
    And this rests on clause 2.1
    And the order desk offers an alternative by 10 March 2027 17:00
    And the order desk confirms this in writing by 10 March 2027 17:00

    Examples:
      | request                                                               | note                   |
      | the customer cancels the order on 8 March 2027 14:00                  | later, less or a pause |
      | the customer asks on 8 March 2027 14:00 to move the delivery date     | another date           |
      | the customer asks on 8 March 2027 14:00 to change the design          | what can be made       |
      | the customer asks on 8 March 2027 14:00 to change the quantity        | a second order         |
      | the customer asks on 8 March 2027 14:00 for a lower price             | instalments            |
      | the customer asks on 8 March 2027 14:00 to deliver to another address | whatever helps         |

  Scenario Outline: While a complaint is open as well
    Given <complaint>
    When the customer asks on 8 March 2027 14:00 for a lower price
    Then the request is rejected
    And this rests on clause 2.1
    And the order desk offers an alternative by 10 March 2027 17:00

    Examples:
      | complaint                            | note                             |
      | no complaint of the customer is open | instalments or a credit note     |
      | a complaint of the customer is open  | instalments, and nothing to sell |
