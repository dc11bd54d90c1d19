# policies/webshop/cooling_off.yaml
Feature: Thirty days to send back, where the law gives fourteen

  Clause 5.1: "Our trustmark gives you 30 days after delivery to send back what came from stock; of orders before 1
  March 2024: 21 days." Clause 5.2: "In those extra days sending back is at your cost, if we told you so before you
  ordered." Clause 5.3: "In those extra days too you pay for wear beyond trying it." Clause 5.4: "After the last day
  it stays with you." Clause 5.5: "What you put together from options has no extra days." The law gives 14 days
  (article 6:230o of the Civil Code). Where both speak, what is best for the customer counts.

  Background:
    Given Sanne Bakker, a consumer
    And in all the customer has paid € 400.00

  Rule: First the days of the law, then those of the trustmark

    Background:
      Given an order of € 400.00, concluded on 3 May 2027
      And it arrived on 10 May 2027

    Scenario Outline: Day 14 and day 15, day 30 and day 31
      Given it comes from stock
      When the customer withdraws from the order on <moment>
      Then the request is <verdict>
      And <refunded> is refunded
      And this follows from <provision>

      Examples:
        | moment             | verdict  | refunded | provision    | note                                |
        | 24 May 2027 23:59  | free     | € 400.00 | BW 6:230o(1) | day 14: the law                     |
        | 25 May 2027 00:00  | free     | € 400.00 | clause 5.1   | day 15: the law no longer, we still |
        | 9 June 2027 23:59  | free     | € 400.00 | clause 5.1   | the last minute of day 30           |
        | 10 June 2027 00:00 | rejected | € 0.00   | clause 5.4   | day 31                              |

    Scenario Outline: Only under the trustmark, and the law holds without it
      Given it comes from stock
      And <trustmark>
      When the customer withdraws from the order on <moment>
      Then the request is <verdict>
      And this follows from <provision>

      Examples:
        | trustmark                                               | moment            | verdict  | provision    | note                    |
        | the order falls under our trustmark                     | 1 June 2027 10:00 | free     | clause 5.1   | day 22                  |
        | the order came through a platform without our trustmark | 1 June 2027 10:00 | rejected | clause 5.4   | only the law's 14 days  |
        | the order came through a platform without our trustmark | 24 May 2027 23:59 | free     | BW 6:230o(1) | those nobody takes away |
        | the order falls under our trustmark                     | 24 May 2027 23:59 | free     | BW 6:230o(1) | the law comes first     |

    Scenario Outline: The day of sending counts, not that of arrival
      Given it comes from stock
      And the customer sent it by letter on <sent>
      When the customer withdraws from the order on 14 June 2027 09:00
      Then the request is <verdict>
      And this follows from <provision>

      Examples:
        | sent         | verdict  | provision  | note             |
        | 9 June 2027  | free     | clause 5.1 | posted on day 30 |
        | 10 June 2027 | rejected | clause 5.4 | posted on day 31 |

    Scenario Outline: Who was never told of the right has longer by law than by our terms
      Given it comes from stock
      And <told>
      When the customer withdraws from the order on 1 July 2027 10:00
      Then the request is <verdict>
      And this follows from <provision>

      Examples:
        | told                                                           | verdict  | provision    | note                           |
        | we told the customer of the right to withdraw before the order | rejected | clause 5.4   | day 52                         |
        | we never told the customer of the right to withdraw            | free     | BW 6:230o(1) | until a year after the 14 days |

    @verify_with_counsel
    Scenario Outline: Made for you, put together, or from stock
      Given <made>
      When the customer withdraws from the order on <moment>
      Then the request is <verdict>
      And this follows from <provision>

      Examples:
        | made                                      | moment            | verdict  | provision                  | note                           |
        | it comes from stock                       | 24 May 2027 23:59 | free     | BW 6:230o(1)               | the law                        |
        | it was put together from standard options | 24 May 2027 23:59 | referred | BW 6:230p(f)(1), 6:230o(1) | nobody is sure: a person looks |
        | it was put together from standard options | 25 May 2027 00:00 | rejected | clause 5.5                 | no extra days                  |
        | it is made to the customer's own wishes   | 24 May 2027 23:59 | rejected | BW 6:230p(f)(1)            | no time to change one's mind   |

    Scenario Outline: The customer hears how, and by when the money is back
      Given it comes from stock
      And <channel>
      When the customer withdraws from the order on 1 June 2027 10:00
      Then the request is free
      And this follows from clause 5.1
      And the order desk acknowledges the withdrawal by <until>
      And the order desk says how to send it back by 2 June 2027 17:00
      And the administration refunds it by 15 June 2027 10:00

      Examples:
        | channel                                          | until             | note             |
        | the customer wrote an e-mail                     | 1 June 2027 23:59 | the same day     |
        | the customer clicked on the function on our site | 1 June 2027 10:00 | a click: at once |

  Rule: The days are those of the terms on which the order was placed

    Scenario Outline: Ordered on the last day of 21 days, or the first of 30
      Given an order of € 400.00, concluded on <placed>
      And it comes from stock
      And it arrived on 8 March 2024
      When the customer withdraws from the order on <moment>
      Then the request is <verdict>
      And this follows from <provision>

      Examples:
        | placed           | moment              | verdict  | provision  | note         |
        | 29 February 2024 | 29 March 2024 12:00 | free     | clause 5.1 | day 21 of 21 |
        | 29 February 2024 | 30 March 2024 12:00 | rejected | clause 5.4 | day 22       |
        | 1 March 2024     | 30 March 2024 12:00 | free     | clause 5.1 | day 22 of 30 |
        | 1 March 2024     | 8 April 2024 12:00  | rejected | clause 5.4 | day 31       |
