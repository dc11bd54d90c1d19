# policies/law/nl/online_function.yaml
Feature: Withdrawing with a function on the site

  Article 11a of Directive 2011/83, from 19 June 2026: who sells online offers consumers a function to withdraw, and
  acknowledges a withdrawal at once. Whether a missing function makes the days longer is not certain: who withdraws after
  the days, within 12 months more, is looked at by a person.

  Background:
    Given Sanne Bakker, a consumer
    And the order is a sale of goods
    And it comes from stock
    And the order was made online
    And our terms were handed over

  Rule: A click is a withdrawal, and is acknowledged at once

    Scenario Outline: From 19 June 2026 at once, for every other withdrawal the same day
      Given an order of € 400.00, concluded on <ordered>
      And it arrived on 22 June 2026
      And <way>
      When the customer withdraws from the order on 6 July 2026 23:10
      Then the request is free
      And this follows from BW 6:230o(1)
      And the order desk acknowledges the withdrawal by <due>

      Examples:
        | ordered      | way                                            | due                | note                       |
        | 18 June 2026 | the customer clicked on the function on our site | 6 July 2026 23:59 | the day before: same day   |
        | 19 June 2026 | the customer clicked on the function on our site | 6 July 2026 23:10 | the first day: at once     |
        | 19 June 2026 | the customer wrote an e-mail                   | 6 July 2026 23:59  | no click: same day         |

    Scenario: A click counts from its minute, also a minute too late
      Given an order of € 400.00, concluded on 19 June 2026
      And it arrived on 22 June 2026
      And the customer clicked on the function on our site
      When the customer withdraws from the order on 7 July 2026 00:00
      Then the request is rejected
      And this follows from BW 6:230o
      And the order desk acknowledges the withdrawal by 7 July 2026 00:00

  Rule: The function must be there

    @verify_with_counsel
    Scenario: Without it, a person looks at a late withdrawal
      Given an order of € 400.00, concluded on 19 June 2026
      And it arrived on 22 June 2026
      And our site has no function to withdraw
      When the customer withdraws from the order on 7 July 2026 00:00
      Then the sales manager must approve it
      And this follows from Dir. 2011/83 art. 10(1), 11a
      And the sales manager puts the function on the site by 8 July 2026 00:00

    Scenario Outline: Only when it would matter
      Given an order of € 400.00, concluded on <ordered>
      And it arrived on 22 June 2026
      And <function>
      When the customer withdraws from the order on <moment>
      Then the request is <verdict>
      And this follows from <provision>

      Examples:
        | ordered      | function                                 | moment             | verdict  | provision    | note                              |
        | 19 June 2026 | our site has no function to withdraw     | 6 July 2026 23:59  | free     | BW 6:230o(1) | within the days: it does not      |
        | 19 June 2026 | our site has a function to withdraw      | 7 July 2026 00:00  | rejected | BW 6:230o    | the function was there            |
        | 18 June 2026 | our site has no function to withdraw     | 7 July 2026 00:00  | rejected | BW 6:230o    | the duty did not exist yet        |
        | 19 June 2026 | our site has no function to withdraw     | 7 July 2027 00:00  | rejected | BW 6:230o    | 12 months more are over           |

    @verify_with_counsel
    Scenario: The last minute of the 12 months more
      Given an order of € 400.00, concluded on 19 June 2026
      And it arrived on 22 June 2026
      And our site has no function to withdraw
      When the customer withdraws from the order on 6 July 2027 23:59
      Then the sales manager must approve it
      And this follows from Dir. 2011/83 art. 10(1), 11a
