# policies/practice/reasons.yaml
Feature: First we ask why

  Clause 2.12: "As long as we do not know why you want it, we wait." Bargaining, trouble and regret are answered differently. A
  defect, a delivery that nobody took and a withdrawal need no reason, nor does a consumer who cancels while the law gives time
  to change one's mind (BW 6:230o): until 14 days after the goods arrived, or after a service was ordered.

  Rule: Whoever changes or ends an order is asked for the reason

    Background:
      Given Vecht Interiors, a business customer since 1 March 2019
      And an order of € 12,500.00, concluded on 4 January 2027
      And the order is a sale of goods
      And the quotation was signed

    Scenario Outline: A change or the end of an order waits for it
      Given our terms were signed
      And the customer gives no reason
      When <request>
      Then we wait until we have the reason of the request
      And this follows from clause 2.12, the exception to clause 2.1
      And this follows from clause 2.12, the exception to BW 6:217
      And the order desk asks for the reason by 8 March 2027 23:59
      And there is no need to offer an alternative

      Examples:
        | request                                                                 | note                 |
        | the customer asks on 8 March 2027 14:00 to change the design            | he may be bargaining |
        | the customer asks on 8 March 2027 14:00 to move the delivery date       | he may be in trouble |
        | the customer asks on 8 March 2027 14:00 to swap one article for another | he may regret it     |
        | the customer cancels the order on 8 March 2027 14:00                    | all of these         |
        | the customer cancels € 5,000.00 of the order on 8 March 2027 14:00      | of a part as well    |

    Scenario Outline: What needs no reason
      Given our terms were signed
      And the customer gives no reason
      When <request>
      Then the request is <verdict>
      And this follows from <provision>
      And there is no need to ask why the customer wants this

      Examples:
        | request                                                     | verdict  | provision       | note                            |
        | the customer reports a defect on 8 March 2027 14:00         | free     | clause 9.5      | the defect is the reason        |
        | nobody is there on 8 March 2027 14:00 to receive the goods  | rejected | the default     | nothing was asked               |
        | the customer withdraws from the order on 8 March 2027 14:00 | rejected | BW 6:230g(1)(a) | no reason would help a business |

    Scenario Outline: Any reason is a reason
      Given our terms were signed
      And <reason>
      When the customer cancels the order on 8 March 2027 14:00
      Then the cancellation is rejected
      And this rests on clause 2.1
      And there is no need to ask why the customer wants this

      Examples:
        | reason                            | note                         |
        | the customer is bargaining        | then we know                 |
        | the customer regrets the order    | a deal is a deal             |
        | the customer made an error        | and so it is here            |
        | the customer is in difficulties   | then we look for another way |
        | force majeure struck the customer | then as well                 |

    Scenario: Also where our terms never came into the order
      Given our terms were not handed over
      And the customer gives no reason
      When the customer cancels the order on 8 March 2027 14:00
      Then we wait until we have the reason of the request
      And this follows from clause 2.12
      And the order desk asks for the reason by 8 March 2027 23:59
      And the order desk asks for the evidence by 8 March 2027 23:59

  Rule: A consumer who may still withdraw is not asked

    Background:
      Given Noor Bakker, a consumer
      And an order of € 400.00, concluded on 1 March 2027 on our signed terms
      And it comes from stock
      And the customer gives no reason

    Scenario Outline: Goods, until 14 days after they arrived
      Given the order is a sale of goods
      And <channel>
      And we told the customer of the right to withdraw before the order
      And <arrival>
      When the customer cancels the order on <moment>
      Then the cancellation is <verdict>
      And this follows from <provision>

      Examples:
        | channel                        | arrival                    | moment              | verdict | provision       | note                           |
        | the order was made online      | it has not arrived yet     | 20 March 2027 10:00 | free    | BW 6:230o(1)(b) | the 14 days have not begun     |
        | the order was made online      | it arrived on 8 March 2027 | 22 March 2027 23:59 | free    | BW 6:230o(1)    | the last minute of day 14      |
        | the order was made online      | it arrived on 8 March 2027 | 23 March 2027 00:00 | on hold | clause 2.12     | day 15                         |
        | the order was made in our shop | it has not arrived yet     | 20 March 2027 10:00 | on hold | clause 2.12     | no right to withdraw in a shop |
        | the order was made in our shop | it arrived on 8 March 2027 | 10 March 2027 10:00 | on hold | clause 2.12     | nor after it arrived           |

    Scenario Outline: A service, until 14 days after the order
      Given the order is one for services
      And the order was made online
      And we told the customer of the right to withdraw before the order
      And it has not been delivered
      And work worth € 0.00 has been done
      And we spent € 50.00 on research and material
      And we can still avoid costs of € 0.00
      And nobody asked us to begin at once
      When the customer cancels the order on <moment>
      Then the cancellation is <verdict>
      And this follows from <provision>

      Examples:
        | moment              | verdict | provision    | note                      |
        | 15 March 2027 23:59 | free    | BW 6:230o(1) | the last minute of day 14 |
        | 16 March 2027 00:00 | on hold | clause 2.12  | day 15                    |
