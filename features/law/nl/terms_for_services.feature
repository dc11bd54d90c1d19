# policies/law/nl/terms.yaml
Feature: Our terms for a service

  Article 6:230c of the Civil Code: who provides a service may make the terms available in lighter ways; a link at which they
  are easily found is enough, also where nothing was made online. No more than that: terms that were neither handed over nor
  to be found do not hold (6:233).

  Background:
    Given Vecht Interiors, a business
    And an order of € 12,500.00, concluded on 4 January 2027
    And the order is one for services

  Scenario Outline: A link is enough for a service
    Given <terms>
    And the order was negotiated with us
    When the customer asks on 1 March 2027 10:00 to change the design
    Then the request is rejected
    And this rests on <ground>

    Examples:
      | terms                                       | ground      | note                       |
      | our terms could only be read through a link | BW 6:234    | easily found               |
      | our terms were handed over                  | BW 6:234    | on paper is enough as well |
      | our terms were not handed over              | BW 6:233(b) | nothing to be found        |
      | our terms were filed but not handed over    | BW 6:233(b) | filing is no link          |

  Scenario: A link that the offer never named is no use
    Given our terms could only be read through a link
    And our offer did not name our terms
    And the order was negotiated with us
    When the customer asks on 1 March 2027 10:00 to change the design
    Then the request is rejected
    And this rests on BW 6:233(b)

  Scenario: The law's price for a refused delivery is for goods
    Given our terms were not handed over
    And the order is ready
    And the change costs us € 240.00
    When nobody is there on 30 April 2027 10:00 to receive the goods
    Then the request is rejected
    And this follows from the default
    And there is no need to keep the goods safe and say so
