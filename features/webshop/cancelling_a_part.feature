# policies/webshop/cancelling.yaml
Feature: What can't be sold again, and a small part of an order

  Clause 7.6 of our terms: "Calling the van back costs € 35.00, and never more than what you cancel." Clause 7.10: "What
  can't be sold again stays with you."

  Background:
    Given an order of € 400.00, concluded on 3 May 2027

  Rule: Calling the van back never costs more than what is cancelled

    Scenario Outline: A small part
      Given Sanne Bakker, a business
      And it comes from stock
      And it is in the van
      When the customer cancels <cancelled> of the order on 10 May 2027 10:00
      Then the customer pays <charge>
      And this follows from clause 7.6

      Examples:
        | cancelled | charge  | note                |
        | € 20.00   | € 20.00 | never more          |
        | € 35.00   | € 35.00 | the same, to a cent |
        | € 35.01   | € 35.00 | a cent above it     |

  Rule: What can't be sold again

    @verify_with_counsel
    Scenario Outline: A consumer cancels after the delivery
      Given Sanne Bakker, a consumer
      And <made>
      And it arrived on 10 May 2027
      When <ask>
      Then the request is <verdict>
      And this follows from <provision>

      Examples:
        | made                                    | ask                                                            | verdict  | provision           | note                  |
        | it comes from stock                     | the customer cancels the order on 20 May 2027 10:00            | free     | BW 6:230o(1)        | it may come back      |
        | the customer broke the seal             | the customer cancels the order on 20 May 2027 10:00            | rejected | clause 7.10         | nobody else wants it  |
        | it comes from stock                     | the customer cancels € 40.00 of the order on 20 May 2027 10:00 | free     | BW 6:230o(1), 6:270 | a part may come back  |
        | the customer broke the seal             | the customer cancels € 40.00 of the order on 20 May 2027 10:00 | rejected | clause 7.10         | a part neither        |
        | it spoils quickly                       | the customer cancels the order on 20 May 2027 10:00            | rejected | clause 7.10         | nobody else wants it  |
        | the customer broke the seal             | the customer withdraws from the order on 20 May 2027 10:00     | rejected | BW 6:230p           | the law says so too   |
        | it is made to the customer's own wishes | the customer cancels the order on 20 May 2027 10:00            | rejected | clause 7.7          | made for one customer |

    Scenario: Until it leaves, what can't be sold again is cancelled like the rest
      Given Sanne Bakker, a consumer
      And it spoils quickly
      And it stands packed
      When the customer cancels the order on 10 May 2027 10:00
      Then the cancellation is free
      And this follows from clause 7.1
