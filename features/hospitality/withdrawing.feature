# policies/hospitality/certain_date.yaml
Feature: Changing one's mind about a stay or a meal

  Article 6:230p(e): for a stay or a meal on a certain date the law gives a consumer no time to change his mind. It is the
  special case of article 6:230p, which knows more such cases; in each of them, in the shop and for a business, we say no and
  offer something else: another date or a voucher, by 17:00 the next day (G37).

  Whoever may not withdraw may still cancel.

  Background:
    Given a reservation of € 240.00 for 4 persons, made on 1 September 2026 under our terms
    And a table was reserved
    And the services begin on 16 October 2027 19:00

  Rule: No second thoughts, and each no for its own reason

    Scenario Outline: A consumer who reserved at a distance
      Given the De Wit family, a consumer
      And <what>
      When the customer withdraws from the reservation on 5 September 2026 10:00
      Then the request is rejected
      And this follows from <provision>
      And the reservations desk offers an alternative by 6 September 2026 17:00

      Examples:
        | what                                                     | provision       | note                           |
        | it was booked for a certain date                         | BW 6:230p(e)    | a table at seven               |
        | it spoils quickly                                        | BW 6:230p       | a dish that is fetched         |
        | its price moves with the financial market                | BW 6:230p       | a voucher in another currency  |
        | with the customer's consent all of it has been performed | BW 6:230p       | the meal was brought and eaten |
        | it is made to the customer's own wishes                  | BW 6:230p(f)(1) | a cake with a name on it       |

    Scenario: The certain date is the reason that counts
      Given the De Wit family, a consumer
      And the reservation is for a certain date
      When the customer withdraws from the reservation on 5 September 2026 10:00
      Then the request is rejected
      And this follows from BW 6:230p(e), the exception to BW 6:230p

    Scenario Outline: Who reserved at our desk, or is a business
      Given <who>
      And <where>
      And the reservation is for a certain date
      When the customer withdraws from the reservation on 5 September 2026 10:00
      Then the request is rejected
      And this follows from <provision>
      And the reservations desk offers an alternative by 6 September 2026 17:00

      Examples:
        | who                                                       | where                           | provision       | note        |
        | the De Wit family, a consumer                             | the order was made in our shop  | BW 6:230g(1)(e) | at our desk |
        | De Wit Architects, a business customer since 1 March 2019 | the order was made by telephone | BW 6:230g(1)(a) | a business  |

  Rule: Who may not withdraw may still cancel, or change

    @verify_with_counsel
    Scenario Outline: On the same day
      Given the De Wit family, a consumer
      And the reservation is for a certain date
      When <request>
      Then the request is free
      And this follows from <provision>

      Examples:
        | request                                                         | provision  | note            |
        | the customer cancels the reservation on 5 September 2026 10:00  | clause 3.1 | a year before   |
        | the customer cancels 2 of the persons on 5 September 2026 10:00 | clause 3.1 | two of the four |
        | the customer asks on 5 September 2026 10:00 for another date    | clause 4.4 | another evening |

    Scenario: A voucher without a date may be given back
      Given the De Wit family, a consumer
      And it is a voucher without a date
      When the customer withdraws from the reservation on 5 September 2026 10:00
      Then the request is free
      And this follows from BW 6:230o(1)
      And there is no need to offer an alternative
