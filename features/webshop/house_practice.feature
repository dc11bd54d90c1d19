# policies/webshop/house_practice.yaml
Feature: What we do beyond our terms

  Guideline G30: what our site promises holds without our terms too. G31: without our terms a consumer pays nothing on
  top, and the sales manager speaks with an office. G32: if our own price goes down within 14 days of the order, the
  difference goes back. G33 and G34: the money and the way to send back. G35: who swaps for something cheaper gets the
  difference.

  Background:
    Given an order of € 400.00, concluded on 3 May 2027
    And it comes from stock

  Rule: Without our terms

    Scenario Outline: Thirty days stand on our site
      Given Sanne Bakker, a consumer
      And our terms were not handed over
      And it arrived on 10 May 2027
      When the customer withdraws from the order on <moment>
      Then the request is <verdict>
      And this follows from <provision>

      Examples:
        | moment             | verdict  | provision     | note                      |
        | 9 June 2027 23:59  | free     | guideline G30 | the last minute of day 30 |
        | 10 June 2027 00:00 | rejected | BW 6:230o     | day 31                    |

    Scenario Outline: Nothing for the label either
      Given Sanne Bakker, a consumer
      And <terms>
      And it arrived on 10 May 2027
      And it comes back with our label, which costs € 24.50
      When the customer withdraws from the order on 1 June 2027 10:00
      Then the customer pays <charge>
      And this follows from <provision>

      Examples:
        | terms                          | charge  | provision     | note             |
        | our terms were handed over     | € 24.50 | clause 5.2    | the terms say so |
        | our terms were not handed over | € 0.00  | guideline G30 | only the promise |

    Scenario Outline: A consumer pays nothing, with an office we talk
      Given <who>
      And our terms were not handed over
      And it stands packed
      When the customer cancels the order on 10 May 2027 10:00
      Then the cancellation is <verdict>
      And this follows from <provision>

      Examples:
        | who                      | verdict  | provision       | note                    |
        | Sanne Bakker, a consumer | free     | BW 6:230o(1)(b) | the law says so already |
        | Sanne Bakker, a business | referred | guideline G31   | the sales manager talks |

    Scenario Outline: An appointment that was missed
      Given Sanne Bakker, a consumer
      And <terms>
      And it is in the van
      When nobody is there on 11 June 2027 14:00 to receive the goods
      Then the customer pays <charge>
      And this follows from <provision>

      Examples:
        | terms                          | charge  | provision     | note             |
        | our terms were handed over     | € 35.00 | clause 4.4    | the terms say so |
        | our terms were not handed over | € 0.00  | guideline G31 | no terms         |

  Rule: If our own price goes down

    Background:
      Given Sanne Bakker, a consumer
      And it stands packed

    Scenario Outline: Within two weeks of the order
      Given our own price of it went down on <lowered>
      When the customer asks on 20 May 2027 10:00 for a lower price
      Then the change is <verdict>
      And this follows from <provision>

      Examples:
        | lowered     | verdict  | provision     | note   |
        | 17 May 2027 | free     | guideline G32 | day 14 |
        | 18 May 2027 | rejected | clause 6.9    | day 15 |

    Scenario: The difference goes back
      Given our own price of it went down on 10 May 2027
      When the customer asks on 12 May 2027 10:00 for a lower price
      Then the change is free
      And this follows from guideline G32, the exception to clause 6.9
      And the administration refunds the difference by 26 May 2027 10:00

  Rule: Money that goes back

    Scenario: For something cheaper
      Given Sanne Bakker, a consumer
      And it has not been picked yet
      When the customer asks on 10 May 2027 10:00 to swap it for one that costs € 40.00 less
      Then the change is free
      And this follows from clause 6.4
      And the administration refunds the difference by 24 May 2027 10:00

    Scenario: In the days of our trustmark
      Given Sanne Bakker, a consumer
      And it arrived on 10 May 2027
      And in all the customer has paid € 400.00
      When the customer withdraws from the order on 1 June 2027 10:00
      Then € 400.00 is refunded
      And this follows from clause 5.1
      And the administration refunds it by 15 June 2027 10:00
      And the order desk says how to send it back by 2 June 2027 17:00
