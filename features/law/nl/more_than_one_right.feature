# policies/law/nl/withdrawal.yaml
Feature: A consumer who has more than one right

  The rights that the law gives a consumer stand beside each other. Who may withdraw from a purchase at a distance may
  have been misled as well, or have ordered with a button that hid the duty to pay. Each is a ground of its own, and
  what is due is the least that any of them leaves. What is certain counts before what somebody has to look into.

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

    Scenario Outline: Who withdraws pays for wear; who was treated carelessly does not even pay that
      Given <first>
      And <second>
      And it was used more than to try it, and lost <wear> of its value
      When the customer cancels the order on 10 March 2027 10:00
      Then the request is free
      And the customer pays € 0.00
      And <wear> is taken off
      And € 400.00 is refunded
      And this follows from <provision>

      Examples:
        | first                                                   | second                                                    | wear    | provision    | note                            |
        | we never confirmed that we received the online order    | what we said about the cost of cancelling was right       | € 0.00  | BW 6:230o(1) | not used: withdrawing would do  |
        | we never confirmed that we received the online order    | what we said about the cost of cancelling was right       | € 60.00 | BW 6:227c(2) | used: the other right is better |
        | the order button did not say that ordering means paying | what we said about the cost of cancelling was right       | € 0.00  | BW 6:230o(1) | a button, and not used          |
        | the order button did not say that ordering means paying | what we said about the cost of cancelling was right       | € 60.00 | BW 6:230v(3) | a button, and used              |
        | the order was made online                               | we said something misleading about the cost of cancelling | € 0.00  | BW 6:230o(1) | misled, and not used            |
        | the order was made online                               | we said something misleading about the cost of cancelling | € 60.00 | BW 6:193j(3) | misled, and used                |

    @verify_with_counsel
    Scenario Outline: A price that rose is a ground as well
      Given the order was made online
      And we raised the price on 9 March 2027
      And it was used more than to try it, and lost <wear> of its value
      When the customer cancels the order on 10 March 2027 10:00
      Then the request is free
      And <wear> is taken off
      And this follows from <provision>

      Examples:
        | wear    | provision    | note                                   |
        | € 0.00  | BW 6:230o(1) | not used: withdrawing would do         |
        | € 60.00 | BW 6:236(i)  | used: who leaves for this pays nothing |

    @verify_with_counsel
    Scenario Outline: For a part of the order it is the same
      Given <first>
      And <second>
      And it was used more than to try it, and lost <wear> of its value
      When the customer cancels € 150.00 of the order on 10 March 2027 10:00
      Then the request is free
      And <wear> is taken off
      And € 150.00 is refunded
      And this follows from <provision>
      And the order desk acknowledges the withdrawal by 10 March 2027 23:59

      Examples:
        | first                                                   | second                                                    | wear    | provision           | note                  |
        | we never confirmed that we received the online order    | what we said about the cost of cancelling was right       | € 0.00  | BW 6:230o(1), 6:270 | unconfirmed, not used |
        | we never confirmed that we received the online order    | what we said about the cost of cancelling was right       | € 60.00 | BW 6:227c(2)        | unconfirmed, used     |
        | the order button did not say that ordering means paying | what we said about the cost of cancelling was right       | € 0.00  | BW 6:230o(1), 6:270 | the button, not used  |
        | the order button did not say that ordering means paying | what we said about the cost of cancelling was right       | € 60.00 | BW 6:230v(3)        | the button, used      |
        | the order was made online                               | we said something misleading about the cost of cancelling | € 0.00  | BW 6:230o(1), 6:270 | misled, not used      |
        | the order was made online                               | we said something misleading about the cost of cancelling | € 60.00 | BW 6:193j(3)        | misled, used          |
        | the order was made online                               | we raised the price on 9 March 2027                       | € 0.00  | BW 6:230o(1), 6:270 | dearer, not used      |
        | the order was made online                               | we raised the price on 9 March 2027                       | € 60.00 | BW 6:236(i)         | dearer, used          |
        | the order was made online                               | the extras were ticked beforehand                         | € 0.00  | BW 6:230o(1), 6:270 | an extra, not used    |
        | the order was made online                               | the extras were ticked beforehand                         | € 60.00 | BW 6:230j           | an extra, used        |

  Rule: A right that is certain counts before one that somebody has to look into

    Scenario Outline: Put together from standard options, or without a function on the site: not needed
      Given the order is a sale of goods
      And <goods>
      And our site has no function to withdraw
      And <first>
      And <second>
      And it arrived on 8 March 2027
      When the customer cancels the order on <moment>
      Then the request is free
      And this follows from <provision>

      Examples:
        | goods                                     | first                                                   | second                                                    | moment              | provision    | note                                          |
        | it was put together from standard options | we never confirmed that we received the online order    | what we said about the cost of cancelling was right       | 22 March 2027 10:00 | BW 6:227c(2) | whether it may come back is open, this is not |
        | it was put together from standard options | the order button did not say that ordering means paying | what we said about the cost of cancelling was right       | 22 March 2027 10:00 | BW 6:230v(3) | the button                                    |
        | it was put together from standard options | the order was made online                               | we said something misleading about the cost of cancelling | 22 March 2027 10:00 | BW 6:193j(3) | misled                                        |
        | it comes from stock                       | we never confirmed that we received the online order    | what we said about the cost of cancelling was right       | 23 March 2027 10:00 | BW 6:227c(2) | too late to withdraw, not for this            |
        | it comes from stock                       | the order button did not say that ordering means paying | what we said about the cost of cancelling was right       | 23 March 2027 10:00 | BW 6:230v(3) | the button, after the days                    |
        | it comes from stock                       | the order was made online                               | we said something misleading about the cost of cancelling | 23 March 2027 10:00 | BW 6:193j(3) | misled, after the days                        |

    @verify_with_counsel
    Scenario Outline: A price that rose is certain too
      Given the order is a sale of goods
      And <goods>
      And the order was made online
      And our site has no function to withdraw
      And we raised the price on 9 March 2027
      And it arrived on 8 March 2027
      When the customer cancels the order on <moment>
      Then the request is free
      And this follows from BW 6:236(i)

      Examples:
        | goods                                     | moment              | note                    |
        | it was put together from standard options | 22 March 2027 10:00 | perhaps made to measure |
        | it comes from stock                       | 23 March 2027 10:00 | too late to withdraw    |
