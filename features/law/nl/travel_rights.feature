# policies/law/nl/package_travel.yaml
Feature: A journey that was sold carelessly, and what a journey is not

  The rights of title 7A stand beside the other rights of a consumer: who was misled when booking ends the journey for
  nothing, where article 7:509 of the Civil Code would let the price less savings be charged. Passing on is about the
  traveller, and about nothing else; and it is over when the journey begins.

  Rule: A journey that was sold carelessly costs nothing to end

    @verify_with_counsel
    Scenario Outline: The fee is taken off
      Given the De Wit family, a consumer
      And a package journey of € 2,000.00, booked on 1 February 2027 on our signed terms
      And the journey begins on 16 October 2027 12:00
      And cancelling saves us € 300.00, and we sell again for € 500.00
      And <carelessness>
      And <reason>
      When <request>
      Then the cancellation is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | carelessness                                              | reason                                   | request                                                                | verdict | charge     | provision    | note                                           |
        | we confirmed that we received the online order            | the customer needs something else by now | the customer cancels the journey on 1 October 2027 10:00               | paid    | € 1,200.00 | BW 7:509(1)  | sold with care: the price less savings         |
        | we never confirmed that we received the online order      | the customer needs something else by now | the customer cancels the journey on 1 October 2027 10:00               | free    | € 0.00     | BW 6:227c(2) | the booking was never confirmed                |
        | the order button did not say that ordering means paying   | the customer needs something else by now | the customer cancels the journey on 1 October 2027 10:00               | free    | € 0.00     | BW 6:230v(3) | the button hid the price                       |
        | we said something misleading about the cost of cancelling | the customer needs something else by now | the customer cancels the journey on 1 October 2027 10:00               | free    | € 0.00     | BW 6:193j(3) | misled                                         |
        | we raised the price on 1 April 2027                       | the customer needs something else by now | the customer cancels the journey on 1 October 2027 10:00               | free    | € 0.00     | BW 6:236(i)  | dearer within three months                     |
        | the extras were ticked beforehand                         | the customer needs something else by now | the customer cancels € 1,000.00 of the journey on 1 October 2027 10:00 | free    | € 0.00     | BW 6:230j    | an excursion that nobody chose                 |
        | we confirmed that we received the online order            | the customer gives no reason             | the customer cancels the journey on 1 October 2027 10:00               | paid    | € 1,200.00 | BW 7:509(1)  | no reason is needed, and none is force majeure |
        | we confirmed that we received the online order            | the customer made an error               | the customer cancels the journey on 1 October 2027 10:00               | paid    | € 1,200.00 | BW 7:509(1)  | nor is an error                                |

  Rule: Passing on is about who travels, until the journey begins

    Background:
      Given the De Wit family, a consumer
      And a package journey of € 2,000.00, booked on 1 February 2027 on our signed terms
      And the journey begins on 16 October 2027 12:00
      And passing the journey on costs us € 75.00

    @verify_with_counsel
    Scenario: A minute before it begins a person still looks at it
      When the customer asks on 16 October 2027 11:59 to let somebody else travel
      Then the sales manager must approve it
      And this follows from BW 7:506(1)

    Scenario Outline: Once it begins, or for another change, the booking stands
      When <request>
      Then the request is rejected
      And this follows from the default

      Examples:
        | request                                                                | note          |
        | the customer asks on 16 October 2027 12:00 to let somebody else travel | it begins     |
        | the customer asks on 17 October 2027 12:00 to let somebody else travel | the day after |
        | the customer asks on 1 March 2027 10:00 to change the quantity         | with one more |
        | the customer asks on 1 March 2027 10:00 for a lower price              | for less      |
        | the customer reports a defect on 1 March 2027 10:00                    | a defect      |

  Rule: Only a journey is passed on like this

    Scenario Outline: Another traveller of another order
      Given the De Wit family, a consumer
      And an order of € 2,000.00, concluded on 1 February 2027 on our signed terms
      And <contract>
      And the journey begins on 16 October 2027 12:00
      And passing the journey on costs us € 75.00
      When the customer asks on 1 March 2027 10:00 to let somebody else travel
      Then the request is rejected
      And this follows from the default

      Examples:
        | contract                      | note                     |
        | the order is a sale of goods  | tickets that were bought |
        | the order is one for services | a guide                  |

  Rule: Who booked a journey in our shop ends it, and does not withdraw from it

    @verify_with_counsel
    Scenario Outline: The word matters here
      Given the De Wit family, a consumer
      And a package journey of € 2,000.00, booked on 1 February 2027 on our signed terms
      And the order was made in our shop
      And the journey begins on 16 October 2027 12:00
      And cancelling saves us € 300.00, and we sell again for € 500.00
      When <request>
      Then the request is <verdict>
      And this follows from <provision>

      Examples:
        | request                                                       | verdict  | provision       | note              |
        | the customer cancels the journey on 1 October 2027 10:00      | paid     | BW 7:509(1)     | ends it           |
        | the customer withdraws from the order on 1 October 2027 10:00 | rejected | BW 6:230g(1)(e) | withdraws from it |

  Rule: For packages booked from 1 July 2018, and to the cent

    @verify_with_counsel
    Scenario Outline: The day before, none of it was law
      Given the De Wit family, a consumer
      And a package journey of € 2,000.00, booked on <booked> on our signed terms
      And the journey begins on 16 October 2018 12:00
      And passing the journey on costs us € 75.00
      And cancelling saves us € 300.00, and we sell again for € 500.00
      And force majeure struck the customer
      When <request>
      Then the request is <verdict>
      And this follows from <provision>

      Examples:
        | booked       | request                                                                 | verdict  | provision   | note                             |
        | 30 June 2018 | the customer asks on 1 September 2018 10:00 to let somebody else travel | rejected | the default | passing on, the day before       |
        | 1 July 2018  | the customer asks on 1 September 2018 10:00 to let somebody else travel | paid     | BW 7:506(1) | passing on, the first day        |
        | 30 June 2018 | the customer asks on 10 October 2018 00:00 to let somebody else travel  | rejected | the default | in the last week, the day before |
        | 1 July 2018  | the customer asks on 10 October 2018 00:00 to let somebody else travel  | referred | BW 7:506(1) | in the last week, the first day  |
        | 30 June 2018 | the customer cancels the journey on 1 October 2018 10:00                | rejected | the default | force majeure, the day before    |
        | 1 July 2018  | the customer cancels the journey on 1 October 2018 10:00                | free     | BW 7:509(3) | force majeure, the first day     |

    @verify_with_counsel
    Scenario Outline: A cent more than the fee comes back
      Given the De Wit family, a consumer
      And a package journey of € 2,000.00, booked on 1 February 2027 on our signed terms
      And the journey begins on 16 October 2027 12:00
      And cancelling saves us € 300.00, and we sell again for € 500.00
      And a deposit of <paid> was paid on 1 February 2027
      When the customer cancels the journey on 1 October 2027 10:00
      Then the customer pays € 1,200.00
      And € 0.00 of the deposit is forfeited
      And <set_off> is set off against what was paid
      And <refunded> is refunded
      And this follows from BW 7:509(2)
      And the administration refunds it by 15 October 2027 10:00

      Examples:
        | paid       | set_off    | refunded | note                     |
        | € 1,200.01 | € 1,200.00 | € 0.01   | a cent                   |
        | € 2,000.00 | € 1,200.00 | € 800.00 | the whole price was paid |

    @verify_with_counsel
    Scenario: Nothing was paid, so nothing comes back
      Given the De Wit family, a consumer
      And a package journey of € 2,000.00, booked on 1 February 2027 on our signed terms
      And the journey begins on 16 October 2027 12:00
      And cancelling saves us € 300.00, and we sell again for € 500.00
      When the customer cancels the journey on 1 October 2027 10:00
      Then the customer pays € 1,200.00
      And this follows from BW 7:509(2)
      And there is no need to refund what is left
