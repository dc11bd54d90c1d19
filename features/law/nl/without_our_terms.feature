# policies/law/nl/withdrawal.yaml
Feature: What the law gives and takes, it does without our terms

  Terms that were not handed over do not count (article 6:233 of the Civil Code). The law does not need them: what it gives
  a customer, and what it lets us charge or refuse, is the same without them.

  Background:
    Given our terms were not handed over

  Rule: Where there is no right to withdraw, there is none without terms either

    Scenario Outline: The refusal is the law's
      Given <who>
      And an order of <value>, concluded on 1 March 2027
      And the order is a sale of goods
      And <what>
      And <where>
      And it arrived on 8 March 2027
      When the customer withdraws from the order on <moment>
      Then the request is rejected
      And this follows from <provision>

      Examples:
        | who                      | value    | what                                    | where                                     | moment              | provision       | note                              |
        | Sanne Bakker, a consumer | € 400.00 | it comes from stock                     | the order was made online                 | 23 March 2027 00:00 | BW 6:230o       | day 15                            |
        | Sanne Bakker, a consumer | € 400.00 | it spoils quickly                       | the order was made online                 | 10 March 2027 10:00 | BW 6:230p       | perishable                        |
        | Sanne Bakker, a consumer | € 400.00 | it is made to the customer's own wishes | the order was made online                 | 10 March 2027 10:00 | BW 6:230p(f)(1) | made to measure                   |
        | Sanne Bakker, a consumer | € 50.00  | it comes from stock                     | the order was made at the customer's door | 10 March 2027 10:00 | BW 6:230h(2)(a) | a small sale                      |
        | Sanne Bakker, a consumer | € 400.00 | it comes from stock                     | the order was made in our shop            | 10 March 2027 10:00 | BW 6:230g(1)(e) | seen in the shop                  |
        | Sanne Bakker, a consumer | € 400.00 | it comes from stock                     | the order was negotiated with us          | 10 March 2027 10:00 | BW 6:230g(1)(e) | at the table with us: no distance |
        | Sanne Bakker, a business | € 400.00 | it comes from stock                     | the order was made online                 | 10 March 2027 10:00 | BW 6:230g(1)(a) | a business                        |

  Rule: What may be charged after a withdrawal, may be charged without terms

    Background:
      Given Sanne Bakker, a consumer
      And an order of € 400.00, concluded on 1 March 2027
      And it comes from stock
      And the order was made online
      And we told the customer of the right to withdraw before the order

    Scenario: Wear
      Given the order is a sale of goods
      And it arrived on 8 March 2027
      And a deposit of € 100.00 was paid on 1 March 2027
      And in all the customer has paid € 400.00
      And it was used more than to try it, and lost € 60.00 of its value
      When the customer withdraws from the order on 10 March 2027 10:00
      Then the customer pays € 60.00
      And this follows from BW 6:230s(3)
      And € 0.00 of the deposit is forfeited
      And € 60.00 is set off against what was paid
      And € 340.00 is refunded
      And the administration refunds it by 24 March 2027 10:00

    Scenario: What was performed on request
      Given the order is one for services
      And the customer asked us to begin at once
      And work worth € 120.00 has been done
      And in all the customer has paid € 0.00
      When the customer withdraws from the order on 10 March 2027 10:00
      Then the customer pays € 120.00
      And this follows from BW 6:230s(4)
      And there is no need to refund what is left

  Rule: What has to be looked into, and done, does not depend on terms

    Background:
      Given Sanne Bakker, a consumer
      And an order of € 400.00, concluded on 1 March 2027
      And the order is a sale of goods

    @verify_with_counsel
    Scenario: Put together from standard options
      Given it was put together from standard options
      And the order was made online
      And it arrived on 8 March 2027
      When the customer withdraws from the order on 22 March 2027 10:00
      Then the sales manager must approve it
      And this follows from BW 6:230p(f)(1), 6:230o(1)

    @verify_with_counsel
    Scenario: No function on the site
      Given it comes from stock
      And the order was made online
      And our site has no function to withdraw
      And it arrived on 8 March 2027
      When the customer withdraws from the order on 23 March 2027 10:00
      Then the sales manager must approve it
      And this follows from Dir. 2011/83 art. 10(1), 11a
      And the sales manager puts the function on the site by 24 March 2027 10:00

    Scenario: A click on the function
      Given it comes from stock
      And the order was made online
      And it arrived on 8 March 2027
      And the customer clicked on the function on our site
      When the customer withdraws from the order on 10 March 2027 10:00
      Then the request is free
      And this follows from BW 6:230o(1)
      And the order desk acknowledges the withdrawal by 10 March 2027 10:00

    Scenario: An order that was never confirmed
      Given it comes from stock
      And we never confirmed that we received the online order
      When the customer asks on 2 March 2027 10:00 to deliver to another address
      Then the change is rejected
      And this rests on BW 6:217
      And the order desk confirms the online order by 2 March 2027 10:00

    Scenario: We will not deliver
      Given it is made to the customer's own wishes
      And the order was made in our shop
      And the order is in production
      And we said that we will not deliver
      And in all the customer has paid € 300.00
      When the customer cancels the order on 20 March 2027 10:00
      Then the cancellation is free
      And € 300.00 is refunded
      And this follows from BW 7:19a(2)(a)
      And the administration refunds it by 20 March 2027 23:59
