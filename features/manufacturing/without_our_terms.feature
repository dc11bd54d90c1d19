# policies/manufacturing/small_changes.yaml
Feature: Where our own terms do not apply

  Guideline G9: where our own terms do not apply, the sales manager decides, whatever is asked; neither what our terms charge
  (clauses 6.1 to 7.7) nor what we do in practice beside them (guidelines G1 and G3) counts then.

  Clause 2.6 of our delivery terms: "Our terms are for orders by businesses." Nothing that would bring them into the order
  makes them count for a consumer.

  Background:
    Given an order of € 12,500.00, concluded on 4 January 2027
    And delivery is promised for 30 April 2027
    And the quotation was signed

  Rule: Whatever is asked, a person decides

    Background:
      Given Vecht Interiors, a business customer since 1 March 2019
      And the customer is a regular one

    Scenario Outline: Nobody's terms
      Given our terms were not handed over
      And <stage>
      When <request>
      Then the sales manager must approve it
      And this follows from guideline G9
      And this rests on BW 6:233(b)

      Examples:
        | stage                              | request                                                                         | note                            |
        | the order has not been planned yet | the customer asks on 8 March 2027 14:00 to change the design                    | clause 6.1 is ours              |
        | the order has been planned         | the customer asks on 8 March 2027 14:00 to change the quantity by 5 %           | guideline G1 rests on our terms |
        | the order has been planned         | the customer asks on 8 March 2027 14:00 to swap one article for another         | clause 6.6 is ours              |
        | the order has been planned         | the customer asks on 8 March 2027 14:00 to pass the order on to another company | guideline G3 rests on our terms |
        | the order has been planned         | the customer asks on 8 March 2027 14:00 for a lower price                       | clause 6.11 is ours             |
        | the order has been planned         | the customer cancels the order on 8 March 2027 14:00                            | clause 7.2 is ours              |
        | the order has been planned         | the customer cancels € 4,000.00 of the order on 8 March 2027 14:00              | of a part as well               |
        | the order is in production         | the customer withdraws from the order on 8 March 2027 14:00                     | clause 7.6 is ours              |
        | the order is ready                 | the customer asks on 8 March 2027 14:00 to deliver to another address           | clause 6.7 is ours              |
        | the order has been delivered       | the customer asks on 8 May 2027 14:00 to swap one article for another           | clause 6.10 is ours             |

    Scenario Outline: The customer's terms
      Given our terms were handed over
      And the customer expressly rejected our terms
      And <stage>
      When <request>
      Then the sales manager must approve it
      And this follows from guideline G9
      And this rests on BW 6:225(3)

      Examples:
        | stage                              | request                                                                         | note                     |
        | the order has not been planned yet | the customer cancels the order on 8 March 2027 14:00                            | clause 7.1 is not theirs |
        | the order has been planned         | the customer asks on 8 March 2027 14:00 to change the quantity by 5 %           | nor is guideline G1      |
        | the order has been planned         | the customer asks on 8 March 2027 14:00 to pass the order on to another company | nor is guideline G3      |
        | the order has been planned         | the customer cancels € 4,000.00 of the order on 8 March 2027 14:00              | nor is clause 7.2        |
        | the order is ready                 | the customer asks on 8 March 2027 14:00 to change the design                    | nor is clause 6.10       |
        | the order has been planned         | the customer withdraws from the order on 8 March 2027 14:00                     | nor is clause 7.6        |
        | the order is in production         | the customer asks on 8 March 2027 14:00 to swap one article for another         | nor is clause 6.6        |

    Scenario Outline: Nobody there to receive the goods, and our clause 6.8 not agreed
      Given <ours>
      And the order has been shipped
      And the change costs us € 140.00
      When nobody is there on 30 April 2027 10:00 to receive the goods
      Then the sales manager must approve it
      And this follows from guideline G9

      Examples:
        | ours                                      | note                         |
        | our terms were not handed over            | nobody's terms               |
        | the customer expressly rejected our terms | the customer's, if anybody's |

    Scenario: A defect needs no terms
      Given our terms were not handed over
      And the order has been delivered
      When the customer reports a defect on 10 May 2027 13:00
      Then the request is free
      And this follows from clause 9.5

    Scenario: While it is open whose terms count, we wait instead
      Given our terms were handed over
      And the customer mentioned its own terms
      And the order has been planned
      When the customer asks on 8 March 2027 14:00 to change the quantity by 5 %
      Then we wait until we have our answer to the customer's purchase terms, or a signature under ours
      And this follows from clause 2.5

  Rule: For a consumer our terms count in no way at all

    Background:
      Given Anna de Wit, a consumer
      And the order has been planned
      And the customer asks on 20 April 2027 11:00 to move the delivery date

    Scenario Outline: Whatever would bring them into the order
      Given <ours>
      And <more>
      When the order desk decides
      Then the sales manager must approve it
      And this follows from guideline G9
      And this rests on clause 2.6

      Examples:
        | ours                           | more                                      | note                                       |
        | our terms were handed over     | the customer named no terms of its own    | handing over is enough for a business only |
        | our terms were not handed over | earlier orders were done on our terms     | it was always so, and never counted        |
        | our terms were handed over     | the customer expressly rejected our terms | there was nothing to turn down             |

    Scenario: Filed where handing over was not possible
      Given our terms were filed but not handed over
      And handing the terms over was not possible
      And the quotation says where, when and under which number they are filed
      When the order desk decides
      Then the sales manager must approve it
      And this follows from guideline G9
      And this rests on clause 2.6
