# policies/works/works_practice.yaml
Feature: Our practice with quotations and small requests

  Guideline G30: a quotation may change freely. G31: about its price the project manager decides. G32: extra work up to € 150.00
  is free, once per contract. G33: without our terms the project manager decides, except where the law says what is due.

  Background:
    Given Bakkerij Storm, a business customer since 1 March 2019

  Rule: A quotation is still open

    Scenario Outline: Everything but the price
      Given a quotation of € 80,000.00
      When <request>
      Then the change is free
      And this follows from guideline G30

      Examples:
        | request                                                                        | note              |
        | the customer asks on 3 May 2027 10:00 to do the works otherwise                | otherwise         |
        | the customer asks on 3 May 2027 10:00 for € 4,000.00 of extra work             | more              |
        | the customer ends the works on 3 May 2027 10:00                                | not at all        |
        | the customer ends € 20,000.00 of the works on 3 May 2027 10:00                 | a part of it not  |
        | the customer withdraws from the order on 3 May 2027 10:00                      | second thoughts   |
        | the customer asks on 3 May 2027 10:00 to swap one article for another          | another article   |
        | the customer asks on 3 May 2027 10:00 to move the start                        | later             |
        | the customer asks on 3 May 2027 10:00 to work at another site                  | elsewhere         |
        | the customer asks on 3 May 2027 10:00 to pass the contract on to somebody else | for somebody else |

    Scenario: Its price is for the project manager
      Given a quotation of € 80,000.00
      When the customer asks on 3 May 2027 10:00 for a lower price
      Then the project manager must approve it
      And this follows from guideline G31

  Rule: A socket more

    Background:
      Given a contract for works of € 80,000.00, concluded on 1 February 2027 on our signed terms
      And the works are under way

    Scenario Outline: Up to 150 euros, to a cent
      When the customer asks on 3 May 2027 10:00 for <extra> of extra work
      Then the change is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | extra    | verdict | charge   | provision     | note                    |
        | € 149.99 | free    | € 0.00   | guideline G32 | a cent below            |
        | € 150.00 | free    | € 0.00   | guideline G32 | the limit, to a cent    |
        | € 150.01 | paid    | € 150.01 | clause 5.2    | a cent above            |
        | € 0.01   | free    | € 0.00   | guideline G32 | a cent is a small extra |

    Scenario: Not as the door to a large change
      When the customer asks on 3 May 2027 10:00 to add € 100.00 to the works and leave out € 20,000.00
      Then the project manager must approve it
      And this follows from clause 5.1

    Scenario: Once per contract
      Given an earlier change of this order was free
      When the customer asks on 3 May 2027 10:00 for € 150.00 of extra work
      Then the customer pays € 150.00
      And this follows from clause 5.2

  Rule: Without our terms

    Background:
      Given a contract for works of € 80,000.00, concluded on 1 February 2027
      And the works have been drawn and planned
      And the works begin on 31 May 2027 07:30

    Scenario Outline: Who moves the start
      Given <terms>
      When the customer asks on 18 May 2027 10:00 to move the start
      Then the change is <verdict>
      And this follows from <provision>

      Examples:
        | terms                          | verdict  | provision     | note            |
        | our terms were signed          | paid     | clause 4.2    | our terms count |
        | our terms were not handed over | referred | guideline G33 | nothing agreed  |

    Scenario: Extra work has its price by law
      Given our terms were not handed over
      When the customer asks on 18 May 2027 10:00 for € 4,000.00 of extra work
      Then the customer pays € 4,000.00
      And this follows from BW 7:752(1)

  Rule: Without our terms, what the law does not price

    Scenario Outline: Works
      Given a contract for works of € 80,000.00, concluded on 1 February 2027
      And we save € 60,000.00 when the works end
      And our terms were not handed over
      And <stage>
      When <ask>
      Then the request is <verdict>
      And this follows from <provision>

      Examples:
        | stage                                 | ask                                                                         | verdict  | provision     | note                     |
        | the works have been drawn and planned | the customer asks on 18 May 2027 10:00 to leave out € 4,000.00 of the works | referred | guideline G33 | what is left out         |
        | the works have been drawn and planned | the customer asks on 18 May 2027 10:00 to do the works otherwise            | referred | guideline G33 | otherwise                |
        | the works have been drawn and planned | the customer asks on 18 May 2027 10:00 for a lower price                    | referred | guideline G33 | the price                |
        | the works are under way               | the customer ends the works on 18 May 2027 10:00                            | paid     | BW 7:764(2)   | the law says what is due |
        | the works are ready to be handed over | the customer ends the works on 18 May 2027 10:00                            | referred | guideline G33 | the law speaks no more   |
        | the works are under way               | our crew finds a closed door on 18 May 2027 07:45                           | referred | guideline G33 | a crew sent for nothing  |

    Scenario Outline: A sale
      Given an order of € 80,000.00, concluded on 1 February 2027
      And the order is a sale of goods
      And the quotation was signed
      And the order has been planned
      And our terms were not handed over
      When the customer asks on 18 May 2027 10:00 for <extra> of extra work
      Then the request is <verdict>
      And this follows from <provision>

      Examples:
        | extra    | verdict  | provision     | note                       |
        | € 150.00 | free     | guideline G32 | a small extra all the same |
        | € 150.01 | referred | guideline G33 | a cent above it            |

    Scenario: A service
      Given an order of € 80,000.00, concluded on 1 February 2027
      And the order is one for services
      And the quotation was signed
      And the order has been planned
      And our terms were not handed over
      When the customer asks on 18 May 2027 10:00 for € 4,000.00 of extra work
      Then the project manager must approve it
      And this follows from guideline G33
