# policies/practice/our_own_failure.yaml
Feature: Where our service fell short, and what does not work

  Clause 9.5: "A defect is ours to mend", unless we owed no more than effort. Of what a consumer bought the law says whose
  defect it is. Clause 9.6: "Where our service fell short, changes are free."

  This book charges nothing by itself. In the examples the law does: for extra work and other materials (BW 7:752(1)), for
  ending works (BW 7:764(2)) and for a delivery that nobody took (BW 6:63).

  Rule: Where our service fell short, changes are free

    Background:
      Given Vecht Interiors, a business customer since 1 March 2019

    Scenario Outline: More work, other materials
      Given a contract for works of € 12,500.00, concluded on 4 January 2027
      And the works have been drawn and planned
      And we told the customer in time that it would cost more
      And <terms>
      And <service>
      When <request>
      Then the change is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | service                         | terms                          | request                                                                              | verdict | charge   | provision   | note                      |
        | our service fell short          | our terms were signed          | the customer asks on 20 April 2027 11:00 for € 400.00 of extra work                  | free    | € 0.00   | clause 9.6  | our fault                 |
        | our service was as it should be | our terms were signed          | the customer asks on 20 April 2027 11:00 for € 400.00 of extra work                  | paid    | € 400.00 | BW 7:752(1) | no fault of ours          |
        | our service fell short          | our terms were signed          | the customer asks on 20 April 2027 11:00 for other materials that cost € 400.00 more | free    | € 0.00   | clause 9.6  | our fault                 |
        | our service was as it should be | our terms were signed          | the customer asks on 20 April 2027 11:00 for other materials that cost € 400.00 more | paid    | € 400.00 | BW 7:752(1) | no fault of ours          |
        | our service fell short          | our terms were not handed over | the customer asks on 20 April 2027 11:00 for € 400.00 of extra work                  | free    | € 0.00   | clause 9.6  | without our terms as well |

    Scenario Outline: But the order stays an order
      Given a contract for works of € 12,500.00, concluded on 4 January 2027 on our signed terms
      And the works have been drawn and planned
      And we save € 11,500.00 when the works end
      And <service>
      And we told the customer so ourselves
      When <request>
      Then the cancellation is paid
      And the customer pays <charge>
      And this follows from BW 7:764(2)

      Examples:
        | service                         | request                                                         | charge     | note                 |
        | our service fell short          | the customer ends the works on 20 May 2027 11:00                | € 1,000.00 | ending is no change  |
        | our service fell short          | the customer ends € 12,000.00 of the works on 20 May 2027 11:00 | € 500.00   | nor is ending a part |
        | our service was as it should be | the customer ends the works on 20 May 2027 11:00                | € 1,000.00 | the same             |

    Scenario Outline: A delivery that nobody took
      Given an order of € 12,500.00, concluded on 4 January 2027
      And the order is a sale of goods
      And the quotation was signed
      And our terms were not handed over
      And the order is ready
      And the change costs us € 85.00
      And <service>
      When nobody is there on 20 April 2027 11:00 to receive the goods
      Then the request is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | service                         | verdict | charge  | provision  | note                         |
        | our service fell short          | free    | € 0.00  | clause 9.6 | we had not said when we come |
        | our service was as it should be | paid    | € 85.00 | BW 6:63    | he knew it                   |

  Rule: A defect is ours to mend

    Scenario Outline: Mended, unless it is effort that was promised
      Given Vecht Interiors, a business customer since 1 March 2019
      And an order of € 12,500.00, concluded on 4 January 2027 on our signed terms
      And the order is one for services
      And <obligation>
      And the order has been delivered
      When the customer reports a defect on 10 May 2027 13:00
      Then the request is <verdict>
      And this follows from <provision>
      And the service desk looks at the defect by 17 May 2027 13:00

      Examples:
        | obligation                                       | verdict  | provision  | note                                 |
        | a result was promised, and it is not there       | free     | clause 9.5 | the result is owed                   |
        | effort was promised, and the result is not there | referred | BW 6:74    | whether it was our best is looked at |

    Scenario Outline: Of what a consumer bought, the law says whose it is
      Given <customer>
      And an order of € 900.00, concluded on 4 January 2027 on our signed terms
      And the order is a sale of goods
      And it arrived on 1 February 2027
      And the customer discovered it on 1 May 2027
      And we can show that it comes from wrong use
      When the customer reports a defect on 10 May 2027 13:00
      Then the request is <verdict>
      And this follows from <provision>

      Examples:
        | customer                                                | verdict  | provision            | note                           |
        | Vecht Interiors, a business customer since 1 March 2019 | free     | clause 9.5           | we mend it for a business      |
        | Noor Bakker, a consumer                                 | rejected | BW 7:17(2), 7:18a(2) | by law, wrong use is no defect |

    Scenario: Who is told no hears of another way
      Given Noor Bakker, a consumer
      And an order of € 900.00, concluded on 4 January 2027 on our signed terms
      And the order is a sale of goods
      And it arrived on 1 February 2027
      And the customer discovered it on 1 May 2027
      And we can show that it comes from wrong use
      When the customer reports a defect on 10 May 2027 13:00
      Then the request is rejected
      And this follows from BW 7:17(2), 7:18a(2)
      And the order desk offers an alternative by 12 May 2027 17:00
      And the service desk looks at the defect by 17 May 2027 13:00
