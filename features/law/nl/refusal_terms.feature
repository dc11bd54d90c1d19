# policies/law/nl/refusal.yaml
Feature: Whose terms hold decides who pays for a delivery that is not taken

  Article 6:63 of the Civil Code speaks where our terms do not: it yields to what was agreed. The law's own book holds no
  clause about it, so where our terms apply nothing is charged here; where the customer's terms or nobody's apply, the
  customer pays what the refusal costs us. So this shows for every way in which terms come into an order whose they are.

  Background:
    Given Vecht Interiors, a business customer since 1 March 2019
    And an order of € 9,000.00, concluded on 4 January 2027
    And the order is a sale of goods
    And the order was negotiated with us
    And the order has been shipped
    And the change costs us € 240.00

  Rule: Nobody's terms: the law speaks

    Scenario Outline: Not handed over, or not so that they could be kept
      Given <terms>
      When nobody is there on 30 April 2027 10:00 to receive the goods
      Then the customer pays € 240.00
      And this follows from BW 6:63
      And this rests on BW 6:233(b)
      And the order desk keeps the goods safe and says so by 30 April 2027 23:59

      Examples:
        | terms                                         | note                            |
        | our terms were not handed over                | never seen                      |
        | our terms were filed but not handed over      | filing is not handing over      |
        | our terms could only be read through a link   | nothing of it was made online   |

    Scenario Outline: Handed over, but never named
      Given our terms were handed over
      And our offer did not name our terms
      And <earlier>
      When nobody is there on 30 April 2027 10:00 to receive the goods
      Then the request is <verdict>
      And this <why>

      Examples:
        | earlier                            | verdict  | why                  | note                             |
        | there were no earlier orders       | paid     | follows from BW 6:63 | nobody agreed to them            |
        | earlier orders were done on our terms | rejected | rests on BW 3:35  | they need not be named once more |

  Rule: Our terms: they say what it costs, and here they are silent

    Scenario Outline: The customer had them
      Given <terms>
      When nobody is there on 30 April 2027 10:00 to receive the goods
      Then the request is rejected
      And this rests on BW 6:234
      And there is no need to keep the goods safe and say so

      Examples:
        | terms                      | note                       |
        | our terms were handed over | with the offer             |
        | our terms were signed      | signed, so seen            |

    Scenario Outline: The customer did not get them, and can't object
      Given our terms were not handed over
      And <reason>
      When nobody is there on 30 April 2027 10:00 to receive the goods
      Then the request is rejected
      And this rests on <ground>

      Examples:
        | reason                                        | ground   | note                               |
        | 50 people work at the customer                | BW 6:235 | large by its people                |
        | the customer publishes annual accounts        | BW 6:235 | large by its accounts              |
        | the customer works with nearly the same terms | BW 6:235 | it knows them                      |
        | the customer is a business from abroad        | BW 6:235 | from abroad                        |
        | earlier orders were done on our terms         | BW 3:35  | as always                          |

    Scenario: Filed, where handing over was not possible
      Given our terms were filed but not handed over
      And handing the terms over was not possible
      And the quotation says where, when and under which number they are filed
      When nobody is there on 30 April 2027 10:00 to receive the goods
      Then the request is rejected
      And this rests on BW 6:234(1)

  Rule: The customer's terms: the law speaks as well

    Background:
      Given our terms were handed over

    Scenario: The customer turned ours down
      Given the customer expressly rejected our terms
      When nobody is there on 30 April 2027 10:00 to receive the goods
      Then the customer pays € 240.00
      And this follows from BW 6:63
      And this rests on BW 6:225(3)

    Scenario Outline: Both were named
      Given the customer mentioned its own terms
      And <first>
      When nobody is there on 30 April 2027 10:00 to receive the goods
      Then the request is <verdict>
      And this rests on <ground>

      Examples:
        | first                                 | verdict  | ground      | note                    |
        | the customer's terms were named first | paid     | BW 6:225(3) | the first counts        |
        | our terms were named first            | rejected | BW 6:234    | and here ours came first |
