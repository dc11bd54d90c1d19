# policies/law/nl/defects_unproven.yaml
Feature: A defect of which the law presumes nothing

  The presumption of article 7:18a(2) and the two months of 7:23(1) are there for a consumer who bought goods. Of all other
  defects the law presumes nothing: the customer shows what is wrong, and who mends it is left to what was agreed. Only
  whether an effort that was promised was enough, somebody looks at (6:74).

  Background:
    Given an order of € 900.00, concluded on 1 March 2027
    And the order was negotiated with us
    And it arrived on 8 March 2027

  Rule: Who mends it was agreed, and this book agrees nothing

    Background:
      Given our terms were handed over
      And the defect showed on 10 May 2027

    Scenario Outline: A business that bought goods
      Given Vecht Interiors, a business
      And the order is a sale of goods
      And <fact>
      When the customer reports a defect on 12 May 2027 10:00
      Then the request is rejected
      And the customer must prove it
      And this follows from the default
      And there is no need to offer repair
      And there is no need to inspect the defect

      Examples:
        | fact                                     | note                                    |
        | we have not tried to mend it yet         | no presumption, so nobody mends for that |
        | we tried to mend it and failed           | nor again                               |
        | such goods do not last longer            | nothing was presumed to begin with      |
        | we can show that it comes from wrong use | we need not show it                     |
        | it was mended before                     | nothing to be prolonged                 |

    Scenario: A consumer for whom something was done
      Given Sanne Bakker, a consumer
      And the order is one for services
      And we have not tried to mend it yet
      When the customer reports a defect on 12 May 2027 10:00
      Then the request is rejected
      And the customer must prove it
      And this follows from the default
      And there is no need to offer repair

    Scenario: A business that complains late
      Given Vecht Interiors, a business
      And the order is a sale of goods
      And the customer discovered it on 12 May 2027
      And the customer had told us on 13 July 2027
      When the customer reports a defect on 15 July 2027 10:00
      Then the request is rejected
      And the customer must prove it
      And this follows from the default

  Rule: An effort that was promised is looked at, whatever terms hold

    Scenario Outline: Not enough, the customer says
      Given Vecht Interiors, a business
      And <contract>
      And effort was promised, and the result is not there
      And <terms>
      And the defect showed on 10 May 2027
      When the customer reports a defect on 12 May 2027 10:00
      Then the service desk must approve it
      And this follows from BW 6:74
      And there is no need to offer repair
      And there is no need to inspect the defect

      Examples:
        | contract                      | terms                          | note                    |
        | the order is one for services | our terms were handed over     | advice that did not work |
        | the order is one for services | our terms were not handed over | the law needs no terms  |
        | the order is a sale of goods  | our terms were not handed over | goods that did not work |

    Scenario: Who does not complain but wants something else gets no such look
      Given Vecht Interiors, a business
      And the order is a sale of goods
      And effort was promised, and the result is not there
      And our terms were handed over
      When the customer asks on 12 May 2027 10:00 to change the design
      Then the request is rejected
      And this follows from the default

  Rule: A defect is a reason to mend, and for nothing else

    Background:
      Given Sanne Bakker, a consumer
      And the order is a sale of goods
      And our terms were handed over
      And the defect showed on 12 May 2027
      And the customer discovered it on 12 May 2027

    Scenario Outline: A consumer who wants something else
      Given the customer had told us on <told>
      And we have not tried to mend it yet
      When the customer asks on 1 September 2027 10:00 to change the design
      Then the request is rejected
      And this follows from the default
      And nobody has a defect to prove
      And there is no need to offer repair

      Examples:
        | told         | note                              |
        | 12 July 2027 | in time, but it is not mending    |
        | 13 July 2027 | too late, and nobody looks at it  |
