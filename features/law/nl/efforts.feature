# policies/law/nl/defects_unproven.yaml
Feature: A result that was not promised

  Article 6:74 of the Civil Code: who does not do what was promised must make good. Who promised an effort and no result has
  not failed because the result is missing; only whether the effort was enough is still to be seen. What the law says of
  the sale of goods, it does not say of works.

  Rule: Effort was promised

    Scenario Outline: The service desk looks at the effort, not at the result
      Given <customer>
      And an order of € 900.00, concluded on 1 March 2027
      And the order is <contract>
      And it arrived on 8 March 2027
      And the defect showed on 10 May 2027
      And effort was promised, and the result is not there
      When the customer reports a defect on 12 May 2027 10:00
      Then the request is <verdict>
      And this follows from <provision>

      Examples:
        | customer                                               | contract         | verdict  | provision   | note                                          |
        | Vecht Interiors, a business customer since 1 March 2019 | one for services | referred | BW 6:74     | advice, and it did not work                   |
        | Vecht Interiors, a business customer since 1 March 2019 | a sale of goods  | referred | BW 6:74     | goods of which nothing was promised           |
        | Sanne Bakker, a consumer                               | one for services | referred | BW 6:74     | the law protects who buys goods               |
        | Sanne Bakker, a consumer                               | a sale of goods  | free     | BW 7:18a(2) | goods must be good, whatever was promised     |

  Rule: Works are no sale of goods

    Scenario: The law presumes nothing of a defect in works
      Given Sanne Bakker, a consumer
      And a contract for works of € 900.00, concluded on 1 March 2027
      And our terms were handed over
      And the works have been handed over
      And the defect showed on 10 May 2027
      And we have not tried to mend it yet
      When the customer reports a defect on 12 May 2027 10:00
      Then the request is rejected
      And the customer must prove it
      And this follows from the default
      And there is no need to offer repair

    Scenario: The law's price for a refused delivery is for goods
      Given Vecht Interiors, a business
      And a contract for works of € 900.00, concluded on 1 March 2027
      And our terms were not handed over
      And the works are ready to be handed over
      And the change costs us € 240.00
      When nobody is there on 12 May 2027 10:00 to receive the goods
      Then the request is rejected
      And this follows from the default
      And there is no need to keep the goods safe and say so
