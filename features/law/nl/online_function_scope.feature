# policies/law/nl/online_function.yaml
Feature: Who must have the function to withdraw, and what a click on it means

  Article 11a of Directive 2011/83: the function is for contracts that were made online and that a consumer may withdraw
  from. What is clicked there is a withdrawal, and is acknowledged at once; every other withdrawal the same day.

  Background:
    Given the order is a sale of goods
    And our terms were handed over

  Rule: The function is for what was bought online and may come back

    Scenario Outline: Missing where it should be
      Given Sanne Bakker, a consumer
      And it comes from stock
      And the order was made online
      And an order of € 400.00, concluded on 19 June 2026
      And it arrived on 22 June 2026
      And our site has no function to withdraw
      When <request>
      Then the request is <verdict>
      And this follows from <provision>
      And the sales manager puts the function on the site by 26 June 2026 10:00

      Examples:
        | request                                                               | verdict  | provision    | note                             |
        | the customer withdraws from the order on 25 June 2026 10:00           | free     | BW 6:230o(1) | the customer found another way   |
        | the customer asks on 25 June 2026 10:00 to deliver to another address | rejected | the default  | whatever is asked, it is missing |

    Scenario Outline: Not missing where there is no need of it
      Given Sanne Bakker, a consumer
      And <what>
      And <where>
      And an order of € 400.00, concluded on <ordered>
      And it arrived on 22 June 2026
      And <function>
      When the customer withdraws from the order on 25 June 2026 10:00
      Then the request is <verdict>
      And this follows from <provision>
      And there is no need to put the withdrawal function on the site

      Examples:
        | what                                    | where                           | ordered      | function                             | verdict  | provision       | note                               |
        | it comes from stock                     | the order was made online       | 19 June 2026 | our site has a function to withdraw  | free     | BW 6:230o(1)    | it is there                        |
        | it comes from stock                     | the order was made by telephone | 19 June 2026 | our site has no function to withdraw | free     | BW 6:230o(1)    | a telephone has no buttons of ours |
        | it is made to the customer's own wishes | the order was made online       | 19 June 2026 | our site has no function to withdraw | rejected | BW 6:230p(f)(1) | there is no right to withdraw      |
        | it comes from stock                     | the order was made online       | 18 June 2026 | our site has no function to withdraw | free     | BW 6:230o(1)    | the day before the law             |

    Scenario Outline: Late, where the function does not matter
      Given Sanne Bakker, a consumer
      And it comes from stock
      And <where>
      And an order of € 400.00, concluded on 19 June 2026
      And it arrived on 22 June 2026
      And our site has no function to withdraw
      When <request>
      Then the request is rejected
      And this follows from <provision>

      Examples:
        | where                           | request                                                              | provision   | note              |
        | the order was made by telephone | the customer withdraws from the order on 7 July 2026 00:00           | BW 6:230o   | not bought online |
        | the order was made online       | the customer asks on 7 July 2026 00:00 to deliver to another address | the default | no withdrawal     |
        | the order was made online       | nobody is there on 7 July 2026 00:00 to receive the goods            | the default | nor is this       |

    @verify_with_counsel
    Scenario: Who calls it cancelling is looked at as well
      Given Sanne Bakker, a consumer
      And it comes from stock
      And the order was made online
      And an order of € 400.00, concluded on 19 June 2026
      And it arrived on 22 June 2026
      And our site has no function to withdraw
      When the customer cancels the order on 7 July 2026 00:00
      Then the sales manager must approve it
      And this follows from Dir. 2011/83 art. 10(1), 11a

  Rule: A click is acknowledged at once, whatever comes of it

    Background:
      Given an order of € 400.00, concluded on 19 June 2026
      And the customer clicked on the function on our site

    Scenario Outline: A consumer online, at once
      Given Sanne Bakker, a consumer
      And <what>
      And the order was made online
      And <arrival>
      When the customer withdraws from the order on 25 June 2026 10:00
      Then the request is <verdict>
      And this follows from <provision>
      And the order desk acknowledges the withdrawal by 25 June 2026 10:00

      Examples:
        | what                                    | arrival                    | verdict  | provision       | note                  |
        | it comes from stock                     | it arrived on 22 June 2026 | free     | BW 6:230o(1)    | a right               |
        | it comes from stock                     | it has not arrived yet     | free     | BW 6:230o(1)(b) | before it came        |
        | it is made to the customer's own wishes | it arrived on 22 June 2026 | rejected | BW 6:230p(f)(1) | no right, but a click |

    Scenario Outline: Everybody else, the same day or not at all
      Given Sanne Bakker, a consumer
      And it comes from stock
      And <where>
      And it arrived on 22 June 2026
      When <request>
      Then the request is free
      And this follows from BW 6:230o(1)
      And the order desk acknowledges the withdrawal by 25 June 2026 23:59

      Examples:
        | where                           | request                                                     | note                            |
        | the order was made by telephone | the customer withdraws from the order on 25 June 2026 10:00 | the order was not made there    |
        | the order was made online       | the customer cancels the order on 25 June 2026 10:00        | said otherwise, so the same day |

    Scenario: A business that clicks
      Given Sanne Bakker, a business
      And it comes from stock
      And the order was made online
      And it arrived on 22 June 2026
      When the customer withdraws from the order on 25 June 2026 10:00
      Then the request is rejected
      And this follows from BW 6:230g(1)(a)
      And there is no need to confirm that the withdrawal was received
