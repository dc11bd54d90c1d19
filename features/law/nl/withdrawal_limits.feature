# policies/law/nl/withdrawal_costs.yaml
Feature: What a withdrawal costs, to the cent and to the day

  Articles 6:230o, 6:230r and 6:230s of the Civil Code, where they begin and where they end: told on the very day that the
  days begin is told in time; a cent that was lost, performed or paid counts; the last day is a working day.

  Background:
    Given Sanne Bakker, a consumer
    And it comes from stock
    And the order was made online
    And our terms were handed over

  Rule: Who was told in time pays for wear, to the cent

    Scenario Outline: Told on the day of receipt is in time, a day later is not
      Given an order of € 400.00, concluded on 1 March 2027
      And the order is a sale of goods
      And it arrived on 8 March 2027
      And in all the customer has paid € 400.00
      And it was used more than to try it, and lost <wear> of its value
      And <told>
      When <request>
      Then the request is <verdict>
      And the customer pays <charge>
      And <refunded> is refunded
      And this follows from <provision>
      And the administration refunds it by 24 March 2027 10:00

      Examples:
        | wear     | told                                                               | request                                                           | verdict | charge   | refunded | provision    | note                               |
        | € 60.00  | we only told the customer of the right to withdraw on 5 March 2027 | the customer withdraws from the order on 10 March 2027 10:00      | paid    | € 60.00  | € 340.00 | BW 6:230s(3) | before it arrived                  |
        | € 60.00  | we only told the customer of the right to withdraw on 8 March 2027 | the customer withdraws from the order on 10 March 2027 10:00      | paid    | € 60.00  | € 340.00 | BW 6:230s(3) | on the day it arrived              |
        | € 60.00  | we only told the customer of the right to withdraw on 9 March 2027 | the customer withdraws from the order on 10 March 2027 10:00      | free    | € 0.00   | € 400.00 | BW 6:230o(1) | a day after that                   |
        | € 60.00  | we told the customer of the right to withdraw before the order     | the customer cancels the order on 10 March 2027 10:00             | paid    | € 60.00  | € 340.00 | BW 6:230s(3) | who cancels is told as well        |
        | € 60.00  | we told the customer of the right to withdraw before the order     | the customer cancels € 150.00 of the order on 10 March 2027 10:00 | paid    | € 60.00  | € 90.00  | BW 6:230s(3) | for a part: € 150.00 less the wear |
        | € 0.01   | we told the customer of the right to withdraw before the order     | the customer withdraws from the order on 10 March 2027 10:00      | paid    | € 0.01   | € 399.99 | BW 6:230s(3) | a cent of wear                     |
        | € 399.99 | we told the customer of the right to withdraw before the order     | the customer withdraws from the order on 10 March 2027 10:00      | paid    | € 399.99 | € 0.01   | BW 6:230s(3) | a cent comes back                  |

    Scenario Outline: Who has no right to withdraw, or does not use it, is not charged for wear
      Given an order of € 400.00, concluded on 1 March 2027
      And the order is a sale of goods
      And it arrived on 8 March 2027
      And in all the customer has paid € 400.00
      And it was used more than to try it, and lost € 60.00 of its value
      When <request>
      Then the request is rejected
      And the customer pays € 0.00
      And this follows from <provision>

      Examples:
        | request                                                                | provision   | note             |
        | the customer cancels the order on 23 March 2027 10:00                  | the default | day 15: too late |
        | nobody is there on 10 March 2027 10:00 to receive the goods            | the default | stays away       |
        | the customer asks on 10 March 2027 10:00 to deliver to another address | the default | keeps it         |

    Scenario Outline: Goods that somebody began to install unasked: the administration works it out
      Given an order of € 400.00, concluded on 1 March 2027
      And the order is a sale of goods
      And it arrived on 8 March 2027
      And nobody asked us to begin at once
      And work worth € 120.00 has been done
      And in all the customer has paid € 400.00
      When <request>
      Then the administration must approve it
      And this follows from BW 6:230s(5)
      And the order desk acknowledges the withdrawal by 10 March 2027 23:59

      Examples:
        | request                                                           | note           |
        | the customer withdraws from the order on 10 March 2027 10:00      | withdraws      |
        | the customer cancels the order on 10 March 2027 10:00             | cancels        |
        | the customer cancels € 150.00 of the order on 10 March 2027 10:00 | cancels a part |

  Rule: Of a service, what was done on request is paid, and nothing else

    Background:
      Given an order of € 400.00, concluded on 1 March 2027
      And the order is one for services

    Scenario Outline: Asked to begin, and told of the right
      Given <start>
      And <told>
      And work worth <done> has been done
      And in all the customer has paid € 0.00
      When the customer withdraws from the order on 10 March 2027 10:00
      Then the customer pays <charge>
      And this follows from <provision>
      And the order desk acknowledges the withdrawal by 10 March 2027 23:59

      Examples:
        | start                                  | told                                                           | done     | charge   | provision    | note                  |
        | the customer asked us to begin at once | we told the customer of the right to withdraw before the order | € 120.00 | € 120.00 | BW 6:230s(4) | both                  |
        | the customer asked us to begin at once | we told the customer of the right to withdraw before the order | € 0.01   | € 0.01   | BW 6:230s(4) | a cent was done       |
        | the customer asked us to begin at once | we told the customer of the right to withdraw before the order | € 0.00   | € 0.00   | BW 6:230o(1) | nothing was done      |
        | the customer asked us to begin at once | we never told the customer of the right to withdraw            | € 120.00 | € 0.00   | BW 6:230o(1) | asked, but not told   |
        | nobody asked us to begin at once       | we told the customer of the right to withdraw before the order | € 120.00 | € 0.00   | BW 6:230o(1) | told, but did not ask |

    Scenario Outline: Begun without that, and some of it paid: the administration works it out
      Given <start>
      And <told>
      And work worth <done> has been done
      And in all the customer has paid <paid>
      When the customer withdraws from the order on 10 March 2027 10:00
      Then the administration must approve it
      And this follows from BW 6:230s(5)
      And the order desk acknowledges the withdrawal by 10 March 2027 23:59

      Examples:
        | start                                  | told                                                           | done     | paid     | note                  |
        | nobody asked us to begin at once       | we told the customer of the right to withdraw before the order | € 120.00 | € 400.00 | told, but did not ask |
        | the customer asked us to begin at once | we never told the customer of the right to withdraw            | € 120.00 | € 400.00 | asked, but not told   |
        | nobody asked us to begin at once       | we told the customer of the right to withdraw before the order | € 0.01   | € 400.00 | a cent was done       |
        | nobody asked us to begin at once       | we told the customer of the right to withdraw before the order | € 120.00 | € 0.01   | a cent was paid       |

    Scenario Outline: Too late to withdraw, the work that was done is paid
      Given nobody asked us to begin at once
      And work worth € 120.00 has been done
      And in all the customer has paid € 400.00
      When <request>
      Then the request is rejected
      And this follows from <provision>

      Examples:
        | request                                                                | provision   | note                |
        | the customer withdraws from the order on 16 March 2027 10:00           | BW 6:230o   | day 15              |
        | nobody is there on 10 March 2027 10:00 to receive the goods            | the default | stays away          |
        | the customer asks on 10 March 2027 10:00 to deliver to another address | the default | a change of address |

  Rule: The last day is a working day, also after twelve months or after being told late

    Scenario Outline: A Saturday gives way to Monday
      Given an order of € 400.00, concluded on 1 March 2027
      And the order is a sale of goods
      And it arrived on <arrived>
      And <told>
      When the customer withdraws from the order on <moment>
      Then the request is <verdict>
      And this follows from <provision>

      Examples:
        | arrived       | told                                                              | moment              | verdict  | provision    | note                                    |
        | 11 March 2027 | we never told the customer of the right to withdraw               | 27 March 2028 23:59 | free     | BW 6:230o(1) | 12 months end on Saturday 25 March 2028 |
        | 11 March 2027 | we never told the customer of the right to withdraw               | 28 March 2028 00:00 | rejected | BW 6:230o    | the day after that Monday               |
        | 8 March 2027  | we only told the customer of the right to withdraw on 5 June 2027 | 21 June 2027 23:59  | free     | BW 6:230o(1) | 14 days end on Saturday 19 June 2027    |
        | 8 March 2027  | we only told the customer of the right to withdraw on 5 June 2027 | 22 June 2027 00:00  | rejected | BW 6:230o    | the day after that Monday               |
