# policies/law/nl/withdrawal.yaml
Feature: A consumer who has more than one right

  The rights that the law gives a consumer stand beside each other: who may withdraw from a purchase at a distance may be
  misled as well, or have ordered with a button that hid the duty to pay. Each of them is a ground of its own, and what
  is due is the least that any of them leaves.

  Background:
    Given Sanne Bakker, a consumer
    And an order of € 400.00, concluded on 1 March 2027
    And our terms were handed over
    And we told the customer of the right to withdraw before the order

  Rule: Who may withdraw keeps every other right

    Background:
      Given the order is a sale of goods
      And it comes from stock
      And it arrived on 8 March 2027
      And in all the customer has paid € 400.00

    @verify_with_counsel
    Scenario Outline: Both are a ground
      Given <one>
      And <other>
      When the customer cancels the order on 10 March 2027 10:00
      Then the request is free
      And € 400.00 is refunded
      And this follows from BW 6:230o(1)
      And this follows from <provision>
      And the order desk acknowledges the withdrawal by 10 March 2027 23:59

      Examples:
        | one                                                      | other                                                    | provision   | note                       |
        | we never confirmed that we received the online order     | what we said about the cost of cancelling was right      | BW 6:227c(2) | receipt not confirmed      |
        | the order button did not say that ordering means paying  | what we said about the cost of cancelling was right      | BW 6:230v(3) | the button hid the price   |
        | the order was made online                                | we said something misleading about the cost of cancelling | BW 6:193j(3) | misled                    |
        | the order was made online                                | we raised the price on 9 March 2027                      | BW 6:236(i) | dearer after the order     |

    @verify_with_counsel
    Scenario Outline: Who would pay for wear as one who withdraws, pays nothing with a better right
      Given <one>
      And <other>
      And it was used more than to try it, and lost € 60.00 of its value
      When the customer cancels the order on 10 March 2027 10:00
      Then the request is free
      And the customer pays € 0.00
      And € 60.00 is taken off
      And € 400.00 is refunded
      And this follows from <provision>

      Examples:
        | one                                                      | other                                                    | provision   | note                       |
        | we never confirmed that we received the online order     | what we said about the cost of cancelling was right      | BW 6:227c(2) | receipt not confirmed      |
        | the order button did not say that ordering means paying  | what we said about the cost of cancelling was right      | BW 6:230v(3) | the button hid the price   |
        | the order was made online                                | we said something misleading about the cost of cancelling | BW 6:193j(3) | misled                    |
        | the order was made online                                | we raised the price on 9 March 2027                      | BW 6:236(i) | dearer after the order     |

  Rule: The same for a part of the order

    @verify_with_counsel
    Scenario Outline: Both are a ground for a part
      Given the order is a sale of goods
      And it comes from stock
      And it arrived on 8 March 2027
      And in all the customer has paid € 400.00
      And <one>
      And <other>
      And it was used more than to try it, and lost <wear> of its value
      When the customer cancels € 150.00 of the order on 10 March 2027 10:00
      Then the request is free
      And the customer pays € 0.00
      And <wear> is taken off
      And € 150.00 is refunded
      And this follows from <provision>
      And the order desk acknowledges the withdrawal by 10 March 2027 23:59

      Examples:
        | one                                                      | other                                                    | wear | provision   | note                       |
        | we never confirmed that we received the online order     | what we said about the cost of cancelling was right      | € 0.00 | BW 6:227c(2) | receipt not confirmed      |
        | we never confirmed that we received the online order     | what we said about the cost of cancelling was right      | € 0.00 | BW 6:230o(1), 6:270 | receipt not confirmed      |
        | we never confirmed that we received the online order     | what we said about the cost of cancelling was right      | € 60.00 | BW 6:227c(2) | receipt not confirmed      |
        | the order was made online | the extras were ticked beforehand | € 60.00 | BW 6:230j | extras |
        | the order was made online | the extras were ticked beforehand | € 0.00 | BW 6:230j | extras |

  Rule: Service

    Scenario Outline: Service
      Given the order is one for services
      And it comes from stock
      And the order was made online
      And work worth <done> has been done
      And <asked>
      And in all the customer has paid <paid>
      And we spent <spent> on research and material
      And we can still avoid costs of € 0.00
      When <request>
      Then the request is free
      And the customer pays € 0.00
      And € 30.00 is taken off
      And this follows from BW 6:230o(1)

      Examples:
        | done | asked | paid | spent | request | note |
        | € 0.00 | nobody asked us to begin at once | € 0.00 | € 30.00 | the customer cancels the order on 10 March 2027 10:00 | a |
        | € 120.00 | the customer asked us to begin at once | € 0.00 | € 30.00 | the customer cancels the order on 10 March 2027 10:00 | a |
        | € 120.00 | the customer asked us to begin at once | € 200.00 | € 30.00 | the customer cancels the order on 10 March 2027 10:00 | a |
        | € 120.00 | nobody asked us to begin at once | € 200.00 | € 30.00 | the customer cancels the order on 10 March 2027 10:00 | a |
        | € 120.00 | nobody asked us to begin at once | € 200.00 | € 30.00 | the customer cancels € 150.00 of the order on 10 March 2027 10:00 | a |
        | € 120.00 | nobody asked us to begin at once | € 200.00 | € 30.00 | the customer withdraws from the order on 10 March 2027 10:00 | a |
