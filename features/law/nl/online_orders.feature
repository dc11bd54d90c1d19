# policies/law/nl/online_orders.yaml
Feature: Ordering online, and being misled

  Article 6:227c of the Civil Code: we confirm at once that we received an online order, and until then a consumer may
  end it. Article 6:230v: the order button must say that ordering means paying, or the consumer may have the order set
  aside. Article 6:193j: so he may when we misled him about costs or rights.

  Without these the order would stand: it is made to the customer's own wishes, so there is no time to change his mind.

  Background:
    Given Anna de Wit, a consumer
    And an order of € 640.00, concluded on 4 January 2027
    And the order is a sale of goods
    And it is made to the customer's own wishes
    And it arrived on 20 January 2027
    And we told the customer of the right to withdraw before the order

  Rule: An online order is confirmed, or may be ended

    Scenario: Never confirmed
      Given we never confirmed that we received the online order
      When the customer cancels the order on 1 March 2027 10:00
      Then the cancellation is free
      And this follows from BW 6:227c(2)
      And there is no need to confirm the order in a form that can be kept

    Scenario: Confirmed
      Given we confirmed that we received the online order
      When the customer cancels the order on 1 March 2027 10:00
      Then the cancellation is rejected
      And this rests on BW 6:217

    Scenario: Another request gets the confirmation that is lacking
      Given we never confirmed that we received the online order
      When the customer asks on 1 March 2027 10:00 to deliver to another address
      Then the change is rejected
      And this rests on BW 6:217
      And the order desk confirms the online order by 1 March 2027 10:00

    Scenario: Another request of who has the confirmation
      Given we confirmed that we received the online order
      When the customer asks on 1 March 2027 10:00 to deliver to another address
      Then the change is rejected
      And this follows from the default
      And there is no need to confirm the order in a form that can be kept

    Scenario Outline: Whoever ends the order, by whatever name, but not who stays away
      Given we never confirmed that we received the online order
      When <request>
      Then the request is <verdict>
      And this follows from <provision>

      Examples:
        | request                                                               | verdict  | provision    | note                 |
        | the customer withdraws from the order on 1 March 2027 10:00           | free     | BW 6:227c(2) | calls it withdrawing |
        | the customer cancels € 200.00 of the order on 1 March 2027 10:00      | free     | BW 6:227c(2) | ends a part          |
        | nobody is there on 1 March 2027 10:00 to receive the goods            | rejected | the default  | says nothing         |
        | the customer asks on 1 March 2027 10:00 to deliver to another address | rejected | the default  | goes on with it      |

  Rule: The order button says that ordering means paying

    Scenario: It did not
      Given the order button did not say that ordering means paying
      When the customer cancels the order on 1 March 2027 10:00
      Then the cancellation is free
      And this follows from BW 6:230v(3)
      And the administration mends the order button by 15 March 2027 10:00

    Scenario: It did
      Given the order button said that ordering means paying
      When the customer cancels the order on 1 March 2027 10:00
      Then the cancellation is rejected
      And this rests on BW 6:217

    Scenario: Who goes on with the order keeps it
      Given the order button did not say that ordering means paying
      When the customer asks on 1 March 2027 10:00 to deliver to another address
      Then the change is rejected
      And this follows from the default
      And there is no need to mend the order button

  Rule: Who was misled may have the order set aside

    Background:
      Given the order was made in our shop

    Scenario: We said something misleading
      Given we said something misleading about the cost of cancelling
      When the customer cancels the order on 1 March 2027 10:00
      Then the cancellation is free
      And this follows from BW 6:193j(3)
      And the sales manager corrects what was said by 8 March 2027 17:00

    Scenario: What we said was right
      Given what we said about the cost of cancelling was right
      When the customer cancels the order on 1 March 2027 10:00
      Then the cancellation is rejected
      And this rests on BW 6:217

    Scenario: Who goes on with the order, misled or not, keeps it
      Given we said something misleading about the cost of cancelling
      When the customer asks on 1 March 2027 10:00 to deliver to another address
      Then the change is rejected
      And this follows from the default
      And there is no need to correct what was said
