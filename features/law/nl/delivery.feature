# policies/law/nl/delivery.yaml
Feature: Goods that do not come in time

  Articles 7:9(4) and 7:19a of the Civil Code: what a consumer buys comes on the day agreed, else within 30 days. If it
  does not, the customer gives us some more time; if that passes too, the order may be ended and everything comes back at
  once. No more time is needed where the day itself mattered, or where we said that we will not deliver.

  Background:
    Given Sanne Bakker, a consumer
    And an order of € 900.00, concluded on 1 March 2027
    And the order is a sale of goods
    And it is made to the customer's own wishes
    And the order was made in our shop
    And the order is in production
    And our terms were handed over
    And in all the customer has paid € 300.00

  Rule: Late, and the extra days are over too

    Background:
      Given the promised date is a target
      And we never said that we will not deliver

    Scenario Outline: The day agreed, or 30 days, and then the extra days
      Given <agreed>
      And on <notice> the customer gave us <extra> more days
      When the customer cancels the order on <moment>
      Then the cancellation is <verdict>
      And <refunded> is refunded
      And this <why>

      Examples:
        | agreed                                | notice        | extra | moment              | verdict  | refunded | why                      | note                             |
        | delivery is promised for 9 April 2027 | 10 April 2027 | 10    | 21 April 2027 00:00 | free     | € 300.00 | follows from BW 7:19a(1) | the 11th day                     |
        | delivery is promised for 9 April 2027 | 10 April 2027 | 10    | 20 April 2027 23:59 | rejected | € 0.00   | rests on BW 6:217        | the 10th day                     |
        | no delivery date was agreed           | 25 March 2027 | 5     | 1 April 2027 00:00  | free     | € 300.00 | follows from BW 7:19a(1) | day 31 after the order           |
        | no delivery date was agreed           | 25 March 2027 | 5     | 31 March 2027 23:59 | rejected | € 0.00   | rests on BW 6:217        | day 30: not late yet             |

    Scenario: Without more time the order stands
      Given delivery is promised for 9 April 2027
      And the customer gave us no more time
      When the customer cancels the order on 20 May 2027 10:00
      Then the cancellation is rejected
      And this rests on BW 6:217

  Rule: No more time where the day mattered, or where we refuse

    Background:
      Given delivery is promised for 9 April 2027
      And the customer gave us no more time

    Scenario Outline: The day passes at midnight
      Given <firmness>
      And we never said that we will not deliver
      When the customer cancels the order on <moment>
      Then the cancellation is <verdict>
      And this <why>

      Examples:
        | firmness                       | moment              | verdict  | why                      | note                       |
        | the promised date is a fatal one | 9 April 2027 23:59 | rejected | rests on BW 6:217        | the day itself             |
        | the promised date is a fatal one | 10 April 2027 00:00 | free    | follows from BW 7:19a(2) | it has passed              |
        | the promised date is a target  | 10 April 2027 00:00 | rejected | rests on BW 6:217        | a target gives more time   |

    Scenario Outline: Who says not to deliver need not be given more time
      Given the promised date is a target
      And <refusal>
      When the customer cancels the order on 20 March 2027 10:00
      Then the cancellation is <verdict>
      And this <why>

      Examples:
        | refusal                                | verdict  | why                         | note                    |
        | we said that we will not deliver       | free     | follows from BW 7:19a(2)(a) | before the day as well  |
        | we never said that we will not deliver | rejected | rests on BW 6:217           | then the customer waits |

    Scenario: The money goes back at once
      Given the promised date is a fatal one
      When the customer cancels the order on 10 April 2027 09:00
      Then the cancellation is free
      And € 300.00 is refunded
      And this follows from BW 7:19a(2)
      And the administration refunds it by 10 April 2027 23:59
