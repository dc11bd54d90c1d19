# policies/law/nl/withdrawal_exceptions.yaml
Feature: What is no withdrawal, and what there is no order to withdraw from

  Who withdraws without having the right hears from the law why there is none (articles 6:230g to 6:230p of the Civil
  Code). Who cancels, stays away or asks for a change did not call upon it: then what was agreed stands. And only from an
  order that was made can anybody withdraw.

  Background:
    Given our terms were handed over

  Rule: Only who withdraws hears why there is no right to

    Scenario Outline: Who cancels, stays away or wants a change hears that the order stands
      Given Sanne Bakker, a consumer
      And an order of <value>, concluded on 1 March 2027
      And the order is a sale of goods
      And <what>
      And <where>
      And it arrived on 8 March 2027
      When <request>
      Then the request is rejected
      And this follows from <provision>

      Examples:
        | value    | what                                      | where                                     | request                                                                | provision       | note                      |
        | € 400.00 | it comes from stock                       | the order was made in our shop            | the customer withdraws from the order on 10 March 2027 10:00           | BW 6:230g(1)(e) | says so, and has no right |
        | € 400.00 | it comes from stock                       | the order was made in our shop            | nobody is there on 10 March 2027 10:00 to receive the goods            | the default     | stays away                |
        | € 50.00  | it comes from stock                       | the order was made at the customer's door | the customer withdraws from the order on 10 March 2027 10:00           | BW 6:230h(2)(a) | a small sale              |
        | € 50.00  | it comes from stock                       | the order was made at the customer's door | the customer cancels the order on 10 March 2027 10:00                  | the default     | cancels a small sale      |
        | € 50.00  | it comes from stock                       | the order was made at the customer's door | nobody is there on 10 March 2027 10:00 to receive the goods            | the default     | stays away                |
        | € 400.00 | it is made to the customer's own wishes   | the order was made online                 | the customer withdraws from the order on 10 March 2027 10:00           | BW 6:230p(f)(1) | made to measure           |
        | € 400.00 | it is made to the customer's own wishes   | the order was made online                 | nobody is there on 10 March 2027 10:00 to receive the goods            | the default     | stays away                |
        | € 400.00 | it was put together from standard options | the order was made online                 | the customer asks on 10 March 2027 10:00 to deliver to another address | the default     | a change is no withdrawal |

  Rule: Before the order there is nothing to withdraw from

    Scenario Outline: A quotation only
      Given <who>
      And a quotation of <value>
      And <where>
      When the customer withdraws from the order on 10 March 2027 10:00
      Then the request is rejected
      And this follows from the default

      Examples:
        | who                      | value    | where                                     | note               |
        | Sanne Bakker, a business | € 400.00 | the order was made online                 | a business         |
        | Sanne Bakker, a consumer | € 400.00 | the order was made in our shop            | in the shop        |
        | Sanne Bakker, a consumer | € 50.00  | the order was made at the customer's door | small, at the door |
        | Sanne Bakker, a consumer | € 400.00 | the order was made online                 | online             |

    Scenario Outline: As soon as there is an order, the law answers
      Given <who>
      And an order of <value>, concluded on 1 March 2027
      And the order is a sale of goods
      And it comes from stock
      And <where>
      And the order has not been planned yet
      And it has not been delivered
      When the customer withdraws from the order on 2 March 2027 10:00
      Then the request is <verdict>
      And this follows from <provision>

      Examples:
        | who                      | value    | where                                     | verdict  | provision       | note                         |
        | Sanne Bakker, a business | € 400.00 | the order was made online                 | rejected | BW 6:230g(1)(a) | a business has no such right |
        | Sanne Bakker, a consumer | € 400.00 | the order was made in our shop            | rejected | BW 6:230g(1)(e) | in the shop                  |
        | Sanne Bakker, a consumer | € 50.00  | the order was made at the customer's door | rejected | BW 6:230h(2)(a) | small, at the door           |
        | Sanne Bakker, a consumer | € 400.00 | the order was made online                 | free     | BW 6:230o(1)(b) | online: nothing came yet     |
        | Sanne Bakker, a consumer | € 50.00  | the order was made online                 | free     | BW 6:230o(1)(b) | small does not matter online |
        | Sanne Bakker, a consumer | € 400.00 | the order was negotiated with us          | rejected | BW 6:230g(1)(e) | at the table with us         |

  Rule: Goods put together from standard options may be made to measure, or not

    @verify_with_counsel
    Scenario Outline: A person looks at it before they arrive too
      Given Sanne Bakker, a consumer
      And an order of € 400.00, concluded on <ordered>
      And the order is a sale of goods
      And it was put together from standard options
      And the order was made online
      And the order is in production
      And it has not been delivered
      When <request>
      Then the sales manager must approve it
      And this follows from BW 6:230p(f)(1), 6:230o(1)

      Examples:
        | ordered      | request                                                     | note                      |
        | 1 March 2027 | the customer withdraws from the order on 2 March 2027 10:00 | the days have not begun   |
        | 1 March 2027 | the customer cancels the order on 3 May 2027 10:00          | nor two months on         |
        | 13 June 2014 | the customer cancels the order on 20 June 2014 10:00        | the first day of this law |

    Scenario: An order of the day before this law
      Given Sanne Bakker, a consumer
      And an order of € 400.00, concluded on 12 June 2014
      And the order is a sale of goods
      And it was put together from standard options
      And the order was made online
      And the order is in production
      And it has not been delivered
      When the customer cancels the order on 20 June 2014 10:00
      Then the request is rejected
      And this follows from the default
