# policies/webshop/cooling_off.yaml
Feature: What sending back costs, in the days of the law and in ours

  Clause 5.2: "In the extra days sending back is at your cost, if we told you so before you ordered." Clause 5.3: "In
  those days too you pay for wear beyond trying it, up to the price." Clause 7.4: "Within the days of the law you pay
  for our return label." The law takes that away where nobody told the customer (article 6:230s), and takes nothing
  else.

  Background:
    Given Sanne Bakker, a consumer
    And an order of € 400.00, concluded on 3 May 2027
    And it comes from stock
    And it arrived on 10 May 2027
    And in all the customer has paid € 400.00

  Rule: Sending back costs nothing unless the customer knew

    Scenario Outline: Told or not told, on day 10 and on day 22
      Given it comes back with our label, which costs € 24.50
      And <told>
      When the customer withdraws from the order on <moment>
      Then the customer pays <charge>
      And <refunded> is refunded
      And this follows from <provision>

      Examples:
        | told                                                              | moment            | charge  | refunded | provision    | note                           |
        | the customer knew that sending back is at the customer's own cost | 20 May 2027 10:00 | € 24.50 | € 375.50 | clause 7.4   | told, so it is due             |
        | nobody told the customer who pays for sending back                | 20 May 2027 10:00 | € 0.00  | € 400.00 | BW 6:230o(1) | not told: the law takes it off |
        | the customer knew that sending back is at the customer's own cost | 1 June 2027 10:00 | € 24.50 | € 375.50 | clause 5.2   | told, so it is due             |
        | nobody told the customer who pays for sending back                | 1 June 2027 10:00 | € 0.00  | € 400.00 | clause 5.1   | not told: we ask nothing       |

    Scenario Outline: A cent is a cost as well
      Given it comes back with our label, which costs € 0.01
      When the customer withdraws from the order on <moment>
      Then the customer pays € 0.01
      And € 399.99 is refunded
      And this follows from <provision>

      Examples:
        | moment            | provision  | note                   |
        | 20 May 2027 10:00 | clause 7.4 | in the days of the law |
        | 1 June 2027 10:00 | clause 5.2 | in ours                |

  Rule: Trying is free, wear is not

    Scenario Outline: Worn, on day 22
      Given it was used more than to try it, and lost <lost> of its value
      When the customer withdraws from the order on 1 June 2027 10:00
      Then the customer pays <charge>
      And <refunded> is refunded
      And this follows from <provision>

      Examples:
        | lost     | charge   | refunded | provision  | note                          |
        | € 0.00   | € 0.00   | € 400.00 | clause 5.1 | only tried                    |
        | € 0.01   | € 0.01   | € 399.99 | clause 5.3 | worn by a cent                |
        | € 60.00  | € 60.00  | € 340.00 | clause 5.3 | what it lost                  |
        | € 400.00 | € 400.00 | € 0.00   | clause 5.3 | all of its price              |
        | € 400.01 | € 400.00 | € 0.00   | clause 5.3 | and never more than its price |

    Scenario Outline: Worn, on day 10: only if the customer was told of the right
      Given it was used more than to try it, and lost € 60.00 of its value
      And <told>
      When the customer withdraws from the order on 20 May 2027 10:00
      Then the customer pays <charge>
      And this follows from <provision>

      Examples:
        | told                                                           | charge  | provision    | note            |
        | we told the customer of the right to withdraw before the order | € 60.00 | BW 6:230s(3) | all of the loss |
        | we never told the customer of the right to withdraw            | € 0.00  | BW 6:230o(1) | nothing is due  |

    Scenario: Label and wear together
      Given it comes back with our label, which costs € 24.50
      And it was used more than to try it, and lost € 60.00 of its value
      When the customer withdraws from the order on 1 June 2027 10:00
      Then the request is paid
      And the customer pays € 84.50
      And € 24.50 of it is for sending back
      And € 60.00 of it is for loss of value
      And this follows from clause 5.3

  Rule: The money and the way back

    Background:
      Given the customer wrote an e-mail

    Scenario Outline: While the sales manager looks at the bill, what is left goes back
      Given a complaint of the customer is open
      And it was used more than to try it, and lost <lost> of its value
      When the customer withdraws from the order on 1 June 2027 10:00
      Then the sales manager must approve it
      And this follows from guideline G7
      And the order desk acknowledges the withdrawal by 1 June 2027 23:59
      And the administration refunds it by 15 June 2027 10:00

      Examples:
        | lost     | note                     |
        | € 60.00  | € 340.00 is not at issue |
        | € 399.99 | nor is the last cent     |

    Scenario: Where nothing is left, nothing goes back
      Given a complaint of the customer is open
      And it was used more than to try it, and lost € 400.00 of its value
      When the customer withdraws from the order on 1 June 2027 10:00
      Then the sales manager must approve it
      And this follows from guideline G7
      And there is no need to refund what is left

    Scenario: Who is too late need not hear how to send it back
      When the customer withdraws from the order on 10 June 2027 00:00
      Then the request is rejected
      And this follows from clause 5.4
      And the order desk offers an alternative by 12 June 2027 17:00
      And there is no need to tell the customer how to send it back
      And there is no need to refund what is left
