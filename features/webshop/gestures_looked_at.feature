# policies/webshop/gestures.yaml
Feature: Gestures that somebody must look at first

  Guidelines G40 and G41 let a regular customer off, or half. Not by themselves where a guideline asks somebody to look:
  G20 where somebody whom we do not know long is worth ten times the charge, and G23 where a customer threatens to go to
  court, and insisting would bring us less than the customer does.

  Background:
    Given Sanne Bakker, a consumer
    And an order of € 800.00, concluded on 3 May 2027
    And it comes from stock
    And the customer is a regular one

  Rule: Missing the van

    Background:
      Given it is in the van

    Scenario Outline: Whom we know for ten days
      Given we expect <margin> of margin from this customer
      And we have known the contact since 1 June 2027
      When nobody is there on 11 June 2027 14:00 to receive the goods
      Then the request is <verdict>
      And this follows from <provision>

      Examples:
        | margin   | verdict  | provision     | note                                    |
        | € 350.00 | referred | guideline G20 | worth ten times € 35.00: somebody looks |
        | € 349.99 | free     | guideline G40 | a cent less: as for any regular         |

    Scenario: Before it comes to court somebody looks
      Given the customer threatens to go to court
      And we would win with a chance of 50 %, for € 500.00 of costs and € 0.00 of harm to our name
      And the customer brings in € 100.00 of margin a year
      And we look 3 years ahead, keep 80 % of our customers each year and discount at 5 %
      When nobody is there on 11 June 2027 14:00 to receive the goods
      Then the sales manager must approve it
      And this follows from guideline G23

  Rule: Half, for who keeps a part

    Background:
      Given it arrived on 10 May 2027
      And it was used more than to try it, and lost € 60.00 of its value

    Scenario Outline: Whom we know for twelve days
      Given we expect <margin> of margin from this customer
      And we have known the contact since 20 May 2027
      When the customer cancels € 400.00 of the order on 1 June 2027 10:00
      Then the request is <verdict>
      And this follows from <provision>

      Examples:
        | margin   | verdict  | provision     | note                                    |
        | € 600.00 | referred | guideline G20 | worth ten times € 60.00: somebody looks |
        | € 599.99 | paid     | guideline G41 | a cent less: half, as for any regular   |

    Scenario: Here too somebody looks before it comes to court
      Given the customer threatens to go to court
      And we would win with a chance of 50 %, for € 500.00 of costs and € 0.00 of harm to our name
      And the customer brings in € 100.00 of margin a year
      And we look 3 years ahead, keep 80 % of our customers each year and discount at 5 %
      When the customer cancels € 400.00 of the order on 1 June 2027 10:00
      Then the sales manager must approve it
      And this follows from guideline G23
