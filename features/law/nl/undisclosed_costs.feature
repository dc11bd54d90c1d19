# policies/law/nl/undisclosed_costs.yaml
Feature: Extras that nobody chose

  Article 6:230j of the Civil Code: what is added to the price of the main thing needs the express consent of the
  consumer; a box that was ticked beforehand is no consent. Such an extra may be dropped for nothing.

  Background:
    Given an order of € 900.00, concluded on 1 March 2027
    And the order is a sale of goods
    And the order was made in our shop
    And our terms were handed over
    And in all the customer has paid € 900.00

  Scenario Outline: A box ticked beforehand
    Given <who>
    And <extras>
    When the customer cancels € 60.00 of the order on 10 March 2027 10:00
    Then the cancellation is <verdict>
    And <refunded> is refunded
    And this <why>

    Examples:
      | who                      | extras                                  | verdict  | refunded | why                    | note                  |
      | Sanne Bakker, a consumer | the extras were ticked beforehand       | free     | € 60.00  | follows from BW 6:230j | nobody chose them     |
      | Sanne Bakker, a consumer | the customer expressly chose the extras | rejected | € 0.00   | rests on BW 6:217      | a deal is a deal      |
      | Sanne Bakker, a business | the extras were ticked beforehand       | rejected | € 0.00   | rests on BW 6:217      | this is for consumers |

  Scenario Outline: The extra may be dropped, not the order
    Given Sanne Bakker, a consumer
    And it is made to the customer's own wishes
    And the extras were ticked beforehand
    When <request>
    Then the request is <verdict>
    And this follows from <provision>

    Examples:
      | request                                                          | verdict  | provision   | note            |
      | the customer cancels € 60.00 of the order on 10 March 2027 10:00 | free     | BW 6:230j   | the extra       |
      | the customer cancels the order on 10 March 2027 10:00            | rejected | the default | the whole order |
      | nobody is there on 10 March 2027 10:00 to receive the goods      | rejected | the default | drops nothing   |
